import type { Measured, Mention, QuantityMention } from "../grammar/mention.ts";
import { findEntry } from "../lexicon/lexicon.ts";
import { harmWords } from "../lexicon/lists.ts";
import { listWords, stepWords } from "../lexicon/time-context.ts";
import { isPlainYear } from "../number/calendar.ts";
import { isInteger } from "../number/decimal.ts";
import { isAfterForeignSign, isInThousands, withScaleOf } from "../resolve/quantity.ts";
import { hasCapital } from "../text/letters.ts";
import type { Words } from "../words/words.ts";
import { followsName } from "./name-before.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Gives the unit at the end of a list to its members: `5, 7 và 9 dự án`, `11,2; 36,8 và 3,1%`, `từ 28 lên 32 triệu
 * đồng`, `trà sớm 56,1; trà trung 54,2; trà muộn 49,3 tạ/ha`. Each member keeps its own span.
 */
export const shareUnits: Refiner = (mentions, _view, words) => {
  const refined = [...mentions];
  for (let i = refined.length - 2; i >= 0; i--) {
    const [mention, next] = [refined[i] as Mention, refined[i + 1] as Mention];
    if (!isBare(mention) || next.form !== "quantity" || !sharesUnit(mention, next, words)) continue;
    const first = shareWith(mention.first, next.first);
    refined[i] = { ...mention, first, second: mention.second && shareWith(mention.second, next.first) };
  }
  return refined;
};

function sharesUnit(mention: QuantityMention, next: QuantityMention, words: Words): boolean {
  if (next.first.unit === undefined || isNumberOfName(mention, words)) return false;
  // `$25,000 và 3.000 euro`
  if (!isListGap(words.view.slice(mention.end, next.start), mention, next) || isAfterForeignSign(mention, words))
    return false;
  // `Điểm trung bình 6,74; 58 bài thi`: no thing is counted in parts.
  return next.first.unit.noun === undefined || !isDecimal(mention) || next.first.amount.parts.length > 1;
}

function isBare(mention: Mention): mention is QuantityMention {
  if (mention.form !== "quantity" || mention.second?.unit !== undefined || mention.joint === "slash") return false;
  return mention.first.unit === undefined && !isPlainYear(mention.first.amount.figure);
}

/** `iPhone 7 và 3 chỉ vàng`: a figure after a name inside the sentence belongs to the name. */
function isNumberOfName(mention: QuantityMention, words: Words): boolean {
  return mention.cues.length === 0 && followsName(words, mention.start);
}

/** More than this between two figures is no list. */
const LONGEST_GAP = 60;
const CONNECTED = new RegExp(`^\\s*(?:[,;]|[,;]?\\s*(?:${listWords.join("|")})|${stepWords.join("|")})\\s*$`);
/** A member of the list with its name before it: `; trà trung `. */
const NAMED = /^\s{0,3}[,;]\s{0,3}([a-zà-ỹ]{1,8}(?:[ -][a-zà-ỹ]{1,8}){0,3})\s{0,3}$/;

function isListGap(gap: string, mention: QuantityMention, next: QuantityMention): boolean {
  const scaled = mention.first.amount.parts.some((part) => part.type === "magnitude" && part.power >= 6);
  if (gap.length > LONGEST_GAP) return false;
  if (CONNECTED.test(gap))
    return !scaled || (next.first.unit?.entry?.facets.currency !== undefined && next.first.amount.parts.length > 1);
  if (scaled) return false;
  const name = NAMED.exec(gap)?.[1];
  if (name === undefined || hasCapital(name) || next.joint === "slash") return false;
  const isLast = next.first.unit !== undefined;
  // `mất tích 1; bị thương 7 người`
  return isLast && (harmWords.includes(name) || !beginsWithStopWord(name)) && isAlike(mention, next);
}

function beginsWithStopWord(name: string): boolean {
  return findEntry(name, 0)?.facets.stop === true;
}

/** Members of one list are written alike: all with decimals, or all whole. */
function isAlike(a: QuantityMention, b: QuantityMention): boolean {
  return isDecimal(a) === isDecimal(b) && a.cues.length === 0 && b.cues.length === 0;
}

function isDecimal({ first }: QuantityMention): boolean {
  return first.amount.parts.some((part) => part.type === "figure" && !isInteger(part.figure.value));
}

function shareWith(measured: Measured, last: Measured): Measured {
  // `lợn 3.260, gia cầm 58 nghìn con`: nobody writes `3.260 nghìn`.
  const isWritten = isInThousands(measured) && !isInThousands(last) && isScaledBy(last, 3);
  const amount = isWritten ? measured.amount : withScaleOf(measured.amount, last.amount);
  return { ...measured, amount, ...(last.unit ? { unit: last.unit } : {}) };
}

function isScaledBy({ amount }: Measured, power: number): boolean {
  const last = amount.parts.at(-1);
  return last?.type === "magnitude" && last.power === power;
}
