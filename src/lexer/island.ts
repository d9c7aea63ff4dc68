import { findBaseUnit } from "../lexicon/base-unit.ts";
import { type Entry, endsCompound, findEntry } from "../lexicon/lexicon.ts";
import { anchorWords, centuryWords, cueEnds } from "../lexicon/lists.ts";
import { SyllableIndex } from "../lexicon/syllables.ts";
import { type Facets, NO_FACETS } from "../lexicon/word.ts";
import { isDigitOf } from "../number/amount.ts";
import {
  digitRunEnd,
  figureEnd,
  hasCapital,
  isDigit,
  isLetter,
  LETTERS_END,
  letterRunEnd,
  letterRunStart,
  spaceRunEnd,
  spaceRunStart,
} from "../text/letters.ts";
import { beginsName, entryAfter, entryBefore, facetsAfter, longestBefore } from "../words/beside.ts";
import { WordList } from "../words/word-list.ts";
import { leadingCurrencyStart } from "./currencies.ts";
import { shortUnitEnd } from "./short-unit.ts";
import { followsSignCue, signMarkStart } from "./sign.ts";
import { isTenths } from "./tenths.ts";

/**
 * Where in prose a quantity can begin. Most of a report is prose: this scan passes over it without making tokens, which
 * is where the speed of the lexer comes from.
 */

const ROMAN_LETTERS = "IVXLC";

/** Asked before the lexicon: most words that begin as one of them are none. */
const ANCHORS = new SyllableIndex();
const LETTER = 1;
const ANCHOR = 2;
const ROMAN = 3;
const DIGIT = 4;
/** What a character may begin. */
const FIRST = new Uint8Array(0x10000);
/** Whether a letter is the second of an anchor word: most that begin as one go on otherwise. */
const SECOND = new Uint8Array(0x10000);
for (let code = 0; code < LETTERS_END; code++) if (isLetter(code)) FIRST[code] = LETTER;
for (const word of anchorWords) {
  ANCHORS.add(word);
  for (const form of [word, word.toUpperCase()]) {
    FIRST[form.charCodeAt(0)] = ANCHOR;
    SECOND[form.charCodeAt(1)] = 1;
  }
}
for (const letter of ROMAN_LETTERS) FIRST[letter.charCodeAt(0)] = ROMAN;
for (let code = 48; code < 58; code++) FIRST[code] = DIGIT;

/** Their last syllables: asked before the lexicon, as most words before a number are no cues. */
const CUE_ENDS = new SyllableIndex();
for (const syllable of cueEnds) CUE_ENDS.add(syllable);

/** No more cues stand before one number: `từ tháng`, `tổng số hơn`. */
const MOST_CUES = 6;

/** First index at or after `from` where a quantity, with the cue words before it, may begin; the text's end if none. */
export function findIslandStart(text: string, from: number): number {
  let inWord = from > 0 && isLetter(text.charCodeAt(from - 1));
  for (let at = from; at < text.length; at++) {
    const mark = FIRST[text.charCodeAt(at)] as number;
    if (mark <= LETTER || (inWord && mark !== DIGIT) || isOther(mark, text, at)) {
      inWord = mark > 0;
      continue;
    }
    if (beginsIsland(text, at, from, mark)) return backUp(text, at, from);
    if (mark === DIGIT) at = identifierRunEnd(text, at) - 1;
    else inWord = true;
  }
  return text.length;
}

/** Whether the word at `at` only begins as an anchor does. */
function isOther(mark: number, text: string, at: number): boolean {
  return mark === ANCHOR && SECOND[text.charCodeAt(at + 1)] === 0;
}

/** Whether the digit begins a figure: `A350`, `Covid-19`, `ĐT.702B` are names, `trên70 ha` is not. */
function isFigureStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (at === 0 || !isGlue(before)) return true;
  if (isLetter(before)) return isGluedFigure(text, at);
  const letter = at - 1;
  if (before === 0x2b && isDigit(text.charCodeAt(letter - 1))) return false;
  if (letter === 0 || !isLetter(text.charCodeAt(letter - 1))) return true;
  const wordStart = letterRunStart(text, letter);
  const word = text.slice(wordStart, letter);
  return (before === 0x2e || before === 0x2f) && !hasCapital(word.charAt(word.length - 1));
}

