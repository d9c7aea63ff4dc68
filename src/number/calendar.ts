/** Calendar times and their written forms: what a time phrase says, and its ISO 8601 form. */

/** Where the year of a time comes from: given, or so many years from the document's own. */
export type YearSource = { readonly given: number } | { readonly offset: number };

/** One end of a time: a day, a month, a quarter, a half or a year; `year` is undefined where it is to be inferred. */
export interface CalendarPoint {
  readonly year: YearSource | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly quarter: number | undefined;
  readonly half: number | undefined;
  /** A week of the year, as ISO 8601 counts them. */
  readonly week: number | undefined;
}

/** Whether a point is a whole year. */
export function isWholeYear({ year, month, day, quarter, half, week }: CalendarPoint): boolean {
  return year !== undefined && (month ?? day ?? quarter ?? half ?? week) === undefined;
}

/** The year that a point says itself; undefined where it is to be inferred. */
export function givenYear(point: Pick<CalendarPoint, "year"> | undefined): number | undefined {
  const source = point?.year;
  return source !== undefined && "given" in source ? source.given : undefined;
}

/** The point of which some parts are known; all points have one shape. */
export function makePoint({ year, month, day, quarter, half, week }: Partial<CalendarPoint>): CalendarPoint {
  return { year, month, day, quarter, half, week };
}

/** A point with other parts in the place of its own. */
export function changePoint(point: CalendarPoint, parts: Partial<CalendarPoint>): CalendarPoint {
  return makePoint({ ...point, ...parts });
}

/** A time: one point, or a span between two. */
export interface CalendarTime {
  readonly from: CalendarPoint;
  readonly to?: CalendarPoint | undefined;
}

/** A time with other parts in both its points. */
export function changeTime({ from, to }: CalendarTime, parts: Partial<CalendarPoint>): CalendarTime {
  return { from: changePoint(from, parts), to: to && changePoint(to, parts) };
}

/** ISO 8601 of a time: `2022`, `2022-06`, `2022-12-03`, `2022-Q1`, `2022-H1`, `2022-W12`, `2022-01/2022-09`; `XXXX` for no year. */
export function toIso(time: CalendarTime, year: number | undefined): string {
  const from = pointToIso(time.from, year);
  return time.to === undefined ? from : `${from}/${pointToIso(time.to, year)}`;
}

function pointToIso(point: CalendarPoint, inferred: number | undefined): string {
  const year = resolveYear(point.year, inferred);
  const written = year === undefined ? "XXXX" : String(year).padStart(4, "0");
  if (point.half !== undefined) return `${written}-H${point.half}`;
  if (point.week !== undefined) return `${written}-W${twoDigits(point.week)}`;
  if (point.quarter !== undefined) return `${written}-Q${point.quarter}`;
  if (point.month === undefined) return written;
  const month = `${written}-${twoDigits(point.month)}`;
  return point.day === undefined ? month : `${month}-${twoDigits(point.day)}`;
}

function resolveYear(source: YearSource | undefined, inferred: number | undefined): number | undefined {
  if (source === undefined) return inferred;
  if ("given" in source) return source.given;
  return inferred === undefined ? undefined : inferred + source.offset;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Four digits that are a year where a word says so: `năm 1010`, `thế kỷ trước`, plans up to 2199, and the slip `3022`. */
export const YEAR = "(?:1\\d|2[01]|30)\\d\\d";
const NAMED_YEAR = new RegExp(`^${YEAR}$`);

/** Whether a figure is a year where it is named as one: `2022` of `năm 2022`. */
export function isYear(figure: string): boolean {
  return NAMED_YEAR.test(figure);
}

/** Four digits that are a year beside other years or parts of a date: `2016 2017 2018`, `Q1/2024`, not `1500`. */
export const PLAIN_YEAR = "(?:19|20)\\d\\d";
const ALONE = new RegExp(`^${PLAIN_YEAR}$`);

/** Whether a figure is taken for a year without a word that says so: `2016 2017 2018`, not `1500`. */
export function isPlainYear(figure: string | undefined): boolean {
  return figure !== undefined && ALONE.test(figure);
}

/** Whether a figure can be the year of a sentence by itself: `so với 2014`; other figures are as often a count. */
export function isRecentYear(figure: string | undefined): boolean {
  return isPlainYear(figure) && Number(figure) >= 1950 && Number(figure) < 2050;
}

/** Whether day and month can be in a calendar. */
export function isDayOfMonth(day: number, month: number): boolean {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}

/** The months of the year so far, or at its end: halves have a form of their own, one quarter too. */
export function monthsOfYear(
  count: number,
  edge: "first" | "last",
  year: YearSource | undefined,
): CalendarTime | undefined {
  if (count < 1 || count > 12) return undefined;
  if (count === 6) return { from: makePoint({ year, half: edge === "first" ? 1 : 2 }) };
  const [first, last] = edge === "first" ? [1, count] : [13 - count, 12];
  return { from: makePoint({ year, month: first }), to: makePoint({ year, month: last }) };
}
