import { makeFacets } from "../lexicon/groups.ts";
import type { Entry } from "../lexicon/lexicon.ts";
import { TIME_UNITS, type TimeUnit } from "../lexicon/values.ts";
import type { Facets } from "../lexicon/word.ts";
import { PLAIN_YEAR } from "../number/calendar.ts";
import { isDigit, isLetter, spaceRunStart } from "../text/letters.ts";
import { hasLineBreak } from "../text/sentence.ts";
import { longestBefore, startsPhrase } from "../words/beside.ts";
import { matchEnd } from "./identifier.ts";

/** `Q1/2024`, `Q4-2023`, `Q2 2024`; without a year `Q1` is as often a district. */
const QUARTER_AND_YEAR = new RegExp(String.raw`Q[1-4][/. -]${PLAIN_YEAR}(?!\d)`, "y");
/** `T9/2022`, `T5-T7/2024` */
const MONTH_AND_YEAR = new RegExp(String.raw`T(?:0?[1-9]|1[0-2])(?:-T?(?:0?[1-9]|1[0-2]))?/${PLAIN_YEAR}(?!\d)`, "y");
/** `Q` for quý, `T` for tháng. */
const QUARTER_LETTER = 0x51;
const MONTH_LETTER = 0x54;

/** Where the letter at `at` ends that stands for the quarter or month of a year; `at` where it is something else. */
export function shortUnitEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== QUARTER_LETTER && code !== MONTH_LETTER) return at;
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return at;
  const pattern = code === QUARTER_LETTER ? QUARTER_AND_YEAR : MONTH_AND_YEAR;
  return matchEnd(pattern, text, at) > at && !isCode(text, firstOfSpan(text, at)) ? at + 1 : at;
}

/** Start of the first of two that the one at `at` may be the last of: `T1` of `T1-T2/2024`. */
function firstOfSpan(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== HYPHEN) return at;
  let first = at - 1;
  while (isDigit(text.charCodeAt(first - 1)) && at - first < 4) first--;
  return text.charCodeAt(first - 1) === text.charCodeAt(at) ? first - 1 : at;
}
const HYPHEN = 0x2d;

/**
 * `Tàu` | `T1/2022`, `Tòa nhà` | `T3-2024` at the beginning of a clause, not `Học trực tuyến` | `T5/2024`, `Doanh thu nhà ga` |
 * `T3/2024`: by the longest noun that ends before the letter.
 */
function isCode(text: string, at: number): boolean {
  const noun = longestBefore(text, at, () => true);
  return noun?.facets.coded === true && opensClause(text, noun.start);
}

/** Whether neither a word nor a figure stands before `at` on its line. */
function opensClause(text: string, at: number): boolean {
  return hasLineBreak(text, spaceRunStart(text, at), at) || startsPhrase(text, at);
}

const facetsOf = (unit: TimeUnit["unit"]): Facets => makeFacets({ time: TIME_UNITS.find((one) => one.unit === unit) });
const OF_QUARTER = facetsOf("quarter");
const OF_MONTH = facetsOf("month");

/** The word that the letter at `start` stands for. */
export function shortUnit(text: string, start: number): Entry {
  return { facets: text.charCodeAt(start) === QUARTER_LETTER ? OF_QUARTER : OF_MONTH, start, end: start + 1 };
}
