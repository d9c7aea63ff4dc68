import { readPlainTime, timeOf } from "../grammar/date-forms.ts";
import {
  changeMention,
  type Mention,
  makeMention,
  type QuantityMention,
  type TimeMention,
} from "../grammar/mention.ts";
import {
  type CalendarPoint,
  type CalendarTime,
  changePoint,
  isWholeYear,
  isYear,
  makePoint,
  type YearSource,
} from "../number/calendar.ts";
import { readRoman } from "../number/roman.ts";
import { timeUnitOf } from "../resolve/quantity.ts";
import type { Span } from "../text/span.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { bareFigure, changeByNext, isListGap, type Refiner } from "./refiner.ts";

/**
 * Reads the bare numbers after the first month or quarter of a list, `tháng 7, 8 và 9 năm 2021`, `quý 1, 2 và 3/2024`,
 * `quý I và II/2020`, and gives the year at the end of a list to the times before it: `ngày 30/11 và 01/12/2023`.
 */
export const readTimeLists: Refiner = (mentions, words) => shareYear(readNumbers(mentions, words), words);

function readNumbers(mentions: readonly Mention[], words: Words): Mention[] {
  const read: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const [mention, next] = [mentions[i] as Mention, mentions[i + 1]];
    const number = memberOf(read.at(-1), mention, next, words);
    read.push(number ?? mention);
    if (number === undefined && isPart(mention)) read.push(...romanQuarters(mention, next, words));
    // The year of the last member is part of it.
    if (next !== undefined && next.start < (read.at(-1) as Mention).end) i++;
  }
  return read;
}

/** The month or quarter that a bare number is after the one before it in a list. */
function memberOf(
  before: Mention | undefined,
  mention: Mention,
  next: Mention | undefined,
  words: Words,
): TimeMention | undefined {
  if (before === undefined || !isPart(before) || !endsInNumber(before, words.view)) return undefined;
  const member = mention.form === "quantity" ? numbered(mention, before, next) : undefined;
  return member !== undefined && isListed(before, mention, words) ? member : undefined;
}

const shareYear = changeByNext((mention, next, words) => {
  if (!isPart(mention) || !isPart(next) || !isBefore(mention.time.from, next.time.from)) return mention;
  const { year } = next.time.from;
  if (year === undefined || mention.time.from.year !== undefined || !isListed(mention, next, words)) return mention;
  return changeMention(mention, { time: { from: changePoint(mention.time.from, { year }) } });
});

type TimePart = TimeMention & { readonly time: CalendarTime };

/** One day, month or quarter. */
function isPart(mention: Mention): mention is TimePart {
  if (mention.form !== "time" || mention.time === undefined || mention.time.to !== undefined) return false;
  return (mention.time.from.month ?? mention.time.from.quarter) !== undefined;
}

/** Whether the number of a month or a quarter is the last thing that a time says: `tháng 7`, `3/2024` ends the list. */
function endsInNumber({ time: { from }, end }: TimePart, view: string): boolean {
  return from.day === undefined && from.year === undefined && /\d/.test(view.charAt(end - 1));
}

/** The later month or quarter that a bare number after one is: `8`, `9/2024` or `9 năm 2024` after `tháng 7`. */
function numbered(mention: QuantityMention, { time }: TimePart, next: Mention | undefined): TimeMention | undefined {
  const { start, end, cues, first, joint } = mention;
  if (cues.length > 0) return undefined;
  // `8 năm` before the figure of a year is a month of it.
  const isYears = mention.second === undefined && timeUnitOf(first) === "year";
  const year = isYears ? yearAfter(mention, next) : undefined;
  if (year !== undefined) return member({ start, end: next?.end ?? end }, time.from, first.amount.figure, year);
  const plain = joint === "slash" ? readPlainTime(mention)?.from : undefined;
  if (plain?.month === undefined) return member(mention, time.from, bareFigure(mention), undefined);
  return plain.day === undefined ? member(mention, time.from, `${plain.month}`, plain.year) : undefined;
}

