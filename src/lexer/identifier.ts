import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { PLAIN_YEAR } from "../number/calendar.ts";
import { isLineStart } from "../text/layout.ts";
import { digitRunEnd, hasCapital, isCapital, isDigit, isLetter, letterRunEnd, spaceRunEnd } from "../text/letters.ts";
import { facetsAfter } from "../words/beside.ts";
import { leadingCurrencyStart } from "./currencies.ts";

/**
 * Digits that only name something (records.md, *Not records*): document numbers, clock times, telephone numbers, plates,
 * chainage, numbering at the start of a line. Each returns where it ends, or `at` when the digits are no such thing.
 */
export function identifierEnd(text: string, at: number): number {
  const next = digitRunEnd(text, at);
  // Asked first: most figures end before a space, and none of these but a telephone number does.
  if (!MARKS_IN_NAMES.includes(text.charAt(next)) && !isLetter(text.charCodeAt(next)))
    return matchEnd(TELEPHONE, text, at);
  return (
    longer(lineNumberEnd(text, at), at) ||
    longer(matchEnd(CLOCK, text, at), at) ||
    longer(matchEnd(TELEPHONE, text, at), at) ||
    longer(matchEnd(CHAINAGE, text, at), at) ||
    longer(documentNumberEnd(text, at), at) ||
    gluedNameEnd(text, at)
  );
}

/** What may follow the first digits of a name: `2.`, `3)`, `2- 100`, `08:45`, `234+050`, `45/NQ-HĐND`. */
const MARKS_IN_NAMES = ".)-:+/";

function longer(end: number, at: number): number {
  return end > at ? end : 0;
}

const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const MINUTE = String.raw`[0-5]\d`;
/** `08:45`, `14:21:05`; after the letter of `giờ` `7h30`, `13g45`. */
const CLOCK = new RegExp(String.raw`${HOUR}(?::${MINUTE}){1,2}(?![\d:])|${HOUR}[hg]${MINUTE}(?!\d)`, "iy");
/** `0912.345.670`, `02603 123 456`, `0905111222`. */
const TELEPHONE = /0\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4}(?![\d,])/y;
/** `Km 234+050`. */
const CHAINAGE = /\d{1,4}\+\d{2,3}(?!\d)/y;
const DOCUMENT_DIGITS = /\d{1,6}(?!\d)/y;
const YEAR_AND_SLASH = new RegExp(`(?:/${PLAIN_YEAR})?/`, "y");
/** `1.`, `2.1.`, `3)`: before white space, at the start of a line. */
const LINE_NUMBER = /\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s)/y;
/** `1.1`: before a word with a capital. */
const BARE_LINE_NUMBER = /\d{1,2}\.\d{1,2}(?=\s)/y;

/** Where a sticky pattern ends that fits at `at`; `at` itself where it does not. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function lineNumberEnd(text: string, at: number): number {
  const end = Math.max(matchEnd(LINE_NUMBER, text, at), bareLineNumberEnd(text, at), dashedNumberEnd(text, at));
  return end > at && isLineStart(text, at) ? end : at;
}

/** `1.1 Thu`, not `1.1 tỷ`. */
function bareLineNumberEnd(text: string, at: number): number {
  const end = matchEnd(BARE_LINE_NUMBER, text, at);
  return isCapital(text.charCodeAt(spaceRunEnd(text, end))) ? end : at;
}

const DASHED_NUMBER = /(\d{1,2})- (\d+)/y;

/** `2- 100% số xã`: the ends of a range are never so far apart. */
function dashedNumberEnd(text: string, at: number): number {
  DASHED_NUMBER.lastIndex = at;
  const [, first = "", second = ""] = DASHED_NUMBER.exec(text) ?? [];
  const isRange = Number(second) > Number(first) && Number(second) <= 10 * Number(first);
  return second === "" || isRange ? at : at + first.length + 1;
}

/** `45/NQ-HĐND`, `21/2022/NĐ-CP`, `13/GP - UBND`, `30c/NQ-CP`. */
function documentNumberEnd(text: string, at: number): number {
  const digits = matchEnd(DOCUMENT_DIGITS, text, at);
  const series = text.charCodeAt(digits);
  const number = isLetter(series) && !isCapital(series) ? digits + 1 : digits;
  const issuer = matchEnd(YEAR_AND_SLASH, text, number);
  if (digits === at || issuer === number || !isCapital(text.charCodeAt(issuer))) return at;
  const end = nameRunEnd(text, issuer);
  // 30đ/GB
  if (number > digits && findEntry(text, issuer, "unit")?.end === end) return at;
  return text.startsWith(" - ", end) && hasCapital(text.charAt(end + 3)) ? nameRunEnd(text, end + 3) : end;
}

/** Digits with letters on them that are neither unit, scale, currency nor noun: `1A`, `30a`, `5S`, `29A-123.45`. */
function gluedNameEnd(text: string, at: number): number {
  const digits = digitRunEnd(text, at);
  if (!isLetter(text.charCodeAt(digits)) || digits === at || isSize(text, digits)) return at;
  const word = findEntry(text, digits);
  if (word !== undefined && (isWritableGlued(text, word) || isScaleOfPriced(text, at, word))) return at;
  return nameRunEnd(text, digits);
}

function isWritableGlued(text: string, word: Entry): boolean {
  // 1tr2, 1m72
  if (isDigit(text.charCodeAt(word.end))) return isSplitFigure(text, word);
  if (isCapital(text.charCodeAt(word.start)) && word.end - word.start === 1)
    return word.facets.currency !== undefined || /[KLVW]/.test(text.charAt(word.start));
  return word.facets.mayBeGlued;
}

/** `$4M`, `US$2B`, `48M EUR`, `3M người` */
function isScaleOfPriced(text: string, at: number, { facets, end }: Entry): boolean {
  if (facets.pricedScale === undefined) return false;
  const { currency, crowd } = facetsAfter(text, end);
  return leadingCurrencyStart(text, at) < at || currency !== undefined || crowd === true;
}

/** `6x20 cm` */
function isSize(text: string, at: number): boolean {
  return text.charAt(at) === "x" && isDigit(text.charCodeAt(at + 1));
}

/** `1tr2`, `1m72`, `3kg5`: the digits after the unit are decimals. */
function isSplitFigure(text: string, { facets, end }: Entry): boolean {
  const unit = facets.shorthand ?? facets.unit;
  const digits = digitRunEnd(text, end);
  const next = facets.shorthand && facetsAfter(text, digits);
  return (
    unit !== undefined &&
    // `1tr2 tấn` is no price
    next?.unit === undefined &&
    digits - end <= 3 &&
    // 1m20cm
    (!isLetter(text.charCodeAt(digits)) || findEntry(text, digits, "unit") !== undefined) &&
    !/[.,/-]\d/.test(text.slice(digits, digits + 2))
  );
}

function nameRunEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = letterRunEnd(text, at);
    const next = text.charCodeAt(end);
    const joins = next === 0x2d || next === 0x2f || next === 0x26 || next === 0x2e;
    if (isDigit(next)) at = end + 1;
    else if (joins && (isLetter(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)))) at = end + 1;
    else return end;
    if (spaceRunEnd(text, at) !== at) return at;
  }
}
