import type { TimeMention } from "../grammar/mention.ts";
import { evaluateAmount } from "../number/amount.ts";
import { toPlainString } from "../number/decimal.ts";
import { readRoman } from "../number/roman.ts";
import { type CalendarPoint, type CalendarTime, isDayOfMonth, monthsOfYear, type YearSource } from "./calendar.ts";

/**
 * The written forms of times. The tokens of a time phrase are put down as a short shape (`ngày 21 đến 23/7/2020` is
 * `D21>23/7/2020`), and each form is one row: the surface that it reads, a pattern of shapes, and what it says.
 */
interface DateForm {
  readonly pattern: RegExp;
  readonly read: (part: Readonly<Record<string, string | undefined>>) => CalendarTime | undefined;
}

const day = (name: string) => `(?<${name}>\\d{1,2})`;
const year = (name = "y") => `(?:[Y/.-]{1,2}(?<${name}>\\d{4})|Y?~(?<${name}o>-?\\d))`;
const SEPARATOR = "[/.-]";

function form(pattern: string, read: DateForm["read"]): DateForm {
  return { pattern: new RegExp(`^${pattern}$`), read };
}

const FORMS: readonly DateForm[] = [
  // ngày 3/12/2022   04/12/2022   ngày 4 tháng 12 năm 2022   ngày 30-9   ngày 28.9   ngày 4 tháng 12 năm nay
  form(`D?${day("d")}(?:${SEPARATOR}|M)${day("m")}${year()}?`, (p) => point(p)),
  // ngày 10
  form(`D${day("d")}`, () => undefined),
  // ngày 21 đến 23/7/2020   ngày 22-23/7
  form(`D?${day("d")}[>-]D?${day("d2")}(?:[/.]|M)${day("m2")}${year()}?`, (p) =>
    span(point({ ...p, m: p.m2 }), point({ ...p, d: p.d2, m: p.m2 })),
  ),
  // ngày 21 đến 23-7
  form(`D?${day("d")}>D?${day("d2")}-${day("m2")}${year()}?`, (p) =>
    span(point({ ...p, m: p.m2 }), point({ ...p, d: p.d2, m: p.m2 })),
  ),
  // ngày 2/11 đến 4/11   2/9-4/9   từ 28/8/2020 đến ngày 4/9/2020
  form(`D?${day("d")}(?:[/.-]|M)${day("m")}${year("y1")}?[>-]D?${day("d2")}(?:[/.-]|M)${day("m2")}${year()}?`, (p) =>
    span(point({ ...p, y: p.y1 ?? p.y }), point({ ...p, d: p.d2, m: p.m2 })),
  ),
  // tháng 10/2022   tháng 5.2015   tháng 10   tháng 9 năm 2022   tháng 11 năm nay
  form(`M${day("m")}${year()}?`, (p) => point(p)),
  // tháng một đến tháng 9   tháng 6 đến tháng 9/2022
  form(`M${day("m")}${year("y1")}?[>-]M?${day("m2")}${year()}?`, (p) =>
    span(point({ ...p, y: p.y1 ?? p.y }), point({ ...p, m: p.m2 })),
  ),
  // năm 2018   2018
  form("Y?(?<y>\\d{4})", (p) => point(p)),
  // năm 2011-2015   giai đoạn 2021-2025   năm học 2022-2023   Từ 1998 đến 2015   năm 2010 đến năm 2015
  form("[PY<]*(?<y1>\\d{4})[>/-]Y?(?<y>\\d{4})", (p) => span(point({ y: p.y1 }), point(p))),
  // những năm 80 của thế kỷ trước   thập niên 90
  form("T(?<tens>[1-9]0)C?", (p) => span(point({ y: `19${p.tens}` }), point({ y: `19${p.tens?.charAt(0)}9` }))),
  // những năm 1940
  form("T(?<y>\\d{3}0)", (p) => span(point(p), point({ y: String(Number(p.y) + 9) }))),
  // quý I/2023   quý 1-2018   quý I năm 2023   quý IV
  form(`Q(?<q>[1-4])${year()}?`, (p) => ({ from: { ...yearOf(p), quarter: Number(p.q) } })),
  // 6 tháng đầu năm 2024   3 tháng cuối năm   6 tháng đầu năm nay
  form(`(?<n>\\d{1,2})M(?<edge>[\\^$])(?:Y?${year()}|Y(?<y2>\\d{4})|Y)?`, (p) => months(p, 1)),
  // ba quý đầu năm 2022
  form(`(?<n>[1-4])Q(?<edge>[\\^$])(?:Y?${year()}|Y(?<y2>\\d{4})|Y)?`, (p) => months(p, 3)),
  // 10 tháng năm 2020   8 tháng/2017   8 tháng 2017   9 tháng năm nay
  form(`(?<n>\\d{1,2})M(?:${year()}|Y?(?<y2>\\d{4}))`, (p) => months(p, 1)),
];

