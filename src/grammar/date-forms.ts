import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import {
  type CalendarTime,
  isDayOfMonth,
  isPlainYear,
  isYear,
  makePoint,
  monthsOfYear,
  YEAR,
  type YearSource,
} from "../number/calendar.ts";
import { countsInWeek, isCounted } from "./counted.ts";
import { shapeOf } from "./date-shape.ts";
import type { Look } from "./five.ts";
import type { Joint, Mention, QuantityMention } from "./mention.ts";
import { numeralsEnd, readNumerals } from "./spoken-number.ts";

/**
 * The written forms of times. The tokens of a phrase are put down as a short shape (`ngày 21 đến 23/7/2020` is
 * `D21>23/7/2020`), and each form is one row: the surfaces that it reads, a pattern of shapes, and what it says. The
 * longest form that fits decides how many tokens the date takes.
 */
export interface DateForm {
  /** What it reads, with what each must give: `ngày 30-9 = XXXX-09-30`; a test runs them. */
  readonly examples: string;
  readonly pattern: RegExp;
  /** Undefined where the form is that of a time, but says none: `tháng 13`, `giai đoạn 2021`. */
  readonly read: (part: Parts) => CalendarTime | undefined;
}
type Parts = Readonly<Record<string, string | undefined>>;

const day = (name: string) => `w?(?<${name}>\\d{1,2})`;
/** Of figures, or of words (`w`): `tháng 10`, `tháng mười`. */
const month = (name: string) => `w?(?<${name}>\\d{1,2})`;
const week = (name: string) => `(?<${name}>\\d{1,2})`;
const year = (name = "y") => `(?:[Y/.,_-]{1,2}w?(?<${name}>${YEAR})|Y?~(?<${name}o>-?\\d))`;

function form(examples: string, pattern: string, read: DateForm["read"]): DateForm {
  return { examples, pattern: new RegExp(`^${pattern}$`), read };
}

const readDay = (p: Parts) => point(p);
const readDays = (p: Parts) => span(point({ ...p, m: p.m2 }), point({ ...p, d: p.d2, m: p.m2 }));
const readDates = (p: Parts) => span(point({ ...p, y: p.y1 ?? p.y }), point({ ...p, d: p.d2, m: p.m2 }));
const readYears = (p: Parts) => span(point({ y: p.y1 }), point(p));
const readWeek = (p: Parts) =>
  Number(p.w) > 0 && Number(p.w) <= 53 ? { from: makePoint({ year: yearOf(p), week: Number(p.w) }) } : undefined;

const readQuarter = (p: Parts) =>
  /^0?[1-4]$/.test(p.q ?? "") ? { from: makePoint({ year: yearOf(p), quarter: Number(p.q) }) } : undefined;

const readQuarters = (p: Parts) => span(readQuarter({ ...p, y: p.y1 ?? p.y }), readQuarter({ ...p, q: p.q2 }));

const DAY_AND_MONTH = form(
  "19 tháng 5 = XXXX-05-19; 8 tháng 3 2015 = 2015-03-08; 19 tháng 12, 2024 = 2024-12-19; hai mươi tư tháng bảy = XXXX-07-24",
  // Small numbers in words are more often a length: `ba tháng hai xã`.
  `(?!w(?:\\d|10)M)w?(?<d>0?[1-9]|[12]\\d|3[01])Mw?(?<m>0?[1-9]|1[0-2])${year()}?`,
  readDay,
);

