import { type Decimal, decimalFromDigits } from "../number/decimal.ts";
import { unitBases } from "./packed.ts";

/** The base unit of a unit, and how many of it one of the unit is: of `dt` 100 kg. */
export interface BaseUnit {
  readonly symbol: string;
  readonly factor: Decimal;
}

const known = new Map(
  Object.entries(unitBases).map(([symbol, [base, factor]]): [string, BaseUnit] => [
    symbol,
    { symbol: base, factor: decimalFromDigits(...(factor.split(".") as [string, string?])) },
  ]),
);

/**
 * The base unit of a unit symbol; undefined for one that is no fixed multiple of a base unit, as `sào`, `°C` or `người`.
 * Of a rate only the part before the slash is converted, so that the factor is exact: `dt/ha` is 100 `kg/ha`.
 */
export function findBaseUnit(unit: string): BaseUnit | undefined {
  const slash = unit.indexOf("/");
  if (slash < 0) return known.get(unit);
  const base = known.get(unit.slice(0, slash));
  return base && { symbol: base.symbol + unit.slice(slash), factor: base.factor };
}
