import { formatPlain } from "../figures.ts";
import { guardFormula } from "../formula-guard.ts";
import { findNumberStyle, findPercentStyle, STYLES } from "./styles.ts";
import { escapeXml } from "./xml.ts";

/** What stands in a cell. */
export interface Cell {
  sort: "text" | "number" | "formula";
  style: number;
  /** The text, or the digits of the number; of a formula, the text that it gives. */
  shown: string;
  /** Without `=`. */
  formula?: string;
}

/** Excel's limits. */
const LONGEST_TEXT = 32_767;
const LONGEST_LITERAL = 255;

/** A text that is never run as a formula. */
export function makeText(text: string, style: number = STYLES.plain): Cell {
  return { sort: "text", style: guardFormula(text) === text ? style : quoteStyle(style), shown: cutText(text) };
}

/** The style of a text that stays one when somebody edits its cell. */
function quoteStyle(style: number): number {
  return style === STYLES.title ? STYLES.quotedTitle : STYLES.quoted;
}

/** What is longer than a cell can hold is cut, with `…` as the sign. */
function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Not between the two halves of a character.
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A count or an offset. */
export function makeWhole(number: number): Cell {
  return { sort: "number", style: STYLES.plain, shown: String(number) };
}

/** A number, with its thousands parted. Of more than 15 digits it is the double, as a workbook has no other numbers. */
export function makeNumber(number: number): Cell | undefined {
  const digits = formatPlain(number);
  return digits === null ? undefined : { sort: "number", style: findNumberStyle(countDecimals(digits)), shown: digits };
}

/** A percentage: 12.5 is the number 0.125, shown as `12.5%`. */
export function makePercent(number: number): Cell | undefined {
  const digits = formatPlain(number);
  if (digits === null) return undefined;
  return { sort: "number", style: findPercentStyle(countDecimals(digits)), shown: divideByHundred(digits) };
}

function countDecimals(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

/** Moves the point, so that nothing is rounded: `12.5` → `0.125`. */
function divideByHundred(digits: string): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(sign.length).split(".");
  const padded = whole.padStart(3, "0");
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MS_PER_DAY = 86_400_000;
/** Before it Excel counts a day that there was not. */
const FIRST_DAY = "1900-03-01";
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A time: a date where it is one day of the calendar, else its text. */
export function makeTime(iso: string): Cell {
  const time = DAY.test(iso) && iso >= FIRST_DAY ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  // A day that its month has not rolls over into the next.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return makeText(iso);
  return { sort: "number", style: STYLES.day, shown: String((time - DAY_ZERO) / MS_PER_DAY) };
}

/** A text that leads to a cell which holds the same: `Documents!$A$5`. */
export function makeLink({ cell, text }: { cell: string; text: string }): Cell {
  return { sort: "formula", style: STYLES.link, shown: cutText(text), formula: `HYPERLINK("#${cell}",${cell})` };
}

/** A text that leads to a file, where a formula can hold both. */
export function makeFileLink(text: string, address: string | undefined): Cell {
  const literals = [address ?? "", text];
  if (address === undefined || literals.some((literal) => literal.length > LONGEST_LITERAL || HELD.test(literal))) {
    return makeText(text, STYLES.title);
  }
  const [to, shown] = literals.map((literal) => `"${literal.replaceAll('"', '""')}"`);
  return { sort: "formula", style: STYLES.titleLink, shown: text, formula: `HYPERLINK(${to},${shown})` };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a formula can't hold them.
const HELD = /[\u0000-\u001F\uFFFE\uFFFF]/;

/** The XML of a cell at `A1`. */
export function writeCell({ sort, style, shown, formula }: Cell, place: string): string {
  const start = `<c r="${place}"${style === STYLES.plain ? "" : ` s="${style}"`}`;
  if (sort === "number") return `${start}><v>${shown}</v></c>`;
  const text = escapeXml(shown);
  if (formula !== undefined) return `${start} t="str"><f>${escapeXml(formula)}</f><v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