/** The forms by the first letter of their shape; `#` stands for a figure or number words. */
export const DATE_FORMS: Readonly<Record<string, readonly DateForm[]>> = {
  D: [
    form(
      "ngày 3/12/2022 = 2022-12-03; 04/12/2022 = 2022-12-04; 2022-12-04 = 2022-12-04; 30/4/75 = 1975-04-30; ngày 28.9 = XXXX-09-28; ngày 4 tháng 12 năm 2022 = 2022-12-04; ngày hai tư tháng bảy năm hai nghìn mười ba = 2013-07-24; mùng một tháng Giêng = XXXX-01-01",
      `D${day("d")}(?:[/.-]|M)${month("m")}${year()}?`,
      readDay,
    ),
    // A day alone may take its month from the next: `ngày 10 và 11/11`.
    form("ngày 10 = XXXX", "Dw?(?<d>0?[1-9]|[12]\\d|3[01])", (p) => ({ from: makePoint({ day: Number(p.d) }) })),
    form(
      "ngày 21 đến 23/7/2020 = 2020-07-21/2020-07-23; ngày 22-23/7 = XXXX-07-22/XXXX-07-23",
      `D${day("d")}[>-]D?${day("d2")}(?:[/.]|M)${month("m2")}${year()}?`,
      readDays,
    ),
    form("ngày 21 đến 23-7 = XXXX-07-21/XXXX-07-23", `D${day("d")}>D?${day("d2")}-${day("m2")}${year()}?`, readDays),
    form(
      "ngày 2/11 đến 4/11 = XXXX-11-02/XXXX-11-04; 28/8/2020 đến ngày 4/9/2020 = 2020-08-28/2020-09-04",
      `D${day("d")}(?:[/.-]|M)${month("m")}${year("y1")}?[>-]D?${day("d2")}(?:[/.-]|M)${month("m2")}${year()}?`,
      readDates,
    ),
  ],
  M: [
    form(
      "tháng 10/2022 = 2022-10; tháng 1 2024 = 2024-01; tháng 5.2015 = 2015-05; tháng 9 năm 2022 = 2022-09; tháng mười hai = XXXX-12; tháng 13 =",
      `M${month("m")}${year()}?`,
      readDay,
    ),
    form(
      "tháng một đến tháng 9 = XXXX-01/XXXX-09; tháng 6 đến tháng 9/2022 = 2022-06/2022-09",
      `M${month("m")}${year("y1")}?[>-]M?${month("m2")}${year()}?`,
      (p) => span(point({ ...p, y: p.y1 ?? p.y }), point({ ...p, m: p.m2 })),
    ),
  ],
  Q: [
    form(
      "quý I/2023 = 2023-Q1; Q1/2023 = 2023-Q1; quý 1-2018 = 2018-Q1; quý I năm 2023 = 2023-Q1; quý II, 2023 = 2023-Q2; quý IV = XXXX-Q4; quý hai = XXXX-Q2; quý 5 =",
      `Q[rw]?(?<q>\\d{1,2})${year()}?`,
      readQuarter,
    ),
    form(
      "quý II/2021 đến quý I/2022 = 2021-Q2/2022-Q1; quý I đến quý III năm 2022 = 2022-Q1/2022-Q3",
      `Q[rw]?(?<q>[1-4])${year("y1")}?[>-]Q[rw]?(?<q2>[1-4])${year()}?`,
      (p) => ((p.y1 ?? p.y1o) === undefined && Number(p.q) > Number(p.q2) ? undefined : readQuarters(p)),
    ),
  ],
  Y: [
    form("năm 2018 = 2018; năm một chín bảy lăm = 1975", `Yw?(?<y>${YEAR})`, readDay),
    form(
      "năm 2011-2015 = 2011/2015; năm 2010 đến năm 2015 = 2010/2015",
      `Y(?<y1>${YEAR})[>/-]Y?(?<y>${YEAR})`,
      readYears,
    ),
  ],
  W: [
    form("tuần 12 năm 2024 = 2024-W12; tuần 3/2024 = 2024-W03; tuần 54/2024 =", `W${week("w")}${year()}`, readWeek),
    // The first weeks are also those of a month, a course, a plan.
    form("tuần 33 = XXXX-W33; tuần 54 =", "W(?<w>[1-5]\\d)", readWeek),
    form(
      "tuần 30 đến tuần 33 năm 2024 = 2024-W30/2024-W33; tuần 12-14/2024 = 2024-W12/2024-W14; tuần 40 đến 42 = XXXX-W40/XXXX-W42",
      `W(?:${week("w")}[>-]W?${week("w2")}${year()}|(?<v>[1-5]\\d)[>-]W?(?<v2>[1-5]\\d))`,
      (p) => span(readWeek({ ...p, w: p.w ?? p.v }), readWeek({ ...p, w: p.w2 ?? p.v2 })),
    ),
  ],
  P: [
    form(
      "giai đoạn 2021-2025 = 2021/2025; năm học 2022-2023 = 2022/2023",
      `P(?<y1>${YEAR})[>/-]Y?(?<y>${YEAR})`,
      readYears,
    ),
    // The name of a period by one of its years.
    form("giai đoạn 2021 =", `P${YEAR}`, () => undefined),
  ],
  "<": [form("từ 1998 đến 2015 = 1998/2015", `<(?<y1>${YEAR})>(?<y>${YEAR})`, readYears)],
  H: [
    form("nửa đầu năm 2017 = 2017-H1; nửa cuối năm 2018 = 2018-H2", `H(?<edge>[\\^$])Y(?<y>${YEAR})`, (p) =>
      months({ ...p, n: "6" }, 1),
    ),
  ],
  T: [
    form("những năm 80 của thế kỷ trước = 1980/1989; thập niên 90 = 1990/1999", "T(?<tens>[1-9])0C?", (p) =>
      span(point({ y: `19${p.tens}0` }), point({ y: `19${p.tens}9` })),
    ),
    form("những năm 1940 = 1940/1949", "T(?<y>(?:1\\d|20)\\d)0", (p) =>
      span(point({ y: `${p.y}0` }), point({ y: `${p.y}9` })),
    ),
  ],
  "#": [
    form(
      "2/9-4/9 = XXXX-09-02/XXXX-09-04; 28/8 đến ngày 4/9/2020 = 2020-08-28/2020-09-04",
      `${day("d")}/${day("m")}[>-]D?${day("d2")}/${day("m2")}${year()}?`,
      readDates,
    ),
    form(
      "5 tháng 4 - 9 tháng 6 = XXXX-04-05/XXXX-06-09; 5 thg 4 đến 9 thg 6 2015 = 2015-04-05/2015-06-09; 5 thg 4, 2014 – 9 thg 6, 2015 = 2014-04-05/2015-06-09",
      `${day("d")}M${month("m")}${year("y1")}?[>-]D?${day("d2")}M${month("m2")}${year()}?`,
      readDates,
    ),
    form("6/2021 đến 8/2023 = 2021-06/2023-08", `${day("m")}/(?<y1>${YEAR})[>-]${day("m2")}/(?<y>${YEAR})`, (p) =>
      span(point({ m: p.m, y: p.y1 }), point({ m: p.m2, y: p.y })),
    ),
    form(
      "16-18/10 = XXXX-10-16/XXXX-10-18; 5 đến 10/6 = XXXX-06-05/XXXX-06-10",
      `${day("d")}[>-]${day("d2")}/${day("m2")}${year()}?`,
      readDays,
    ),
    form(
      "12 - 15 tháng 4 = XXXX-04-12/XXXX-04-15; 15 - 12 tháng 4 =",
      `${day("d")}[>-]${day("d2")}M${month("m2")}${year()}?`,
      (p) => (Number(p.d) < Number(p.d2) ? readDays(p) : undefined),
    ),
    form("5 đến 10-6 = XXXX-06-05/XXXX-06-10", `${day("d")}>${day("d2")}-${day("m2")}${year()}?`, readDays),
    DAY_AND_MONTH,
    // `trong 24 tháng đầu` is longer than a year.
    form(
      "6 tháng đầu năm 2024 = 2024-H1; 3 tháng cuối năm = XXXX-10/XXXX-12; sáu tháng đầu năm nay = XXXX-H1",
      `w?(?<n>0?[1-9]|1[01]|12(?=M.Y))M(?<edge>[\\^$])(?:${year()}|Y)?`,
      (p) => months(p, 1),
    ),
    form("ba quý đầu năm 2022 = 2022-01/2022-09", `w?(?<n>[1-4])Q(?<edge>[\\^$])(?:${year()}|Y)?`, (p) => months(p, 3)),
    form(
      "10 tháng năm 2020 = 2020-01/2020-10; 8 tháng/2017 = 2017-01/2017-08; 8 tháng 2017 = 2017-01/2017-08",
      `w?(?<n>\\d{1,2})M(?:[Y/]?(?<y>${YEAR})|Y?~(?<yo>-?\\d))`,
      (p) => months(p, 1),
    ),
  ],
};

