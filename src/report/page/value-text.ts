import type { Direction, Modifier } from "../../record/record.ts";
import { formatPlain, formatShort, formatVietnamese } from "../../write/figures.ts";
import { type Described, describeFigure, MODIFIER_SIGNS } from "../../write/readable.ts";
import type { Labels, Language } from "./labels.ts";

/** How a value is written: the language, and whether large numbers are in tỷ and triệu. */
export interface ValueStyle {
  language: Language;
  labels: Labels;
  isShort?: boolean;
}

const NO_BREAK = "\u00A0";

/** Writes digits in the notation of the language: `14563145.5` → `14.563.145,5` or `14,563,145.5`. */
function writeDigits(digits: string, { language, isShort = false }: ValueStyle): string {
  if (language === "vi") return (isShort ? formatShort(digits) : formatVietnamese(digits)).replace(" ", NO_BREAK);
  return formatVietnamese(digits).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** Writes a number in the notation of the language. */
export function writeNumber(number: number | null, style: ValueStyle): string {
  return number === null ? "" : writeDigits(formatPlain(number) ?? "", style);
}

/** Writes a value: `> 85 tỷ đồng`, `12,5 %`, `64/73`, `9 – 9,5 %`, `2022-12-03`; empty if there is none. */
export function writeValue(described: Described, style: ValueStyle): string {
  const figure = describeFigure(described, (digits) => writeDigits(digits, style));
  const unit = described.unit === null ? "" : writeUnit(nameUnit(described.unit, style.labels));
  const per = described.per === null ? "" : `/${described.per}`;
  // A sign must stay on the line of its figure.
  return figure === "" ? "" : figure.replace(/^([^\d-]) /, `$1${NO_BREAK}`) + unit + per;
}

/** A unit by its name in the language, and so each part of a rate: `dt/ha` as `tạ/ha`. */
export function nameUnit(unit: string, { units }: Labels): string {
  const name = (part: string) => units[part] ?? part;
  return units[unit] ?? unit.split("/").map(name).join("/");
}

/** A symbol must stay on the line of its number. */
function writeUnit(unit: string): string {
  return (unit.length < 4 ? NO_BREAK : " ") + unit;
}

/** `≥ ` for at_least; empty without a modifier. */
export function writeBound(modifier: Modifier | null): string {
  return modifier === null ? "" : MODIFIER_SIGNS[modifier].trim() + NO_BREAK;
}

/** `↑ `, `↓ `; empty without a direction. */
export function writeArrow(direction: Direction | null): string {
  return direction === null ? "" : direction === "increase" ? `↑${NO_BREAK}` : `↓${NO_BREAK}`;
}

/** `+`, `−`; empty without a direction. */
export function writeSign(direction: Direction | null): string {
  return direction === null ? "" : direction === "increase" ? "+" : "−";
}
