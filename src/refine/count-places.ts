import { changeLast, lastOf, makeUnit, type QuantityMention, type UnitSurface } from "../grammar/mention.ts";
import { makeFacets } from "../lexicon/groups.ts";
import { placeCues, plots, sampleCues } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { isInteger } from "../number/decimal.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { changeQuantities } from "./refiner.ts";

const PLACE_CUES = new WordList(placeCues);

/**
 * Reads a unit that is also a noun as that: of places after what happens at places (`sạt lở 47 điểm`, not `đạt 8 điểm`), of
 * samples where some are taken (`phân tích 12 mẫu đất`).
 */
export const countPlaces = changeQuantities((mention, words) => {
  const { start, amount, unit } = lastOf(mention);
  const counted = unit && nounOf(unit, mention, words);
  if (counted === undefined) return mention;
  const last = { start, end: counted.end, amount, unit: counted };
  return changeLast(mention, last, Math.max(mention.end, counted.end));
});

function nounOf(unit: UnitSurface, mention: QuantityMention, words: Words): UnitSurface | undefined {
  const { place, sample } = unit.entry?.facets.unit ?? {};
  if (place && isAmongPlaces(mention, words)) return asNoun(unit, unit.end, words.view);
  if (!sample || words.after(unit.end).take(PLOTS) || !isOfSamples(mention, words)) return undefined;
  return asNoun(unit, words.after(unit.end).end ?? unit.end, words.view);
}

const SAMPLE_CUES = new WordList(sampleCues);
const PLOTS = new WordList(plots);
/** How far before and after a number words still say that it is of samples. */
const LONGEST_GAP = 60;

/** `lấy tại xã, phân tích 12 mẫu đất`, `12 mẫu đất để phân tích`; not `gieo 12 mẫu lúa, cán bộ lấy mẫu nước`. */
function isOfSamples({ start, end }: QuantityMention, words: Words): boolean {
  return (
    words.before(start).find(SAMPLE_CUES, LONGEST_GAP, ".;") || words.after(end).find(SAMPLE_CUES, LONGEST_GAP, ".;,")
  );
}

function isAmongPlaces({ first, second, start, cues }: QuantityMention, words: Words): boolean {
  const isWhole = [first, second].every((one) => one === undefined || isInteger(evaluateAmount(one.amount.parts)));
  return isWhole && words.before(cues[0]?.start ?? start).take(PLACE_CUES);
}

const NOUN = makeFacets({ noun: true });

/** A unit as a noun that ends at `end`. */
function asNoun({ start, rates }: UnitSurface, end: number, view: string): UnitSurface {
  const words = view.slice(start, end);
  return makeUnit({ start, end }, { noun: { start, end, words, facets: [NOUN] }, half: false, rates });
}
