import type { Glyph } from "./glyphs.ts";
import { type DrawnGrid, makeGrid } from "./grids.ts";
import { findHeadedRows } from "./headed-rows.ts";
import { gatherWords, groupWords, joinPhrases, listFigures, type PageWord } from "./page-words.ts";
import { joinRules, type RuledLine } from "./rules.ts";

/** Ends of lines, and right edges of figures, that are nearer to each other are at the same place. */
const SAME_PLACE = 2.5;
/** Shortest line above or below a table. */
const MIN_TABLE_WIDTH = 100;
/** Fewest rows that must share the right edge of a column, and fewest such columns. */
const MIN_ROWS = 3;
const MIN_COLUMNS = 2;
const MAX_COLUMNS = 60;

/**
 * Finds tables that have lines above and below, and none between their columns. The columns end where the pieces of
 * these lines do, or else at the right edges of the figures. If a word would stand in two columns, there is no table.
 *
 * @param grids the tables with lines between their columns, which are found already
 */
export function findOpenGrids(
  rules: readonly RuledLine[],
  glyphs: readonly Glyph[],
  grids: readonly DrawnGrid[],
): DrawnGrid[] {
  const isFree = ({ at, from }: RuledLine) => !grids.some(({ xs, ys }) => isWithin(at, ys) && isWithin(from, xs));
  const lines = joinRules(rules, true).filter(isFree);
  if (lines.length < 2 || lines.length > MAX_LINES) return [];
  const pieces = rules.filter((rule) => rule.isHorizontal);
  return groupByExtent(lines).flatMap((group) => {
    const partial = lines.filter((line) => !group.includes(line));
    const makeOf = (own: readonly RuledLine[]) => {
      const [top, bottom] = [own[0] as RuledLine, own.at(-1) as RuledLine];
      const words = gatherWords(glyphs.filter((glyph) => isInside(glyph, top, bottom.at)));
      return makeOpenGrid({
        lines: own,
        partial: partial.filter(({ at }) => at > top.at && at < bottom.at),
        pieces,
        words,
      });
    };
    const below = gatherWords(
      glyphs.filter((glyph) => isInside(glyph, group[0] as RuledLine, Number.POSITIVE_INFINITY)),
    );
    const headed = findHeadedRows(group, below);
    const whole = headed.length > 1 ? [] : makeOf(group);
    return whole.length > 0 ? whole : headed.flatMap(makeOf);
  });
}

/** Most lines of a page among which tables are looked for. */
const MAX_LINES = 500;

const isWithin = (at: number, sides: readonly number[]) =>
  at >= (sides[0] ?? 0) - SAME_PLACE && at <= (sides.at(-1) ?? 0) + SAME_PLACE;

