import { isPlainYear, PLAIN_YEAR } from "../number/calendar.ts";
import { type MarkKind, markKind } from "../text/mark.ts";
import { isBlank, isFigure, isToldFigure } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { type HeadCell, readHeadCell } from "./head-cell.ts";
import { readDeclaredUnit } from "./unit.ts";

/** The head of a table: what stands above its figures. */
export interface TableHead {
  /** The lines of a title that stand in the table's own first rows. */
  readonly titles: readonly string[];
  /** The first row that is no head. */
  readonly bodyStart: number;
  /** The cells above each column, from the top down; a cell over several columns stands above each of them. */
  readonly paths: readonly (readonly HeadCell[])[];
  /** For each cell of `paths`, where it stands in the grid: two columns under one cell have the same number. */
  readonly places: readonly (readonly number[])[];
}

/** So many rows are looked at to tell what the columns are. */
export const SAMPLE_ROWS = 300;
const MOST_HEAD_ROWS = 8;

/** Finds where the head of a table ends, and what stands above each of its columns. */
export function readHead(grid: Grid): TableHead {
  const titleRows = countTitleRows(grid);
  const bodyStart = findBody(grid, titleRows, areFigures(sampleCells(grid, titleRows)));
  const titles = Array.from({ length: titleRows }, (_, row) => ownTexts(grid, row)[0] ?? "");
  const cells = new Map<string, HeadCell>();
  const read = ({ text }: PlacedText) => {
    const cell = cells.get(text) ?? readHeadCell(text);
    cells.set(text, cell);
    return cell;
  };
  const columns = Array.from({ length: grid.columns }, (_, column) => textsAbove(grid, column, titleRows, bodyStart));
  const places = columns.map((texts) => texts.map(({ place }) => place));
  return { titles, bodyStart, paths: columns.map((texts) => texts.map(read)), places };
}

/** Words of the head, and the number of the cell that they stand in. */
interface PlacedText {
  readonly text: string;
  readonly place: number;
}

/** The words above a column, from the top down, those of each cell once. */
function textsAbove(grid: Grid, column: number, titleRows: number, bodyStart: number): PlacedText[] {
  const texts: PlacedText[] = [];
  for (let row = titleRows; row < bodyStart; row++) {
    const found = isNumbering(grid, row) ? undefined : headCellAt(grid, row, column, bodyStart);
    if (found !== undefined && texts.every(({ place }) => place !== found.place)) texts.push(found);
  }
  return texts;
}

/** The words above a column in a row of the head. */
function headCellAt(grid: Grid, row: number, column: number, bodyStart: number): PlacedText | undefined {
  const cover = grid.coverOf(row, column);
  const [ownRow, ownColumn] = cover === undefined ? [row, column] : [cover.row, cover.column];
  const text = grid.textAt(ownRow, ownColumn);
  if (text !== "") return { text, place: ownRow * grid.columns + ownColumn };
  // Without spans a cell over several columns leaves those after its first one blank.
  if (cover !== undefined || grid.spanAt(row, column) !== undefined || !hasTextBelow(grid, row, column, bodyStart))
    return undefined;
  for (let left = column - 1; left >= 0; left--) {
    const words = grid.textAt(row, left);
    if (words !== "")
      return hasTextBelow(grid, row, left, bodyStart) ? { text: words, place: row * grid.columns + left } : undefined;
    if (!hasTextBelow(grid, row, left, bodyStart)) return undefined;
  }
  return undefined;
}

function hasTextBelow(grid: Grid, row: number, column: number, bodyStart: number): boolean {
  for (let below = row + 1; below < bodyStart; below++) {
    if (isNumbering(grid, below)) continue;
    if (grid.row(below)[column]?.text !== "" && grid.coverOf(below, column) === undefined) return true;
  }
  return false;
}

/** Rows at the top that have one cell alone: the lines of a title, a unit declared above the head. */
function countTitleRows(grid: Grid): number {
  let row = 0;
  for (; row < Math.min(MOST_HEAD_ROWS, grid.rows - 2); row++) {
    const texts = ownTexts(grid, row);
    if (texts.length !== 1) break;
    const column = grid.row(row).findIndex(({ text }) => text !== "");
    const span = grid.spanAt(row, column);
    const isWide = span !== undefined && span.columns >= grid.columns - 1;
    const isFirst = column === 0 && (span === undefined || span.rows === 1);
    if (!isWide && !isFirst && readDeclaredUnit(texts[0] as string) === undefined) break;
  }
  return row;
}

