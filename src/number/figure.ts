import { type Decimal, decimalFromDigits } from "./decimal.ts";

/** What a run of digits and separators says. */
export interface Figure {
  /** The Vietnamese reading: dots group thousands, a comma begins the decimals. */
  readonly value: Decimal;
  /** The other reading of an ambiguous figure (`1,599` as 1599), else undefined. */
  readonly english?: Decimal;
  /** How many digits it has where it is digits alone: 3 of `075`. */
  readonly width?: number;
}

/** More digits than this are no figure that a report gives: an account number, or noise. */
const MAX_DIGITS = 30;

/**
 * Reads digits with separators, without a sign: `14.563`, `14.563,145`, `16.9`, `6,418,300`, `2,148.75`, `14 563`, `06`.
 *
 * Vietnamese convention first; a dot before one or two digits is an English decimal point, two or more commas before
 * three digits each are English grouping. `1,599` reads 1.599 and keeps 1599 as `english`.
 * Returns undefined where the separators fit no convention (`29.4.2021`, `0912.345.670`).
 */
export function parseFigure(surface: string): Figure | undefined {
  if (surface.length > MAX_DIGITS * 2) return undefined;
  const grouped = surface.includes(" ") ? surface.replace(/ /g, ".") : surface;
  const dots = count(grouped, ".");
  const commas = count(grouped, ",");
  if (grouped.length - dots - commas > MAX_DIGITS) return undefined;
  if (dots === 0 && commas === 0) return { value: decimalFromDigits(grouped), width: grouped.length };
  if (commas === 0) return parseOneSeparator(grouped, ".", dots, false);
  if (dots === 0) return parseOneSeparator(grouped, ",", commas, true);
  return parseTwoSeparators(grouped, dots, commas);
}

function parseOneSeparator(surface: string, separator: string, times: number, decimal: boolean): Figure | undefined {
  if (times > 1) {
    const parts = surface.split(separator);
    return isGrouped(parts) ? { value: decimalFromDigits(parts.join("")) } : undefined;
  }
  const at = surface.indexOf(separator);
  const [whole, rest] = [surface.slice(0, at), surface.slice(at + 1)];
  const grouped = isFirstGroup(whole) && rest.length === 3;
  const asDecimal = decimalFromDigits(whole, rest);
  if (!grouped) return { value: asDecimal };
  return decimal
    ? { value: asDecimal, english: decimalFromDigits(whole + rest) }
    : { value: decimalFromDigits(whole + rest) };
}

function parseTwoSeparators(surface: string, dots: number, commas: number): Figure | undefined {
  const decimal = surface.lastIndexOf(",") > surface.lastIndexOf(".") ? "," : ".";
  if ((decimal === "," ? commas : dots) > 1) return undefined;
  const [whole = "", fraction = ""] = surface.split(decimal);
  const parts = whole.split(decimal === "," ? "." : ",");
  return isGrouped(parts) ? { value: decimalFromDigits(parts.join(""), fraction) } : undefined;
}

/** Whether the parts are a first group of one to three digits (no zero before others) and then groups of three. */
function isGrouped(parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  return isFirstGroup(first) && rest.every((part) => part.length === 3);
}

function isFirstGroup(digits: string): boolean {
  return digits.length <= 3 && !digits.startsWith("0");
}

function count(text: string, character: string): number {
  let times = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) times++;
  return times;
}
