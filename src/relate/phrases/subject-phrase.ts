import type { ContextCue } from "../../lexicon/word.ts";
import { hasCapital } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import { type ContextToken, isMeasure } from "../context-tokens.ts";
import { findActOf, isAgent, type Named, nameOf, opensName, trimName } from "./name.ts";

/** The words before a number's verb as phrases: what has the value, and what is done. */
export interface SubjectPhrase {
  /** `Vốn ODA` of `Vốn ODA được giao`; `Trạm y tế` of `Trạm y tế tổ chức`. */
  readonly subject: Named | undefined;
  /** The verb with what belongs to it, without who acts: `kết nạp` of `Huyện ủy kết nạp`. */
  readonly act: Named | undefined;
  /** A place as a whole, where nothing else stands there: `Toàn huyện`. */
  readonly place: Named | undefined;
}

const NOTHING = phraseOf(undefined, undefined, undefined);

/** What is known of the verb after a subject phrase. */
export interface FollowingVerb {
  /** Whether a verb stands between the words and the number: `đạt`, `tăng`. */
  readonly isPresent: boolean;
  /** Whether it is `là`, before which stands the name of something. */
  readonly isCopula: boolean;
  /** Whether the number counts something, so that any action before it is what is done to it. */
  readonly counts: boolean;
}

/** Reads the words of a range before a number's verb. Takes time linear in the range. */
export function readSubjectPhrase(
  view: string,
  tokens: readonly ContextToken[],
  range: Span,
  verb: FollowingVerb,
): SubjectPhrase {
  const whole = { start: range.start, end: beforeLink(view, tokens, range) };
  const name = trimName(view, tokens, { start: afterOpening(tokens, whole), end: beforeGiver(tokens, whole) });
  if (name === undefined) return NOTHING;
  // `về sau` | `được điều chỉnh lên`: a verb without a subject goes on with what was spoken of.
  if (verb.isPresent && tokens[name.start]?.cue?.aspect) return NOTHING;
  if (isPlace(view, tokens, name)) return phraseOf(undefined, undefined, asOwner(name));
  const at = verb.isCopula ? undefined : findVerb(view, tokens, name, verb);
  if (at === undefined) return phraseOf(asSubject(withoutHarm(tokens, name)), undefined, undefined);
  return splitAtVerb(view, tokens, name, at);
}

/**
 * `Rầy nâu` | `nhiễm 260 ha`: the name of a pest or a disease, without its verb; in the name of a measure the verb
 * belongs to it.
 */
function withoutHarm(tokens: readonly ContextToken[], { start, end }: Span): Span {
  const isHarm = end > start + 1 && !isMeasure(tokens[start]) && harms(tokens[end - 1]?.cue);
  return { start, end: isHarm ? end - 1 : end };
}

/** `nhiễm` */
function harms(cue: ContextCue | undefined): boolean {
  return cue?.light === true && cue.state === true;
}

function splitAtVerb(view: string, tokens: readonly ContextToken[], { start, end }: Span, at: number): SubjectPhrase {
  const from = startOfAct(view, tokens, at, end);
  const isLight = isLightAlone(tokens, from, end) || isOfMeasure(tokens, start, from);
  const act = isLight ? undefined : nameOf(from, endOfAct(tokens, from, end), "subject");
  // `HĐND huyện` | `giao 70 tỷ đồng`: who sets a plan is not what its figure is of.
  if (isLight && isGiver(tokens, start, at)) return NOTHING;
  const doer = at > start ? trimName(view, tokens, { start, end: at }) : undefined;
  if (doer !== undefined && isPlace(view, tokens, doer)) return phraseOf(undefined, act, asOwner(doer));
  return phraseOf(doer && asSubject(doer), act, undefined);
}

/** Where the act begins after its marks: `đã` | `kết nạp`, `hoàn thành` | `đóng cửa`. */
function startOfAct(view: string, tokens: readonly ContextToken[], at: number, end: number): number {
  let from = at;
  while (from < end - 1 && isTense(tokens[from] as ContextToken)) from++;
  if (from > at) from = findActOf(view, tokens, from, end) ?? from;
  return from + 1 < end && leadsToAct(tokens[from]?.cue, tokens[from + 1]?.cue) ? from + 1 : from;
}

