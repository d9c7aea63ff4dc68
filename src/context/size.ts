import { compare, type Decimal, negate, ZERO } from "../number/decimal.ts";
import type { Sign } from "../number/sign.ts";
import type { Direction } from "../record/record.ts";
import type { Resolved, Values } from "../record/resolved.ts";

/** How much a change or an excess is, and which way it goes. */
export interface Size {
  /** Undefined where the text says both ways or neither: `±5%`, `tăng/giảm 5%`, `từ -2 đến 3%`. */
  readonly direction: Direction | undefined;
  /** The values without their signs; undefined where they are those of the record. */
  readonly values: Values | undefined;
}

/** What the words say of the way a number goes. */
export interface StatedDirection {
  readonly direction: Direction | "either" | undefined;
  /** Whether a verb of its own says so, not that of a number before: `giảm` of `giảm 12 vụ`, not of `(-20,5%)` after it. */
  readonly isOwn: boolean;
}

/**
 * The size and the direction of a change or an excess, from the sign that its figure is written with and from what the
 * words say. `value` is the size, `direction` the sign (records.md): `giảm 12 vụ (-20,5%)` is 20.5 and `decrease`. This is
 * the only place that decides either.
 */
export function readSize(record: Resolved, told: StatedDirection): Size {
  if (goesBothWays(record) && told.direction !== "decrease") return { direction: undefined, values: undefined };
  return { direction: directionOf(record.sign, told), values: sizesOf(record) };
}

/**
 * The sign of a figure says more than the verb of another; a minus turns a verb of rising too: `tăng trưởng âm 1,2%`. What
 * has neither rises, as the last of `công nghiệp (-5,2%), xây dựng (3,1%)`.
 */
function directionOf(sign: Sign | undefined, { direction, isOwn }: StatedDirection): Direction | undefined {
  if (sign === "either") return undefined;
  if (sign === "minus") return "decrease";
  if (sign === "plus" && !isOwn) return "increase";
  return direction === "either" ? undefined : (direction ?? "increase");
}

/** `tăng từ -2 đến 3%`; in `giảm -2 đến 3%` the sign is of both ends. */
function goesBothWays({ from, to }: Resolved): boolean {
  return from !== undefined && to !== undefined && isBelowZero(from) && compare(to, ZERO) > 0;
}

function sizesOf({ value, from, to, numerator, denominator }: Resolved): Values | undefined {
  if (![value, from, numerator].some((one) => one !== undefined && isBelowZero(one))) return undefined;
  const [a, b] = [from && sizeOf(from), to && sizeOf(to)];
  const isTurned = a !== undefined && b !== undefined && compare(a, b) > 0;
  return {
    value: value && sizeOf(value),
    from: isTurned ? b : a,
    to: isTurned ? a : b,
    numerator: numerator && sizeOf(numerator),
    denominator,
  };
}

function isBelowZero(value: Decimal): boolean {
  return compare(value, ZERO) < 0;
}

function sizeOf(value: Decimal): Decimal {
  return isBelowZero(value) ? negate(value) : value;
}
