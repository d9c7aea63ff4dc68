import { elide, measureWidth } from "./text-width.ts";

/** A figure, which is not cut to save space, and the words after it, which are. */
export interface Piece {
  /** Includes everything without which it would mislead: its bound, its status (`planned ≥ 9%`). */
  figure: string;
  /** Its unit and its basis. */
  words: string;
}

/** A cell of a table: words, which can be cut anywhere, or figures. */
export type PrintedCell = string | readonly Piece[];

/** A figure wider than this is cut: a text can contain a number of a million digits. */
export const WIDEST_FIGURE = 40;

const BETWEEN = "; ";
const CUT = "…";
/** In less room than this, words are not worth showing: a space, a letter, the `…`. */
const LEAST_WORDS = 4;

/** Returns the full text of a cell. */
export function writeCell(cell: PrintedCell): string {
  return typeof cell === "string" ? cell : cell.map(writePiece).join(BETWEEN);
}

/**
 * Fits a cell into a width. For figures, words are cut first (`118,4% dự to…`); then figures are left out, the last
 * first, and counted (`118,4% +1`). The first figure is complete if the width is at least `measureLeast`.
 */
export function fitCell(cell: PrintedCell, width: number): string {
  const whole = writeCell(cell);
  if (typeof cell === "string" || measureWidth(whole) <= width) return elide(whole, width);
  for (let count = cell.length; count > 0; count--) {
    const kept = cell.slice(0, count);
    const left = cell.length - count;
    const least = measurePieces(kept, left);
    if (least <= width) return cutWords(kept, left > 0, width - least) + writeCount(left);
  }
  return elide(whole, width);
}

/** Returns the minimum width in which the first figure is complete and all others are counted; zero for words. */
export function measureLeast(cell: PrintedCell): number {
  if (typeof cell === "string" || cell.length === 0) return 0;
  return Math.min(measureWidth(writeCell(cell)), measurePieces(cell.slice(0, 1), cell.length - 1), WIDEST_FIGURE);
}

function writePiece({ figure, words }: Piece): string {
  return [figure, words].filter(Boolean).join(" ");
}

/** ` +2`: the number of figures that were left out. */
function writeCount(left: number): string {
  return left === 0 ? "" : ` +${left}`;
}

/** The width of pieces without their words, including the count of those left out. */
function measurePieces(pieces: readonly Piece[], left: number): number {
  const widths = pieces.map((piece, at) => measurePiece(piece, left > 0 && at === pieces.length - 1));
  return widths.reduce((sum, one) => sum + one, BETWEEN.length * (pieces.length - 1) + writeCount(left).length);
}

/** A count directly after a figure already shows that something is missing, so no `…` is needed. */
function measurePiece({ figure, words }: Piece, isCounted: boolean): number {
  return measureWidth(figure) + (words === "" || isCounted ? 0 : CUT.length);
}

/**
 * Writes pieces with as much of their words as fits into `room` cells more than `measurePieces`, the first pieces
 * first.
 */
function cutWords(pieces: readonly Piece[], isCounted: boolean, room: number): string {
  let left = room;
  const written = pieces.map((piece, at) => {
    const least = measurePiece(piece, isCounted && at === pieces.length - 1);
    const width = Math.min(measureWidth(writePiece(piece)), least + left);
    left -= width - least;
    return cutPiece(piece, width);
  });
  return written.join(BETWEEN);
}

function cutPiece(piece: Piece, width: number): string {
  const room = width - measureWidth(piece.figure);
  if (room <= 0) return piece.figure;
  // `tỷ V…` says no more than `tỷ…`.
  return room < LEAST_WORDS ? piece.figure + CUT : elide(writePiece(piece), width);
}
