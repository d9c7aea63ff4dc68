import { countBefore } from "../../text/sorted.ts";
import type { CellSpan } from "../../text/table-shape.ts";
import type { SheetRow } from "./sheet-row.ts";

/** Most places that merged cells may cover for each cell with text. More cannot be without covering each other. */
const MAX_COVERED_PER_CELL = 20;

/** The merged cells of a sheet, by the numbers of their rows. Cells that they cover have no text of their own. */
export class MergedCells {
  #starting = new Map<number, CellSpan[]>();
  /** For each row with text, the cells that one of the rows above covers. */
  #above = new Map<number, CellSpan[]>();

  /** @param rows the rows with text, in their order. Spans count only where these rows are. */
  constructor(spans: readonly CellSpan[], rows: readonly SheetRow[]) {
    const cells = rows.reduce((sum, { columns }) => sum + columns.length, 0);
    let left = cells * MAX_COVERED_PER_CELL;
    for (const span of spans) {
      const from = findRow(rows, span.row);
      const to = findRow(rows, span.row + span.rows);
      left -= to - from;
      // A file in which merged cells cover each other again and again would take endless time.
      if (left < 0) return;
      if (rows[from]?.number === span.row) push(this.#starting, span.row, span);
      for (let index = from; index < to; index++) {
        const number = (rows[index] as SheetRow).number;
        if (number > span.row) push(this.#above, number, span);
      }
    }
  }

  /** The merged cells whose first row has this number. */
  startingIn(row: number): readonly CellSpan[] {
    return this.#starting.get(row) ?? [];
  }

  /** The merged cells that begin above this row and cover some of it. */
  reachingInto(row: number): readonly CellSpan[] {
    return this.#above.get(row) ?? [];
  }

  /**
   * Returns a function that says whether a column of this row is covered by a cell that begins elsewhere. It must be
   * asked in the order of the columns.
   */
  coverOf(row: number): (column: number) => boolean {
    const covered = [
      ...this.reachingInto(row).map(({ column, columns }) => ({ from: column, to: column + columns })),
      ...this.startingIn(row).map(({ column, columns }) => ({ from: column + 1, to: column + columns })),
    ].sort((a, b) => a.from - b.from);
    let next = 0;
    let until = 0;
    return (column) => {
      for (let one = covered[next]; one !== undefined && one.from <= column; one = covered[++next])
        until = Math.max(until, one.to);
      return column < until;
    };
  }
}

/** Index of the first row with this number or a larger one. */
function findRow(rows: readonly SheetRow[], number: number): number {
  return countBefore(rows.length, (index) => (rows[index] as SheetRow).number < number);
}

function push(map: Map<number, CellSpan[]>, row: number, span: CellSpan): void {
  const spans = map.get(row);
  if (spans === undefined) map.set(row, [span]);
  else spans.push(span);
}
