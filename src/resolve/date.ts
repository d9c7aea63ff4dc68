import { readPlainTime } from "../grammar/date-forms.ts";
import type { Measured, QuantityMention, TimeMention } from "../grammar/mention.ts";
import * as lists from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import {
  type CalendarPoint,
  type CalendarTime,
  givenYear,
  isDayOfMonth,
  isPlainYear,
  isRecentYear,
  makePoint,
  monthsOfYear,
  toIso,
} from "../number/calendar.ts";
import { toNumber } from "../number/decimal.ts";
import { makeResolved, type Resolved } from "../record/resolved.ts";
import type { Line } from "../text/layout.ts";
import { isLetter, spaceRunEnd, spaceRunStart } from "../text/letters.ts";
import { hasLineBreak } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Cursor } from "../words/cursor.ts";
import { startsPlan } from "../words/plan-heading.ts";
import { LIST_ENDS, WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { timeUnitOf } from "./quantity.ts";
import type { ResolveContext, ResolveQuantity } from "./resolve.ts";

/** `ngày 3/12` → `2022-12-03`; `giai đoạn 2021-2025` → `2021/2025`; `quý I/2023` → `2023-Q1`. */
export function resolveTime(mention: TimeMention, context: ResolveContext): Resolved | undefined {
  const { time } = mention;
  return isWhole(time) && !isOtherWeek(mention, time, context) ? makeDate(mention, time, context) : undefined;
}

/** `sáng 3/12` → `2022-12-03`; `so với 2014` → `2014`. */
export const resolveDate: ResolveQuantity = (mention, context, unit) => {
  const dayBeforeNoun = readDayBeforeNoun(mention, context);
  if (dayBeforeNoun !== undefined) return dayBeforeNoun;
  const time = unit === undefined ? readPlainDate(mention, context) : readMonthsSoFar(mention, context);
  return time && makeDate(mention, time, context);
};

/** A day without its month is no time: `ngày 10`. */
function isWhole(time: CalendarTime | undefined): time is CalendarTime {
  return time !== undefined && (time.from.day === undefined || time.from.month !== undefined);
}

const PREGNANCY = new WordList(lists.pregnancyWords);
const EACH = new WordList(lists.eachWords);
const LONGEST_PREGNANCY = 60;

/** A week without its year may be none of the calendar: `thai ở tuần 33`, `mỗi tuần 12`. */
function isOtherWeek({ start, end }: Span, { from }: CalendarTime, { words }: ResolveContext): boolean {
  if (from.week === undefined || from.year !== undefined) return false;
  if (words.before(start).take(EACH) || words.before(start).find(PREGNANCY, LONGEST_PREGNANCY, ".;")) return true;
  return words.after(end).find(PREGNANCY, LONGEST_PREGNANCY, ".;,");
}

function makeDate({ start, end }: Span, time: CalendarTime, context: ResolveContext): Resolved {
  const year = isComing({ start, end }, time, context.words)
    ? comingYear(time.from, context.written)
    : yearAt(start, context);
  const iso = toIso(time, year);
  lendYear({ start, end }, time, context);
  return makeResolved("date", { start, end }, {}, { iso });
}

/** The year of a time without one: below the heading of a plan that of the plan, else the last that was lent. */
function yearAt(start: number, { plan, year, words }: ResolveContext): number | undefined {
  for (let line = plan && words.layout.lineAt(start); line !== undefined; line = line.parent)
    if (line === plan?.heading) return plan.year;
  return year;
}

const COMING = new WordList(lists.comingWords);

/** `ngày 25/8 tới`, `tháng 3 tới`: a day or a month without its year, after the day of writing. */
function isComing({ end }: Span, { from, to }: CalendarTime, words: Words): boolean {
  if (from.month === undefined || from.year !== undefined || to !== undefined) return false;
  const after = words.after(end);
  if (!after.take(COMING)) return false;
  const { start } = after;
  if (start === undefined || after.isMark(",.;:)")) return true;
  // `25/8 tới nay`, `25/8 tới 30/8`
  const cue = words.read(start, after.end ?? start)[0]?.cue;
  // `25/8 tới trước 5/9`, `25/8 tới sau lễ`, not `25/8 tới trong khuôn khổ`
  if (cue?.deadline || (cue?.timeLink && after.take(DATE_CUES))) return false;
  return (cue?.preposition ?? cue?.aspect ?? cue?.link) === true;
}

/** The year in which a day or a month next comes after the day of writing; undefined where that is not known. */
function comingYear({ month = 1, day }: CalendarPoint, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const [year = 0, thisMonth = 0, today = 0] = written.split("-").map(Number);
  const isLater = month === thisMonth ? day !== undefined && day >= today : month > thisMonth;
  return isLater ? year : year + 1;
}

const NO_YEAR_CUES = new WordList(lists.noYearCues);
const COMPARED_TIMES = new WordList([lists.timesWord, ...lists.beyondWords]);
const BIRTH_WORDS = new WordList(lists.birthWords);

/** Later times without a year take that of a time before, unless it is part of a comparison or of a future plan. */
function lendYear({ start, end }: Span, time: CalendarTime, context: ResolveContext): void {
  const year = givenYear(time.to?.year === undefined ? time.from : time.to);
  if (year === undefined || (time.to !== undefined && time.from.month === undefined)) return;
  const heading = planHeadingOf(start, context.words);
  if (heading !== undefined) context.plan = { heading, year };
  else if (!isOfOtherThing({ start, end }, time, year, context)) {
    context.year = year;
    context.plan = undefined;
  }
}

/** Whether a year is that of a comparison, a plan, something past or ahead, and not the one that the text goes on with. */
function isOfOtherThing({ start, end }: Span, time: CalendarTime, given: number, context: ResolveContext): boolean {
  if (isComparedOrPlanned(start, context.words) || isAside(start, time, context)) return true;
  if (isAhead(start, given, context)) return true;
  const isOther = isOtherYear(time.from, given, context.year);
  return isOther && (isInPassing({ start, end }, context) || isToldOnce(end, context.words));
}

/** `B. KẾ HOẠCH NĂM 2025`, not `2. Mục tiêu đến năm 2030`: the marked heading of a plan of which a time is the only figure. */
function planHeadingOf(start: number, words: Words): Line | undefined {
  const line = words.layout.lineAt(start);
  if (line?.kind !== "heading" || line.depth === 0 || words.before(start).take(AIMS)) return undefined;
  const before = words.after(line.body, start);
  before.skipTo("");
  return before.isAtEdge && startsPlan(words, line) ? line : undefined;
}

function isComparedOrPlanned(start: number, words: Words): boolean {
  return (
    words.before(start).findInClause(NO_YEAR_CUES, LONGEST_CLAUSE) ||
    words.before(start).take(COMPARED_TIMES) ||
    words.after(start).take(BIRTH_WORDS) ||
    isBornIn(start, words)
  );
}

/** `sinh` | `năm 1975`, not `số học sinh` | `năm 2023`. */
function isBornIn(start: number, words: Words): boolean {
  const before = words.before(start);
  if (!before.take(BIRTH_WORDS)) return false;
  const { start: from } = before;
  return from === undefined || words.read(from, start).at(-1)?.cue?.foreignTime === true;
}
/** How far before a time a word still says that it is compared with, or planned. */
const LONGEST_CLAUSE = 45;

/** A year that is not the one that the text is about: in brackets, `đến năm 2030`, `vốn 2022 kéo dài`. */
function isAside(start: number, { from }: CalendarTime, { year, view, words }: ResolveContext): boolean {
  const isYearAlone = from.month === undefined && from.half === undefined;
  // `Theo quy hoạch, đến năm 2030`
  if (isYearAlone && isAimedAt(words.before(start))) return true;
  if (year === undefined) return false;
  return (
    words.before(start).findMark("(", LONGEST_ASIDE, ")") !== undefined ||
    /^\d{4}\D?$/.test(view.slice(start, start + 5))
  );
}

/**
 * Whether a month or more is of another year than the one in force. A later year is not in passing where it stands alone:
 * `Theo Quy định ngày 28/7/2021 và Chương trình công tác năm 2022` comes to the year that the text is of.
 */
function isOtherYear({ day, month, quarter, half }: CalendarPoint, given: number, year: number | undefined): boolean {
  if (year === undefined || day !== undefined) return false;
  return given < year || (given > year && (month ?? quarter ?? half) !== undefined);
}

/** `lũ vượt đỉnh năm 1986`, `sẽ chạy từ quý II/2026`: another year within a sentence is that of something past or ahead. */
function isInPassing({ start, end }: Span, { view, words }: ResolveContext): boolean {
  const isLineEnd = hasLineBreak(view, end, spaceRunEnd(view, end)) || spaceRunEnd(view, end) === view.length;
  return !isLineEnd && !isFronted(start, words);
}

/** `Năm 2019, công ty` | `từng lỗ 3 tỷ đồng`: whether the clause reports a past event. */
function isToldOnce(end: number, words: Words): boolean {
  const after = words.after(end);
  if (after.isMark(",")) after.skip();
  return after.findInClause(PAST_WORDS, LONGEST_CLAUSE);
}

/** `; dự kiến` | `quý I/2025`: a later year for which something is planned. */
function isAhead(start: number, given: number, { year, words }: ResolveContext): boolean {
  return year !== undefined && given > year && words.before(start).findInClause(PLANNED, LONGEST_CLAUSE);
}

const PLANNED = new WordList(lists.plannedWords);
const PAST_WORDS = new WordList(lists.pastWords);

/**
 * `Năm 2022,`, `…; trong năm 2022`: whether at most so many words stand between a time and the clause's beginning, and none is
 * an act, as in `, khởi công tháng 3/2023`.
 */
function isFronted(start: number, words: Words): boolean {
  const before = words.before(start);
  for (let count = 0; count < MOST_FRONT_WORDS && !isClauseStart(before); count++) before.skip();
  return (
    isClauseStart(before) && !words.read(before.end ?? start, start).some(({ cue }) => cue?.action && !cue.summary)
  );
}

function isClauseStart(before: Cursor): boolean {
  return before.isAtEdge || before.endsClause;
}

const MOST_FRONT_WORDS = 2;

const LONGEST_ASIDE = 60;
const AIMS = new WordList(lists.aimWords);
const RECKONING = new WordList(lists.reckonWords);

/** `đến năm 2030`, not `tính đến năm 2023` */
function isAimedAt(before: Cursor): boolean {
  return before.take(AIMS) && !before.take(RECKONING);
}

/** `đến 30-6 tín dụng tăng`: no range falls, so the word after it is not what is counted; `sáng 12/9 công nhân`. */
function readDayBeforeNoun(mention: QuantityMention, context: ResolveContext): Resolved | undefined {
  const { first, second, joint, start } = mention;
  if (second?.unit?.noun === undefined || first.unit !== undefined) return undefined;
  const [day, month] = [Number(first.amount.figure), Number(second.amount.figure)];
  if (!isDayOfMonth(day, month) || (joint !== "slash" && !(joint === "dash" && day > month))) return undefined;
  if (!context.words.before(start).takeWhole(joint === "slash" ? DAY_CUES : DATE_CUES)) return undefined;
  return makeDate({ start, end: second.amount.end }, { from: makePoint({ day, month }) }, context);
}

const DAY_CUES = new WordList(lists.dayCues);
const DATE_CUES = new WordList(lists.dateCues);

/** Figures without a unit, where the words before them make them a time: `sáng 3/12`, `đến 30-9`, `so với 2014`. */
function readPlainDate(mention: QuantityMention, context: ResolveContext): CalendarTime | undefined {
  if (mention.cues.some((cue) => cue.facets.label || cue.facets.modifier)) return undefined;
  const time = readPlainTime(mention);
  return time !== undefined && isPlainDate(time, mention, context) ? time : undefined;
}

function isPlainDate({ from, to }: CalendarTime, mention: QuantityMention, { words }: ResolveContext): boolean {
  const before = words.before(mention.start);
  // 2021-2025
  if (to !== undefined) return true;
  // sáng 13.7   sáng 3/12
  if (from.day !== undefined)
    return mention.second === undefined ? before.takeWhole(SOLE_DATE_CUES) : isCalendarPair(mention, words);
  // đến 12/2022
  if (from.month !== undefined) return isMonthOfYear(mention, words) || before.takeWhole(MONTH_CUES);
  return isYearAt(mention, words);
}

/** `6/2021`: a ratio with nothing counted is no likelier, whatever stands before it. */
function isMonthOfYear({ joint, second, start }: QuantityMention, words: Words): boolean {
  return joint === "slash" && isPlainYear(second?.amount.figure) && !words.before(start).take(SCALE_CUES);
}

const SOLE_DATE_CUES = new WordList(lists.soleDateCues);
const MONTH_CUES = new WordList([...lists.dateCues, ...lists.monthCues]);
const FIGURE_CUES = new WordList(lists.figureCues);

/** Whether the words before a figure leave it to be a year: `so với 2014`, a line's first word, not `đạt 2014`. */
function isYearAt(mention: QuantityMention, words: Words): boolean {
  const { first, start } = mention;
  if (!isRecentYear(first.amount.figure)) return false;
  const space = spaceRunStart(words.view, start);
  if (space === 0 || hasLineBreak(words.view, space, start)) return true;
  const before = words.before(start);
  if (before.isMark("(,")) return isTimeOfClause(words, mention);
  const end = before.end ?? start;
  return end < start && isLetter(words.view.charCodeAt(end - 1)) && !before.take(FIGURE_CUES);
}

/** `(2019: 41 ca)`, `tin rằng, 2021 sẽ sáng`: after a mark a year opens what is said of it. */
function isTimeOfClause(words: Words, { start, end }: QuantityMention): boolean {
  const after = words.after(end);
  if (words.before(start).isMark("(")) return after.isMark(":)");
  const before = words.before(start);
  before.skip();
  return before.sort === "syllable" && after.sort === "syllable" && (after.start ?? end) > end;
}

/**
 * Whether `3/12` or `27-12` without a noun is a day of the year: it can be one, and a word of time stands before it, or
 * nothing makes it a fraction.
 */
export function isCalendarPair({ first, second, joint, start, cues }: QuantityMention, words: Words): boolean {
  const [day, month] = [first.amount.figure ?? "", second?.amount.figure ?? ""];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !isDayOfMonth(Number(day), Number(month))) return false;
  if (joint !== "slash" && joint !== "dash") return false;
  if (words.before(start).takeWhole(DATE_CUES)) return true;
  if (joint !== "slash" || cues.length > 0) return false;
  if (isNextOfList(words.before(start))) return true;
  return !words.before(start).take(FRACTION_CUES) && !(Number(month) <= 5 && Number(day) < Number(month));
}

