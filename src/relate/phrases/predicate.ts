import type { ContextCue } from "../../lexicon/word.ts";
import type { Resolved } from "../../record/resolved.ts";
import { hasCapital } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import { type ContextToken, isMeasure } from "../context-tokens.ts";
import { findActOf, type Named, nameOf } from "./name.ts";

/** `đạt chuẩn Quốc gia` after `64/73 trường công lập`: the predicate of those that are counted. */
export function readPredicate(view: string, tokens: readonly ContextToken[], range: Span): Named | undefined {
  const { end } = range;
  const start = startOfPredicate(view, tokens, range);
  if (start >= end || tokens[start]?.type !== "word") return undefined;
  const cue = tokens[start]?.cue;
  if (cue?.change !== undefined && isChangeAlone(tokens, start, end)) return nameOf(start, end, "object");
  if (cue !== undefined && beginsNoAct(tokens, start, cue)) return undefined;
  const from = afterPassiveAgent(view, tokens, start, end);
  const to = endOfPredicate(tokens, from, end);
  // `sinh hoạt ở` | `12 chi bộ`: the verb of the next number.
  if (to <= from || (tokens[to]?.type === "quantity" && tokens[to - 1]?.cue?.preposition)) return undefined;
  return to === from + 1 && saysNothing(tokens[from]?.cue) ? undefined : nameOf(from, to, "object");
}

/**
 * `chi bộ` | `trực thuộc`, `trường hợp` | `khác`, `12%` | `có` | `bằng nghề`: a word that alone says nothing: a limiter
 * of the noun, or a light verb.
 */
function saysNothing(cue: ContextCue | undefined): boolean {
  return cue?.qualifier === true || (cue?.light === true && cue.bridge === true);
}

/** Where the predicate of those counted begins, after a proper name and marks of tense. */
function startOfPredicate(view: string, tokens: readonly ContextToken[], { start, end }: Span): number {
  const at = afterKind(tokens, skipTense(tokens, skipName(view, tokens, skipTense(tokens, start, end), end), end), end);
  // `35% mặt bằng` | `dành cho` | `sân chơi`
  return tokens[at]?.cue?.particle === "target" && tokens[at]?.cue?.state ? at + 1 : at;
}

/** `9/11 nhóm hàng` | `tăng giá`, `2 người` | `chết`: a verb of change that has no number, with no more than what changes. */
function isChangeAlone(tokens: readonly ContextToken[], start: number, end: number): boolean {
  return start + 1 === end || (start + 2 === end && isMeasure(tokens[start + 1]));
}

function endOfPredicate(tokens: readonly ContextToken[], start: number, end: number): number {
  let to = start + 1;
  while (to < end && !endsPredicate(tokens, to)) to++;
  if (tokens[to]?.type === "quantity") return to;
  // `trễ hẹn` | `hơn 2 tháng`: a bound before a time.
  const isTime = tokens[to]?.type === "time";
  while (to > start && (tokens[to - 1]?.cue?.preposition || (isTime && tokens[to - 1]?.cue?.adverb))) to--;
  return to;
}

/** A predicate goes on over a place (`hoạt động ở Nhật Bản`), and ends before a time, a purpose, another clause. */
function endsPredicate(tokens: readonly ContextToken[], at: number): boolean {
  const { type, text, cue } = tokens[at] as ContextToken;
  if (type !== "word") return type !== "figure" && text !== ",";
  if (cue?.timeLink && !cue.particle) return true;
  // `mất việc` | `hoặc giãn việc`
  if (cue?.particle === "or") return false;
  return cue?.actEnd === true && !cue.preposition;
}

/**
 * `cơ sở` | `thuộc diện quản lý` | `được kiểm tra`: where the passive verb begins, after words that say which kind is
 * counted and where.
 */
function afterKind(tokens: readonly ContextToken[], start: number, end: number): number {
  const cue = tokens[start]?.cue;
  if (!cue?.preposition) return start;
  for (let i = start + 1; i < end && tokens[i]?.type === "word"; i++)
    if (tokens[i]?.cue?.particle === "passive") return i;
  return start;
}

