import type { Mention } from "../grammar/mention.ts";
import { makeFacets } from "../lexicon/word.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Makes a comparison right before a figure its bound where nothing else is compared with: `học sinh ít hơn 40 em`, but
 * not `ít hơn 40 em so với năm trước`, nor `có 120 ca, ít hơn 40 ca`, where the figure is a difference.
 */
export const boundComparisons: Refiner = (mentions, _view, words) =>
  mentions.map((mention, index): Mention => {
    const bound = mention.cues[mention.cues.length - 1]?.facets.bareBound;
    if (mention.form !== "quantity" || bound === undefined || mention.bound !== undefined) return mention;
    // `Tai nạn ít hơn 8 vụ`: what happens is fewer than before, though nothing says so.
    if (mention.first.unit?.noun?.facets[0]?.eventNoun) return mention;
    return isCompared(mention, mentions[index - 1], words) ? mention : { ...mention, bound: makeFacets({ bound }) };
  });

/** Whether another figure of the sentence stands before, or words say what the figure is compared with. */
function isCompared({ start, end }: Mention, before: Mention | undefined, words: Words): boolean {
  const sentence = words.layout.sentenceAt(start);
  if (sentence === undefined) return false;
  if (before !== undefined && before.end > sentence.start) return true;
  return words.read(end, sentence.end).some(({ cue }) => cue?.versus === true);
}
