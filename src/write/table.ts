import { elide, measureWidth, pad } from "./text-width.ts";

/** A column of a table that a person reads. */
export interface TableColumn {
  title: string;
  align?: "left" | "right";
  /** The width under which the column is not cut; a column without one is never cut to make room. */
  least?: number;
  /** The width that the column never passes, however much room there is. */
  most?: number;
}

/** What to do with a laid-out cell, for instance to colour it; never changes its width. */
export type Paint = (text: string, row: number, column: number) => string;

const GAP = "  ";
/** The last title where there was no room for the columns after it. */
const MORE = "…";

/**
 * Lays rows out under titles within a width. Columns give way from the last to the first; those that find no room at all
 * are left out, with `…` in their place. The first line is the titles (row -1 to `paint`).
 */
export function* layOutTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint = (text) => text,
): Generator<string> {
  const widths = fitWidths(columns, measureColumns(columns, rows), width);
  const layOutRow = (cells: readonly string[], row: number) =>
    widths
      .map((room, at) => {
        const align = columns[at]?.align;
        const text = elide(cells[at] ?? "", room);
        const isLast = at === widths.length - 1 && align !== "right";
        return paint(isLast ? text : pad(text, room, align), row, at);
      })
      .join(GAP)
      .trimEnd();
  const titles = columns.map((column) => column.title);
  const isCut = widths.length < columns.length && widths.length > 1;
  yield layOutRow(titles, -1) + (isCut ? paint(GAP + MORE, -1, widths.length) : "");
  for (const [index, row] of rows.entries()) yield layOutRow(row, index);
}

function measureColumns(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ title, most = Number.POSITIVE_INFINITY }, at) => {
    let widest = measureWidth(title);
    for (const row of rows) widest = Math.max(widest, measureWidth(row[at] ?? ""));
    return Math.min(widest, most);
  });
}

/** The widths of the columns that there is room for. */
function fitWidths(columns: readonly TableColumn[], natural: readonly number[], width: number): number[] {
  const least = natural.map((have, at) => Math.min(have, columns[at]?.least ?? have));
  const widths = natural.slice(0, countFitting(least, width));
  const isCut = widths.length < natural.length && widths.length > 1;
  let excess = sumWidths(widths) + (isCut ? GAP.length + MORE.length : 0) - width;
  for (let at = widths.length - 1; at >= 0 && excess > 0; at--) {
    const have = widths[at] ?? 0;
    const cut = Math.min(excess, have - (least[at] ?? have));
    widths[at] = have - cut;
    excess -= cut;
  }
  // One column that is too wide by itself.
  return excess > 0 ? [Math.max(1, width)] : widths;
}

/** How many columns there is room for when each is as narrow as it may be; at least one. */
function countFitting(least: readonly number[], width: number): number {
  if (sumWidths(least) <= width) return least.length;
  let count = least.length - 1;
  while (count > 1 && sumWidths(least.slice(0, count)) + GAP.length + MORE.length > width) count--;
  return Math.max(1, count);
}

function sumWidths(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
}
