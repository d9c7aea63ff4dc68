import type { RateTerm, UnitSurface } from "../grammar/mention.ts";
import { rateSymbols } from "../lexicon/lists.ts";
import { perOf, readValues, resolveQuantity } from "./quantity.ts";
import type { ResolveQuantity } from "./resolve.ts";
import { isUnitSense } from "./unit-sense.ts";

/** `62,41 tạ/ha` → 62.41 `dt/ha`; `500 m3/ngày đêm` → 500 `m3/d`; `20-30 con/m2` → `con/m2`. */
export const resolveMeasurement: ResolveQuantity = (mention, context, unit) => {
  const base = unit && baseSymbol(unit);
  if (unit === undefined || base === undefined || !isUnitSense(mention, context.words)) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (values === undefined) return undefined;
  const symbols = unit.rates.map(rateSymbol);
  const known = symbols.indexOf(undefined);
  const inUnit = known < 0 ? symbols.length : known;
  const per = perOf(unit.rates.slice(inUnit));
  const joined = [base, ...symbols.slice(0, inUnit)].join("/");
  return resolveQuantity("measurement", mention, values, { unit: rateSymbols[joined] ?? joined, per });
};

/** The unit's symbol; for things counted per area (`người/km2`) the thing itself. */
function baseSymbol(unit: UnitSurface): string | undefined {
  const symbol = unit.entry?.facets.unit?.symbol;
  if (symbol !== undefined) return symbol;
  return unit.noun !== undefined && unit.rates[0]?.facets.unit?.area ? unit.noun.words.toLowerCase() : undefined;
}

function rateSymbol(rate: RateTerm): string | undefined {
  const symbol = rate.facets.unit?.symbol ?? rate.facets.time?.rate;
  return symbol && `${rate.figure ?? ""}${symbol}`;
}
