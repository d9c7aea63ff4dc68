import type { Resolved } from "../../record/resolved.ts";
import type { Clause, Range } from "../clauses/clause.ts";
import type { ClauseInput, SentenceInput } from "../clauses/clause-input.ts";
import type { Discourse } from "../discourse/discourse.ts";
import {
  isPartOfYear,
  isReporting,
  LONGER,
  lengthOf,
  MONTH,
  replaces,
  sinceJanuary,
  yearBefore,
} from "../discourse/iso-time.ts";
import type { TimeInForce } from "../discourse/memory.ts";
import type { Basis } from "../phrases/stated-basis.ts";
import { PERIOD, type PeriodFeatures } from "../rules/period.ts";
import type { Decision } from "../rules/rule.ts";
import { type ContextToken, hasGroup, openingBefore } from "../words.ts";

/** What a sentence begins with: its time, and the period that it leaves to those after it. */
export interface OpeningTimes {
  readonly time: TimeInForce;
  readonly inForce: string | undefined;
  /** The time that the sentence begins with, for the lines below it. */
  readonly lead: string | undefined;
}

/** The time in force at the beginning of a sentence: its own first words', that of the sentence before, of a heading. */
export function openTimes(input: SentenceInput, clauses: readonly Clause[]): OpeningTimes {
  const { discourse, tokens } = input;
  const lead = leadOf(input, clauses);
  const before = discourse.period;
  const inForce = lead !== undefined && replaces(lead, before) ? lead : before;
  if (lead !== undefined) return { time: { iso: lead, from: "lead" }, inForce, lead };
  // `Đến 30/6, tổng nguồn vốn đạt 487 tỷ đồng.` | `Trong đó: …`: a time of one sentence alone holds for what it is made of.
  const goesOn = tokens[0]?.cue?.continuer === true && discourse.spoken?.line === discourse.line;
  const spoken = goesOn ? discourse.spoken?.period : undefined;
  if (spoken !== undefined) return { time: { iso: spoken, from: "spoken" }, inForce, lead };
  return { time: { iso: inForce, from: inForce === undefined ? "none" : "before" }, inForce, lead };
}

/** The times that the words of a clause name. */
export interface ClauseTimes {
  /** In the clause, after the number. */
  readonly after: string | undefined;
  /** In the clause before the number, else among the circumstances before it. */
  readonly own: string | undefined;
  /** The time in force at the number: its own, or that of the clause before. */
  readonly force: TimeInForce;
  /** The first of them that holds for the sentences after it. */
  readonly opening: string | undefined;
  readonly year: string | undefined;
  /** Whether the number is of each year, of the day of writing, of the year before. */
  readonly yearly: boolean;
  readonly current: boolean;
  readonly lastYear: boolean;
}

/** Reads the times of a clause. Times within a basis are not its own; `cùng kỳ` in its place is a year earlier. */
export function readTimes(input: ClauseInput): ClauseTimes {
  const { tokens, hasTimes, discourse, clause, basis, memory } = input;
  const start = memory.previous?.clause.tail.end ?? clause.gap.start;
  let { year } = memory;
  let [fronted, before, after]: (string | undefined)[] = [];
  if (hasTimes) {
    fronted = frontedTime(input, start, year);
    year = yearOf(fronted) ?? year;
    before = findTime(input, { start: clause.start, end: clause.at }, basis, year);
    year = yearOf(before) ?? year;
    after = findTime(input, clause.tail, basis, year);
  }
  const own = before ?? fronted;
  return {
    after,
    own,
    force: own === undefined ? memory.time : { iso: own, from: "clause" },
    opening: [after, before, fronted].find((time) => opens(time, memory.inForce, discourse)),
    year: yearOf(after) ?? year,
    yearly: hasGroup(tokens, start, clause.at, "yearly"),
    current: hasGroup(tokens, start, clause.at, "current"),
    lastYear: isLastYear(tokens, start, clause.at, basis),
  };
}

