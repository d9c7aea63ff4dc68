import { changeMention, type Mention, type QuantityMention } from "../grammar/mention.ts";
import type { Refiner } from "./refiner.ts";

/** Joins a figure to how far it may be off: `25 ± 2°C`, `10±0,5 mm` are 25 and 10. */
export const joinTolerances: Refiner = (mentions, view) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined.at(-1);
    if (isSingle(last) && isSingle(mention) && view.slice(last.end, mention.start).trim() === "±")
      refined[refined.length - 1] = withTolerance(last, mention);
    else refined.push(mention);
  }
  return refined;
};

function isSingle(mention: Mention | undefined): mention is QuantityMention {
  return mention?.form === "quantity" && mention.second === undefined;
}

function withTolerance(mention: QuantityMention, { end, first }: QuantityMention): QuantityMention {
  const { start, amount, unit = first.unit } = mention.first;
  return changeMention(mention, { end, first: { start, end, amount, unit } });
}