const SCALE_CUES = new WordList(lists.scaleCues);
const FRACTION_CUES = new WordList(lists.fractionCues);

/** `30/4 và` | `1/5`. */
function isNextOfList(before: Cursor): boolean {
  before.take(LIST_ENDS);
  before.takeMark(",");
  if (before.sort !== "digits" || before.text.length > 2) return false;
  before.skip();
  return before.takeMark("/-") && before.sort === "digits";
}

/** `thu ngân sách 6 tháng`: the months of the year so far, where the year is known and nothing says it is a length. */
function readMonthsSoFar(mention: QuantityMention, context: ResolveContext): CalendarTime | undefined {
  const { first, second, cues } = mention;
  if (second !== undefined || context.year === undefined || cues.some((cue) => cue.facets.modifier)) return undefined;
  const count = countMonths(first);
  return count === undefined || isLengthOfTime(mention, context.words)
    ? undefined
    : monthsOfYear(count, "first", undefined);
}

/** The months that may be those so far: number words are read so only for six and nine months. */
function countMonths(measured: Measured): number | undefined {
  if (timeUnitOf(measured) !== "month") return undefined;
  const { amount } = measured;
  const count = toNumber(evaluateAmount(amount.parts));
  if (amount.figure === undefined) return count === 6 || count === 9 ? count : undefined;
  return /^\d+$/.test(amount.figure) && count >= 2 && count <= 11 ? count : undefined;
}

