import { percentageTitles, rowNumberTitles } from "../lexicon/lists.ts";
import { columnAt, type Layout, type Line, readCells } from "../text/layout.ts";

/** What the head of a table says of a column: row numbers, or percentages. */
export type ColumnSort = "number" | "percent";

/** What the columns of a table are, from the first on. */
export type TableHead = readonly (ColumnSort | undefined)[];

/** The head of a table: the first of its lines that has several cells. */
export function readTableHead(view: string, lines: readonly Line[]): TableHead {
  for (const line of lines) {
    const cells = readCells(view, line);
    if (cells.length > 1) return cells.map(tellSort);
  }
  return [];
}

function tellSort(title: string): ColumnSort | undefined {
  const words = title.trim().toLowerCase();
  if (rowNumberTitles.includes(words)) return "number";
  return percentageTitles.some((word) => words.includes(word)) ? "percent" : undefined;
}

/** What the column is in which a figure at `at` stands. */
export function findColumnSort(layout: Layout, at: number, head: TableHead): ColumnSort | undefined {
  const line = head.length === 0 ? undefined : layout.lineAt(at);
  const column = line && columnAt(layout.view, line, at);
  return column === undefined ? undefined : head[column];
}
