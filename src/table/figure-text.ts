import { findEntry } from "../lexicon/lexicon.ts";
import { PLAIN_YEAR } from "../number/calendar.ts";
import { type Decimal, decimalFromDigits, negate } from "../number/decimal.ts";
import { spaceRunEnd } from "../text/letters.ts";
import { splitLines } from "../text/mark.ts";
import type { Span } from "../text/span.ts";

/** What the characters of a cell say of it, before its words are read. */

/** A cell that holds no figure and no words: nothing is known, or nothing can be. */
const BLANK = /^(?:[-–—−.…*xX:_/]|\.{2,}|-\s*[/x]\s*-|-{2,})?$/;
/** Marks of a note after a figure: `12.655¹`, `52,1 (*)`. */
const NOTE = String.raw`(?:\s*(?:[¹²³⁴⁵⁶⁷⁸⁹*]|\(\*{1,3}\)))*`;
const SIGNS = String.raw`[<>≤≥~≈±+\-−–(]*\s*`;
const NUMBER = String.raw`\d[\d.,]*(?: \d{3})*`;
const FIGURE = new RegExp(`^${SIGNS}${NUMBER}(?:\\s*[-–\\u00f7]\\s*${NUMBER})?\\s*[%‰]?\\)?${NOTE}$`);
/** A figure with up to four words after it, and those of a bound before it: `Trên 95`, `12.500 triệu đồng`, `8,5 trở lên`. */
const TOLD = new RegExp(
  `^${SIGNS}${NUMBER}(?:\\s*[-–\\u00f7]\\s*${NUMBER})?(?:[\\s/]*\\p{L}[\\p{L}²³23]*){0,4}\\s*%?$`,
  "u",
);
const YEARS = new RegExp(String.raw`^${PLAIN_YEAR}\s*[-–]\s*${PLAIN_YEAR}$`);
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{1,2}\/\d{4}$/;

export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Whether a cell is a figure: digits with the marks around them, or several such. A span of years, `2021-2025`, is none. */
export function isFigure(text: string): boolean {
  return text.length < 60 && ((FIGURE.test(text) && !isTime(text)) || stackedFigures(text).length > 1);
}

/** What stands between figures that stood below each other in a cell. */
export const FIGURE_GAP = "  ";
const GAP = / {2,}|\s*<br\s*\/?>\s*/gi;

/** The figures of a cell in which several stood below each other, `7,6  10,4`, as places in its text; else none. */
export function stackedFigures(text: string): Span[] {
  if (!text.includes(FIGURE_GAP) && !text.includes("<")) return [];
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(GAP)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  const isEach = spans.every((span) => {
    const own = text.slice(span.start, span.end);
    return isBlank(own) || (FIGURE.test(own) && !isTime(own));
  });
  return isEach ? spans : [];
}

/** One of several figures that stood below each other in a cell. */
export interface StackLine {
  readonly index: number;
  readonly count: number;
}

/**
 * The line of a label that belongs to a figure of its row, with the words above all lines; undefined where the label has
 * not as many lines as the cell has figures.
 */
export function lineOf(label: string, line: StackLine): string | undefined {
  const lines = splitLines(label);
  if (lines.length === line.count) return lines[line.index];
  const [whole, ...parts] = lines;
  return parts.length === line.count ? `${whole} ${parts[line.index]}` : undefined;
}

function isTime(text: string): boolean {
  return DATE.test(text) || YEARS.test(text);
}

/** Whether a cell is a figure, with words beside it or not. */
export function isToldFigure(text: string): boolean {
  if (text.length >= 60) return false;
  if (isFigure(text)) return true;
  const told = text.slice(boundEnd(text));
  return TOLD.test(told) && !isTime(told);
}

/** Whether a cell is a figure or begins with one: `12 (xã An Bình)`. */
export function beginsWithFigure(text: string): boolean {
  return isToldFigure(text) || /^[^\p{L}]{0,4}\d/u.test(text);
}

/** Where the words of a bound end that a cell begins with: `Không quá 5`, not `Xã 5`. */
function boundEnd(text: string): number {
  const entry = findEntry(text, 0, "modifier");
  return entry === undefined ? 0 : spaceRunEnd(text, entry.end);
}

/** How the figures of a table are written: `1.234,5` or `1,234.5`. */
export type Convention = "vietnamese" | "english";

/** What a figure proves of how its table is written; undefined where both conventions write it so. */
function provenBy(figure: string): Convention | "weakly english" | "decimal point" | undefined {
  if (/\d,\d{3}\.\d|\d,\d{3},\d{3}/.test(figure)) return "english";
  if (/^0\.\d{3}$/.test(figure)) return "decimal point";
  if (/\d\.\d{3},\d|\d\.\d{3}\.\d{3}|,\d{1,2}$|,\d{4,}$|^0,\d{3}$/.test(figure)) return "vietnamese";
  return /^\d+\.(?:\d{1,2}|\d{4,})$/.test(figure) ? "weakly english" : undefined;
}

/** What the figures of a column, or of a table, prove of how they are written. */
export class Evidence {
  private readonly counts = { english: 0, "decimal point": 0, "weakly english": 0, vietnamese: 0 };

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const figure = isBlank(text) ? undefined : /\d[\d.,]*/.exec(text)?.[0];
      const proven = figure && provenBy(figure);
      if (proven) this.counts[proven]++;
    }
  }

  /**
   * The convention of a figure that both could write. One with a dot alone (`1.250`) asks for more than `12.4` beside it: for
   * `1,234.5`, or in its own column (`isColumn`) for `0.875`.
   */
  conventionOf(figure: string, isColumn: boolean): Convention | undefined {
    const { english, vietnamese, "decimal point": points, "weakly english": weak } = this.counts;
    if (vietnamese > 0) return english > vietnamese ? "english" : "vietnamese";
    if (english > 0 || (isColumn && points > 0)) return "english";
    return weak > 0 && figure.includes(",") ? "english" : undefined;
  }
}

/** The number that digits and marks write in a convention, without a sign; undefined where they do not fit it. */
export function readNumber(figure: string, convention: Convention): Decimal | undefined {
  const [group, point] = convention === "english" ? [",", "."] : [".", ","];
  const [whole = "", fraction, ...more] = figure.replaceAll(" ", group).split(point);
  const groups = whole.split(group);
  const isGrouped = groups.length === 1 || groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (more.length > 0 || !isGrouped || !/^\d+$/.test(groups.join("")) || !/^\d*$/.test(fraction ?? ""))
    return undefined;
  return decimalFromDigits(groups.join(""), fraction ?? "");
}

/** The number that digits and marks write in a convention; in the other where they do not fit it. */
export function readFigure(figure: string, first: Convention): Decimal | undefined {
  return readNumber(figure, first) ?? readNumber(figure, first === "english" ? "vietnamese" : "english");
}

/** The number of a cell that is one figure, with its sign. */
export function readCellNumber(text: string, conventionOf: (figure: string) => Convention): Decimal | undefined {
  if (!isFigure(text)) return undefined;
  const match = /^([^\d]*)(\d[\d.,]*(?: \d{3})*)(.*)$/s.exec(text);
  if (match === null || /\d/.test((match[3] ?? "").replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, ""))) return undefined;
  const figure = (match[2] ?? "").replace(/[.,]$/, "");
  const number = readFigure(figure, conventionOf(figure));
  return number !== undefined && /[-−–]/.test(match[1] ?? "") ? negate(number) : number;
}
