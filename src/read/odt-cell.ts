/** What a cell of an OpenDocument table says of its value, beside the text that it shows. */
export interface CellValue {
  type: "float" | "percentage" | "currency" | "date";
  /** A decimal with a point, or an ISO date. */
  value: string;
}

/** The value that the attributes of a cell give; undefined for text and for what has no value. */
export function readCellValue(attributes: Readonly<Record<string, string>>): CellValue | undefined {
  const type = attributes["office:value-type"];
  const value = type === "date" ? attributes["office:date-value"] : attributes["office:value"];
  if (value === undefined) return undefined;
  return type === "float" || type === "percentage" || type === "currency" || type === "date"
    ? { type, value }
    : undefined;
}

/**
 * The text of a cell in the Vietnamese way, whatever the language that it was shown in: `72,318.4` → `72.318,4`,
 * `2022-12-03` → `03/12/2022`. Its value tells which mark is the decimal one.
 */
export function writeCell(shown: string, { type, value }: CellValue): string {
  if (type === "date") return writeDate(shown, value);
  const core = /\d(?:[\d.,\s\u00a0\u202f']*\d)?/.exec(shown);
  if (core === null || !/^-?\d+(?:\.\d+)?$/.test(value)) return shown;
  const digits = type === "percentage" ? shiftPoint(value, 2) : value;
  const hasExponent = /^e[+-]?\d/i.test(shown.slice(core.index + core[0].length));
  const figure = hasExponent ? undefined : writeFigure(core[0], Math.abs(Number(digits)));
  // Shown in thousands, with an exponent, or rounded in another way: the value itself can't be misread.
  if (figure === undefined) return digits.replace(".", ",") + (type === "percentage" ? "%" : "");
  return shown.replace(core[0], figure);
}

/** Plain digits with the point so many places on: `0.285` → `28.5`. */
function shiftPoint(digits: string, places: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(sign.length).split(".");
  const all = whole + fraction.padEnd(places, "0");
  const rest = all.slice(whole.length + places);
  return sign + trimZeros(all.slice(0, whole.length + places)) + (rest === "" ? "" : `.${rest}`);
}

/** No cell shows more decimals. */
const MOST_DECIMALS = 15;

/** A figure with its own marks changed for Vietnamese ones; undefined where it does not show the number. */
function writeFigure(figure: string, number: number): string | undefined {
  const digits = figure.replace(/\D/g, "");
  for (let decimals = 0; decimals <= Math.min(MOST_DECIMALS, digits.length - 1); decimals++) {
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

/** A day that is shown in figures alone; other dates stay as they are shown. */
function writeDate(shown: string, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return day !== undefined && /^\d+([-/.])\d+\1\d+$/.test(shown.trim()) ? `${day}/${month}/${year}` : shown;
}
