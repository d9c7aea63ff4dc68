import { isReporting, partBefore, sinceJanuary, spanOfParts, toShortForm } from "../../context/iso-time.ts";
import { birthWords } from "../../lexicon/lists.ts";
import type { Resolved } from "../../record/resolved.ts";
import type { Span } from "../../text/span.ts";
import { WordList } from "../../words/word-list.ts";
import { isRespective } from "../clauses/respectively.ts";
import { type ContextToken, hasGroup, openingBefore, recordAt } from "../context-tokens.ts";
import type { ClauseInput, SentenceInput } from "../discourse/clause-input.ts";
import { isStandingNoun } from "../phrases/noun.ts";
import { readPredicate } from "../phrases/predicate.ts";
import type { StatedBasis } from "../phrases/stated-basis.ts";

/** The date that a token is, in ISO form; `2020/..` for `từ năm 2020 đến nay`; undefined for other tokens. */
export function dateOf(records: readonly Resolved[], tokens: readonly ContextToken[], at: number): string | undefined {
  const record = tokens[at]?.type === "time" ? recordAt(records, tokens, at) : undefined;
  if (record?.kind !== "date" || record.iso === undefined) return undefined;
  return tokens[at + 1]?.cue?.toThisDay && !record.iso.includes("/") ? `${record.iso}/..` : toShortForm(record.iso);
}

/** The last time of a range that is the time of the clause's number. */
export function findTime(
  input: ClauseInput,
  { start, end }: Span,
  basis: StatedBasis | undefined,
  year: string | undefined,
): string | undefined {
  const { tokens } = input;
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i] as ContextToken;
    if (token.text === ")") i = openingBefore(tokens, i, start);
    if (basis !== undefined && isOfBasis(i, basis)) continue;
    if (token.cue?.wholeYear && year !== undefined) return year;
    const iso = ownTime(input, i, start, end);
    if (iso !== undefined) return spanOfTime(input, i, start, iso);
  }
  return timeAside(input, start, end);
}

/** The time that a token is, where it may be that of a number of its range. */
function ownTime({ tokens, records }: SentenceInput, at: number, start: number, end: number): string | undefined {
  if (tokens[at]?.type !== "time") return undefined;
  const { deadline, comparative, excess } = tokens[at - 1]?.cue ?? {};
  // `, cao hơn` | `năm 2024; số bài thi`
  if (deadline || (comparative ?? excess) !== undefined) return undefined;
  const iso = dateOf(records, tokens, at);
  if (iso === undefined || isForeign(tokens, at, start, !isReporting(iso))) return undefined;
  return isReportTime(tokens, at, end, iso) ? undefined : iso;
}

/** `5 ngày nghỉ lễ (từ 27/4 đến 1/5)`: the time of a bracket that only says which days are meant. */
function timeAside(input: SentenceInput, start: number, end: number): string | undefined {
  const { tokens } = input;
  const isLink = ({ type, cue }: ContextToken) => type === "time" || cue?.preposition === true;
  for (let i = end - 1; i > start; i--) {
    if (tokens[i]?.text !== ")" || tokens[i - 1]?.type !== "time") continue;
    const open = openingBefore(tokens, i, start);
    const isAlone = tokens.slice(open + 1, i).every(isLink);
    // `(SN 1991)`
    const isBirth = BIRTHS.mayBegin(input.view, (tokens[i - 1] as ContextToken).start);
    if (isAlone) return isBirth ? undefined : ownTime(input, i - 1, start, end);
  }
  return undefined;
}

const BIRTHS = new WordList(birthWords);

/** The deadline that a clause sets: `hoàn thành` | `trước 30/11`; undefined where there is none. */
export function findDeadline({ tokens, records, hasTimes }: SentenceInput, { start, end }: Span): string | undefined {
  if (!hasTimes) return undefined;
  for (let i = end - 1; i > start; i--) if (tokens[i - 1]?.cue?.deadline) return dateOf(records, tokens, i);
  return undefined;
}

/** `kế hoạch năm 2023`, `mục tiêu sản lượng cả năm`: the time of what the number is measured against. */
function isOfBasis(at: number, { start, end }: StatedBasis): boolean {
  return at >= start - 1 && at < end;
}

