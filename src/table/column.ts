import { type CalendarTime, givenYear } from "../number/calendar.ts";
import { compare, decimalFromInteger, toNumber, ZERO } from "../number/decimal.ts";
import type { BasisKind, Direction, Role, Status } from "../record/record.ts";
import type { BasisWords, DecidedRow } from "../record/record-context.ts";
import { type CountedNoun, nounOf } from "./column-noun.ts";
import { COLUMN_ROLE, type ColumnFeatures } from "./column-role.ts";
import { type ColumnWords, says } from "./column-words.ts";
import type { Grid } from "./grid.ts";
import type { TableHead } from "./head.ts";
import { hasSense } from "./head-cell.ts";
import { type ReadColumn, readColumns, type TableWords } from "./read-columns.ts";
import { PERCENT, type TableUnit } from "./unit.ts";
import { findWitness, type Witness } from "./witness.ts";

/** A column of a table, and what its head and its figures say of it. */
export interface Column extends Pick<ReadColumn, "index" | "sort" | "heads" | "words" | "convention"> {
  readonly role: Role | undefined;
  /** The row that decided the role; undefined where no figures stand. */
  readonly row: DecidedRow | undefined;
  readonly status: Status | undefined;
  readonly basis: BasisWords | undefined;
  /** The column of the level that its figures speak about. */
  readonly of: number | undefined;
  /** The unit that the head gives, or its percent. */
  readonly unit: TableUnit | undefined;
  /** Whether what it compares is not known, so that no unit from elsewhere is of it. */
  readonly isUndecided: boolean;
  /** Whether the head names an amount of money: no unit of things is of it. */
  readonly isValue: boolean;
  /** What the head counts: `Số hộ`, `Học sinh`. */
  readonly noun: CountedNoun | undefined;
  /** Whether its figures speak of others, whose time is theirs. */
  readonly isComparison: boolean;
  readonly direction: Direction | undefined;
}

/** Decides what each column of a table is, by the words above it and by the figures of the first rows. */
export function decideColumns(grid: Grid, head: TableHead, table: TableWords): Column[] {
  const columns = readColumns(grid, head, table);
  const beside = { table, amounts: columns.filter(isAmount) };
  return columns.map((own) => {
    const { index, sort, heads, words, convention } = own;
    const decided = sort === "figure" ? decideColumn(own, beside) : NO_FIGURES;
    return { index, sort, heads, words, convention, ...decided };
  });
}

/** What a column is decided by besides its own words and figures. */
interface Beside {
  readonly table: TableWords;
  /** The columns of amounts: those that are compared with nothing and are no rates. */
  readonly amounts: readonly ReadColumn[];
}

function isAmount({ sort, words, isPercent }: ReadColumn): boolean {
  if (sort !== "figure" || isPercent || words.isCompared || words.isSigned) return false;
  return !says(words, "change", "excess", "absolute", "relative", "share", "index");
}

/** What is decided of a column. */
type DecidedColumn = Omit<Column, "index" | "sort" | "heads" | "words" | "convention">;

function decideColumn(own: ReadColumn, beside: Beside): DecidedColumn {
  const { words } = own;
  const witness = witnessOf(own, beside);
  const row = DECISION.decide({ own, beside, witness });
  const role = row.gives;
  const unit = unitOf(own, role, witness);
  // `Tỷ lệ giải ngân cùng kỳ 2023 (%)`: a rate of the earlier time, whose figures the table has not.
  const isEarlier = !words.isCompared && says(words, "lastYear", "earlier");
  const speaksOfOther = role !== "level" && !isEarlier;
  const of = speaksOfOther ? (siblingOf(own, beside) ?? witness?.part ?? levelOf(own, beside)) : undefined;
  return {
    role,
    row,
    status: role === "level" ? statusOf(words) : undefined,
    basis: speaksOfOther ? basisOf(own, beside, role, witness, of) : undefined,
    of: hundredOf(own, beside) === undefined ? of?.index : undefined,
    unit,
    isUndecided: role === undefined && unit?.sort !== "percent",
    isValue: says(words, "value", "amount"),
    noun: unit === undefined ? nounOf(words) : undefined,
    isComparison: words.isCompared || speaksOfOther,
    direction: directionOf(words),
  };
}

const NO_FIGURES: DecidedColumn = {
  role: undefined,
  row: undefined,
  status: undefined,
  basis: undefined,
  of: undefined,
  unit: undefined,
  isUndecided: false,
  isValue: false,
  noun: undefined,
  isComparison: false,
  direction: undefined,
};

/** The unit of the head; percent, too, where other columns prove that the figures are computed as percentages. */
function unitOf({ words, isPercent }: ReadColumn, role: Role | undefined, witness: Witness | undefined) {
  if (words.unit !== undefined) return words.unit;
  const isProven = witness !== undefined && witness.sort !== "difference" && role !== "level";
  return isPercent || isProven ? PERCENT : undefined;
}

