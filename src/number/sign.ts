import { type Decimal, negate } from "./decimal.ts";

/** The sign that a number is written with: `+14,8%`; `-20,5%`, `âm 2 tỷ`; `±5%`, which may be either. */
export type Sign = "plus" | "minus" | "either";

/** Hyphen, minus sign, and the en dash that word processors put in its place. */
const MINUS_MARKS = "-\u2212\u2013";

/** The sign that a character stands for; undefined for other characters. */
export function readSignMark(character: string): Sign | undefined {
  if (character === "+") return "plus";
  if (character === "±") return "either";
  return character !== "" && MINUS_MARKS.includes(character) ? "minus" : undefined;
}

/** The number that a sign makes of an amount. */
export function withSign(amount: Decimal, sign: Sign | undefined): Decimal {
  return sign === "minus" ? negate(amount) : amount;
}
