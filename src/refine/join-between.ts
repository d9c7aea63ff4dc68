import { changeMention, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { andWords, betweenWords } from "../lexicon/lists.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

const BETWEEN = new WordList(betweenWords);
const AND = new WordList(andWords);

/** Joins the ends of a range that `giữa` opens: `giữa 1.500 và 2.500 đồng`. */
export const joinBetween: Refiner = (mentions, _view, words) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined.at(-1);
    if (isSingle(last) && isSingle(mention) && isBetween(last, mention, words))
      refined[refined.length - 1] = changeMention(last, { end: mention.end, second: mention.first, joint: "to" });
    else refined.push(mention);
  }
  return refined;
};

function isSingle(mention: Mention | undefined): mention is QuantityMention {
  return mention?.form === "quantity" && mention.second === undefined;
}

function isBetween(first: QuantityMention, second: QuantityMention, words: Words): boolean {
  if (second.first.unit === undefined || !AND.mayBegin(words.view, first.end)) return false;
  const gap = words.between(first.end, second.start);
  return gap?.take(AND) === true && gap.isAtEdge && words.before(first.start).take(BETWEEN);
}
