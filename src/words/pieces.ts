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
        const run = runEnd(view, at);
        this.starts.push(at);
        this.sorts.push(sortOf(view, at, run));
        at = Math.max(run, at + 1);
        this.ends.push(at);
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

/** Where the syllable or the digits end that begin at `at`, which are a piece; `at` where neither do. */
export function runEnd(view: string, at: number): number {
  return isDigit(view.charCodeAt(at)) ? digitRunEnd(view, at) : syllableEnd(view, at);
}

/** What the piece is that begins at `at`, if `end` is where its syllable or its digits end. */
export function sortOf(view: string, at: number, end: number): PieceSort {
  if (end === at) return "mark";
  return isDigit(view.charCodeAt(at)) ? "digits" : "syllable";
}
