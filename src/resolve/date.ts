import type { QuantityMention, TimeMention } from "../grammar/mention.ts";
import {
  comparedWords,
  dateCues,
  dayCues,
  durationCues,
  durationTails,
  noYearCues,
  titleWords,
} from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { toNumber } from "../number/decimal.ts";
import type { Resolved } from "../record/resolved.ts";
import { type CalendarTime, isDayOfMonth, monthsOfYear, toIso } from "./calendar.ts";
import { readTimeForm } from "./date-forms.ts";
import { endsWithWord, startsWithWord, unitOf, wordsAfter, wordsBefore } from "./quantity.ts";
import type { Resolve, ResolveContext } from "./resolve.ts";

/** `ngày 3/12` → `2022-12-03`; `giai đoạn 2021-2025` → `2021/2025`; `quý I/2023` → `2023-Q1`. */
export const resolveDate: Resolve = (mention, context) => {
  if (mention.form === "time") return resolveTime(mention, context);
  if (mention.form !== "quantity") return undefined;
  const dayBeforeNoun = readDayBeforeNoun(mention, context);
  if (dayBeforeNoun !== undefined) return dayBeforeNoun;
  const time = unitOf(mention) === undefined ? readPlainDate(mention, context) : readMonthsSoFar(mention, context);
  return time && makeDate(mention.start, mention.end, time, context);
};

function resolveTime(mention: TimeMention, context: ResolveContext): Resolved | undefined {
  const read = readTimeForm(mention.tokens);
  if (read === undefined) return undefined;
  const last = mention.tokens[read.length - 1];
  const opened =
    mention.tokens[0]?.type === "Opener"
      ? (mention.tokens[1]?.end ?? 0) - (mention.tokens[1]?.image.length ?? 0)
      : mention.start;
  return makeDate(opened, Math.min(last?.end ?? mention.end, mention.end), read.time, context);
}

function makeDate(start: number, end: number, time: CalendarTime, context: ResolveContext): Resolved {
  if (time.from.year === undefined && time.from.day === undefined) context.year ??= readYearAhead(end, context.view);
  const iso = toIso(time, context.year);
  lendYear(start, time, context);
  return { kind: "date", start, end, iso };
}

/** A title may give the year at its end: `Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023`. */
function readYearAhead(end: number, view: string): number | undefined {
  const ahead = view.slice(end, end + LONGEST_TITLE);
  const year = YEAR_AHEAD.exec(ahead);
  if (year === null) return undefined;
  const gap = ahead.slice(0, year.index);
  const isTitle = PLAN_AHEAD.test(gap) || NEXT_PART.test(gap);
  const isPlain = !/[\d.:]/.test(gap.replace(PARTS_OF_YEAR, "")) && !COMPARED.test(gap);
  return isTitle && isPlain && ENDS_IN_PART.test(gap) ? Number(year[1]) : undefined;
}
const LONGEST_TITLE = 120;
const YEAR_AHEAD = /(?:năm |\/)((?:19|20)\d\d)(?!\d)/i;
const PARTS_OF_YEAR = /\d{1,2} tháng|tháng \d{1,2}|quý \d/gi;
const ENDS_IN_PART = /(?:tháng (?:\d{1,2}|đầu|cuối)|quý (?:\d|[IV]+))\s*$/i;
const PLAN_AHEAD = new RegExp(titleWords.join("|"), "i");
/** `quý III và` | `9 tháng đầu năm 2024`. */
const NEXT_PART = /^[\s,]*(?:và\s+)?\d{1,2} tháng (?:đầu|cuối)\s+$/i;
const COMPARED = new RegExp(`${comparedWords.join("|")}|\\n\\s*\\n`, "i");

const NO_YEAR_CUES = noYearCues.map((cue) => ` ${cue} `);

/** A time lends its year to later ones without, unless it is part of a comparison or of a plan ahead. */
function lendYear(start: number, time: CalendarTime, context: ResolveContext): void {
  const year = time.to?.year ?? time.from.year;
  if (year === undefined || !("given" in year)) return;
  if (context.year !== undefined && /\([^)]*$/.test(wordsBefore(context.view, start, 60))) return;
  const before = ` ${wordsBefore(context.view, start, 48)
    .replace(/^[\s\S]*[;.:,()]\s/, "")
    .replace(/[\s(]+/g, " ")} `;
  if (
    NO_YEAR_CUES.some((cue) => before.includes(cue)) ||
    / lần\s*$/.test(before) ||
    /^sn\s/i.test(context.view.slice(start, start + 3))
  )
    return;
  if (time.to !== undefined && time.from.month === undefined) return;
  // `Theo quy hoạch, đến năm 2030`
  if (time.from.month === undefined && time.from.half === undefined && /(?<!tính) (?:đến|tới)\s*$/.test(before)) return;
  // `vốn 2022 kéo dài`
  if (context.year !== undefined && /^\d{4}\D?$/.test(context.view.slice(start, start + 5))) return;
  context.year = year.given;
}

