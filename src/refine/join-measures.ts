import { changeMeasured, changeMention, changeParts, type Measured, type QuantityMention } from "../grammar/mention.ts";
import { type BaseUnit, findBaseUnit } from "../lexicon/base-unit.ts";
import { evaluateAmount } from "../number/amount.ts";
import { add, compare, type Decimal, divide, isInteger, multiply, toPlainString } from "../number/decimal.ts";
import { isSingle, joinNeighbours } from "./refiner.ts";

/** Joins a size in two units, `2 tấn 5 tạ`, `1 km 200 m`, `hai cân tám lạng`: it is told in the larger, 2.5 t. */
export const joinMeasures = joinNeighbours((first, second, words) => {
  if (!isSingle(first) || !isSingle(second) || second.cues.length > 0) return undefined;
  const [larger, smaller] = [baseOf(first), baseOf(second)];
  if (larger === undefined || smaller?.symbol !== larger.symbol || compare(smaller.factor, larger.factor) >= 0)
    return undefined;
  if (!isTenths(larger, smaller) || words.between(first.end, second.start)?.isAtEdge !== true) return undefined;
  const value = inLarger(first.first, larger, second.first, smaller);
  if (value === undefined) return undefined;
  const amount = changeParts(first.first.amount, [{ type: "figure", figure: { value } }], undefined);
  return changeMention(first, { end: second.end, first: changeMeasured(first.first, amount), bound: second.bound });
});

/** Whether the smaller unit is a tenth, a hundredth and so on of the larger; `3 lạng 5 chỉ` are of gold, and no 3.1875 lạng. */
function isTenths(larger: BaseUnit, smaller: BaseUnit): boolean {
  const share = divide(smaller.factor, larger.factor);
  return share !== undefined && /^0\.0*1$/.test(toPlainString(share));
}

/** The base unit of a quantity that has one and is no rate. */
function baseOf({ first: { unit } }: QuantityMention): BaseUnit | undefined {
  const measure = unit?.entry?.facets.unit;
  if (measure === undefined || unit?.rates.length !== 0 || unit.half || unit.noun !== undefined) return undefined;
  return findBaseUnit(measure.symbol);
}

/** The sum of two sizes in the larger unit; undefined where the first has decimals or the second is no part of one unit. */
function inLarger(first: Measured, larger: BaseUnit, second: Measured, smaller: BaseUnit): Decimal | undefined {
  const [whole, part] = [evaluateAmount(first.amount.parts), evaluateAmount(second.amount.parts)];
  const size = multiply(part, smaller.factor);
  if (!isInteger(whole) || !isInteger(part) || compare(size, larger.factor) >= 0) return undefined;
  const share = divide(size, larger.factor);
  return share && add(whole, share);
}
