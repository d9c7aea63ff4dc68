import type { ExtractRecord } from "../extract.ts";
import { type Fact, PART_NAMES, type Part } from "../facts/fact.ts";
import { type PartFigure, readPart } from "../facts/part.ts";
import type { Direction, Modifier, Status } from "../kinds/record.ts";
import type { Column } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { formatPlain, formatVietnamese, readFigures } from "./figures.ts";
import type { Piece, TableCell } from "./table-cell.ts";
import { flatten } from "./visible-text.ts";

/** How a bound is written before its figure. */
export const MODIFIER_SIGNS: Record<Modifier, string> = {
  approximate: "≈ ",
  more_than: "> ",
  less_than: "< ",
  at_least: "≥ ",
  at_most: "≤ ",
};

const MIRRORED: Record<Modifier, Modifier> = {
  approximate: "approximate",
  more_than: "less_than",
  less_than: "more_than",
  at_least: "at_most",
  at_most: "at_least",
};

/** Writes decimal digits for a reader. */
export type FormatDigits = (digits: string) => string;

/** How figures are written. */
export interface Notation {
  format: FormatDigits;
  /** The word before a figure that is planned or estimated. */
  marks: Readonly<Record<Status, string>>;
}

/** What a value is described by: a record, or the value of a fact. */
export type Described = Pick<
  ExtractRecord,
  "value" | "from" | "to" | "exact" | "unit" | "per" | "numerator" | "denominator" | "modifier"
> & {
  iso?: string | null;
};

/** The value of a record or of a fact: `est. 12.500.000.000` and `VND / năm`, `≥ 5 – 7 %`, `64/73`, `2022-12-03`. */
export function describeValue(record: Described & { status: Status | null }, { format, marks }: Notation): Piece {
  const figure = describeFigure(record, format);
  return joinUnit(
    mark(figure, record.status, marks),
    record.unit === null ? "" : ` ${nameUnit(record.unit)}`,
    record.per,
  );
}

/** A value without its unit: `≈ 12.500.000.000`, `64/73`, `5 – 7`, `2022-12-03`; empty where there is none. */
export function describeFigure(record: Described, format: FormatDigits = formatVietnamese): string {
  const sign = record.modifier === null ? "" : MODIFIER_SIGNS[record.modifier];
  if (record.denominator !== null) {
    return `${sign}${formatNumber(record.numerator ?? record.value, format)}/${formatNumber(record.denominator, format)}`;
  }
  const { value, from, to } = readFigures(record);
  if (value !== null) return sign + format(value);
  return from !== null && to !== null ? sign + writeRange(from, to, format) : sign + (record.iso ?? "");
}

function formatNumber(number: number | null, format: FormatDigits): string {
  return format((number === null ? null : formatPlain(number)) ?? "?");
}

/** `7,2 – 9 triệu`: a scale that both ends have is written once, so one that only the second has is not written. */
function writeRange(from: string, to: string, format: FormatDigits): string {
  const [first, second] = [format(from), format(to)];
  const [scale, other] = [findScale(first), findScale(second)];
  if (scale === other) return `${first.slice(0, first.length - scale.length)} – ${second}`;
  return scale === "" || other === "" ? `${formatVietnamese(from)} – ${formatVietnamese(to)}` : `${first} – ${second}`;
}

/** ` triệu` of `7,2 triệu`; empty where a figure is written out. */
function findScale(figure: string): string {
  const at = figure.search(/\s/);
  return at < 0 ? "" : figure.slice(at);
}

function mark(figure: string, status: Status | null, marks: Notation["marks"]): string {
  return figure === "" || status === null ? figure : `${marks[status]} ${figure}`;
}

/** Units that are cut with their figure alone: without `pp` a figure would be taken for one of percent. */
const LONGEST_SYMBOL = 2;

