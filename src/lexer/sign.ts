import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { readSignMark } from "../number/sign.ts";
import { isDigit, previousWordStart, spaceRunEnd } from "../text/letters.ts";

/**
 * Start of the figure that the mark at `at` may be the sign of, or -1: right after the mark, and in brackets or after the
 * word before a value also after a space, as in `(- 20,5%)`, `là - 20,5%`.
 */
export function signedFigureStart(text: string, at: number): number {
  const sign = readSignMark(text.charAt(at));
  if (sign !== "plus" && sign !== "minus") return -1;
  const isSpaced = text.charCodeAt(at + 1) === 0x20 && (text.charCodeAt(at - 1) === 0x28 || followsSignCue(text, at));
  const figure = isSpaced ? at + 2 : at + 1;
  return isDigit(text.charCodeAt(figure)) ? figure : -1;
}

function followsSignCue(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 2)) && findEntry(text, previousWordStart(text, at), "signCue") !== undefined;
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
  const before = previousWordStart(text, word.start);
  if (!word.facets.weakSign) return findEntry(text, before, "sounding") === undefined;
  return (!isDigits && findEntry(text, before, "signCue") !== undefined) || isHeat(text, next);
}

/** No number in words has more. */
const MOST_WORDS = 12;
const DIGITS = /\d+(?:[.,]\d+)?/y;

/** Whether the number at `at` is of degrees of heat: `5 độ`, `hai mươi lăm độ C`. */
function isHeat(text: string, at: number): boolean {
  DIGITS.lastIndex = at;
  if (DIGITS.test(text)) return isDegree(findEntry(text, spaceRunEnd(text, DIGITS.lastIndex)));
  let word = findEntry(text, at);
  for (let words = 0; words < MOST_WORDS && (word?.facets.numeral ?? word?.facets.magnitude); words++)
    word = findEntry(text, spaceRunEnd(text, word?.end ?? at));
  return isDegree(word);
}

function isDegree(word: Entry | undefined): boolean {
  return word?.facets.unit?.symbol.startsWith("°") === true;
}
