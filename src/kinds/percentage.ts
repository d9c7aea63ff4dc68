import { shift } from "../number/decimal.ts";
import { frame, perOf, readValues, unitOf } from "./quantity.ts";
import type { Resolve } from "./resolve.ts";

/** `12,5%` → 12.5 `%`; `0,3 điểm phần trăm` → 0.3 `percentage_point`; `2‰` → 0.2 `%`. */
export const resolvePercentage: Resolve = (mention, context) => {
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  const percent = unit?.entry?.facets.percent;
  if (unit === undefined || percent === undefined) return undefined;
  const values = readValues(mention, context, { whole: false });
  const per = perOf(unit.rates);
  if (values === undefined) return undefined;
  const power = percent.power ?? 0;
  const scaled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value && shift(value, power)]),
  );
  return { kind: "percentage", ...frame(mention), ...scaled, unit: percent.unit, ...(per ? { per } : {}) };
};