/** What the figures of a quantity say where the words around it make it a time. */
const PLAIN_FORMS: readonly DateForm[] = [
  form("2014 = 2014", `(?<y>${YEAR})`, readDay),
  form("2021-2025 = 2021/2025", `(?<y1>${YEAR})\\D(?<y>${YEAR})`, (p) =>
    Number(p.y) > Number(p.y1) && Number(p.y) - Number(p.y1) <= 60 ? readYears(p) : undefined,
  ),
  form("12/2022 = 2022-12", `${day("m")}\\D(?<y>${YEAR})`, readDay),
  form("3/12 = XXXX-12-03; 30-9 = XXXX-09-30; 13.7 = XXXX-07-13", `${day("d")}[/.-]${day("m")}`, readDay),
];

const MARKS: Readonly<Record<Joint, string>> = { slash: "/", dash: "-", to: ">", part: "|", colon: ":" };

/** The time that a quantity of figures alone may be: `3/12`, `27-12`, `13.7`, `12/2022`, `2021-2025`, `2014`. */
export function readPlainTime({ first, second, joint }: QuantityMention): CalendarTime | undefined {
  if (first.unit !== undefined || second?.unit !== undefined) return undefined;
  const figures = [first.amount.figure, second === undefined ? "" : second.amount.figure];
  if (figures.includes(undefined)) return undefined;
  return firstOf(PLAIN_FORMS, figures.join(joint === undefined ? "" : MARKS[joint]))?.time;
}

