import {
  type AmountSurface,
  type Cue,
  changeParts,
  lastOf,
  type Measured,
  type QuantityMention,
  type RateTerm,
  type UnitSurface,
} from "../grammar/mention.ts";
import { findBaseUnit } from "../lexicon/base-unit.ts";
import type { Currency, TimeUnit } from "../lexicon/values.ts";
import type { Facets } from "../lexicon/word.ts";
import { type AmountPart, evaluateAmount, powerOf } from "../number/amount.ts";
import { add, compare, type Decimal, decimalFromInteger, HALF, isInteger, shift, ZERO } from "../number/decimal.ts";
import { withSign } from "../number/sign.ts";
import type { Kind, Modifier } from "../record/record.ts";
import { makeResolved, type Resolved, type Said, type Values } from "../record/resolved.ts";
import type { ResolveContext } from "./resolve.ts";

/** What the kinds of quantity share: values of one number or a range, rates, modifiers. */

/** How an ambiguous `1,599` is decided for a kind. */
export interface FigureReading {
  /** Whether the kind's values are whole numbers, so that three decimals must be thousands. */
  readonly whole: boolean;
}

/** The value of a single number, or the ends of a range; undefined for pairs of other kinds. */
export function readValues(
  mention: QuantityMention,
  context: ResolveContext,
  reading: FigureReading,
): Values | undefined {
  const { first, second } = mention;
  const read = (amount: AmountSurface) => readAmount(amount, context, reading);
  if (second === undefined) {
    const value = read(first.amount);
    return { value: first.unit?.half ? withHalf(value, first.amount) : value };
  }
  if (isFractionOfUnit(mention)) return readFraction(mention.first, second);
  if (!isRange(mention)) return undefined;
  const [own, to] = [read(first.amount), read(second.amount)];
  const from = first.unit === undefined ? read(withScaleOf(first.amount, second.amount)) : own;
  // `gỡ hòa 2-2 phút 71`
  if (mention.joint === "dash" && compare(own, to) >= 0 && second.unit?.entry?.facets.time) return undefined;
  if (compare(from, to) <= 0 || compare(own, to) > 0) return rangeOf(from, to);
  // `700.000-1 triệu đồng`: the scale of the last is not that of a first written out.
  return isInThousands(first) ? { from: own, to } : readWithLeastScale(first, second, read);
}

/** `500 đến 1 triệu 500 nghìn đồng`: from 500 nghìn, the scale of the last term; `500-1 triệu` may mean anything. */
function readWithLeastScale(
  { amount, unit }: Measured,
  last: Measured,
  read: (amount: AmountSurface) => Decimal,
): Values | undefined {
  const scale = last.amount.parts.at(-1);
  if (unit !== undefined || scale === undefined || powerOf(scale) < 3) return undefined;
  const from = read(changeParts(amount, [...amount.parts, scale], amount.figure));
  const to = read(last.amount);
  return compare(from, to) <= 0 ? { from, to } : undefined;
}

/** `1/2 kg`, `3/4 ha`: halves, thirds and quarters of one unit; a plan is not written so. */
export function isFractionOfUnit({ first, second, joint }: QuantityMention): boolean {
  const [a, b] = [first.amount.figure ?? "", second?.amount.figure ?? ""];
  if (joint !== "slash" || first.unit !== undefined || !/^[1-3]$/.test(a) || !/^[234]$/.test(b) || a >= b) return false;
  const facets = second?.unit?.entry?.facets;
  return facets?.time !== undefined || (facets?.unit !== undefined && !facets.unit.ofMost);
}

/**
 * The value of `3/4`; undefined for thirds, which do not end in decimals, and for `3/4 km`: of a road three of four may be
 * done.
 */
function readFraction(first: Measured, second: Measured): Values | undefined {
  const [a, b] = [Number(first.amount.figure), Number(second.amount.figure)];
  const base = findBaseUnit(second.unit?.entry?.facets.unit?.symbol ?? "");
  const isOfRoad = base?.symbol === "m" && compare(base.factor, THOUSAND) >= 0;
  if (b === 3 || (a > 1 && isOfRoad)) return undefined;
  return { value: { digits: BigInt((a * 100) / b), scale: 2 } };
}

/** The ends of a range, the lower one first: below zero the text names the smaller size first, `-2 đến -5%`. */
export function rangeOf(first: Decimal, last: Decimal): Pick<Values, "from" | "to"> {
  const isBelowZero = compare(last, ZERO) < 0 && compare(last, first) < 0;
  return isBelowZero ? { from: last, to: first } : { from: first, to: last };
}

