import {
  changeMeasured,
  changeMention,
  type Mention,
  makeUnit,
  type QuantityMention,
  type UnitSurface,
} from "../grammar/mention.ts";
import { placeCues } from "../lexicon/lists.ts";
import { makeFacets } from "../lexicon/word.ts";
import { evaluateAmount } from "../number/amount.ts";
import { isInteger } from "../number/decimal.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

const PLACE_CUES = new WordList(placeCues);

/** Reads a unit that is also a noun of places as that after what happens at places: `sạt lở 47 điểm`, not `đạt 8 điểm`. */
export const countPlaces: Refiner = (mentions, _view, words) =>
  mentions.map((mention): Mention => {
    if (mention.form !== "quantity") return mention;
    const { first, second } = mention;
    const { unit } = second ?? first;
    if (unit?.entry?.facets.unit?.place !== true || !isAmongPlaces(mention, words)) return mention;
    const counted = asNoun(unit);
    const last = changeMeasured(second ?? first, (second ?? first).amount, counted);
    return changeMention(mention, second === undefined ? { first: last } : { second: last });
  });

function isAmongPlaces({ first, second, start, cues }: QuantityMention, words: Words): boolean {
  const isWhole = [first, second].every((one) => one === undefined || isInteger(evaluateAmount(one.amount.parts)));
  return isWhole && words.before(cues[0]?.start ?? start).take(PLACE_CUES);
}

const NOUN = makeFacets({ noun: true });

function asNoun({ start, end, entry, rates }: UnitSurface): UnitSurface {
  const words = entry?.facets.unit?.symbol ?? "";
  return makeUnit({ start, end }, { noun: { start, end, words, facets: [NOUN] }, half: false, rates });
}
