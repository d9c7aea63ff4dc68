import type { Measured, QuantityMention } from "../grammar/mention.ts";
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
import type { Resolve, ResolveContext } from "./resolve.ts";

/** `6 năm` → 6 `year`, `P6Y`; `45 phút` → `PT45M`; a range `P10D/P20D`. */
export const resolveDuration: Resolve = (mention, context) => {
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  const time = unit?.entry?.facets.time;
  if (unit === undefined || time === undefined || isClock(mention, context)) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (values === undefined) return undefined;
  if (mention.minor) return resolveTwoUnits(mention, mention.minor, time);
  const iso = (value: Decimal | undefined) => {
    const times =
      time.times === undefined || value === undefined ? value : multiply(value, decimalFromInteger(time.times));
    return times && `P${time.iso.length > 1 ? "T" : ""}${toPlainString(times)}${time.iso.at(-1)}`;
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

/** How many of the second unit make one of the first. */
const IN_MINOR: Readonly<Record<string, number>> = { "hour/minute": 60, "minute/second": 60, "year/month": 12 };

/** `10 giờ 30 phút` → 10.5 `hour`; where that does not end in decimals, in the smaller unit: `1 năm 1 tháng` → 13. */
function resolveTwoUnits(mention: QuantityMention, minor: Measured, time: TimeUnit): Resolved | undefined {
  const small = minor.unit?.entry?.facets.time;
  const { parts, sign } = mention.first.amount;
  const [a, b] = [withSign(evaluateAmount(parts), sign), withSign(evaluateAmount(minor.amount.parts), sign)];
  if (small === undefined) return undefined;
  const [major, minorIso] = [isoPart(a, time), isoPart(b, small)];
  const iso = `P${major}${major.startsWith("T") ? minorIso.slice(1) : minorIso}`;
  const size = IN_MINOR[`${time.unit}/${small.unit}`];
  if (size === undefined) return resolveQuantity("duration", mention, { value: a }, { unit: time.unit, iso });
  const total = add(multiply(a, decimalFromInteger(size)), b);
  const quarters = toNumber(multiply(total, decimalFromInteger(4))) / size;
  return Number.isInteger(quarters)
    ? resolveQuantity(
        "duration",
        mention,
        { value: { digits: BigInt(quarters * 25), scale: 2 } },
        { unit: time.unit, iso },
      )
    : resolveQuantity("duration", mention, { value: total }, { unit: small.unit, iso });
}

const CLOCK_CUES = new WordList(clockCues);
const CLOCK_TAILS = new WordList(clockTails);
const HOURS_CUES = new WordList(hoursCues);
const HOUR_WORDS = new WordList(hourWords);

/** `lúc 14 giờ`, `16h ngày 21/11`: the hour of the clock is no record, nor is the minute after one. */
function isClock(mention: QuantityMention, { words }: ResolveContext): boolean {
  const { start, minor, cues } = mention;
  const unit = unitOf(mention)?.entry?.facets.time?.unit;
  if (unit === "minute" && minor === undefined) return words.before(start).take(HOUR_WORDS);
  if (isBracketedHour(mention, words)) return true;
  if (unit === "hour" && isNamed24(mention, words)) return true;
  if (minor !== undefined) return cues.length === 0 && words.before(start).take(CLOCK_CUES);
  return unit === "hour" && isHourOfDay(mention) && isOnClock(mention, words);
}

function isHourOfDay({ first, second }: QuantityMention): boolean {
  const [part] = (second ?? first).amount.parts;
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