function isLengthOfTime({ start, end }: QuantityMention, words: Words): boolean {
  const isTold = words.before(start).take(DURATION_CUES) || words.after(end).take(DURATION_TAILS);
  if (isPeriodic(words.before(start)) || isPeriodic(words.after(end))) return true;
  return isTold || isPaidByMonth(words.before(start)) || isTermOfAct(words.before(start), words.after(end));
}

const PERIODIC = new WordList(lists.periodicWords);

/** `hàng quý, 6 tháng, hàng năm`: in a list of how often something is done it is a length. */
function isPeriodic(beside: Cursor): boolean {
  const isListed = beside.takeMark(",;") || beside.take(LIST_ENDS);
  return isListed && beside.take(PERIODIC);
}

const DURATION_CUES = new WordList(lists.durationCues);
const DURATION_TAILS = new WordList(lists.durationTails);
/** `đình chỉ một cơ sở trong 2 tháng.`: how long an act holds, at the end of a clause that gives no other figure. */
function isTermOfAct(before: Cursor, after: Cursor): boolean {
  if (!(after.isAtEdge || after.isMark(",;.)")) || !before.take(RATE_LINKS) || before.isAtEdge) return false;
  if (before.isMark(",;:(")) return false;
  while (!before.isAtEdge && !before.isMark(",;:(")) {
    if (before.sort === "digits") return false;
    before.skip();
  }
  return true;
}

const RATE_LINKS = new WordList(lists.rateLinks);
const MONTHS = new WordList(lists.monthWords);

/** `/tháng trong` | `9 tháng`: a monthly rate is paid over a length of time. */
function isPaidByMonth(before: Cursor): boolean {
  if (before.take(RATE_LINKS)) before.takeMark(",");
  return before.take(MONTHS) && before.takeMark("/");
}
