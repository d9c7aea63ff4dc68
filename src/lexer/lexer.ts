import type { TokenType } from "chevrotain";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { NO_FACETS } from "../lexicon/word.ts";
import { PLAIN_YEAR } from "../number/calendar.ts";
import { isLineStart, phraseSpaceEnd } from "../text/layout.ts";
import { digitRunEnd, figureEnd, isDigit, isLetter, isSpace, letterRunEnd } from "../text/letters.ts";
import { facetsAfter } from "../words/beside.ts";
import { identifierEnd, matchEnd } from "./identifier.ts";
import { findIslandStart } from "./island.ts";
import { findMark } from "./marks.ts";
import { NAMED } from "./numerals.ts";
import { shortUnit, shortUnitEnd } from "./short-unit.ts";
import { isSignWord } from "./sign.ts";
import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";
import { tornFigureEnd } from "./torn.ts";
import { findWord } from "./word-tokens.ts";

/** Cuts the view of a text into tokens; prose between quantities is one `Break`. Never fails: any text has tokens. */
export function readTokens(view: string): Token[] {
  const tokens: Token[] = [];
  for (let at = findIslandStart(view, 0); at < view.length; ) {
    const code = view.charCodeAt(at);
    const end = isSpace(code) ? joiningSpaceEnd(view, at) : at;
    if (end === at) tokens.push(isDigit(code) ? readFigure(view, at, tokens) : readWord(view, at, tokens));
    at = end === at ? (tokens[tokens.length - 1] as Token).end : end;
  }
  return tokens;
}

/** White space within a phrase: no tab, and none before a numbered line, `2. Chi ngân sách`. */
function joiningSpaceEnd(text: string, at: number): number {
  const end = phraseSpaceEnd(text, at);
  const isNumbered = isDigit(text.charCodeAt(end)) && isLineStart(text, end) && identifierEnd(text, end) > end;
  return isNumbered ? at : end;
}

function readFigure(text: string, at: number, tokens: readonly Token[]): Token {
  const nameEnd = isGluedToLabel(at, tokens) ? longestFigureEnd(text, at) : identifierEnd(text, at);
  if (nameEnd > at) return token(t.Identifier, text, at, nameEnd);
  const last = tokens[tokens.length - 1]?.tokenType;
  const dateEnd = Math.max(matchEnd(FULL_DATE, text, at), shortDateEnd(text, at, tokens[tokens.length - 1]));
  if (dateEnd > at) {
    // `hồ sơ số 2021/3/15`
    const isName = last === t.Label && digitRunEnd(text, at) === at + 4;
    return token(isName ? t.Identifier : t.FullDate, text, at, dateEnd);
  }
  // After a word that is numbered no space groups thousands: `quý 1 120 tỷ`, `tổ 2 500 nghìn đồng`.
  if (NUMBERED.has(last)) return token(t.Figure, text, at, figureEnd(text, at));
  return readTorn(text, at) ?? token(t.Figure, text, at, longestFigureEnd(text, at));
}

/** A figure that a conversion put spaces into, as it was. */
function readTorn(text: string, at: number): Token | undefined {
  const end = tornFigureEnd(text, at);
  if (end === at) return undefined;
  return { ...token(t.Figure, text, at, end), image: text.slice(at, end).replaceAll(" ", "") };
}

function longestFigureEnd(text: string, at: number): number {
  const end = figureEnd(text, at);
  return text.charCodeAt(end) === SPACE ? Math.max(end, matchEnd(SPACED_FIGURE, text, at)) : end;
}

/** `Covid-19` */
function isGluedToLabel(at: number, tokens: readonly Token[]): boolean {
  const [label, dash] = [tokens[tokens.length - 2], tokens[tokens.length - 1]];
  return dash?.tokenType === t.Dash && dash.end === at && label?.tokenType === t.Label && label.end === at - 1;
}

/** `03/12/2022`, `2022-12-03`, `2023/4/30`. */
const FULL_DATE = new RegExp(
  String.raw`\d{1,2}([/.-])\d{1,2}\1(?:${PLAIN_YEAR}|30\d\d)(?![\d/])|` +
    String.raw`${PLAIN_YEAR}([/-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?![\d/-])`,
  "y",
);
/** `ngày` | `07.03.19`, `28-2-22` */
const NAMED_SHORT_DATE = /(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|1[0-2])\1\d\d(?![\d/.,-]\d|[\d/%])/y;
/** `30/4/75`: a date where it counts nothing. */
const SHORT_DATE = /(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d\d(?![\d/.,-]\d|[\d/%])/y;

function shortDateEnd(text: string, at: number, last: Token | undefined): number {
  const isNamed = last?.tokenType === t.DayName || last?.facets.time?.unit === "day";
  const end = Math.max(matchEnd(SHORT_DATE, text, at), isNamed ? matchEnd(NAMED_SHORT_DATE, text, at) : at);
  if (end === at) return at;
  const next = facetsAfter(text, end);
  // `ngày 28-2-22` | `đoàn họp`
  const counts = next.isMeasure || next.magnitude !== undefined || (next.noun && !isNamed);
  return counts ? at : end;
}

/** `14 563`, `12 500 000,5` */
const SPACED_FIGURE = /[1-9]\d{0,2}(?: \d{3}){1,6}(?![\d.]|,\d{3})(?:,\d+)?/y;
const NUMBERED = t.setOf(t.TimeUnit, t.DayName, t.Label, t.Period, t.Session, t.Rank);

/** A word or mark, or all prose up to where the next quantity can begin. */
function readWord(text: string, at: number, tokens: readonly Token[]): Token {
  const shortEnd = shortUnitEnd(text, at);
  if (shortEnd > at) return token(t.TimeUnit, text, at, shortEnd, shortUnit(text, at));
  const entry = findEntry(text, at);
  if (entry?.facets.negative && isSignWord(text, entry)) return token(t.Sign, text, at, entry.end, entry);
  if (isLetter(text.charCodeAt(at))) {
    const end = NAMED.has(tokens[tokens.length - 1]?.tokenType) ? romanEnd(text, at) : at;
    if (end > at) return token(t.Roman, text, at, end);
  } else {
    const mark = findMark(text, at, tokens);
    if (mark !== undefined) return token(mark, text, at, at + 1);
  }
  const word = findWord(text, at, entry, tokens);
  if (word !== undefined) return token(word.type, text, at, word.end, word.entry);
  return token(t.Break, text, at, findIslandStart(text, Math.max(at + 1, letterRunEnd(text, at))));
}

const ROMAN = /(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})/y;

/** `khóa XXIV`, not `khóa XIn`, `khóa I-A`. */
function romanEnd(text: string, at: number): number {
  const end = matchEnd(ROMAN, text, at);
  const next = text.charCodeAt(end);
  const isName = isLetter(next) || isDigit(next) || (next === HYPHEN && isLetter(text.charCodeAt(end + 1)));
  return isName ? at : end;
}
const HYPHEN = 0x2d;
const SPACE = 0x20;

function token(tokenType: TokenType, text: string, start: number, end: number, entry?: Entry): Token {
  const facets = entry?.facets ?? NO_FACETS;
  const tokenTypeIdx = tokenType.tokenTypeIdx as number;
  return { tokenType, tokenTypeIdx, image: text.slice(start, end), startOffset: start, end, entry, facets };
}