/** `đến hết tháng 9`: from January on; `hai ngày 22 và 23/7`, `tháng 4, 5 và 6/2023`: from the first to the last. */
function spanOfTime(input: ClauseInput, at: number, start: number, iso: string): string {
  const { tokens, records } = input;
  if ((tokens[at - 1]?.cue?.until && !isStock(input)) || isCumulative(tokens, start, at)) return sinceJanuary(iso);
  if (at - 2 < start || tokens[at - 1]?.cue?.particle !== "and") return iso;
  // `Tháng 4 và tháng 5/2023` | `lần lượt đạt 5 và 6 tỷ đồng`: each time has its own number.
  if (isReporting(iso)) return isRespective(tokens, input.clause) ? iso : withPartsBefore(input, at, iso);
  const first = dateOf(records, tokens, at - 2);
  return first !== undefined && !isReporting(first) ? `${first}/${iso}` : iso;
}

/** The months or quarters of a list of which the last is `iso`, where each follows the one before it: `2023-Q2`. */
function withPartsBefore({ tokens, records }: SentenceInput, at: number, iso: string): string {
  let first = iso;
  for (let i = at - 2; i >= 0; i -= 2) {
    const before = dateOf(records, tokens, i);
    if (before === undefined || before !== (partBefore(first, "month") ?? partBefore(first, "quarter"))) break;
    first = before;
    if (tokens[i - 1]?.text !== ",") break;
  }
  return first === iso ? iso : spanOfParts(first, iso);
}

/** `Đến hết tháng 6/2025` | `còn 92 hồ sơ`, `có 402 trường`, `dư nợ đạt 34 tỷ đồng`: what stands at the end of a time. */
function isStock(input: ClauseInput): boolean {
  const { tokens, clause } = input;
  const { at, subject } = clause;
  const verb = tokens[at - 1]?.cue;
  if (verb?.particle === "holding") return !verb.bridge || hasStanding(input);
  // `Tổng` | `dư nợ`
  return [subject.start, subject.start + 1].some((i) => tokens[i]?.cue?.particle === "holding");
}

/**
 * `có` | `402 trường`, `36 trường đạt chuẩn`: offices and places are counted on a day, unless a predicate gives them
 * an act. Not `12 vụ`, `402 hộ thoát nghèo`, `5 doanh nghiệp được thành lập`, which are events of the whole period.
 */
function hasStanding({ view, tokens, clause: { tail }, record: { kind, noun } }: ClauseInput): boolean {
  if ((kind !== "count" && kind !== "ratio") || !isStandingNoun(noun)) return false;
  const predicate = readPredicate(view, tokens, tail);
  const cue = predicate && tokens[predicate.start]?.cue;
  return predicate === undefined || cue?.attainment === true || (cue?.fixed === true && cue.state === true);
}

/** `lũy kế đến hết`, `lũy kế thu quỹ đến` | `ngày 30/11/2022`. */
export function isCumulative(tokens: readonly ContextToken[], start: number, at: number): boolean {
  const before = tokens[at - 1]?.cue;
  return (before?.preposition ?? before?.until) === true && hasGroup(tokens, start, at, (cue) => cue.cumulative);
}

const FARTHEST_WORD = 4;
/** `Nghị quyết số 45/NQ-HĐND` | `ngày 20/12/2022`: the number of a document is several tokens. */
const FARTHEST_DOCUMENT = 8;

/** A time of a price base, a document, a comparison is none of the number's; a day beside the one who reports neither. */
export function isForeign(tokens: readonly ContextToken[], at: number, start: number, isDay: boolean): boolean {
  let farthest = at - FARTHEST_WORD;
  for (let i = at - 1; i >= start && i > farthest; i--) {
    const { type, text, cue } = tokens[i] as ContextToken;
    if (type === "mark") {
      if (text !== "/" && text !== "-") return false;
      farthest = at - FARTHEST_DOCUMENT;
    }
    if (cue?.foreignTime || cue?.versus || cue?.earlier || (isDay && cue?.reporting)) return true;
  }
  return false;
}

/** `Ngày 30-9, UBND thành phố cho biết`: the day of the report, not of its figures. */
export function isReportTime(tokens: readonly ContextToken[], at: number, end: number, time: string): boolean {
  return !isReporting(time) && hasGroup(tokens, at, end, (cue) => cue.reporting);
}

