import { Lexer, type TokenType } from "chevrotain";
import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import { isLineStart, phraseSpaceEnd } from "../text/layout.ts";
import { hasCapital, isDigit, isLetter, previousWordStart, spaceRunEnd } from "../text/letters.ts";
import { identifierEnd } from "./identifier.ts";
import { findIslandStart, isCounting } from "./island.ts";
import { signedFigureStart } from "./sign.ts";
import {
  ANY,
  type Context,
  DIGIT,
  LETTER,
  type LexicalToken,
  type Match,
  SPACE,
  SYMBOL,
  setOrder,
  symbol,
  take,
  token,
  word,
} from "./token-type.ts";
import { abbreviationEnd, endsName, isNounWord, isTimeNumeral, isUnitHere, unknownNounEnd } from "./words.ts";

export type { LexicalToken } from "./token-type.ts";

const anywhere = () => true;
/** After a number, or after `/`: where units, currencies and nouns stand. */
const afterNumber = ({ last }: Context) =>
  last !== undefined && (NUMBERS.has(last.tokenType) || RATED.has(last.tokenType));
const afterQuantity = ({ last }: Context) => last !== undefined && last.tokenType !== Break;

// Prose before the first place of a segment where a quantity can begin
export const Lead = token("Lead", ANY, (text, at) => (at === 0 ? take(text, 0, findIslandStart(text, 0)) : null), {
  group: Lexer.SKIPPED,
});
// White space inside a phrase, a line's end too: `14 563 tỷ`, `nhiệm kỳ 2016 -⏎2021`
export const Space = token("Space", SPACE, (text, at) => take(text, at, spaceEnd(text, at)), { group: Lexer.SKIPPED });

/** White space within a phrase; none before a numbered line, `2. Chi ngân sách`. */
function spaceEnd(text: string, at: number): number {
  const end = phraseSpaceEnd(text, at);
  const isNumbered = isDigit(text.charCodeAt(end)) && isLineStart(text, end) && identifierEnd(text, end) > end;
  return isNumbered ? at : end;
}

// 45/NQ-HĐND, 7h30, 0912.345.670, 1A, 2.1.
export const Identifier = token("Identifier", DIGIT, (text, at) =>
  isDigit(text.charCodeAt(at)) ? take(text, at, identifierEnd(text, at)) : null,
);

// 03/12/2022, 14-2-2018, 29.4.2021
export const FullDate = token("FullDate", DIGIT, (text, at) => matchSticky(FULL_DATE, text, at));
const FULL_DATE = /\d{1,2}([/.-])\d{1,2}\1(?:19|20|30)\d\d(?![\d/])/y;

// -, + or âm, in -0,5   (- 20,5%)   âm 2 tỷ
export const Sign = token("Sign", LETTER | SYMBOL, (text, at, tokens, entry) => {
  if (entry?.facets.negative) return isSignWord(text, entry) ? take(text, at, entry.end, entry) : null;
  return isSignMark(text, at, tokens) ? take(text, at, at + 1) : null;
});

// 14.563,145   06   14 563   1,599
export const Figure = token("Figure", DIGIT, (text, at, tokens) =>
  isDigit(text.charCodeAt(at)) ? matchSticky(isNumbered(tokens.at(-1)) ? PLAIN_FIGURE : FIGURE, text, at) : null,
);
const FIGURE = /[1-9]\d{0,2}(?: \d{3}){1,6}(?![\d.]|,\d{3})(?:,\d+)?|\d+(?:[.,]\d+)*/y;
/** After a word that is numbered no space groups thousands: `quý 1 120 tỷ`, `tổ 2 500 nghìn đồng`. */
const PLAIN_FIGURE = /\d+(?:[.,]\d+)*/y;

function isNumbered(last: LexicalToken | undefined): boolean {
  const type = last?.tokenType;
  return type === TimeUnit || type === Label || type === Period || type === Session || type === Rank;
}

