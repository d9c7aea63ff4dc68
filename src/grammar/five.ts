import { isCounting } from "../lexer/island.ts";
import { isNumberedByFive } from "../lexer/numerals.ts";
import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { durationCues, yearCues, yearsTails } from "../lexicon/lists.ts";
import { AGE } from "../lexicon/values.ts";
import type { Facets } from "../lexicon/word.ts";
import { type AmountPart, isDigitOf } from "../number/amount.ts";
import { endsPhrase, entryAfter, facetsAfter, isBeforeDigit } from "../words/beside.ts";
import { WordList } from "../words/word-list.ts";

/** The tokens around the next one, which is `look(1)`. */
export type Look = (distance: number) => Token;

/** Whether `năm` counts five: `năm người`, `năm trăm`, `linh năm`, `tháng năm`; not `cả năm`, `5 năm`, `năm 2022`. */
export function isFive(view: string, look: Look, at: number): boolean {
  const entry = look(at).entry as Entry;
  const before = look(at - 1);
  if (before.tokenType === t.Figure) return false;
  // 05 (năm) dự án
  if (before.tokenType === t.LParen) return view.charAt(entry.end) === ")";
  if (isNumberedByFive(view, entry.end, before)) return true;
  if (findEntry(view, entry.start)?.facets.relativeYear) return false;
  if (t.NUMBERS.has(before.tokenType)) {
    return isOfTens(view, entry.end, look, at) || goesOnWithFive(facetsAfter(view, entry.end), look, at);
  }
  if (isBeforeDigit(view, entry.end) || !isCounting(view, entry)) return false;
  return !YEAR_CUES.endsAt(view, entry.start) || isOfYears(view, entry.end);
}

/** `không phẩy năm`, `linh năm`; `hai trăm năm nghìn`, `ba nghìn năm đồng`; not `hai mươi năm`, `hai trăm năm tuổi`. */
function goesOnWithFive(next: Facets, look: Look, at: number): boolean {
  const before = partOf(look(at - 1));
  if (before?.type === "zeroTens" || before?.type === "point" || isDigitOf(before, 0)) return true;
  if (before?.type === "digit" && isInDecimals(look, at)) return !next.stop && isCounted(next);
  if (isHundred(before) && isDigitAfter(look, at)) return true;
  if ((before?.type === "magnitude" || look(at - 1).facets.magnitude || isFour(look, at - 1)) && isOfUnit(next))
    return true;
  return next.magnitude !== undefined || next.numeral?.starts === false;
}

/** `một trăm năm con lợn`, `hai trăm năm ngôi nhà`; not `hơn một trăm năm ngôi đình vẫn còn`, `một trăm năm tổ chức hội`. */
function isOfTens(view: string, end: number, look: Look, at: number): boolean {
  if (!isHundred(partOf(look(at - 1)))) return false;
  const counted = entryAfter(view, end);
  const classifier = entryAfter(view, end, "classifier");
  // `cách đây một trăm năm` | `cuộc khởi nghĩa`
  if (counted === undefined || classifier === undefined || classifier.facets.eventNoun) return false;
  if (counted.end > classifier.end) {
    // `con lợn` | `tổ chức`
    const kind = entryAfter(view, classifier.end);
    if (kind?.end !== counted.end || !kind.facets.noun) return false;
  }
  let first = at - 1;
  while (t.NUMBERS.has(look(first - 1).tokenType)) first--;
  return !DURATION_CUES.endsAt(view, look(first).startOffset);
}
const DURATION_CUES = new WordList(durationCues);

function isHundred(part: AmountPart | undefined): boolean {
  return part?.type === "magnitude" && part.power === 2;
}

/** `bốn` | `năm mét` is a range; not `mười bốn`. */
function isFour(look: Look, at: number): boolean {
  return isDigitOf(partOf(look(at)), 4) && partOf(look(at - 1)) === undefined;
}

/** A unit that no years stand before; an age is counted in them. */
function isOfUnit(facets: Facets): boolean {
  return facets.isMeasure && facets.unit?.symbol !== AGE;
}

/** What a number word adds to its number. */
export function partOf(token: Token): AmountPart | undefined {
  return token.facets.numeral?.part;
}

/** `hai trăm` | `năm chín mét`, `không trăm` | `năm sáu nghìn`; not `hai trăm năm ba tháng`, a length of time in two units. */
function isDigitAfter(look: Look, at: number): boolean {
  const next = partOf(look(at + 1));
  return next?.type === "digit" && next.value > 0 && look(at + 2).facets.time === undefined;
}

/** Whether the digits before are decimals: `không phẩy tám` | `năm đồng`. */
function isInDecimals(look: Look, at: number): boolean {
  let from = at - 1;
  while (partOf(look(from))?.type === "digit" && at - from < 8) from--;
  return partOf(look(from))?.type === "point";
}

function isCounted(facets: Facets): boolean {
  return facets.isMeasure || (facets.magnitude ?? facets.numeral) !== undefined;
}

/** `trong năm` | `năm qua`; not `trong năm` | `năm 2021`, `cuối năm` | `năm ngoái`. */
function isOfYears(view: string, at: number): boolean {
  const year = entryAfter(view, at, "time");
  if (year?.facets.time?.unit !== "year") return false;
  // `trả trong năm` | `năm.`
  return endsPhrase(view, year.end) || YEARS_TAILS.beginsAt(view, year.end);
}

/** `năm năm` | `liền` */
const YEARS_TAILS = new WordList(yearsTails);
/** `cả` | `năm`, `đầu` | `năm`: words after which `năm` is the year. */
const YEAR_CUES = new WordList(yearCues);
