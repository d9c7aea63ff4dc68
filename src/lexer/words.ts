import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { planLabels, yearCues } from "../lexicon/lists.ts";
import type { Facets } from "../lexicon/word.ts";
import type { AmountPart } from "../number/amount.ts";
import {
  foldSyllable,
  hasCapital,
  isDigit,
  isLetter,
  isVietnamese,
  letterRunEnd,
  letterRunStart,
  spaceRunEnd,
  spaceRunStart,
} from "../text/letters.ts";
import { isCounting } from "./island.ts";
import type { LexicalToken } from "./token-type.ts";

/** Whether `năm` (the only word that is both) counts five here and is no year: `năm trăm`, `linh năm`, `năm người`. */
export function isTimeNumeral(text: string, entry: Entry, tokens: readonly LexicalToken[], inNumber: boolean): boolean {
  if (findEntry(text, entry.start)?.facets.relativeYear) return false;
  const next = findEntry(text, spaceRunEnd(text, entry.end))?.facets;
  if (inNumber) {
    const before = partOf(tokens.at(-1));
    if (before?.type === "zeroTens" || before?.type === "point" || (before?.type === "digit" && before.value === 0))
      return true;
    if (before?.type === "digit" && isInDecimals(tokens)) return next !== undefined && !next.stop && isMeasured(next);
    return next?.magnitude !== undefined || (next?.numeral !== undefined && !next.numeral.starts);
  }
  if (isDigit(text.charCodeAt(spaceRunEnd(text, entry.end))) || isYearBefore(text, entry.start)) return false;
  return isCounting(text, entry);
}

function partOf(token: LexicalToken | undefined): AmountPart | undefined {
  return token?.payload?.facets.numeral?.part;
}

/** Whether the digits before are decimals: `không phẩy tám` | `năm đồng`. */
function isInDecimals(tokens: readonly LexicalToken[]): boolean {
  let at = -1;
  while (partOf(tokens.at(at))?.type === "digit" && at > -8) at--;
  return partOf(tokens.at(at))?.type === "point";
}

function isMeasured({ currency, unit, percent, magnitude, numeral }: Facets): boolean {
  return (currency ?? unit ?? percent ?? magnitude ?? numeral) !== undefined;
}

const YEAR_CUES: ReadonlySet<string> = new Set(yearCues);

/** `cả năm`, `đầu năm`: words after which `năm` is the year. */
function isYearBefore(text: string, at: number): boolean {
  const end = spaceRunStart(text, at);
  return YEAR_CUES.has(foldSyllable(text.slice(letterRunStart(text, end), end)));
}

/** Whether a word of the lexicon continues the noun phrase that `last` began, or begins one right after a number. */
export function isNounWord(text: string, entry: Entry, tokens: readonly LexicalToken[], first: boolean): boolean {
  const last = tokens[tokens.length - 1] as LexicalToken;
  const facets = entry.facets;
  const headed = facets.noun ?? facets.eventNoun;
  if (facets.mass) return FRACTION_TOKENS.has(last.tokenType.name) || tokens.at(-2)?.tokenType.name === "Slash";
  if (first && headed === undefined && facets.limiter === undefined) return false;
  if (first && (isUnitHere(text, entry) || isNamed(text, entry))) return false;
  if (!first && startsName(text, entry)) return false;
  if (facets.eventVerb && !facets.limiter && !first) return followsEvent(last);
  if (facets.limiter) return !first || headed === true || isPhrase(text, entry);
  return headed === true && (first || isExtension(text, entry, last));
}

/** Limiters stand for a noun only as a phrase or an abbreviation: `18 mầm non`, `12 THCS`, not `3 mới`. */
function isPhrase(text: string, entry: Entry): boolean {
  const words = text.slice(entry.start, entry.end);
  return /\s/.test(words) || (words.length > 1 && words === words.toUpperCase());
}

/** A noun extends the noun before it as a phrase, or right after a classifier: `căn nhà`, not `học sinh lớp`. */
function isExtension(text: string, entry: Entry, last: LexicalToken): boolean {
  if (isAllCapital(text, entry.start, entry.end)) return false;
  return isPhrase(text, entry) || last.payload?.facets.classifier === true;
}

/** Whether the entry is a unit of measure where it stands: `mẫu` is one only before `ruộng`. */
export function isUnitHere(text: string, entry: Entry): boolean {
  const unit = entry.facets.unit;
  if (unit?.before === undefined) return unit !== undefined;
  const next = spaceRunEnd(text, entry.end);
  if (isDigit(text.charCodeAt(next))) return false;
  return unit.before.includes(foldSyllable(text.slice(next, letterRunEnd(text, next))));
}

