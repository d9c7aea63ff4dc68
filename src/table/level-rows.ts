import type { HeadSense } from "../lexicon/values.ts";
import { type Column, decideColumns } from "./column.ts";
import { says } from "./column-words.ts";
import { isBlank, isToldFigure } from "./figure-text.ts";
import { Grid } from "./grid.ts";
import type { TableHead } from "./head.ts";
import { type HeadCell, hasSense, readHeadCell } from "./head-cell.ts";
import type { TableWords } from "./read-columns.ts";

/** A row whose label says what its figures are, as the head of a column does elsewhere: `Kế hoạch năm 2023`. */
export interface LevelRow {
  /** What its label says of its figures. */
  readonly says: Column;
  /** The row of the level that its figures speak about. */
  readonly of: number | undefined;
  /** The row, and those of its kind right above and below it. */
  readonly group: LevelGroup;
}

/** Rows of this kind that follow each other: a plan, what was carried out, and what compares them. */
export interface LevelGroup {
  readonly columns: readonly Column[];
  /** For each of `columns`, its row; the first is that of the names. */
  readonly rows: readonly number[];
}

/** In a table of more rows, the rows are what figures are of. */
const MOST_ROWS = 200;
const LEVELS: readonly HeadSense[] = ["plan", "shortPlan", "actual", "estimate", "execution", "versus", "lastYear"];

/** The rows of a table whose labels say a level and name nothing, where no head of a column does. */
export function readLevelRows(
  grid: Grid,
  head: TableHead,
  columns: readonly Column[],
  table: TableWords,
): ReadonlyMap<number, LevelRow> {
  const found = new Map<number, LevelRow>();
  const label = columns.find(({ sort }) => sort === "label");
  const figures = columns.filter(({ sort }) => sort === "figure");
  const isLevel = ({ words, isComparison }: Column) => isComparison || says(words, ...LEVELS);
  if (label === undefined || grid.rows - head.bodyStart > MOST_ROWS || figures.some(isLevel)) return found;
  let run: { row: number; cell: HeadCell }[] = [];
  const close = () => {
    if (run.length > 1) addGroup(found, grid, run, figures, table);
    run = [];
  };
  for (let row = head.bodyStart; row < grid.rows; row++) {
    const cell = readHeadCell(grid.textAt(row, label.index));
    if (isLevelLabel(cell)) run.push({ row, cell });
    else close();
  }
  close();
  return found;
}

/** `Thực hiện năm 2023`, `Tỷ lệ so với kế hoạch (%)`; not `Kế hoạch vốn`. */
function isLevelLabel({ parts }: HeadCell): boolean {
  return hasSense(parts, ...LEVELS) && !parts.some(({ type }) => type === "word");
}

/** Decides the rows of a group as if they were columns. */
function addGroup(
  found: Map<number, LevelRow>,
  grid: Grid,
  run: readonly { readonly row: number; readonly cell: HeadCell }[],
  figures: readonly Column[],
  table: TableWords,
): void {
  const paths = [[], ...run.map(({ cell }) => [cell])];
  const turned = Grid.of([
    paths.map(() => ""),
    ...figures.map(({ index, heads }) => [heads.join(" ") || "–", ...run.map(({ row }) => figureAt(grid, row, index))]),
  ]);
  const head = { titles: [], bodyStart: 1, paths, places: paths.map((path, index) => path.map(() => index)) };
  const columns = decideColumns(turned, head, table);
  const group = { columns, rows: [-1, ...run.map(({ row }) => row)] };
  run.forEach(({ row }, index) => {
    const says = columns[index + 1] as Column;
    if (says.sort === "figure")
      found.set(row, { says, of: says.of === undefined ? undefined : group.rows[says.of], group });
  });
}

function figureAt(grid: Grid, row: number, column: number): string {
  const text = grid.textAt(row, column);
  return isBlank(text) || isToldFigure(text) ? text : "";
}
