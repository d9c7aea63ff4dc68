import {
  DAY,
  holdsOn,
  isEndOfMonth,
  isReporting,
  LONGER,
  lastPart,
  lengthOf,
  MONTH,
  replaces,
  sinceJanuary,
} from "../../context/iso-time.ts";
import type { Resolved } from "../../record/resolved.ts";
import { endsWithoutMark, type Line, opensInCapitals } from "../../text/layout.ts";
import { blankRunEnd, hasCapital } from "../../text/letters.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, hasGroup } from "../context-tokens.ts";
import type { SentenceInput } from "../discourse/clause-input.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { NO_TIME, type TimeInForce } from "../discourse/memory.ts";
import { type LentTime, lentTime } from "../discourse/section.ts";
import { OPENING, type OpeningSource } from "../rules/opening.ts";
import { dateOf, isCumulative, isForeign, isReportTime } from "./times.ts";

/** What a sentence begins with: its time, and the period that it leaves to those after it. */
export interface OpeningTimes {
  readonly time: TimeInForce;
  readonly inForce: string | undefined;
  /** The time that the sentence begins with, for the lines below it. */
  readonly lead: string | undefined;
}

/** The time in force at the beginning of a sentence: its own first words', that of the sentence before, of its place. */
export function openTimes(input: SentenceInput, clauses: readonly Clause[]): OpeningTimes {
  const { discourse } = input;
  const lead = leadOf(input, clauses);
  const lent = lentTime(discourse);
  const before = discourse.period ?? lent.iso;
  const inForce = lead !== undefined && replaces(lead, before) && !isPoint(input.tokens) ? lead : before;
  const near = nearPeriod(discourse, isContinued(input.tokens));
  const row = DECISION.find({ input, clauses, lead, near, lent });
  const { iso, from } = timeFrom(row?.gives, discourse, lead, near, lent);
  return { time: { iso, from, around: undefined, row }, inForce, lead };
}

/** What the time in force at the beginning of a sentence is decided by. */
interface OpeningGiven {
  readonly input: SentenceInput;
  readonly clauses: readonly Clause[];
  readonly lead: string | undefined;
  /** The time of what the sentence before spoke of; that of the place. */
  readonly near: string | undefined;
  readonly lent: LentTime;
}

const DECISION = OPENING.asking<OpeningGiven>({
  lead: ({ lead }) => lead !== undefined,
  thatDay: ({ input: { tokens } }) => tokens[0]?.cue?.thatDay === true,
  request: ({ input: { tokens } }) => isRequest(tokens),
  person: ({ input, clauses }) => isOfPerson(input, clauses),
  near: ({ near }) => near !== undefined,
  goesOn: ({ input: { tokens } }) => isContinued(tokens),
  aftermath: ({ input: { tokens } }) => tellsAftermath(tokens),
  part: ({ input, near }) => near !== undefined && isLastPart(near, input.discourse.period) && goesOnWithPart(input),
  reported: ({ input, near }) => input.discourse.period === undefined && near !== undefined && isReporting(near),
  ofPlace: ({ input: { discourse }, lent }) => lent.iso !== undefined && (discourse.period ?? lent.iso) === lent.iso,
  inForce: ({ input: { discourse } }) => discourse.period !== undefined,
});

function timeFrom(
  source: OpeningSource | undefined,
  { day, period }: Discourse,
  lead: string | undefined,
  near: string | undefined,
  lent: LentTime,
): LentTime {
  switch (source) {
    case "lead":
      return { iso: lead, from: "lead" };
    case "day":
      return { iso: day, from: "spoken" };
    case "near":
      return { iso: near, from: "spoken" };
    case "reported":
      return { iso: near, from: "before" };
    case "before":
      return { iso: period, from: "before" };
    default:
      return source === "place" ? lent : NO_TIME;
  }
}

/** Whether a sentence does not return to the whole, `Lũy kế chi 300 tỷ đồng`, and that before was of the part from its beginning. */
function goesOnWithPart({ tokens, discourse: { spoken } }: SentenceInput): boolean {
  const first = tokens[0]?.cue;
  const isOfWhole = (first?.cumulative ?? first?.yearToDate ?? first?.toThisDay) === true;
  return !isOfWhole && spoken?.firstPeriod === spoken?.period;
}

