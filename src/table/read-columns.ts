import type { Decimal } from "../number/decimal.ts";
import { type ColumnSort, sortColumns } from "./column-sort.ts";
import { type ColumnWords, readColumnWords, says } from "./column-words.ts";
import { type Convention, Evidence, isBlank, readCellNumber } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { SAMPLE_ROWS, type TableHead } from "./head.ts";
import type { HeadCell } from "./head-cell.ts";
import type { TableUnit } from "./unit.ts";

/** A column with its words and figures, before it is decided what they are. */
export interface ReadColumn {
  readonly index: number;
  readonly sort: ColumnSort;
  /** The words of the cells above it, from the top down. */
  readonly heads: readonly string[];
  readonly words: ColumnWords;
  /** For each cell above it, where it stands in the grid. */
  readonly places: readonly number[];
  /** The figures of the first rows; undefined where a cell has none. */
  readonly figures: readonly (Decimal | undefined)[];
  /** Whether its figures are percentages: by its head, by their own signs, or by the unit of the whole table. */
  readonly isPercent: boolean;
  readonly convention: (figure: string) => Convention | undefined;
}

/** What the title of a table and the lines above it say of all its columns. */
export interface TableWords {
  readonly unit: TableUnit | undefined;
  readonly hundred: string | undefined;
}

/** Reads the words above each column and the figures of its first rows. */
export function readColumns(grid: Grid, head: TableHead, table: TableWords): ReadColumn[] {
  const sorts = sortColumns(grid, head);
  const cells = figureCells(grid, head.bodyStart, sorts);
  const whole = new Evidence(cells.flat());
  return sorts.map((sort, index) => {
    const path = head.paths[index] ?? [];
    const words = readColumnWords([...wholeAbove(head.paths, sorts, index), ...path]);
    const texts = cells[index] ?? [];
    const own = new Evidence(texts);
    const convention = (figure: string) => own.conventionOf(figure, true) ?? whole.conventionOf(figure, false);
    const figures = texts.map((text) => readCellNumber(text, (figure) => convention(figure) ?? "vietnamese"));
    const isPercent = isPercentColumn(words, texts, table);
    const places = head.places[index] ?? [];
    return { index, sort, heads: path.map(({ text }) => text), words, places, figures, isPercent, convention };
  });
}

/** The words of the first rows in each column of figures; none for other columns. */
function figureCells(grid: Grid, bodyStart: number, sorts: readonly ColumnSort[]): string[][] {
  const cells = sorts.map((): string[] => []);
  const end = Math.min(grid.rows, bodyStart + SAMPLE_ROWS);
  for (let row = bodyStart; row < end; row++)
    sorts.forEach((sort, column) => {
      if (sort === "figure") cells[column]?.push(grid.textAt(row, column));
    });
  return cells;
}

function isPercentColumn(words: ColumnWords, texts: readonly string[], table: TableWords): boolean {
  if (words.unit !== undefined) return words.unit.sort === "percent";
  const filled = texts.filter((text) => !isBlank(text));
  const signs = filled.filter((text) => text.includes("%"));
  if (signs.length * 2 > filled.length || says(words, "relative")) return true;
  return table.unit?.sort === "percent" && !says(words, "absolute");
}

/** The heads of the column before `Trong đó`, of which those under it are parts: `Dân số (người)` | `Trong đó nữ`. */
function wholeAbove(paths: TableHead["paths"], sorts: readonly ColumnSort[], index: number): readonly HeadCell[] {
  const isPart = (at: number) => paths[at]?.[0]?.parts[0]?.sense === "part";
  if (!isPart(index) || namesItself(paths[index]?.[0] as HeadCell)) return [];
  let left = index - 1;
  while (sorts[left] === "figure" && isPart(left)) left--;
  return sorts[left] === "figure" ? (paths[left] ?? []) : [];
}

/** Whether a cell says after `Trong đó` what its figures are of: `Trong đó: số hộ nghèo`, not `Trong đó: nữ`. */
function namesItself({ parts }: HeadCell): boolean {
  const first = parts.find(({ type, sense }) => type !== "mark" && sense !== "part");
  return first !== undefined && (first.sense !== undefined || first.isPartitive === true);
}
