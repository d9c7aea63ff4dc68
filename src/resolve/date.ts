import { readPlainTime } from "../grammar/date-forms.ts";
import type { Measured, QuantityMention, Span } from "../grammar/mention.ts";
import {
  comparedWords,
  dateCues,
  dayCues,
  durationCues,
  durationTails,
  noYearCues,
  titleWords,
} from "../lexicon/lists.ts";
import {
  aimWords,
  birthWords,
  comparedTimes,
  figureCues,
  fractionCues,
  listWords,
  monthCues,
  monthlyRate,
  nextPartOfYear,
  partOfYearEnd,
  partsOfYear,
  reckonWords,
  yearAhead,
} from "../lexicon/time-context.ts";
import { evaluateAmount } from "../number/amount.ts";
import { type CalendarTime, isDayOfMonth, monthsOfYear, toIso } from "../number/calendar.ts";
import { toNumber } from "../number/decimal.ts";
import type { Resolved } from "../record/resolved.ts";
import { endsWithWord, startsWithWord, unitOf, wordsAfter, wordsBefore } from "./quantity.ts";
import type { Resolve, ResolveContext } from "./resolve.ts";

/** `ngày 3/12` → `2022-12-03`; `giai đoạn 2021-2025` → `2021/2025`; `quý I/2023` → `2023-Q1`. */
export const resolveDate: Resolve = (mention, context) => {
  if (mention.form === "time") return isWhole(mention.time) ? makeDate(mention, mention.time, context) : undefined;
  if (mention.form !== "quantity") return undefined;
  const dayBeforeNoun = readDayBeforeNoun(mention, context);
  if (dayBeforeNoun !== undefined) return dayBeforeNoun;
  const time = unitOf(mention) === undefined ? readPlainDate(mention, context) : readMonthsSoFar(mention, context);
  return time && makeDate(mention, time, context);
};

/** A day without its month is no time: `ngày 10`. */
function isWhole(time: CalendarTime | undefined): time is CalendarTime {
  return time !== undefined && (time.from.day === undefined || time.from.month !== undefined);
}

function makeDate({ start, end }: Span, time: CalendarTime, context: ResolveContext): Resolved {
  if (time.from.year === undefined && time.from.day === undefined) context.year ??= readYearAhead(end, context.view);
  const iso = toIso(time, context.year);
  lendYear(start, time, context);
  return { kind: "date", start, end, iso };
}

/** A title may give the year at its end: `Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023`. */
function readYearAhead(end: number, view: string): number | undefined {
  const ahead = view.slice(end, end + LONGEST_TITLE);
  const year = yearAhead.exec(ahead);
  if (year === null) return undefined;
  const gap = ahead.slice(0, year.index);
  const isTitle = PLAN_AHEAD.test(gap) || nextPartOfYear.test(gap);
  const isPlain = !/[\d.:]/.test(gap.replace(partsOfYear, "")) && !COMPARED.test(gap);
  return isTitle && isPlain && partOfYearEnd.test(gap) ? Number(year[1]) : undefined;
}
const LONGEST_TITLE = 120;
const PLAN_AHEAD = new RegExp(titleWords.join("|"), "i");
const COMPARED = new RegExp(`${comparedWords.join("|")}|\\n\\s*\\n`, "i");

const NO_YEAR_CUES = noYearCues.map((cue) => ` ${cue} `);

/** A time lends its year to later ones without, unless it is part of a comparison or of a plan ahead. */
function lendYear(start: number, time: CalendarTime, context: ResolveContext): void {
  const year = time.to?.year ?? time.from.year;
  if (year === undefined || !("given" in year) || (time.to !== undefined && time.from.month === undefined)) return;
  if (isComparedOrPlanned(start, context.view) || isAside(start, time, context)) return;
  context.year = year.given;
}

function isComparedOrPlanned(start: number, view: string): boolean {
  const before = ` ${clauseBefore(start, view)} `;
  return (
    NO_YEAR_CUES.some((cue) => before.includes(cue)) ||
    endsWithWord(before, comparedTimes) ||
    startsWithWord(wordsAfter(view, start), birthWords)
  );
}

/** A year that is not the one that the text is about: in brackets, `đến năm 2030`, `vốn 2022 kéo dài`. */
function isAside(start: number, { from }: CalendarTime, { year, view }: ResolveContext): boolean {
  const isYearAlone = from.month === undefined && from.half === undefined;
  // `Theo quy hoạch, đến năm 2030`
  if (isYearAlone && AIM.test(` ${clauseBefore(start, view)} `)) return true;
  if (year === undefined) return false;
  return /\([^)]*$/.test(wordsBefore(view, start, 60)) || /^\d{4}\D?$/.test(view.slice(start, start + 5));
}

const AIM = new RegExp(`(?<!${reckonWords.join("|")}) (?:${aimWords.join("|")})\\s*$`);

