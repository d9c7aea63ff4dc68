import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { readSignMark } from "../number/sign.ts";
import { isDigit, previousWordStart, spaceRunEnd } from "../text/letters.ts";

/**
 * Start of the figure that the mark at `at` may be the sign of, or -1: right after the mark, and in brackets also after a
 * space, as in `(- 20,5%)`.
 */
export function signedFigureStart(text: string, at: number): number {
  const sign = readSignMark(text.charAt(at));
  if (sign !== "plus" && sign !== "minus") return -1;
  const isSpaced = text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(at - 1) === 0x28;
  const figure = isSpaced ? at + 2 : at + 1;
  return isDigit(text.charCodeAt(figure)) ? figure : -1;
}

/** Start of the mark that may be the sign of the figure at `figure`; `figure` itself where there is none. */
export function signMarkStart(text: string, figure: number): number {
  for (const at of [figure - 1, figure - 2]) if (signedFigureStart(text, at) === figure) return at;
  return figure;
}

/** A word is the sign of the number right after it: `âm 2,1%`, not `siêu âm 120 ca`. */
export function isSignWord(text: string, word: Entry): boolean {
  const next = spaceRunEnd(text, word.end);
  if (next === word.end || findEntry(text, previousWordStart(text, word.start), "sounding") !== undefined) return false;
  return isDigit(text.charCodeAt(next)) || findEntry(text, next)?.facets.numeral?.starts === true;
}
