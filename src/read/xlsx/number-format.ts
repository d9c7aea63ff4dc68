import { type Decimal, shift, toPlainString } from "../../number/decimal.ts";

/** The parsed number format of a cell: how the cell shows its number. */
export interface NumberFormat {
  sort: "number" | "date" | "general";
  /** The largest and smallest number of decimals that are shown: three and one for `0.0##`. */
  decimals: number;
  leastDecimals: number;
  /** How many times the figure is divided by 1,000 when shown: 2 (millions) for `#,##0,,`. */
  thousands: number;
  isGrouped: boolean;
  isPercent: boolean;
  /** Literal text before and after the figure: `#,##0 "tỷ đồng"`. */
  before: string;
  after: string;
  /** Which parts of a date are shown. */
  hasDay: boolean;
  hasYear: boolean;
  hasTime: boolean;
}

/** Codes of the built-in formats, which a file refers to by number only. */
const BUILT_IN: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "d/m/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "d/m/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
};

/** Longer codes are cut off: office programs accept at most 255 characters. */
const MAX_CODE_LENGTH = 1000;

/** Parses a format code. Without a code, `id` selects a built-in format (`General` if it is not one of them). */
export function readNumberFormat(id: number, code = BUILT_IN[id] ?? "General"): NumberFormat {
  const [section = ""] = code.slice(0, MAX_CODE_LENGTH).split(";");
  const literals: string[] = [];
  // Literal text (`"tỷ"`, `\-`, `[$₫-42A]`) is replaced by a placeholder while the code is parsed. `_)` and `*x` only
  // produce space and are dropped.
  const pattern = section
    .replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g, (_all, quoted = "", escaped = "", currency = "") => {
      literals.push(quoted + escaped + currency);
      return "\uE000";
    })
    .replace(/\[[^\]]*\]|[_*]./g, "");
  const restore = (text: string) => text.replace(/\uE000/g, () => literals.shift() ?? "").replace(/%/g, "");
  const [, before = "", figure = "", after = ""] = /^([^0#?]*)([0#?,.]*)(.*)$/s.exec(pattern) ?? [];
  const isDate = /[dyhs]|mm/i.test(pattern.replace(/\uE000/g, "").replace(/general/gi, ""));
  // Fractions (`# ?/?`) and formats with conditions (`[>999]0,"k"`) are not imitated: the plain value is shown instead,
  // which cannot be misread.
  const isOther = figure === "" || /[0#?]/.test(after) || /^\s*\[[<>=]/.test(section);
  const [whole = "", fraction = ""] = figure.split(".");
  return {
    sort: isDate ? "date" : isOther ? "general" : "number",
    decimals: fraction.replace(/,/g, "").length,
    leastDecimals: fraction.replace(/[^0]/g, "").length,
    thousands: isOther ? 0 : (/,*$/.exec(fraction === "" ? whole : fraction)?.[0].length ?? 0),
    isGrouped: /[0#?],[0#?]/.test(figure),
    isPercent: pattern.includes("%"),
    before: isDate || isOther ? "" : restore(before),
    after: isDate || isOther ? "" : restore(after),
    hasDay: /d/i.test(pattern),
    hasYear: /y/i.test(pattern),
    hasTime: /[hs]/i.test(pattern),
  };
}

/**
 * Formats the number of a cell the Vietnamese way: `1.234,5`, `12,5%`, `03/12/2022`. Empty if `value` is not finite.
 */
export function writeNumber(value: number, format: NumberFormat, isFrom1904: boolean): string {
  if (!Number.isFinite(value)) return "";
  if (format.sort === "date") return writeDate(value, format, isFrom1904);
  const power = (format.isPercent ? 2 : 0) - 3 * format.thousands;
  const figure = writeFigure(shift(readDecimal(value), power), format);
  return `${format.before}${figure}${format.isPercent ? "%" : ""}${format.after}`;
}

/** Number of decimal digits that a double always preserves; further digits are noise (`0.30000000000000004`). */
const EXACT_DIGITS = 15;

/** The decimal number that was stored as a double. */
function readDecimal(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = value.toExponential(EXACT_DIGITS - 1).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  return shift({ digits, scale: EXACT_DIGITS - 1 }, Number(exponent));
}

/** Zeros are padded up to this number of decimals, which is the most that Excel shows. */
const MAX_PADDED_DECIMALS = 30;

function writeFigure(value: Decimal, { sort, decimals, leastDecimals, isGrouped }: NumberFormat): string {
  const plain = toPlainString(sort === "general" ? value : round(value, decimals));
  const [whole = "", shown = ""] = plain.split(".");
  const fraction = sort === "general" ? shown : shown.padEnd(Math.min(leastDecimals, MAX_PADDED_DECIMALS), "0");
  const grouped = isGrouped ? whole.replace(/\d(?=(?:\d{3})+$)/g, "$&.") : whole;
  return fraction === "" ? grouped : `${grouped},${fraction}`;
}

/** Rounds half away from zero, as office programs do. */
function round({ digits, scale }: Decimal, places: number): Decimal {
  if (scale <= places) return { digits, scale };
  const unit = 10n ** BigInt(scale - places);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return { digits: (digits + half) / unit, scale: places };
}

/** Days from the start of the two date systems of workbooks to 1970. The 1900 system counts 1900 as a leap year. */
const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 };

function writeDate(value: number, { hasDay, hasYear, hasTime }: NumberFormat, isFrom1904: boolean): string {
  const days = value - (isFrom1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900);
  const date = new Date(Math.round(days * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return "";
  const [year, month, day, hour, minute] = date.toISOString().split(/[-T:.]/);
  const shown = [hasDay ? day : "", hasDay || hasYear ? month : "", hasYear ? year : ""].filter((part) => part !== "");
  const time = hasTime || shown.length === 0 ? [`${hour}:${minute}`] : [];
  return [...(shown.length > 0 ? [shown.join("/")] : []), ...time].join(" ");
}