/** Whether a figure is written out to the thousands: `3.260`, `700.000`. */
export function isInThousands({ amount }: Measured): boolean {
  return amount.parts.some((part) => part.type === "figure" && compare(part.figure.value, THOUSAND) >= 0);
}
const THOUSAND = decimalFromInteger(1000);

/** `2 năm rưỡi`, `-2 lần rưỡi`: the half is added to the size; of the scale in `2 triệu đô rưỡi`. */
function withHalf(value: Decimal, { parts, sign }: AmountSurface): Decimal {
  const scale = powerOf(parts.at(-1));
  return add(value, withSign(shift(HALF, scale < 3 ? 0 : scale), sign));
}

/** `5-7%`, `từ 5 đến 7%`: one unit, or the same on both sides. */
export function isRange(mention: QuantityMention): boolean {
  return mention.second !== undefined && (mention.joint === "dash" || mention.joint === "to");
}

/** The value of an amount with its sign, by the Vietnamese reading unless the kind or the document decide for the other. */
export function readAmount(amount: AmountSurface, context: ResolveContext, reading: FigureReading): Decimal {
  return withSign(readSize(amount, context, reading), amount.sign);
}

function readSize(amount: AmountSurface, context: ResolveContext, reading: FigureReading): Decimal {
  const value = evaluateAmount(amount.parts);
  if (!amount.parts.some((part) => part.type === "figure" && part.figure.english)) return value;
  // `1,148 triệu lượt` is whole as it stands.
  const isWhole = isInteger(value) && amount.parts.some((part) => part.type === "magnitude" && part.power >= 6);
  return (reading.whole && !isWhole) || context.isEnglish() ? evaluateAmount(amount.parts, true) : value;
}

/** In `3-4 tỷ đồng` the first number shares the scale of the last, and in `3 đến 4 tỷ 500 triệu` that of its first term. */
export function withScaleOf(amount: AmountSurface, { parts }: AmountSurface): AmountSurface {
  // In `mười lăm hai mươi` the tens of the last are its own.
  const own = Math.max(0, ...amount.parts.map(powerOf));
  if (own >= 3) return amount;
  const scale: AmountPart[] = [];
  let most = own + 1;
  for (const part of parts) {
    if (part.type !== "magnitude" || part.power < most) continue;
    most = part.power;
    scale.push(part);
  }
  // The tens of `hai đến ba mươi lăm người` are those of the last alone.
  const isShared = scale.length > 0 && (most >= 3 || parts.at(-1)?.type === "magnitude");
  return isShared ? changeParts(amount, [...amount.parts, ...scale], amount.figure) : amount;
}

/** The unit of the mention: of its last number. */
export function unitOf(mention: QuantityMention): Measured["unit"] {
  return lastOf(mention).unit ?? mention.first.unit;
}

/** The currency of a unit, of its own surface (`trđ`) or of a shorthand (`500k`). */
export function currencyOf(unit: UnitSurface | undefined): Currency | undefined {
  return unit?.entry?.facets.currency ?? unit?.entry?.facets.shorthand;
}

/** The unit of a length of time that is no rate: `month` of `9 tháng`. */
export function timeUnitOf({ unit }: Measured): TimeUnit["unit"] | undefined {
  const isPlain = unit?.rates.length === 0 && !unit.half && unit.noun === undefined;
  return isPlain ? unit.entry?.facets.time?.unit : undefined;
}

/** The words of a rate's denominators: `người/năm`. */
export function perOf(rates: readonly RateTerm[]): string | undefined {
  return rates.length === 0 ? undefined : rates.map((rate) => rate.words).join("/");
}

/** The nearest modifier before the number, or the bound after it. */
export function modifierOf(cues: readonly Cue[], bound?: Facets): Modifier | undefined {
  if (bound?.bound !== undefined) return bound.bound;
  const cue = cues[cues.length - 1];
  return cue?.facets.modifier;
}

/** The normal form of a quantity: its span, sign and modifier, the values, and what its kind says. */
export function resolveQuantity(
  kind: Kind,
  mention: QuantityMention,
  values: Values,
  { unit, per, iso, noun }: Omit<Said, "sign" | "modifier">,
): Resolved {
  const modifier = modifierOf(mention.cues, mention.bound);
  return makeResolved(kind, mention, values, { sign: mention.first.amount.sign, modifier, unit, per, iso, noun });
}
