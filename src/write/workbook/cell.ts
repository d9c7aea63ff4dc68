import { formatPlain } from "../figures.ts";
import { guardFormula } from "../formula-guard.ts";
import { findNumberStyle, findPercentStyle, STYLES } from "./styles.ts";
import { escapeXml } from "./xml.ts";

/** The content of a cell. */
export interface Cell {
  sort: "text" | "number" | "formula";
  style: number;
  /** The text, or the digits of the number; for a formula, the text that it evaluates to. */
  shown: string;
  /** The formula without `=`. */
  formula?: string;
}

/** Excel's limits, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_LITERAL = 255;

/** Makes a text cell that is never run as a formula. */
export function makeText(text: string, style: number = STYLES.plain): Cell {
  return { sort: "text", style: guardFormula(text) === text ? style : quoteStyle(style), shown: cutText(text) };
}

/** The style of a text that remains a text when somebody edits its cell. */
function quoteStyle(style: number): number {
  return style === STYLES.title ? STYLES.quotedTitle : STYLES.quoted;
}

/** Cuts a text that is longer than a cell can hold and ends it with `…`. */
function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Do not cut between two surrogates.
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Makes a cell of a count or an offset. */
export function makeWhole(number: number): Cell {
  return { sort: "number", style: STYLES.plain, shown: String(number) };
}

/**
 * Makes a cell of a number with thousands separators. A number of more than 15 digits is rounded to a double, the only
 * number type of a workbook.
 */
export function makeNumber(number: number): Cell | undefined {
  const digits = formatPlain(number);
  return digits === null ? undefined : { sort: "number", style: findNumberStyle(countDecimals(digits)), shown: digits };
}

/** Makes a cell of a percentage: 12.5 becomes the number 0.125, displayed as `12.5%`. */
export function makePercent(number: number): Cell | undefined {
  const digits = formatPlain(number);
  if (digits === null) return undefined;
  return { sort: "number", style: findPercentStyle(countDecimals(digits)), shown: divideByHundred(digits) };
}

function countDecimals(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

/** Moves the decimal point, so that nothing is rounded: `12.5` → `0.125`. */
function divideByHundred(digits: string): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(sign.length).split(".");
  const padded = whole.padStart(3, "0");
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MS_PER_DAY = 86_400_000;
/** Before this day, Excel's day numbers are off by one, because Excel counts a 29 February 1900 that never existed. */
const FIRST_DAY = "1900-03-01";
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Makes a cell of a time: a date if it is a single calendar day, else its text. */
export function makeTime(iso: string): Cell {
  const time = DAY.test(iso) && iso >= FIRST_DAY ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  // Date.parse turns a day that does not exist into one of the next month: 2023-02-30.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return makeText(iso);
  return { sort: "number", style: STYLES.day, shown: String((time - DAY_ZERO) / MS_PER_DAY) };
}

/** Makes a text cell that links to a cell with the same text: `Documents!$A$5`. */
export function makeLink({ cell, text }: { cell: string; text: string }): Cell {
  return { sort: "formula", style: STYLES.link, shown: cutText(text), formula: `HYPERLINK("#${cell}",${cell})` };
}

/** Makes a text cell that links to a file, if a formula can hold both the text and the address. */
export function makeFileLink(text: string, address: string | undefined): Cell {
  const literals = [address ?? "", text];
  if (
    address === undefined ||
    literals.some((literal) => literal.length > LONGEST_LITERAL || UNWRITABLE.test(literal))
  ) {
    return makeText(text, STYLES.title);
  }
  const [to, shown] = literals.map((literal) => `"${literal.replaceAll('"', '""')}"`);
  return { sort: "formula", style: STYLES.titleLink, shown: text, formula: `HYPERLINK(${to},${shown})` };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a formula cannot contain them.
const UNWRITABLE = /[\u0000-\u001F\uFFFE\uFFFF]/;

/** Writes the XML of a cell at a place such as `A1`. */
export function writeCell({ sort, style, shown, formula }: Cell, place: string): string {
  const start = `<c r="${place}"${style === STYLES.plain ? "" : ` s="${style}"`}`;
  if (sort === "number") return `${start}><v>${shown}</v></c>`;
  const text = escapeXml(shown);
  if (formula !== undefined) return `${start} t="str"><f>${escapeXml(formula)}</f><v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
