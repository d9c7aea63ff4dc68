import type { CellSpan } from "../../text/table-shape.ts";
import type { TextBudget } from "../limits.ts";
import type { TextWriter } from "../markup/text-writer.ts";
import { findTables } from "./find-table.ts";
import type { GridRow, SourceCell } from "./grid.ts";
import { MergedCells } from "./merged-cells.ts";
import type { SheetRow } from "./sheet-row.ts";

/** What is known of a cell of a sheet besides its text. */
export interface SheetCellForm {
  /** Whether it has a line at its left or right side. */
  hasSides?: boolean;
  /** How far its text is indented, in points. */
  indent?: number;
}

/** Most columns of a sheet. Excel has 16,384. A column is kept as a character, none of which is a surrogate. */
const MAX_COLUMNS = 50_000;

/**
 * Collects the cells of a sheet row by row, and writes them as text. Rows that follow each other without an empty row
 * between them are a region, which may hold tables, with lines of text above and below them.
 */
export class Sheet {
  #rows: SheetRow[] = [];
  #merged: CellSpan[] = [];
  #columns: number[] = [];
  #texts: string[] = [];
  #bordered = 0;
  #indent: SheetRow["indent"];

  constructor(private readonly budget: TextBudget) {}

  /** The first column after the cells of the current row. */
  get nextColumn(): number {
    return (this.#columns.at(-1) ?? -1) + 1;
  }

  /**
   * Adds a cell to the current row. Columns count from 0 and grow within the row. `text` is on one line. Throws a
   * `ReadError` if the text exceeds the budget.
   */
  addCell(column: number, text: string, { hasSides = false, indent = 0 }: SheetCellForm = {}): void {
    if (hasSides) this.#bordered++;
    this.budget.add(text.length + 1);
    if (text === "" || column >= MAX_COLUMNS || column < this.nextColumn) return;
    this.#columns.push(column);
    this.#texts.push(text);
    if (indent > 0) this.#indent ??= { column, points: indent };
  }

  /** Ends the current row. `number` grows from row to row; rows without cells may be left out. */
  endRow(number: number): void {
    const last = this.#rows.at(-1);
    // One empty row within the lines of a table does not part it.
    const isGap = this.#bordered > 1 && last !== undefined && last.columns !== "" && last.number === number - 1;
    if (this.#columns.length > 0 || isGap) {
      const columns = String.fromCharCode(...this.#columns);
      this.#rows.push({
        number,
        columns,
        line: this.#texts.join("\t"),
        bordered: this.#bordered,
        indent: this.#indent,
      });
    }
    this.#columns = [];
    this.#texts = [];
    this.#bordered = 0;
    this.#indent = undefined;
  }

  /** Adds a merged cell. Its `row` is the number of its first row. */
  merge(span: CellSpan): void {
    this.#merged.push(span);
  }

  /** Writes the sheet, with an empty line after each region. */
  write(writer: TextWriter): void {
    const merged = new MergedCells(this.#merged, this.#rows);
    for (let start = 0; start < this.#rows.length; ) {
      let end = start + 1;
      while (end < this.#rows.length && this.#rows[end]?.number === (this.#rows[end - 1]?.number ?? 0) + 1) end++;
      this.#writeRegion(this.#rows.slice(start, end), merged, writer);
      writer.leaveLine();
      start = end;
    }
  }

  #writeRegion(rows: readonly SheetRow[], merged: MergedCells, writer: TextWriter): void {
    const writeLoose = (from: number, to: number) => {
      for (let index = from; index < to; index++) writer.addLine(rows[index]?.line ?? "");
    };
    let written = 0;
    for (const { start, end } of findTables(rows, merged)) {
      writeLoose(written, start);
      writer.addTable({ walk: () => walkRows(rows.slice(start, end), merged) });
      written = end;
    }
    writeLoose(written, rows.length);
  }
}

function* walkRows(rows: readonly SheetRow[], merged: MergedCells): Generator<GridRow> {
  for (const row of rows)
    yield { cells: [...readCells(row, merged)].sort((a, b) => a.column - b.column), isHead: false };
}

function* readCells(row: SheetRow, merged: MergedCells): Generator<SourceCell> {
  const texts = row.line.split("\t");
  const isCovered = merged.coverOf(row.number);
  const spans = new Map(merged.startingIn(row.number).map((span) => [span.column, span]));
  for (let index = 0; index < row.columns.length; index++) {
    const column = row.columns.charCodeAt(index);
    if (isCovered(column)) continue;
    const { rows = 1, columns = 1 } = spans.get(column) ?? {};
    spans.delete(column);
    const indent = row.indent?.column === column ? row.indent.points : 0;
    yield { column, text: texts[index] ?? "", rows, columns, indent };
  }
  for (const { column, rows, columns } of spans.values()) yield { column, text: "", rows, columns, indent: 0 };
}