/** Whether the word that runs into the digit leaves it a figure: `USD25`, `6x20 cm`, `trên70 ha`. */
function isGluedFigure(text: string, at: number): boolean {
  if (markStart(text, at) < at || isSide(text, at)) return true;
  const wordStart = letterRunStart(text, at);
  return isGluedWord(findEntry(text, wordStart)?.facets, text, wordStart);
}

/** Start of what belongs to the figure at `figure` and stands right before it: `Q1/2024`, `T9/2022`, `USD25`; else `figure`. */
function markStart(text: string, figure: number): number {
  return shortUnitEnd(text, figure - 1) === figure ? figure - 1 : leadingCurrencyStart(text, figure);
}

/** `20` of `6x20 cm`. */
function isSide(text: string, at: number): boolean {
  return text.charAt(at - 1) === "x" && isDigit(text.charCodeAt(at - 2));
}

/** Letters, and the marks that tie a name to its number. */
function isGlue(code: number): boolean {
  return isLetter(code) || code === 0x2d || code === 0x2e || code === 0x2b || code === 0x2f;
}

/** Words that reports run into the figure after them: `tăng1,36%`. */
function isGluedWord(facets: Facets | undefined, text: string, wordStart: number): boolean {
  if (facets === undefined) return false;
  if (facets.unit !== undefined || hasCapital(text.charAt(wordStart + 1))) return false;
  return (
    facets.modifier !== undefined || facets.stop === true || facets.connector === true || facets.rangeOpener === true
  );
}

/** Where letters and figures end that have nothing between them: `PM2.5`, `702B`. */
function identifierRunEnd(text: string, from: number): number {
  let at = from;
  for (let end = from; ; at = end) {
    end = figureEnd(text, letterRunEnd(text, at));
    if (end === at) return at;
  }
}

/** Whether a quantity begins at `at`, or a Roman numeral stands there after its cue. */
function beginsIsland(text: string, at: number, from: number, mark: number): boolean {
  if (mark === DIGIT) return isFigureStart(text, at);
  const end = letterRunEnd(text, at);
  if (isRoman(text, at, end)) return cueBefore(text, at, from) !== undefined;
  if (ANCHORS.find(text, at, end) === 0) return false;
  const entry = findEntry(text, at, "multiple") ?? findEntry(text, at, "rank") ?? findEntry(text, at);
  if (entry === undefined) return false;
  const { multiple, rank, numeral, fraction, time } = entry.facets;
  if (fraction) return isHalf(text, entry);
  if (multiple || rank || time?.unit === "quarter" || time?.unit === "month") return isBeforeNumberWord(text, entry);
  return numeral?.starts === true && isNumberInProse(text, entry, from);
}

/** `gấp đôi`, `thứ nhất`, `tháng ba`, `quý hai`. */
function isBeforeNumberWord(text: string, { end }: Entry): boolean {
  const { numeral, factor, rankNumeral } = facetsAfter(text, end);
  return (numeral ?? factor ?? rankNumeral) !== undefined;
}

/** `một nửa`, `hơn nửa số xã`; `nửa đầu năm`, `nửa thế kỷ` are no fractions of a number. */
export function isHalf(text: string, entry: Entry): boolean {
  const next = facetsAfter(text, entry.end);
  if (next.time || next.edge || next.period || next.session || next.magnitude) return false;
  if (letterRunEnd(text, entry.start) < entry.end || next.partitive) return true;
  return cueFacetsBefore(text, entry.start, 0).modifier !== undefined && !CENTURIES.beginsAt(text, entry.end);
}

/** `hơn nửa` | `thế kỷ` */
const CENTURIES = new WordList(centuryWords);

