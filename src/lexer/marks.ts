import type { TokenType } from "chevrotain";
import { PLAIN_YEAR } from "../number/calendar.ts";
import { isLineStart } from "../text/layout.ts";
import { figureEnd, isDigit } from "../text/letters.ts";
import { facetsAfter } from "../words/beside.ts";
import { matchEnd } from "./identifier.ts";
import { nextOfRange } from "./island.ts";
import { isNumberOfName } from "./numbered.ts";
import { signedFigureStart } from "./sign.ts";
import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";

const MARKS: Readonly<Record<string, TokenType>> = {
  "/": t.Slash,
  ...Object.fromEntries([..."-–—−~"].map((dash) => [dash, t.Dash])),
  "(": t.LParen,
  ")": t.RParen,
  ":": t.Colon,
};

/** The type of the mark at `at`: a sign, a joint between two numbers, a bracket around one; undefined for other marks. */
export function findMark(text: string, at: number, tokens: readonly Token[]): TokenType | undefined {
  if (isSignMark(text, at, tokens)) return t.Sign;
  if (text.charAt(at) === ",") {
    if (isCommaOfRange(text, at, tokens)) return t.Dash;
    return isBeforeYear(text, at, tokens) ? t.Comma : undefined;
  }
  const mark = MARKS[text.charAt(at)];
  if (mark === t.Colon) return isBeforeFigure(text, at) ? mark : undefined;
  // 08 (tám) xã
  const isBracket = mark === t.LParen || mark === t.RParen;
  return isBracket && !t.NUMBERS.has(tokens[tokens.length - 1]?.tokenType) ? undefined : mark;
}

/** `5:1`, `5 : 1`. */
function isBeforeFigure(text: string, colon: number): boolean {
  const isSpaced = text.charAt(colon - 1) === " " && text.charAt(colon + 1) === " ";
  return isDigit(text.charCodeAt(isSpaced ? colon + 2 : colon + 1));
}

/** `hai, ba nghìn`: the comma stands between the ends of a range. */
function isCommaOfRange(text: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  return (
    t.NUMERALS.has(last?.tokenType) && last?.entry !== undefined && nextOfRange(text, last.entry, at) !== undefined
  );
}

const COMMA_AND_YEAR = new RegExp(String.raw`, ${PLAIN_YEAR}(?![.,]?\d)`, "y");

/** `19 tháng 12` | `, 2024`, `quý II` | `, 2023`: after the number of a month or of a quarter. */
function isBeforeYear(text: string, at: number, tokens: readonly Token[]): boolean {
  if (matchEnd(COMMA_AND_YEAR, text, at) === at) return false;
  let before = tokens.length - 1;
  while (tokens.length - before < MOST_WORDS && MONTH_NUMBERS.has(tokens[before]?.tokenType)) before--;
  const unit = tokens[before]?.facets.time?.unit;
  return (
    before < tokens.length - 1 && (unit === "month" || unit === "quarter" || tokens[before]?.tokenType === t.Slash)
  );
}
const MONTH_NUMBERS = t.setOf(t.Figure, t.Numeral, t.Roman);
const MOST_WORDS = 3;

/** A mark before a figure is a sign where it can be neither a dash between two figures nor a bullet. */
function isSignMark(text: string, at: number, tokens: readonly Token[]): boolean {
  const figure = signedFigureStart(text, at);
  if (figure < 0 || isLineStart(text, at) || !/[\s(:;]/.test(text.charAt(at - 1))) return false;
  if (endsTime(tokens)) return isMeasuredFigure(text, figure);
  const last = tokens[tokens.length - 1]?.tokenType;
  if (last !== undefined && !BEFORE_SIGN.has(last)) return false;
  return !/\d\s*$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Tokens after which a sign may stand: prose and cue words. */
const BEFORE_SIGN: ReadonlySet<TokenType> = new Set([
  ...[t.Break, t.Comparison, t.Total, t.Part, t.Modifier, t.Opener, t.Connector, t.Label, t.Dash],
]);
/** Tokens that end a time. */
const TIME_ENDS = t.setOf(t.FullDate, t.Roman, t.TimeUnit, t.Edge, t.RelativeYear);

/** `quý I`, `tháng 5`, `quý I/2023`, `9 tháng đầu năm`: the mark after it is a dash before another time, else a sign. */
function endsTime(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last === undefined) return false;
  if (last.tokenType !== t.Figure) return TIME_ENDS.has(last.tokenType);
  return isNumberOfName(last, tokens) || (tokens.at(-2)?.tokenType === t.Slash && tokens.at(-3)?.tokenType === t.Roman);
}

/** Whether a figure is of a quantity by what follows it: `0,2%`, `2 tỷ đồng`, not `7` of `tháng 5 -7`. */
function isMeasuredFigure(text: string, at: number): boolean {
  const unit = facetsAfter(text, figureEnd(text, at));
  return unit.magnitude !== undefined || unit.isMeasure;
}