const FRACTION_TOKENS: ReadonlySet<string> = new Set(["Numeral", "Fraction", "Partitive"]);

function followsEvent(last: LexicalToken): boolean {
  const facets = last.payload?.facets;
  return facets?.eventNoun === true || facets?.eventVerb === true;
}

/** `số 1 Nam Phước`: two words in title case are a name. */
function isNamed(text: string, entry: Entry): boolean {
  return isTitleAt(text, entry.start) && isTitleAt(text, spaceRunEnd(text, entry.end)) && !isPhrase(text, entry);
}

/** A word in title case, or the kind of a place before its name, does not go on with a noun phrase. */
function startsName(text: string, entry: Entry): boolean {
  if (isTitleAt(text, entry.start)) return true;
  return entry.facets.place === true && isTitleAt(text, spaceRunEnd(text, entry.end));
}

function isTitleAt(text: string, at: number): boolean {
  return hasCapital(text.charAt(at)) && !(isLetter(text.charCodeAt(at + 1)) && hasCapital(text.charAt(at + 1)));
}

/**
 * End of an unknown noun right after a figure: a word of small letters, or an abbreviation in capitals, that the lexicon
 * does not know as anything else, with the unknown word after it (Vietnamese words have mostly two syllables).
 */
export function unknownNounEnd(text: string, at: number, entry: Entry | undefined): number {
  if (entry !== undefined || isAfterYear(text, at)) return at;
  const end = unknownWordEnd(text, at);
  if (end === at || isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) return at;
  const second = spaceRunEnd(text, end);
  if (second === end || isAllCapital(text, at, end) || text.slice(end, second).includes("\n")) return end;
  if (findEntry(text, second) !== undefined) return end;
  const secondEnd = unknownWordEnd(text, second);
  return secondEnd > second && !hasCapital(text.charAt(second)) ? secondEnd : end;
}

/** `đến 2030 vận tải công cộng`: what follows a year is not counted by it. */
function isAfterYear(text: string, at: number): boolean {
  return /(?:^|[^\d.,])(?:19|20)\d\d\s+$/.test(text.slice(Math.max(0, at - 8), at));
}

/** End of an abbreviation that the lexicon does not know, which names the sort of what is counted: `tổ TK&VV`. */
export function abbreviationEnd(text: string, at: number): number {
  ABBREVIATION.lastIndex = at;
  if (!ABBREVIATION.test(text) || planLabels.includes(text.slice(at, ABBREVIATION.lastIndex))) return at;
  return ABBREVIATION.lastIndex;
}
const ABBREVIATION = /[A-ZĐ]{2,6}(?:[&-][A-ZĐ]{1,4}){0,2}(?![A-Za-zÀ-ỹ\d&/-])/y;

function unknownWordEnd(text: string, at: number): number {
  let end = letterRunEnd(text, at);
  if (end === at || isDigit(text.charCodeAt(end))) return at;
  const word = text.slice(at, end);
  if (word.length < 2 || (word !== word.toLowerCase() && word !== word.toUpperCase())) return at;
  if (!isVietnamese(text.slice(at, end)) || !/^(?:[\s.,;:!?)/”"…]|$)/.test(text.charAt(end)) || isSplit(text, end))
    return at;
  while (text.charAt(end) === "&" && isLetter(text.charCodeAt(end + 1))) end = letterRunEnd(text, end + 1);
  return end;
}

/** Whether a word in title case is the last of a name inside a sentence: `(Nhật Bản` | `131`, not `Theo Điều 7`. */
export function endsName(text: string, entry: Entry): boolean {
  const end = spaceRunStart(text, entry.start);
  if (!isTitleAt(text, entry.start) || end === entry.start || isPhrase(text, entry)) return false;
  const first = letterRunStart(text, end);
  const before = spaceRunStart(text, first);
  return isTitleAt(text, first) && before > 0 && !/[.!?:;\n]/.test(text.slice(before - 1, first));
}

/** Letters torn apart by a bad conversion: `tri ệ u`. */
function isSplit(text: string, end: number): boolean {
  const next = spaceRunEnd(text, end);
  return next > end && letterRunEnd(text, next) === next + 1 && /[^a-zà-ýA-Z]/.test(text.charAt(next));
}

function isAllCapital(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}
