import type { CalendarTime } from "../number/calendar.ts";
import { compare, decimalFromInteger, toNumber, ZERO } from "../number/decimal.ts";
import type { BasisKind, Direction, Role, Status } from "../record/record.ts";
import type { DecidedRow } from "../record/record-context.ts";
import { type CountedNoun, nounOf } from "./column-noun.ts";
import { COLUMN_ROLE, type ColumnFeatures } from "./column-role.ts";
import { type ColumnSort, sortColumns } from "./column-sort.ts";
import { type ColumnWords, type ComparedWith, readColumnWords, says } from "./column-words.ts";
import { type Convention, Evidence, isBlank, readCellNumber } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { SAMPLE_ROWS, type TableHead } from "./head.ts";
import type { HeadCell } from "./head-cell.ts";
import { readUnit, type TableUnit } from "./unit.ts";
import { type ColumnFigures, findWitness, type Witness } from "./witness.ts";

/** A column of a table, and what its head and its figures say of it. */
export interface Column {
  readonly index: number;
  readonly sort: ColumnSort;
  /** The words of the cells above it, from the top down. */
  readonly heads: readonly string[];
  readonly words: ColumnWords;
  readonly role: Role | undefined;
  /** The row that decided the role; undefined where no figures stand. */
  readonly row: DecidedRow | undefined;
  readonly status: Status | undefined;
  readonly basis: string | undefined;
  readonly basisKind: BasisKind | undefined;
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
  readonly convention: (figure: string) => Convention | undefined;
}

const PERCENT = readUnit("%");

/** What the title of a table and the lines above it say of all its columns. */
export interface TableWords {
  readonly unit: TableUnit | undefined;
  readonly hundred: string | undefined;
}

/** Decides what each column of a table is, by the words above it and by the figures of the first rows. */
export function decideColumns(grid: Grid, head: TableHead, table: TableWords): Column[] {
  const sorts = sortColumns(grid, head);
  const words = head.paths.map((path, index) => readColumnWords([...wholeAbove(head.paths, sorts, index), ...path]));
  const { conventions, figures, percents } = readSample(grid, head, sorts);
  const known: Known = { sorts, words, figures, percents, places: head.places, table, amounts: [] };
  known.amounts.push(...amountColumns(known));
  return sorts.map((sort, index) => {
    const heads = (head.paths[index] ?? []).map(({ text }) => text);
    return { ...decideColumn(known, sort, index, conventions[index] as Column["convention"]), heads };
  });
}

/** The heads of the column before `Trong đó`, of which those under it are parts: `Dân số (người)` | `Trong đó nữ`. */
function wholeAbove(paths: TableHead["paths"], sorts: readonly ColumnSort[], index: number): readonly HeadCell[] {
  const isPart = (at: number) => paths[at]?.[0]?.parts[0]?.sense === "part";
  if (!isPart(index) || namesItself(paths[index]?.[0] as HeadCell)) return [];
  for (let left = index - 1; left >= 0 && sorts[left] === "figure"; left--) if (!isPart(left)) return paths[left] ?? [];
  return [];
}

/** Whether a cell says after `Trong đó` what its figures are of: `Trong đó: số hộ nghèo`, not `Trong đó: nữ`. */
function namesItself({ parts }: HeadCell): boolean {
  const first = parts.find(({ type, sense }) => type !== "mark" && sense !== "part");
  return first !== undefined && (first.sense !== undefined || first.isPartitive === true);
}

/** What is known of all columns while each is decided. */
interface Known {
  readonly sorts: readonly ColumnSort[];
  readonly words: readonly ColumnWords[];
  readonly figures: ColumnFigures;
  /** Whether most figures of a column have a percent sign of their own. */
  readonly percents: readonly boolean[];
  readonly places: TableHead["places"];
  readonly table: TableWords;
  /** The columns of amounts: those that are compared with nothing and are no rates. */
  readonly amounts: number[];
}

