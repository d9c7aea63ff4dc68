import { add, compare, type Decimal, multiply, negate, ZERO } from "../number/decimal.ts";

/** What the figures of a column are computed of, as those of its rows prove: `100·a/b`, `100·(a/b−1)`, `a−b`. */
export interface Witness {
  readonly sort: "quotient" | "growth" | "difference" | "share";
  /** The column of `a`, and that of `b`; undefined where `b` is a row of the same column. */
  readonly part: number;
  readonly base: number | undefined;
}

/** The figures of the rows, by column; undefined where a cell has none. */
export type ColumnFigures = readonly (readonly (Decimal | undefined)[])[];

const LEAST_ROWS = 3;
const HUNDRED: Decimal = { digits: 100n, scale: 0 };

/** Whether rows agree: at least three, and 60 % of those that have all figures. */
function agree(rows: number, right: number): boolean {
  return right >= LEAST_ROWS && right * 10 >= rows * 6;
}

/** Which figures of two columns give those of a third, to the last digit. */
export function findWitness(
  figures: ColumnFigures,
  column: number,
  parts: readonly number[],
  bases: readonly number[],
  sorts: readonly Witness["sort"][],
): Witness | undefined {
  for (const part of parts)
    for (const base of bases) {
      if (part === base || part === column || base === column) continue;
      for (const sort of sorts) {
        if (sort === "share") continue;
        if (isProven(figures, column, part, base, sort)) return { sort, part, base };
      }
    }
  if (!sorts.includes("share")) return undefined;
  const part = parts.find((one) => one !== column && isShareOfTotal(figures, column, one));
  return part === undefined ? undefined : { sort: "share", part, base: undefined };
}

function isProven(figures: ColumnFigures, column: number, part: number, base: number, sort: Witness["sort"]): boolean {
  let [rows, right] = [0, 0];
  const own = figures[column] ?? [];
  for (let row = 0; row < own.length; row++) {
    const [c, a, b] = [own[row], figures[part]?.[row], figures[base]?.[row]];
    if (c === undefined || a === undefined || b === undefined || compare(b, ZERO) <= 0) continue;
    rows++;
    if (fits(c, a, b, sort)) right++;
  }
  return agree(rows, right);
}

function fits(c: Decimal, a: Decimal, b: Decimal, sort: Witness["sort"]): boolean {
  if (sort === "difference") return compare(add(a, negate(b)), c) === 0;
  return isRounded(sort === "growth" ? add(a, negate(b)) : a, b, c);
}

/** Whether `c` is `100·a/b` rounded to its last digit. */
function isRounded(a: Decimal, b: Decimal, c: Decimal): boolean {
  const difference = add(multiply(HUNDRED, a), negate(multiply(c, b)));
  const size = compare(difference, ZERO) < 0 ? negate(difference) : difference;
  // |100a/b − c| ≤ ½·10^−scale, without a division.
  const twice = { digits: size.digits * 2n * 10n ** BigInt(c.scale), scale: size.scale };
  return compare(twice, b) <= 0;
}

/** Whether the figures of a column are those of another in percent of its greatest one, which is 100. */
function isShareOfTotal(figures: ColumnFigures, column: number, part: number): boolean {
  const [own, amounts] = [figures[column] ?? [], figures[part] ?? []];
  const total = own.findIndex((figure) => figure !== undefined && compare(figure, HUNDRED) === 0);
  const whole = amounts[total];
  if (whole === undefined || compare(whole, ZERO) <= 0) return false;
  let [rows, right] = [0, 0];
  own.forEach((c, row) => {
    const a = amounts[row];
    if (c === undefined || a === undefined || row === total) return;
    rows++;
    if (isRounded(a, whole, c)) right++;
  });
  return agree(rows, right);
}
