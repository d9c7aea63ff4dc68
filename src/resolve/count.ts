import type { QuantityMention, UnitSurface } from "../grammar/mention.ts";
import { timesWord } from "../lexicon/lists.ts";
import { compare } from "../number/decimal.ts";
import type { Values } from "../record/resolved.ts";
import { isFrequency } from "./multiple.ts";
import { perOf, readValues, resolveQuantity } from "./quantity.ts";
import type { ResolveQuantity } from "./resolve.ts";

/** `71 dự án` → 71, noun `dự án`; `6,64 bác sĩ/vạn dân` → 6.64 with `per` `vạn dân`. */
export const resolveCount: ResolveQuantity = (mention, context, unit) => {
  if (unit === undefined) return undefined;
  const times = unit.entry?.facets.times === true && (unit.rates.length > 0 || isFrequency(mention, context.words));
  const thing = thingOf(unit, context.view);
  if (!times && thing === undefined) return undefined;
  const values = readValues(mention, context, { whole: unit.rates.length === 0 });
  if (values !== undefined && isScore(mention, values)) return undefined;
  const per = perOf(unit.rates);
  const noun = thing ?? timesWord;
  return values && resolveQuantity("count", mention, values, { noun, per });
};

/** What is counted: the noun, or a unit that is none here, as the `ly` of `uống 3 ly`. */
function thingOf({ noun, entry }: UnitSurface, view: string): string | undefined {
  if (entry === undefined) return noun?.words;
  const isThing = entry.facets.noun === true && entry.facets.unit?.needsCue !== undefined;
  return isThing ? view.slice(entry.start, entry.end) : undefined;
}

/** `thắng 3-1, ghi 2 bàn`: a range begins with its lower end. */
function isScore({ joint }: QuantityMention, { from, to }: Values): boolean {
  return joint === "dash" && from !== undefined && to !== undefined && compare(from, to) > 0;
}
