import { dottedAbbreviations } from "../lexicon/lists.ts";
import { blankRunEnd, foldSyllable, hasCapital, isDigit, isLetter, isSpace, letterRunStart } from "./letters.ts";

/** Where sentences end: at a stop, or at a line break that is no mere wrapping of the line. Each question takes time linear in the sentence. */

const LINE_BREAK = 0x0a;
const TAB = 0x09;

/** Where the sentence that `at` lies in ends: after its mark or the line break that ends it, at `most` at the latest. */
export function sentenceEnd(view: string, at: number, most = view.length): number {
  const limit = Math.min(most, view.length);
  for (let i = at; i < limit; i++) if (endsSentence(view, i)) return i + 1;
  return limit;
}

/** Where the sentence that `at` lies in begins, at or after `least`. */
export function sentenceStart(view: string, at: number, least: number): number {
  for (let i = at - 1; i >= least; i--) if (endsSentence(view, i)) return i + 1;
  return least;
}

function endsSentence(view: string, at: number): boolean {
  return view.charCodeAt(at) === LINE_BREAK ? endsAtLineBreak(view, at) : endsAtStop(view, at);
}

/** `.`, `!`, `?`, `…` */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(dottedAbbreviations);

/**
 * Whether the character at `at` is a stop that ends a sentence: before white space and a capital, a digit or a mark; not
 * after an abbreviation (`TP. Huế`), nor inside a number, nor after the number of a list (`1. 250 hộ`).
 */
export function endsAtStop(view: string, at: number): boolean {
  if (!isStop(view.charCodeAt(at))) return false;
  const next = blankRunEnd(view, at + 1);
  if (next === view.length) return true;
  if (next === at + 1) return false;
  const word = foldSyllable(view.slice(letterRunStart(view, at), at));
  if (ABBREVIATIONS.has(word)) return false;
  const code = view.charCodeAt(next);
  if (isLetter(code)) return hasCapital(view.charAt(next));
  return !isListNumber(view, at) && !(code === OPENING_BRACKET && isInitial(view, at));
}

const OPENING_BRACKET = 0x28;

/** Whether the word before a stop is one capital: `Lê Văn T. (SN 1987)`. */
function isInitial(view: string, stop: number): boolean {
  return letterRunStart(view, stop) === stop - 1 && hasCapital(view.charAt(stop - 1));
}

/** Whether a stop belongs to the number of a list at a line's start: `1. 250 hộ`. */
function isListNumber(view: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && isDigit(view.charCodeAt(start - 1)) && stop - start < 4) start--;
  return start < stop && (start === 0 || view.charCodeAt(start - 1) === LINE_BREAK);
}

/** Up to this length a line that is followed by one with a figure is a line of its own, and was not wrapped. */
const SHORT_LINE = 60;

/** Whether the line break at `at` ends a sentence; it does not where a line was wrapped: the next begins with a small letter or a figure. */
export function endsAtLineBreak(view: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(view.charCodeAt(before)) && view.charCodeAt(before) !== LINE_BREAK) before--;
  const next = blankRunEnd(view, at + 1);
  if (before < 0 || next === view.length || view.charCodeAt(before) === LINE_BREAK) return true;
  if (hasLineBreak(view, at + 1, next) || closesLine(view.charCodeAt(before))) return true;
  if (isRow(view, at) || isRow(view, lineEnd(view, next))) return true;
  const start = lineStart(view, at);
  const code = view.charCodeAt(next);
  // `a) Sốt xuất huyết`
  if (isLetter(code)) return view.charAt(next + 1) === ")" || hasCapital(view.charAt(next));
  return !isDigit(code) || before + 1 - start < SHORT_LINE || opensItem(view, next);
}

/** Where the line that `at` stands in begins: after the line break before it. */
export function lineStart(text: string, at: number): number {
  // `lastIndexOf` takes a place before the text for its first.
  return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line that `at` stands in ends: its line break, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found;
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = lineEnd(text, 0); at < text.length; at = lineEnd(text, at + 1)) starts.push(at + 1);
  return starts;
}

/** Whether the line that breaks at `at` has tabs, as the rows of a table, which are never wrapped. */
export function isRow(view: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && view.charCodeAt(i) !== LINE_BREAK; i--) if (view.charCodeAt(i) === TAB) return true;
  return false;
}

/** Whether a mark at the end of a line ends what the line says: a stop, `:` or `;`. */
function closesLine(code: number): boolean {
  return isStop(code) || code === 0x3a || code === 0x3b;
}

/** Whether such a mark ends a line, which is given without the white space around it. */
export function endsWithClose(line: string): boolean {
  return closesLine(line.charCodeAt(line.length - 1));
}

/** Whether a line break stands in `view.slice(start, end)`, which is short or of white space. */
export function hasLineBreak(view: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (view.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}

/** Whether an empty line stands in a short text. */
export function hasBlankLine(text: string): boolean {
  return /\n\s*\n/.test(text);
}

/** Whether a figure at a line's start is the number of a list and not one that was wrapped: `2. Chi ngân sách`. */
function opensItem(view: string, start: number): boolean {
  let at = start;
  while (isDigit(view.charCodeAt(at)) && at - start < 3) at++;
  const mark = view.charAt(at);
  return (
    (mark === "." || mark === ")") &&
    isSpace(view.charCodeAt(at + 1)) &&
    hasCapital(view.charAt(blankRunEnd(view, at + 1)))
  );
}

/**
 * The first place after `least` and before `most` that no sentence crosses for sure: after a line that ends with a mark
 * or before an empty one, else after a sentence within a line; undefined where there is none.
 */
export function passageEnd(text: string, least: number, most: number): number | undefined {
  for (let at = text.indexOf("\n", least); at >= 0 && at < most; at = text.indexOf("\n", at + 1))
    if (endsPassage(text, at, least, most)) return at + 1;
  for (let at = least; at < most; at++) {
    const isEnd = text.charAt(at + 1) === " " && hasCapital(text.charAt(at + 2)) && endsAtStop(text, at);
    if (isEnd) return at + 2;
  }
  return undefined;
}

/** Whether the line that breaks at `at` ends with a mark or is a row of a table, or an empty one follows it. */
function endsPassage(text: string, at: number, least: number, most: number): boolean {
  if (isRow(text, at)) return true;
  let before = at - 1;
  while (before >= least && isSpace(text.charCodeAt(before))) before--;
  if (before >= least && closesLine(text.charCodeAt(before))) return true;
  return hasLineBreak(text, at + 1, Math.min(most, blankRunEnd(text, at + 1)));
}
