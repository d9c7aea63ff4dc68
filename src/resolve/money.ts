import { type AmountSurface, lastOf, type QuantityMention, type UnitSurface } from "../grammar/mention.ts";
import { dongWords, moneyCues } from "../lexicon/lists.ts";
import type { Currency } from "../lexicon/values.ts";
import { powerOf } from "../number/amount.ts";
import type { Values } from "../record/resolved.ts";
import { hasCapital, isSyllable, spaceRunEnd, spaceRunStart } from "../text/letters.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import {
  currencyOf,
  isRange,
  perOf,
  rangeOf,
  readAmount,
  readValues,
  resolveQuantity,
  unitOf,
  withScaleOf,
} from "./quantity.ts";
import type { ResolveContext, ResolveQuantity } from "./resolve.ts";
import { isWeight } from "./unit-sense.ts";

/** `14.563 tỷ 145 triệu đồng` → 14563145000000 VND. */
export const resolveMoney: ResolveQuantity = (mention, context, unit) => {
  if (isWeight(mention, context.words)) return undefined;
  const currency = unit?.entry?.facets.currency ?? shorthandOf(mention, context);
  if (currency === undefined && !isBareMoney(mention, context)) return undefined;
  if (mention.second !== undefined && !isRange(mention)) return undefined;
  const code = currency === undefined ? "VND" : currency.code;
  const power = currency?.power ?? 0;
  const values =
    power === 0 ? readValues(mention, context, reading(mention, code)) : scaledValues(mention, power, context);
  const per = perOf(unit?.rates ?? []);
  return values && resolveQuantity("money", mention, values, { unit: code, per });
};

/** A currency in the unit's own surface (`trđ`) or a shorthand right on the figure (`1,2tr`, `5k`). */
function shorthandOf(mention: QuantityMention, { view, words }: ResolveContext): Currency | undefined {
  const entry = unitOf(mention)?.entry;
  // `Video 4K` is no price.
  const capital = entry !== undefined && view.charAt(entry.start) === "K" && !namesMoney(mention, words, 30);
  return capital ? undefined : entry?.facets.shorthand;
}

/** The values where a unit has its own scale: each end of a range is scaled by its own unit, or shares the last one's. */
function scaledValues(mention: QuantityMention, power: number, context: ResolveContext): Values {
  const { first, second } = mention;
  // The scale belongs to the last figure alone: `2 tỷ 315trđ`.
  const read = (amount: AmountSurface, own: number) => {
    const parts = own === 0 ? amount.parts : [...amount.parts, { type: "magnitude", power: own } as const];
    return readAmount({ ...amount, parts }, context, { whole: false });
  };
  if (second === undefined) return { value: read(first.amount, power) };
  const firstPower = first.unit === undefined ? power : (currencyOf(first.unit)?.power ?? 0);
  const from = first.unit === undefined ? withScaleOf(first.amount, second.amount) : first.amount;
  return rangeOf(read(from, firstPower), read(second.amount, power));
}

/** đồng has no decimals: `500,000 đồng` is grouped the English way, as is what has its currency before it: `$25,000`. */
function reading(mention: QuantityMention, code: string | undefined) {
  const { amount, unit } = lastOf(mention);
  const isBefore = unit !== undefined && unit.start < amount.start;
  return { whole: (code === "VND" || isBefore) && amount.figure !== undefined };
}

/** `12,5 tỷ` with neither currency nor noun is money; `triệu` and `nghìn` only where the words before say money. */
function isBareMoney(mention: QuantityMention, { words }: ResolveContext): boolean {
  const unit = unitOf(mention);
  if (unit?.entry !== undefined || unit?.noun !== undefined) return false;
  const power = largestPower(mention);
  if (isBeforeForeignWord(mention, words) || isBesideSign(mention, words)) return false;
  if (power >= 9 || (power >= 6 && isSpoken(mention))) return true;
  if (power >= 3 && (isPerThing(unit) || isAfterPrice(mention, words) || isPartOfMoney(mention, words))) return true;
  return power >= 3 && namesMoney(mention, words, power >= 6 ? 80 : 30);
}

/**
 * `1,2 tỷ zorkmid`, `3 tỷ view`: a foreign word in small letters is what is counted, and maybe a currency; so is a short
 * one with a capital, `1,5 triệu Kz`, `3 triệu R`.
 */
function isBeforeForeignWord({ end }: QuantityMention, words: Words): boolean {
  const next = words.after(end);
  if (next.sort !== "syllable" || isSyllable(next.text)) return false;
  const { surface } = next;
  // `2,4 tỷ ODA` says whose money it is.
  return !hasCapital(surface) || surface.length === 1 || (surface.length <= 3 && surface !== surface.toUpperCase());
}

const SIGN = /\p{Sc}/u;

/** `1,5 triệu ¤`, `¤1,5 triệu`: the sign of a currency that the lexicon does not know. */
function isBesideSign({ start, end }: QuantityMention, { view }: Words): boolean {
  return SIGN.test(view.charAt(spaceRunEnd(view, end))) || SIGN.test(view.charAt(spaceRunStart(view, start) - 1));
}

/** `một triệu hai trăm`, `3 triệu rưỡi`: of what is counted nobody leaves out the last scale. */
function isSpoken(mention: QuantityMention): boolean {
  const { parts } = lastOf(mention).amount;
  const scale = parts.findIndex((part) => powerOf(part) >= 6);
  return scale >= 0 && parts.slice(scale + 1).some((part) => powerOf(part) < 3);
}

/** `10 triệu/hộ`, but not `3 triệu/năm`, `5 nghìn/ha`: of those there may be anything. */
function isPerThing(unit: UnitSurface | undefined): boolean {
  return unit?.rates.some(({ facets }) => facets.time === undefined && facets.unit === undefined) === true;
}

const DONG = new WordList(dongWords);
const LONGEST_PRICE_GAP = 60;

/** `55.000 đồng/m2 trong khi thôn bên` | `70 ngàn`: a price in the same clause. */
function isAfterPrice({ start }: QuantityMention, words: Words): boolean {
  const before = words.before(start);
  while (!before.isAtEdge && start - (before.end ?? 0) < LONGEST_PRICE_GAP) {
    if (before.takeMark("/") && before.take(DONG)) return before.sort === "digits";
    if (before.takeMark(",.;")) return false;
    before.skip();
  }
  return false;
}

const MONEY_CUES = new WordList(moneyCues);

/** Whether the words of the clause right before an amount say that it is money. */
function namesMoney({ start }: QuantityMention, words: Words, characters: number): boolean {
  return words.before(start).find(MONEY_CUES, characters, ".;");
}

const LONGEST_ASIDE = 120;

/** `148 triệu đồng (chống dịch` | `62 triệu`: in the brackets right after an amount stand its parts. */
function isPartOfMoney({ start }: QuantityMention, words: Words): boolean {
  const before = words.before(start);
  return before.findMark("(", LONGEST_ASIDE, ")") !== undefined && before.take(DONG);
}

function largestPower(mention: QuantityMention): number {
  let largest = 0;
  for (const part of lastOf(mention).amount.parts) {
    if (part.type === "magnitude" && part.power > largest) largest = part.power;
  }
  return largest;
}