/** A figure with its unit, which comes with the space before it, and its rate. */
function joinUnit(figure: string, unit: string, per: string | null): Piece {
  const isSymbol = figure !== "" && unit.trim().length <= LONGEST_SYMBOL;
  const words = [isSymbol ? "" : unit.trim(), per === null ? "" : `/ ${flatten(per)}`];
  return { figure: isSymbol ? figure + unit : figure, words: words.filter(Boolean).join(" ") };
}

const ARROWS: Record<Direction, string> = { increase: "↑ ", decrease: "↓ " };
const SIGNS: Record<Direction, string> = { increase: "+", decrease: "−" };

/** A part of a fact: `↑ 9,37%`, `planned ↑ ≥ 9%`, `↓ 3,4 pp`, `118,4%`, `≥ +2,8%`; undefined where it has none. */
export function describePart(fact: Fact, part: Part, { format, marks }: Notation): Piece | undefined {
  const told = readPart(fact, part);
  if (told === undefined) return undefined;
  const figure = mark(describePartFigure(told, part, format), told.status, marks);
  return joinUnit(figure, describePartUnit(told.unit), told.per);
}

function describePartFigure(told: PartFigure, part: Part, format: FormatDigits): string {
  const { value, from, to, direction } = told;
  if (value === null && (from === null || to === null)) return "";
  const isSigned = part === "excess" && direction !== null;
  const bound = isSigned && told.modifier !== null ? boundSigned(told.modifier, direction) : told.modifier;
  const arrow = direction === null || isSigned ? "" : ARROWS[direction];
  const sign = isSigned ? SIGNS[direction] : "";
  const rounded = value === null ? undefined : roundQuotient(value);
  const [whole = "", first = "", second = ""] = [rounded ?? value, from, to].map((end) => formatPlain(end ?? 0) ?? "");
  const figure = value === null ? writeRange(first, second, format) : format(whole);
  const modifier = bound ?? (rounded === undefined ? null : "approximate");
  return arrow + (modifier === null ? "" : MODIFIER_SIGNS[modifier]) + sign + figure;
}

/** The bound of a figure that is written with its sign: what falls short by `ít nhất 3%` is `≤ −3%`. */
export function boundSigned(modifier: Modifier, direction: Direction): Modifier {
  return direction === "increase" ? modifier : MIRRORED[modifier];
}

/** Quotients (of a third: 0,3333333333333333) have too many digits to read; undefined of what is none. */
function roundQuotient(value: number): number | undefined {
  const digits = formatPlain(value) ?? "";
  const decimals = digits.length - 1 - digits.indexOf(".");
  return digits.includes(".") && decimals > MOST_WRITTEN_DECIMALS ? Number(value.toPrecision(4)) : undefined;
}

/** Nobody writes more decimals than these in a report. */
const MOST_WRITTEN_DECIMALS = 9;

function describePartUnit(unit: string | null): string {
  if (unit === null) return "";
  return unit === "%" ? "%" : ` ${nameUnit(unit)}`;
}

function nameUnit(unit: string): string {
  return unit === "percentage_point" ? "pp" : flatten(unit);
}

/** What a column of a row tells a reader, on one line. Figures and units are put together from several fields. */
export function describeCell(row: Row, column: Column, notation: Notation): TableCell {
  if (column === "value") return [{ ...describeValue({ ...row, unit: null, per: null }, notation), words: "" }];
  if (column === "unit") return describeUnit(row);
  if (isPart(column)) return [describePart(row as Fact, column, notation)].filter((piece) => piece !== undefined);
  const field = (row as Partial<Record<Column, string | number | null>>)[column] ?? null;
  if (field === null) return "";
  return typeof field === "number" ? formatNumber(field, formatVietnamese) : flatten(field);
}

/** `VND / người/năm`, `%`, and of what has no unit, what is counted: `hộ nghèo`. */
export function describeUnit({ unit, noun, per }: Pick<Row, "unit" | "noun" | "per">): string {
  return [unit ?? noun, per].flatMap((words) => (words === null ? [] : [flatten(words)])).join(" / ");
}

function isPart(column: Column): column is Part {
  return (PART_NAMES as readonly Column[]).includes(column);
}
