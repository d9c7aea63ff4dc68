import {
  add,
  type Decimal,
  decimalFromInteger,
  HALF,
  isInteger,
  multiply,
  ONE,
  shift,
  toPlainString,
  ZERO,
} from "./decimal.ts";
import type { Figure } from "./figure.ts";

/** One word or figure of an amount: `14.563`, `tỷ`, `hai`, `mươi`, `rưỡi`, `phẩy`. */
export type AmountPart =
  | { readonly type: "figure"; readonly figure: Figure }
  | { readonly type: "digit"; readonly value: number; readonly unitsPlaceOnly: boolean }
  | { readonly type: "magnitude"; readonly power: number }
  | { readonly type: "ten" }
  | { readonly type: "half" }
  | { readonly type: "point" }
  /** Digits after a point: `70` of `1m70`. */
  | { readonly type: "decimals"; readonly digits: string }
  | { readonly type: "zeroTens" };

/** A summand of the amount so far: its value and the power of ten of its last magnitude word. */
interface Term {
  value: Decimal;
  power: number;
  /** Its digits as written, zeros and all, where it may count tenths of the term before: 1 for `5 tỷ 7`; else 0. */
  digits: number;
}

/**
 * The exact value of an amount: `2.167 tỷ 098 triệu` → 2167098000000, `hai trăm rưỡi` → 250, `5 tỷ 7` → 5700000000,
 * `3,5 nghìn tỷ` → 3500000000000, `mười lăm phẩy hai` → 15.2.
 *
 * A magnitude multiplies the sum of the smaller terms before it; the terms left are added up. A digit right after a
 * hundred or a scale counts tenths of it, also within a larger scale: `một trăm hai` 120, `hai trăm năm nghìn` 250000.
 */
export function evaluateAmount(parts: readonly AmountPart[], english = false): Decimal {
  const first = parts[0];
  if (parts.length === 1 && first?.type === "figure") return figureValue(first.figure, english);
  const terms: Term[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as AmountPart;
    const last = terms.at(-1);
    switch (part.type) {
      case "figure":
        terms.push({ value: figureValue(part.figure, english), power: 0, digits: digitCount(part.figure) });
        break;
      case "digit":
        addDigit(terms, part.value);
        break;
      case "ten":
        terms.push({ value: decimalFromInteger(10), power: 1, digits: 2 });
        break;
      case "magnitude":
        raise(terms, part.power);
        break;
      case "half":
        terms.push({ value: multiply(shift(ONE, last?.power ?? 0), HALF), power: 0, digits: 0 });
        break;
      case "point":
        i = readDecimals(parts, i + 1, terms);
        break;
      case "zeroTens":
        terms.push({ value: ZERO, power: 1, digits: 0 });
    }
  }
  return sum(terms);
}

/** `hai mốt`, `ba tư`, `một trăm bốn bảy`: digits side by side leave `mươi` out. */
function addDigit(terms: Term[], digit: number): void {
  const last = terms.at(-1);
  if (last?.power !== 0) terms.push({ value: decimalFromInteger(digit), power: 0, digits: 1 });
  else {
    last.value = add(shift(last.value, 1), decimalFromInteger(digit));
    last.digits = 0;
  }
}

/** Multiplies all smaller terms at the end by the magnitude; a magnitude alone is one of it (`triệu rưỡi`). */
function raise(terms: Term[], power: number): void {
  let value = ZERO;
  let any = false;
  for (let last = terms.at(-1); last !== undefined && last.power < power; last = terms.at(-1)) {
    terms.pop();
    const before = terms.at(-1);
    value = add(value, before !== undefined && before.power < power ? trailing(last, before) : last.value);
    any = true;
  }
  const below = terms.at(-1);
  // `triệu tỷ`, `tỷ tỷ`: no smaller term, the magnitude before it is multiplied.
  if (!any && below !== undefined && below.power >= power && power >= 3) {
    below.value = shift(below.value, power);
    below.power += power;
    return;
  }
  terms.push({ value: shift(any ? value : ONE, power), power, digits: 0 });
}

/**
 * `phẩy hai lăm` → .25, `phẩy không năm` → .05, `phẩy một trăm hai mươi lăm` → .125, `phẩy không trăm linh năm` → .005:
 * digits one by one, or a number after leading zeros. Returns the index of the last part read.
 */
