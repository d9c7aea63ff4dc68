import {
  DAY,
  isPartOfYear,
  isReporting,
  lastPart,
  lengthOf,
  MONTH,
  monthsAfter,
  partBefore,
  replaces,
  samePart,
  sinceJanuary,
  wholeYear,
  yearBefore,
} from "../../context/iso-time.ts";
import type { Resolved } from "../../record/resolved.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import { findGroup, hasGroup, opensParts, recordAt } from "../context-tokens.ts";
import { type ClauseInput, startOfWords } from "../discourse/clause-input.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { TimeInForce } from "../discourse/memory.ts";
import { lentTime } from "../discourse/section.ts";
import { OWN_TIME, type OwnTimeSource } from "../rules/own-time.ts";
import type { NamedBy } from "./indicator.ts";
import { dateOf, findDeadline, findTime, frontedTime, withPart } from "./times.ts";

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
  /** A deadline in the clause. */
  readonly deadline: string | undefined;
  /** For the value of an earlier time in brackets, `so với quý III` | `(7 người)`: that time. */
  readonly compared: string | undefined;
}

/** What else the times of a clause are read by. */
export interface TimesGiven {
  readonly indicator: NamedBy;
  /** Whether the number, or what it goes on with, is of a plan being carried out: `giải ngân`. */
  readonly isExecution: boolean;
  /** Whether the number is planned. */
  readonly isPlanned: boolean;
}

/** Reads the times of a clause. Times within a basis are not its own; `cùng kỳ` in its place is a year earlier. */
export function readTimes(input: ClauseInput, given: TimesGiven): ClauseTimes {
  const { discourse, clause, memory } = input;
  const start = startOfWords(input);
  const { fronted, before, after, year } = writtenTimes(input, start);
  const upToDay = monthsUpToDay(input, start, before ?? fronted, given);
  // `Phấn đấu đến ngày 30/9` | `kết nạp`: the day up to which something is planned to be done is a deadline.
  const [named, deadline] =
    given.isPlanned && upToDay ? [undefined, upToDay] : [upToDay ?? before ?? fronted, undefined];
  const words = { input, start, named, isUpToDay: upToDay !== undefined };
  const row = OWN_DECISION.find(words);
  const own = row && timeFrom(row.gives, words);
  return {
    after,
    own,
    force: own === undefined ? timeBefore(input) : { iso: own, from: "clause", around: undefined, row },
    opening: isSingledOut(input)
      ? undefined
      : [after, named, fronted].find((time) => opens(time, memory.inForce, discourse)),
    year,
    deadline: deadline ?? findDeadline(input, { start, end: clause.tail.end }),
    compared: input.comparedWith && comparedTime(input, input.comparedWith),
  };
}

/** The times that are written in a clause, by where they stand, and the last year that one of them is of. */
interface WrittenTimes {
  readonly fronted: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly year: string | undefined;
}

function writtenTimes(input: ClauseInput, start: number): WrittenTimes {
  const { hasTimes, clause, basis, memory } = input;
  if (!hasTimes) return { fronted: undefined, before: undefined, after: undefined, year: memory.year };
  const fronted = frontedTime(input, start, memory.year);
  const yearOfFront = yearOf(fronted) ?? memory.year;
  const before = withPart(input, findTime(input, { start: clause.start, end: clause.at }, basis, yearOfFront));
  const year = yearOf(before) ?? yearOfFront;
  return { fronted, before, after: findTime(input, clause.tail, basis, year), year };
}

/** What the time that the words before a number mean is decided by. */
interface OwnTimeGiven {
  readonly input: ClauseInput;
  /** Where the words before the number begin. */
  readonly start: number;
  /** The time that they name, and whether it goes up to a day. */
  readonly named: string | undefined;
  readonly isUpToDay: boolean;
}

const OWN_DECISION = OWN_TIME.asking<OwnTimeGiven>({
  named: ({ named }) => named !== undefined,
  upToDay: ({ isUpToDay }) => isUpToDay,
  yearToDate: (words) => yearToDate(words) !== undefined,
  restOfYear: (words) => restOfYear(words) !== undefined,
  lastPart: (words) => lastPartNamed(words) !== undefined,
});

function timeFrom(source: OwnTimeSource, words: OwnTimeGiven): string | undefined {
  switch (source) {
    case "yearToDate":
      return yearToDate(words);
    case "restOfYear":
      return restOfYear(words);
    case "lastPart":
      return lastPartNamed(words);
    default:
      return words.named;
  }
}

/** `đến ngày 30/9` | `kết nạp`: the months up to the day that is named, where something is done or counted over a time. */
function monthsUpToDay(
  input: ClauseInput,
  start: number,
  named: string | undefined,
  given: TimesGiven,
): string | undefined {
  if (named === undefined || lengthOf(named) !== DAY || !isFlow(input, given)) return undefined;
  const { tokens, clause } = input;
  for (let i = start; i < clause.at; i++)
    if (tokens[i]?.cue?.particle === "upTo" && tokens[i + 1]?.type === "time") return sinceJanuary(named);
  return undefined;
}

/** Whether something is done or counted over a time, as `kết nạp`, `thu ngân sách`; `quản lý`, `dư nợ` stand on a day. */
function isFlow({ tokens }: ClauseInput, { indicator: { row, value: named }, isExecution }: TimesGiven): boolean {
  if (named === undefined) return isExecution;
  const { start, end } = named;
  const isAct = row.gives === "act" || row.gives === "actOnObject";
  if (isAct && tokens[start]?.cue?.particle !== "holding" && !tokens[start]?.cue?.share) return true;
  return hasGroup(tokens, start, Math.min(end, start + LONGEST_HEAD), (cue) => cue.flow);
}