/** `Vốn ngân sách huyện` | `giải ngân` */
function isOfMeasure(tokens: readonly ContextToken[], start: number, at: number): boolean {
  return at > start && isMeasure(tokens[start]) && !tokens[start]?.cue?.agent;
}

/**
 * `hoàn thành` | `đóng cửa 6 bãi rác`, `tổ chức` | `chạy 418 đoàn tàu`: a verb that says only that the next act is
 * carried out.
 */
function leadsToAct(cue: ContextCue | undefined, next: ContextCue | undefined): boolean {
  return next?.action === true && (cue?.completion ?? cue?.light) === true;
}

function phraseOf(
  subject: SubjectPhrase["subject"],
  act: SubjectPhrase["act"],
  place: SubjectPhrase["place"],
): SubjectPhrase {
  return { subject, act, place };
}

function asSubject({ start, end }: Span): Named {
  return nameOf(start, end, "subject");
}

function asOwner({ start, end }: Span): Named {
  return nameOf(start, end, "owner");
}

/** Whether those who give stand before the verb of giving: `Vốn` | `tỉnh` | `giao`, not `Vốn được giao`. */
function isGiver(tokens: readonly ContextToken[], start: number, at: number): boolean {
  if (at === start || !tokens[at]?.cue?.action || !tokens[at]?.cue?.foreignTime) return false;
  return tokens[start]?.cue?.agent === true || tokens[start]?.cue?.place === true;
}

/** `Vốn làm đường` | `tỉnh giao`: where the name of what is measured ends before those who set its plan. */
function beforeGiver(tokens: readonly ContextToken[], { start, end }: Span): number {
  if (!isMeasure(tokens[start])) return end;
  let at = end - 1;
  while (at > start + 1 && isGiver(tokens, at - 1, end - 1)) at--;
  return at < end - 1 ? at : end;
}

/** `triển khai`, `đã được giao`: actions that name nothing of themselves, with nothing after them. */
function isLightAlone(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue?.qualifier || harms(cue) || (!cue?.light && !cue?.adverb)) return false;
  }
  return true;
}

/** `Phân tích cho thấy` | `mẫu nước`: where the last clause begins that leads to the number. */
function afterOpening(tokens: readonly ContextToken[], { start, end }: Span): number {
  for (let i = end - 2; i >= start; i--) {
    if (asksSomebody(tokens, i) || (opensClause(tokens, i, start) && !isBetween(tokens, start, i))) return i + 1;
  }
  return start;
}

/** `Đề nghị` | `tỉnh bố trí`, but `kiến nghị khắc phục`. */
function asksSomebody(tokens: readonly ContextToken[], at: number): boolean {
  const next = tokens[at + 1]?.cue;
  return tokens[at]?.cue?.request === true && (next?.agent === true || next?.place === true);
}

/** Whether a new subject begins after a token: `cho biết` | `thu nhập`, `mỏ có` | `tổng diện tích`. */
function opensClause(tokens: readonly ContextToken[], at: number, start: number): boolean {
  const cue = tokens[at]?.cue;
  // `kiểm tra khi` | `có` | `dấu hiệu vi phạm`
  if (cue === undefined || tokens[at - 1]?.cue?.particle === "when") return false;
  if (cue.status !== undefined) return true;
  // `đạt doanh số`, `đạt tỷ lệ lấp đầy`, but `đạt đỉnh`
  if (cue.attainment || cue.versus || cue.raising) return isMeasure(tokens[at + 1]);
  if (!cue.bridge) return false;
  // `tỷ lệ hộ có nước sạch`, `số máy là của dân`: in the name of what is measured a verb limits it.
  const isWeak = cue.link === true || cue.causative === true;
  return !isWeak || isMeasure(tokens[at + 1]) || !(isMeasure(tokens[start]) || (cue.causative && at === start));
}

/** `giữa A` | `với B`: whether a link joins two names. */
function isBetween(tokens: readonly ContextToken[], start: number, at: number): boolean {
  if (tokens[at]?.cue?.particle !== "company" || isMeasure(tokens[at + 1])) return false;
  for (let i = at - 1; i >= start; i--) {
    const particle = tokens[i]?.cue?.particle;
    if (particle === "company") return false;
    if (particle === "between") return true;
  }
  return false;
}

