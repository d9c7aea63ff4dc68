import { changeMention } from "../grammar/mention.ts";
import { findEntry } from "../lexicon/lexicon.ts";
import type { Words } from "../words/words.ts";
import { changeQuantities } from "./refiner.ts";

/** Finds the bound of `từ 80% số hộ trở lên`, where words stand between the figure and `trở lên`. */
export const postponeBounds = changeQuantities((mention, words) => {
  const isOpened = mention.cues[mention.cues.length - 1]?.facets.rangeOpener === true;
  if (!isOpened || mention.bound !== undefined) return mention;
  const bound = findBound(words, mention.end);
  return bound ? changeMention(mention, { bound }) : mention;
});

const LONGEST_GAP = 28;

/** What the first bound among the words after a place says. */
function findBound(words: Words, from: number) {
  const after = words.after(from, from + LONGEST_GAP);
  for (; after.sort === "syllable"; after.skip()) {
    const bound = findEntry(words.view, after.start as number, "bound");
    if (bound !== undefined) return bound.facets;
  }
  return undefined;
}
