import type { Layout } from "../text/layout.ts";
import type { Span } from "../text/span.ts";
import { Cursor } from "./cursor.ts";
import { Pieces } from "./pieces.ts";
import { readPieces, type Word } from "./word.ts";

/** The words of a segment. A sentence is cut once, when words in it are first asked for. */
export class Words {
  private readonly cuts = new Map<Span, Pieces>();
  private last: Pieces | undefined;

  constructor(readonly layout: Layout) {}

  get view(): string {
    return this.layout.view;
  }

  /** Reads back from the word that ends at or before `at`, in the sentence that `at` stands in and not before `floor`. */
  before(at: number, floor = 0): Cursor {
    const pieces = this.cut(at);
    return new Cursor(pieces, (pieces?.indexAt(at) ?? 0) - 1, (pieces?.indexAt(floor) ?? 0) - 1, -1);
  }

  /** Reads on from the word that begins at or after `at`, in the sentence that `at` stands in and not from `limit` on. */
  after(at: number, limit = Number.POSITIVE_INFINITY): Cursor {
    const pieces = this.cut(at);
    return new Cursor(pieces, pieces?.indexAt(at) ?? 0, pieces?.indexAt(limit) ?? 0, 1);
  }

  /** Reads what stands between two mentions of one sentence; undefined where they are not in one. */
  between(from: number, to: number): Cursor | undefined {
    const end = this.cut(from)?.sentence.end ?? 0;
    return to <= end ? this.after(from, to) : undefined;
  }

  /** The words of `[from, to)`, longest match first; none reaches beyond `to`. */
  read(from: number, to: number): Word[] {
    const words: Word[] = [];
    let at = from;
    // A record that stands in two sentences makes one of both.
    while (at < to) {
      const pieces = this.cut(at);
      if (pieces === undefined) break;
      readPieces(pieces, at, to, words);
      if (pieces.sentence.end >= to) break;
      at = this.layout.sentenceAfter(pieces.sentence)?.start ?? to;
    }
    return words;
  }

  private cut(at: number): Pieces | undefined {
    const { last } = this;
    if (last !== undefined && last.sentence.start <= at && at <= last.sentence.end) return last;
    const sentence = this.layout.sentenceAt(at);
    if (sentence === undefined) return undefined;
    this.last = this.cuts.get(sentence) ?? new Pieces(this.view, sentence);
    this.cuts.set(sentence, this.last);
    return this.last;
  }
}
