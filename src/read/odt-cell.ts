/** The value of an OpenDocument table cell, which it stores besides the text that it shows. */
export interface CellValue {
  type: "float" | "percentage" | "currency" | "date";
  /** A decimal number with a point, or an ISO date. */
  value: string;
}

/** The value in the attributes of a cell; undefined if it is text, or if there is no value. */
export function readCellValue(attributes: Readonly<Record<string, string>>): CellValue | undefined {
  const type = attributes["office:value-type"];
  const value = type === "date" ? attributes["office:date-value"] : attributes["office:value"];
  if (value === undefined) return undefined;
  return type === "float" || type === "percentage" || type === "currency" || type === "date"
    ? { type, value }
    : undefined;
}

/**
 * The text of a cell, rewritten the Vietnamese way from whatever locale it was shown in: `72,318.4` → `72.318,4`,
 * `2022-12-03` → `03/12/2022`. The value shows which mark is the decimal one.
 */
export function writeCell(shown: string, { type, value }: CellValue): string {
  if (type === "date") return writeDate(shown, value);
  const core = /\d(?:[\d.,\s\u00a0\u202f']*\d)?/.exec(shown);
  if (core === null || !/^-?\d+(?:\.\d+)?$/.test(value)) return shown;
  const digits = type === "percentage" ? shiftPoint(value, 2) : value;
  const hasExponent = /^e[+-]?\d/i.test(shown.slice(core.index + core[0].length));
  const figure = hasExponent ? undefined : writeFigure(core[0], Math.abs(Number(digits)));
  // If the text is in thousands, has an exponent, or is rounded in an unknown way, the plain value is written instead,
  // which cannot be misread.
  if (figure === undefined) return digits.replace(".", ",") + (type === "percentage" ? "%" : "");
  return shown.replace(core[0], figure);
}

/** Moves the decimal point to the right by `places`: `0.285` → `28.5`. */
function shiftPoint(digits: string, places: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(sign.length).split(".");
  const all = whole + fraction.padEnd(places, "0");
  const rest = all.slice(whole.length + places);
  return sign + trimZeros(all.slice(0, whole.length + places)) + (rest === "" ? "" : `.${rest}`);
}

/** Most decimals that a cell shows. */
const MAX_DECIMALS = 15;

/** Rewrites a figure with Vietnamese marks; undefined if the figure does not show the number. */
function writeFigure(figure: string, number: number): string | undefined {
  const digits = figure.replace(/\D/g, "");
  for (let decimals = 0; decimals <= Math.min(MAX_DECIMALS, digits.length - 1); decimals++) {
    if (trimZeros(number.toFixed(decimals).replace(".", "")) !== trimZeros(digits)) continue;
    const end = decimals === 0 ? figure.length : figure.length - decimals - 1;
    const whole = figure.slice(0, end).replace(/\D/g, ".");
    return decimals === 0 ? whole : `${whole},${figure.slice(end + 1)}`;
  }
  return undefined;
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** Rewrites a date that is shown in digits only; other dates stay as shown. */
function writeDate(shown: string, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return day !== undefined && /^\d+([-/.])\d+\1\d+$/.test(shown.trim()) ? `${day}/${month}/${year}` : shown;
}