function readSample(grid: Grid, head: TableHead, sorts: readonly ColumnSort[]) {
  const end = Math.min(grid.rows, head.bodyStart + SAMPLE_ROWS);
  const whole = new Evidence();
  const evidence = sorts.map(() => new Evidence());
  const percents = sorts.map(() => ({ signs: 0, rest: 0 }));
  for (let row = head.bodyStart; row < end; row++)
    grid.row(row).forEach(({ text }, column) => {
      if (sorts[column] !== "figure" || isBlank(text)) return;
      whole.add(text);
      (evidence[column] as Evidence).add(text);
      const count = percents[column] as { signs: number; rest: number };
      if (text.includes("%")) count.signs++;
      else count.rest++;
    });
  const conventions = evidence.map(
    (own) => (figure: string) => own.conventionOf(figure, true) ?? whole.conventionOf(figure, false),
  );
  const figures = sorts.map((sort, column) => {
    if (sort !== "figure") return [];
    const conventionOf = (figure: string) => conventions[column]?.(figure) ?? "vietnamese";
    const numbers = [];
    for (let row = head.bodyStart; row < end; row++)
      numbers.push(readCellNumber(grid.textAt(row, column), conventionOf));
    return numbers;
  });
  return { conventions, figures, percents: percents.map(({ signs, rest }) => signs > rest) };
}

/** The percent of a column: its head's, that of its cells, or that of the whole table. */
function isPercentColumn({ words, percents, table }: Known, index: number): boolean {
  const own = words[index] as ColumnWords;
  if (own.unit !== undefined) return own.unit.sort === "percent";
  if (percents[index] === true || says(own, "relative")) return true;
  return table.unit?.sort === "percent" && !says(own, "absolute");
}

function amountColumns(known: Known): number[] {
  return known.sorts.flatMap((sort, index) => {
    const own = known.words[index] as ColumnWords;
    if (sort !== "figure" || own.isCompared || isPercentColumn(known, index)) return [];
    return says(own, "change", "excess", "absolute", "relative", "share", "index") || own.isSigned ? [] : [index];
  });
}

function decideColumn(
  known: Known,
  sort: ColumnSort,
  index: number,
  convention: Column["convention"],
): Omit<Column, "heads"> {
  const words = known.words[index] as ColumnWords;
  if (sort !== "figure") return { ...NO_FIGURES, index, sort, words, convention };
  const witness = witnessOf(known, index);
  const row = DECISION.decide({ known, index, words, witness });
  const role = row.gives;
  const measure = measureOf(known, index);
  const isProven = witness !== undefined && role !== "level" && measure !== "unit";
  const isPercent = measure === "percent" || (isProven && witness.sort !== "difference");
  const unit = isPercent ? (words.unit?.sort === "percent" ? words.unit : PERCENT) : words.unit;
  // `Tỷ lệ giải ngân cùng kỳ 2023 (%)`: a rate of the earlier time, whose figures the table has not.
  const isEarlier = !words.isCompared && says(words, "lastYear", "earlier");
  const speaksOfOther = role !== "level" && !isEarlier;
  const of = speaksOfOther ? (siblingOf(known, index) ?? witness?.part ?? levelOf(known, index)) : undefined;
  const basis = speaksOfOther ? basisOf(known, index, role, witness, of) : undefined;
  return {
    index,
    sort,
    words,
    role,
    row,
    status: role === "level" ? statusOf(words) : undefined,
    basis: basis?.words,
    basisKind: basis?.kind,
    of: known.table.hundred === undefined && words.hundred === undefined ? of : undefined,
    unit,
    isUndecided: role === undefined && !isPercent,
    isValue: says(words, "value", "amount"),
    noun: unit === undefined ? nounOf(words) : undefined,
    isComparison: words.isCompared || speaksOfOther,
    direction: directionOf(words),
    convention,
  };
}

const NO_FIGURES = {
  role: undefined,
  row: undefined,
  status: undefined,
  basis: undefined,
  basisKind: undefined,
  of: undefined,
  unit: undefined,
  isUndecided: false,
  isValue: false,
  noun: undefined,
  isComparison: false,
  direction: undefined,
} as const;

/** What the role of a column is decided by. */
interface ColumnGiven {
  readonly known: Known;
  readonly index: number;
  readonly words: ColumnWords;
  readonly witness: Witness | undefined;
}

