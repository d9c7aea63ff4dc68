import { percentageTitles, rowNumberTitles } from "../lexicon/lists.ts";

/** What the head of a table says of a column: row numbers, or percentages. */
export type ColumnSort = "number" | "percent";

/** What the columns of a table are, from the first on; tabs stand between the cells of a row. */
export interface TableHead {
  readonly sorts: readonly (ColumnSort | undefined)[];
}

/** In longer rows columns are not counted. */
const LONGEST_ROW = 2_000;

/** The head of the table that follows `from`: its first line with tabs, up to `until`. */
export function readTableHead(view: string, from: number, until: number): TableHead {
  const tab = view.indexOf("\t", from);
  if (tab < 0 || tab >= until) return { sorts: [] };
  const start = view.lastIndexOf("\n", tab) + 1;
  const end = view.indexOf("\n", tab);
  const line = view.slice(start, Math.min(end < 0 ? until : end, start + LONGEST_ROW));
  return { sorts: line.split("\t").map(tellSort) };
}

function tellSort(title: string): ColumnSort | undefined {
  const words = title.trim().toLowerCase();
  if (rowNumberTitles.includes(words)) return "number";
  return percentageTitles.some((word) => words.includes(word)) ? "percent" : undefined;
}

/** What the column is in which a figure at `at` stands. */
export function findColumnSort(view: string, at: number, { sorts }: TableHead): ColumnSort | undefined {
  if (sorts.length === 0) return undefined;
  const before = view.slice(Math.max(0, at - LONGEST_ROW), at);
  const lineBreak = before.lastIndexOf("\n");
  if (lineBreak < 0) return undefined;
  return sorts[before.slice(lineBreak).split("\t").length - 1];
}