/** A number word counts where a cue stands before it (`tháng ba`) or something that can be counted after it. */
function isNumberInProse(text: string, entry: Entry, from: number): boolean {
  const cue = cueFacetsBefore(text, entry.start, from);
  // `ngày một tháng sáu`
  const isDay = cue.time?.unit === "day" && facetsAfter(text, entry.end).time?.unit === "month";
  if (isDay || cue.dayName || cue.rank || cue.session || cue.multiple || cue.period) return true;
  return cue.time?.unit === "month" || (isCounting(text, entry) && !isVague(text, entry.start));
}

/** `dăm bảy hộ`, `vài ba năm`; not `ngân hàng` | `hai trăm triệu`. */
function isVague(text: string, at: number): boolean {
  const word = entryBefore(text, at);
  return word?.facets.vague === true && !endsCompound(text, word.start, word.end);
}

/** Whether the number word has something to count after it: `ba dự án`, `năm trăm`, not `một dự án`, `Ba Đình`. */
export function isCounting(text: string, numeral: Entry): boolean {
  const nextStart = spaceRunEnd(text, numeral.end);
  if (isMarkedRange(text, numeral, nextStart)) return true;
  if (nextStart === numeral.end) return text.charAt(nextStart) === "%";
  if (text.charAt(nextStart) === "(") return isSaidAgain(text, numeral, nextStart + 1);
  const next = findEntry(text, nextStart)?.facets;
  return next !== undefined && !beginsName(text, numeral) && isBeforeCounted(text, numeral, next, nextStart);
}

/** `ba (03)`, `năm (05)`: the number in figures; `chỉ tiêu năm (175)` is the year. */
function isSaidAgain(text: string, { facets }: Entry, at: number): boolean {
  const end = digitRunEnd(text, at);
  return end > at && (facets.time === undefined || Number(text.slice(at, end)) === digitOf(facets));
}

/** Whether the word after a number word goes on with the number, or is what it counts. */
function isBeforeCounted(text: string, numeral: Entry, next: Facets, nextStart: number): boolean {
  const part = numeral.facets.numeral?.part;
  if (isDigitOf(part, 0)) return next.numeral?.part.type === "point" || isZero(text, numeral, next, nextStart);
  if (next.numeral !== undefined) return !isArticle(numeral) || !next.numeral.starts || isOneOrTwo(text, nextStart);
  if (next.connector !== undefined) return isRangeInWords(text, nextStart);
  if (next.over) return isOver(text, nextStart);
  if (next.magnitude !== undefined || next.fractionWord || next.percent !== undefined) return true;
  if (isArticle(numeral))
    return isHalfTold(text, nextStart) || isBoundedPrice(text, numeral, next) || isOne(text, numeral, next, nextStart);
  return next.isCounted;
}

/** `một` | `hai ngày`: a range where the second counts. */
function isOneOrTwo(text: string, at: number): boolean {
  const second = findEntry(text, at);
  return second !== undefined && digitOf(second.facets) === 2 && isCounting(text, second);
}

/** `là` | `không phần trăm`: `không` is zero after the word before a value, where its unit ends the phrase; else `not`. */
function isZero(text: string, zero: Entry, next: Facets, at: number): boolean {
  return next.isMeasure && isWholeValue(text, zero, at);
}

/** `là` | `một mét khối`: measured, not some cubic metre; of what has no base unit, as `điểm`, it may be a noun. */
function isOne(text: string, one: Entry, { unit, currency }: Facets, at: number): boolean {
  const measure = unit === undefined ? currency?.code !== "VND" && currency : findBaseUnit(unit.symbol);
  return Boolean(measure) && isWholeValue(text, one, at);
}

/** Whether a number is the first word of a value, and the unit at `at` its last. */
function isWholeValue(text: string, number: Entry, at: number): boolean {
  if (!followsSignCue(text, number.start)) return false;
  const end = findEntry(text, at)?.end ?? at;
  return !isLetter(text.charCodeAt(spaceRunEnd(text, end)));
}

/** `hai, ba nghìn`, `ba - bốn tỷ`: the number word after the mark counts. */
function isMarkedRange(text: string, first: Entry, at: number): boolean {
  const second = nextOfRange(text, first, at);
  return second !== undefined && isCounting(text, second);
}

