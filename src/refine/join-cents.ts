import {
  type AmountSurface,
  changeMeasured,
  changeMention,
  changeParts,
  type Mention,
  type QuantityMention,
} from "../grammar/mention.ts";
import { evaluateAmount } from "../number/amount.ts";
import { compare, type Decimal, decimalFromInteger, isInteger, toPlainString } from "../number/decimal.ts";
import { LIST_ENDS } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

/** Joins an amount to the cents after it: `6 đô la 25 xu`, `hai euro và năm mươi xen` are 6.25 and 2.5. */
export const joinCents: Refiner = (mentions, _view, words) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined.at(-1);
    const cents = isSingle(mention) ? readCents(mention) : undefined;
    if (cents !== undefined && isSingle(last) && isWholePrice(last) && isNext(words, last, mention))
      refined[refined.length - 1] = changeMention(last, {
        end: mention.end,
        first: changeMeasured(last.first, withCents(last, cents)),
      });
    else refined.push(mention);
  }
  return refined;
};

const HUNDRED = decimalFromInteger(100);

function isSingle(mention: Mention | undefined): mention is QuantityMention {
  return mention?.form === "quantity" && mention.second === undefined;
}

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

/** Whether nothing but `và` stands between two mentions. */
function isNext(words: Words, last: Mention, { start }: Mention): boolean {
  const gap = words.between(last.end, start);
  gap?.take(LIST_ENDS);
  return gap?.isAtEdge === true;
}

function withCents({ first: { amount } }: QuantityMention, cents: Decimal): AmountSurface {
  const digits = toPlainString(cents).padStart(2, "0");
  return changeParts(amount, [...amount.parts, { type: "point" }, { type: "decimals", digits }], undefined);
}
