/**
 * What the units are in base units, from the rows with the tag `base` and the SI prefixes: 1 dt is 100 kg, 1 cm² is
 * 0.0001 m². As `packed.ts`, this module is evaluated when `dist` is built.
 */

import { type Decimal, decimalFromDigits, multiply, ONE, shift, toPlainString } from "../number/decimal.ts";
import { ROWS, type WordRow } from "./rows.ts";

/** The base unit of a unit, and how many of it one of the unit is, as exact digits: `["kg", "0.001"]`. */
export type PackedBase = readonly [base: string, factor: string];

/** The power of ten of each SI prefix. */
const PREFIX_POWERS: Readonly<Record<string, number>> = {
  ...{ n: -9, µ: -6, m: -3, c: -2, d: -1 },
  ...{ h: 2, k: 3, M: 6, G: 9, T: 12, P: 15 },
};

/** The unit of a row with its prefixes, and of a length their squares and cubes: each symbol with its base. */
function basesOf({ tags }: WordRow): [symbol: string, base: PackedBase][] {
  const symbol = (tags.get("unit") ?? "").replaceAll("_", " ");
  const [base = "", digits = "1"] = (tags.get("base") ?? "").split(":");
  const factor = decimalFromDigits(...(digits.split(".") as [string, string?]));
  const prefixes = tags.get("si")?.split(",") ?? [];
  const sizes = ["", ...prefixes].map((prefix) => {
    const size = prefix === "" ? factor : shift(factor, powerOf(prefix));
    return { symbol: prefix + symbol, size };
  });
  const powers = base === "m" ? [1, 2, 3] : [1];
  return powers.flatMap((power) => {
    const mark = power === 1 ? "" : String(power);
    return sizes.map((one): [string, PackedBase] => [
      one.symbol + mark,
      [base + mark, toPlainString(raise(one.size, power))],
    ]);
  });
}

function powerOf(prefix: string): number {
  const power = PREFIX_POWERS[prefix];
  if (power === undefined) throw new Error(`lexicon: no SI prefix ${prefix}`);
  return power;
}

function raise(a: Decimal, power: number): Decimal {
  let product = ONE;
  for (let times = 0; times < power; times++) product = multiply(product, a);
  return product;
}

/** The bases of all units that have one, by symbol. `kg` is made of `g`, and 1 kg. */
export const UNIT_BASES: Readonly<Record<string, PackedBase>> = Object.fromEntries(
  ROWS.filter(({ tags }) => tags.has("base")).flatMap(basesOf),
);
