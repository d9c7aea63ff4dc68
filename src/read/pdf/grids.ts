import { countBefore } from "../../text/sorted.ts";
import { joinRules, type RuledLine } from "./rules.ts";

/** The boxes of a table that lines draw. Positions are in points, from the top left of the page. */
export interface DrawnGrid {
  /** The sides of its columns and rows, in ascending order. */
  xs: readonly number[];
  ys: readonly number[];
  cells: readonly Box[];
  /** The index in `cells` of each elementary box, row after row. */
  cellAt: readonly number[];
}

/** A cell: a rectangle of elementary boxes. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Lines this far from each other touch. */
const TOUCH = 3;
/** Narrowest column and lowest row. */
const MIN_WIDTH = 5;
const MIN_HEIGHT = 5;
/** Most joined lines of a page in one direction, and most boxes of a table: more are a drawing. */
const MAX_LINES = 2000;
const MAX_BOXES = 200_000;

/** Finds the tables that lines draw on a page: groups of lines that touch and have at least two columns and two rows. */
export function findGrids(rules: readonly RuledLine[]): DrawnGrid[] {
  const horizontals = joinRules(rules, true).filter((rule) => rule.to - rule.from >= MIN_WIDTH);
  const verticals = joinRules(rules, false).filter((rule) => rule.to - rule.from >= MIN_HEIGHT);
  if (horizontals.length < 2 || verticals.length === 0) return [];
  if (horizontals.length > MAX_LINES || verticals.length > MAX_LINES) return [];
  return groupTouching(horizontals, verticals).flatMap((group) => makeGrid(group));
}

/** Lines that belong together. */
export interface Group {
  horizontals: RuledLine[];
  verticals: RuledLine[];
}

function touches(horizontal: RuledLine, vertical: RuledLine): boolean {
  return (
    vertical.at >= horizontal.from - TOUCH &&
    vertical.at <= horizontal.to + TOUCH &&
    horizontal.at >= vertical.from - TOUCH &&
    horizontal.at <= vertical.to + TOUCH
  );
}

function groupTouching(horizontals: readonly RuledLine[], verticals: readonly RuledLine[]): Group[] {
  const sets = new DisjointSets(horizontals.length + verticals.length);
  for (const [v, vertical] of verticals.entries()) {
    for (const [h, horizontal] of horizontals.entries()) {
      if (touches(horizontal, vertical)) sets.join(h, horizontals.length + v);
    }
  }
  const groups = new Map<number, Group>();
  const groupOf = (index: number) => {
    const root = sets.find(index);
    const group = groups.get(root) ?? { horizontals: [], verticals: [] };
    groups.set(root, group);
    return group;
  };
  for (const [h, rule] of horizontals.entries()) groupOf(h).horizontals.push(rule);
  for (const [v, rule] of verticals.entries()) groupOf(horizontals.length + v).verticals.push(rule);
  return [...groups.values()].filter((group) => group.horizontals.length >= 2 && group.verticals.length >= 1);
}

/** Sets of numbers that are joined step by step. */
class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root]) {
      // Each step shortens the way of later ones.
      this.#parents[root] = this.#parents[parent] ?? parent;
      root = parent;
    }
    return root;
  }

  join(one: number, other: number): void {
    this.#parents[this.find(one)] = this.find(other);
  }
}

/** Makes the grid of lines; none if it has only one column or row. */
export function makeGrid({ horizontals, verticals }: Group): DrawnGrid[] {
  const xs = listSides(verticals, horizontals, MIN_WIDTH);
  const ys = listSides(horizontals, verticals, MIN_HEIGHT);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 2 || columns * rows > MAX_BOXES) return [];
  const sets = new DisjointSets(columns * rows);
  const isDrawn = new DrawnSides(xs, ys, horizontals, verticals);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const box = row * columns + column;
      if (column + 1 < columns && !isDrawn.right(row, column)) sets.join(box, box + 1);
      if (row + 1 < rows && !isDrawn.below(row, column)) sets.join(box, box + columns);
    }
  }
  return [{ xs, ys, ...listCells(sets, rows, columns) }];
}

/**
 * The positions of the lines, and the ends of the lines across where the outermost line is not drawn. Positions that
 * are nearer to each other than `least` are one.
 */
