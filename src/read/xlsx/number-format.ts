/** How a cell shows its number. */
export interface NumberFormat {
  sort: "number" | "date" | "general";
  decimals: number;
  isGrouped: boolean;
  isPercent: boolean;
  /** What is written before and after the figure: `#,##0 "tỷ đồng"`. */
  before: string;
  after: string;
  /** Which parts a date has. */
  hasDay: boolean;
  hasYear: boolean;
  hasTime: boolean;
}

/** The formats that have a number and no code in the file. */
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

/** Reads a format code; without one, what the number of a built-in format means. */
export function readNumberFormat(id: number, code = BUILT_IN[id] ?? "General"): NumberFormat {
  const [section = ""] = code.split(";");
  const literals: string[] = [];
  // Literal text stands aside while the code is read: `"tỷ"`, `\-`, `[$₫-42A]`; `_)` and `*x` only make room.
  const pattern = section
    .replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g, (_all, quoted = "", escaped = "", currency = "") => {
      literals.push(quoted + escaped + currency);
      return "\uE000";
    })
    .replace(/\[[^\]]*\]|[_*]./g, "");
  const restore = (text: string) => text.replace(/\uE000/g, () => literals.shift() ?? "").replace(/%/g, "");
  const [, before = "", figure = "", after = ""] = /^([^0#?]*)([0#?,.]*)(.*)$/s.exec(pattern) ?? [];
  const isDate = /[dyhs]|mm/i.test(pattern.replace(/\uE000/g, "").replace(/general/gi, ""));
  return {
    sort: isDate ? "date" : figure === "" ? "general" : "number",
    decimals: /\.([0#?]*)/.exec(figure)?.[1]?.length ?? 0,
    isGrouped: /[0#?],[0#?]/.test(figure),
    isPercent: pattern.includes("%"),
    before: isDate || figure === "" ? "" : restore(before),
    after: isDate || figure === "" ? "" : restore(after),
    hasDay: /d/i.test(pattern),
    hasYear: /y/i.test(pattern),
    hasTime: /[hs]/i.test(pattern),
  };
}

/** A cell's number in the Vietnamese way of writing: `1.234,5`, `12,5%`, `03/12/2022`. */
export function writeNumber(value: number, format: NumberFormat, isFrom1904: boolean): string {
  if (!Number.isFinite(value)) return "";
  if (format.sort === "date") return writeDate(value, format, isFrom1904);
  const scaled = format.isPercent ? shift(value, 2) : value;
  // A double has 15 digits for sure; the others are noise (`0.30000000000000004`).
  const figure = writeFigure(Number(scaled.toPrecision(15)), format);
  return `${format.before}${figure}${format.isPercent ? "%" : ""}${format.after}`;
}

/** Times ten to the power, without the noise of a multiplication. */
function shift(value: number, power: number): number {
  const [digits, exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}

function writeFigure(value: number, { sort, decimals, isGrouped }: NumberFormat): string {
  const plain = sort === "general" ? writePlain(value) : value.toFixed(decimals);
  const [whole = "", fraction = ""] = plain.split(".");
  const grouped = isGrouped ? whole.replace(/\d(?=(?:\d{3})+$)/g, "$&.") : whole;
  return fraction === "" ? grouped : `${grouped},${fraction}`;
}

/** All digits, without an exponent. */
function writePlain(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  return value.toFixed(20).replace(/(\.\d*?)0+$/, "$1");
}

/** Days before 1970 of the two calendars that sheets have; the first takes 1900 for a leap year. */
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
