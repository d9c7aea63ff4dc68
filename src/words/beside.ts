import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { type Facets, NO_FACETS } from "../lexicon/word.ts";
import {
  foldSyllable,
  hasCapital,
  isDigit,
  isLetter,
  letterRunEnd,
  letterRunStart,
  previousWordStart,
  spaceRunEnd,
  spaceRunStart,
} from "../text/letters.ts";

/**
 * What stands right before or after a place of the view, with only spaces between. The lexer and the grammar ask for a
 * word or two beside a figure here; only what reads on through a sentence has it cut (`Words`).
 */

/** The longest word of the lexicon after a place, or of those that can be `group`. */
export function entryAfter(view: string, at: number, group?: keyof Facets): Entry | undefined {
  return findEntry(view, spaceRunEnd(view, at), group);
}

/** What the longest word of the lexicon after a place can be. */
export function facetsAfter(view: string, at: number): Facets {
  return entryAfter(view, at)?.facets ?? NO_FACETS;
}

/** The longest word of the lexicon that begins with the last syllable before a place. */
export function entryBefore(view: string, at: number, group?: keyof Facets): Entry | undefined {
  return findEntry(view, previousWordStart(view, at), group);
}

/** No word is looked for that has more syllables before a place. */
const MOST_SYLLABLES = 4;

/** The longest word of the lexicon that ends before a place, begins at or after `floor`, and passes a test. */
export function longestBefore(
  view: string,
  at: number,
  passes: (facets: Facets) => boolean,
  floor = 0,
): Entry | undefined {
  const end = spaceRunStart(view, at);
  let found: Entry | undefined;
  for (let syllables = 0, to = end; syllables < MOST_SYLLABLES; syllables++) {
    const start = letterRunStart(view, to);
    if (start === to || start < floor) break;
    const entry = findEntry(view, start);
    if (entry?.end === end && passes(entry.facets)) found = entry;
    to = spaceRunStart(view, start);
    if (to === start) break;
  }
  return found;
}

/** The syllable after a place as the lexicon would hold it; empty where none is. */
export function syllableAfter(view: string, at: number): string {
  const start = spaceRunEnd(view, at);
  return foldSyllable(view.slice(start, letterRunEnd(view, start)));
}

/** Whether a figure stands after a place. */
export function isBeforeDigit(view: string, at: number): boolean {
  return isDigit(view.charCodeAt(spaceRunEnd(view, at)));
}

/** Whether neither a word nor a figure stands after a place. */
export function endsPhrase(view: string, at: number): boolean {
  const next = view.charCodeAt(spaceRunEnd(view, at));
  return !isLetter(next) && !isDigit(next);
}

/** Whether neither a word nor a figure stands before a place. */
export function startsPhrase(view: string, at: number): boolean {
  const last = view.charCodeAt(spaceRunStart(view, at) - 1);
  return !isLetter(last) && !isDigit(last);
}

/** Whether a word in title case begins at a place, or a single capital: `Tháp`, `T`, not `TP`. */
export function isTitleAt(view: string, at: number): boolean {
  return hasCapital(view.charAt(at)) && !(isLetter(view.charCodeAt(at + 1)) && hasCapital(view.charAt(at + 1)));
}

/** Whether the word and what stands after it are in title case, as a name is: `Đồng Tháp`, `Ba Đình`. */
export function beginsName(view: string, { start, end }: Entry): boolean {
  return isTitleAt(view, start) && isTitleAt(view, spaceRunEnd(view, end));
}
