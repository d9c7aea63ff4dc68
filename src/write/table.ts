import { fitCell, measureLeast, type PrintedCell, writeCell } from "./table-cell.ts";
import { elide, measureWidth, pad } from "./text-width.ts";

/** A column of a table that is shown to people. */
export interface TableColumn {
  title: string;
  align?: "left" | "right";
  /** The minimum width to which the column may be cut; a column without one is never cut. */
  least?: number;
  /** A width above `least`: no column is cut below its `fair` width until all columns are cut to theirs. */
  fair?: number;
  /** The maximum width of the column, even if there is more room. */
  most?: number;
}

/** Changes a laid-out cell, for instance colours it, without changing its width. */
export type Paint = (text: string, row: number, column: number) => string;

export interface TableLayout {
  /** The maximum width of a line in terminal cells; may be infinite. */
  width: number;
  paint?: Paint;
  /**
   * Whether cells that do not fit into a row follow it, each on a line of its own. If not, whole columns are left out
   * and counted, and each column is as wide as its figures need.
   */
  continues?: boolean;
  /** Returns the line above a row, such as the title of a group that begins with it. */
  above?: (row: number) => string | undefined;
}

const GAP = "  ";
const INDENT = "    ";

/**
 * Lays out rows under headers within a width. Columns are cut from the last to the first. Columns that do not fit at
 * all are left out and counted after the last header (`+2`), or their cells follow on lines of their own (`share:
 * 35,1%`). The first line contains the headers; `paint` gets row -1 for it.
 */
export function* layOutTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly PrintedCell[])[],
  { width, paint = (text) => text, continues = false, above = () => undefined }: TableLayout,
): Generator<string> {
  const countLeft = continues ? () => "" : writeMore;
  const widths = fitWidths(measureColumns(columns, rows, continues), width, countLeft);
  const more = countLeft(columns.length - widths.length);
  const isCounted = more !== "" && sumWidths(widths) + more.length <= width;
  const titles = columns.map(({ title }) => title);
  yield layOutRow(titles, -1, columns, widths, paint) + (isCounted ? paint(more, -1, widths.length) : "");
  for (const [index, row] of rows.entries()) {
    const title = above(index);
    if (title !== undefined) yield elide(title, width);
    const isFitting = row.map((cell, at) => !continues || measureLeast(cell) <= (widths[at] ?? -1));
    const fitting = row.map((cell, at) => (isFitting[at] ? cell : ""));
    yield layOutRow(fitting, index, columns, widths, paint);
    for (const [at, cell] of row.entries()) {
      if (isFitting[at] || writeCell(cell) === "") continue;
      const head = `${INDENT}${titles[at]}: `;
      yield elide(head + paint(fitCell(cell, Math.max(1, width - head.length)), index, at), width);
    }
  }
}

function layOutRow(
  cells: readonly PrintedCell[],
  row: number,
  columns: readonly TableColumn[],
  widths: readonly number[],
  paint: Paint,
): string {
  const written = widths.map((room, at) => {
    const align = columns[at]?.align;
    const text = fitCell(cells[at] ?? "", room);
    const isLast = at === widths.length - 1 && align !== "right";
    return paint(isLast ? text : pad(text, room, align), row, at);
  });
  return written.join(GAP).trimEnd();
}

/** `  +2`: written after the last header if so many columns were left out. */
function writeMore(columns: number): string {
  return columns === 0 ? "" : `${GAP}+${columns}`;
}

/** Possible widths of a column, the widest first. */
interface WidthRange {
  natural: number;
  fair: number;
  /** The width that its figures need to be complete. */
  needed: number;
  least: number;
}

function measureColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly PrintedCell[])[],
  continues: boolean,
): WidthRange[] {
  return columns.map(({ title, most = Number.POSITIVE_INFINITY, least, fair }, at) => {
    let widest = measureWidth(title);
    let needed = least ?? Number.POSITIVE_INFINITY;
    for (const row of rows) {
      const cell = row[at] ?? "";
      widest = Math.max(widest, measureWidth(writeCell(cell)));
      needed = Math.max(needed, measureLeast(cell));
    }
    const natural = Math.min(widest, most);
    const bound = (width: number) => Math.min(natural, width);
    // If a cell can have a line of its own, a single wide figure should not take room from all rows.
    const hard = continues && least !== undefined ? least : needed;
    return { natural, fair: bound(Math.max(fair ?? needed, hard)), needed: bound(needed), least: bound(hard) };
  });
}

/** Returns the widths of the columns that fit. */
function fitWidths(ranges: readonly WidthRange[], width: number, countLeft: typeof writeMore): number[] {
  const leasts = ranges.map(({ least }) => least);
  const count = countFitting(leasts, width, countLeft);
  const fitting = ranges.slice(0, count);
  const widths = fitting.map(({ natural }) => natural);
  const room = width - countLeft(ranges.length - count).length;
  for (const step of ["fair", "needed", "least"] as const) {
    const bounds = fitting.map((range) => range[step]);
    cutWidths(widths, bounds, sumWidths(widths) - room);
  }
  // A single column that is too wide.
  return sumWidths(widths) > width ? [Math.max(1, width)] : widths;
}

/** Reduces widths by an excess, from the last to the first, none below its bound. */
function cutWidths(widths: number[], bounds: readonly number[], excess: number): void {
  let left = excess;
  for (let at = widths.length - 1; at >= 0 && left > 0; at--) {
    const have = widths[at] ?? 0;
    const cut = Math.min(left, have - (bounds[at] ?? have));
    widths[at] = have - cut;
    left -= cut;
  }
}

/** Returns how many columns fit if each has its minimum width; at least one. */
function countFitting(least: readonly number[], width: number, countLeft: typeof writeMore): number {
  if (sumWidths(least) <= width) return least.length;
  let count = least.length - 1;
  while (count > 1 && sumWidths(least.slice(0, count)) + countLeft(least.length - count).length > width) count--;
  return Math.max(1, count);
}

function sumWidths(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
}
