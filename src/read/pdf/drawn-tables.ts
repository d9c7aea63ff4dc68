import type { GridRow, SourceCell } from "../table/grid.ts";
import { splitBands } from "./bands.ts";
import type { Glyph } from "./glyphs.ts";
import { type DrawnGrid, findInterval } from "./grids.ts";
import { gatherLines, type PageLine } from "./lines.ts";
import type { PageTable } from "./page-table.ts";
import { joinCellLines } from "./paragraphs.ts";

/** Collects the glyphs in the cells of a table that lines draw. */
export class DrawnTable {
  readonly #glyphs: Glyph[][];

  constructor(readonly grid: DrawnGrid) {
    this.#glyphs = grid.cells.map(() => []);
  }

  /** Takes a glyph if it lies in the table. Returns whether it does. */
  take(glyph: Glyph): boolean {
    const { xs, ys, cellAt } = this.grid;
    const row = findInterval(ys, glyph.y - glyph.size * 0.3);
    if (row < 0 || row >= ys.length - 1) return false;
    const column = findInterval(xs, glyph.x + glyph.width / 2);
    if (column < 0 || column >= xs.length - 1) return false;
    this.#glyphs[cellAt[row * (xs.length - 1) + column] as number]?.push(glyph);
    return true;
  }

  finish(): PageTable {
    const { xs, ys, cells } = this.grid;
    const filled = cells.map((box, index) => ({ ...box, lines: readCellLines(this.#glyphs[index] ?? []) }));
    const rows: GridRow[] = [];
    for (const band of splitBands(filled, ys.length - 1)) {
      const own = band.map(({ lines, column, columns, rows: height }): SourceCell => {
        const hasFigures = band.some((cell) => /^\d[\d.,]*%?$/.test(cell.lines[0]?.text ?? ""));
        const right = hasFigures ? Number.POSITIVE_INFINITY : (xs[column + columns] ?? 0);
        const indent = measureIndent(lines[0], xs[column] ?? 0, right);
        return { column, columns, rows: height, text: joinCellLines(lines), indent };
      });
      rows.push({ cells: own.sort((a, b) => a.column - b.column), isHead: false });
    }
    return { xs, rows: dropCentred(rows) };
  }
}

/** Usual distance of a text from the line at the left of its cell, in points. */
const CELL_PADDING = 5;
const SAME_PLACE = 1;

/** How far the first line of a cell is indented; 0 if it is centred. */
function measureIndent(line: PageLine | undefined, left: number, right: number): number {
  if (line === undefined) return 0;
  const [before, after] = [line.left - left, right - line.right];
  return Math.abs(before - after) <= SAME_PLACE ? 0 : Math.max(0, before - CELL_PADDING);
}

/** Most different indents of a column. With more its texts are centred. */
const MAX_INDENTS = 6;

/** The rows without the indents of columns whose texts are centred. */
function dropCentred(rows: readonly GridRow[]): GridRow[] {
  const indents = new Map<number, Set<number>>();
  for (const { column, indent } of rows.flatMap(({ cells }) => cells)) {
    const own = indents.get(column) ?? new Set();
    indents.set(column, own.add(Math.round(indent / 2)));
  }
  const isCentred = (column: number) => (indents.get(column)?.size ?? 0) > MAX_INDENTS;
  return rows.map(({ cells, isHead }) => {
    return { cells: cells.map((cell) => (isCentred(cell.column) ? { ...cell, indent: 0 } : cell)), isHead };
  });
}

/** The lines of a cell from the top to the bottom. */
function readCellLines(glyphs: readonly Glyph[]): PageLine[] {
  return gatherLines(glyphs).sort((a, b) => (Math.abs(a.y - b.y) < a.height / 2 ? a.left - b.left : a.y - b.y));
}
