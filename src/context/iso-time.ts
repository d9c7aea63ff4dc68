/** How long times in ISO 8601 form are, and what they say of each other. */

export const DAY = 1;
const DAYS = 2;
export const MONTH = 3;
export const LONGER = 4;

/** The length of a time: a day, days, a month, or longer. */
export function lengthOf(iso: string): number {
  if (iso.includes("/")) return isReporting(iso) ? LONGER : DAYS;
  if (/-[HQ]/.test(iso) || iso.length === 4) return LONGER;
  return isReporting(iso) ? MONTH : DAY;
}

/** Whether a time may take the place of another: a day or a month does not take that of the longer time reported on. */
export function replaces(time: string, inForce: string | undefined): boolean {
  return inForce === undefined || lengthOf(time) >= lengthOf(inForce);
}

/** Years, parts of years, and days so far apart, are periods to report on; days are not. */
export function isReporting(iso: string): boolean {
  return !/-\d\d-\d\d$/.test(iso) || isLongStretch(iso);
}

/** `từ 01/10/2022 đến 30/9/2023`: a reporting year that is none of the calendar; of `28/4 đến 1/5` the days are meant. */
function isLongStretch(iso: string): boolean {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(iso) ?? [];
  return from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) >= SHORTEST_STRETCH;
}

const SHORTEST_STRETCH = 27 * 24 * 60 * 60 * 1000;

/** The first half of a year, a quarter, or its months up to one. */
export function isPartOfYear(iso: string): boolean {
  return /-(?:H1|Q\d)$|-01\/.{4}-\d\d$/.test(iso);
}

/** `2022/2023`: a span of years of which the second follows the first. */
function isSchoolYear(iso: string): boolean {
  return isSpanOfYears(iso) && Number(iso.slice(5)) - Number(iso.slice(0, 4)) === 1;
}

function isSpanOfYears(iso: string): boolean {
  return /^\d{4}\/\d{4}$/.test(iso) || isOpen(iso);
}

/** `từ năm 2020 đến nay`, `2020/..`: a time that goes on to a day that the text does not say. */
export function isOpen(iso: string): boolean {
  return iso.endsWith("/..");
}

/** Years and their parts hold for the sentences that follow; days only in running text, spans of years where they stand. */
export function holdsOn(iso: string | undefined, isRunningText: boolean): boolean {
  if (iso === undefined || (isRunningText && !isReporting(iso))) return true;
  return (isReporting(iso) && !isSpanOfYears(iso)) || isSchoolYear(iso);
}

/**
 * `đến hết tháng 9/2022`, `lũy kế đến ngày 30/9/2022`, `đến hết quý III/2022` → `2022-01/2022-09`; of days from one to
 * another, up to the last.
 */
export function sinceJanuary(iso: string): string {
  const [first = iso, last = first] = monthOf(iso, MONTHS_OF_QUARTER).split("/");
  const month = /^(?:\d{4}|XXXX)-\d\d/.exec(last)?.[0];
  const isOfMonths = last !== first && isReporting(last);
  return month === undefined || isOfMonths ? iso : toShortForm(`${last.slice(0, 4)}-01/${month}`);
}

/** Months of a year that have a shorter form. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  "01/03": "Q1",
  "04/06": "Q2",
  "07/09": "Q3",
  "10/12": "Q4",
  "01/06": "H1",
  "07/12": "H2",
};

/** `2024-01/2024-06` → `2024-H1`, `2024-01/2024-12` → `2024`; other times stay as they are. */
export function toShortForm(iso: string): string {
  const [, year, first, last] = /^(.{4})-(\d\d)\/\1-(\d\d)$/.exec(iso) ?? [];
  if (year !== undefined && first === "01" && last === "12") return year;
  const short = SHORT_FORMS[`${first}/${last}`];
  return short === undefined ? iso : `${year}-${short}`;
}

/** From one month or quarter to a later one: `2024-Q1` and `2024-Q3` → `2024-01/2024-09`. */
export function spanOfParts(first: string, last: string): string {
  return toShortForm(`${monthOf(first, 1)}/${monthOf(last, MONTHS_OF_QUARTER)}`);
}

const MONTHS_OF_QUARTER = 3;

