import { changeMention, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { powerOf } from "../number/amount.ts";
import { isPlainYear } from "../number/calendar.ts";
import { hasCapital } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Words } from "../words/words.ts";
import { changeQuantities, isSingle } from "./refiner.ts";
import { shareWith } from "./share-unit.ts";

/**
 * Gives a bare figure the unit of the members of its list before and after it, which have the same: `Lào 12 triệu USD (5%),
 * Nga 9,5 (4%), Đức 8 triệu USD`.
 */
export const shareBetween = changeQuantities((mention, words, mentions, at) => {
  const { first, second } = mention;
  if (first.unit !== undefined || second !== undefined || isPlainYear(first.amount.figure)) return mention;
  const { start, end } = mention;
  const before = [mentions[at - 1], mentions[at - 2]].filter(isMember).find((one) => isGap(words, one.end, start));
  const after = [mentions[at + 1], mentions[at + 2]].filter(isMember).find((one) => isGap(words, end, one.start));
  if (before === undefined || after === undefined || scaleOf(before) !== scaleOf(after)) return mention;
  return changeMention(mention, { first: shareWith(first, after.first) });
});

const LONGEST_GAP = 50;
/** How many words a name between two members has at most. */
const LONGEST_NAME = 4;

function isMember(mention: Mention | undefined): mention is QuantityMention {
  if (!isSingle(mention)) return false;
  const facets = mention.first.unit?.entry?.facets;
  return (facets?.currency ?? facets?.unit) !== undefined;
}

/** `Lào 12 triệu USD` | `(5%), Nga` | `9,5`: whether a comma and a name part two members, and maybe a share in brackets before. */
function isGap(words: Words, from: number, to: number): boolean {
  const gap = to - from <= LONGEST_GAP ? words.between(from, to) : undefined;
  if (gap === undefined || !takeShare(gap) || !gap.takeMark(",;")) return false;
  for (let count = 0; count < LONGEST_NAME && hasCapital(gap.surface); count++) {
    gap.skip();
    if (gap.isAtEdge) return true;
  }
  return false;
}

/** Passes a share in brackets; false for brackets with anything else. */
function takeShare(gap: Cursor): boolean {
  if (!gap.takeMark("(")) return true;
  while (gap.sort === "digits" || gap.isMark(".,")) gap.skip();
  const isShare = gap.surface === "%";
  gap.skip();
  return isShare && gap.takeMark(")");
}

/** The unit and the scale of a member. */
function scaleOf({ first: { amount, unit } }: QuantityMention): string {
  const { currency, unit: measure } = unit?.entry?.facets ?? {};
  const powers = amount.parts.map(powerOf).filter((power) => power > 0);
  return [currency?.code ?? measure?.symbol, currency?.power, ...powers].join(" ");
}