function readDecimals(parts: readonly AmountPart[], from: number, terms: Term[]): number {
  let end = from;
  while (end < parts.length && isDecimalPart(parts[end])) end++;
  const digits = decimalDigits(parts.slice(from, end));
  if (digits !== "") terms.push({ value: { digits: BigInt(digits), scale: digits.length }, power: 0, digits: 0 });
  return end - 1;
}

function decimalDigits(parts: readonly AmountPart[]): string {
  const [first] = parts;
  if (first?.type === "decimals") return first.digits;
  if (first?.type === "figure") return toPlainString(first.figure.value);
  const hundreds = parts.some((part) => part.type === "magnitude" && part.power === 2);
  // With `trăm` the three places are named, zeros and all.
  if (hundreds) return toPlainString(evaluateAmount(parts)).padStart(3, "0");
  let start = 0;
  for (let part = parts[0]; part?.type === "digit" && part.value === 0; part = parts[++start]);
  const rest = parts.slice(start);
  const oneByOne = rest.every((part) => part.type === "digit");
  const spelt = rest.map((part) => (part.type === "digit" ? part.value : "")).join("");
  return "0".repeat(start) + (oneByOne ? spelt : toPlainString(evaluateAmount(rest)));
}

/** Digits and tens; magnitudes from a thousand on scale the whole number, decimals and all: `hai phẩy năm triệu`. */
/** Whether a part is a certain digit. */
export function isDigitOf(part: AmountPart | undefined, value: number): boolean {
  return part?.type === "digit" && part.value === value;
}

function isDecimalPart(part: AmountPart | undefined): boolean {
  if (part?.type === "magnitude") return part.power < 3;
  if (part?.type === "decimals" || part?.type === "figure") return true;
  return part?.type === "digit" || part?.type === "ten" || part?.type === "zeroTens";
}

function sum(terms: readonly Term[]): Decimal {
  const last = terms.at(-1);
  const before = terms.at(-2);
  let total = ZERO;
  for (const term of terms) if (term !== last) total = add(total, term.value);
  return last === undefined ? total : add(total, before === undefined ? last.value : trailing(last, before));
}

/** What a term says after another: `7` of `5 tỷ 7`, `hai` of `một triệu hai` count tenths (hundredths, …) of its power. */
function trailing({ value, power, digits }: Term, before: Term): Decimal {
  return before.power >= 2 && power === 0 && digits > 0 ? shift(value, before.power - digits) : value;
}

function figureValue(figure: Figure, english: boolean): Decimal {
  return english ? (figure.english ?? figure.value) : figure.value;
}

/** The digits of a whole number as written, leading zeros too: `1 tỷ 05` is 1.05 tỷ. */
function digitCount({ value, width }: Figure): number {
  return width ?? (isInteger(value) ? value.digits.toString().length : 0);
}

/**
 * In speech the scale of hundreds right after a million is left out: `một triệu hai trăm` is 1,200,000, `hai tỷ ba trăm
 * năm mươi` 2,350,000,000. Returns the parts with that scale; other parts as they are.
 */
export function withSpokenScale(parts: readonly AmountPart[]): readonly AmountPart[] {
  const scale = parts.findLastIndex((part) => powerOf(part) >= 6);
  const [digit, hundred, ...tens] = parts.slice(scale + 1);
  const isHundreds = scale >= 0 && digit?.type === "digit" && digit.value > 0 && powerOf(hundred) === 2;
  if (!isHundreds || !isRound(tens)) return parts;
  return [...parts, { type: "magnitude", power: powerOf(parts[scale]) - 3 }];
}

/** Nothing, tens or the half of a hundred: `mười`, `năm mươi`, `rưỡi`. */
function isRound([first, second, ...more]: readonly AmountPart[]): boolean {
  if (first === undefined) return true;
  if (first.type === "half") return second === undefined;
  const isTens = first.type === "ten" ? second === undefined : first.type === "digit" && powerOf(second) === 1;
  return isTens && more.length === 0;
}

/** The power of ten of a part that names one; 0 for others. */
export function powerOf(part: AmountPart | undefined): number {
  if (part?.type === "magnitude") return part.power;
  return part?.type === "ten" ? 1 : 0;
}
