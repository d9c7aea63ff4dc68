import type { ContextCue } from "../../lexicon/word.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import { type ContextToken, hasGroup, isMeasure, isTimeLink, isVerb } from "../context-tokens.ts";
import type { Boundary, Clause } from "./clause.ts";
import { isRespective } from "./respectively.ts";
import { dropAdverbials, findEarlierSubject, trimSubject } from "./subject.ts";

/** The words before a number, split into what it is of, the verb, and what the verb compares with. */
export type ClauseHead = Pick<Clause, "start" | "label" | "subject" | "predicate" | "compared" | "raises">;

/** Reads the words of a number from `start` to its token at `end`. */
export function readHead(tokens: readonly ContextToken[], start: number, end: number, boundary: Boundary): ClauseHead {
  const colon = findColon(tokens, start, end);
  const label = colon < 0 ? undefined : trimSubject(tokens, start, colon);
  const from = colon < 0 ? start : colon + 1;
  const { verbStart, compared } = findPredicate(tokens, from, end);
  const isStrong =
    boundary === "sentence" ||
    boundary === "semicolon" ||
    boundary === "colon" ||
    colon >= 0 ||
    isRespective(tokens, { predicate: { start: verbStart, end } });
  const own = dropAdverbials(tokens, from, verbStart, isStrong);
  const subject = trimSubject(tokens, own, beforeRaising(tokens, own, verbStart, end));
  if (isEmpty(subject) && verbStart < end && boundary === "sentence" && own > from) {
    const earlier = findEarlierSubject(tokens, from, own);
    if (earlier !== undefined) return withSubject(readHead(tokens, own, end, "comma"), earlier);
  }
  const raised = compared === undefined ? findRaised(tokens, subject, verbStart, end) : undefined;
  return {
    start: own,
    label: label === undefined || isEmpty(label) || comparesAt(tokens, label.start) ? undefined : label,
    subject: raised ?? subject,
    raises: raised !== undefined,
    predicate: { start: verbStart, end: compared?.start === undefined ? end : compared.start + 1 },
    compared,
  };
}

/** `So với tháng trước:` | `tăng 3 vụ`: words before a colon that only compare name nothing. */
function comparesAt(tokens: readonly ContextToken[], at: number): boolean {
  return tokens[at]?.cue?.versus === true;
}

/** A head whose words name something else. */
export function withSubject({ start, label, raises, predicate, compared }: ClauseHead, subject: Span): ClauseHead {
  return { start, label, subject, raises, predicate, compared };
}

/** `Lương thợ` | `được đưa từ`, `tỷ lệ nợ thuế` | `kéo xuống`: what gets a new value ends before the verb that gives it. */
function beforeRaising(tokens: readonly ContextToken[], start: number, verbStart: number, at: number): number {
  const isRaised = verbStart > start + 1 && tokens[verbStart - 1]?.cue?.raising === true;
  if (!isRaised) return verbStart;
  const isResult = tokens[at - 1]?.cue?.particle === "origin" || hasGroup(tokens, verbStart, at, (cue) => cue.result);
  return isResult ? verbStart - 1 : verbStart;
}

function verbOf({ governs, link }: ContextCue): unknown {
  return governs || link;
}

/** `nâng tổng diện tích` before `lên`, `mất nguồn thu` before the number: what a verb before it changes. */
function findRaised(
  tokens: readonly ContextToken[],
  { start, end }: Span,
  verbStart: number,
  at: number,
): Span | undefined {
  const isResult = tokens[at - 1]?.cue?.particle === "origin" || hasGroup(tokens, verbStart, at, (cue) => cue.result);
  const hasVerb = hasGroup(tokens, verbStart, at, verbOf);
  for (let i = end - 2; i >= start; i--) {
    const cue = tokens[i]?.cue;
    const isVerb = isResult ? cue?.raising || cue?.change !== undefined : !hasVerb && cue?.change !== undefined;
    const next = tokens[i + 1]?.cue;
    if (cue?.bridge) return undefined;
    if (isVerb && !next?.preposition && !next?.clauseEnd && (isResult || isOpening(tokens, start, i)))
      return { start: i + 1, end };
  }
  return undefined;
}

/** Whether a verb stands first among the words of a clause, or after someone who is made to: `khiến Triều Tiên` | `mất`. */
function isOpening(tokens: readonly ContextToken[], start: number, at: number): boolean {
  for (let i = at - 1; i >= start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.clauseEnd || cue?.aspect || cue?.status !== undefined) return true;
  }
  return at === start;
}

