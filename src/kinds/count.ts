import { isFrequency } from "./multiple.ts";
import { perOf, readValues, resolveQuantity, unitOf } from "./quantity.ts";
import type { Resolve } from "./resolve.ts";

/** `71 dự án` → 71, noun `dự án`; `6,64 bác sĩ/vạn dân` → 6.64 with `per` `vạn dân`. */
export const resolveCount: Resolve = (mention, context) => {
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  if (unit === undefined) return undefined;
  const times = unit.entry?.facets.times === true && (unit.rates.length > 0 || isFrequency(mention, context.view));
  if (!times && (unit.entry !== undefined || unit.noun === undefined)) return undefined;
  const values = readValues(mention, context, { whole: unit.rates.length === 0 });
  const per = perOf(unit.rates);
  const noun = unit.noun?.words ?? "lần";
  return values && resolveQuantity("count", mention, values, { noun, per });
};