/** The time that a mention is or, in figures alone, may be. */
export function timeOf(mention: Mention): CalendarTime | undefined {
  return mention.form === "quantity" ? readPlainTime(mention) : mention.form === "time" ? mention.time : undefined;
}

/** A date at a place: how many tokens it takes, and the time that it says, if it says one. */
export interface DateReading {
  readonly length: number;
  readonly form: DateForm;
  readonly time?: CalendarTime | undefined;
}

/** No time is written in more tokens; keeps a run of figures and dashes from being tried without end. */
const LONGEST_DATE = 16;

/** The longest form of a time at the next token, one that says a time before those that don't. */
export function readDate(look: Look): DateReading | undefined {
  if (!canStart(look(1), look(2))) return undefined;
  const { shape, ends } = readRun(look);
  const forms = DATE_FORMS[shape.charAt(0)] ?? (t.TIME_UNITS.has(look(0).tokenType) ? AFTER_UNIT : OF_NUMBERS);
  let found: DateReading | undefined;
  for (const { shapeEnd, length } of ends) {
    const reading = firstOf(forms, shape.slice(0, shapeEnd));
    // `ngày 31 tháng 4` says no time: its first words are not the day of another.
    if (found !== undefined && reading?.time?.from.day !== undefined) return found;
    if (reading?.time !== undefined) return { length, ...reading };
    if (reading !== undefined) found ??= { length, ...reading };
  }
  return found;
}

const OF_NUMBERS = DATE_FORMS["#"] as readonly DateForm[];
/** In `5 năm 8 tháng 5 ngày` the month is a length of time. */
const AFTER_UNIT = OF_NUMBERS.filter((row) => row !== DAY_AND_MONTH);

/** The first form that fits a shape and says a time, else the last that fits. */
function firstOf(forms: readonly DateForm[], shape: string): Omit<DateReading, "length"> | undefined {
  let found: Omit<DateReading, "length"> | undefined;
  for (const form of forms) {
    const match = form.pattern.exec(shape);
    if (match === null) continue;
    found = { form, time: form.read(match.groups ?? {}) };
    if (found.time !== undefined) return found;
  }
  return found;
}

/** Whether the two tokens can begin a date: for most figures the token after them excludes one. */
function canStart({ tokenType: first }: Token, { tokenType: second, image }: Token): boolean {
  if (first === t.FullDate || first === t.Decade) return true;
  if (first === t.Period || first === t.Opener) return second === t.Figure && isYear(image);
  return SECONDS.get(first)?.has(second) === true;
}

const DATE_NUMBERS: ReadonlySet<unknown> = new Set([t.Figure, t.FullDate, t.Roman, t.Numeral]);
/** The tokens after the first of a date, by what it is. */
const SECONDS: ReadonlyMap<unknown, ReadonlySet<unknown>> = new Map([
  [t.Figure, new Set<unknown>([t.TimeUnit, t.Slash, t.Dash, t.Connector])],
  [t.Numeral, new Set<unknown>([t.TimeUnit, t.Numeral])],
  [t.TimeUnit, new Set<unknown>([...DATE_NUMBERS, t.YearOrFive])],
  [t.YearOrFive, new Set<unknown>([t.Figure, t.TimeUnit, t.Numeral])],
  [t.HalfYear, new Set<unknown>([t.YearOrFive])],
  [t.DayName, new Set<unknown>([...DATE_NUMBERS, t.YearOrFive])],
]);

/** Where an item of a run ends: in its shape, and in tokens. */
interface RunEnd {
  readonly shapeEnd: number;
  readonly length: number;
}

