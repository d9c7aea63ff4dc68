import { type Cue, changeMention, lastOf, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { makeFacets } from "../lexicon/groups.ts";
import type { Words } from "../words/words.ts";
import { changeQuantities } from "./refiner.ts";

/**
 * Makes a comparison right before a figure its bound where nothing else is compared with: `giá ít hơn 7 triệu đồng`, but
 * not `ít hơn 7 triệu đồng so với năm trước`, nor `thu 20 triệu đồng, ít hơn 7 triệu`, where the figure is a difference.
 * `cao hơn 7 triệu đồng` is a difference but after a link: `giá là cao hơn 7 triệu đồng`.
 */
export const boundComparisons = changeQuantities((mention, words, mentions, at) => {
  const cue = mention.cues[mention.cues.length - 1];
  const bound = cue?.facets.bareBound;
  if (cue === undefined || bound === undefined || mention.bound !== undefined) return mention;
  const isBound = isValue(mention, cue, words) && !isCompared(mention, mentions[at - 1], words);
  return isBound ? changeMention(mention, { bound: makeFacets({ bound }) }) : mention;
});

/** How far back the verb before a comparison is looked for. */
const LONGEST_VERB = 12;

/**
 * Whether the figure may be a value: that of a unit, or a count that something has (`có ít hơn 40 em`). Of other counts and
 * of percentages the comparison says the difference: `tai nạn ít hơn 8 vụ`.
 */
function isValue(mention: QuantityMention, { start, facets }: Cue, words: Words): boolean {
  const { unit } = lastOf(mention);
  if (unit?.entry !== undefined && !facets.linkedBound) return unit.entry.facets.percent === undefined;
  return words.read(Math.max(0, start - LONGEST_VERB), start).at(-1)?.cue?.link === true;
}

/** Whether another figure of the sentence stands before, or words say what the figure is compared with. */
function isCompared({ start, end }: Mention, before: Mention | undefined, words: Words): boolean {
  const sentence = words.layout.sentenceAt(start);
  if (sentence === undefined) return false;
  if (before !== undefined && before.end > sentence.start) return true;
  return words.read(end, sentence.end).some(({ cue }) => cue?.versus === true);
}
