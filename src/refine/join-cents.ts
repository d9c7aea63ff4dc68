import {
  type AmountSurface,
  changeMeasured,
  changeMention,
  changeParts,
  type QuantityMention,
} from "../grammar/mention.ts";
import { evaluateAmount } from "../number/amount.ts";
import { compare, type Decimal, decimalFromInteger, isInteger, toPlainString } from "../number/decimal.ts";
import { adjoins, isSingle, joinNeighbours } from "./refiner.ts";

/** Joins an amount to the cents after it: `6 đô la 25 xu`, `hai euro và năm mươi xen` are 6.25 and 2.5. */
export const joinCents = joinNeighbours((first, second, words) => {
  const cents = isSingle(second) ? readCents(second) : undefined;
  if (cents === undefined || !isSingle(first) || !isWholePrice(first) || !adjoins(words, first, second))
    return undefined;
  return changeMention(first, { end: second.end, first: changeMeasured(first.first, withCents(first, cents)) });
});

const HUNDRED = decimalFromInteger(100);

function readCents({ first }: QuantityMention): Decimal | undefined {
  if (first.unit?.entry?.facets.cent !== true) return undefined;
  const value = evaluateAmount(first.amount.parts);
  return isInteger(value) && compare(value, HUNDRED) < 0 ? value : undefined;
}

/** Whether an amount has a currency and no decimals; đồng has no cents. */
function isWholePrice({ first }: QuantityMention): boolean {
  const currency = first.unit?.entry?.facets.currency;
  if (currency === undefined || currency.code === "VND" || first.unit?.rates.length !== 0) return false;
  return isInteger(evaluateAmount(first.amount.parts));
}

function withCents({ first: { amount } }: QuantityMention, cents: Decimal): AmountSurface {
  const digits = toPlainString(cents).padStart(2, "0");
  return changeParts(amount, [...amount.parts, { type: "point" }, { type: "decimals", digits }], undefined);
}
