import { dottedAbbreviations } from "../lexicon/context.ts";
import { foldSyllable, hasCapital, isDigit, isLetter, isSpace, letterRunStart, spaceRunEnd } from "../text/letters.ts";

/** Where the sentence that `at` lies in ends: after its mark or the line break that ends it, at `most` at the latest. */
export function sentenceEnd(view: string, at: number, most = view.length): number {
  const limit = Math.min(most, view.length);
  for (let i = at; i < limit; i++) {
    const code = view.charCodeAt(i);
    if (code === 0x0a ? endsAtLine(view, i) : isStop(code) && endsAtStop(view, i)) return i + 1;
  }
  return limit;
}

/** Where the sentence that `at` lies in begins, at or after `least`. */
export function sentenceStart(view: string, at: number, least: number): number {
  for (let i = at - 1; i >= least; i--) {
    const code = view.charCodeAt(i);
    if (code === 0x0a ? endsAtLine(view, i) : isStop(code) && endsAtStop(view, i)) return i + 1;
  }
  return least;
}

/** Where the words of a sentence begin: after the letter of a list, `a)`. */
export function afterListLetter(view: string, start: number): number {
  const at = spaceRunEnd(view, start);
  const isMark = isLetter(view.charCodeAt(at)) && view.charAt(at + 1) === ")" && isSpace(view.charCodeAt(at + 2));
  return isMark ? at + 2 : start;
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(dottedAbbreviations);

/** A dot ends a sentence before white space and a capital, a digit or a mark; not after `TP`, nor inside a number. */
function endsAtStop(view: string, at: number): boolean {
  const next = spaceRunEnd(view, at + 1);
  if (next === view.length) return true;
  if (next === at + 1) return false;
  const word = foldSyllable(view.slice(letterRunStart(view, at), at));
  if (ABBREVIATIONS.has(word)) return false;
  const code = view.charCodeAt(next);
  return isLetter(code) ? hasCapital(view.charAt(next)) : !isListNumber(view, at);
}

/** `1. 250 hộ`: the number of a list at a line's start. */
function isListNumber(view: string, at: number): boolean {
  let start = at;
  while (start > 0 && isDigit(view.charCodeAt(start - 1)) && at - start < 4) start--;
  return start < at && (start === 0 || view.charCodeAt(start - 1) === 0x0a);
}

/** A line break ends a sentence but where a line was wrapped: the next begins with a small letter or a figure. */
export function endsAtLine(view: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(view.charCodeAt(before)) && view.charCodeAt(before) !== 0x0a) before--;
  const next = spaceRunEnd(view, at + 1);
  if (before < 0 || next === view.length || view.charCodeAt(before) === 0x0a) return true;
  if (view.slice(at + 1, next).includes("\n")) return true;
  if (isStop(view.charCodeAt(before)) || view.charCodeAt(before) === 0x3a || view.charCodeAt(before) === 0x3b)
    return true;
  const code = view.charCodeAt(next);
  // `a) Sốt xuất huyết`
  if (isLetter(code) && view.charAt(next + 1) === ")") return true;
  if (isDigit(code)) return lineLength(view, at) <= 60 || opensItem(view, next);
  return !(isLetter(code) && !hasCapital(view.charAt(next)));
}

/** `2. Chi ngân sách`: the number of a list, not a figure that was wrapped. */
function opensItem(view: string, start: number): boolean {
  let at = start;
  while (isDigit(view.charCodeAt(at)) && at - start < 3) at++;
  const mark = view.charAt(at);
  return (
    (mark === "." || mark === ")") &&
    isSpace(view.charCodeAt(at + 1)) &&
    hasCapital(view.charAt(spaceRunEnd(view, at + 1)))
  );
}

function lineLength(view: string, end: number): number {
  return end - Math.max(view.lastIndexOf("\n", end - 1), end - 100);
}
