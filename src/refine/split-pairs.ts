import {
  changeMeasured,
  type Measured,
  type Mention,
  makeMention,
  type QuantityMention,
  type UnitSurface,
} from "../grammar/mention.ts";
import { planLabels } from "../lexicon/lists.ts";
import { NO_FACETS } from "../lexicon/word.ts";
import { currencyOf, isFractionOfUnit, withScaleOf } from "../resolve/quantity.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Splits what the grammar joined but is two quantities: `11.240 ha/16.050 ha KH`, `46 vụ/85 đối tượng`,
 * `1.168,3/2.204,5 tỷ đồng` (one unit and scale for both).
 */
export const splitPairs: Refiner = (mentions, words) =>
  mentions.flatMap((mention) => {
    const second = mention.form === "quantity" ? mention.second : undefined;
    const isPairOfTwo = second !== undefined && isTwo(mention as QuantityMention, second, words);
    return isPairOfTwo ? split(mention as QuantityMention, second) : mention;
  });

function isTwo(mention: QuantityMention, second: Measured, words: Words): boolean {
  const { first, joint, end } = mention;
  if (joint === "slash")
    return !isFractionOfUnit(mention) && isPair(first.unit, second.unit, words.after(end).take(PLAN_LABELS));
  return (joint === "dash" || joint === "to") && first.unit !== undefined && !isSameUnit(first, second);
}

/** Whether a slash stands between two quantities: `46 vụ/85 đối tượng`, not `64/73 trường`, `83,4/100 điểm`. */
function isPair(a: UnitSurface | undefined, b: UnitSurface | undefined, isPlan: boolean): boolean {
  if (a === undefined) return b?.entry !== undefined && !b.entry.facets.unit?.ofMost && !b.entry.facets.percent;
  if (b === undefined || b.entry !== undefined) return true;
  // `5.962 lao động/24.000 lao động KH`: done, and planned.
  return a.noun?.words !== b.noun?.words || isPlan;
}

const PLAN_LABELS = new WordList(planLabels);

/** Whether the ends of a range are of one unit, or the first has only part of it (`200 triệu đến 500 triệu USD`). */
function isSameUnit({ unit: a }: Measured, { unit: b }: Measured): boolean {
  if (a?.entry === undefined && b?.entry === undefined) return a?.noun?.words === b?.noun?.words;
  const others = measuresOf(b);
  return measuresOf(a).some((measure, at) => measure !== undefined && measure === others[at]);
}

/** What figures of a unit are measured in, by each sense that it may have. */
function measuresOf(surface: UnitSurface | undefined): readonly unknown[] {
  const { unit, percent, time } = surface?.entry?.facets ?? NO_FACETS;
  return [currencyOf(surface)?.code, unit?.symbol, percent?.unit, time];
}

function split(mention: QuantityMention, second: Measured): Mention[] {
  const { first, joint, bound } = mention;
  const isShared = first.unit === undefined && second.unit !== undefined && joint === "slash";
  const own = isShared ? changeMeasured(first, withScaleOf(first.amount, second.amount), second.unit) : first;
  return [
    makeMention("quantity", first, mention.cues, { first: own, minors: mention.minors }),
    makeMention("quantity", second, [], { first: second, bound }),
  ];
}
