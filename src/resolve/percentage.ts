import { type Decimal, shift } from "../number/decimal.ts";
import { perOf, readValues, resolveQuantity } from "./quantity.ts";
import type { ResolveQuantity } from "./resolve.ts";

/** `12,5%` → 12.5 `%`; `0,3 điểm phần trăm` → 0.3 `percentage_point`; `2‰` → 0.2 `%`. */
export const resolvePercentage: ResolveQuantity = (mention, context, unit) => {
  const percent = unit?.entry?.facets.percent;
  if (unit === undefined || percent === undefined) return undefined;
  const values = readValues(mention, context, { whole: false });
  const per = perOf(unit.rates);
  if (values === undefined) return undefined;
  const power = percent.power ?? 0;
  const scaled = (value: Decimal | undefined) => (value === undefined || power === 0 ? value : shift(value, power));
  const inPercent = { value: scaled(values.value), from: scaled(values.from), to: scaled(values.to) };
  return resolveQuantity("percentage", mention, inPercent, { unit: percent.unit, per });
};
