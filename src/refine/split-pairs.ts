import type { Measured, Mention, QuantityMention } from "../grammar/mention.ts";
import { planLabels } from "../lexicon/lists.ts";
import type { Facets } from "../lexicon/word.ts";
import { startsWithWord, withScaleOf } from "../resolve/quantity.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Splits what the grammar joined but is two quantities: `11.240 ha/16.050 ha KH`, `46 vụ/85 đối tượng`,
 * `1.168,3/2.204,5 tỷ đồng` (one unit and scale for both).
 */
export const splitPairs: Refiner = (mentions, view) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const second = mention.form === "quantity" ? mention.second : undefined;
    if (second !== undefined && isTwo(mention as QuantityMention, second, view)) {
      refined.push(...split(mention as QuantityMention, second));
    } else refined.push(mention);
  }
  return refined;
};

function isTwo({ first, joint, end }: QuantityMention, second: Measured, view: string): boolean {
  const [a, b] = [first.unit, second.unit];
  if (joint === "slash") {
    if (b === undefined) return a !== undefined;
    if (a === undefined && b.entry?.facets.unit?.ofMost) return false;
    if (b.entry !== undefined) return b.entry.facets.percent === undefined || a !== undefined;
    // `5.962 lao động/24.000 lao động KH`: done, and planned.
    return a !== undefined && (a.noun?.words !== b.noun?.words || isPlanAfter(view, end));
  }
  if (joint === "dash" || joint === "to") return a !== undefined && !isSameUnit(first, second);
  return false;
}

function isPlanAfter(view: string, at: number): boolean {
  return startsWithWord(view.slice(at, at + LONGEST_LABEL), planLabels);
}

const LONGEST_LABEL = 12;

/** Whether the ends of a range are of one unit, or the first has only part of it (`200 triệu đến 500 triệu USD`). */
function isSameUnit(first: Measured, second: Measured): boolean {
  const [a, b] = [first.unit, second.unit];
  if (a?.entry !== undefined || b?.entry !== undefined) {
    const [x, y] = [a?.entry?.facets, b?.entry?.facets];
    return (
      (currencyOf(x) !== undefined && currencyOf(x) === currencyOf(y)) ||
      (x?.unit !== undefined && x.unit.symbol === y?.unit?.symbol) ||
      (x?.percent !== undefined && x.percent.unit === y?.percent?.unit) ||
      (x?.time !== undefined && x.time === y?.time)
    );
  }
  return a?.noun?.words === b?.noun?.words;
}

/** `500k - 2trđ`: shorthands are of a currency, too. */
function currencyOf(facets: Facets | undefined): string | undefined {
  return (facets?.currency ?? facets?.shorthand)?.code;
}

function split(mention: QuantityMention, second: Measured): Mention[] {
  const { second: _second, joint, bound, ...rest } = mention;
  const shared: Measured =
    mention.first.unit === undefined && second.unit !== undefined && joint === "slash"
      ? { ...mention.first, amount: withScaleOf(mention.first.amount, second.amount), unit: second.unit }
      : mention.first;
  const own = { start: mention.first.start, end: mention.first.end };
  return [
    { ...rest, ...own, first: shared },
    {
      form: "quantity",
      start: second.start,
      end: second.end,
      cues: [],
      first: second,
      ...(bound ? { bound } : {}),
    },
  ];
}
