import { makeCue } from "../lexicon/groups.ts";
import { findCue } from "../lexicon/lexicon.ts";
import type { ContextCue } from "../lexicon/word.ts";
import { isDigit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { type PieceSort, type Pieces, runEnd, sortOf } from "./pieces.ts";

/** A word of a sentence with what the lexicon says of it; a figure, as it is written; or a mark. */
export interface Word extends Span {
  readonly type: "word" | "figure" | "mark";
  /** The mark or the figure; empty for words. */
  readonly text: string;
  /** What the longest surface of the lexicon that begins here can be; undefined for other words. */
  readonly cue: ContextCue | undefined;
  /** A word is never a record; what stands beside the words in a sentence may be. */
  readonly record: undefined;
}

/**
 * Adds the words of `[from, to)` to `words`, longest match first, as far as the sentence of `pieces` goes. None reaches
 * beyond `to`.
 */
export function readPieces(pieces: Pieces, from: number, to: number, words: Word[]): void {
  const { view, starts, ends, sorts } = pieces;
  let at = from;
  let index = pieces.indexAt(from);
  // A record may end within a piece.
  if (index > 0 && (ends[index - 1] as number) > from) index--;
  for (; index < starts.length && (starts[index] as number) < to; index++) {
    const end = ends[index] as number;
    if (end <= at) continue;
    const start = starts[index] as number;
    const word = start < at ? readRest(view, at, to) : readWord(view, { start, end }, sorts[index] as PieceSort, to);
    words.push(word);
    at = word.end;
  }
}

/** The word that begins at `start` within a piece. */
function readRest(view: string, start: number, limit: number): Word {
  const end = runEnd(view, start);
  return readWord(view, { start, end: Math.max(end, start + 1) }, sortOf(view, start, end), limit);
}

/** The word that begins with a piece, and ends at or before `limit`. */
function readWord(view: string, { start, end }: Span, sort: PieceSort, limit: number): Word {
  if (sort === "syllable") {
    const first = Math.min(end, limit);
    const found = findCue(view, start, first, limit);
    return { start, end: found?.end ?? first, type: "word", text: "", cue: found?.cue, record: undefined };
  }
  const last = sort === "mark" ? start + 1 : writtenEnd(view, start, limit);
  const text = view.slice(start, last);
  if (BOUND_MARKS.has(text)) return { start, end: last, type: "word", text: "", cue: ADVERB, record: undefined };
  return { start, end: last, type: sort === "mark" ? "mark" : "figure", text, cue: undefined, record: undefined };
}

/** A mark that bounds the figure after it does not separate words; it is read as an adverb: `tăng ≥ 7%`. */
const BOUND_MARKS: ReadonlySet<string> = new Set("≥≤≈<>~");
const ADVERB = makeCue({ adverb: true });

/** Where digits end together with the marks and letters in them: `14.563,2`, `1A`, `26/3`. */
function writtenEnd(view: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && /[\d.,/A-Za-z\u0110\u0111-]/.test(view.charAt(end)) && isInFigure(view, end)) end++;
  return end;
}

function isInFigure(view: string, at: number): boolean {
  return runEnd(view, at) > at || isDigit(view.charCodeAt(at + 1));
}
