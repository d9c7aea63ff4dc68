import { type Entry, type Facets, findEntry } from "../lexicon/lexicon.ts";
import { isCapital, isDigit, isLetter, letterRunEnd, spaceRunEnd } from "../text/letters.ts";
import { isCounting } from "./island.ts";
import type { LexicalToken } from "./tokens.ts";

/** The last look-up: the token types ask for the same place in turn. */
let memoText = "";
let memoAt = -1;
let memoEntry: Entry | undefined;

/**
 * The longest entry at `at`, looked up once for all token types; when it lacks `group`, the longest of that group is
 * taken if no longer entry is a noun (`điểm trường` is no unit `điểm`).
 */
export function wordAt(text: string, at: number, group?: keyof Facets): Entry | undefined {
  if (memoAt !== at || memoText !== text) {
    memoText = text;
    memoAt = at;
    memoEntry = findEntry(text, at);
  }
  if (group === undefined || memoEntry === undefined || memoEntry.facets[group] !== undefined) return memoEntry;
  return undefined;
}

/** Whether `năm` (the only word that is both) counts five here and is no year: `năm trăm`, `linh năm`, `năm người`. */
export function isTimeNumeral(text: string, entry: Entry, before: string | undefined, inNumber: boolean): boolean {
  const next = findEntry(text, spaceRunEnd(text, entry.end))?.facets;
  if (inNumber) {
    if (/^(?:linh|lẻ|phẩy|không)$/i.test(before ?? "")) return true;
    return next?.magnitude !== undefined || (next?.numeral !== undefined && !next.numeral.starts);
  }
  if (isDigit(text.charCodeAt(spaceRunEnd(text, entry.end)))) return false;
  return isCounting(text, entry);
}

/** Whether a word of the lexicon continues the noun phrase that `last` began, or begins one right after a number. */
export function isNounWord(text: string, entry: Entry, last: LexicalToken, first: boolean): boolean {
  const facets = entry.facets;
  const headed = facets.noun ?? facets.eventNoun;
  if (first && headed === undefined && facets.limiter === undefined) return false;
  if (first && facets.unit !== undefined) return false;
  if (!first && startsName(text, entry)) return false;
  if (headed) return true;
  if (facets.limiter) return true;
  return facets.eventVerb === true && followsEvent(last);
}

function followsEvent(last: LexicalToken): boolean {
  const facets = last.payload?.facets;
  return facets?.eventNoun === true || facets?.eventVerb === true;
}

/** A word in title case, or the kind of a place before its name, does not go on with a noun phrase. */
function startsName(text: string, entry: Entry): boolean {
  if (isTitleAt(text, entry.start)) return true;
  return entry.facets.place === true && isTitleAt(text, spaceRunEnd(text, entry.end));
}

function isTitleAt(text: string, at: number): boolean {
  return isCapital(text.charAt(at)) && !(isLetter(text.charCodeAt(at + 1)) && isCapital(text.charAt(at + 1)));
}

/**
 * End of an unknown noun right after a figure: a word of small letters, or an abbreviation in capitals, that the lexicon
 * does not know as anything else, with the unknown word after it (Vietnamese words have mostly two syllables).
 */
export function unknownNounEnd(text: string, at: number, entry: Entry | undefined): number {
  if (entry !== undefined) return at;
  const end = unknownWordEnd(text, at);
  if (end === at) return at;
  const second = spaceRunEnd(text, end);
  if (second === end || isAllCapital(text, at, end) || text.slice(end, second).includes("\n")) return end;
  if (findEntry(text, second) !== undefined) return end;
  const secondEnd = unknownWordEnd(text, second);
  return secondEnd > second && !isCapital(text.charAt(second)) ? secondEnd : end;
}

function unknownWordEnd(text: string, at: number): number {
  let end = letterRunEnd(text, at);
  if (end === at || isDigit(text.charCodeAt(end))) return at;
  if (isCapital(text.charAt(at)) && !isAllCapital(text, at, end)) return at;
  while (text.charAt(end) === "&" && isLetter(text.charCodeAt(end + 1))) end = letterRunEnd(text, end + 1);
  return end;
}

function isAllCapital(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}