/** What the role of a column is decided by. */
interface ColumnGiven {
  readonly own: ReadColumn;
  readonly beside: Beside;
  readonly witness: Witness | undefined;
}

const DECISION = COLUMN_ROLE.asking<ColumnGiven>({
  measure: ({ own }) => (own.isPercent ? "percent" : own.words.unit === undefined ? "unknown" : "unit"),
  compared: ({ own }) => comparedOf(own.words),
  movement: ({ own }) => movementOf(own.words),
  shape: ({ own }) => shapeOf(own.figures),
  witness: ({ witness }) => witness?.sort ?? "none",
  absolute: ({ own }) => says(own.words, "absolute"),
  share: ({ own }) => says(own.words, "share"),
  rate: ({ own }) => says(own.words, "rate"),
  attained: ({ own }) => isAttained(own.words),
  index: ({ own, beside }) => isIndex(own, beside),
  named: ({ own }) => own.words.name !== "",
  sibling: ({ own, beside }) => siblingOf(own, beside) !== undefined,
  planned: ({ own, beside }) => planColumn(own, beside) !== undefined,
  planBase: ({ witness }) => witness?.base !== undefined && isPlanned(witness.base),
});

function comparedOf({ basis, isCompared }: ColumnWords): ColumnFeatures["compared"] {
  if (!isCompared) return "none";
  if (basis === undefined) return "unsaid";
  return basis.kind === "plan" ? "plan" : "earlier";
}

function movementOf(words: ColumnWords): ColumnFeatures["movement"] {
  return says(words, "excess") ? "excess" : says(words, "change") || words.isSigned ? "change" : "none";
}

/** What is 100, as the head of a column or the title of the table says: `Năm trước` of `(Năm trước = 100)`. */
function hundredOf({ words }: ReadColumn, { table }: Beside): string | undefined {
  return words.hundred ?? table.hundred;
}

/** `Chỉ số`, `(Năm trước = 100)` over percentages. */
function isIndex(own: ReadColumn, beside: Beside): boolean {
  if (own.words.isCompared || !own.isPercent) return false;
  return says(own.words, "index") || hundredOf(own, beside) !== undefined;
}

/** `Hoàn thành (%)`; `Giải ngân` | `Tỷ lệ (%)`; not `Tỷ lệ đạt chuẩn`. */
function isAttained(words: ColumnWords): boolean {
  const leaf = words.own.at(-1) ?? [];
  if (says(words, "attained")) return words.name === "" || says(words, "execution") || leaf[0]?.sense === "attained";
  const isBareRate = hasSense(leaf, "rate") && !leaf.some(({ type }) => type === "word");
  return isBareRate && says(words, "execution", "actual", "estimate");
}

/** How the figures of a column look: some with signs, most about a hundred, all small. */
function shapeOf(figures: ReadColumn["figures"]): ColumnFeatures["shape"] {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.some((figure) => compare(figure, ZERO) < 0)) return "signed";
  const sizes = known.map(toNumber).sort((a, b) => a - b);
  const median = sizes[sizes.length >> 1] ?? 0;
  const near = sizes.filter((size) => size >= 80 && size <= 130).length;
  if (near * 2 >= sizes.length && median >= 75 && median <= 160) return "hundred";
  return sizes.length >= 3 && known.every((figure) => compare(figure, SMALL) < 0) ? "small" : "any";
}
const SMALL = decimalFromInteger(30);

/** So many columns beside one are looked at for what it is computed of. */
const NEAREST = 8;

/** What the figures of a column are computed of. What they may be is told by the words above them. */
function witnessOf(own: ReadColumn, beside: Beside): Witness | undefined {
  const { words, index, isPercent } = own;
  const isRate = says(words, "rate", "attained");
  const isShare = says(words, "share");
  const isMoved = says(words, "change") && !isPercent;
  if (!words.isCompared && !isRate && !isMoved && !isShare) return undefined;
  const near = [...beside.amounts].sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
  const nearest = near.slice(0, NEAREST);
  const sibling = siblingOf(own, beside);
  const parts = sibling === undefined ? nearest.filter((one) => !isPlanned(one)) : [sibling];
  const isToPlan = words.basis?.kind === "plan";
  const bases = nearest.filter((one) => (isToPlan ? isPlanned(one) : isRate || one !== sibling));
  if (says(words, "absolute") || isMoved) return findWitness(own, parts, bases, ["difference"]);
  if (isRate) return findWitness(own, parts, bases, ["quotient", "share"]);
  return findWitness(own, parts, bases, isShare ? ["share"] : ["quotient", "growth", "difference"]);
}

function isPlanned({ words }: ReadColumn): boolean {
  return says(words, "plan", "shortPlan");
}