/** `đến 30-6 tín dụng tăng`: no range falls, so the word after it is not what is counted; `sáng 12/9 công nhân`. */
function readDayBeforeNoun(mention: QuantityMention, context: ResolveContext): Resolved | undefined {
  const { first, second, joint, start } = mention;
  if (second?.unit?.noun === undefined || first.unit !== undefined) return undefined;
  const [day, month] = [Number(first.amount.figure), Number(second.amount.figure)];
  if (!isDayOfMonth(day, month) || (joint !== "slash" && !(joint === "dash" && day > month))) return undefined;
  if (!endsWithWord(wordsBefore(context.view, start), joint === "slash" ? dayCues : dateCues)) return undefined;
  return makeDate(start, second.amount.end, { from: { day, month } }, context);
}

/** Figures without a unit: `sáng 3/12`, `đến 30-9`, `2021-2025`, `so với 2014`. */
function readPlainDate(mention: QuantityMention, context: ResolveContext): CalendarTime | undefined {
  const before = wordsBefore(context.view, mention.start);
  const first = mention.first.amount.figure;
  const second = mention.second?.amount.figure;
  if (first === undefined || mention.cues.some((cue) => cue.facets.label || cue.facets.modifier)) return undefined;
  if (mention.second === undefined) return readPlainYear(first, before) ?? readDotted(first, before);
  if (second === undefined) return undefined;
  if (isYear(first) && isYear(second)) return years(Number(first), Number(second));
  if (/^\d{1,2}$/.test(first) && isYear(second)) return monthOfYear(first, second, before);
  if (!isCalendarPair(mention, context.view)) return undefined;
  return { from: { day: Number(first), month: Number(second) } };
}

function readPlainYear(figure: string, before: string): CalendarTime | undefined {
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(figure)) return undefined;
  const isNamed =
    /[a-zà-ỹ]\s+$/.test(before) && !/(?:^|\s)(?:số|hiệu|mã|giá|là|đạt|có|còn|được|tăng|giảm)\s+$/.test(before);
  return isNamed || /(?:^|\n)\s*$/.test(before) ? { from: { year: { given: Number(figure) } } } : undefined;
}

/** `sáng 13.7`: a dot between day and month, after a word that says it is a day. */
function readDotted(figure: string, before: string): CalendarTime | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(figure);
  if (
    match === null ||
    !endsWithWord(
      before,
      dateCues.filter((cue) => cue.length > 3),
    )
  )
    return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  return isDayOfMonth(day, month) ? { from: { day, month } } : undefined;
}

/** `đến 12/2022`. */
function monthOfYear(month: string, year: string, before: string): CalendarTime | undefined {
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  if (!inYear || !endsWithWord(before, [...dateCues, "tháng", "kỳ"])) return undefined;
  return { from: { month: Number(month), year: { given: Number(year) } } };
}

function years(first: number, last: number): CalendarTime | undefined {
  if (last <= first || last - first > 60) return undefined;
  return { from: { year: { given: first } }, to: { year: { given: last } } };
}

function isYear(figure: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/.test(figure);
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
  if (/\d[/-]\d{1,2},?\s*(?:và\s*)?$/.test(before)) return true;
  return !endsWithWord(before, FRACTION_CUES) && !(Number(month) <= 5 && Number(day) < Number(month));
}

const FRACTION_CUES = ["giảm", "tăng", "chiếm", "bằng", "đạt", "còn", "hết", "được", "thiếu"];

/** `thu ngân sách 6 tháng`: the months of the year so far, where the year is known and nothing says it is a length. */
function readMonthsSoFar(mention: QuantityMention, context: ResolveContext): CalendarTime | undefined {
  const unit = unitOf(mention);
  if (unit?.entry?.facets.time?.unit !== "month" || unit.rates.length > 0 || unit.half) return undefined;
  const { figure, parts } = mention.first.amount;
  if (mention.second !== undefined || context.year === undefined) return undefined;
  const count = toNumber(evaluateAmount(parts));
  // In words only the half and three quarters of the year are told so.
  if (!(figure ? /^\d+$/.test(figure) && count >= 2 && count <= 11 : count === 6 || count === 9)) return undefined;
  if (mention.cues.some((cue) => cue.facets.modifier)) return undefined;
  const before = wordsBefore(context.view, mention.start);
  // `/tháng trong 9 tháng`: a monthly rate is paid over a length of time.
  if (endsWithWord(before, durationCues) || /\/tháng(?:,?\s+(?:trong|x))?\s*$/.test(before)) return undefined;
  if (startsWithWord(wordsAfter(context.view, mention.end), durationTails)) return undefined;
  return monthsOfYear(count, "first", undefined);
}
