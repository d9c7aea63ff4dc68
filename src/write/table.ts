import { elide, measureWidth, pad } from "./text-width.ts";

/** A column of a table that a person reads. */
export interface TableColumn {
  title: string;
  align?: "left" | "right";
  /** The width under which the column is not cut; a column without one is never cut. */
  least?: number;
}

/** What to do with a laid-out cell, for instance to colour it; never changes its width. */
export type Paint = (text: string, row: number, column: number) => string;

const GAP = "  ";

/**
 * Lays rows out under titles within a width; columns give way from the last to the first. The first line is the titles
 * (row -1 to `paint`).
 */
export function* layOutTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint = (text) => text,
): Generator<string> {
  const widths = fitWidths(columns, measureColumns(columns, rows), width);
  const layOutRow = (cells: readonly string[], row: number) =>
    columns
      .map((column, at) => {
        const room = widths[at] ?? 0;
        const text = elide(cells[at] ?? "", room);
        const isLast = at === columns.length - 1 && column.align !== "right";
        return paint(isLast ? text : pad(text, room, column.align), row, at);
      })
      .join(GAP)
      .trimEnd();
  yield layOutRow(
    columns.map((column) => column.title),
    -1,
  );
  for (const [index, row] of rows.entries()) yield layOutRow(row, index);
}

function measureColumns(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  const widths = columns.map((column) => measureWidth(column.title));
  for (const row of rows) {
    for (let at = 0; at < widths.length; at++) {
      widths[at] = Math.max(widths[at] ?? 0, measureWidth(row[at] ?? ""));
    }
  }
  return widths;
}

function fitWidths(columns: readonly TableColumn[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, GAP.length * (columns.length - 1)) - width;
  for (let at = columns.length - 1; at >= 0 && excess > 0; at--) {
    const have = widths[at] ?? 0;
    const cut = Math.min(excess, Math.max(0, have - (columns[at]?.least ?? have)));
    widths[at] = have - cut;
    excess -= cut;
  }
  return widths;
}