function yearOf(iso: string | undefined): string | undefined {
  return iso !== undefined && /^\d{4}/.test(iso) ? iso.slice(0, 4) : undefined;
}

/** The time that a number is of, with the row that decided. */
export function decidePeriod(
  times: ClauseTimes,
  { timeless, earlierValue }: Pick<PeriodFeatures, "timeless" | "earlierValue">,
): Decision<string | undefined> {
  const { iso, from } = times.force;
  const { name, gives } = PERIOD.decide({
    timeless,
    earlierValue,
    after: times.after !== undefined,
    own: times.own !== undefined,
    yearly: times.yearly,
    current: times.current,
    lastYear: times.lastYear,
    force: iso === undefined ? "none" : from,
  });
  if (gives === "none") return { row: name, gives: undefined };
  if (gives === "after") return { row: name, gives: times.after };
  return { row: name, gives: gives === "force" ? iso : yearBefore(iso) };
}

/** Whether a time within a sentence holds for those after it: a part of a year, in running text the day of an event. */
function opens(time: string | undefined, inForce: string | undefined, { hasMarks }: Discourse): boolean {
  if (time === undefined || !replaces(time, inForce)) return false;
  if (isReporting(time)) return isPartOfYear(time) || (!hasMarks && lengthOf(time) === MONTH);
  return !hasMarks && (inForce === undefined || !isReporting(inForce));
}

/** Marks between circumstances. */
const CUTS: ReadonlySet<string> = new Set(",;:.–—");

/** A time among the circumstances before a clause: `trong 6 tháng đầu năm,`; `Tổng đàn tại thời điểm 01/9:`. */
function frontedTime(input: ClauseInput, start: number, year: string | undefined): string | undefined {
  const { tokens, clause } = input;
  for (const part of circumstancesBefore(tokens, start, clause.start)) {
    if (tokens[part.start]?.cue?.cause) continue;
    const time = findTime(input, part, undefined, year);
    if (time !== undefined && !isReportTime(tokens, part.start, clause.at, time)) return time;
  }
  return undefined;
}

/** The parts of a range between its marks, the last first. */
function circumstancesBefore(tokens: readonly ContextToken[], start: number, end: number): Range[] {
  const parts: Range[] = [];
  let to = end;
  for (let i = end - 1; i >= start; i--) {
    const isMark = tokens[i]?.type === "mark" && CUTS.has(tokens[i]?.text ?? "");
    if (i > start && !isMark) continue;
    parts.push({ start: isMark ? i + 1 : i, end: to });
    to = i;
  }
  return parts;
}

/** `Ngày 30-9, UBND thành phố cho biết`: the day of the report, not of its figures. */
function isReportTime(tokens: readonly ContextToken[], at: number, end: number, time: string): boolean {
  if (isReporting(time)) return false;
  for (let i = at; i < end; i++) if (tokens[i]?.cue?.reporting) return true;
  return false;
}

/** The time that a sentence begins with; of a heading, the only one in it. */
function leadOf({ tokens, records, discourse }: SentenceInput, clauses: readonly Clause[]): string | undefined {
  const { line, planDepth, hasMarks } = discourse;
  const isHeading = line?.isHeading === true;
  const isPlan = isHeading && planDepth !== undefined;
  const end = clauses[0]?.at ?? tokens.length;
  const times = openingTokens(tokens, end, isHeading).flatMap((at) => {
    const iso = dateOf(records, tokens[at]);
    if (iso === undefined) return [];
    const isShort = hasMarks && lengthOf(iso) < LONGER;
    return !isPlan && (isShort || isDayOfReport(tokens, at, end, iso, clauses)) ? [] : [iso];
  });
  return times.every((time) => time === times[0]) ? times[0] : undefined;
}

/** The times that a sentence begins with, before its first words that are no circumstance; of a heading, all of them. */
function openingTokens(tokens: readonly ContextToken[], end: number, isHeading: boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokens[i] as ContextToken;
    if (token.type === "time") found.push(i);
    else if (!isHeading && !isBeforeTime(token)) return found;
  }
  return found;
}

