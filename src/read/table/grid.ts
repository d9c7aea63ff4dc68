/** A cell of a table as its format gives it. Columns count from 0. */
export interface SourceCell {
  readonly column: number;
  /** Its text on one line, without a tab; empty for a blank cell. */
  readonly text: string;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  /** How far its text is indented, in points. */
  readonly indent: number;
}

export interface GridRow {
  /** Its cells by column, without those that a cell of a row above covers. */
  readonly cells: readonly SourceCell[];
  /** Whether the format itself marks it as a row of the head. */
  readonly isHead: boolean;
}

/** Columns that a cell may cover, and that are remembered as covered. Browsers have the same limit. */
const MAX_SPAN = 1000;
/** Rows that a cell may cover. */
const MAX_ROW_SPAN = 65_534;

/** What is known of a cell besides its text. */
export interface CellForm {
  rows?: number;
  columns?: number;
  indent?: number;
}

/**
 * Builds the rows of a table from cells whose columns the format does not say: each stands in the first column that no
 * cell of a row above covers, as in HTML.
 */
export class GridBuilder {
  readonly rows: { cells: SourceCell[]; isHead: boolean }[] = [];
  /** For each column, the first row that is not covered by a cell above. */
  #freeFrom: number[] = [];
  #groupStart = 0;
  #column = 0;

  /** @param hasCovered whether covered cells are given, too, with `skip`, as in OpenDocument */
  constructor(private readonly hasCovered = false) {}

  startRow(isHead = false): void {
    this.rows.push({ cells: [], isHead });
    this.#column = 0;
  }

  /** Adds a cell to the current row. Without a row it begins one. */
  addCell(text: string, { rows = 1, columns = 1, indent = 0 }: CellForm = {}): void {
    if (this.rows.length === 0) this.startRow();
    const row = this.rows.length - 1;
    while ((this.#freeFrom[this.#column] ?? 0) > row) this.#column++;
    const column = this.#column;
    const cell = { column, text, rows: limit(rows, MAX_ROW_SPAN), columns: limit(columns, MAX_SPAN), indent };
    this.rows[row]?.cells.push(cell);
    this.#column += this.hasCovered ? 1 : cell.columns;
    if (cell.rows === 1 || this.hasCovered) return;
    for (let at = column; at < Math.min(this.#column, MAX_SPAN); at++) this.#freeFrom[at] = row + cell.rows;
  }

  /** Leaves out columns of the current row: blank ones, and covered ones where the format says so itself. */
  skip(columns: number): void {
    this.#column += limit(columns, MAX_SPAN);
  }

  /** Repeats the current row, so that it stands `times` in the table. */
  repeatRow(times: number): void {
    const row = this.rows.at(-1);
    for (let count = 1; row !== undefined && count < times; count++) this.rows.push(row);
  }

  /** Ends a group of rows (`thead`, `tbody`), which no cell crosses. */
  endGroup(): void {
    for (let row = this.#groupStart; row < this.rows.length; row++) {
      const { cells } = this.rows[row] as { cells: SourceCell[] };
      const most = this.rows.length - row;
      for (const [index, cell] of cells.entries()) if (cell.rows > most) cells[index] = { ...cell, rows: most };
    }
    this.#groupStart = this.rows.length;
    this.#freeFrom = [];
  }
}

function limit(count: number, most: number): number {
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}
