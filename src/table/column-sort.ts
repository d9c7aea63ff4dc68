import type { HeadSense } from "../lexicon/values.ts";
import { isPlainYear } from "../number/calendar.ts";
import { markKind } from "../text/mark.ts";
import type { Grid } from "./grid.ts";
import { areFigures, sampleCells, type TableHead } from "./head.ts";
import { type HeadCell, hasSense } from "./head-cell.ts";
import { readUnit } from "./unit.ts";

/** What stands in a column: the numbers of the rows, codes, what the rows are of, units, figures, or other words. */
export type ColumnSort = "number" | "code" | "label" | "unit" | "figure" | "text";

/** Classifies the columns of a table by their heads and their cells. */
export function sortColumns(grid: Grid, head: TableHead): ColumnSort[] {
  const cells = sampleCells(grid, head.bodyStart);
  const figures = areFigures(cells);
  const contents = cells.map(readContents);
  const sorts: ColumnSort[] = [];
  contents.forEach((own, column) => {
    const given = { ...own, column, path: head.paths[column] ?? [], isFigure: figures[column] === true };
    const sort = SORTS.find(([, fits]) => fits(given))?.[0] ?? "text";
    // `Trâu`, `Giáo viên` are units only beside what they are units of.
    sorts.push(sort !== "likeUnits" ? sort : sorts.includes("text") ? "unit" : "text");
  });
  // `1. Lúa`, `18 - 30 tuổi` in front of all figures are labels, though they begin with figures.
  const leading = sorts.findIndex((sort) => sort !== "number" && sort !== "code");
  if (sorts[leading] === "figure" && contents[leading]?.words) sorts[leading] = "text";
  const label = labelColumn(sorts, contents);
  if (label !== undefined) sorts[label] = "label";
  // Columns before the label have no figures.
  for (let column = 0; column < (label ?? 0); column++)
    if (sorts[column] === "figure" && contents[column]?.marks) sorts[column] = "number";
  return sorts;
}

/** What most cells of a column are. */
interface Contents {
  readonly filled: number;
  readonly marks: boolean;
  /** Whether words stand in them, beside figures or not. */
  readonly words: boolean;
  /** Whether they count from 1. */
  readonly counts: boolean;
  readonly units: boolean;
  readonly years: boolean;
}

function readContents(texts: readonly string[]): Contents {
  const filled = texts.length;
  const count = (is: (text: string) => boolean) => texts.filter(is).length;
  const most = (some: number) => some > 0 && some * 5 >= filled * 4;
  const numbers = texts.filter((text) => /^\d{1,4}$/.test(text)).map(Number);
  const steps = numbers.filter((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1).length;
  const units = count((text) => /\p{L}|%|‰/u.test(text) && readUnit(text) !== undefined);
  return {
    filled,
    marks: most(count((text) => markKind(text) !== undefined)),
    words: most(count((text) => /\p{L}{2}/u.test(text))),
    counts: filled > 1 && most(steps),
    units: units > 0 && units * 5 >= filled * 3,
    years: filled > 1 && most(count(isPlainYear)),
  };
}

/** What the sort of a column is decided by. */
interface SortGiven extends Contents {
  readonly column: number;
  readonly path: readonly HeadCell[];
  readonly isFigure: boolean;
}

const says = ({ path }: SortGiven, sense: HeadSense) => path.some(({ parts }) => hasSense(parts, sense));
const begins = ({ path }: SortGiven, sense: HeadSense) => path[0]?.parts[0]?.sense === sense;

/** Sorts in the order in which they are asked for; a column that none fits is `text`. */
const SORTS: readonly (readonly [ColumnSort | "likeUnits", fits: (given: SortGiven) => boolean])[] = [
  // `TT` over `1`, `2`, `3`
  ["number", (given) => says(given, "number") && (given.marks || !given.isFigure)],
  // `Mã số`
  ["code", (given) => begins(given, "code")],
  // `ĐVT`
  ["unit", (given) => says(given, "unit")],
  // `Đơn vị` over `ha`, not over `Sở Y tế`
  ["unit", (given) => says(given, "maybeUnit") && given.units && !given.isFigure],
  // `Ghi chú`
  ["text", (given) => begins(given, "remark")],
  // `2019`, `2020`: times of rows
  ["text", ({ years }) => years],
  // `I`, `1.1`, `a)`
  ["number", ({ column, marks, isFigure }) => column === 0 && marks && !isFigure],
  // `1`, `2`, `3` under no head
  ["number", ({ column, marks, counts, path }) => column === 0 && marks && counts && path.length === 0],
  ["figure", ({ isFigure }) => isFigure],
  // `con`, `Giáo viên`
  ["likeUnits", ({ column, units, filled }) => column > 0 && units && filled > 1],
];

/** The column that says what the rows are of: the first of words, or the one after it where most of its cells are blank. */
function labelColumn(sorts: readonly ColumnSort[], contents: readonly Contents[]): number | undefined {
  const first = sorts.indexOf("text");
  if (first < 0) return undefined;
  const next = sorts.indexOf("text", first + 1);
  const [own, other] = [contents[first]?.filled ?? 0, contents[next]?.filled ?? 0];
  return next === first + 1 && own * 2 < other ? next : first;
}
