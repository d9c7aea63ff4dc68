import { changeMeasured, changeMention, changeParts, type Measured, type QuantityMention } from "../grammar/mention.ts";
import { type BaseUnit, findBaseUnit } from "../lexicon/base-unit.ts";
import { evaluateAmount } from "../number/amount.ts";
import {
  add,
  compare,
  type Decimal,
  decimalFromInteger,
  divide,
  isInteger,
  multiply,
  shift,
  toPlainString,
} from "../number/decimal.ts";
import { isLetter } from "../text/letters.ts";
import { isSingle, joinNeighbours } from "./refiner.ts";

/** Joins a size in two units, `2 tấn 5 tạ`, `1 km 200 m`, `hai cân tám lạng`: its value is in the larger one, 2.5 t. */
export const joinMeasures = joinNeighbours((first, second, words) => {
  if (!isSingle(first) || !isSingle(second) || second.cues.length > 0) return undefined;
  const [larger, smaller] = [baseOf(first), baseOf(second)];
  if (larger === undefined || smaller?.symbol !== larger.symbol || compare(smaller.factor, larger.factor) >= 0)
    return undefined;
  if (!isTenths(larger, smaller) || !isBeside(first, second, words.view)) return undefined;
  const value = inLarger(first.first, larger, second.first, smaller);
  if (value === undefined) return undefined;
  const amount = changeParts(first.first.amount, [{ type: "figure", figure: { value } }], undefined);
  return changeMention(first, { end: second.end, first: changeMeasured(first.first, amount), bound: second.bound });
});

/** Whether nothing or one blank stands between the two, and no two parts have one unit: not `2 km 200 m 300 m`. */
function isBeside(first: QuantityMention, second: QuantityMention, view: string): boolean {
  if (!BLANK.test(view.slice(first.end, second.start))) return false;
  const unit = view.slice(second.first.amount.end, second.end).trim();
  return !view.endsWith(unit, first.end) || isLetter(view.charCodeAt(first.end - unit.length - 1));
}
const BLANK = /^[ \u00a0]?$/;

/** Whether the smaller unit is a tenth, a hundredth and so on of the larger; `3 lạng 5 chỉ` are of gold, and no 3.1875 lạng. */
function isTenths(larger: BaseUnit, smaller: BaseUnit): boolean {
  const share = divide(smaller.factor, larger.factor);
  return share !== undefined && /^0\.0*1$/.test(toPlainString(share));
}

const ONE = decimalFromInteger(1);

/** The base unit of a quantity that has one and is no rate. */
function baseOf({ first: { unit } }: QuantityMention): BaseUnit | undefined {
  const measure = unit?.entry?.facets.unit;
  if (measure === undefined || unit?.rates.length !== 0 || unit.half || unit.noun !== undefined) return undefined;
  return findBaseUnit(measure.symbol);
}

/**
 * The sum of two sizes in the larger unit; undefined where the first has decimals of its own, or the second is no part of
 * one, or less than a hundredth: `2 km 5 m`. In `3 tấn 2 tạ 15 kg` the last is a part of a tenth.
 */
function inLarger(first: Measured, larger: BaseUnit, second: Measured, smaller: BaseUnit): Decimal | undefined {
  const [whole, part] = [evaluateAmount(first.amount.parts), evaluateAmount(second.amount.parts)];
  const size = multiply(part, smaller.factor);
  const isJoined = first.amount.figure === undefined;
  if (!isInteger(part) || !(isInteger(whole) || isJoined)) return undefined;
  const share = divide(size, larger.factor);
  if (share === undefined) return undefined;
  const parts = shift(share, whole.scale);
  const isPart = compare(parts, ONE) < 0 && compare(shift(parts, 2), ONE) >= 0;
  return isPart ? add(whole, share) : undefined;
}
