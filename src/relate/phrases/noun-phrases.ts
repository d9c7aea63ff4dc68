import type { ContextCue } from "../../lexicon/word.ts";
import { hasCapital } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, hasGroup, isPlainWord } from "../words.ts";

/** The words of a clause that name its indicator: `subject` before the number, `object` after it, `label` before a colon. */
export interface Named extends Span {
  readonly from: "subject" | "object" | "label";
}

export const LONGEST_NAME = 4;

/** The subject after places and marks of tense, before a time or a rank in it; undefined where no name is left. */
export function readSubject(tokens: readonly ContextToken[], range: Span): Named | undefined {
  let { start } = range;
  for (let i = start; i < range.end - 1; i++) if (tokens[i]?.cue?.aspect) start = i + 1;
  while (start < range.end && isBeforeName(tokens, start, range.end)) start++;
  let end = endOfName(tokens, start, range.end);
  while (end > start && isAfterName(tokens[end - 1] as ContextToken)) end--;
  if (start >= end || isComparisonAlone(tokens, start, end)) return undefined;
  return end - start === 1 && tokens[start]?.cue?.light ? undefined : { start, end, from: "subject" };
}

/** Where a name ends: before the first time in it that is not of something (`năm 2020 của huyện`), or a rank. */
function endOfName(tokens: readonly ContextToken[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const isTimeInside = tokens[i]?.type === "time" && i + 1 < end && tokens[i + 1]?.cue?.particle !== "of";
    if (isTimeInside || tokens[i]?.cue?.rankVerb) return i;
  }
  return end;
}

function isBeforeName(tokens: readonly ContextToken[], at: number, end: number): boolean {
  const { cue, type } = tokens[at] as ContextToken;
  if (cue?.place || cue?.opener || type === "mark" || type === "time") return true;
  return cue?.earlier === true && at + 1 < end;
}

function isAfterName({ type, cue }: ContextToken): boolean {
  return type === "time" || type === "mark" || (cue?.looseEnd === true && !cue.action);
}

/** `KH`, `cùng kỳ`, `quyết toán`: words of a plan, its outcome or an earlier time alone name nothing. */
export function isComparisonAlone(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (!cue?.plan && !cue?.earlier && !cue?.actual) return false;
  }
  return true;
}

/** `Công trình nước sạch Pá Lau` before `có công suất`, `tàu` of `đóng tàu` before it: the thing that is measured. */
export function readThing(tokens: readonly ContextToken[], { start, end }: Span): Named | undefined {
  let to = end;
  while (to > start && endsThing(tokens[to - 1] as ContextToken)) to--;
  const name = readSubject(tokens, { start, end: to });
  if (name === undefined) return undefined;
  let from = name.end - 1;
  while (from > name.start && !tokens[from - 1]?.cue?.action) from--;
  return { start: from, end: name.end, from: "subject" };
}

function endsThing({ type, cue }: ContextToken): boolean {
  return (
    type !== "word" || cue?.bridge === true || cue?.looseEnd === true || cue?.link === true || cue?.adverb === true
  );
}

export function readLabel(tokens: readonly ContextToken[], { label }: Clause): Named | undefined {
  if (label === undefined || isComparisonAlone(tokens, label.start, label.end)) return undefined;
  return { ...label, from: "label" };
}

/** `khá` of `tốt 91,3%, khá 7,6%`: a grade alone before its number. */
export function readGrade(
  tokens: readonly ContextToken[],
  { at, subject, predicate, boundary }: Clause,
): Named | undefined {
  if (boundary !== "comma" || subject.end > subject.start || predicate.end - predicate.start !== 1) return undefined;
  return tokens[at - 1]?.cue?.grade && !tokens[at - 1]?.cue?.attainment ? { ...predicate, from: "subject" } : undefined;
}

/** `đạt chuẩn Quốc gia` after `64/73 trường công lập`: what those that are counted do or are. */
export function readAct(tokens: readonly ContextToken[], { start, end }: Span): Named | undefined {
  const from = skipTense(tokens, start, end);
  if (from >= end || tokens[from]?.type !== "word") return undefined;
  const cue = tokens[from]?.cue;
  if (cue?.change !== undefined && from + 1 === end) return { start: from, end, from: "object" };
  if (cue !== undefined && beginsNoAct(cue)) return undefined;
  let to = from + 1;
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.actEnd) to++;
  // `sinh hoạt ở` | `12 chi bộ`: the verb of the next number.
  if (tokens[to]?.type === "quantity" && tokens[to - 1]?.cue?.preposition) return undefined;
  while (to > from && tokens[to - 1]?.cue?.preposition) to--;
  return { start: from, end: to, from: "object" };
}

function skipTense(tokens: readonly ContextToken[], start: number, end: number): number {
  let at = start;
  while (at < end && (tokens[at]?.cue?.particle === "tense" || tokens[at]?.cue?.bound)) at++;
  return at;
}

