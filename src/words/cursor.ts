import { endsCompound, findCue } from "../lexicon/lexicon.ts";
import { isSpace, letterRunEnd } from "../text/letters.ts";
import type { PieceSort, Pieces } from "./pieces.ts";
import type { WordList } from "./word-list.ts";

/**
 * A place in a sentence from which a rule reads words one after the other, away from a mention: `words.before(at)` reads
 * back, `words.after(at)` on. What is taken is passed; what is not there leaves the place where it is. It does not leave
 * the sentence.
 */
export class Cursor {
  /** Index of the piece to be read next. */
  private index: number;

  /** Reads pieces from index `first` on (`step` 1) or back (-1), up to and without index `edge`. */
  constructor(
    private readonly pieces: Pieces | undefined,
    first: number,
    private readonly edge: number,
    private readonly step: 1 | -1,
  ) {
    this.index = first;
  }

  /** Whether the sentence has no more words on this side. */
  get isAtEdge(): boolean {
    return this.sort === undefined;
  }

  /** What the next piece is; undefined at the edge of the sentence. */
  get sort(): PieceSort | undefined {
    return this.has(this.index) ? this.pieces?.sorts[this.index] : undefined;
  }

  /** The next piece as the lexicon would hold it; empty at the edge. */
  get text(): string {
    return this.sort === undefined ? "" : (this.pieces as Pieces).textOf(this.index);
  }

  /** The next piece as it is written; empty at the edge. */
  get surface(): string {
    return this.isAtEdge ? "" : (this.pieces as Pieces).view.slice(this.start, this.end);
  }

  /** Where the next piece begins; undefined at the edge. */
  get start(): number | undefined {
    return this.has(this.index) ? this.pieces?.starts[this.index] : undefined;
  }

  /** Where the next piece ends; undefined at the edge. */
  get end(): number | undefined {
    return this.has(this.index) ? this.pieces?.ends[this.index] : undefined;
  }

  private has(index: number): boolean {
    return this.step > 0 ? index < this.edge : index > this.edge;
  }

  /** Where the next piece begins, on the side of what was read before it; the edge of the sentence where there is none. */
  private get position(): number {
    if (this.step > 0) return this.start ?? this.pieces?.sentence.end ?? 0;
    return this.end ?? this.pieces?.sentence.start ?? 0;
  }

  /** Passes the next piece, whatever it is. */
  skip(): void {
    this.index += this.step;
  }

  /** The place of one of some marks, up to `reach` characters away, past which it reads; undefined where one of `stops` is nearer, or none is there. */
  findMark(marks: string, reach: number, stops = ""): number | undefined {
    const from = this.position;
    while (!this.isAtEdge && !this.isMark(stops) && Math.abs(this.position - from) <= reach) {
      const { start } = this;
      if (this.takeMark(marks)) return start;
      this.skip();
    }
    return undefined;
  }

  /** Passes the longest word of a list that is next. */
  take(list: WordList): boolean {
    const { pieces, step } = this;
    // Most words are none of the list, which their first syllable tells.
    if (pieces === undefined || !this.has(this.index) || !list.hasSyllable(pieces.textOf(this.index), step))
      return false;
    let syllables = "";
    let taken = 0;
    for (let count = 1; count <= list.longest; count++) {
      const at = this.index + step * (count - 1);
      if (!this.has(at)) break;
      const text = pieces.textOf(at);
      syllables = count === 1 ? text : step > 0 ? `${syllables} ${text}` : `${text} ${syllables}`;
      if (list.has(syllables)) taken = count;
    }
    this.index += step * taken;
    return taken > 0;
  }

  /**
   * Passes the longest word of a list that is next, reading back, unless it is only the end of a longer word: `sáng` of `ánh
   * sáng`. A preposition is not: it leads to what follows, in `trả trước` | `30/6` too.
   */
  takeWhole(list: WordList): boolean {
    const { index, end } = this;
    if (!this.take(list)) return false;
    const { view, starts } = this.pieces as Pieces;
    const start = starts[this.index + 1] as number;
    const isWhole = !endsCompound(view, start, end as number) || isPreposition(view, start, end as number);
    if (!isWhole) this.index = index;
    return isWhole;
  }

  /**
   * Reads on until a word of a list, which is passed; false where the sentence ends, one of some marks stands or `reach`
   * characters are behind it before that.
   */
  find(list: WordList, reach: number, stops = ""): boolean {
    const from = this.position;
    while (Math.abs(this.position - from) <= reach) {
      if (this.take(list)) return true;
      if (this.isAtEdge || this.isMark(stops)) return false;
      this.skip();
    }
    return false;
  }

  /** Reads back until a word of a list, which is passed; false where the clause begins or `reach` characters are behind it before that. */
  findInClause(list: WordList, reach: number): boolean {
    const from = this.position;
    for (; !this.isAtEdge && Math.abs(this.position - from) <= reach; this.skip()) {
      if (this.take(list)) return true;
      if (this.endsClause) return false;
    }
    return false;
  }

  /** Whether the next piece is a mark between two clauses, which white space follows; in `1.500` and `(so với` it is none. */
  get endsClause(): boolean {
    return this.isMark(";.:,()") && isSpace((this.pieces as Pieces).view.charCodeAt(this.end as number));
  }

  /** Passes the next pieces up to a digit or one of some marks; returns whether there were any. */
  skipTo(marks: string): boolean {
    const from = this.index;
    while (!this.isAtEdge && this.sort !== "digits" && !this.isMark(marks)) this.skip();
    return this.index !== from;
  }

  /** Whether the next piece is one of some marks. */
  isMark(marks: string): boolean {
    return this.sort === "mark" && marks.includes((this.pieces as Pieces).view.charAt(this.start as number));
  }

  /** Passes the next piece if it is one of some marks. */
  takeMark(marks: string): boolean {
    const isMark = this.isMark(marks);
    if (isMark) this.skip();
    return isMark;
  }
}

function isPreposition(view: string, start: number, end: number): boolean {
  return findCue(view, start, letterRunEnd(view, start), end)?.cue.preposition === true;
}