/** The last of some columns on the left of one, else the first. */
function nearestLeft(columns: readonly ReadColumn[], { index }: ReadColumn): ReadColumn | undefined {
  return columns.findLast((one) => one.index < index) ?? columns[0];
}

/** The column of a plan nearest on the left, else the first. */
function planColumn(own: ReadColumn, { amounts }: Beside): ReadColumn | undefined {
  return nearestLeft(amounts.filter(isPlanned), own);
}

/** A column of amounts under the same cell of the head: `Giải ngân` over `Số tiền` and `Tỷ lệ (%)`. */
function siblingOf(own: ReadColumn, { amounts }: Beside): ReadColumn | undefined {
  const parent = own.places.at(-2);
  if (parent === undefined || own.words.isCompared || !says(own.words, "rate", "share", "attained", "relative"))
    return undefined;
  return nearestLeft(
    amounts.filter(({ places }) => places.includes(parent)),
    own,
  );
}

/** The column of the level that a comparison is of: of its own time, of the same thing, the nearest on the left. */
function levelOf(own: ReadColumn, { amounts }: Beside): ReadColumn | undefined {
  const { time = own.words.outerTimes[0], name } = own.words;
  const levels = amounts.filter(isLevel);
  const sameTime = time === undefined ? latest(levels) : levels.filter(({ words }) => isTimeOf(words, time));
  const sameName = sameTime.filter(({ words }) => words.name.toLowerCase() === name.toLowerCase());
  return nearestLeft(sameName.length > 0 ? sameName : sameTime, own);
}

function isLevel(column: ReadColumn): boolean {
  return !isPlanned(column) && !says(column.words, "lastYear", "earlier", "standing", "rate", "attained");
}

/** Those of the last year that the heads name, or without one. */
function latest(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const yearOf = ({ words: { time, outerTimes } }: ReadColumn) =>
    givenYear(time?.from) ?? givenYear(outerTimes[0]?.from);
  const last = Math.max(...columns.map((one) => yearOf(one) ?? 0));
  return columns.filter((one) => (yearOf(one) ?? last) === last);
}

/** Whether the column names a time, with or without its year. */
function isTimeOf({ time, outerTimes }: ColumnWords, wanted: CalendarTime): boolean {
  const year = givenYear(wanted.from);
  return [time, ...outerTimes].some((one) => {
    if (one === undefined || partOfYear(one) !== partOfYear(wanted)) return false;
    const own = givenYear(one.from);
    return own === undefined || year === undefined || own === year;
  });
}

/** The part of the year that a time is, or begins and ends with. */
function partOfYear({ from, to }: CalendarTime): string {
  return [from.half, from.quarter, from.month, to?.month].join(" ");
}

/** The words that a column's figures are measured against: those of its head, else of the column that they are computed of. */
function basisOf(
  own: ReadColumn,
  beside: Beside,
  role: Role | undefined,
  witness: Witness | undefined,
  of: ReadColumn | undefined,
): BasisWords | undefined {
  if (own.words.basis !== undefined || role === undefined) return own.words.basis;
  const hundred = hundredOf(own, beside);
  if (hundred !== undefined && role === "attainment") return { words: hundred, kind: "earlier" };
  const isToPlan = role === "attainment" || role === "excess";
  const base = witness?.base ?? (isToPlan ? planColumn(own, beside) : undefined);
  if (base === undefined || base === of) return undefined;
  const words = role === "change" ? base.words.path.join(" ") : headName(base.words);
  return words === "" ? undefined : { words, kind: basisKindOf(base, role) };
}

/** What a column is to the figures that are computed of it. */
function basisKindOf(base: ReadColumn, role: Role): BasisKind {
  if (role === "share") return "whole";
  if (isPlanned(base)) return "plan";
  return role === "change" ? "earlier" : "other";
}

/** The words of a column without its time: `Kế hoạch vốn` of `Kế hoạch vốn năm 2023`. */
function headName({ path, own }: ColumnWords): string {
  const at = own.findIndex((parts) => parts.some(({ type, sense }) => type === "word" || sense !== undefined));
  const text = path[at] ?? "";
  const parts = (own[at] ?? []).filter(
    ({ type, sense }) => type !== "mark" && type !== "time" && sense !== "time" && type !== "link",
  );
  const [first, last] = [parts[0], parts.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

function statusOf(words: ColumnWords): Status | undefined {
  if (says(words, "estimate")) return "estimated";
  return says(words, "plan", "shortPlan") && !says(words, "actual", "execution") ? "planned" : undefined;
}

/** Which way all figures of a column go: `Số hộ giảm`; a column of `Tăng, giảm` goes both ways. */
function directionOf({ own }: ColumnWords): Direction | undefined {
  const directions = new Set(own.flat().flatMap(({ direction }) => (direction === undefined ? [] : [direction])));
  return directions.size === 1 ? [...directions][0] : undefined;
}
