import { hasCapital } from "../../text/letters.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, isComparisonAlone, isPlainWord } from "../context-tokens.ts";
import { type Named, nameOf } from "./name.ts";

export const LONGEST_NAME = 4;

export function readLabel(tokens: readonly ContextToken[], { label }: Clause): Named | undefined {
  if (label === undefined || isComparisonAlone(tokens, label.start, label.end)) return undefined;
  return nameOf(label.start, label.end, "label");
}

/** `Về tai nạn giao thông` | `, toàn tỉnh xảy ra`: what a sentence says that it is about. */
export function readAbout(tokens: readonly ContextToken[], { boundary, gap, start: to }: Clause): Named | undefined {
  if (boundary !== "sentence" || tokens[gap.start]?.cue?.particle !== "respect") return undefined;
  let end = gap.start + 1;
  while (end < to && tokens[end]?.type === "word") end++;
  let start = gap.start + 1;
  while (start < end - 1 && tokens[start]?.cue?.general) start++;
  return tokens[end]?.text === "," && end > start ? nameOf(start, end, "label") : undefined;
}

/** `khá` of `tốt 91,3%, khá 7,6%`: a grade alone before its number. */
export function readGrade(
  tokens: readonly ContextToken[],
  { at, subject, predicate, boundary }: Clause,
): Named | undefined {
  if (boundary !== "comma" || !isEmpty(subject) || predicate.end - predicate.start !== 1) return undefined;
  const cue = tokens[at - 1]?.cue;
  return cue?.grade && !cue.attainment ? nameOf(predicate.start, predicate.end, "subject") : undefined;
}

/** `lúa mới cấy` after `1.312 ha`: the thing that is measured. */
export function readObject(tokens: readonly ContextToken[], { start: tailStart, end }: Span): Named | undefined {
  let start = tailStart;
  while (start < end && tokens[start]?.cue?.bound) start++;
  if (tokens[start]?.cue?.particle === "copula") start++;
  const first = tokens[start];
  if (start >= end || first?.type !== "word") return undefined;
  const { cue } = first;
  // `quyên góp 412 triệu đồng` | `giúp học trò nghèo`
  if (cue?.isCircumstance || cue?.clauseEnd || cue?.wholeYear || cue?.bridge) return undefined;
  return trimObject(tokens, start, end);
}

/** Ends a name before a place, a purpose, a mark, what it is like (`đường trục thôn` | `rộng 6 m`). */
function trimObject(tokens: readonly ContextToken[], start: number, end: number): Named {
  let to = start + 1;
  while (to < end && !isObjectEnd(tokens[to] as ContextToken)) to++;
  return nameOf(start, to, "object");
}

function isObjectEnd({ type, text, cue }: ContextToken): boolean {
  if (type !== "word") return text !== "-" && text !== ",";
  if (cue?.standingAttribute) return true;
  return (cue?.clauseEnd === true && cue.action === undefined) || cue?.preposition === true;
}

/** `về lượng` after `tăng 12,8%`. */
export function readRespect(tokens: readonly ContextToken[], { start, end }: Span): Named | undefined {
  if (tokens[start]?.cue?.particle !== "respect") return undefined;
  let to = start + 1;
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.versus && !tokens[to]?.cue?.clauseEnd) to++;
  return to > start + 1 ? nameOf(start + 1, to, "object") : undefined;
}

/**
 * `ông Trần Văn Tấn` | `, 67 tuổi`, `đại biểu cao tuổi nhất` | `71 tuổi`: who is so old, a name with its title or the last
 * words.
 */
export function ofAge(view: string, tokens: readonly ContextToken[], { subject, gap }: Clause): Named | undefined {
  let end = isEmpty(subject) ? gap.end : subject.end;
  while (end > gap.start && leadsToAge(tokens[end - 1] as ContextToken)) end--;
  let start = end;
  const isName = (at: number) => hasCapital(view.charAt(tokens[at]?.start ?? 0));
  while (start > gap.start && tokens[start - 1]?.type === "word" && isName(start - 1)) start--;
  const most = Math.max(gap.start, start < end ? start - TITLE : end - PERSON);
  // Only a word that is known: `vụ sát hại` | `Lan Anh, 20 tuổi`.
  const least = start < end ? start : end - 2;
  while (start > most && isPlainWord(tokens[start - 1]) && (start > least || tokens[start - 1]?.cue !== undefined))
    start--;
  return start < end ? nameOf(start, end, "subject") : undefined;
}

/** `người` | `từ` | `16 tuổi` */
function leadsToAge({ type, cue }: ContextToken): boolean {
  return type !== "word" || cue?.preposition === true;
}

const TITLE = 1;
const PERSON = 3;

/**
 * Whether the words before a number only lead to it: `tại` | `4 tỉnh`, `Vụ tai nạn khiến` | `10 người`; not `trên` |
 * `3 triệu người`, nor `thanh tra khi có đơn thư đối với` | `5 đơn vị`.
 */
export function isLed(tokens: readonly ContextToken[], { gap }: Clause): boolean {
  const last = tokens[gap.end - 1]?.cue;
  const isBound = last?.preposition === true && last.adverb === true && last.particle !== "origin";
  const cue = isBound ? tokens[gap.end - 2]?.cue : last;
  if (cue?.particle === "target") return false;
  return cue?.preposition === true || cue?.causative === true;
}

/** `Số vốn này`, `con số này`: what the sentence before spoke of. */
export function isAnaphor(tokens: readonly ContextToken[], { start, end }: Span): boolean {
  return tokens[start]?.cue?.pointed === true && tokens[end - 1]?.cue?.pointing === true;
}
