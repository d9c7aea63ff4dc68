import type { ExtractRecord } from "../extract.ts";
import { type Fact, PART_NAMES, type Part } from "../facts/fact.ts";
import type { Direction, Modifier } from "../kinds/record.ts";
import type { Column } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { formatPlain, formatVietnamese, readFigures } from "./figures.ts";
import { flatten } from "./visible-text.ts";

/** How a bound is written before its figure. */
export const MODIFIER_SIGNS: Record<Modifier, string> = {
  approximate: "≈ ",
  more_than: "> ",
  less_than: "< ",
  at_least: "≥ ",
  at_most: "≤ ",
};

/** Writes decimal digits for a reader. */
export type FormatDigits = (digits: string) => string;

/** What a value is described by: a record, or the value of a fact. */
export type Described = Pick<
  ExtractRecord,
  "value" | "from" | "to" | "exact" | "unit" | "per" | "numerator" | "denominator" | "modifier"
> & {
  iso?: string | null;
};

/** A record's value for a Vietnamese reader: `≈ 12.500.000.000 VND`, `64/73`, `5 – 7 %`, `2022-12-03`. */
export function describeValue(record: Described, format: FormatDigits = formatVietnamese): string {
  const unit = record.unit === null ? "" : ` ${flatten(record.unit)}`;
  const per = record.per === null ? "" : ` / ${flatten(record.per)}`;
  return describeFigure(record, format) + unit + per;
}

/** The same without its unit: `≈ 12.500.000.000`, `64/73`, `5 – 7`, `2022-12-03`; empty where there is none. */
export function describeFigure(record: Described, format: FormatDigits = formatVietnamese): string {
  const sign = record.modifier === null ? "" : MODIFIER_SIGNS[record.modifier];
  if (record.denominator !== null) {
    return `${sign}${formatNumber(record.numerator ?? record.value, format)}/${formatNumber(record.denominator, format)}`;
  }
  const { value, from, to } = readFigures(record);
  if (value !== null) return sign + format(value);
  return from !== null && to !== null ? `${sign}${format(from)} – ${format(to)}` : sign + (record.iso ?? "");
}

function formatNumber(number: number | null, format: FormatDigits): string {
  return format((number === null ? null : formatPlain(number)) ?? "?");
}

const UP_AND_DOWN: Record<Direction, string> = { increase: "↑ ", decrease: "↓ " };
const BEYOND_AND_SHORT: Record<Direction, string> = { increase: "+", decrease: "−" };

/** Part of a fact for a Vietnamese reader: `↑ 9,37%`, `↑ 3 – 4 pp`, `118,4%`, `+2,8%`; empty where it has none. */
export function describePart(fact: Fact, part: Part, format: FormatDigits = formatVietnamese): string {
  const [value, from, to] = [fact[part], fact[`${part}_from`], fact[`${part}_to`]];
  const figure = value !== null ? formatPart(value, format) : describeEnds(from, to, format);
  return figure === "" ? "" : findSign(fact, part) + figure + describePartUnit(fact[`${part}_unit`]);
}

function describeEnds(from: number | null, to: number | null, format: FormatDigits): string {
  return from === null || to === null ? "" : `${formatPart(from, format)} – ${formatPart(to, format)}`;
}

/** A figure of a part. Quotients (of a third: 0,3333333333333333) have too many digits to read: `≈ 0,3333`. */
function formatPart(value: number, format: FormatDigits): string {
  const digits = formatPlain(value) ?? "";
  const decimals = digits.length - 1 - digits.indexOf(".");
  const isQuotient = digits.includes(".") && decimals > MOST_WRITTEN_DECIMALS;
  return isQuotient ? `≈ ${format(formatPlain(Number(value.toPrecision(4))) ?? "")}` : format(digits);
}

/** Nobody writes more decimals than these in a report. */
const MOST_WRITTEN_DECIMALS = 9;

function findSign(fact: Fact, part: Part): string {
  if (part === "excess") return fact.excess_direction === null ? "" : BEYOND_AND_SHORT[fact.excess_direction];
  const direction =
    part === "change" ? fact.change_direction : part === "previous_change" ? fact.previous_change_direction : null;
  return direction === null ? "" : UP_AND_DOWN[direction];
}

function describePartUnit(unit: string | null): string {
  if (unit === null) return "";
  return unit === "%" ? "%" : ` ${unit === "percentage_point" ? "pp" : flatten(unit)}`;
}

/** What a column of a row tells a reader, on one line. Figures and units are put together from several fields. */
export function describeCell(row: Row, column: Column, format: FormatDigits = formatVietnamese): string {
  if (column === "value") return describeFigure(row, format);
  if (column === "unit") return describeUnit(row);
  if (isPart(column)) return describePart(row as Fact, column, format);
  const field = (row as Partial<Record<Column, string | number | null>>)[column] ?? null;
  if (field === null) return "";
  return typeof field === "number" ? formatNumber(field, formatVietnamese) : flatten(field);
}

/** `VND / người/năm`, `%`, and of what has no unit, what is counted: `hộ nghèo`. */
function describeUnit({ unit, noun, per }: Row): string {
  return [unit ?? noun, per].flatMap((words) => (words === null ? [] : [flatten(words)])).join(" / ");
}

function isPart(column: Column): column is Part {
  return (PART_NAMES as readonly Column[]).includes(column);
}