/** `CPI tháng 8` after `Trong 8 tháng`: whether a time is the last month or quarter of the months in force. */
function isLastPart(time: string, inForce: string | undefined): boolean {
  return time !== inForce && (lastPart(inForce, "month") === time || lastPart(inForce, "quarter") === time);
}

/** `Trong đó`, `Như vậy`: whether a sentence goes on with the one before. */
function isContinued(tokens: readonly ContextToken[]): boolean {
  return tokens[0]?.cue?.continuer === true;
}

/** The time of what was spoken of on the same line, by a sentence that goes on with it also on the line before. */
function nearPeriod(discourse: Discourse, goesOn: boolean): string | undefined {
  const { spoken, line } = discourse;
  return spoken?.line === line || (goesOn && isNextLine(discourse)) ? spoken?.period : undefined;
}

/** `GDP năm 2018 đạt 7,08%.⏎` | `Như vậy, …`: in news the next line is only a new sentence. */
function isNextLine({ hasMarks, line, spoken }: Discourse): boolean {
  const [before, here] = [spoken?.line?.place, line?.place];
  if (hasMarks || before === undefined || here === undefined) return false;
  return here.start > before.end && here.start - before.end <= LONGEST_BREAK;
}

/** Of characters between two lines, one of them blank. */
const LONGEST_BREAK = 4;

/** `Ngày 22/7 lũ cuốn trôi 3 cầu.` | `Ước thiệt hại 2 tỷ đồng`: the consequence of the event before. */
function tellsAftermath(tokens: readonly ContextToken[]): boolean {
  return tokens[tokens[0]?.cue?.status === undefined ? 0 : 1]?.cue?.aftermath === true;
}

/** `Đầu năm 2024, xã còn 186 hộ nghèo`: whether the first time is only a point in it. */
function isPoint(tokens: readonly ContextToken[]): boolean {
  const at = tokens.findIndex(({ type }) => type === "time");
  return tokens[at - 1]?.cue?.edgePoint === true;
}

/** `Đề nghị huyện cấp 20 tỷ đồng`. */
function isRequest(tokens: readonly ContextToken[]): boolean {
  return tokens.find(({ type }) => type === "word")?.cue?.request === true;
}

/**
 * `Ông Lê Văn Tư ở xã Hòa Lộc thu 320 triệu đồng`: whether the sentence is about a named person; not `Ông Tư cho biết:
 * toàn xã có …`.
 */
function isOfPerson({ view, tokens, discourse }: SentenceInput, clauses: readonly Clause[]): boolean {
  const end = clauses[0]?.at ?? tokens.length;
  const isPerson = (at: number) => isNamedPerson(view, tokens, at);
  if (!isPerson(0) && !(isOfLongTime(discourse) && isPerson(afterComma(tokens, end)))) return false;
  return !hasGroup(tokens, 0, end, (cue) => cue.reporting);
}

/** `ông Lê Văn Tư`, `gia đình anh Bé` */
function isNamedPerson(view: string, tokens: readonly ContextToken[], at: number): boolean {
  const name = tokens[at + 1];
  return tokens[at]?.cue?.personTitle === true && name?.type === "word" && hasCapital(view.charAt(name.start));
}

/** An act of a person at an hour is part of the event: `Lúc 8 giờ, anh Nam chở 3 người`. */
function isOfLongTime({ period, document }: Discourse): boolean {
  const time = period ?? document;
  return time === undefined || isReporting(time);
}

/** Where the words after the first comma begin: `Vụ này,` | `gia đình ông Hòa thu 40 triệu đồng`. */
function afterComma(tokens: readonly ContextToken[], end: number): number {
  for (let i = 0; i < end; i++) if (tokens[i]?.text === ",") return i + 1;
  return end;
}

/** The time that a sentence begins with; of a heading, and of the lead of a list, the only one in it. */
function leadOf(input: SentenceInput, clauses: readonly Clause[]): string | undefined {
  const { tokens, records, discourse } = input;
  const { line } = discourse;
  const end = clauses[0]?.at ?? tokens.length;
  let lead: string | undefined;
  for (const at of openingTokens(tokens, end, line?.isHeading === true || isLeadOfList(input, clauses))) {
    const written = dateOf(records, tokens, at);
    // `Lũy kế từ đầu năm đến 14/5/2023:`
    const iso = written !== undefined && isCumulative(tokens, 0, at) ? sinceJanuary(written) : written;
    if (iso === undefined || iso === lead || !mayLead(input, at, iso, clauses)) continue;
    // Two times are none.
    if (lead !== undefined) return undefined;
    lead = iso;
  }
  return lead;
}

