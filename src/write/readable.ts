import type { ExtractRecord } from "../extract.ts";
import { type Fact, type FactPart, PART_NAMES } from "../facts/fact.ts";
import { type PartFigure, readPart } from "../facts/part.ts";
import type { Direction, Modifier, Status } from "../record/record.ts";
import type { OutputColumn } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { formatPlain, formatVietnamese, readFigures } from "./figures.ts";
import type { Piece, PrintedCell } from "./table-cell.ts";
import { flatten } from "./visible-text.ts";

/** The sign before a figure that stands for its modifier. */
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

/** Formats decimal digits for a person. */
export type FormatDigits = (digits: string) => string;

/** How figures are written. */
export interface Notation {
  format: FormatDigits;
  /** The word before a planned or estimated figure. */
  marks: Readonly<Record<Status, string>>;
}

/** The fields that describe a value, in a record or in a fact. */
export type Described = Pick<
  ExtractRecord,
  "value" | "from" | "to" | "exact" | "unit" | "per" | "numerator" | "denominator" | "modifier"
> & {
  iso?: string | null;
};

/**
 * Describes the value of a record or of a fact: `est. 12.500.000.000` and `VND / năm`, `≥ 5 – 7 %`, `64/73`,
 * `2022-12-03`.
 */
export function describeValue(record: Described & { status: Status | null }, { format, marks }: Notation): Piece {
  const figure = describeFigure(record, format);
  return joinUnit(
    mark(figure, record.status, marks),
    record.unit === null ? "" : ` ${nameUnit(record.unit)}`,
    record.per,
  );
}

/** A value without its unit: `≈ 12.500.000.000`, `64/73`, `5 – 7`, `2022-12-03`; empty if there is no value. */
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

/**
 * `7,2 – 9 triệu`: a scale that both ends share is written once. If only one end has a scale, both are written out in
 * full, because a reader would apply the scale to both.
 */
function writeRange(from: string, to: string, format: FormatDigits): string {
  const [first, second] = [format(from), format(to)];
  const [scale, other] = [findScale(first), findScale(second)];
  if (scale === other) return `${first.slice(0, first.length - scale.length)} – ${second}`;
  return scale === "" || other === "" ? `${formatVietnamese(from)} – ${formatVietnamese(to)}` : `${first} – ${second}`;
}

/** ` triệu` of `7,2 triệu`; empty if the figure has no scale. */
function findScale(figure: string): string {
  const at = figure.search(/\s/);
  return at < 0 ? "" : figure.slice(at);
}

function mark(figure: string, status: Status | null, marks: Notation["marks"]): string {
  return figure === "" || status === null ? figure : `${marks[status]} ${figure}`;
}

/**
 * Units of at most this many characters are part of the figure and are not cut off: without `pp` a figure would be read
 * as a percentage.
 */
const LONGEST_SYMBOL = 2;

/** Joins a figure with its unit, which begins with a space if one separates them, and its rate. */
function joinUnit(figure: string, unit: string, per: string | null): Piece {
  const isSymbol = figure !== "" && unit.trim().length <= LONGEST_SYMBOL;
  const words = [isSymbol ? "" : unit.trim(), per === null ? "" : `/ ${flatten(per)}`];
  return { figure: isSymbol ? figure + unit : figure, words: words.filter(Boolean).join(" ") };
}

const ARROWS: Record<Direction, string> = { increase: "↑ ", decrease: "↓ " };
const SIGNS: Record<Direction, string> = { increase: "+", decrease: "−" };

/**
 * Describes a part of a fact: `↑ 9,37%`, `planned ↑ ≥ 9%`, `↓ 3,4 pp`, `118,4%`, `≥ +2,8%`; undefined if the fact does
 * not have the part.
 */
export function describePart(fact: Fact, part: FactPart, { format, marks }: Notation): Piece | undefined {
  const partFigure = readPart(fact, part);
  if (partFigure === undefined) return undefined;
  const figure = mark(describePartFigure(partFigure, part, format), partFigure.status, marks);
  return joinUnit(figure, describePartUnit(partFigure.unit), partFigure.per);
}

