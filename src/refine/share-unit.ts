import {
  changeMeasured,
  changeMention,
  type Measured,
  type Mention,
  type QuantityMention,
} from "../grammar/mention.ts";
import { findBaseUnit } from "../lexicon/base-unit.ts";
import { findEntry } from "../lexicon/lexicon.ts";
import { harmWords, soleDateCues, stepWords } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { isPlainYear } from "../number/calendar.ts";
import { isInteger, toNumber } from "../number/decimal.ts";
import { isInThousands, withScaleOf } from "../resolve/quantity.ts";
import { hasCapital } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS, WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { followsName } from "./name-before.ts";
import { changeByNext } from "./refiner.ts";

/**
 * Gives the unit at the end of a list to its members: `5, 7 và 9 dự án`, `11,2; 36,8 và 3,1%`, `từ 28 lên 32 triệu
 * đồng`, `trà sớm 56,1; trà trung 54,2; trà muộn 49,3 tạ/ha`. Each member keeps its own span.
 */
export const shareUnits = changeByNext((mention, next, words) => {
  if (!isBare(mention) || next.form !== "quantity" || !sharesUnit(mention, next, words)) return mention;
  const { first, second } = mention;
  return changeMention(mention, {
    first: shareWith(first, next.first),
    second: second && shareWith(second, next.first),
  });
});

function sharesUnit(mention: QuantityMention, next: QuantityMention, words: Words): boolean {
  if (next.first.unit === undefined || isNumberOfName(mention, words)) return false;
  // `phiên giao dịch 3-6, cổ phiếu còn 7.800 đồng`
  if (mention.joint === "dash" && words.before(mention.start).take(DATE_CUES)) return false;
  const gap = next.start - mention.end > LONGEST_GAP ? undefined : words.between(mention.end, next.start);
  if (gap === undefined || isTimes(mention, next, gap) || !isOneList(mention, next, gap, words.view)) return false;
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
const DATE_CUES = new WordList(soleDateCues);
const STEPS = new WordList(stepWords);
const HARM = new WordList(harmWords);

function isOneList(mention: QuantityMention, next: QuantityMention, gap: Cursor, view: string): boolean {
  const scaled = mention.first.amount.parts.some((part) => part.type === "magnitude" && part.power >= 6);
  const isMarked = gap.takeMark(",;\u00d7*");
  const isLinked = gap.take(LIST_ENDS) || (!isMarked && gap.take(STEPS));
  if ((isMarked || isLinked) && gap.isAtEdge)
    return !scaled || (next.first.unit?.entry?.facets.currency !== undefined && next.first.amount.parts.length > 1);
  if (scaled || isLinked || !isMarked || next.joint === "slash") return false;
  return isNameOfMember(gap, view) && isAlike(mention, next);
}

/** `2x40 MVA`, `3 x 33 m`: so many of one size, and no two sides, which are lengths that differ less. */
function isTimes({ first }: QuantityMention, next: QuantityMention, gap: Cursor): boolean {
  if (!gap.isMark("\u00d7*") && gap.text !== "x") return false;
  const symbol = next.first.unit?.entry?.facets.unit?.symbol;
  if (symbol === undefined || findBaseUnit(symbol)?.symbol !== "m") return true;
  if (!/^[2-4]$/.test(first.amount.figure ?? "")) return false;
  const size = toNumber(evaluateAmount(next.first.amount.parts));
  return size >= MOST_SIDES * Number(first.amount.figure);
}
/** No long side is so many times the short one. */
const MOST_SIDES = 11;

const LONGEST_NAME = 4;

/** Whether the words up to the next figure name a member of the list: `; trà trung 54,2`. */
function isNameOfMember(gap: Cursor, view: string): boolean {
  const { start } = gap;
  if (start === undefined) return false;
  // `mất tích 1; bị thương 7 người`
  if (!gap.take(HARM) && findEntry(view, start)?.facets.stop === true) return false;
  for (let count = 0; count < LONGEST_NAME && !gap.isAtEdge; count++) {
    if (gap.sort !== "syllable" || hasCapital(gap.surface)) return false;
    gap.skip();
    gap.takeMark("-");
  }
  return gap.isAtEdge;
}

/** Members of one list are written alike: all with decimals, or all whole. */
function isAlike(a: QuantityMention, b: QuantityMention): boolean {
  return isDecimal(a) === isDecimal(b) && a.cues.length === 0 && b.cues.length === 0;
}

function isDecimal({ first }: QuantityMention): boolean {
  return first.amount.parts.some((part) => part.type === "figure" && !isInteger(part.figure.value));
}

/** A bare number with the unit and the scale of another. */
export function shareWith(measured: Measured, last: Measured): Measured {
  // `lợn 3.260, gia cầm 58 nghìn con`: nobody writes `3.260 nghìn`.
  const isWritten = isInThousands(measured) && !isInThousands(last) && isScaledBy(last, 3);
  const amount = isWritten ? measured.amount : withScaleOf(measured.amount, last.amount);
  return changeMeasured(measured, amount, last.unit);
}

function isScaledBy({ amount }: Measured, power: number): boolean {
  const last = amount.parts.at(-1);
  return last?.type === "magnitude" && last.power === power;
}
