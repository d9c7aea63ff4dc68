import { add, compare, type Decimal, multiply, negate, ZERO } from "../number/decimal.ts";
import type { ReadColumn } from "./read-columns.ts";

/** What the figures of a column are computed of, as those of its rows prove: `100·a/b`, `100·(a/b−1)`, `a−b`. */
export interface Witness {
  readonly sort: "quotient" | "growth" | "difference" | "share";
  /** The column of `a`, and that of `b`; undefined where `b` is a row of the same column. */
  readonly part: ReadColumn;
  readonly base: ReadColumn | undefined;
}

const LEAST_ROWS = 3;
const HUNDRED: Decimal = { digits: 100n, scale: 0 };

/** Whether rows agree: at least three, and 60 % of those that have all figures. */
function agree(rows: number, right: number): boolean {
  return right >= LEAST_ROWS && right * 10 >= rows * 6;
}

/** Which figures of two columns give those of a third, to the last digit; a share is asked for last. */
export function findWitness(
  own: ReadColumn,
  parts: readonly ReadColumn[],
  bases: readonly ReadColumn[],
  sorts: readonly Witness["sort"][],
): Witness | undefined {
  const others = parts.filter((part) => part !== own);
  const pairs = others.flatMap((part) =>
    bases.flatMap((base) => (base === part || base === own ? [] : [{ part, base }])),
  );
  for (const { part, base } of pairs) {
    const sort = sorts.find((one) => one !== "share" && isProven(own, part, base, one));
    if (sort !== undefined) return { sort, part, base };
  }
  const part = sorts.includes("share") ? others.find((one) => isShareOfTotal(own, one)) : undefined;
  return part === undefined ? undefined : { sort: "share", part, base: undefined };
}

function isProven(own: ReadColumn, part: ReadColumn, base: ReadColumn, sort: Witness["sort"]): boolean {
  let [rows, right] = [0, 0];
  own.figures.forEach((c, row) => {
    const [a, b] = [part.figures[row], base.figures[row]];
    if (c === undefined || a === undefined || b === undefined || compare(b, ZERO) <= 0) return;
    rows++;
    if (fits(c, a, b, sort)) right++;
  });
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
function isShareOfTotal({ figures }: ReadColumn, part: ReadColumn): boolean {
  const total = figures.findIndex((figure) => figure !== undefined && compare(figure, HUNDRED) === 0);
  const whole = part.figures[total];
  if (whole === undefined || compare(whole, ZERO) <= 0) return false;
  let [rows, right] = [0, 0];
  figures.forEach((c, row) => {
    const a = part.figures[row];
    if (c === undefined || a === undefined || row === total) return;
    rows++;
    if (isRounded(a, whole, c)) right++;
  });
  return agree(rows, right);
}