function describePartFigure(partFigure: PartFigure, part: FactPart, format: FormatDigits): string {
  const { value, from, to, direction, modifier: givenModifier } = partFigure;
  if (value === null && (from === null || to === null)) return "";
  const isSigned = part === "excess" && direction !== null;
  const bound = isSigned && givenModifier !== null ? boundSigned(givenModifier, direction) : givenModifier;
  const arrow = direction === null || isSigned ? "" : ARROWS[direction];
  const sign = isSigned ? SIGNS[direction] : "";
  const rounded = value === null ? undefined : roundQuotient(value);
  const [whole = "", first = "", second = ""] = [rounded ?? value, from, to].map((end) => formatPlain(end ?? 0) ?? "");
  const figure = value === null ? writeRange(first, second, format) : format(whole);
  const modifier = bound ?? (rounded === undefined ? null : "approximate");
  return arrow + (modifier === null ? "" : MODIFIER_SIGNS[modifier]) + sign + figure;
}

/** The modifier of a figure that is written with a sign: `hụt ít nhất 3%` becomes `≤ −3%`. */
export function boundSigned(modifier: Modifier, direction: Direction): Modifier {
  return direction === "increase" ? modifier : MIRRORED[modifier];
}

/**
 * Rounds a quotient with too many digits to read, such as a third: 0,3333333333333333. Returns undefined if the value
 * is not such a quotient.
 */
function roundQuotient(value: number): number | undefined {
  const digits = formatPlain(value) ?? "";
  const decimals = digits.length - 1 - digits.indexOf(".");
  return digits.includes(".") && decimals > MOST_WRITTEN_DECIMALS ? Number(value.toPrecision(4)) : undefined;
}

/** Reports do not write more decimals than this; a value that has more was computed. */
const MOST_WRITTEN_DECIMALS = 9;

function describePartUnit(unit: string | null): string {
  if (unit === null) return "";
  return unit === "%" ? "%" : ` ${nameUnit(unit)}`;
}

function nameUnit(unit: string): string {
  return unit === "percentage_point" ? "pp" : flatten(unit);
}

/** `2024-01/2024-09` as `2024-01/09`, and `2024-09-01/2024-09-15` as `2024-09-01/15`, as ISO 8601 allows. */
export function shortenPeriod(period: string): string {
  return period.replace(/^([\dX]{4}-(?:\d\d-)?)(\d\d)\/\1(\d\d)$/, "$1$2/$3");
}

const PERIODS: ReadonlySet<OutputColumn> = new Set(["period", "figure_period", "plan_period", "previous_period"]);

/** Describes the field of a row in a column, on one line. Figures and units are built from several fields. */
export function describeCell(row: Row, column: OutputColumn, notation: Notation): PrintedCell {
  if (column === "value") return [{ ...describeValue({ ...row, unit: null, per: null }, notation), words: "" }];
  if (column === "unit") return describeUnit(row);
  if (PERIODS.has(column)) return shortenPeriod((row as Partial<Record<OutputColumn, string | null>>)[column] ?? "");
  if (isPart(column)) return [describePart(row as Fact, column, notation)].filter((piece) => piece !== undefined);
  const field = (row as Partial<Record<OutputColumn, string | number | null>>)[column] ?? null;
  if (field === null) return "";
  return typeof field === "number" ? formatNumber(field, formatVietnamese) : flatten(field);
}

/** The fields that describe a unit; a row of long facts has no `noun`, because its unit can be one. */
type UnitFields = Pick<Row, "unit" | "per"> & { noun?: string | null };

/** `VND / người/năm`, `%`; without a unit, the noun that is counted: `hộ nghèo`. */
function describeUnit({ unit, noun = null, per }: UnitFields): string {
  return [unit ?? noun, per].flatMap((words) => (words === null ? [] : [flatten(words)])).join(" / ");
}

function isPart(column: OutputColumn): column is FactPart {
  return (PART_NAMES as readonly OutputColumn[]).includes(column);
}
