import { lastOf, type Measured, type QuantityMention } from "../grammar/mention.ts";
import { clockCues, clockTails, hoursCues, hourWords } from "../lexicon/lists.ts";
import type { TimeUnit } from "../lexicon/values.ts";
import { evaluateAmount } from "../number/amount.ts";
import {
  add,
  compare,
  type Decimal,
  decimalFromInteger,
  multiply,
  toNumber,
  toPlainString,
} from "../number/decimal.ts";
import { withSign } from "../number/sign.ts";
import type { Resolved } from "../record/resolved.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { perOf, readValues, resolveQuantity, unitOf } from "./quantity.ts";
import type { ResolveContext, ResolveQuantity } from "./resolve.ts";

/** `6 năm` → 6 `year`, `P6Y`; `45 phút` → `PT45M`; a range `P10D/P20D`. */
export const resolveDuration: ResolveQuantity = (mention, context, unit) => {
  const time = unit?.entry?.facets.time;
  if (unit === undefined || time === undefined || isClock(mention, context)) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (values === undefined) return undefined;
  if (mention.minors) return resolveUnits(mention, mention.minors, time);
  const iso = (value: Decimal | undefined) => {
    const times =
      time.times === undefined || value === undefined ? value : multiply(value, decimalFromInteger(time.times));
    return times && `P${isoPart(times, time)}`;
  };
  const text = values.value ? iso(values.value) : `${iso(values.from)}/${iso(values.to)}`;
  const per = perOf(unit.rates);
  return resolveQuantity("duration", mention, values, { unit: time.unit, iso: text ?? "", per });
};

/** Báo điện tử 24h */
function isNamed24({ first, start, end, cues }: QuantityMention, words: Words): boolean {
  const is24 = first.amount.figure === "24" && end === first.amount.end + 1;
  return is24 && cues.length === 0 && !words.before(start).take(HOURS_CUES);
}

/** `T30M`, `3D`: the clock's part of an ISO duration begins with `T`. */
function isoPart(value: Decimal, time: TimeUnit): string {
  return `${time.iso.length > 1 ? "T" : ""}${toPlainString(value)}${time.iso.at(-1)}`;
}

/** How many of the second unit make one of the first, where that is fixed. */
const IN_MINOR: Readonly<Record<string, number>> = {
  "day/hour": 24,
  "hour/minute": 60,
  "minute/second": 60,
  "year/month": 12,
};

/** A length of time in one unit; `size` of them make one of the largest unit. */
interface Total {
  readonly value: Decimal;
  readonly size: number;
  readonly unit: TimeUnit;
}

/** The total in the unit of one more part; undefined where that is no fixed part of its own unit. */
function addPart({ value, size, unit }: Total, part: Decimal, small: TimeUnit): Total | undefined {
  const times = IN_MINOR[`${unit.unit}/${small.unit}`];
  if (times === undefined) return undefined;
  return { value: add(multiply(value, decimalFromInteger(times)), part), size: size * times, unit: small };
}

/**
 * `10 giờ 30 phút` → 10.5 `hour`; where that does not end in decimals, in the smallest unit: `1 năm 1 tháng` → 13. Where
 * the smaller is no fixed part of the larger, the value is that of the largest: `1 năm 3 ngày`.
 */
function resolveUnits(mention: QuantityMention, minors: readonly Measured[], time: TimeUnit): Resolved | undefined {
  const { parts, sign } = mention.first.amount;
  const value = withSign(evaluateAmount(parts), sign);
  let iso = `P${isoPart(value, time)}`;
  let total: Total | undefined = { value, size: 1, unit: time };
  for (const { amount, unit } of minors) {
    const small = unit?.entry?.facets.time;
    if (small === undefined) return undefined;
    const part = withSign(evaluateAmount(amount.parts), sign);
    const partIso = isoPart(part, small);
    iso += iso.includes("T") ? partIso.replace("T", "") : partIso;
    total = total && addPart(total, part, small);
  }
  if (total === undefined) return resolveQuantity("duration", mention, { value }, { unit: time.unit, iso });
  const quarters = toNumber(multiply(total.value, decimalFromInteger(4))) / total.size;
  const [exact, unit] = Number.isInteger(quarters)
    ? [{ digits: BigInt(quarters * 25), scale: 2 }, time.unit]
    : [total.value, total.unit.unit];
  return resolveQuantity("duration", mention, { value: exact }, { unit, iso });
}

const CLOCK_CUES = new WordList(clockCues);
const CLOCK_TAILS = new WordList(clockTails);
const HOURS_CUES = new WordList(hoursCues);
const HOUR_WORDS = new WordList(hourWords);

/** `lúc 14 giờ`, `16h ngày 21/11`: the hour of the clock is no record, nor is the minute after one. */
function isClock(mention: QuantityMention, { words }: ResolveContext): boolean {
  const { start, minors, cues } = mention;
  const unit = unitOf(mention)?.entry?.facets.time?.unit;
  if (unit === "minute" && minors === undefined) return words.before(start).take(HOUR_WORDS);
  if (isBracketedHour(mention, words)) return true;
  if (unit === "hour" && isNamed24(mention, words)) return true;
  if (minors !== undefined) return cues.length === 0 && words.before(start).take(CLOCK_CUES);
  return unit === "hour" && isHourOfDay(mention) && isOnClock(mention, words);
}

function isHourOfDay(mention: QuantityMention): boolean {
  const [part] = lastOf(mention).amount.parts;
  return part?.type === "figure" && compare(part.figure.value, DAY_HOURS) <= 0;
}

/** Whether the words around an hour say that it is one of the clock. */
function isOnClock({ second, joint, start, end, cues }: QuantityMention, words: Words): boolean {
  if (second !== undefined) return joint === "to";
  const after = words.after(end);
  if (after.sort === "digits" || after.take(CLOCK_TAILS)) return true;
  const isBounded = cues.length > 0 && cues.every((cue) => cue.facets.modifier);
  return !isBounded && words.before(start).take(CLOCK_CUES);
}

const DAY_HOURS = decimalFromInteger(24);

/** `trên sân Vinh (17h)` */
function isBracketedHour({ first, start, end }: QuantityMention, words: Words): boolean {
  const figure = first.amount.figure ?? "";
  const isHour = first.unit?.entry?.facets.time?.unit === "hour" && end === start + figure.length + 1;
  if (!isHour || !/^(?:[01]?\d|2[0-4])$/.test(figure)) return false;
  return words.before(start).takeMark("(") && words.after(end).takeMark(")");
}
