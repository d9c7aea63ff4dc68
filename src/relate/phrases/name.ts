import type { ContextCue } from "../../lexicon/word.ts";
import { hasCapital, singleSpaced } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import {
  type ContextToken,
  depthAfter,
  findGroup,
  isComparisonAlone,
  isMeasure,
  opensTotal,
} from "../context-tokens.ts";

/**
 * The words of a clause that name its indicator: `subject` before the number, `object` after it, `label` before a
 * colon; `owner` if it is only who has what is counted.
 */
export interface Named extends Span {
  readonly from: "subject" | "object" | "label" | "owner";
  /** What stands after the number and belongs to an act before it: `nhãn` of `thu hoạch 320 tấn nhãn`. */
  readonly object: Span | undefined;
  /** Whether it follows the name of the event that is counted: `khi có dấu hiệu vi phạm` of `2 cuộc kiểm tra khi …`. */
  readonly isOfEvent: boolean;
  /** The token of a number in it that bounds those counted: that of `57 tạ/ha` in `đạt trên 57 tạ/ha`. */
  readonly condition: number | undefined;
}

/** The words `[start, end)` as what names an indicator. */
export function nameOf(
  start: number,
  end: number,
  from: Named["from"],
  { object, condition, isOfEvent = false }: Partial<Pick<Named, "object" | "condition" | "isOfEvent">> = {},
): Named {
  return { start, end, from, object, isOfEvent, condition };
}

/**
 * The name in a range, without what leads to it and what follows it: openers, times, marks of tense, loose words;
 * undefined where no name is left.
 */
export function trimName(view: string, tokens: readonly ContextToken[], range: Span): Span | undefined {
  let { start, end } = range;
  while (start < end && (isBeforeName(view, tokens, start, end) || isRestOfTime(tokens, start))) start++;
  start = afterInnerTime(tokens, start, end);
  ({ start, end } = withoutClauses(tokens, start, end));
  end = endOfAnaphor(tokens, start, end);
  while (end > start && isAfterName(tokens, end - 1, start)) end--;
  const isTotalAlone = end === start + 2 && opensTotal(tokens, start);
  return start >= end || isTotalAlone || isComparisonAlone(tokens, start, end) ? undefined : { start, end };
}

const LONGEST_ANAPHOR = 4;

/** `Con số này` | `gồm cả vốn vay và`: an anaphor ends with `này`. */
function endOfAnaphor(tokens: readonly ContextToken[], start: number, end: number): number {
  if (!tokens[start]?.cue?.pointed) return end;
  for (let i = start + 1; i < end && i < start + LONGEST_ANAPHOR; i++) {
    // `tỷ lệ nợ` | `trên vốn` is a name.
    if (tokens[i]?.cue?.pointing && !tokens[i]?.cue?.preposition) return i + 1;
  }
  return end;
}

/** `Tập đoàn báo cáo năm 2016` | `đạt doanh số`, `đến tháng 8` | `số lượng xe nhập`: a name may begin anew after a time. */
function afterInnerTime(tokens: readonly ContextToken[], start: number, end: number): number {
  for (let i = end - 2; i > start; i--) {
    if (tokens[i]?.type === "time" && isMeasure(tokens[i + 1])) return i + 1;
    if (tokens[i]?.cue?.rankVerb) return start;
  }
  return start;
}

/** `Indonesia` | `đứng ở vị trí`, `thu ngân sách` | `do ngành Thuế thực hiện`, `sản lượng giảm do` | `diện tích`. */
function withoutClauses(tokens: readonly ContextToken[], start: number, end: number): Span {
  const lastBracket = lastBracketOf(tokens, start, end);
  let hasVerb = false;
  let isBefallen = false;
  for (let i = start + 1; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue?.rankVerb || endsAtTime(tokens, i)) return { start, end: i };
    if (hasVerb && i > lastBracket && beginsAnew(tokens, i)) return { start: i + 1, end };
    if (opensCause(cue, tokens[start], isBefallen)) return hasVerb ? { start: i + 1, end } : { start, end: i };
    hasVerb ||= endsName(cue);
    isBefallen ||= cue?.particle === "passive";
  }
  return { start, end };
}

/**
 * `do`; not of `tỷ lệ án bị hủy do nguyên nhân chủ quan`: the cause of a passive verb inside the name of a rate is part
 * of the name.
 */
function opensCause(cue: ContextCue | undefined, head: ContextToken | undefined, isBefallen: boolean): boolean {
  return cue?.cause === true && !(isBefallen && isMeasure(head));
}

/** The last token that closes a bracket, up to which no name begins anew; -1 where none does. */
function lastBracketOf(tokens: readonly ContextToken[], start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (tokens[i]?.text === ")") return i;
  return -1;
}

/** `số tiền giải ngân còn thấp và` | `lãi suất`, `giá tăng như` | `tỷ lệ`: a word after a verb, after which another name of what is measured begins. */
function beginsAnew(tokens: readonly ContextToken[], at: number): boolean {
  const cue = tokens[at]?.cue;
  if (cue === undefined || cue.preposition || cue.link || !isMeasure(tokens[at + 1])) return false;
  return cue.particle === "and" || cue.clauseEnd === true;
}

