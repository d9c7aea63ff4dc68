import { listEnds } from "../lexicon/lists.ts";
import { splitSurface, syllableEnd } from "../lexicon/surface.ts";
import {
  blankRunEnd,
  foldCode,
  foldSyllable,
  letterRunStart,
  otherTonePlacement,
  spaceRunEnd,
  spaceRunStart,
} from "../text/letters.ts";

/** Words of the lexicon that a rule looks for beside a mention, by their syllables. */
export class WordList {
  private readonly surfaces: ReadonlySet<string>;
  private readonly starts: ReadonlySet<string>;
  private readonly ends: ReadonlySet<string>;
  /** The first letters of the words and the last, in either place of a tone mark: most words have others. */
  private readonly firstLetters: ReadonlySet<number>;
  private readonly lastLetters: ReadonlySet<number>;
  /** How many syllables the longest of them has. */
  readonly longest: number;

  constructor(surfaces: readonly string[]) {
    const split = surfaces.map(splitSurface);
    this.surfaces = new Set(split.map((syllables) => syllables.join(" ")));
    this.starts = new Set(split.map((syllables) => syllables[0] ?? ""));
    this.ends = new Set(split.map((syllables) => syllables.at(-1) ?? ""));
    this.firstLetters = new Set([...this.starts].flatMap(spellings).map((syllable) => syllable.charCodeAt(0)));
    this.lastLetters = new Set(
      [...this.ends].flatMap(spellings).map((syllable) => syllable.charCodeAt(syllable.length - 1)),
    );
    this.longest = Math.max(...split.map((syllables) => syllables.length));
  }

  /** Whether one of the words may begin at or after white space at `at`, by its first syllable: to look for more, a sentence has to be cut. */
  mayBegin(view: string, at: number): boolean {
    const start = blankRunEnd(view, at);
    if (!this.firstLetters.has(foldCode(view.charCodeAt(start)))) return false;
    return this.starts.has(foldSyllable(view.slice(start, syllableEnd(view, start))));
  }

  /** Whether one of the words may end at `at`, by its last syllable. */
  mayEnd(view: string, at: number): boolean {
    const end = spaceRunStart(view, at);
    if (!this.lastLetters.has(foldCode(view.charCodeAt(end - 1)))) return false;
    return this.ends.has(foldSyllable(view.slice(letterRunStart(view, end), end)));
  }

  /** Whether one of the words ends at or before white space at `at`; its syllables have only spaces between them. */
  endsAt(view: string, at: number): boolean {
    if (!this.mayEnd(view, at)) return false;
    let syllables = "";
    let end = spaceRunStart(view, at);
    for (let count = 0; count < this.longest; count++) {
      const start = letterRunStart(view, end);
      if (start === end) return false;
      syllables = foldSyllable(view.slice(start, end)) + (count === 0 ? "" : ` ${syllables}`);
      if (this.surfaces.has(syllables)) return true;
      end = spaceRunStart(view, start);
    }
    return false;
  }

  /** Whether one of the words begins at or after white space at `at`; its syllables have only spaces between them. */
  beginsAt(view: string, at: number): boolean {
    const start = blankRunEnd(view, at);
    return this.endFrom(view, start) > start;
  }

  /** Where the longest of the words ends that begins at `at`; `at` where none does. */
  endFrom(view: string, at: number): number {
    let found = at;
    let syllables = "";
    if (!this.mayBegin(view, at)) return at;
    for (let start = at, count = 0; count < this.longest; count++) {
      const end = syllableEnd(view, start);
      if (end === start) break;
      syllables += (count === 0 ? "" : " ") + foldSyllable(view.slice(start, end));
      if (this.surfaces.has(syllables)) found = end;
      start = spaceRunEnd(view, end);
    }
    return found;
  }

  /** Whether a folded syllable begins one of the words (`step` 1), or ends one (-1). */
  hasSyllable(syllable: string, step: 1 | -1): boolean {
    return (step > 0 ? this.starts : this.ends).has(syllable);
  }

  /** Whether folded syllables with a space between them are one of the words. */
  has(syllables: string): boolean {
    return this.surfaces.has(syllables);
  }
}

function spellings(syllable: string): string[] {
  const other = otherTonePlacement(syllable);
  return other === undefined ? [syllable] : [syllable, other];
}

/** Words before the last of a list: `và`, `hoặc`. */
export const LIST_ENDS = new WordList(listEnds);