/** The date that a token is, in ISO form; undefined for other tokens. */
function dateOf(records: readonly Resolved[], token: ContextToken | undefined): string | undefined {
  const record = token?.type === "time" ? records[token.record as number] : undefined;
  return record?.kind === "date" ? record.iso : undefined;
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

/** The last time of a range that is the time of its number. */
function findTime(
  { tokens, records }: SentenceInput,
  { start, end }: Range,
  basis: Basis | undefined,
  year: string | undefined,
): string | undefined {
  const isInBasis = (at: number) => basis !== undefined && at >= basis.start - 1 && at < basis.end;
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i] as ContextToken;
    if (token.text === ")") i = openingBefore(tokens, i, start);
    if (token.cue?.wholeYear && year !== undefined) return year;
    const iso = isInBasis(i) ? undefined : dateOf(records, token);
    if (iso !== undefined && !isForeign(tokens, i, start, iso)) return spanOfTime(tokens, records, i, start, iso);
  }
  return undefined;
}

/** `đến hết tháng 9`: from January on; `hai ngày 22 và 23/7`: both days. */
function spanOfTime(
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  at: number,
  start: number,
  iso: string,
): string {
  if (tokens[at - 1]?.cue?.until) return sinceJanuary(iso);
  if (isReporting(iso) || at - 2 < start || tokens[at - 1]?.cue?.particle !== "and") return iso;
  const first = dateOf(records, tokens[at - 2]);
  return first !== undefined && !isReporting(first) ? `${first}/${iso}` : iso;
}

const FARTHEST_WORD = 4;
/** `Nghị quyết số 45/NQ-HĐND` | `ngày 20/12/2022`: the number of a document is several tokens. */
const FARTHEST_DOCUMENT = 8;

/** A time of a price base, a document, a comparison is none of the number's. */
function isForeign(tokens: readonly ContextToken[], at: number, start: number, iso: string): boolean {
  let farthest = at - FARTHEST_WORD;
  for (let i = at - 1; i >= start && i > farthest; i--) {
    const { type, text, cue } = tokens[i] as ContextToken;
    if (type === "mark") {
      if (text !== "/" && text !== "-") return false;
      farthest = at - FARTHEST_DOCUMENT;
    }
    if (cue?.foreignTime || cue?.versus || cue?.earlier || (cue?.reporting && !isReporting(iso))) return true;
  }
  return false;
}

/** `(cùng kỳ tăng 7,3%)`: the number is of the earlier time. */
export function isLastYear(
  tokens: readonly ContextToken[],
  start: number,
  end: number,
  basis: Basis | undefined,
): boolean {
  if (basis !== undefined) return false;
  for (let i = start; i < end; i++)
    if (tokens[i]?.cue?.lastYear && !(i > start && tokens[i - 1]?.cue?.versus)) return true;
  return false;
}

/**
 * Whether a number is of no period but one that its own clause names: a plan's own figure is of its year, not of the
 * months reported on, and what a thing is like it is at any time.
 */
export function isTimeless(
  { tokens, clause, record }: ClauseInput,
  { isPlan, nameEnd }: { isPlan: boolean; nameEnd: number | undefined },
): boolean {
  return (isPlan || isStanding(tokens, clause, record, nameEnd)) && !namesTime(tokens, clause);
}

/** An age, `công suất 30 m3`, `dài 27,4 km`. */
function isStanding(
  tokens: readonly ContextToken[],
  { at }: Clause,
  { unit, kind }: Resolved,
  nameEnd: number | undefined,
): boolean {
  if (unit === "tuổi") return true;
  if (kind !== "measurement" && kind !== "money") return false;
  return tokens[(nameEnd ?? at) - 1]?.cue?.standingAttribute === true;
}

function namesTime(tokens: readonly ContextToken[], { gap, tail }: Clause): boolean {
  for (let i = gap.start; i < tail.end; i++) if (tokens[i]?.type === "time") return true;
  return false;
}