/** A flow is the head of its name: `Tổng số thu`, `Tỷ lệ giải ngân`. */
const LONGEST_HEAD = 2;

/**
 * The time in force; after a comma also that behind the number before: of `, gấp đôi năm trước` in any case, of another
 * subject (`xuất 1,4 triệu chiếc trong 5 tháng` | `, doanh thu 21 triệu USD`) where it is no part of the time in force.
 */
function timeBefore({ clause: { boundary, subject }, memory: { previous, time } }: ClauseInput): TimeInForce {
  const goesOn = isEmpty(subject);
  const behind = previous?.context.rows.period.gives === "after" ? previous.context.period : undefined;
  if (boundary === "comma" && behind !== undefined && (goesOn || replaces(behind, time.iso)))
    return { iso: behind, from: "sentence", around: time, row: undefined };
  const { iso, around } = time;
  if (around === undefined || iso === undefined) return time;
  return boundary === "semicolon" || (boundary === "comma" && !goesOn && !replaces(iso, around.iso)) ? around : time;
}

/** The time that the number before was compared with: `đợt lũ tháng 11/2023`; of `cùng kỳ` the same time a year before. */
function comparedTime({ tokens, records, memory: { time } }: ClauseInput, { start, end }: Span): string | undefined {
  for (let i = end - 1; i >= start; i--) {
    const iso = dateOf(records, tokens, i);
    if (iso !== undefined) return samePart(time.iso, iso);
  }
  const unit = tokens[findGroup(tokens, start, end, (cue) => cue.stepBack) ?? end]?.cue?.stepBack;
  if (unit !== undefined) return partBefore(time.iso, unit);
  return hasGroup(tokens, start, end, (cue) => cue.lastYear) ? yearBefore(time.iso) : undefined;
}

/** `Tháng 5/2023 xảy ra 14 vụ.` | `Từ đầu năm đến nay xảy ra 52 vụ.`: from January to the time in force. */
function yearToDate({ input: { tokens, clause, memory, discourse }, start }: OwnTimeGiven): string | undefined {
  const iso = memory.time.iso ?? discourse.soFar;
  return iso !== undefined && hasGroup(tokens, start, clause.tail.end, (cue) => cue.yearToDate)
    ? sinceJanuary(iso)
    : undefined;
}

/** `9 tháng năm 2020 thu 52 tỷ đồng.` | `Quý còn lại cần thu 20 tỷ đồng`: from the end of the time in force to December. */
function restOfYear({ input: { tokens, records, clause, memory }, start }: OwnTimeGiven): string | undefined {
  const { iso } = memory.time;
  const at = iso === undefined ? undefined : findGroup(tokens, start, clause.at, (cue) => cue.remaining);
  if (iso === undefined || at === undefined) return undefined;
  const record = recordAt(records, tokens, at - 1);
  return monthsAfter(iso, record?.kind === "duration" ? monthsOf(record) : undefined);
}

/**
 * `8 tháng năm 2024 xảy ra 96 vụ.` | `Trong tháng xảy ra 14 vụ`: the month that was just spoken of, else the last of the
 * months so far. Not `bình quân trong tháng`.
 */
function lastPartNamed({ input: { tokens, clause, memory, discourse }, start }: OwnTimeGiven): string | undefined {
  const at = findGroup(tokens, start, clause.at, (cue) => cue.lastMonth ?? cue.lastQuarter);
  if (at === undefined || tokens[at - 1]?.type === "word") return undefined;
  const unit = tokens[at]?.cue?.lastMonth ? "month" : "quarter";
  const { spoken, line, soFar } = discourse;
  const near = spoken?.line === line ? spoken?.period : undefined;
  if (near !== undefined && lastPart(near, unit) === near) return near;
  return lastPart(memory.time.iso, unit) ?? lastPart(soFar, unit);
}

/** Whole months, of a length in months. */
function monthsOf({ unit, value }: Resolved): number | undefined {
  return unit === "month" && value?.scale === 0 ? Number(value.digits) : undefined;
}

function yearOf(iso: string | undefined): string | undefined {
  return iso !== undefined && /^\d{4}/.test(iso) ? wholeYear(iso) : undefined;
}

/** `…, riêng các ngày 28 và 29/4 đạt 95%`: a part that a sentence singles out sets the time of no other sentence. */
function isSingledOut({ tokens, clause: { boundary, gap, at } }: ClauseInput): boolean {
  return boundary !== "sentence" && opensParts(tokens, gap.start, at);
}

/** Whether a time within a sentence holds for those after it: a part of a year, in running text the day of an event. */
function opens(time: string | undefined, inForce: string | undefined, discourse: Discourse): boolean {
  if (time === undefined || !replaces(time, inForce)) return false;
  const { hasMarks, planDepth } = discourse;
  // Under the heading of a plan all is of the time that it names.
  if (planDepth !== undefined && lentTime(discourse).from === "heading") return false;
  if (isReporting(time)) return isPartOfYear(time) || (!hasMarks && lengthOf(time) === MONTH);
  return !hasMarks && (inForce === undefined || !isReporting(inForce));
}
