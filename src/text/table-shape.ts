/** A cell that covers more than one row or column. Rows and columns count from 0 at the table's first cell. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What the text of a table cannot say. In the text a table is a block of lines, a line for each row, each with exactly
 * `columns − 1` tabs; cells that a neighbour covers, and blank cells, are empty.
 */
export interface TableShape {
  /** The line of the document's text that holds the first row, counted from 0. */
  readonly firstLine: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of more than one row or column, by row, then by column. */
  readonly spans: readonly CellSpan[];
  /** Rows that the input itself marks as the head (`thead`, `w:tblHeader`, `table:table-header-rows`). */
  readonly headRows?: number;
  /** How far the input indents a row's label, in levels; rows that are not indented are left out. */
  readonly indents?: Readonly<Record<number, number>>;
}
