import { elide, measureWidth } from "./text-width.ts";

/** A figure, which is not cut to make room, and the words behind it, which are. */
export interface Piece {
  /** With what it would mislead without: its bound, that it is planned (`planned ≥ 9%`). */
  figure: string;
  /** Its unit, what it is measured against. */
  words: string;
}

/** A cell of a table: words that are cut wherever their room ends, or figures. */
export type TableCell = string | readonly Piece[];

/** A figure of more cells than these is cut: a text can hold a number of a million digits. */
export const WIDEST_FIGURE = 40;

const BETWEEN = "; ";
const CUT = "…";
/** Room in which words are not worth showing: a space, a letter, the sign. */
const LEAST_WORDS = 4;

/** The whole of a cell. */
export function writeCell(cell: TableCell): string {
  return typeof cell === "string" ? cell : cell.map(writePiece).join(BETWEEN);
}

/**
 * A cell in a width. Of figures, the words are cut first (`118,4% dự to…`), then figures are left out from the last and
 * counted (`118,4% +1`); the first figure stands whole as long as there are `measureLeast` cells of room.
 */
export function fitCell(cell: TableCell, width: number): string {
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

/** The width under which a cell would lose a figure without counting it, or cut one; zero of words. */
export function measureLeast(cell: TableCell): number {
  if (typeof cell === "string" || cell.length === 0) return 0;
  return Math.min(measureWidth(writeCell(cell)), measurePieces(cell.slice(0, 1), cell.length - 1), WIDEST_FIGURE);
}

function writePiece({ figure, words }: Piece): string {
  return [figure, words].filter(Boolean).join(" ");
}

/** How many figures there was no room for. */
function writeCount(left: number): string {
  return left === 0 ? "" : ` +${left}`;
}

/** The width of pieces whose words are cut off, with the count of those left out. */
function measurePieces(pieces: readonly Piece[], left: number): number {
  const widths = pieces.map((piece, at) => measurePiece(piece, left > 0 && at === pieces.length - 1));
  return widths.reduce((sum, one) => sum + one, BETWEEN.length * (pieces.length - 1) + writeCount(left).length);
}

/** A count right behind a figure says by itself that something is missing. */
function measurePiece({ figure, words }: Piece, isCounted: boolean): number {
  return measureWidth(figure) + (words === "" || isCounted ? 0 : CUT.length);
}

/** Pieces with as much of their words as there is room for beyond `measurePieces`, the first ones first. */
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
