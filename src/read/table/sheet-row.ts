/** A row of a sheet in little memory: a sheet has millions of cells. */
export interface SheetRow {
  number: number;
  /** The columns of its cells with text, each as one character. */
  columns: string;
  /** The texts of these cells, with tabs between them. */
  line: string;
  /** Number of its cells that have lines at their sides. */
  bordered: number;
  /** The column of its first indented cell, and how far it is indented. */
  indent: { column: number; points: number } | undefined;
}