/** The month or quarter with a number, if it is later in its year than the one before it. */
function member(
  span: Span,
  before: CalendarPoint,
  figure: string | undefined,
  year: YearSource | undefined,
): TimeMention | undefined {
  const number = Number(figure ?? "0");
  const { month = 0, quarter } = before;
  const most = quarter === undefined ? LAST_MONTH : LAST_QUARTER;
  if (!Number.isInteger(number) || number <= (quarter ?? month) || number > most) return undefined;
  const point = quarter === undefined ? { month: number } : { quarter: number };
  return makeMention("time", span, [], { time: { from: makePoint({ ...point, year }) } });
}

const LAST_MONTH = 12;
const LAST_QUARTER = 4;

/** The year that stands right after a place in a list: `2024` after `8 năm`, `năm 2024` after `quý I và II`. */
function yearAfter({ end }: Span, next: Mention | undefined): YearSource | undefined {
  if (next === undefined || next.cues.length > 0 || next.start !== end + 1) return undefined;
  const { from, to } = timeOf(next) ?? {};
  return from !== undefined && to === undefined && isWholeYear(from) ? from.year : undefined;
}

const NO_QUARTERS: readonly TimeMention[] = [];
const ROMAN_QUARTER = /^(?:I|II|III|IV)$/;

/** The quarters after one in Roman figures, up to `và` or a year: `II` and `III năm 2024` after `quý I`. */
function romanQuarters(first: TimePart, next: Mention | undefined, words: Words): readonly TimeMention[] {
  let before = first.time.from;
  if (before.quarter === undefined || before.year !== undefined) return NO_QUARTERS;
  if (!ROMAN_QUARTER.test(words.before(first.end).surface)) return NO_QUARTERS;
  const rest = words.after(first.end);
  const quarters: TimeMention[] = [];
  let isOpen = true;
  while (isOpen) {
    const hasComma = rest.takeMark(",");
    const isLast = rest.take(LIST_ENDS);
    const quarter = hasComma || isLast ? romanQuarter(rest, before, next) : undefined;
    if (quarter?.time === undefined) return NO_QUARTERS;
    quarters.push(quarter);
    before = quarter.time.from;
    isOpen = !isLast && before.year === undefined;
  }
  return quarters;
}

/** The quarter in Roman figures that is next and later than the one before it, with its year: `III`, `II/2020`. */
function romanQuarter(rest: Cursor, before: CalendarPoint, next: Mention | undefined): TimeMention | undefined {
  const { surface, start = 0, end = 0 } = rest;
  if (!ROMAN_QUARTER.test(surface)) return undefined;
  rest.skip();
  const figure = readRoman(surface)?.digits.toString();
  const isBeforeYear = rest.takeMark("/") && isYear(rest.surface);
  if (isBeforeYear) return member({ start, end: rest.end ?? end }, before, figure, { given: Number(rest.surface) });
  const year = yearAfter({ start, end }, next);
  return member({ start, end: year === undefined ? end : (next?.end ?? end) }, before, figure, year);
}

/** Whether two parts of a year are of one sort, and the first is the earlier. */
function isBefore(a: CalendarPoint, b: CalendarPoint): boolean {
  if ((a.quarter === undefined) !== (b.quarter === undefined) || (a.day === undefined) !== (b.day === undefined))
    return false;
  const order = (point: CalendarPoint) => (point.quarter ?? point.month ?? 0) * 100 + (point.day ?? 0);
  return order(a) < order(b);
}

/** No mark and `và` between two members of a list are longer. */
const LONGEST_GAP = 8;

function isListed(before: Mention, mention: Mention, words: Words): boolean {
  return mention.start - before.end <= LONGEST_GAP && isListGap(words.between(before.end, mention.start));
}