/** `đã`, `phải`, `trở lên` */
function skipTense(tokens: readonly ContextToken[], start: number, end: number): number {
  let at = start;
  while (at < end && isTense((tokens[at] as ContextToken).cue)) at++;
  return at;
}

function isTense(cue: ContextCue | undefined): boolean {
  if (cue === undefined) return false;
  if (cue.particle === "tense" || cue.bound) return true;
  return cue.adverb === true && cue.state === true && !cue.action && !cue.clauseEnd;
}

/** `47.000 lính` | `Mỹ` | `đang hoạt động`: a proper name after the noun is not part of the predicate. */
function skipName(view: string, tokens: readonly ContextToken[], start: number, end: number): number {
  let at = start;
  while (at < end && tokens[at]?.type === "word" && hasCapital(view.charAt((tokens[at] as ContextToken).start))) at++;
  return at;
}

/** `được Chủ tịch UBND huyện` | `tặng giấy khen`; without an agent the passive marker stays: `được xây mới`. */
function afterPassiveAgent(view: string, tokens: readonly ContextToken[], start: number, end: number): number {
  if (!tokens[start]?.cue?.aspect || start + 1 >= end) return start;
  return findActOf(view, tokens, start + 1, end) ?? start;
}

/** Whether a word begins a place, a comparison, a cause or another clause. */
function endsActs({ isCircumstance, pointing, actEnd, conjunction }: ContextCue): boolean {
  return isCircumstance || (pointing ?? actEnd ?? conjunction) === true;
}

/** Verbs that may follow what is counted although they end a name: `64 xã` | `đạt chuẩn`. */
function verbOfAct({ attainment, aspect }: ContextCue): unknown {
  return attainment ?? aspect;
}

function beginsNoAct(tokens: readonly ContextToken[], at: number, cue: ContextCue): boolean {
  // `6 nghìn chiếc` | `trị giá`, `tàu cá` | `dài`, `2 tàu` | `có cùng công suất`, `70 khách` | `là cựu giáo chức`
  if (isMeasure(tokens[at]) || cue.standingAttribute || cue.particle === "copula") return true;
  if ((cue.link ?? cue.bridge) === true && isMeasure(tokens[at + 1])) return true;
  // `60%` | `thuộc lĩnh vực dịch vụ`
  if (cue.preposition && cue.state && !cue.link) return false;
  return endsActs(cue) || (cue.clauseEnd === true && verbOfAct(cue) === undefined);
}

/** `2 cuộc kiểm tra` | `khi có dấu hiệu vi phạm`: the condition under which the act of an event is done. */
export function readWhen(tokens: readonly ContextToken[], { start, end }: Span): Named | undefined {
  if (tokens[start]?.cue?.particle !== "when") return undefined;
  let to = Math.min(start + 2, end);
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.clauseEnd && !tokens[to]?.cue?.preposition) to++;
  return nameOf(start, to, "object", { isOfEvent: true });
}

const LONGEST_CONDITION = 3;

/**
 * `đạt trên 57 tạ/ha` after `5/22 xã`, `dưới 20%` after `13 đơn vị`: a bound that those counted keep, with its number;
 * `at` is the place of their number.
 */
export function readCondition(
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  at: number,
): Named | undefined {
  let end = at + 1;
  while (end - at <= LONGEST_CONDITION && isConditionWord(tokens[end])) end++;
  const token = tokens[end];
  if (token?.type !== "quantity") return undefined;
  const { modifier } = records[token.record] as Resolved;
  if (modifier === undefined || modifier === "approximate" || tokens[end - 1]?.cue?.timeLink) return undefined;
  const isOfPlan = tokens[end + 1]?.cue?.plan === true;
  return nameOf(at + 1, isOfPlan ? end + 2 : end + 1, "object", { condition: end });
}

function isConditionWord(token: ContextToken | undefined): boolean {
  const cue = token?.cue;
  if (token?.type !== "word") return false;
  return (cue?.attainment ?? cue?.execution ?? cue?.adverb ?? cue?.action) === true || isMeasure(token);
}