/** The words of the cells that begin in a row. */
function ownTexts(grid: Grid, row: number): string[] {
  return grid.row(row).flatMap(({ text }) => (text === "" ? [] : [text]));
}

/** The words of each column in the first rows from one on, but for blank cells and the numbers of the columns. */
export function sampleCells(grid: Grid, from: number): string[][] {
  const columns = Array.from({ length: grid.columns }, (): string[] => []);
  const end = Math.min(grid.rows, from + SAMPLE_ROWS);
  for (let row = from; row < end; row++) {
    if (isNumbering(grid, row)) continue;
    grid.row(row).forEach(({ text }, column) => {
      if (!isBlank(text)) columns[column]?.push(text);
    });
  }
  return columns;
}

/** Whether most cells of each column are figures. */
export function areFigures(columns: readonly (readonly string[])[]): boolean[] {
  return columns.map((texts) => {
    const count = texts.filter(isToldFigure).length;
    return count > 0 && count * 3 >= texts.length;
  });
}

function findBody(grid: Grid, from: number, figures: readonly boolean[]): number {
  const last = Math.min(grid.rows - 1, from + MOST_HEAD_ROWS);
  let row = Math.max(from, grid.block.headRows ?? 0);
  // `thead` may leave out rows of the head, and none of the body stands in it.
  for (; row < last; row++) if (!isHeadRow(grid, row, from, figures)) break;
  return Math.min(row, grid.rows - 1);
}

function isHeadRow(grid: Grid, row: number, from: number, figures: readonly boolean[]): boolean {
  if (isNumbering(grid, row) || isCovered(grid, row)) return true;
  const cells = grid.row(row);
  const texts = ownTexts(grid, row);
  if (isYears(texts)) return true;
  const hasFigure = cells.some(({ text }, column) => figures[column] === true && isFigure(text) && !isPlainYear(text));
  if (hasFigure) return false;
  if (row === from) return texts.length > 0;
  if (texts.length < 2) return false;
  // `I` in the column of the numbers of rows opens a section of the body.
  return cells.some(
    ({ text }, column) => text !== "" && !isBlank(text) && !isOrdinal(text) && figures[column] === true,
  );
}

/** Whether a cell of the head reaches down into a row. */
function isCovered(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const cover = grid.coverOf(row, column);
    if (cover !== undefined && cover.row < row) return true;
  }
  return false;
}

const ENDS_IN_YEAR = new RegExp(String.raw`(?:^|\s)${PLAIN_YEAR}$`);

/** `2019 | 2020 | Sơ bộ 2023`: a head, though it is all figures. */
function isYears(texts: readonly string[]): boolean {
  const years = texts.filter((text) => text.length < 24 && ENDS_IN_YEAR.test(text));
  return years.length >= 2 && years.length >= texts.length - 1;
}

const FORMULA = /^\(?\d{1,2}\)?\s*=\s*[\d()+\-*/:x%\s.=]+$/i;

/** `A`, `I`, `(1)`: the number of a column or a row. */
const isOrdinal = (text: string) => COUNTING.includes(markKind(text));
const COUNTING: readonly (MarkKind | undefined)[] = ["letter", "roman", "number"];

/** `A | B | 1 | 2 | 3=2-1`, `(1) | (2) | (3)`: the numbers of the columns. */
export function isNumbering(grid: Grid, row: number): boolean {
  const texts = ownTexts(grid, row);
  if (texts.length < 2 || texts.length * 2 < grid.columns) return false;
  if (!texts.every((text) => isOrdinal(text) || FORMULA.test(text))) return false;
  const numbered = texts.filter((text) => /\d/.test(text));
  if (!goesUp(numbered)) return false;
  const hasFormula = numbered.some((text) => FORMULA.test(text));
  return numbered.length >= 2 && (hasFormula || numbered.length >= 3 || numbered.length + 2 >= texts.length);
}

/** Whether each number is one more than the one before, that of a formula at least one: `1 | 2 | 4=1*2`. */
function goesUp(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0]));
  return numbers.every((number, at) => {
    const last = numbers[at - 1];
    if (last === undefined) return number <= MOST_FIRST;
    return number === last + 1 || (number > last && FORMULA.test(texts[at] as string));
  });
}
/** The numbers of the columns begin with this one at the latest. */
const MOST_FIRST = 4;
