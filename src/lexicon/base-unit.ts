import { type Decimal, decimalFromDigits } from "../number/decimal.ts";
import { findOwnBase } from "./lexicon.ts";
import { unitBases } from "./packed.ts";
import type { PackedBase } from "./unit-bases.ts";

/** The base unit of a unit, and how many of it one of the unit is: of `dt` 100 kg. */
export interface BaseUnit {
  readonly symbol: string;
  readonly factor: Decimal;
}

const known = new Map(Object.entries(unitBases).map(([symbol, base]): [string, BaseUnit] => [symbol, readBase(base)]));

function readBase([symbol, factor]: PackedBase): BaseUnit {
  return { symbol, factor: decimalFromDigits(...(factor.split(".") as [string, string?])) };
}

function find(unit: string): BaseUnit | undefined {
  const own = findOwnBase(unit);
  return own === undefined ? known.get(unit) : readBase(own);
}

/**
 * The base unit of a unit symbol; undefined for one that is no fixed multiple of a base unit, as `sào`, `°C` or `người`.
 * Of a rate only the part before the slash is converted, so that the factor is exact: `dt/ha` is 100 `kg/ha`.
 */
export function findBaseUnit(unit: string): BaseUnit | undefined {
  const slash = unit.indexOf("/");
  if (slash < 0) return find(unit);
  const base = find(unit.slice(0, slash));
  return base && { symbol: base.symbol + unit.slice(slash), factor: base.factor };
}
