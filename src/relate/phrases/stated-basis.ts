import type { BasisKind } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Verb } from "../clauses/verb.ts";
import { type ContextToken, findGroup, hasGroup, isPlainWord, opensTotal } from "../context-tokens.ts";

/** The words that a number is measured against, and what they are. */
export interface StatedBasis extends Span {
  readonly of: BasisKind;
  /** What the parts of the whole are or do: `có nước sạch` of `90% hộ có nước sạch`. */
  readonly act?: Span | undefined;
}

/** The basis that a clause states: before the number (`thấp hơn mục tiêu 2,6%`) or after it (`27% kế hoạch`). */
export function findBasis(
  tokens: readonly ContextToken[],
  { compared, tail, subject, boundary }: Clause,
  record: Resolved,
  verb: Verb,
): StatedBasis | undefined {
  if (compared !== undefined) {
    const start = compared.start + 1;
    // `thấp hơn cùng kỳ năm 2024` | `khoảng 11%`
    const isBounded = record.modifier !== undefined && tokens[compared.end - 1]?.cue?.adverb === true;
    return classify(tokens, trimBasis(tokens, start, isBounded ? compared.end - 1 : compared.end));
  }
  const end = endOfTail(tokens, tail);
  const versus = findGroup(tokens, tail.start, end, (cue) => cue.versus);
  if (versus !== undefined) return classify(tokens, trimBasis(tokens, versus + 1, end));
  const start = startOfBasis(tokens, tail);
  // `phun trừ 795 ha,` | `đạt 96% diện tích nhiễm`
  const goesOn = verb.act === "attainment" && boundary === "comma" && isEmpty(subject);
  const isShared = verb.act === "share" || goesOn;
  return start < tail.end ? basisAfter(tokens, { start, end: tail.end }, record, isShared) : undefined;
}

/**
 * The comparison that opens a clause and is followed by the value compared with, in the bracket at `open`: `, so với cùng
 * kỳ` | `(10 tỷ đồng) tăng 20%`; undefined where another word or none stands before the bracket.
 */
export function comparisonBefore(tokens: readonly ContextToken[], open: number): StatedBasis | undefined {
  for (let i = open - 1; i >= 0 && tokens[i]?.type !== "mark" && tokens[i]?.type !== "quantity"; i--) {
    if (!tokens[i]?.cue?.versus) continue;
    const before = tokens[i - 1];
    const opens = before === undefined || before.type === "mark" || before.cue?.conjunction === true;
    return opens ? classify(tokens, trimBasis(tokens, i + 1, open)) : undefined;
  }
  return undefined;
}

/** `12%` | `trở lên` | `số hộ`, `1,9%` | `trên` | `tổng số lượt khám` */
function startOfBasis(tokens: readonly ContextToken[], tail: Span): number {
  let { start } = tail;
  while (start < tail.end && tokens[start]?.cue?.bound) start++;
  return opensTotal(tokens, start) ? start + 1 : start;
}

/** The basis that begins right after a number: `kế hoạch` of `27% kế hoạch`, `số hộ` of `12% số hộ`, all of which a verb shares. */
function basisAfter(
  tokens: readonly ContextToken[],
  tail: Span,
  { kind }: Resolved,
  isShared: boolean,
): StatedBasis | undefined {
  const { type, cue } = tokens[tail.start] as ContextToken;
  const words = trimBasis(tokens, tail.start, tail.end);
  const isTime = type === "time" && kind === "multiple";
  // `80%` | `dự kiến`, not `10%` | `dự kiến phát hành trong quý I`
  const isKept = cue?.standard === true && (cue.status === undefined || words.end === words.start + 1);
  if (cue?.plan || isKept || cue?.earlier || isTime || isEarlierOutcome(tokens, tail.start, tail.end))
    return classify(tokens, words);
  // `giảm 4 người` | `chết`: only a part has a whole.
  const isPart = kind !== "count" && kind !== "money" && kind !== "measurement";
  if (!isPart || type !== "word" || cue?.clauseEnd || cue?.preposition || cue?.state || cue?.opener) return undefined;
  return isShared ? limitedWhole(tokens, words, tail.end) : splitWhole(tokens, words, tail.end);
}

/** `chiếm 42%` | `diện tích bị thiệt hại`: where a verb shares, what follows the whole limits it. */
function limitedWhole(tokens: readonly ContextToken[], { start, end }: Span, tailEnd: number): StatedBasis {
  let to = end;
  // `diện tích đất và nhiều vụ việc` | `đã xảy ra`: with a conjunction another clause may have begun.
  if (!hasGroup(tokens, start, end, (cue) => cue.conjunction)) while (to < tailEnd && tokens[to]?.cue?.aspect) to++;
  return { start, end: to > end ? trimBasis(tokens, to, tailEnd).end : end, of: "whole" };
}

/** `(12,77%)` | `so với cùng kỳ năm 2022`: a comparison after the bracket of a number is still its own. */
export function endOfTail(tokens: readonly ContextToken[], { end }: Span): number {
  if (tokens[end]?.text !== ")" || !tokens[end + 1]?.cue?.versus) return end;
  let to = end + 1;
  while (to < tokens.length && tokens[to]?.type !== "mark" && tokens[to]?.type !== "quantity") to++;
  return to;
}