const DECISION = COLUMN_ROLE.asking<ColumnGiven>({
  measure: ({ known, index }) => measureOf(known, index),
  compared: ({ words }) => comparedOf(words),
  movement: ({ words }) => movementOf(words),
  shape: ({ known, index }) => shapeOf(known.figures[index] ?? []),
  witness: ({ witness }) => witness?.sort ?? "none",
  absolute: ({ words }) => says(words, "absolute"),
  share: ({ words }) => says(words, "share"),
  rate: ({ words }) => says(words, "rate"),
  attained: ({ known, index }) => isAttained(known, index),
  index: (given) => isIndex(given),
  named: ({ words }) => words.name !== "",
  sibling: ({ known, index }) => siblingOf(known, index) !== undefined,
  planned: ({ known, index }) => planColumn(known, index) !== undefined,
  planBase: ({ known, witness }) => witness?.base !== undefined && isPlanned(known, witness.base),
});

function measureOf(known: Known, index: number): ColumnFeatures["measure"] {
  return isPercentColumn(known, index) ? "percent" : known.words[index]?.unit === undefined ? "unknown" : "unit";
}

function comparedOf({ basis, isCompared }: ColumnWords): ColumnFeatures["compared"] {
  if (!isCompared) return "none";
  if (basis === undefined) return "unsaid";
  return basis.kind === "plan" ? "plan" : "earlier";
}

function movementOf(words: ColumnWords): ColumnFeatures["movement"] {
  return says(words, "excess") ? "excess" : says(words, "change") || words.isSigned ? "change" : "none";
}

/** `Chỉ số`, `(Năm trước = 100)` over percentages. */
function isIndex({ known, index, words }: ColumnGiven): boolean {
  if (words.isCompared || !isPercentColumn(known, index)) return false;
  return says(words, "index") || (words.hundred ?? known.table.hundred) !== undefined;
}

/** `Hoàn thành (%)`; `Giải ngân` | `Tỷ lệ (%)`; not `Tỷ lệ đạt chuẩn`. */
function isAttained(known: Known, index: number): boolean {
  const words = known.words[index] as ColumnWords;
  if (says(words, "attained"))
    return words.name === "" || says(words, "execution") || words.own.at(-1)?.[0]?.sense === "attained";
  if (!says(words, "rate")) return false;
  const leaf = words.own.at(-1) ?? [];
  const isBareRate = leaf.some(({ sense }) => sense === "rate") && !leaf.some(({ type }) => type === "word");
  return isBareRate && says(words, "execution", "actual", "estimate");
}

