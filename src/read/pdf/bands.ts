import type { Box } from "./grids.ts";
import type { PageLine } from "./lines.ts";

/** A cell with its lines of text, from the top to the bottom. */
export interface FilledBox extends Box {
  lines: readonly PageLine[];
}

/** `1.250`, `-0,3`, `(5)`, `52,4%`, `…` */
const FIGURE = /^(?:[-+−–(<>≤≥]{0,2}\d[\d.,\s]*[%‰)]{0,2}|[-–…]|\.{2,})$/;

/** Most lines of a band that is split. */
const MAX_LINES = 2000;

/**
 * The cells of each row of a table. A row between two drawn lines may hold several rows of the table that no line
 * separates: there are several figures below each other in at least two of its cells, at the same heights, and words beside
 * most of them. Figures beside which no words stand are several of one row.
 */
export function splitBands(cells: readonly FilledBox[], rows: number): FilledBox[][] {
  const bands: FilledBox[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) bands[cell.row]?.push(cell);
  const heights = bands.map((band) => findHeights(band));
  // A cell of several rows covers more of them where these are split.
  const extra = heights.map(({ length }) => Math.max(0, length - 1));
  return bands.flatMap((band, row) => {
    const grown = band.map((cell) => {
      let { rows: height } = cell;
      for (let at = row + (cell.rows > 1 ? 0 : 1); at < row + cell.rows; at++) height += extra[at] ?? 0;
      return { ...cell, rows: height };
    });
    const ys = heights[row] as readonly number[];
    return ys.length < 2 ? [grown] : splitBand(grown, ys);
  });
}

/** The heights at which the rows of a band stand; empty if it is a single row. */
function findHeights(band: readonly FilledBox[]): number[] {
  if (band.reduce((sum, { lines }) => sum + lines.length, 0) > MAX_LINES) return [];
  const stacks = band.filter(({ lines, rows }) => rows === 1 && lines.length > 1 && lines.every(isFigure));
  const [first, second] = stacks;
  if (first === undefined || second === undefined) return [];
  const figures = band.filter(({ rows }) => rows === 1).flatMap(({ lines }) => lines.filter(isFigure));
  const ys: number[] = [];
  for (const { y, height } of figures.sort((a, b) => a.y - b.y)) {
    const last = ys.at(-1);
    if (last === undefined || y - last > height / 2) ys.push(y);
  }
  const words = band.flatMap(({ lines }) => lines.filter((line) => !isFigure(line)));
  const told = ys.filter((y) => words.some((line) => findRow([y], line) !== undefined));
  return told.length * 2 >= ys.length ? ys : [];
}

const isFigure = ({ text }: PageLine) => FIGURE.test(text.trim());

/** Splits a band. A label without a figure at the height of one of its lines is a row of its own. */
function splitBand(band: readonly FilledBox[], figures: readonly number[]): FilledBox[][] {
  const chunks = band.map(({ lines }) => chunkLines(lines, figures));
  const ys = [...figures];
  for (const chunk of chunks.flat()) if (chunk.every((line) => findRow(figures, line) === undefined)) addRow(ys, chunk);
  ys.sort((a, b) => a - b);
  const rows: FilledBox[][] = ys.map(() => []);
  for (const [index, cell] of band.entries()) {
    const own: PageLine[][] = ys.map(() => []);
    for (const chunk of chunks[index] ?? []) placeChunk(chunk, ys, own);
    for (const [row, lines] of own.entries()) {
      if (cell.rows === 1) rows[row]?.push({ ...cell, lines });
      else if (row === 0) rows[row]?.push(cell);
    }
  }
  return rows;
}

/** Adds a row for lines without a figure, unless a figure stands between them: then they are a label around its row. */
function addRow(ys: number[], chunk: readonly PageLine[]): void {
  const [first, last] = [chunk[0], chunk.at(-1)];
  if (first === undefined || last === undefined || ys.some((y) => y > first.y && y < last.y)) return;
  if (findRow(ys, first) === undefined) ys.push(first.y);
}

/** Puts lines into the row that stands at the height of one of them or between them. */
function placeChunk(chunk: readonly PageLine[], ys: readonly number[], own: readonly PageLine[][]): void {
  const found = chunk.map((line) => findRow(ys, line));
  const known = found.find((row) => row !== undefined);
  const [first, last] = [chunk[0]?.y ?? 0, chunk.at(-1)?.y ?? 0];
  let row = known ?? ys.findIndex((y) => y > first && y < last);
  for (const [index, line] of chunk.entries()) {
    row = found[index] ?? row;
    own[Math.max(0, row)]?.push(line);
  }
}

/** The lines of a cell as its paragraphs: a line goes on in the next if that begins with a small letter or stands close. */
function chunkLines(lines: readonly PageLine[], figures: readonly number[]): PageLine[][] {
  const pitch = figures.reduce(
    (least, y, index) => Math.min(least, y - (figures[index - 1] ?? Number.NEGATIVE_INFINITY)),
    Number.POSITIVE_INFINITY,
  );
  const chunks: PageLine[][] = [];
  for (const line of lines) {
    const chunk = chunks.at(-1);
    const before = chunk?.at(-1);
    const isNew = before === undefined || isFigure(line) || !isContinued(before, line, pitch);
    if (isNew || chunk === undefined) chunks.push([line]);
    else chunk.push(line);
  }
  return chunks;
}

/** Index of the row at the height of a line. */
function findRow(ys: readonly number[], { y, height }: PageLine): number | undefined {
  const index = ys.findIndex((one) => Math.abs(one - y) <= height / 2);
  return index < 0 ? undefined : index;
}

/** How far the lines of a label are apart at most: as a share of the distance between rows, and of the font size. */
const CLOSE_ROWS = 0.85;
const CLOSE_LINES = 1.3;

function isContinued(before: PageLine, { text, y, height }: PageLine, pitch: number): boolean {
  const isClose = y - before.y < Math.min(pitch * CLOSE_ROWS, height * CLOSE_LINES);
  return isClose || /^[\p{Ll}\d(]/u.test(text) || /[-–,(/]$/.test(before.text);
}
