import type { Entry } from "../lexicon/lexicon.ts";
import { isDigitOf } from "../number/amount.ts";
import { isBeforeDigit } from "../words/beside.ts";
import { isCounting } from "./island.ts";
import { isTenths } from "./tenths.ts";
import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";

/** Tokens that a Roman numeral or a number word may name: `khóa XXIV`, `thứ ba`, `quý hai`. */
export const NAMED = t.setOf(t.Session, t.Rank, t.TimeUnit, t.DayName, t.Period);
/** `3 năm rưỡi`, `hai lần rưỡi`, `1 tấn rưỡi`. */
const HALVED = t.setOf(t.TimeUnit, t.Times, t.Unit, t.Currency);
/** Tokens after which `không` is no zero: `5 không, 3 sạch`, `cả nhiệm kỳ không thu hút`. */
const BEFORE_NOT: ReadonlySet<unknown> = new Set([t.Figure, t.Session, t.Rank, t.TimeUnit, t.Period]);
/** Tokens after which `một` may begin a rate: `6.200 đồng một kg`. */
const RATED = t.setOf(t.Currency, t.Shorthand, t.Unit, t.Noun);
/** Tokens that a number word follows: `hai mươi`, `hai phần ba`, `gấp ba`, `08 (tám)`, `thứ ba`. */
const IN_NUMBER = t.setOf(...t.NUMBERS, ...NAMED, t.FractionWord, t.Multiple, t.LParen);

/** Whether a word that can be a number may be one here. */
export function isNumeral(text: string, entry: Entry, last: Token | undefined): boolean {
  const { numeral, time } = entry.facets;
  const type = last?.tokenType;
  if (numeral === undefined || time !== undefined) return false;
  if (isDigitOf(numeral.part, 0) && BEFORE_NOT.has(type)) return false;
  if (IN_NUMBER.has(type) || isPartOfUnit(text, entry, last)) return true;
  // After prose the place has been looked at.
  const isFirst = type === t.Break || (isDigitOf(numeral.part, 1) && RATED.has(type));
  return numeral.starts && (isFirst || isCounting(text, entry));
}

/** `3 năm` | `rưỡi`, `ba mét` | `tư`. */
function isPartOfUnit(text: string, entry: Entry, last: Token | undefined): boolean {
  if (entry.facets.numeral?.part.type === "half") return HALVED.has(last?.tokenType);
  return last?.tokenType === t.Unit && last.facets.unit !== undefined && isTenths(text, last.facets.unit, entry);
}

/** Whether `năm` numbers the word before it: `tháng năm`, `thứ năm`, `hai phần năm`, not `tháng năm 2022`. */
export function isNumberedByFive(text: string, end: number, last: Token | undefined): boolean {
  const isNamed = NAMED.has(last?.tokenType) || last?.tokenType === t.FractionWord;
  return isNamed && last?.facets.time?.unit !== "year" && !isBeforeDigit(text, end);
}
