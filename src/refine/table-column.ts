/** What the head of a table says of a column: row numbers, or percentages. */
export type ColumnSort = "number" | "percent";

/** Where a table's rows begin, and what its columns are; the cells of a row stand between tabs. */
export interface TableHead {
  readonly sorts: readonly (ColumnSort | undefined)[];
}

const NUMBERS = /^\s*(?:s?tt|số tt|số thứ tự)\s*$/iu;
const PERCENTAGES = /%|t[ỷỉ] lệ/iu;
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
  if (NUMBERS.test(title)) return "number";
  return PERCENTAGES.test(title) ? "percent" : undefined;
}

/** What the column is in which a figure at `at` stands. */
export function findColumnSort(view: string, at: number, { sorts }: TableHead): ColumnSort | undefined {
  if (sorts.length === 0) return undefined;
  let column = 0;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_ROW) && view.charAt(i) !== "\n"; i--) {
    if (view.charAt(i) === "\t") column++;
  }
  return sorts[column];
}