/** How the figures of a column look: some with signs, most about a hundred, all small. */
function shapeOf(figures: ColumnFigures[number]): ColumnFeatures["shape"] {
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

function witnessOf(known: Known, index: number): Witness | undefined {
  const words = known.words[index] as ColumnWords;
  const isRate = says(words, "rate", "attained");
  const isMoved = says(words, "change") && !isPercentColumn(known, index);
  if (!words.isCompared && !isRate && !isMoved && !says(words, "share")) return undefined;
  const near = [...known.amounts].sort((a, b) => Math.abs(a - index) - Math.abs(b - index)).slice(0, NEAREST);
  const sibling = siblingOf(known, index);
  const parts = sibling === undefined ? near.filter((one) => !isPlanned(known, one)) : [sibling];
  const isPlan = words.basis?.kind === "plan";
  const bases = isPlan
    ? near.filter((one) => isPlanned(known, one))
    : isRate
      ? near
      : near.filter((one) => one !== sibling);
  if (says(words, "absolute") || isMoved) return findWitness(known.figures, index, parts, bases, ["difference"]);
  if (isRate) return findWitness(known.figures, index, parts, bases, ["quotient", "share"]);
  if (says(words, "share")) return findWitness(known.figures, index, parts, [], ["share"]);
  return findWitness(known.figures, index, parts, bases, ["quotient", "growth", "difference"]);
}

function isPlanned({ words }: Known, index: number): boolean {
  return says(words[index] as ColumnWords, "plan", "shortPlan");
}

/** The column of a plan nearest on the left, else the first. */
function planColumn(known: Known, index: number): number | undefined {
  const plans = known.amounts.filter((one) => isPlanned(known, one));
  return plans.findLast((one) => one < index) ?? plans[0];
}

/** A column of amounts under the same cell of the head: `Giải ngân` over `Số tiền` and `Tỷ lệ (%)`. */
function siblingOf(known: Known, index: number): number | undefined {
  const { places, words, amounts } = known;
  const own = places[index] as readonly number[];
  const parent = own.at(-2);
  if (parent === undefined || !says(words[index] as ColumnWords, "rate", "share", "attained", "relative"))
    return undefined;
  if ((words[index] as ColumnWords).isCompared) return undefined;
  const siblings = amounts.filter((one) => places[one]?.includes(parent));
  return siblings.findLast((one) => one < index) ?? siblings[0];
}

/** The column of the level that a comparison is of: of its own time, of the same thing, the nearest on the left. */
function levelOf(known: Known, index: number): number | undefined {
  const words = known.words[index] as ColumnWords;
  const all = known.amounts.filter((one) => isLevel(known, one));
  const time = words.time ?? words.outerTimes[0];
  const sameTime =
    time === undefined ? latest(known, all) : all.filter((one) => isTimeOf(known.words[one] as ColumnWords, time));
  const sameName = sameTime.filter(
    (one) => (known.words[one] as ColumnWords).name.toLowerCase() === words.name.toLowerCase(),
  );
  const found = sameName.length > 0 || words.name === "" ? sameName : sameTime;
  const pool = found.length > 0 ? found : sameTime;
  return pool.findLast((one) => one < index) ?? pool[0];
}

function isLevel(known: Known, index: number): boolean {
  const words = known.words[index] as ColumnWords;
  return !isPlanned(known, index) && !says(words, "lastYear", "earlier", "standing", "rate", "attained");
}

/** Those of the last year that the heads name, or without one. */
function latest({ words }: Known, columns: readonly number[]): readonly number[] {
  const yearAt = (one: number) =>
    yearOf((words[one] as ColumnWords).time) ?? yearOf((words[one] as ColumnWords).outerTimes[0]);
  const last = Math.max(...columns.map((one) => yearAt(one) ?? 0));
  return columns.filter((one) => (yearAt(one) ?? last) === last);
}

function yearOf(time: CalendarTime | undefined): number | undefined {
  const year = time?.from.year;
  return year !== undefined && "given" in year ? year.given : undefined;
}

/** Whether the column names a time, with or without its year. */
function isTimeOf({ time, outerTimes }: ColumnWords, { from, to }: CalendarTime): boolean {
  return [time, ...outerTimes].some((one) => {
    if (one === undefined) return false;
    const [a, b] = [yearOf(one), yearOf({ from })];
    const isSamePart =
      one.from.month === from.month && one.from.half === from.half && one.from.quarter === from.quarter;
    return isSamePart && one.to?.month === to?.month && (a === undefined || b === undefined || a === b);
  });
}

/** The words that a column's figures are measured against: those of its head, else of the column that they are computed of. */
function basisOf(
  known: Known,
  index: number,
  role: Role | undefined,
  witness: Witness | undefined,
  of: number | undefined,
): ComparedWith | undefined {
  const words = known.words[index] as ColumnWords;
  if (words.basis !== undefined) return words.basis;
  const hundred = words.hundred ?? known.table.hundred;
  if (hundred !== undefined && role === "attainment") return { words: hundred, kind: "earlier" };
  if (role === undefined || role === "level") return undefined;
  const base = witness?.base ?? (role === "attainment" || role === "excess" ? planColumn(known, index) : undefined);
  if (base === undefined || base === of) return undefined;
  const baseWords = known.words[base] as ColumnWords;
  const name = role === "change" ? baseWords.path.join(" ") : headName(baseWords);
  if (name === "") return undefined;
  return {
    words: name,
    kind: role === "share" ? "whole" : isPlanned(known, base) ? "plan" : role === "change" ? "earlier" : "other",
  };
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