/** A month itself; of a quarter the month with this number in it. */
function monthOf(iso: string, number: number): string {
  const [year, quarter] = iso.split("-Q");
  if (quarter === undefined) return iso;
  return `${year}-${String((Number(quarter) - 1) * MONTHS_OF_QUARTER + number).padStart(2, "0")}`;
}

/** Whether a day is the last of its month: `2024-06-30`. */
export function isEndOfMonth(iso: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return day !== undefined && Number(day) === new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Last months of parts of a year. */
const LAST_MONTHS: Readonly<Record<string, number>> = { H1: 6, H2: 12, Q1: 3, Q2: 6, Q3: 9, Q4: 12 };
const MONTHS_OF_YEAR = 12;

/**
 * The months of its year after a time, `2022-01/2022-09` → `2022-Q4`; undefined where there are none, or not as many as
 * the text counts.
 */
export function monthsAfter(iso: string, counted: number | undefined): string | undefined {
  const [, year, part] = /^(.{4})-(?:\d\d\/\1-)?([HQ]\d|\d\d)$/.exec(iso) ?? [];
  const last = LAST_MONTHS[part ?? ""] ?? Number(part ?? MONTHS_OF_YEAR);
  if (last >= MONTHS_OF_YEAR || (counted !== undefined && counted !== MONTHS_OF_YEAR - last)) return undefined;
  const first = `${year}-${String(last + 1).padStart(2, "0")}`;
  return last + 1 === MONTHS_OF_YEAR ? first : toShortForm(`${first}/${year}-12`);
}

/**
 * The last month or quarter of the months of a year so far: `2024-01/2024-08` → `2024-08`, `2024-H1` → `2024-Q2`; a month
 * or quarter itself. Undefined for other times.
 */
export function lastPart(iso: string | undefined, unit: "month" | "quarter"): string | undefined {
  const [, year, january, part = ""] = /^(.{4})-(01\/\1-)?(H1|Q[1-4]|\d\d)$/.exec(iso ?? "") ?? [];
  if (year === undefined) return undefined;
  const isOne = january === undefined && part !== "H1";
  if (isOne) return part.startsWith("Q") === (unit === "quarter") ? iso : undefined;
  const month = LAST_MONTHS[part] ?? Number(part);
  if (unit === "month") return `${year}-${String(month).padStart(2, "0")}`;
  return month % MONTHS_OF_QUARTER > 0 ? undefined : `${year}-Q${month / MONTHS_OF_QUARTER}`;
}

/** The year that a time lies in; one that goes from a year to another, as a school year does, stays as it is. */
export function wholeYear(iso: string): string {
  const [year = iso, last = year] = iso.split("/").map((end) => end.slice(0, 4));
  return year === last ? year : iso;
}

/** Of a year that a time is compared with, the same part: `2022-H1` with `2018` → `2018-H1`; other times stay as they are. */
export function samePart(iso: string | undefined, compared: string): string {
  const isYear = /^\d{4}$/.test(compared) && iso !== undefined && /^.{4}-/.test(iso);
  return isYear ? iso.replace(/(^|\/).{4}/g, `$1${compared}`) : compared;
}

/** The same time so many years earlier; a year that is not known stays so. */
export function yearBefore(iso: string | undefined, years = 1): string | undefined {
  return iso?.replace(
    /(^|\/)(\d{4})/g,
    (_, before: string, year: string) => before + String(Number(year) - years).padStart(4, "0"),
  );
}

/** Marks of the parts of a year in ISO form, and how many there are of them; the weeks are not equally many each year. */
const PARTS = { week: { mark: "W", last: undefined }, month: { mark: "", last: 12 }, quarter: { mark: "Q", last: 4 } };

/** The week, month or quarter before a time that is one: `2024-W34` → `2024-W33`; undefined for other times. */
export function partBefore(iso: string | undefined, unit: keyof typeof PARTS): string | undefined {
  const { mark, last } = PARTS[unit];
  const [, year, own, part = ""] = /^(\d{4})-([WQ]?)(\d\d?)$/.exec(iso ?? "") ?? [];
  const isFirst = Number(part) === 1;
  const before = isFirst ? last : Number(part) - 1;
  if (own !== mark || before === undefined) return undefined;
  return `${isFirst ? yearBefore(year) : year}-${mark}${String(before).padStart(part.length, "0")}`;
}