/** A mark before a figure is a sign where it can be neither a dash between two figures nor a bullet. */
function isSignMark(text: string, at: number, tokens: readonly LexicalToken[]): boolean {
  const figure = signedFigureStart(text, at);
  if (figure < 0 || isLineStart(text, at) || !/[\s(:;]/.test(text.charAt(at - 1))) return false;
  if (endsTime(tokens)) return isMeasuredFigure(text, figure);
  const last = tokens.at(-1);
  if (last !== undefined && last.tokenType !== Break && !LEFT.has(last.tokenType)) return false;
  return !/\d\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** `quý I`, `tháng 5`, `quý I/2023`, `9 tháng đầu năm`: the mark after it is a dash before another time, else a sign. */
function endsTime(tokens: readonly LexicalToken[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  if (last.tokenType !== Figure) return TIME_ENDS.has(last.tokenType);
  return isNumberOfName(last, tokens) || (tokens.at(-2)?.tokenType === Slash && tokens.at(-3)?.tokenType === Roman);
}

/** Whether a figure is of a quantity by what follows it: `0,2%`, `2 tỷ đồng`, not `7` of `tháng 5 -7`. */
function isMeasuredFigure(text: string, at: number): boolean {
  const unit = findEntry(text, spaceRunEnd(text, figureEnd(text, at)))?.facets;
  return (unit?.percent ?? unit?.magnitude ?? unit?.currency ?? unit?.unit) !== undefined;
}

function figureEnd(text: string, at: number): number {
  PLAIN_FIGURE.lastIndex = at;
  return PLAIN_FIGURE.test(text) ? PLAIN_FIGURE.lastIndex : at;
}

/** A word is the sign of the number right after it: `âm 2,1%`, not `siêu âm 120 ca`. */
function isSignWord(text: string, word: Entry): boolean {
  const next = spaceRunEnd(text, word.end);
  if (next === word.end || isPartOfSoundWord(text, word.start)) return false;
  return isDigit(text.charCodeAt(next)) || findEntry(text, next)?.facets.numeral?.starts === true;
}

function isPartOfSoundWord(text: string, at: number): boolean {
  return findEntry(text, previousWordStart(text, at), "sounding") !== undefined;
}

function matchSticky(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? take(text, at, pattern.lastIndex) : null;
}

// XXIV, IV after khóa, quý, thứ, Đại hội
export const Roman = token("Roman", LETTER, (text, at, tokens) => {
  const last = tokens.at(-1);
  return last !== undefined && ROMAN_CUES.has(last.tokenType) ? matchSticky(ROMAN, text, at) : null;
});
const ROMAN = /(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![A-Za-zÀ-ỹ\d]|-[A-Za-zÀ-ỹ])/y;

// %   phần trăm   ‰   điểm phần trăm
export const Percent = word("Percent", "percent", afterNumber);
// đồng   USD   trđ   đ
export const Currency = word("Currency", "currency", afterNumber);
// một   hai   mươi   trăm   lẻ   phẩy   rưỡi
export const Numeral = word("Numeral", "numeral", (context) => isNumeral(context));
// nghìn   ngàn   triệu   tỷ   tỉ   vạn
export const Magnitude = word("Magnitude", "magnitude", afterNumber);
// nửa   một nửa
export const Fraction = word(
  "Fraction",
  "fraction",
  ({ text, entry }) => !isTitle(text, entry) || entry.end - entry.start > 4,
);
// phần, in hai phần ba
export const FractionWord = word("FractionWord", "fractionWord", ({ last }) => last?.tokenType === Numeral);
// số, in một nửa số xã, 1/4 số phòng
export const Partitive = word("Partitive", "partitive", ({ text, entry, last }) => {
  if (last === undefined || !(NUMBERS.has(last.tokenType) || last.tokenType === Fraction)) return false;
  const next = findEntry(text, spaceRunEnd(text, entry.end))?.facets;
  return (next?.noun ?? next?.eventNoun) !== undefined;
});
// năm nay   năm ngoái   nay
export const RelativeYear = word("RelativeYear", "relativeYear", ({ last, tokens }) => {
  if (last?.tokenType === Figure || last?.tokenType === Roman) return tokens.at(-2)?.tokenType === TimeUnit;
  return last?.tokenType === TimeUnit || last?.tokenType === Edge;
});
// giai đoạn   nhiệm kỳ   năm học
export const Period = word("Period", "period", anywhere);
// năm   tháng   ngày   quý   phút   h
export const TimeUnit = word("TimeUnit", "time", ({ text, entry, last, tokens }) => {
  const inNumber = last !== undefined && (NUMBERS.has(last.tokenType) || last.tokenType === Slash);
  if (entry.end - entry.start === 1)
    return inNumber && hasCapital(text.charAt(entry.start)) === isUpperUnit(tokens.at(-2));
  return !inNumber || !isTitle(text, entry);
});
// đầu   cuối, in 6 tháng đầu năm
export const Edge = word("Edge", "edge", ({ last }) => last?.tokenType === TimeUnit);
// mỗi, in 180 triệu đồng mỗi m2
export const Each: TokenType = word("Each", "each", ({ last }) => last?.tokenType === Currency);
// trở lên
export const Bound = word("Bound", "bound", afterQuantity);
// ha   m³   kWh   tuổi
export const Unit = word(
  "Unit",
  "unit",
  (context) => afterNumber(context) && isWrittenUnit(context) && isUnitHere(context.text, context.entry),
);
// lần
export const Times = word(
  "Times",
  "times",
  ({ last }) => last !== undefined && (NUMBERS.has(last.tokenType) || last.tokenType === Slash),
);
// tr   k
export const Shorthand = word("Shorthand", "shorthand", ({ text, entry, last }) => {
  const glued =
    last !== undefined && NUMBERS.has(last.tokenType) && last.startOffset + last.image.length === entry.start;
  return glued && !isLetter(text.charCodeAt(entry.end));
});
// dự án   trường công lập   hộ cận nghèo: any word of a noun phrase after a number
export const Noun = token("Noun", LETTER, (text, at, tokens, entry) => {
  const last = tokens.at(-1);
  if (last === undefined || !(NUMBERS.has(last.tokenType) || NOUN_HOSTS.has(last.tokenType))) return null;
  if (last.tokenType === Figure && isNumberOfName(last, tokens)) return null;
  if ((entry?.facets.place ?? entry?.facets.label) && tokens.at(-2)?.tokenType === Label) return null;
  if (entry !== undefined && isNounWord(text, entry, tokens, last.tokenType !== Noun && last.tokenType !== Unit)) {
    return take(text, at, entry.end, entry);
  }
  if (last.tokenType === Noun) return take(text, at, entry === undefined ? abbreviationEnd(text, at) : at);
  return last.tokenType === Figure || (last.tokenType === Magnitude && !isBillions(last))
    ? take(text, at, unknownNounEnd(text, at, entry))
    : null;
});
/** `2,87 tỷ vốn`, `35 tỷ bồi thường`: what the lexicon does not know is not counted in billions, but paid. */
function isBillions({ payload }: LexicalToken): boolean {
  return (payload?.facets.magnitude?.power ?? 0) >= 9;
}
// từ   đến   trong số
export const Opener = word("Opener", "opener", anywhere);
export const Connector = word("Connector", "connector", anywhere);
export const Part = word("Part", "part", afterNumber);
// khoảng   hơn   chưa đến   tối thiểu
// cao hơn   ít hơn
export const Comparison = word("Comparison", "comparison", anywhere);
// tổng số   con số
export const Total = word("Total", "total", anywhere);
// những năm, thập niên   của thế kỷ trước
export const Decade = word("Decade", "decade", anywhere);
export const Century = word("Century", "century", ({ last }) => last?.tokenType === Figure);
export const Modifier = word("Modifier", "modifier", anywhere);
// gấp   đôi
export const Multiple = word("Multiple", "multiple", anywhere);
export const Factor = word("Factor", "factor", ({ last }) => last?.tokenType === Multiple);
// thứ   nhì   khóa   Đại hội
export const RankNumeral = word("RankNumeral", "rankNumeral", ({ last }) => last?.tokenType === Rank);
export const Rank = word("Rank", "rank", anywhere);
export const Session = word("Session", "session", anywhere);
// Điều   quốc lộ   lớp
export const Label: TokenType = word("Label", "label", ({ text, entry, last, tokens }) => {
  if (endsName(text, entry)) return false;
  return last === undefined || !NUMBERS.has(last.tokenType) || tokens.at(-2)?.tokenType === Label;
});

const notAfterBreak = (last: LexicalToken | undefined) => last !== undefined && last.tokenType !== Break;
// 64/73
export const Slash = symbol("Slash", "/", notAfterBreak);
// 5-7   5 – 7
export const Dash = symbol("Dash", "-–—−~", notAfterBreak);
// 5:1
export const Colon = token("Colon", SYMBOL, (text, at, tokens) => {
  if (text.charAt(at) !== ":") return null;
  const next = text.charAt(at - 1) === " " && text.charAt(at + 1) === " " ? at + 2 : at + 1;
  return isDigit(text.charCodeAt(next)) && tokens.at(-1)?.tokenType === Figure ? take(text, at, at + 1) : null;
});
// 08 (tám) xã
export const LParen = symbol("LParen", "(", (last) => last !== undefined && NUMBERS.has(last.tokenType));
export const RParen = symbol("RParen", ")", (last) => last !== undefined && NUMBERS.has(last.tokenType));

// Everything else, up to where the next quantity can begin
export const Break: TokenType = token("Break", ANY, (text, at) => take(text, at, breakEnd(text, at)));

function breakEnd(text: string, at: number): number {
  let end = at + 1;
  if (isLetter(text.charCodeAt(at))) while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  else if (isDigit(text.charCodeAt(at))) while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return findIslandStart(text, end);
}

/** Tokens after which the unit of a rate stands. */
const RATED: ReadonlySet<TokenType> = new Set([Slash, Each]);
/** Tokens that a number is made of: what follows one of them may be its unit or noun. */
export const NUMBERS: ReadonlySet<TokenType> = new Set([Figure, Numeral, Magnitude, RParen]);
/** `3 năm rưỡi`, `hai lần rưỡi`, `1 tấn rưỡi`. */
const HALVED: ReadonlySet<TokenType> = new Set([TimeUnit, Times, Unit]);
/** Tokens after which a noun phrase may begin or go on. */
const NOUN_HOSTS: ReadonlySet<TokenType> = new Set([Noun, Partitive, Slash, Each, Unit, Fraction, Times]);
/** Cue words, after which a sign may stand. */
const LEFT: ReadonlySet<TokenType> = new Set([Comparison, Total, Modifier, Opener, Connector, Label, Dash]);
/** Tokens that end a time. */
const TIME_ENDS: ReadonlySet<TokenType> = new Set([FullDate, Roman, TimeUnit, Edge, RelativeYear]);
const ROMAN_CUES: ReadonlySet<TokenType> = new Set([Session, Rank, TimeUnit, Period]);

function isNumeral({ text, entry, last, tokens }: Context): boolean {
  const numeral = entry.facets.numeral;
  if (numeral === undefined) return false;
  const inNumber = last !== undefined && NUMBERS.has(last.tokenType);
  if (numeral.part.type === "half" && last !== undefined && HALVED.has(last.tokenType)) return true;
  const isNamed = last !== undefined && (ROMAN_CUES.has(last.tokenType) || last.tokenType === FractionWord);
  if (entry.facets.time !== undefined) {
    if (last?.tokenType === Figure) return false;
    const named =
      isNamed && last?.payload?.facets.time?.unit !== "year" && !isDigit(text.charCodeAt(spaceRunEnd(text, entry.end)));
    return named || isTimeNumeral(text, entry, tokens, inNumber);
  }
  // `5 không, 3 sạch`, `cả nhiệm kỳ không thu hút`
  const isZero = numeral.part.type === "digit" && numeral.part.value === 0;
  if (isZero && last !== undefined && (last.tokenType === Figure || ROMAN_CUES.has(last.tokenType))) return false;
  if (inNumber || isNamed || last?.tokenType === Multiple || last?.tokenType === LParen) return true;
  return numeral.starts && (last?.tokenType === Break || isRated(last) || isCounting(text, entry));
}

function isTitle(text: string, entry: Entry): boolean {
  return hasCapital(text.charAt(entry.start)) && !hasCapital(text.charAt(entry.start + 1));
}

/** The word before a figure; for the second figure of `ngày 24-5`, `năm 2011-2015` the word before the first. */
function nameOf(tokens: readonly LexicalToken[]): LexicalToken | undefined {
  let at = -2;
  for (let joints = 0; joints < 3; joints++) {
    const joint = tokens.at(at)?.tokenType;
    const joined = joint === Slash || joint === Dash || joint === Connector;
    if (!joined || tokens.at(at - 1)?.tokenType !== Figure) break;
    at -= 2;
  }
  return tokens.at(at);
}

/** `KM/H`: in a heading the unit before the slash is in capitals, too. */
function isUpperUnit(unit: LexicalToken | undefined): boolean {
  return unit?.tokenType === Unit && /\p{L}/u.test(unit.image) && unit.image === unit.image.toUpperCase();
}

/** Whether the figure numbers a time, a rank or a session, so that it counts nothing: `năm 2022 huyện`, `thứ 12 khóa`. */
function isNumberOfName(figure: LexicalToken, tokens: readonly LexicalToken[]): boolean {
  // 8 tháng/2017
  if (tokens.at(-2)?.tokenType === Slash && tokens.at(-3)?.tokenType === TimeUnit) return true;
  const before = nameOf(tokens);
  if (before?.tokenType === Rank || before?.tokenType === Session || before?.tokenType === Period) return true;
  const time = before?.tokenType === TimeUnit ? before.payload?.facets.time?.unit : undefined;
  if (time === "year") return figure.image.length === 4;
  return time === "month" || time === "quarter" || (time === "day" && Number(figure.image) <= 31);
}

/** After a currency or unit, `một` may begin the rate: `6.200 đồng một kg`. */
function isRated(last: LexicalToken | undefined): boolean {
  return last?.tokenType === Currency || last?.tokenType === Unit || last?.tokenType === Noun;
}

/** One-letter units are written in one case: `m`, `l`, `V`. */
function isWrittenUnit({ text, entry }: Context): boolean {
  if (isDigit(text.charCodeAt(entry.end))) return false;
  // `vòng 24 V-League`
  if (text.charAt(entry.end) === "-" && isLetter(text.charCodeAt(entry.end + 1))) return false;
  if (entry.end - entry.start > 1) return true;
  const letter = text.charAt(entry.start);
  return hasCapital(letter) === hasCapital(entry.facets.unit?.symbol.charAt(0) ?? letter);
}

/** All token types in the order in which the lexer tries them. */
export const allTokens: TokenType[] = [
  ...[Lead, Space, Identifier, FullDate, Sign, Figure, Roman, RParen, LParen, Slash, Dash, Colon],
  ...[
    Decade,
    Century,
    Each,
    Percent,
    Currency,
    Shorthand,
    Numeral,
    Magnitude,
    FractionWord,
    Fraction,
    Partitive,
    RelativeYear,
    Period,
    Times,
    Noun,
    Unit,
  ],
  ...[
    Edge,
    Bound,
    TimeUnit,
    Part,
    Connector,
    Opener,
    Comparison,
    Total,
    Modifier,
    Multiple,
    Factor,
    RankNumeral,
    Rank,
    Session,
    Label,
  ],
  Break,
];
setOrder(allTokens);