/**
 * The number word that makes a range with the word before it, where the mark between them stands at `at` or right after
 * the first: after a comma only the next digit does, `hai, ba nghìn`.
 */
export function nextOfRange(text: string, first: Entry, at: number): Entry | undefined {
  const mark = text.charAt(first.end) === "," ? first.end : at;
  const isComma = text.charAt(mark) === ",";
  if (!isComma && !/[-–]/.test(text.charAt(mark))) return undefined;
  const second = entryAfter(text, mark + 1);
  const [a, b] = [digitOf(first.facets), digitOf(second?.facets)];
  return a > 0 && (isComma ? b === a + 1 : b > a) ? second : undefined;
}

/** The digit that a word can be, but for those that only end a number; 0 for other words. */
function digitOf(facets: Facets | undefined): number {
  const part = facets?.numeral?.part;
  return part?.type === "digit" && !part.unitsPlaceOnly ? part.value : 0;
}

/** `hai đến bốn xã`: the word after the connector counts. */
function isRangeInWords(text: string, connectorStart: number): boolean {
  const connector = findEntry(text, connectorStart);
  const second = connector && entryAfter(text, connector.end);
  return second?.facets.numeral?.starts === true && isCounting(text, second);
}

/** `ba trên bốn`: a number word after the word between the two. */
function isOver(text: string, at: number): boolean {
  const over = findEntry(text, at, "over");
  return over !== undefined && facetsAfter(text, over.end).numeral?.starts === true;
}

/** `một tháng rưỡi` is a length of time though `một tháng` is none. */
function isHalfTold(text: string, unitStart: number): boolean {
  const unit = findEntry(text, unitStart);
  if (unit === undefined || (unit.facets.time === undefined && !unit.facets.isMeasure)) return false;
  const next = entryAfter(text, unit.end);
  if (next?.facets.numeral?.part.type === "half") return true;
  return next !== undefined && unit.facets.unit !== undefined && isTenths(text, unit.facets.unit, next);
}

/** `trên một đô la`; đồng is not counted in ones. */
function isBoundedPrice(text: string, { start }: Entry, { currency }: Facets): boolean {
  if (currency === undefined || currency.code === "VND") return false;
  return cueFacetsBefore(text, start, 0).modifier !== undefined;
}

/** `một`, which before a noun is more often the article. */
function isArticle({ facets }: Entry): boolean {
  return isDigitOf(facets.numeral?.part, 1);
}

function isRoman(text: string, start: number, end: number): boolean {
  if (end - start > 7 || FIRST[text.charCodeAt(start)] !== ROMAN) return false;
  for (let at = start; at < end; at++) if (!ROMAN_LETTERS.includes(text.charAt(at))) return false;
  return true;
}

/** Start of the cue words that stand right before `anchor`, none before `floor`. */
function backUp(text: string, digits: number, floor: number): number {
  const lead = markStart(text, digits);
  const anchor = lead >= floor ? lead : digits;
  let start = anchor;
  for (let count = 0; count < MOST_CUES; count++) {
    const cue = cueBefore(text, start, floor);
    if (cue === undefined) break;
    start = cue.start;
  }
  if (start !== anchor) return start;
  const sign = signMarkStart(text, start);
  return sign >= floor ? sign : start;
}

/** What the longest cue that ends right before `end` can be. */
function cueFacetsBefore(text: string, end: number, floor: number): Facets {
  return cueBefore(text, end, floor)?.facets ?? NO_FACETS;
}

/** The longest cue that ends right before `end`. */
function cueBefore(text: string, end: number, floor: number): Entry | undefined {
  const cueEnd = spaceRunStart(text, end);
  if (CUE_ENDS.find(text, letterRunStart(text, cueEnd), cueEnd) === 0) return undefined;
  const cue = longestBefore(text, cueEnd, leadsNumber, floor);
  return cue === undefined || endsCompound(text, cue.start, cueEnd) ? undefined : cue;
}

const leadsNumber = (facets: Facets) => facets.leadsNumber;