/** `bằng 95%` | `thực hiện năm 2020`. */
function isEarlierOutcome(tokens: readonly ContextToken[], start: number, end: number): boolean {
  return tokens[start]?.cue?.actual === true && start + 1 < end && tokens[start + 1]?.type === "time";
}

/** What the words of a comparison name; undefined for no words. */
export function classify(tokens: readonly ContextToken[], { start, end }: Span): StatedBasis | undefined {
  if (end <= start) return undefined;
  // `thời điểm` | `lập dự toán`
  if (tokens[start]?.cue?.timeNoun) return { start, end, of: "earlier" };
  for (let i = start; i < end; i++) {
    const { type, cue } = tokens[i] as ContextToken;
    if (cue?.earlier || (type === "time" && (i === start || tokens[i - 1]?.cue?.actual)))
      return { start, end, of: "earlier" };
    if (cue?.plan || cue?.standard) return { start, end, of: "plan" };
  }
  const isTime = tokens.slice(start, end).every(({ type, cue }) => type === "time" || cue?.timeLink);
  return { start, end, of: isTime ? "earlier" : "other" };
}

/** `hộ` | `có nước hợp vệ sinh`. */
function splitWhole(tokens: readonly ContextToken[], { start, end }: Span, tailEnd: number): StatedBasis {
  const befallen = findPassive(tokens, start + 1, tailEnd);
  if (befallen !== undefined) return { start, end: befallen, of: "whole", act: { start: befallen, end: tailEnd } };
  let last = end;
  while (tokens[last]?.cue?.bound) last++;
  const planned = afterPlanned(tokens, last);
  for (let i = planned ?? start + 1; i <= (planned ?? last) && i < tailEnd; i++) {
    const { cue } = tokens[i] as ContextToken;
    if (!cue?.state && !(cue?.action && i === (planned ?? last))) continue;
    const { end: to } = withoutLoose(tokens, { start, end: Math.min(i, end) });
    return { start, end: to, of: "whole", act: { start: i, end: tailEnd } };
  }
  return { start, end, of: "whole" };
}

/**
 * `cơ sở gây ô nhiễm` | `được xử lý`: the passive verb of the parts of a whole, after words that say which kind they
 * are.
 */
function findPassive(tokens: readonly ContextToken[], start: number, end: number): number | undefined {
  for (let i = start; i < end; i++) {
    const { type, cue } = tokens[i] as ContextToken;
    if (type !== "word" || cue?.status !== undefined) return undefined;
    if (cue?.particle === "passive") return i;
  }
  return undefined;
}

/** `sẽ được` | `bán sang Lào`: where an act that is still to be done begins. */
function afterPlanned(tokens: readonly ContextToken[], at: number): number | undefined {
  if (tokens[at]?.cue?.status === undefined || !tokens[at]?.cue?.aspect) return undefined;
  return tokens[at + 1]?.cue?.aspect ? at + 2 : at + 1;
}

/** A basis ends before a cause, a purpose, another clause, a bracket; one of an earlier time at its last word of time. */
function trimBasis(tokens: readonly ContextToken[], start: number, end: number): Span {
  let to = start;
  let isPast = false;
  for (; to < end && !endsBasis(tokens, to, start); to++) {
    if (isPast && isPlainWord(tokens[to])) break;
    isPast ||= tokens[to]?.cue?.earlier === true;
  }
  return withoutLoose(tokens, { start, end: to });
}

/** Whether a basis that begins at `start` ends before a token: a mark, another clause, a deadline. */
function endsBasis(tokens: readonly ContextToken[], at: number, start: number): boolean {
  const { type, text, cue } = tokens[at] as ContextToken;
  if (type === "mark" && /^[(),;:"”“]$/.test(text)) return true;
  if (at === start) return false;
  // `cùng kỳ` | `và tốt hơn kế hoạch`
  if (cue?.particle === "and" && tokens[at + 1]?.cue?.isComparing) return true;
  // `90% cuộc kiểm tra` | `trước 30/11`
  if (cue?.deadline && tokens[at + 1]?.type === "time") return true;
  return cue?.clauseEnd === true && !cue.standard;
}

function withoutLoose(tokens: readonly ContextToken[], { start, end }: Span): Span {
  let to = end;
  // `vụ đông trước`, `10 năm trước`: after a time the word belongs to it.
  while (to > start && isLoose(tokens[to - 1] as ContextToken) && !isTimeWord(tokens[to - 2])) to--;
  return { start, end: to };
}

function isTimeWord(token: ContextToken | undefined): boolean {
  return token?.type === "time" || token?.cue?.timeNoun === true;
}

/** What ends no basis: `kế hoạch` | `trở lên`, `cùng kỳ` | `lần lượt`. */
function isLoose({ type, cue }: ContextToken): boolean {
  return type === "mark" || (cue?.preposition ?? cue?.bound ?? cue?.respective) === true;
}