function findColon(tokens: readonly ContextToken[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (tokens[i]?.text === ":" && tokens[i]?.type === "mark") return i;
  return -1;
}

/** Whether a token may stand between the first word of the verb and the number. */
function isPredicateWord({ type, cue }: ContextToken): boolean {
  return type === "time" || cue?.isOfPredicate === true;
}

/** The verb before the number, and the words between them that it compares with. */
function findPredicate(
  tokens: readonly ContextToken[],
  start: number,
  end: number,
): { verbStart: number; compared?: Span | undefined } {
  let at = isEventAtPlace(tokens, end) ? end - 1 : end;
  while (at > start && (isPredicateWord(tokens[at - 1] as ContextToken) || isTimeLink(tokens, at - 1))) at--;
  at = withVerbBefore(tokens, start, at, end);
  at = afterQualifiers(tokens, start, at, end);
  if (limitsName(tokens, start, at)) at++;
  const early = findComparison(tokens, start, at, end);
  if (early === undefined) return { verbStart: at };
  let verbStart = early.start;
  while (verbStart > start && isPredicateWord(tokens[verbStart - 1] as ContextToken)) verbStart--;
  verbStart = afterQualifiers(tokens, start, verbStart, early.start);
  return { verbStart: Math.min(verbStart, at), compared: early };
}

/** `Năng suất bình quân` | `đạt`, `cao hơn`: where a verb begins after words that limit the name before it. */
function afterQualifiers(tokens: readonly ContextToken[], start: number, from: number, end: number): number {
  let at = from;
  while (at > start && at < end && tokens[at]?.cue?.qualifier && tokens[at - 1]?.type === "word") at++;
  return at;
}

/** `Vốn thực hiện` | `ước`, `khối lượng hoàn thành` | `đạt`: whether a verb before another limits the bare name of what is measured. */
function limitsName(tokens: readonly ContextToken[], start: number, at: number): boolean {
  const next = tokens[at + 1]?.cue;
  if (at <= start || !tokens[at]?.cue?.completion || (next?.status ?? next?.attainment) === undefined) return false;
  // Not `Thu ngân sách` | `thực hiện đạt`
  const before = tokens[at - 1]?.cue;
  return before?.flow !== true && (isMeasure(tokens[at - 1]) || before?.execution === true);
}

/** `Dịch tả lợn` | `xảy ra tại`: whether what happens somewhere stands before the places that are counted. */
function isEventAtPlace(tokens: readonly ContextToken[], end: number): boolean {
  const cue = tokens[end - 2]?.cue;
  return tokens[end - 1]?.cue?.preposition === true && cue?.light === true && cue.link === true && !cue.bridge;
}

const LONGEST_MANNER = 2;

/** `tăng kịch trần` | `6,9%`: a verb of change with a word or two of manner, where nothing else is the verb. */
function withVerbBefore(tokens: readonly ContextToken[], start: number, at: number, end: number): number {
  for (let i = at; i < end; i++) if (isVerb(tokens[i] as ContextToken)) return at;
  for (let i = at - 1; i > start && i >= at - 1 - LONGEST_MANNER; i--) {
    const { type, cue } = tokens[i] as ContextToken;
    if (type === "word" && cue?.change !== undefined && i < at - 1) return i;
    if (type !== "word" || cue !== undefined) return at;
  }
  return at;
}

const FARTHEST_COMPARISON = 12;

/** `thấp hơn mục tiêu`, `vượt kế hoạch`, `so với cùng kỳ giảm`: a comparison before the number. */
function findComparison(
  tokens: readonly ContextToken[],
  start: number,
  verbStart: number,
  end: number,
): Span | undefined {
  for (let i = end - 1; i >= start && i > end - FARTHEST_COMPARISON; i--) {
    const token = tokens[i] as ContextToken;
    if (endsComparison(token, i < verbStart)) return undefined;
    const sort = token.cue && comparisonSort(token.cue, i < verbStart, tokens[i + 1]);
    if (sort === undefined) continue;
    return sort === "value" && isEqual(tokens, i, end) ? undefined : comparison(tokens, i, end);
  }
  return undefined;
}

/** Whether no comparison of a number reaches back over a token. */
function endsComparison({ type, text, cue }: ContextToken, isBeforeVerb: boolean): boolean {
  if (type === "mark") return text !== "-";
  // `so với cùng kỳ` | `khiến lãi ròng chỉ còn 58 tỷ đồng`
  if (cue?.causative && cue.bridge) return true;
  return isBeforeVerb && cue?.actEnd === true && !cue.versus && cue.change === undefined;
}

/** Whether a word opens a comparison: with a plan or an earlier time (`vượt` | `kế hoạch`), or with any value. */
function comparisonSort(
  { versus, comparative, excess, isComparing, particle }: ContextCue,
  isBeforeVerb: boolean,
  { type, cue: next }: Partial<ContextToken> = {},
): "basis" | "value" | undefined {
  // `cao hơn` | `năm 2024 3,2 điểm`, `vượt` | `năm 2023 12%`
  if (type === "time" && (comparative ?? excess) !== undefined) return "basis";
  // `trên` | `báo động III 1,32 m`
  if (next?.mark && (particle === "above" || particle === "below")) return "basis";
  if (isComparing && next?.isCompared) return "basis";
  return isBeforeVerb && (comparative !== undefined || versus) ? "value" : undefined;
}

/** `thấp hơn lượng nhập khẩu … là 8,85 nghìn chiếc`: the number is the value compared with. */
function isEqual(tokens: readonly ContextToken[], at: number, end: number): boolean {
  return at < end - 1 && tokens[end - 1]?.cue?.particle === "copula";
}

/** From the verb of comparison to where another verb begins: `so với năm 2021` | `giảm`. */
function comparison(tokens: readonly ContextToken[], at: number, end: number): Span {
  let to = at + 1;
  while (to < end && !(tokens[at]?.cue?.versus && isVerb(tokens[to] as ContextToken))) to++;
  return { start: at, end: to };
}