/** Groups of lines with the same ends: above the head, below it, and below the table. */
function groupByExtent(lines: readonly RuledLine[]): RuledLine[][] {
  const groups: RuledLine[][] = [];
  for (const line of lines) {
    if (line.to - line.from < MIN_TABLE_WIDTH) continue;
    const group = groups.find(([first]) => first !== undefined && hasSameEnds(first, line));
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups.filter((group) => group.length >= 2);
}

const hasSameEnds = (one: RuledLine, other: RuledLine) =>
  Math.abs(one.from - other.from) <= SAME_PLACE && Math.abs(one.to - other.to) <= SAME_PLACE;

const isInside = ({ x, y, size }: Glyph, top: RuledLine, bottom: number) => {
  const middle = y - size * 0.3;
  return middle > top.at && middle < bottom && x >= top.from - SAME_PLACE && x <= top.to + SAME_PLACE;
};

interface OpenTable {
  /** The lines that go over the whole width, from the top to the bottom. */
  lines: readonly RuledLine[];
  /** Shorter lines between them, below a head cell of several columns. */
  partial: readonly RuledLine[];
  pieces: readonly RuledLine[];
  words: readonly PageWord[];
}

function makeOpenGrid(given: OpenTable): DrawnGrid[] {
  const table = partHead(given);
  const xs = findPieceEnds(table) ?? findRightEdges(table);
  const spanners = xs === undefined ? undefined : findSpanners(table, xs);
  if (xs === undefined || spanners === undefined) return [];
  const shorter = [...table.partial, ...spanners];
  const bands = findBlockRows(table, xs);
  const verticals = drawSides(xs, table.lines, shorter).flatMap((side) => interrupt(side, bands));
  const crosses = ({ left, right, y, size }: PageWord) =>
    verticals.some(({ at, from, to }) => {
      const middle = y - size * 0.3;
      return left < at - 1 && right > at + 1 && middle > from && middle < to;
    });
  if (table.words.some(crosses)) return [];
  const [{ from, to } = { from: 0, to: 0 }] = table.lines;
  const around = bands.flatMap((band) => [band.top, band.bottom].map((at) => ({ isHorizontal: true, at, from, to })));
  return makeGrid({ horizontals: [...table.lines, ...shorter, ...around], verticals });
}

/** Where a row stands whose words go over several columns. */
interface Band {
  top: number;
  bottom: number;
}

/** Largest part of the width of a table that a row which opens a block goes over: a wider one is prose. */
const MAX_BLOCK_WIDTH = 0.7;

/** The rows between two rows of figures that have no figure, and go over several columns: `Sản lượng thịt hơi (Tấn)`. */
function findBlockRows({ lines, words }: OpenTable, xs: readonly number[]): Band[] {
  const [{ from, to } = { from: 0, to: 0 }] = lines;
  const headEnd = lines[1]?.at ?? 0;
  const rows = groupWords(words.filter(({ y }) => y > headEnd));
  const hasFigures = (row: readonly PageWord[] | undefined) =>
    row !== undefined && listFigures(row).length >= MIN_COLUMNS;
  return rows.flatMap((row, index) => {
    const [first, last] = [row[0] as PageWord, row.at(-1) as PageWord];
    const isWide = xs.slice(1, -1).some((x) => last.right > x + 1) && last.right - from < (to - from) * MAX_BLOCK_WIDTH;
    const isBetween = (index === 0 || hasFigures(rows[index - 1])) && hasFigures(rows[index + 1]);
    if (!isWide || !isBetween || listFigures(row).length > 0) return [];
    return [{ top: first.y - first.size, bottom: first.y + first.size * 0.3 }];
  });
}

/** The parts of a line that lie in none of the bands. */
function interrupt(side: RuledLine, bands: readonly Band[]): RuledLine[] {
  let parts = [side];
  for (const { top, bottom } of bands)
    parts = parts.flatMap((part) =>
      part.to <= top || part.from >= bottom
        ? [part]
        : [
            { ...part, to: top },
            { ...part, from: bottom },
          ].filter(({ from, to }) => to > from),
    );
  return parts;
}

/** The sides of the columns as lines, but for those that a head cell above a shorter line covers. */
function drawSides(xs: readonly number[], lines: readonly RuledLine[], shorter: readonly RuledLine[]): RuledLine[] {
  const ys = [...lines, ...shorter].map(({ at }) => at).sort((a, b) => a - b);
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  return xs.flatMap((at) => {
    const over = shorter.find((line) => line.from < at - SAME_PLACE && line.to > at + SAME_PLACE);
    const above = ys.findLast((y) => over !== undefined && y < over.at - SAME_PLACE) ?? top;
    const parts =
      over === undefined
        ? [{ from: top, to: bottom }]
        : [
            { from: top, to: above },
            { from: over.at, to: bottom },
          ];
    return parts.filter(({ from, to }) => to > from).map((part) => ({ isHorizontal: false, at, ...part }));
  });
}

/**
 * The table with a line between the head and the first row of figures: if it is drawn below some columns only, or not
 * at all, it goes over the whole width.
 */
function partHead(table: OpenTable): OpenTable {
  const { lines, partial, words } = table;
  const rows = groupWords(words);
  const first = rows.findIndex((row) => listFigures(row).length >= MIN_COLUMNS);
  const figure = rows[first]?.at(-1);
  const head = rows[first - 1]?.at(-1);
  const [top, ...others] = lines;
  if (figure === undefined || head === undefined || top === undefined) return table;
  if (others.some((line) => line.at < figure.y)) return table;
  const drawn = partial.find((line) => line.at > head.y - head.size * 0.3 && line.at < figure.y);
  const line = { ...top, at: drawn?.at ?? (head.y + figure.y - figure.size) / 2 + 1 };
  return { ...table, lines: [top, line, ...others], partial: partial.filter((one) => one !== drawn) };
}

/** How far a phrase may stand from the middle of the columns that it names. */
const OFF_CENTRE = 4;

/**
 * Lines below the phrases of the head that stand in the middle of several columns. Undefined if a phrase stands over the
 * side of a column, and in no middle.
 */
function findSpanners({ lines, partial, words }: OpenTable, xs: readonly number[]): RuledLine[] | undefined {
  const headEnd = lines[1]?.at ?? 0;
  const found = new Map<string, RuledLine>();
  for (const { left, right, y, size } of joinPhrases(words.filter((word) => word.y < headEnd))) {
    const isNamed = partial.some((line) => line.at > y && line.from < left && line.to > right);
    const crosses = xs.some((x) => left < x - 1 && right > x + 1);
    if (isNamed || (!crosses && isAligned(xs, left, right))) continue;
    const range = findCentred(xs, left, right, crosses ? OFF_CENTRE : OFF_CENTRE / 2);
    if (range === undefined && crosses) return undefined;
    if (range !== undefined) found.set(`${range.from}`, { isHorizontal: true, at: y + size * 0.3, ...range });
  }
  return [...found.values()];
}

/** Whether a phrase stands in the middle of its column, or at the left or right of it. */
function isAligned(xs: readonly number[], left: number, right: number): boolean {
  const column = xs.findLastIndex((x) => x <= left + 1);
  const [before, after] = [left - (xs[column] ?? 0), (xs[column + 1] ?? 0) - right];
  return before <= PADDING || after <= PADDING || Math.abs(before - after) / 2 <= OFF_CENTRE;
}

/** Widest space at the left or right of a text that stands there in its column. */
const PADDING = 8;

/** The fewest columns in whose middle a phrase stands. */
function findCentred(
  xs: readonly number[],
  left: number,
  right: number,
  most: number,
): { from: number; to: number } | undefined {
  const ranges = xs.flatMap((from, index) =>
    xs.slice(index + 1).map((to) => ({ from, to, offset: Math.abs((from + to) / 2 - (left + right) / 2) })),
  );
  const fitting = ranges.filter(({ from, to, offset }) => from < left && to > right && offset <= most);
  const [best] = fitting.sort((a, b) => a.to - a.from - (b.to - b.from));
  return best === undefined ? undefined : { from: best.from, to: best.to };
}

/** The ends of pieces of which at least two lines consist, with the sides of the table. */
function findPieceEnds({ lines, pieces }: OpenTable): number[] | undefined {
  const ends = lines.flatMap((line) => {
    const own = pieces.filter(
      ({ at, from, to }) => Math.abs(at - line.at) <= SAME_PLACE && from >= line.from - 1 && to <= line.to + 1,
    );
    return [...new Set(own.map(({ to }) => Math.round(to)))];
  });
  const places = cluster(ends.map((end) => ({ at: end, row: 0 }))).filter(({ count }) => count >= 2);
  const [{ from, to } = { from: 0, to: 0 }] = lines;
  const inner = places.map(({ at }) => at).filter((at) => at > from + SAME_PLACE && at < to - SAME_PLACE);
  return inner.length >= MIN_COLUMNS && inner.length <= MAX_COLUMNS ? [from, ...inner, to] : undefined;
}

/** Places that are near to each other as one, with their number and their rows. */
function cluster(places: readonly { at: number; row: number }[]): { at: number; count: number; rows: Set<number> }[] {
  const clusters: { at: number; count: number; rows: Set<number> }[] = [];
  for (const { at, row } of [...places].sort((a, b) => a.at - b.at)) {
    const last = clusters.at(-1);
    if (last !== undefined && at - last.at <= SAME_PLACE) {
      last.count++;
      last.rows.add(row);
    } else clusters.push({ at, count: 1, rows: new Set([row]) });
  }
  return clusters;
}

/** The sides of columns whose figures end at the same place; undefined if a figure stands in none of them. */
function findRightEdges({ lines, words }: OpenTable): number[] | undefined {
  const headEnd = lines[1]?.at ?? 0;
  const rows = groupWords(words.filter(({ y }) => y > headEnd)).filter((row) => listFigures(row).length >= MIN_COLUMNS);
  const figures = rows.flatMap((row, index) =>
    listFigures(row).map((word) => ({ ...word, at: word.right, row: index })),
  );
  const columns = cluster(figures).filter(({ rows: own }) => own.size >= MIN_ROWS);
  if (columns.length < MIN_COLUMNS || columns.length > MAX_COLUMNS) return undefined;
  const lefts = columns.map(() => Number.POSITIVE_INFINITY);
  for (const { at, left } of figures) {
    const index = columns.findIndex((column) => at >= column.at - SAME_PLACE && at <= column.at + 2 * SAME_PLACE);
    if (index < 0) return undefined;
    lefts[index] = Math.min(lefts[index] as number, left);
  }
  const labels = rows.map((row) => row[row.length - listFigures(row).length - 1]?.right ?? 0);
  const ends = [Math.max(...labels), ...columns.map(({ at }) => at)];
  const [{ from, to } = { from: 0, to: 0 }] = lines;
  const phrases = joinPhrases(words.filter(({ y }) => y < headEnd));
  const inner = lefts.map((left, index) => {
    const end = ends[index] as number;
    // A phrase of the head may be wider than the figures below it: `Sơ bộ 2023`.
    const starts = phrases.filter((phrase) => phrase.left > end && phrase.left < left && phrase.right > left);
    const stops = phrases.filter((phrase) => phrase.right > end && phrase.right < left && phrase.left < end);
    const from = Math.max(end, ...stops.map(({ right }) => right));
    const to = Math.min(left, ...starts.map((phrase) => phrase.left));
    return from < to ? (from + to) / 2 : (end + left) / 2;
  });
  return lefts.every((left, index) => left > (ends[index] as number)) ? [from, ...inner, to] : undefined;
}
