import { changeMention, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { powerOf } from "../number/amount.ts";
import { isPlainYear } from "../number/calendar.ts";
import { changeQuantities, isSingle } from "./refiner.ts";
import { shareWith } from "./share-unit.ts";

/**
 * Gives a bare figure the unit of the members of its list before and after it, which have the same: `Lào 12 triệu USD (5%),
 * Nga 9,5 (4%), Đức 8 triệu USD`.
 */
export const shareBetween = changeQuantities((mention, { view }, mentions, at) => {
  const { first, second } = mention;
  if (first.unit !== undefined || second !== undefined || isPlainYear(first.amount.figure)) return mention;
  const [before, after] = [memberBefore(mentions, at, view), memberAfter(mentions, at, view)];
  if (before === undefined || after === undefined || scaleOf(before) !== scaleOf(after)) return mention;
  return changeMention(mention, { first: shareWith(first, after.first) });
});

/** A bracket with a share, a comma, and a name: ` (5%), Nga `. */
const GAP = /^ ?(?:\([\d.,]{1,6} ?%\))?[,;] (?:\p{Lu}\p{L}* ){1,4}$/u;
const LONGEST_GAP = 50;

function memberBefore(mentions: readonly Mention[], at: number, view: string): QuantityMention | undefined {
  const { start } = mentions[at] as Mention;
  return [mentions[at - 1], mentions[at - 2]].find(
    (one): one is QuantityMention => isMember(one) && isGap(view, one.end, start),
  );
}

function memberAfter(mentions: readonly Mention[], at: number, view: string): QuantityMention | undefined {
  const { end } = mentions[at] as Mention;
  return [mentions[at + 1], mentions[at + 2]].find(
    (one): one is QuantityMention => isMember(one) && isGap(view, end, one.start),
  );
}

function isMember(mention: Mention | undefined): mention is QuantityMention {
  if (!isSingle(mention)) return false;
  const facets = mention.first.unit?.entry?.facets;
  return (facets?.currency ?? facets?.unit) !== undefined;
}

function isGap(view: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && GAP.test(view.slice(from, to));
}

/** The unit and the scale of a member. */
function scaleOf({ first: { amount, unit } }: QuantityMention): string {
  const { currency, unit: measure } = unit?.entry?.facets ?? {};
  const powers = amount.parts.map(powerOf).filter((power) => power > 0);
  return [currency?.code ?? measure?.symbol, currency?.power, ...powers].join(" ");
}