/** What the phrase says, with the number of its tokens that say it; undefined where no form fits. */
export function readTimeForm(tokens: TimeMention["tokens"]): { time: CalendarTime; length: number } | undefined {
  for (let length = tokens.length; length > 0; length--) {
    const shape = joinNumerals(tokens.slice(0, length)).map(shapeOf).join("");
    for (const { pattern, read } of FORMS) {
      const match = pattern.exec(shape);
      const time = match?.groups && read(match.groups);
      if (time) return { time, length };
    }
  }
  return undefined;
}

/** Number words in a row are one number: `tháng mười hai`. */
function joinNumerals(tokens: TimeMention["tokens"]): TimeMention["tokens"] {
  const joined: TimeMention["tokens"][number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const words = [];
    for (
      let part = tokens[i]?.facets?.numeral?.part;
      tokens[i]?.type === "Numeral" && part;
      part = tokens[i]?.facets?.numeral?.part
    ) {
      words.push(part);
      i++;
    }
    if (words.length > 0) joined.push({ type: "Figure", image: toPlainString(evaluateAmount(words)), end: 0 });
    const token = tokens[i];
    if (token !== undefined) joined.push(token);
  }
  return joined;
}

const UNIT_LETTERS: Readonly<Record<string, string>> = { day: "D", month: "M", year: "Y", quarter: "Q" };

function shapeOf(token: TimeMention["tokens"][number]): string {
  const { facets } = token;
  switch (token.type) {
    case "Figure":
      return token.image;
    case "FullDate":
      return token.image.replace(/[.-]/g, "/");
    case "Roman":
      return String(readRoman(token.image)?.digits ?? "?");
    case "TimeUnit":
      return UNIT_LETTERS[facets?.time?.unit ?? ""] ?? "?";
    case "Slash":
      return "/";
    case "Dash":
      return "-";
    case "Connector":
      return ">";
    case "Opener":
      return "<";
    case "Edge":
      return facets?.edge === "first" ? "^" : "$";
    case "Decade":
      return "T";
    case "Century":
      return "C";
    case "RelativeYear":
      return `~${facets?.relativeYear?.offset ?? 0}`;
    default:
      return "P";
  }
}

type Parts = Readonly<Record<string, string | undefined>>;

function yearOf(part: Parts): { year?: YearSource } {
  const given = part.y ?? part.y2;
  if (given !== undefined) return { year: { given: Number(given) } };
  const offset = part.yo;
  return offset === undefined ? {} : { year: { offset: Number(offset) } };
}

function point(part: Parts): CalendarTime | undefined {
  const month = part.m === undefined ? undefined : Number(part.m);
  const dayNumber = part.d === undefined ? undefined : Number(part.d);
  if (month !== undefined && !isDayOfMonth(dayNumber ?? 1, month)) return undefined;
  const from: CalendarPoint = {
    ...yearOf(part),
    ...(month === undefined ? {} : { month }),
    ...(dayNumber === undefined ? {} : { day: dayNumber }),
  };
  return { from };
}

function span(from: CalendarTime | undefined, to: CalendarTime | undefined): CalendarTime | undefined {
  return from && to && { from: from.from, to: to.from };
}

function months(part: Parts, times: number): CalendarTime | undefined {
  return monthsOfYear(Number(part.n) * times, part.edge === "$" ? "last" : "first", yearOf(part).year);
}