function clauseBefore(start: number, view: string): string {
  return wordsBefore(view, start, 48)
    .replace(/^[\s\S]*[;.:,()]\s/, "")
    .replace(/[\s(]+/g, " ");
}

/** `đến 30-6 tín dụng tăng`: no range falls, so the word after it is not what is counted; `sáng 12/9 công nhân`. */
function readDayBeforeNoun(mention: QuantityMention, context: ResolveContext): Resolved | undefined {
  const { first, second, joint, start } = mention;
  if (second?.unit?.noun === undefined || first.unit !== undefined) return undefined;
  const [day, month] = [Number(first.amount.figure), Number(second.amount.figure)];
  if (!isDayOfMonth(day, month) || (joint !== "slash" && !(joint === "dash" && day > month))) return undefined;
  if (!endsWithWord(wordsBefore(context.view, start), joint === "slash" ? dayCues : dateCues)) return undefined;
  return makeDate({ start, end: second.amount.end }, { from: { day, month } }, context);
}

/** Figures without a unit, where the words before them make them a time: `sáng 3/12`, `đến 30-9`, `so với 2014`. */
function readPlainDate(mention: QuantityMention, context: ResolveContext): CalendarTime | undefined {
  if (mention.cues.some((cue) => cue.facets.label || cue.facets.modifier)) return undefined;
  const time = readPlainTime(mention);
  return time !== undefined && isPlainDate(time, mention, context) ? time : undefined;
}

function isPlainDate({ from, to }: CalendarTime, mention: QuantityMention, { view }: ResolveContext): boolean {
  const before = wordsBefore(view, mention.start);
  // 2021-2025
  if (to !== undefined) return true;
  // sáng 13.7   sáng 3/12
  if (from.day !== undefined)
    return mention.second === undefined ? endsWithWord(before, LONG_DATE_CUES) : isCalendarPair(mention, view);
  // đến 12/2022
  if (from.month !== undefined) return endsWithWord(before, MONTH_CUES);
  return isYearAfter(mention.first.amount.figure ?? "", before);
}

const LONG_DATE_CUES = dateCues.filter((cue) => cue.length > 3);
const MONTH_CUES = [...dateCues, ...monthCues];

/** Whether the words before a figure leave it to be a year: `so với 2014`, a line's first word, not `đạt 2014`. */
function isYearAfter(figure: string, before: string): boolean {
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(figure)) return false;
  const isNamed = /[a-zà-ỹ]\s+$/.test(before) && !endsWithWord(before, figureCues);
  return isNamed || /(?:^|\n)\s*$/.test(before);
}

/**
 * Whether `3/12` or `27-12` without a noun is a day of the year: it can be one, and a word of time stands before it, or
 * nothing makes it a fraction.
 */
export function isCalendarPair({ first, second, joint, start, cues }: QuantityMention, view: string): boolean {
  const [day, month] = [first.amount.figure ?? "", second?.amount.figure ?? ""];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !isDayOfMonth(Number(day), Number(month))) return false;
  if (joint !== "slash" && joint !== "dash") return false;
  const before = wordsBefore(view, start);
  if (endsWithWord(before, dateCues)) return true;
  if (joint !== "slash" || cues.length > 0) return false;
  if (NEXT_OF_LIST.test(before)) return true;
  return !endsWithWord(before, fractionCues) && !(Number(month) <= 5 && Number(day) < Number(month));
}

/** `30/4 và` | `1/5`. */
const NEXT_OF_LIST = new RegExp(`\\d[/-]\\d{1,2},?\\s*(?:(?:${listWords.join("|")})\\s*)?$`);

/** `thu ngân sách 6 tháng`: the months of the year so far, where the year is known and nothing says it is a length. */
function readMonthsSoFar(mention: QuantityMention, context: ResolveContext): CalendarTime | undefined {
  const { first, second, cues } = mention;
  if (second !== undefined || context.year === undefined || cues.some((cue) => cue.facets.modifier)) return undefined;
  const count = countMonths(first);
  return count === undefined || isLengthOfTime(mention, context.view)
    ? undefined
    : monthsOfYear(count, "first", undefined);
}

/** The months that may be those so far: in words only the half and three quarters of the year are told so. */
function countMonths({ amount, unit }: Measured): number | undefined {
  if (unit?.entry?.facets.time?.unit !== "month" || unit.rates.length > 0 || unit.half) return undefined;
  const count = toNumber(evaluateAmount(amount.parts));
  if (amount.figure === undefined) return count === 6 || count === 9 ? count : undefined;
  return /^\d+$/.test(amount.figure) && count >= 2 && count <= 11 ? count : undefined;
}

function isLengthOfTime({ start, end }: QuantityMention, view: string): boolean {
  const before = wordsBefore(view, start);
  // `/tháng trong 9 tháng`: a monthly rate is paid over a length of time.
  if (endsWithWord(before, durationCues) || monthlyRate.test(before)) return true;
  return startsWithWord(wordsAfter(view, end), durationTails);
}
