import { isPlainYear } from "../number/calendar.ts";
import { markKind } from "../text/mark.ts";
import { isBlank } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { figureColumns, isNumbering, SAMPLE_ROWS, type TableHead } from "./head.ts";
import { hasSense } from "./head-cell.ts";
import { readUnit } from "./unit.ts";

/** What stands in a column: the numbers of the rows, codes, what the rows are of, units, figures, or other words. */
export type ColumnSort = "number" | "code" | "label" | "unit" | "figure" | "text";

/** Classifies the columns of a table by their heads and their cells. */
export function sortColumns(grid: Grid, head: TableHead): ColumnSort[] {
  const figures = figureColumns(grid, head.bodyStart);
  const contents = figures.map((_, column) => readContents(grid, head.bodyStart, column));
  const sorts: ColumnSort[] = [];
  figures.forEach((isFigure, column) => {
    const sort = sortOf(head, column, isFigure, contents[column] as Contents);
    // `Trâu`, `Giáo viên` are units only beside what they are units of.
    const isLabel = sort === "likeUnits" && !sorts.includes("text");
    sorts.push(sort === "likeUnits" ? (isLabel ? "text" : "unit") : sort);
  });
  // `1. Lúa`, `18 - 30 tuổi` in front of all figures are labels, though they begin with figures.
  const leading = sorts.findIndex((sort) => sort !== "number" && sort !== "code");
  if (sorts[leading] === "figure" && contents[leading]?.words) sorts[leading] = "text";
  const label = labelColumn(sorts, contents);
  if (label !== undefined) sorts[label] = "label";
  // Columns before the label have no figures.
  for (let column = 0; column < (label ?? 0); column++)
    if (sorts[column] === "figure") sorts[column] = contents[column]?.marks ? "number" : "figure";
  return sorts;
}

/** What most cells of a column are. */
interface Contents {
  readonly filled: number;
  readonly marks: boolean;
  /** Whether words stand in them, beside figures or not. */
  readonly words: boolean;
  readonly counts: boolean;
  readonly units: boolean;
  readonly years: boolean;
}

function readContents(grid: Grid, from: number, column: number): Contents {
  let [filled, marks, units, years, steps, words] = [0, 0, 0, 0, 0, 0];
  let last = 0;
  const end = Math.min(grid.rows, from + SAMPLE_ROWS);
  for (let row = from; row < end; row++) {
    const text = grid.row(row)[column]?.text ?? "";
    if (text === "" || isNumbering(grid, row)) continue;
    if (isBlank(text)) continue;
    filled++;
    if (markKind(text) !== undefined) marks++;
    if (/\p{L}{2}/u.test(text)) words++;
    if (isPlainYear(text)) years++;
    if (/^\d{1,4}$/.test(text)) {
      if (Number(text) === last + 1 || Number(text) === 1) steps++;
      last = Number(text);
    }
    if (/\p{L}|%|‰/u.test(text) && readUnit(text) !== undefined) units++;
  }
  const most = (count: number) => count > 0 && count * 5 >= filled * 4;
  return {
    filled,
    marks: most(marks),
    words: most(words),
    counts: filled > 1 && most(steps),
    units: units * 5 >= filled * 3 && units > 0,
    years: filled > 1 && most(years),
  };
}

function sortOf(head: TableHead, column: number, isFigure: boolean, contents: Contents): ColumnSort | "likeUnits" {
  const path = head.paths[column] ?? [];
  const says = (...senses: Parameters<typeof hasSense>[1][]) => path.some(({ parts }) => hasSense(parts, ...senses));
  const isTitled = path.length > 0;
  const isOnlySense = path.length === 1 && path[0]?.parts.length === 1;
  if (says("number") && (contents.marks || !isFigure)) return "number";
  if (isOnlySense && says("code")) return "code";
  if (says("code") && path[0]?.parts[0]?.sense === "code") return "code";
  if (says("unit")) return "unit";
  if (says("maybeUnit") && contents.units && !isFigure) return "unit";
  if (path[0]?.parts[0]?.sense === "remark") return "text";
  if (contents.years) return "text";
  if (column === 0 && contents.marks && (!isTitled || !isFigure) && (contents.counts || !isFigure)) return "number";
  if (isFigure) return "figure";
  return column > 0 && contents.units && contents.filled > 1 ? "likeUnits" : "text";
}

/** The column that says what the rows are of: the first of words, or the one after it where most of its cells are blank. */
function labelColumn(sorts: readonly ColumnSort[], contents: readonly Contents[]): number | undefined {
  const first = sorts.indexOf("text");
  if (first < 0) return undefined;
  const next = sorts.indexOf("text", first + 1);
  const [own, other] = [contents[first]?.filled ?? 0, contents[next]?.filled ?? 0];
  return next === first + 1 && own * 2 < other ? next : first;
}
