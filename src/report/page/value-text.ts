import type { Direction, Modifier } from "../../kinds/record.ts";
import { type Figures, formatPlain, formatShort, formatVietnamese, readFigures } from "../../write/figures.ts";
import type { Labels, Language } from "./labels.ts";

/** How a value is written: in which language, and whether in tỷ and triệu. */
export interface ValueStyle {
  language: Language;
  labels: Labels;
  isShort?: boolean;
}

/** What a value is told by: a record, or the value of a fact. */
export interface Told {
  value: number | null;
  from: number | null;
  to: number | null;
  exact: string | null;
  unit: string | null;
  per: string | null;
  numerator?: number | null;
  denominator?: number | null;
  modifier: Modifier | null;
  iso?: string | null;
  noun?: string | null;
}

const NO_BREAK = "\u00A0";

const SIGNS: Record<Modifier, string> = {
  approximate: `≈${NO_BREAK}`,
  more_than: `>${NO_BREAK}`,
  less_than: `<${NO_BREAK}`,
  at_least: `≥${NO_BREAK}`,
  at_most: `≤${NO_BREAK}`,
};

/** Digits as the language groups them: `14563145.5` → `14.563.145,5` or `14,563,145.5`. */
export function writeDigits(digits: string, { language, isShort = false }: ValueStyle): string {
  if (language === "vi") return (isShort ? formatShort(digits) : formatVietnamese(digits)).replace(" ", NO_BREAK);
  return formatVietnamese(digits).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** A number as the language writes it. */
export function writeNumber(number: number | null, style: ValueStyle): string {
  return number === null ? "" : writeDigits(formatPlain(number) ?? "", style);
}

/** A value: `> 85 tỷ đồng`, `12,5 %`, `64/73`, `9 – 9,5 %`, `2022-12-03`. */
export function writeValue(told: Told, style: ValueStyle): string {
  const sign = writeBound(told.modifier);
  const number = writeFigures(told, style);
  if (number === "") return told.iso === null || told.iso === undefined ? "" : sign + told.iso;
  const unit = told.unit === null ? "" : writeUnit(style.labels.units[told.unit] ?? told.unit);
  const per = told.per === null ? "" : `/${told.per}`;
  return sign + number + unit + per;
}

/** A symbol stays on the line of its number. */
function writeUnit(unit: string): string {
  return (unit.length < 4 ? NO_BREAK : " ") + unit;
}

function writeFigures(told: Told, style: ValueStyle): string {
  const { value, from, to }: Figures = readFigures(told);
  if (typeof told.denominator === "number") {
    return `${writeNumber(told.numerator ?? told.value, style)}/${writeNumber(told.denominator, style)}`;
  }
  if (value !== null) return writeDigits(value, style);
  return from !== null && to !== null ? `${writeDigits(from, style)} – ${writeDigits(to, style)}` : "";
}

/** `≥ ` of what is bounded. */
export function writeBound(modifier: Modifier | null): string {
  return modifier === null ? "" : SIGNS[modifier];
}

/** `↑ `, `↓ ` */
export function writeArrow(direction: Direction | null): string {
  return direction === null ? "" : direction === "increase" ? `↑${NO_BREAK}` : `↓${NO_BREAK}`;
}