function listSides(lines: readonly RuledLine[], across: readonly RuledLine[], least: number): number[] {
  const [first, last] = across.reduce(
    ([from, to], rule) => [Math.min(from, rule.from), Math.max(to, rule.to)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const sides: number[] = [];
  for (const at of [first, ...lines.map((rule) => rule.at), last].sort((a, b) => a - b)) {
    const before = sides.at(-1);
    if (before === undefined || at - before >= least) sides.push(at);
  }
  return sides;
}

/** Which sides of the boxes of a grid are drawn: those that a line covers for the larger part. */
class DrawnSides {
  readonly #right: Uint8Array;
  readonly #below: Uint8Array;
  readonly #columns: number;

  constructor(
    xs: readonly number[],
    ys: readonly number[],
    horizontals: readonly RuledLine[],
    verticals: readonly RuledLine[],
  ) {
    this.#columns = xs.length - 1;
    this.#right = new Uint8Array(this.#columns * (ys.length - 1));
    this.#below = new Uint8Array(this.#columns * (ys.length - 1));
    for (const rule of verticals) {
      const column = findNearest(xs, rule.at) - 1;
      this.#mark(ys, rule, (row) => (column >= 0 ? { sides: this.#right, row, column } : undefined));
    }
    for (const rule of horizontals) {
      const row = findNearest(ys, rule.at) - 1;
      this.#mark(xs, rule, (column) => (row >= 0 ? { sides: this.#below, row, column } : undefined));
    }
  }

  right(row: number, column: number): boolean {
    return this.#right[row * this.#columns + column] === 1;
  }

  below(row: number, column: number): boolean {
    return this.#below[row * this.#columns + column] === 1;
  }

  #mark(
    sides: readonly number[],
    { from, to }: RuledLine,
    place: (index: number) => { sides: Uint8Array; row: number; column: number } | undefined,
  ): void {
    for (let index = Math.max(0, findNearest(sides, from) - 1); index + 1 < sides.length; index++) {
      const [start, end] = [sides[index] as number, sides[index + 1] as number];
      if (start >= to) return;
      const covered = Math.min(to, end) - Math.max(from, start);
      const at = covered > (end - start) / 2 ? place(index) : undefined;
      if (at !== undefined && at.column < this.#columns) at.sides[at.row * this.#columns + at.column] = 1;
    }
  }
}

/** Index of the position nearest to `at`. */
function findNearest(positions: readonly number[], at: number): number {
  const index = findInterval(positions, at);
  const [before, after] = [positions[index] ?? at, positions[index + 1]];
  return index < 0 || (after !== undefined && after - at < at - before) ? index + 1 : index;
}

/** Index of the last position at or before `at`; -1 if it lies before all. */
export function findInterval(positions: readonly number[], at: number): number {
  return countBefore(positions.length, (index) => (positions[index] as number) <= at) - 1;
}

/** The cells as rectangles. Boxes that are joined to another shape are cells for each of their rows. */
function listCells(sets: DisjointSets, rows: number, columns: number): { cells: Box[]; cellAt: number[] } {
  const boxes = new Map<number, { top: number; left: number; bottom: number; right: number; count: number }>();
  for (let index = 0; index < rows * columns; index++) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const root = sets.find(index);
    const box = boxes.get(root);
    if (box === undefined) boxes.set(root, { top: row, left: column, bottom: row, right: column, count: 1 });
    else {
      box.left = Math.min(box.left, column);
      box.right = Math.max(box.right, column);
      box.bottom = row;
      box.count++;
    }
  }
  const cells: Box[] = [];
  const cellAt: number[] = [];
  const indexes = new Map<string, number>();
  for (let index = 0; index < rows * columns; index++) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const root = sets.find(index);
    const { top, left, bottom, right, count } = boxes.get(root) as NonNullable<ReturnType<typeof boxes.get>>;
    const isWhole = (bottom - top + 1) * (right - left + 1) === count;
    const isRunOn = column > 0 && sets.find(index - 1) === root;
    const key = isWhole ? `${root}` : `${root} ${row}`;
    let cell = isWhole || isRunOn ? indexes.get(key) : undefined;
    if (cell === undefined) {
      cell = cells.length;
      cells.push(
        isWhole
          ? { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
          : { row, column, rows: 1, columns: 1 },
      );
      indexes.set(key, cell);
    } else if (!isWhole) (cells[cell] as Box).columns++;
    cellAt.push(cell);
  }
  return { cells, cellAt };
}