/** The shape of the next tokens as far as they can belong to a time, with the ends of its items, the last first. */
function readRun(look: Look): { shape: string; ends: readonly RunEnd[] } {
  const ends: RunEnd[] = [];
  let shape = "";
  for (let at = 1; at <= LONGEST_DATE; ) {
    const token = look(at);
    const isWord = isNumberWord(look, at);
    const next = isWord ? numeralsEnd(look, at) : at + 1;
    const isYearAfter = isYearAfterNumber(look, at, shape);
    if (at > 1 && !isYearAfter && !goesOn(look, at, next)) break;
    const item = isWord ? `w${readNumerals(look, at, next)}` : shapeOf(token, at === 1);
    if (item === undefined) break;
    shape += isYearAfter ? `_${item}` : item;
    at = next;
    ends.push({ shapeEnd: shape.length, length: at - 1 });
  }
  return { shape, ends: ends.reverse() };
}

/** `tháng mười`; `tháng năm`, `mùng năm`, not `tháng 9 năm 2022`; `năm tháng đầu năm`. */
function isNumberWord(look: Look, at: number): boolean {
  const { tokenType } = look(at);
  if (tokenType === t.Numeral) return !isAfterTens(look, at);
  if (tokenType !== t.YearOrFive) return false;
  return at === 1
    ? look(2).tokenType === t.TimeUnit
    : NUMBERED.has(look(at - 1).tokenType) && look(at + 1).tokenType !== t.Figure;
}

/** `năm` | `mốt ngàn`: a digit that only tens stand before is none of a year. */
function isAfterTens(look: Look, at: number): boolean {
  const part = look(at).facets.numeral?.part;
  return look(at - 1).tokenType === t.YearOrFive && part?.type === "digit" && part.unitsPlaceOnly;
}

const NUMBERED: ReadonlySet<unknown> = new Set([t.TimeUnit, t.DayName]);

/** `tháng 1 2024`, `Q1 2024`: a year right after the number of a month or a quarter, with no other figure after it. */
function isYearAfterNumber(look: Look, at: number, shape: string): boolean {
  const { tokenType, image, startOffset } = look(at);
  if (tokenType !== t.Figure || !/[MQ]\d{1,2}$/.test(shape) || !isPlainYear(image)) return false;
  const next = look(at + 1);
  return startOffset === look(at - 1).end + 1 && !isCounted(next) && next.tokenType !== t.Figure;
}

/** Whether a token may go on with a date: a number must count nothing. */
function goesOn(look: Look, at: number, next: number): boolean {
  // `mùng 12/9 công nhân`, `ngày 15/9 số hộ nghèo`
  if (namesDay(look(1)) && look(at - 1).tokenType === t.Slash) return true;
  const isNumber = isNumberWord(look, at) || DATE_NUMBERS.has(look(at).tokenType);
  return !isNumber || isFreeNumber(look, at, next);
}

/** `mùng`, `ngày` */
function namesDay({ tokenType, facets }: Token): boolean {
  return tokenType === t.DayName || (tokenType === t.TimeUnit && facets.time?.unit === "day");
}

/** Whether a number that goes on with a date counts nothing, but for the year of `Quý I/2023 chỉ số giá`. */
function isFreeNumber(look: Look, at: number, next: number): boolean {
  const before = look(at - 1).tokenType;
  if (DATE_NUMBERS.has(before)) return false;
  if (look(at - 1).facets.time?.unit === "week" && countsInWeek(look, next)) return false;
  // `quý tư triệu tập`
  if (look(at).tokenType === t.Numeral && look(next).tokenType === t.Magnitude) return true;
  return !isCounted(look(next)) || (before === t.Slash && isYear(look(at).image));
}

function yearOf(part: Parts): YearSource | undefined {
  if (part.y !== undefined) return { given: Number(part.y) };
  return part.yo === undefined ? undefined : { offset: Number(part.yo) };
}

function point(part: Parts): CalendarTime | undefined {
  const month = part.m === undefined ? undefined : Number(part.m);
  const day = part.d === undefined ? undefined : Number(part.d);
  if (month !== undefined && !isDayOfMonth(day ?? 1, month)) return undefined;
  return { from: makePoint({ year: yearOf(part), month, day }) };
}

function span(from: CalendarTime | undefined, to: CalendarTime | undefined): CalendarTime | undefined {
  return from && to && { from: from.from, to: to.from };
}

function months(part: Parts, times: number): CalendarTime | undefined {
  return monthsOfYear(Number(part.n) * times, part.edge === "$" ? "last" : "first", yearOf(part));
}
