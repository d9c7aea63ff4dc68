import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import { readRoman } from "../number/roman.ts";

/** What a token adds to the shape of a time, by its type. */

const UNIT_LETTERS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y", quarter: "Q" };
const edgeOf = (edge: "first" | "last" | undefined) => (edge === "first" ? "^" : "$");
const OPENERS: ReadonlyMap<unknown, (token: Token) => string> = new Map([
  [t.Opener, () => "<"],
  [t.Period, () => "P"],
  [t.Decade, () => "T"],
  [t.HalfYear, ({ facets }: Token) => `H${edgeOf(facets.halfYear)}`],
]);
const SHAPES: ReadonlyMap<unknown, (token: Token) => string | undefined> = new Map([
  [t.Figure, ({ image }) => image],
  [t.FullDate, ({ image }) => shapeOfDate(image)],
  [t.DayName, () => "D"],
  [t.Roman, ({ image }) => `r${readRoman(image)?.digits}`],
  [t.TimeUnit, ({ facets }) => UNIT_LETTERS[facets.time?.unit ?? ""]],
  [t.YearOrFive, () => "Y"],
  [t.Edge, ({ facets }) => edgeOf(facets.edge)],
  [t.RelativeYear, ({ facets }) => `~${facets.relativeYear?.offset}`],
  [t.Slash, () => "/"],
  [t.Comma, () => ","],
  [t.Dash, () => "-"],
  [t.Connector, () => ">"],
  [t.Century, () => "C"],
]);

/** The shape of a token; undefined for one that no time goes on with. A full date names its day as `ngày` would. */
export function shapeOf(token: Token, isFirst: boolean): string | undefined {
  const shape = SHAPES.get(token.tokenType)?.(token) ?? (isFirst ? OPENERS.get(token.tokenType)?.(token) : undefined);
  return isFirst && token.tokenType === t.FullDate ? `D${shape}` : shape;
}

/** `3-12-2022`, `2022-12-03`, `30/4/75`: day, month and year. */
function shapeOfDate(image: string): string {
  const numbers = image.split(/[/.-]/);
  const [day = "", month = "", year = ""] = numbers[0]?.length === 4 ? numbers.reverse() : numbers;
  return `${day}/${month}/${year.length === 2 ? withCentury(year) : year}`;
}

/** Two digits of a year: `75` is 1975, `24` 2024. */
function withCentury(year: string): string {
  return `${Number(year) >= 40 ? 19 : 20}${year}`;
}
