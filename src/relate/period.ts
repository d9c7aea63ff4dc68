import type { Resolved } from "../record/resolved.ts";
import type { Basis } from "./basis.ts";
import type { Clause, Range } from "./clause.ts";
import type { Periods, Scope } from "./scope.ts";
import { type ContextToken, openingBefore } from "./words.ts";

/** What the periods of a sentence are read from. */
export interface PeriodInput {
  readonly tokens: readonly ContextToken[];
  readonly clauses: readonly Clause[];
  readonly bases: readonly (Basis | undefined)[];
  readonly records: readonly Resolved[];
  readonly scope: Scope;
}

/**
 * A number is of the time named after it, else before it in its clause, else in an earlier clause of the sentence, else
 * in force from before. Times within a basis are not its own; `cùng kỳ` in its place is a year earlier.
 */
export function readPeriods(input: PeriodInput): Periods {
  const { tokens, clauses, bases, scope } = input;
  const stack: (string | undefined)[] = [];
  let inForce = scope.period;
  const lead = leadOf(input);
  if (lead !== undefined && replaces(lead, inForce)) inForce = lead;
  let current = lead ?? (goesOn(input) ? scope.spoken?.period : undefined) ?? inForce;
  const hasTimes = tokens.some(({ type, cue }) => type === "time" || cue?.wholeYear);
  const each = clauses.map((clause, i) => {
    while (stack.length > clause.depth) current = stack.pop();
    while (stack.length < clause.depth) stack.push(current);
    const start = clauses[i - 1]?.tail.end ?? clause.gap.start;
    const fronted = hasTimes ? frontedTime(input, start, clause) : undefined;
    const before = hasTimes ? findTime(input, { start: clause.start, end: clause.at }, bases[i]) : undefined;
    const own = before ?? fronted;
    current = own ?? current;
    const after = hasTimes ? findTime(input, clause.tail, bases[i]) : undefined;
    if (clause.depth === 0) inForce = [after, before, fronted].find((time) => opens(time, inForce, scope)) ?? inForce;
    if (after !== undefined) return after;
    if (isOfNoPeriod(tokens, start, clause.at, own !== undefined)) return undefined;
    return isLastYear(tokens, start, clause.at, bases[i]) ? yearBefore(current) : current;
  });
  return { each, last: keepsOn(inForce, scope) ? inForce : scope.period, lead };
}

/** `Đến 30/6, tổng nguồn vốn đạt 487 tỷ đồng.` | `Trong đó: …`: a time of one sentence alone holds for what it is made of. */
function goesOn({ tokens, scope }: PeriodInput): boolean {
  return tokens[0]?.cue?.continuer === true && scope.spoken?.line === scope.line;
}

/** Whether a time within a sentence holds for those after it: a part of a year, in running text the day of an event. */
function opens(time: string | undefined, inForce: string | undefined, { hasMarks }: Scope): boolean {
  if (time === undefined || !replaces(time, inForce)) return false;
  if (isReporting(time)) return isPartOfYear(time) || (!hasMarks && length(time) === MONTH);
  return !hasMarks && (inForce === undefined || !isReporting(inForce));
}

/** A day or a month does not take the place of the longer time that is reported on. */
function replaces(time: string, inForce: string | undefined): boolean {
  return inForce === undefined || length(time) >= length(inForce);
}

const DAY = 1;
const MONTH = 2;
const LONGER = 3;

function length(iso: string): number {
  if (iso.includes("/") || /-[HQ]/.test(iso) || /^.{4}$/.test(iso)) return LONGER;
  return isReporting(iso) ? MONTH : DAY;
}

/** Marks between circumstances. */
const CUTS: ReadonlySet<string> = new Set(",;:.–—");

/** A time among the circumstances before a clause: `trong 6 tháng đầu năm,`; `Tổng đàn tại thời điểm 01/9:`. */
function frontedTime(input: PeriodInput, start: number, { start: end, at }: Clause): string | undefined {
  const { tokens } = input;
  let to = end;
  for (let i = end - 1; i >= start; i--) {
    const isMark = tokens[i]?.type === "mark" && CUTS.has(tokens[i]?.text ?? "");
    if (i > start && !isMark) continue;
    const from = isMark ? i + 1 : i;
    const time = tokens[from]?.cue?.cause ? undefined : findTime(input, { start: from, end: to }, undefined);
    if (time !== undefined && !isReportTime(tokens, from, at, time)) return time;
    to = i;
  }
  return undefined;
}

/** `Ngày 30-9, UBND thành phố cho biết`: the day of the report, not of its figures. */
function isReportTime(tokens: readonly ContextToken[], at: number, end: number, time: string): boolean {
  if (isReporting(time)) return false;
  for (let i = at; i < end; i++) if (tokens[i]?.cue?.reporting) return true;
  return false;
}