/** `Các dự án được cấp phép trong tháng 8 gồm:` */
function isLeadOfList({ discourse: { line } }: SentenceInput, clauses: readonly Clause[]): boolean {
  return line?.place.opensList === true && clauses.length === 0;
}

/** Whether a time holds for a sentence, or those below it. */
function mayLead(input: SentenceInput, at: number, iso: string, clauses: readonly Clause[]): boolean {
  const { tokens } = input;
  return (isLeadOfList(input, clauses) && standsOnDay(tokens, at, iso)) || isLongEnough(input, at, iso, clauses);
}

/** Whether a time is long enough to hold for a sentence, or those below it; for a plan any time is. */
function isLongEnough(
  { tokens, discourse }: SentenceInput,
  at: number,
  iso: string,
  clauses: readonly Clause[],
): boolean {
  const { line, planDepth, hasMarks } = discourse;
  const isHeading = line?.isHeading === true;
  if (isHeading && planDepth !== undefined) return true;
  if (!isHeading && isPlannedDay(tokens, at, iso)) return false;
  const before = discourse.period ?? lentTime(discourse).iso;
  const isShort = before === undefined || lengthOf(before) <= MONTH;
  if (hasMarks && lengthOf(iso) < (isHeading || isShort ? MONTH : LONGER)) return false;
  return !isDayOfReport(tokens, at, clauses[0]?.at ?? tokens.length, iso, clauses);
}

/** `Phấn đấu đến` | `31/12/2023`: a day up to which something is planned is a deadline. */
function isPlannedDay(tokens: readonly ContextToken[], at: number, iso: string): boolean {
  if (lengthOf(iso) !== DAY || tokens[at - 1]?.cue?.particle !== "upTo") return false;
  return hasGroup(tokens, 0, at, ({ status }) => status === "planned");
}

/** `Dư nợ theo ngành đến` | `31/3:`: whether what a list is of is counted on a day. */
function standsOnDay(tokens: readonly ContextToken[], at: number, iso: string): boolean {
  if (lengthOf(iso) !== DAY || tokens[at - 1]?.cue?.particle !== "upTo") return false;
  // `Tổng` | `dư nợ`
  return tokens[0]?.cue?.particle === "holding" || tokens[1]?.cue?.particle === "holding";
}

/** The times that a sentence begins with, before its first words that are no circumstance; of a heading or a list's lead, all. */
function openingTokens(tokens: readonly ContextToken[], end: number, isAnywhere: boolean): number[] {
  const found: number[] = [];
  for (let i = afterSource(tokens, end); i < end; i++) {
    const token = tokens[i] as ContextToken;
    if (token.type === "time") found.push(i);
    else if (!isAnywhere && !isBeforeTime(token)) return found;
  }
  return found;
}

/** Where the words end that name a source: `Theo báo cáo của huyện,` | `trong 6 tháng đầu năm, …`. */
function afterSource(tokens: readonly ContextToken[], end: number): number {
  if (!tokens[0]?.cue?.source) return 0;
  let at = 1;
  while (at < end && tokens[at]?.text !== ",") at++;
  return at < end ? at + 1 : 0;
}

function isDayOfReport(
  tokens: readonly ContextToken[],
  at: number,
  end: number,
  iso: string,
  clauses: readonly Clause[],
): boolean {
  return !isReporting(iso) && (clauses.length === 0 || isReportTime(tokens, at, end, iso));
}

function isBeforeTime({ type, cue }: ContextToken): boolean {
  if (type === "mark" || type === "figure" || cue?.status !== undefined) return true;
  return (cue?.timeLink ?? cue?.opener ?? cue?.until ?? cue?.preposition ?? cue?.plan) === true;
}

/** The last day that a sentence names, other than one of a document, a birth or a comparison. */
export function lastDay({ tokens, records }: SentenceInput): string | undefined {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const iso = dateOf(records, tokens, i);
    if (iso !== undefined && !isReporting(iso) && !isForeign(tokens, i, 0, false)) return iso;
  }
  return undefined;
}

