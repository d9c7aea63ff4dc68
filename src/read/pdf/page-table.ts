import type { GridRow } from "../table/grid.ts";

/** A table of a page. */
export interface PageTable {
  /** The sides of its columns, in points from the left of the page. */
  xs: readonly number[];
  rows: GridRow[];
}

/** Sides of columns on two pages that are nearer to each other, in points, are at the same place. */
const SAME_PLACE = 2;

/** Whether the columns of two tables stand at the same places. */
export function isSamePlace({ xs: one }: PageTable, { xs: other }: PageTable): boolean {
  return one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] ?? 0)) <= SAME_PLACE);
}