/** Marks between circumstances. */
const CUTS: ReadonlySet<string> = new Set(",;:.–—");

/** A time among the circumstances before a clause: `trong 6 tháng đầu năm,`; `Tổng đàn tại thời điểm 01/9:`. */
export function frontedTime(input: ClauseInput, from: number, year: string | undefined): string | undefined {
  const { tokens, clause } = input;
  for (const part of circumstancesBefore(tokens, from, clause.start)) {
    const start = tokens[part.start]?.cue?.cause ? afterCause(tokens, part) : part.start;
    if (start === undefined || isTimeOfAct(tokens, start)) continue;
    const time = findTime(input, { start, end: part.end }, undefined, year);
    if (time !== undefined && !isReportTime(tokens, part.start, clause.at, time)) return time;
  }
  return undefined;
}

/**
 * `Dự án cầu Lũng, khởi công tháng 3/2023,` | `đã giải ngân 43 tỷ đồng`: a time right after an act that stands between commas
 * is that of the act; not that of the last of several acts, `sản xuất, tiêu thụ tháng 3,`.
 */
function isTimeOfAct(tokens: readonly ContextToken[], start: number): boolean {
  const cue = tokens[start]?.cue;
  const isAct = cue?.action === true && !cue.flow && !cue.execution && !cue.summary;
  if (!isAct || tokens[start - 1]?.text !== "," || tokens[start + 1]?.type !== "time") return false;
  return !tokens[start - 2]?.cue?.action;
}

/** `Nhờ tăng cao trong quý I nên` | `tính chung 4 tháng đầu năm`: where a part goes on after its cause, if it does. */
function afterCause(tokens: readonly ContextToken[], { start, end }: Span): number | undefined {
  for (let i = end - 1; i > start; i--) if (tokens[i]?.cue?.bridge) return i + 1;
  return undefined;
}

/** The parts of a range between its marks, the last first. */
function circumstancesBefore(tokens: readonly ContextToken[], start: number, end: number): Span[] {
  const parts: Span[] = [];
  let to = end;
  for (let i = end - 1; i >= start; i--) {
    const isMark = tokens[i]?.type === "mark" && CUTS.has(tokens[i]?.text ?? "");
    if (i > start && !isMark) continue;
    parts.push({ start: isMark ? i + 1 : i, end: to });
    if (tokens[i]?.text === ";") break;
    to = i;
  }
  return parts;
}

/** `Quý II: năm 2014 tăng 4,4%`: the part of the year that the label names. */
export function withPart({ tokens, records, clause }: ClauseInput, iso: string | undefined): string | undefined {
  const colon = clause.start - 1;
  if (iso === undefined || !/^\d{4}$/.test(iso) || tokens[colon]?.text !== ":") return iso;
  const record = recordAt(records, tokens, colon - 1);
  const part = record?.kind === "duration" ? firstMonths(record) : dateOf(records, tokens, colon - 1);
  return part === undefined || !isReporting(part) ? iso : part.replace(/(^|\/).{4}/g, `$1${iso}`);
}

/** `9 tháng`, of the year that is named. */
function firstMonths({ unit, value }: Resolved): string | undefined {
  const months = unit === "month" && value?.scale === 0 ? Number(value.digits) : 0;
  return months < 2 || months > 12 ? undefined : toShortForm(`XXXX-01/XXXX-${String(months).padStart(2, "0")}`);
}

/** `(cùng kỳ tăng 7,3%)`: the number is of the earlier time. */
export function isLastYear(
  tokens: readonly ContextToken[],
  start: number,
  end: number,
  basis: StatedBasis | undefined,
): boolean {
  if (basis !== undefined) return false;
  for (let i = end - 1; i >= start && tokens[i]?.text !== ";"; i--) {
    // `(cùng kỳ 6,2 ngày)` | `, công suất đạt 112,4%`
    if (tokens[i]?.text === ")") i = openingBefore(tokens, i, start);
    if (tokens[i]?.cue?.lastYear && !(i > start && tokens[i - 1]?.cue?.versus)) return true;
  }
  return false;
}