/** `Đỉnh lũ trên sông Lô` | `lúc 3 giờ`, `Triều cường ngày 18/9` | `đạt đỉnh`: an hour, or a time with a verb after it. */
function endsAtTime(tokens: readonly ContextToken[], at: number): boolean {
  const { type, cue } = tokens[at] as ContextToken;
  return type === "time"
    ? isVerbAfterTime(tokens[at + 1])
    : cue?.timeLink === true && tokens[at + 1]?.type === "figure";
}

function isVerbAfterTime(token: ContextToken | undefined): boolean {
  const cue = token?.cue;
  return cue !== undefined && (cue.clauseEnd ?? cue.attainment ?? cue.link) === true && !cue.preposition;
}

/** `2 tháng còn lại` | `xuất khẩu` */
function isRestOfTime(tokens: readonly ContextToken[], at: number): boolean {
  return tokens[at]?.cue?.remaining === true && tokens[at - 1]?.type === "time";
}

/** Whether a word leads to a name and is no part of it: `Trong đó`, `năm nay`, `Toàn huyện` before a verb. */
function isBeforeName(view: string, tokens: readonly ContextToken[], at: number, end: number): boolean {
  const { type, cue } = tokens[at] as ContextToken;
  if (type !== "word") return type !== "quantity";
  if (cue === undefined || cue.action || cue.fixed) return cue?.wholeYear === true;
  if (cue.opener) return true;
  if (at + 1 >= end) return beginsClause(cue);
  if (cue.place) return !opensName(view, tokens, at, end) && goesOnAfterPlace(tokens[at + 1]);
  if (cue.earlier) return true;
  return cue.preposition || cue.timeLink ? tokens[at + 1]?.type === "time" : beginsClause(cue);
}

/** `giảm`, `là`: whether a word says something of the name before it. */
function endsName(cue: ContextCue | undefined): boolean {
  return (cue?.link ?? cue?.change) !== undefined;
}

/** `khi`, `nhưng`, `do`: words between clauses that are no verbs. */
function beginsClause({ clauseEnd, link, aspect, state, change }: ContextCue): boolean {
  return clauseEnd === true && (link ?? aspect ?? state ?? change) === undefined;
}

/** `Toàn huyện` | `diện tích`, `gieo cấy`, `đã`: whether a word after a place begins a name or a verb. */
function goesOnAfterPlace(token: ContextToken | undefined): boolean {
  const cue = token?.cue;
  if (isMeasure(token)) return true;
  if (cue?.preposition) return true;
  return (cue?.state ?? cue?.action) === true;
}

/** Whether a place is the first word of a name, as `xã` of `xã Hồng Đông`. */
export function opensName(view: string, tokens: readonly ContextToken[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < end && next?.type === "word" && hasCapital(view.charAt(next.start));
}

/** Whether a word names who acts: `UBND`, `huyện`, `Sở`, `Hà Nội`. */
export function isAgent(view: string, { type, start, cue }: ContextToken): boolean {
  return cue?.agent === true || cue?.place === true || (type === "word" && hasCapital(view.charAt(start)));
}

/** `được Sở Giáo dục` | `đánh giá`: the act after the agent that begins at `at`; undefined if none does. */
export function findActOf(view: string, tokens: readonly ContextToken[], at: number, end: number): number | undefined {
  if (!isAgent(view, tokens[at] as ContextToken)) return undefined;
  return findGroup(tokens, at + 1, end, (cue) => cue.action ?? cue.raising);
}

/** Words that end no name: times and their links, loose words, adverbs that are no part of a name (`bình quân` is one). */
function isAfterName(tokens: readonly ContextToken[], at: number, start: number): boolean {
  const { type, text, cue } = tokens[at] as ContextToken;
  if (type === "time") return true;
  if (type === "mark") return text !== ")";
  if (cue?.particle === "target") return true;
  if (cue === undefined || cue.action || cue.qualifier || at === start) return cue?.looseEnd === true;
  if ((cue.looseEnd ?? cue.adverb ?? cue.cumulative) === true) return true;
  return cue.timeLink === true ? tokens[at + 1]?.type === "time" : cue.timeNoun === true && isLinked(tokens[at - 1]);
}

/** `vào` | `thời điểm` */
function isLinked(token: ContextToken | undefined): boolean {
  return (token?.cue?.preposition ?? token?.cue?.timeLink) === true;
}

/** Words of a range as one line, without what stands in brackets. */
export function wordsOf(view: string, tokens: readonly ContextToken[], { start, end }: Span): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  const text = view.slice(first.start, last.end);
  const plain = text.includes("(") ? text.replace(/\([^()]*\)?/g, " ") : text;
  return singleSpaced(plain).trim();
}

/** The words of a name: without the times in it, and with what its act is done to. */
export function wordsOfName(view: string, tokens: readonly ContextToken[], { start, end, object }: Named): string {
  const parts: string[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    depth = depthAfter(depth, tokens[i]);
    if (depth > 0 || tokens[i]?.type !== "time") continue;
    const before = i > from && isLinked(tokens[i - 1]) ? i - 1 : i;
    if (before > from) parts.push(wordsOf(view, tokens, { start: from, end: before }));
    from = i + 1;
  }
  if (from < end) parts.push(wordsOf(view, tokens, { start: from, end }));
  if (object !== undefined) parts.push(wordsOf(view, tokens, object));
  return parts.length === 1 ? (parts[0] as string) : parts.filter((words) => words !== "").join(" ");
}
