import { type Decimal, decimalFromInteger } from "./decimal.ts";

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A Roman numeral up to 399: `XXIV` → 24; undefined for other letters. */
export function readRoman(image: string): Decimal | undefined {
  let total = 0;
  for (let i = 0; i < image.length; i++) {
    const digit = DIGITS[image.charAt(i)];
    if (digit === undefined) return undefined;
    total += digit < (DIGITS[image.charAt(i + 1)] ?? 0) ? -digit : digit;
  }
  return decimalFromInteger(total);
}