/** `Mỹ vẫn` | `là khách hàng lớn nhất với`, `Mỏ` | `mang về`: the predicate is no part of the name before it. */
function beforeLink(view: string, tokens: readonly ContextToken[], { start, end }: Span): number {
  const last = tokens[end - 1]?.cue;
  if (last?.bridge && !last.causative && !last.action) return end - 1;
  for (let i = start + 2; i < end - 1; i++) {
    const before = tokens[i - 1]?.cue;
    if (tokens[i]?.cue?.particle !== "copula" || !before?.adverb || before.preposition) continue;
    if (hasCapital(view.charAt((tokens[i - 2] as ContextToken).start))) return i;
  }
  return end;
}

/** Marks of tense, voice and duty: `đã`, `đang`, `được`, `phải`. */
function isTense({ cue }: ContextToken): boolean {
  return cue?.aspect === true || (cue?.adverb === true && cue.state === true);
}

/** Where the verb in a subject phrase begins, with its marks; undefined if the phrase is a name without a verb. */
function findVerb(
  view: string,
  tokens: readonly ContextToken[],
  { start, end }: Span,
  { isPresent, counts }: FollowingVerb,
): number | undefined {
  if (isMeasure(tokens[start])) return isPresent ? undefined : findLastVerb(tokens, start, end);
  let isAgent = false;
  let isOwned = false;
  // `đất đai` | `, xây dựng`: the next of several names.
  const begins = (at: number) => isAgent || at === start || (counts && tokens[at - 1]?.text !== ",");
  for (let i = start; i < end; i++) {
    const token = tokens[i] as ContextToken;
    // `Công ty` | `Xây dựng và Kinh doanh nhà Tân Lập`
    const isInName = i > start && hasCapital(view.charAt(token.start));
    if (!isInName && (isAgent || !isPresent) && mayAct(tokens, i, end) && (isTense(token) || begins(i))) return i;
    // `nợ thuế của doanh nghiệp`: an agent after a preposition is not the subject.
    isOwned ||= token.cue?.preposition === true;
    isAgent ||= !isOwned && acts(view, token, i > start);
  }
  return undefined;
}

/** Whether a word is a mark of a verb or an action; not `có` of `kiểm tra khi có dấu hiệu vi phạm`. */
function mayAct(tokens: readonly ContextToken[], at: number, end: number): boolean {
  if (tokens[at - 1]?.cue?.particle === "when") return false;
  const token = tokens[at] as ContextToken;
  return isTense(token) ? at + 1 < end : token.cue?.action === true;
}

/**
 * The verb at the end of the name of what is measured: how a budget is carried out (`Vốn ngân sách huyện` | `giải ngân`),
 * or what a fund does (`Quỹ Khuyến học` | `trao`).
 */
function findLastVerb(tokens: readonly ContextToken[], start: number, end: number): number | undefined {
  const last = tokens[end - 1]?.cue;
  const isDone = tokens[start]?.cue?.agent ? !tokens[end - 2]?.cue?.link : last?.execution === true && end > start + 2;
  return isDone && last?.action ? end - 1 : undefined;
}

/** Whether a token is, or ends, the name of an agent: `UBND tỉnh`, `Công ty Tân Tạo`, `Hà Nội`. */
function acts(view: string, token: ContextToken, isInside: boolean): boolean {
  return isInside ? isAgent(view, token) : token.cue?.agent === true || token.cue?.place === true;
}

/** Where the words of an act end: before a purpose, a comparison, a bracket. */
function endOfAct(tokens: readonly ContextToken[], start: number, end: number): number {
  let to = start + 1;
  while (to < end && (tokens[to - 1]?.cue?.particle === "when" || !endsAct(tokens[to] as ContextToken))) to++;
  return to;
}

function endsAct({ type, text, cue }: ContextToken): boolean {
  if (type === "mark") return text !== "-" && text !== ",";
  if (cue === undefined || cue.action || cue.preposition || cue.particle === "when") return false;
  return cue.clauseEnd === true;
}

/** `Toàn huyện`, `địa bàn tỉnh`, but not `xã Hồng Đông`. */
function isPlace(view: string, tokens: readonly ContextToken[], { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const { type, cue } = tokens[i] as ContextToken;
    if (type !== "word" || !cue?.place) return false;
  }
  return !opensName(view, tokens, end - 1, end);
}
