import * as t from "../lexer/tokens.ts";
import { type AmountPart, evaluateAmount } from "../number/amount.ts";
import { add, type Decimal, shift, toPlainString } from "../number/decimal.ts";
import type { Look } from "./five.ts";
import { toPart } from "./surfaces.ts";

/** The numbers of dates in words: `tháng mười hai`, `năm hai không mười ba`. */

/** No number of a date has more words: `hai nghìn không trăm hai mươi bốn`. */
const MOST_NUMERALS = 8;

/** Number words in a row are one number: `tháng mười hai`. */
export function numeralsEnd(look: Look, from: number): number {
  const most = from + MOST_NUMERALS;
  let end = from + 1;
  const isYear = isOfYear(look, from);
  while (end < most && (look(end).tokenType === t.Numeral || (isYear && goesOnWithYear(look, end)))) end++;
  return end;
}

function isOfYear(look: Look, from: number): boolean {
  return look(from - 1).tokenType === t.YearOrFive;
}

/** `hai` | `nghìn`; `năm` as a digit: `một tám` | `năm` | `hai`, `lẻ` | `năm`, not `hai nghìn` | `năm`. */
function goesOnWithYear(look: Look, at: number): boolean {
  if (look(at).tokenType === t.Magnitude) return true;
  return look(at).tokenType === t.YearOrFive && look(at - 1).tokenType === t.Numeral;
}

/** The number that the words `[from, end)` of a date say, in digits. */
export function readNumerals(look: Look, from: number, end: number): string {
  const parts: AmountPart[] = [];
  for (let at = from; at < end; at++) parts.push(...[toPart(look(at)) ?? []].flat());
  return toPlainString(isOfYear(look, from) ? readSpokenYear(parts) : evaluateAmount(parts));
}

/** `hai không` | `mười ba`, `hai không` | `linh chín`: two digits, and what is left as one number of two. */
function readSpokenYear(parts: readonly AmountPart[]): Decimal {
  const [century, decade, next] = parts;
  const isInPairs = century?.type === "digit" && decade?.type === "digit";
  if (!isInPairs || (next?.type !== "ten" && next?.type !== "zeroTens")) return evaluateAmount(parts);
  return add(shift(evaluateAmount([century, decade]), 2), evaluateAmount(parts.slice(2)));
}