/** Words that begin a place, a comparison, a cause or another clause. */
const NO_ACTS = ["preposition", "versus", "plan", "pointing", "actEnd", "conjunction", "opener"] as const;
/** Verbs that may follow what is counted although they end a name: `64 xã` | `đạt chuẩn`. */
const VERBS_OF_ACTS = ["attainment", "aspect", "link"] as const;

function beginsNoAct(cue: ContextCue): boolean {
  return NO_ACTS.some((tag) => cue[tag]) || (cue.clauseEnd === true && !VERBS_OF_ACTS.some((tag) => cue[tag]));
}

/** `lúa mới cấy` after `1.312 ha`: the thing that is measured. */
export function readObject(tokens: readonly ContextToken[], { start: tailStart, end }: Span): Named | undefined {
  let start = tailStart;
  while (start < end && tokens[start]?.cue?.bound) start++;
  if (tokens[start]?.cue?.particle === "copula") start++;
  const first = tokens[start];
  if (start >= end || first?.type !== "word") return undefined;
  const { cue } = first;
  if (cue?.clauseEnd || cue?.preposition || cue?.versus || cue?.plan || cue?.earlier || cue?.opener) return undefined;
  return trimObject(tokens, { start, end, from: "object" });
}

/** Ends a name before a place, a purpose, a mark. */
export function trimObject(tokens: readonly ContextToken[], { start, end, from }: Named): Named {
  let to = start + 1;
  while (to < end && !isObjectEnd(tokens[to] as ContextToken)) to++;
  return { start, end: to, from };
}

function isObjectEnd({ type, text, cue }: ContextToken): boolean {
  if (type !== "word") return text !== "-";
  return (cue?.clauseEnd === true && cue.action === undefined) || cue?.preposition === true;
}

/** `về lượng` after `tăng 12,8%`. */
export function readRespect(tokens: readonly ContextToken[], { start, end }: Span): Named | undefined {
  if (tokens[start]?.cue?.particle !== "respect") return undefined;
  let to = start + 1;
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.versus && !tokens[to]?.cue?.clauseEnd) to++;
  return to > start + 1 ? { start: start + 1, end: to, from: "object" } : undefined;
}

/** `Vinamilk` | `đầu tư 22,8% cổ phần`: who has the share; the action alone goes on with who had the one before. */
export function withoutAction(tokens: readonly ContextToken[], name: Named, { boundary }: Clause): Named | undefined {
  if (!tokens[name.end - 1]?.cue?.action) return name;
  if (name.end - name.start > 1) return { ...name, end: name.end - 1 };
  return boundary === "comma" || boundary === "conjunction" ? undefined : name;
}

/** `ông Trần Văn Tấn` | `, 67 tuổi`; `nữ sinh` | `12 tuổi`: who is so old, a name with its title or the last two syllables. */
export function ofAge(view: string, tokens: readonly ContextToken[], { subject, gap }: Clause): Named | undefined {
  let end = subject.end > subject.start ? subject.end : gap.end;
  while (end > gap.start && tokens[end - 1]?.type !== "word") end--;
  let start = end;
  const isName = (at: number) => hasCapital(view.charAt(tokens[at]?.start ?? 0));
  while (start > gap.start && tokens[start - 1]?.type === "word" && isName(start - 1)) start--;
  const isNamed = start < end;
  const most = isNamed ? start - TITLE : end - PERSON;
  while (start > Math.max(gap.start, most) && isPlainWord(tokens[start - 1])) start--;
  return start < end ? { start, end, from: "subject" } : undefined;
}

const TITLE = 1;
const PERSON = 2;

/** Whether the words before a number only lead to it: `tại` | `4 tỉnh`, `Vụ tai nạn khiến` | `10 người`. */
export function isLed(tokens: readonly ContextToken[], { gap }: Clause): boolean {
  const cue = tokens[gap.end - 1]?.cue;
  return cue?.preposition === true || cue?.causative === true;
}

export function isAct(tokens: readonly ContextToken[], range: Span): boolean {
  return hasGroup(tokens, range.start, range.end, "action");
}

/** `Số vốn này`, `con số này`: what the sentence before spoke of. */
export function isAnaphor(tokens: readonly ContextToken[], { start, end }: Span): boolean {
  return tokens[start]?.cue?.pointed === true && tokens[end - 1]?.cue?.pointing === true;
}

const ODD_SPACE = /\s\s|[^\S ]|^ | $/;

/** Words of a range as one line, without what stands in brackets. */
export function wordsOf(view: string, tokens: readonly ContextToken[], { start, end }: Span): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  const text = view.slice(first.start, last.end);
  const plain = text.includes("(") ? text.replace(/\([^()]*\)?/g, " ") : text;
  return ODD_SPACE.test(plain) ? plain.replace(/\s+/g, " ").trim() : plain;
}
