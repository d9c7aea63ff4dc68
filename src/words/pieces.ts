import { syllableEnd } from "../lexicon/surface.ts";
import { digitRunEnd, foldSyllable, isDigit, isSpace } from "../text/letters.ts";
import type { Span } from "../text/span.ts";

/** What a piece of a sentence is: a syllable (or a symbol that is read as one: `m2`, `%`), a run of digits, or a mark. */
export type PieceSort = "syllable" | "digits" | "mark";

/** A sentence cut into syllables, runs of digits and marks: what words are made of. White space is between them. */
export class Pieces {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly sorts: PieceSort[] = [];
  private readonly texts: (string | undefined)[] = [];

  constructor(
    readonly view: string,
    readonly sentence: Span,
  ) {
    for (let at = sentence.start; at < sentence.end; ) {
      if (isSpace(view.charCodeAt(at))) at++;
      else {
        const sort = sortAt(view, at);
        const end = pieceEnd(view, at, sort);
        this.starts.push(at);
        this.ends.push(end);
        this.sorts.push(sort);
        at = end;
      }
    }
  }

  get length(): number {
    return this.starts.length;
  }

  /** A piece in the form in which the lexicon holds it: in lower case, with the tone mark where it is usual. */
  textOf(index: number): string {
    let text = this.texts[index];
    if (text === undefined) {
      text = foldSyllable(this.view.slice(this.starts[index], this.ends[index]));
      this.texts[index] = text;
    }
    return text;
  }

  /** Index of the first piece that begins at or after `offset`; their number where none does. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What the piece that begins at `at` is. */
export function sortAt(view: string, at: number): PieceSort {
  if (isDigit(view.charCodeAt(at))) return "digits";
  return syllableEnd(view, at) > at ? "syllable" : "mark";
}

/** Where the piece of a sort that begins at `at` ends. */
export function pieceEnd(view: string, at: number, sort: PieceSort): number {
  if (sort === "syllable") return syllableEnd(view, at);
  return sort === "digits" ? digitRunEnd(view, at) : at + 1;
}
