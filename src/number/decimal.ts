/**
 * An exact decimal number: `digits × 10^-scale`. Every value of the program is computed in it, so that no figure
 * passes through binary rounding (doubles get 4 % of three-decimal amounts in tỷ wrong).
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { digits: 0n, scale: 0 };
export const ONE: Decimal = { digits: 1n, scale: 0 };

export const HALF: Decimal = { digits: 5n, scale: 1 };

/** A decimal from whole digits and decimals, both without separators: `("14563", "145")`. */
export function decimalFromDigits(whole: string, fraction = ""): Decimal {
  return { digits: BigInt(whole + fraction || "0"), scale: fraction.length };
}

/** A decimal from a whole number. */
export function decimalFromInteger(value: number): Decimal {
  return { digits: BigInt(value), scale: 0 };
}

/** `a × 10^power`; `power` may be negative. */
export function shift(a: Decimal, power: number): Decimal {
  const scale = a.scale - power;
  return scale >= 0 ? { digits: a.digits, scale } : { digits: a.digits * 10n ** BigInt(-scale), scale: 0 };
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: atScale(a, scale) + atScale(b, scale), scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = atScale(a, scale) - atScale(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function atScale(a: Decimal, scale: number): bigint {
  return a.scale === scale ? a.digits : a.digits * 10n ** BigInt(scale - a.scale);
}

/** All its digits in plain notation, without trailing zeros after the point: `2167098000000`, `-0.5`. */
export function toPlainString(a: Decimal): string {
  const negative = a.digits < 0n;
  const all = (negative ? -a.digits : a.digits).toString().padStart(a.scale + 1, "0");
  const whole = all.slice(0, all.length - a.scale);
  const fraction = a.scale === 0 ? "" : all.slice(all.length - a.scale).replace(/0+$/, "");
  const plain = fraction === "" ? whole : `${whole}.${fraction}`;
  return negative && a.digits !== 0n ? `-${plain}` : plain;
}

/** The double nearest to it, correctly rounded once. */
export function toNumber(a: Decimal): number {
  return a.scale === 0 ? Number(a.digits) : Number(toPlainString(a));
}

/** `a / b` as a double, which need not end in decimals: 83.46 of 100 is 0.8346, rounded once for whole numbers below 2^53. */
export function quotient(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  return Number(atScale(a, scale)) / Number(atScale(b, scale));
}

/** `a / b` where it ends in decimals, as 3 / 8 does; undefined for others, as 1 / 3. */
export function divide(a: Decimal, b: Decimal): Decimal | undefined {
  const scale = Math.max(a.scale, b.scale);
  const [dividend, divisor] = [atScale(a, scale), atScale(b, scale)];
  if (divisor === 0n) return undefined;
  for (let places = 0, digits = dividend; places <= MOST_DECIMALS; places++, digits *= 10n)
    if (digits % divisor === 0n) return { digits: digits / divisor, scale: places };
  return undefined;
}
/** Of a quotient that ends: denominators of reports are small. */
const MOST_DECIMALS = 9;

/** Whether a double holds all its digits: up to 15 significant digits always survive the way there and back. */
export function fitsDouble(a: Decimal): boolean {
  if (a.digits < 1_000_000_000_000_000n && a.digits > -1_000_000_000_000_000n) return true;
  return (
    toPlainString(a)
      .replace(/^-?0*\.?0*|\./g, "")
      .replace(/0+$/, "").length <= 15
  );
}

export function isInteger(a: Decimal): boolean {
  return a.scale === 0 || a.digits % 10n ** BigInt(a.scale) === 0n;
}