/** The time that a sentence begins with; of a heading, the only one in it. */
function leadOf({ tokens, clauses, records, scope }: PeriodInput): string | undefined {
  const end = clauses[0]?.at ?? tokens.length;
  let found: string | undefined;
  for (let i = 0; i < end; i++) {
    const token = tokens[i] as ContextToken;
    if (token.type !== "time") {
      if (scope.line?.isHeading || isBeforeTime(token)) continue;
      return found;
    }
    const { kind, iso } = records[token.record as number] as Resolved;
    if (kind !== "date" || iso === undefined) continue;
    const isPlan = scope.line?.isHeading && scope.planDepth !== undefined;
    if (scope.hasMarks && length(iso) < LONGER && !isPlan) continue;
    if (!isReporting(iso) && !isPlan && (clauses.length === 0 || isReportTime(tokens, i, end, iso))) continue;
    if (found !== undefined && found !== iso) return undefined;
    found = iso;
  }
  return found;
}

function isBeforeTime({ type, cue }: ContextToken): boolean {
  if (type === "mark" || type === "figure" || cue?.status !== undefined) return true;
  return (cue?.timeLink ?? cue?.opener ?? cue?.until ?? cue?.preposition ?? cue?.plan) === true;
}

/** Years and parts of years are periods to report on; days are not. */
function isReporting(iso: string): boolean {
  return !/-\d\d-\d\d$/.test(iso);
}

function isPartOfYear(iso: string): boolean {
  return /-(?:H1|Q\d)$|-01\/.{4}-\d\d$/.test(iso);
}

/** Years and their parts hold for the sentences that follow; days only in running text, spans of years where they stand. */
function keepsOn(iso: string | undefined, { hasMarks }: Scope): boolean {
  if (iso === undefined || (!hasMarks && !isReporting(iso))) return true;
  return (isReporting(iso) && !/^\d{4}\/\d{4}$/.test(iso)) || isSchoolYear(iso);
}

function isSchoolYear(iso: string): boolean {
  return /^\d{4}\/\d{4}$/.test(iso) && Number(iso.slice(5)) - Number(iso.slice(0, 4)) === 1;
}

/** The last time of a range that is the time of its number. */
function findTime(
  { tokens, records, scope }: PeriodInput,
  { start, end }: Range,
  basis: Basis | undefined,
): string | undefined {
  for (let i = end - 1; i >= start; i--) {
    const { type, text, cue, record: index } = tokens[i] as ContextToken;
    if (text === ")") i = openingBefore(tokens, i, start);
    if (cue?.wholeYear && scope.year !== undefined) return scope.year;
    if (type !== "time" || (basis !== undefined && i >= basis.start - 1 && i < basis.end)) continue;
    const { kind, iso } = records[index as number] as Resolved;
    if (kind !== "date" || iso === undefined || isForeign(tokens, i, start, iso)) continue;
    if (/^\d{4}/.test(iso)) scope.year = iso.slice(0, 4);
    return tokens[i - 1]?.cue?.until ? sinceJanuary(iso) : withDayBefore(tokens, records, i, start, iso);
  }
  return undefined;
}

/** `trong hai ngày 22 và 23/7`: both days. */
function withDayBefore(
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  at: number,
  start: number,
  iso: string,
): string {
  const before = tokens[at - 2];
  if (isReporting(iso) || at - 2 < start || tokens[at - 1]?.cue?.particle !== "and" || before?.type !== "time")
    return iso;
  const first = records[before.record as number];
  return first?.kind === "date" && first.iso !== undefined && !isReporting(first.iso) ? `${first.iso}/${iso}` : iso;
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
    if (cue?.foreignTime || cue?.versus || cue?.earlier) return true;
    if (cue?.reporting && /-\d\d-\d\d$/.test(iso)) return true;
  }
  return false;
}

/** `bình quân mỗi năm`; `hiện còn` where no other time is named. */
function isOfNoPeriod(tokens: readonly ContextToken[], start: number, end: number, hasOwn: boolean): boolean {
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue?.yearly || (cue?.current && !hasOwn)) return true;
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

/** `đến hết tháng 9/2022` → `2022-01/2022-09`. */
function sinceJanuary(iso: string): string {
  return /^(?:\d{4}|XXXX)-\d\d$/.test(iso) ? `${iso.slice(0, 4)}-01/${iso}` : iso;
}

/** The same time so many years earlier; a year that is not known stays so. */
export function yearBefore(iso: string | undefined, years = 1): string | undefined {
  return iso?.replace(
    /(^|\/)(\d{4})/g,
    (_, before: string, year: string) => before + String(Number(year) - years).padStart(4, "0"),
  );
}
