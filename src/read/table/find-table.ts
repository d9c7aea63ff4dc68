import type { MergedCells } from "./merged-cells.ts";
import type { SheetRow } from "./sheet-row.ts";

/** Fewest cells of a row of a table with several columns. A letterhead has two. */
const MANY = 3;

/** The rows of a table in a region: from `start` to before `end`. */
interface RowRange {
  start: number;
  end: number;
}

/**
 * Finds the tables in a region of a sheet. Rows before a table are titles, a letterhead, the line with its unit; rows
 * after it are notes and signatures. Lines at the sides of cells show where a table is; where nobody drew any, the number
 * of cells in the rows.
 */
export function findTables(rows: readonly SheetRow[], merged: MergedCells): RowRange[] {
  const counts = rows.map((row) => row.columns.length + merged.reachingInto(row.number).length);
  const drawn = findDrawn(rows, counts);
  if (drawn.length > 0) return drawn;
  const start = findStart(rows, counts, merged);
  let end = rows.length;
  while (end > start && (counts[end - 1] ?? 0) < 2) end--;
  return end - start >= 2 ? [{ start, end }] : [];
}

/** The runs of at least two rows whose cells have lines at their sides. Rows of many cells below a run belong to it. */
function findDrawn(rows: readonly SheetRow[], counts: readonly number[]): RowRange[] {
  const found: RowRange[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    const isDrawn = ({ bordered }: SheetRow) => bordered >= (end === start ? 2 : 1);
    while (end < rows.length && (isDrawn(rows[end] as SheetRow) || (end > start && (counts[end] ?? 0) >= MANY))) end++;
    if (end - start >= 2) found.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}

function findStart(rows: readonly SheetRow[], counts: readonly number[], merged: MergedCells): number {
  const isWide = counts.some((count) => count >= MANY);
  // In a table of two columns, the rows above its first figure that are not titles belong to it.
  let start = isWide
    ? counts.findIndex((count) => count >= MANY)
    : rows.findIndex((row, index) => (counts[index] ?? 0) >= 2 && /\t[-+−–(<>≤≥]{0,2}\d/.test(row.line));
  if (start < 0) start = counts.findIndex((count) => count >= 2);
  if (start < 0) return rows.length;
  while (start > 0 && isAboveHead(rows[start - 1] as SheetRow, counts[start - 1] as number, merged)) start--;
  return start;
}

/** Whether a row right above the head belongs to it: it has several cells, or one that names several columns. */
function isAboveHead(row: SheetRow, count: number, merged: MergedCells): boolean {
  if (count !== 1) return count > 1;
  const column = row.columns.charCodeAt(0);
  const spansColumns = merged.startingIn(row.number).some((span) => span.column === column && span.columns > 1);
  // A title begins in the first column. `Đơn vị tính: triệu đồng` stands at the right, with a colon.
  return spansColumns && column > 0 && !row.line.includes(":");
}
