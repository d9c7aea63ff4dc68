import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { readSignMark } from "../number/sign.ts";
import { figureEnd, isDigit, spaceRunEnd } from "../text/letters.ts";
import { entryAfter, entryBefore } from "../words/beside.ts";

/**
 * Start of the figure that the mark at `at` may be the sign of, or -1: right after the mark, and in brackets or after the
 * word before a value also after a space, as in `(- 20,5%)`, `là - 20,5%`.
 */
export function signedFigureStart(text: string, at: number): number {
  const sign = readSignMark(text.charAt(at));
  if (sign !== "plus" && sign !== "minus") return -1;
  const figure = text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1;
  if (!isDigit(text.charCodeAt(figure))) return -1;
  return figure === at + 1 || text.charCodeAt(at - 1) === 0x28 || followsSignCue(text, at) ? figure : -1;
}

/** `là` | `- 20,5%`, `là` | `một mét khối`: after the word before a value. */
export function followsSignCue(text: string, at: number): boolean {
  return entryBefore(text, at, "signCue") !== undefined;
}

/** Start of the mark that may be the sign of the figure at `figure`; `figure` itself where there is none. */
export function signMarkStart(text: string, figure: number): number {
  for (const at of [figure - 1, figure - 2]) if (signedFigureStart(text, at) === figure) return at;
  return figure;
}

/** A word is the sign of the number right after it: `âm 2,1%`, `trừ 5 độ C`, not `siêu âm 120 ca`, `trừ 5 hộ`. */
export function isSignWord(text: string, word: Entry): boolean {
  const next = spaceRunEnd(text, word.end);
  if (next === word.end) return false;
  const isDigits = isDigit(text.charCodeAt(next));
  if (!isDigits && findEntry(text, next)?.facets.numeral?.starts !== true) return false;
  if (!word.facets.weakSign) return entryBefore(text, word.start, "sounding") === undefined;
  return (!isDigits && followsSignCue(text, word.start)) || isHeat(text, next);
}

/** No number in words has more. */
const MOST_WORDS = 12;

/** Whether the number at `at` is of degrees of heat: `5 độ`, `hai mươi lăm độ C`. */
function isHeat(text: string, at: number): boolean {
  let word = entryAfter(text, figureEnd(text, at));
  for (let words = 0; words < MOST_WORDS && (word?.facets.numeral ?? word?.facets.magnitude); words++)
    word = entryAfter(text, word?.end ?? at);
  return word?.facets.unit?.symbol.startsWith("°") === true;
}
