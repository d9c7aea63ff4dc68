import type { Matrix } from "./matrix.ts";

/** A straight line that a page draws, along the x axis or the y axis. Positions are in points, from the top left. */
export interface RuledLine {
  isHorizontal: boolean;
  /** Its y if it is horizontal, else its x. */
  at: number;
  from: number;
  to: number;
}

/** Shortest piece of a line. Dotted lines may consist of pieces. */
const MIN_LENGTH = 1.5;
/** Thickest line. Filled rectangles that are thicker are backgrounds. */
const MAX_THICKNESS = 3;
/** Greatest deviation of a line from an axis. */
const MAX_SLANT = 1;
/** Most pieces of lines of a page, and most points of a path. A page with more is a drawing or a map. */
const MAX_RULES = 20_000;
const MAX_POINTS = 10_000;

const STROKES = new Set(["S", "s", "B", "B*", "b", "b*"]);
const FILLS = new Set(["f", "F", "f*"]);
/** Operators that close the current path before they paint it. */
const CLOSES = new Set(["h", "s", "b", "b*"]);

interface Point {
  x: number;
  y: number;
}

/** Part of a path without a gap. */
interface Subpath {
  points: Point[];
  isCurved: boolean;
}

/** Collects the straight lines that a page draws: stroked lines and rectangles, and filled rectangles that are thin. */
export class RuleCollector {
  #rules: RuledLine[] = [];
  #path: Subpath[] = [];
  #points = 0;

  /** The lines, in the order in which they are drawn; none if there are so many that the page is a drawing. */
  get rules(): readonly RuledLine[] {
    return this.#rules.length > MAX_RULES ? [] : this.#rules;
  }

  get count(): number {
    return this.#rules.length;
  }

  /** Performs an operator that builds or paints a path; ignores others. */
  perform(operator: string, operands: readonly unknown[], matrix: Matrix): void {
    const numbers = operands as readonly number[];
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    if (operator === "m") this.#move(matrix, a, b);
    else if (operator === "l") this.#line(matrix, a, b);
    else if (operator === "re") this.#addRectangle(matrix, a, b, c, d);
    else if (operator === "c" || operator === "v" || operator === "y") this.#curve();
    else if (operator === "n") this.#end();
    else this.#paint(operator);
  }

  #paint(operator: string): void {
    const last = this.#path.at(-1);
    if (CLOSES.has(operator) && last?.points[0] !== undefined) last.points.push(last.points[0]);
    const isStroke = STROKES.has(operator);
    if (!isStroke && !FILLS.has(operator)) return;
    if (this.#points <= MAX_POINTS && this.#rules.length <= MAX_RULES) {
      for (const { points, isCurved } of this.#path) {
        if (isCurved) continue;
        if (isStroke) this.#addStrokes(points);
        else this.#addThin(points);
      }
    }
    this.#end();
  }

  #end(): void {
    this.#path = [];
    this.#points = 0;
  }

  #move(matrix: Matrix, x: number, y: number): void {
    this.#path.push({ points: [], isCurved: false });
    this.#line(matrix, x, y);
  }

  #line([a, b, c, d, e, f]: Matrix, x: number, y: number): void {
    // A path with so many points is a drawing; its points need not be kept.
    if (++this.#points > MAX_POINTS) this.#path = [];
    this.#path.at(-1)?.points.push({ x: a * x + c * y + e, y: b * x + d * y + f });
  }

  #curve(): void {
    const last = this.#path.at(-1);
    if (last !== undefined) last.isCurved = true;
  }

  #addRectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.#move(matrix, x, y);
    this.#line(matrix, x + width, y);
    this.#line(matrix, x + width, y + height);
    this.#line(matrix, x, y + height);
    this.#line(matrix, x, y);
  }

  #addStrokes(points: readonly Point[]): void {
    for (let index = 1; index < points.length; index++) {
      this.#add(points[index - 1] as Point, points[index] as Point);
    }
  }

  /** Adds the middle line of a filled shape that is thin. */
  #addThin(points: readonly Point[]): void {
    if (points.length < 4 || points.length > 6) return;
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (Math.min(width, height) > MAX_THICKNESS) return;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (width > height * 1.5) this.#push({ isHorizontal: true, at: y, from: left, to: right });
    else if (height > width * 1.5) this.#push({ isHorizontal: false, at: x, from: top, to: bottom });
  }

  #add(start: Point, end: Point): void {
    const [width, height] = [Math.abs(start.x - end.x), Math.abs(start.y - end.y)];
    const [x, y] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
    if (height <= MAX_SLANT && width > height)
      this.#push({ isHorizontal: true, at: y, from: Math.min(start.x, end.x), to: Math.max(start.x, end.x) });
    else if (width <= MAX_SLANT)
      this.#push({ isHorizontal: false, at: x, from: Math.min(start.y, end.y), to: Math.max(start.y, end.y) });
  }

  #push(rule: RuledLine): void {
    if (rule.to - rule.from >= MIN_LENGTH && Number.isFinite(rule.at)) this.#rules.push(rule);
  }
}

/** Lines at positions that differ by less are the same line. */
const SAME_LINE = 1.5;
/** Widest gap between two pieces of a line. */
const MAX_GAP = 3;

/** Joins the pieces of lines, by their direction. Sorted by position. */
export function joinRules(rules: readonly RuledLine[], isHorizontal: boolean): RuledLine[] {
  const sorted = rules.filter((rule) => rule.isHorizontal === isHorizontal).sort((a, b) => a.at - b.at);
  const joined: RuledLine[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && (sorted[end] as RuledLine).at - (sorted[end - 1] as RuledLine).at <= SAME_LINE) end++;
    joinPieces(sorted.slice(start, end), joined);
    start = end;
  }
  return joined;
}

function joinPieces(pieces: RuledLine[], joined: RuledLine[]): void {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  let last: RuledLine | undefined;
  for (const piece of pieces.sort((a, b) => a.from - b.from)) {
    if (last !== undefined && piece.from - last.to <= MAX_GAP) last.to = Math.max(last.to, piece.to);
    else {
      last = { ...piece, at };
      joined.push(last);
    }
  }
}
