import type { Mention } from "../grammar/mention.ts";
import { evaluateAmount } from "../number/amount.ts";
import { add, compare, type Decimal, shift, ZERO } from "../number/decimal.ts";
import { currencyOf } from "../resolve/quantity.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Drops what only says the figure before its bracket again in words: `17.300.000.000đ (Mười bảy tỷ, ba trăm triệu đồng)`,
 * `2/3 (hai phần ba)`.
 */
export const dropRestated: Refiner = (mentions, words) => {
  const refined: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    refined.push(mention);
    i = restatedEnd(mentions, i, words) - 1;
  }
  return refined;
};

/** Where the mentions end that stand in the bracket right after one and give its value; the next index where none do. */
function restatedEnd(mentions: readonly Mention[], at: number, words: Words): number {
  // Asked first: most figures have no number in words after them, and need no look at the words between.
  if (!isInWords(mentions[at + 1])) return at + 1;
  const mention = mentions[at] as Mention;
  if (!words.after(mention.end).takeMark("(")) return at + 1;
  const value = numberOf(mention);
  if (value === undefined) return at + 1;
  const close = words.after(mention.end).findMark(")", LONGEST_BRACKET);
  if (close === undefined) return at + 1;
  let end = at + 1;
  let sum = ZERO;
  for (; (mentions[end]?.start ?? close) < close; end++) {
    const part = isInWords(mentions[end]) ? numberOf(mentions[end]) : undefined;
    if (part === undefined) return at + 1;
    sum = add(sum, part);
  }
  return end > at + 1 && compare(sum, value) === 0 ? end : at + 1;
}

/** A number in words has no more characters. */
const LONGEST_BRACKET = 200;

function isInWords(mention: Mention | undefined): boolean {
  if (mention?.form === "fraction") return true;
  return mention?.form === "quantity" && mention.first.amount.parts.every(({ type }) => type !== "figure");
}

/** The number that a mention says; undefined for ranges and pairs but fractions. */
function numberOf(mention: Mention | undefined): Decimal | undefined {
  if (mention?.form === "fraction")
    return pairOf(evaluateAmount(mention.numerator), evaluateAmount(mention.denominator));
  if (mention?.form !== "quantity") return undefined;
  const { first, second, joint } = mention;
  const value = evaluateAmount(first.amount.parts);
  if (second === undefined) return shift(value, currencyOf(first.unit)?.power ?? 0);
  return joint === "slash" ? pairOf(value, evaluateAmount(second.amount.parts)) : undefined;
}

/** Two small numbers as one that no other pair gives. */
function pairOf(numerator: Decimal, denominator: Decimal): Decimal {
  return add(shift(numerator, 9), denominator);
}