/**
 * The period that a title names, or that a first paragraph says it is about (`hội nghị tổng kết năm 2018`); undefined where
 * there is none, or more than one that is not ahead: of `tháng 4 và 4 tháng` only the months so far are kept.
 */
export function documentTimes(input: SentenceInput): Pick<Discourse, "document" | "soFar"> {
  const { view, tokens, records, discourse } = input;
  const isTitle = isTitleLine(view, discourse.line?.place) || goesOnTitle(input);
  const times = new Set<string>();
  let isAhead = false;
  let isSummary = false;
  tokens.forEach((token, i) => {
    if (token.cue?.ahead && opensPart(tokens[i - 1])) isAhead = true;
    else if (token.cue?.summary) [isAhead, isSummary] = [false, true];
    if (isAhead || !(isTitle || isSummary)) return;
    const time = reportedTime(tokens, records, i, isTitle && isSummary);
    if (time !== undefined) times.add(time);
  });
  // `Tổng kết công tác năm 2023 và Đề án giai đoạn 2021-2025`
  const parts = [...times].filter((time) => holdsOn(time, false));
  const [one, other] = parts.length > 0 ? parts : times;
  if (other === undefined) return { document: one, soFar: undefined };
  return { document: undefined, soFar: monthsUpTo(one, other) ?? monthsUpTo(other, one) };
}

/**
 * The months so far that a time is, up to the month or quarter beside it; one may lend the other its year: `5 tháng đầu năm
 * và tháng 5 năm 2024`, `quý II và 6 tháng năm 2024`.
 */
function monthsUpTo(time = "", part = ""): string | undefined {
  const [whole, last] = [withYearOf(time, part), withYearOf(part, time)];
  const soFar = sinceJanuary(last);
  return soFar !== last && whole === soFar ? soFar : undefined;
}

function withYearOf(time: string, other: string): string {
  return time.replaceAll(NO_YEAR, other.slice(0, NO_YEAR.length));
}

const NO_YEAR = "XXXX";

/** Whether a word after a token opens a part of a title: `…; nhiệm vụ năm 2024`, not `kết quả thực hiện nhiệm vụ năm 2023`. */
function opensPart(before: ContextToken | undefined): boolean {
  return before?.type !== "word" || before.cue?.particle === "and" || before.cue?.ahead === true;
}

/** Whether a line at the beginning of a document is one of a title: it ends without a mark, and may be wrapped. */
function isTitleLine(view: string, place: Line | undefined): boolean {
  return place !== undefined && (place.isTitle || endsWithoutMark(view, place.end));
}

/** `BÁO CÁO` with `công tác dân vận năm 2023;` right below, which goes on with what is ahead; not the base of a decision, `Căn cứ …;`. */
function goesOnTitle({ view, tokens, discourse: { line } }: SentenceInput): boolean {
  if (line === undefined || view.charAt(line.place.end - 1) !== ";") return false;
  if (tokens.some(({ type }) => type === "quantity")) return false;
  if (opensInCapitals(view, line.place)) return true;
  const { parent, start, isApart } = line.place;
  const isBelowTitle = parent?.isTitle === true && !isApart && blankRunEnd(view, parent.end) === start;
  const first = tokens[0]?.cue;
  const isBase = (first?.source ?? first?.preposition ?? first?.completion ?? first?.clauseEnd) === true;
  return isBelowTitle && !isBase;
}

/** The period that a time of a title means: `số liệu tính đến ngày 30/6/2024` is the first half of the year. */
function reportedTime(
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  at: number,
  isSummed: boolean,
): string | undefined {
  const iso = dateOf(records, tokens, at);
  if (iso === undefined || isForeign(tokens, at, 0, !isReporting(iso))) return undefined;
  // `Sơ kết 3 năm (2021-2023)`, not `Kết quả thực hiện chương trình giai đoạn 2021-2025`
  if (isReporting(iso)) return isSummed || holdsOn(iso, false) ? iso : undefined;
  return isEndOfMonth(iso) && tokens[at - 1]?.cue?.timeLink ? sinceJanuary(iso) : undefined;
}
