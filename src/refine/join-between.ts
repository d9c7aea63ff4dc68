import { changeMention, type QuantityMention } from "../grammar/mention.ts";
import { andWords, betweenWords } from "../lexicon/lists.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { isSingle, joinNeighbours } from "./refiner.ts";

const BETWEEN = new WordList(betweenWords);
const AND = new WordList(andWords);

/** Joins the ends of a range that `giữa` opens: `giữa 1.500 và 2.500 đồng`. */
export const joinBetween = joinNeighbours((first, second, words) => {
  if (!isSingle(first) || !isSingle(second) || !isBetween(first, second, words)) return undefined;
  return changeMention(first, { end: second.end, second: second.first, joint: "to" });
});

function isBetween(first: QuantityMention, second: QuantityMention, words: Words): boolean {
  if (second.first.unit === undefined || !AND.mayBegin(words.view, first.end)) return false;
  const gap = words.between(first.end, second.start);
  return gap?.take(AND) === true && gap.isAtEdge && words.before(first.start).take(BETWEEN);
}
