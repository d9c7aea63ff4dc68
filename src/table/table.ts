import { partitiveWords } from "../lexicon/lists.ts";
import { splitSurface } from "../lexicon/surface.ts";
import { isInteger } from "../number/decimal.ts";
import { type BasisKind, isDifference, type Role, type Status } from "../record/record.ts";
import { type CellPath, type DecidedRow, decidedRows, type RecordContext } from "../record/record-context.ts";
import type { Resolved } from "../record/resolved.ts";
import { readSize } from "../relate/decide/size.ts";
import { countBefore } from "../text/sorted.ts";
import type { Span } from "../text/span.ts";
import { type Caption, readCaption } from "./caption.ts";
import { type Column, decideColumns } from "./column.ts";
import { columnPeriod, labelPeriod, reportedPeriods, type Scope, scopeOf } from "./column-period.ts";
import { says } from "./column-words.ts";
import { isBlank, isToldFigure, lineOf, readNumber, type StackLine, stackedFigures } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { isNumbering, readHead, type TableHead } from "./head.ts";
import { hasSense, readHeadCell } from "./head-cell.ts";
import { type LevelRow, readLevelRows } from "./level-rows.ts";
import { type BodyRow, RowReader } from "./rows.ts";
import { contradicts, readNounAt, readUnit, type TableUnit } from "./unit.ts";

/**
 * How the figures in a cell are read: by the table, as a further value in brackets, as prose of the cell, only its times, or
 * not at all.
 */
export type CellUse = "figure" | "aside" | "prose" | "times" | "nothing";

/** A cell of a table that was read. */
export interface TableCell extends Span {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly use: CellUse;
  /** Where it is one of several figures that stood below each other in a cell: which, and of how many. */
  readonly line?: StackLine | undefined;
}

const PERCENT = readUnit("%");

/** What decides for the figures of a row of indices, whatever their column is. */
const ROW_INDEX: DecidedRow<Role> = { name: "row-index", gives: "attainment" };

/** A table: what its columns are, and what it says of each of its figures. */
export class Table implements Span {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
  readonly caption: Caption;
  private readonly head: TableHead;
  private readonly rows: RowReader;
  private readonly unit: TableUnit | undefined;
  private readonly hundred: string | undefined;
  private scope: Scope | undefined;
  /** Whether the row last asked for repeats the numbers of the columns. */
  private numbering = { row: -1, is: false };
  private periods: readonly (string | undefined)[] = [];
  /** The rows whose labels say what their figures are, and the times of these. */
  private readonly levels: ReadonlyMap<number, LevelRow>;
  private readonly levelPeriods = new Map<number, string | undefined>();
  /** Whether labels may be times, and whether the head of the labels says so: `Năm`. */
  private readonly hasRowTimes: boolean;
  private readonly saysTimes: boolean;
  private readonly subject: string;

  constructor(
    readonly name: string,
    readonly grid: Grid,
    floor: number,
    isBelowTable: boolean,
  ) {
    const { block, text } = grid;
    this.start = block.start;
    this.end = block.end;
    this.head = readHead(grid);
    this.caption = readCaption(text, block.start, floor, this.head.titles, isBelowTable);
    this.unit = this.caption.unit ?? cornerUnit(this.head);
    this.hundred = this.caption.lines.find(({ hundred }) => hundred !== undefined)?.hundred;
    const words = { unit: this.unit, hundred: this.hundred };
    this.columns = decideColumns(grid, this.head, words);
    this.levels = readLevelRows(grid, this.head, this.columns, words);
    this.rows = new RowReader(grid, this.columns, this.head.bodyStart);
    const labelParts = this.columns.find(({ sort }) => sort === "label")?.words.own.flat() ?? [];
    this.hasRowTimes = labelParts.length > 0 && labelParts.every(({ type }) => type !== "word");
    this.saysTimes = labelParts.some(({ sense }) => sense === "time");
    this.subject = subjectOf(this.caption);
  }

  /** Whether figures stand in it, under a head or beside labels: else its lines are those of a letter's head or a list. */
  get isData(): boolean {
    return (
      this.columns.some(({ sort }) => sort === "figure") &&
      this.columns.some(({ sort }) => sort === "label" || sort === "number")
    );
  }

  /** The last row that begins at or before an offset of the text; -1 before the first. */
  rowAt(offset: number): number {
    const { rowStarts } = this.grid.block;
    return countBefore(rowStarts.length, (row) => (rowStarts[row] as number) <= offset) - 1;
  }

  /** The cell that an offset of the text stands in. */
  cellAt(offset: number): TableCell | undefined {
    const row = this.rowAt(offset);
    if (row < 0) return undefined;
    const cells = this.grid.row(row);
    const column = cells.findLastIndex(({ start, text }) => text !== "" && start <= offset);
    const cell = cells[column];
    if (cell === undefined) return undefined;
    const place = { table: this, row, column, use: this.useOf(row, column, cell.text) };
    const stack = place.use === "figure" ? stackedFigures(cell.text) : [];
    const index = stack.findLastIndex(({ start }) => cell.start + start <= offset);
    const one = stack[index];
    if (one === undefined) return { ...place, start: cell.start, end: cell.end };
    return { ...place, start: cell.start + one.start, end: cell.start + one.end, line: { index, count: stack.length } };
  }

  private useOf(row: number, column: number, text: string): CellUse {
    // `3=2/1` is no date.
    if (this.isNumberingRow(row)) return "nothing";
    if (row < this.head.bodyStart) return "times";
    const sort = this.columns[column]?.sort;
    if (sort === "number" || sort === "code" || sort === "unit") return "nothing";
    if (sort === "label") return "times";
    if (sort === "text") return "prose";
    if (isBlank(text)) return "nothing";
    return isToldFigure(text) || /^[^\p{L}]{0,4}\d/u.test(text) ? "figure" : "prose";
  }

  private isNumberingRow(row: number): boolean {
    if (this.numbering.row !== row) this.numbering = { row, is: isNumbering(this.grid, row) };
    return this.numbering.is;
  }

  /** The unit of a figure that has none of its own: the first that there is, none where two contradict each other. */
  unitAt(row: number, column: number): TableUnit | undefined {
    const own = this.columns[column] as Column;
    const body = this.rows.read(row);
    if (body === undefined) return undefined;
    const level = this.levels.get(row)?.says;
    if (level?.unit !== undefined) return level.unit;
    if (body.block.hundred !== undefined) return PERCENT;
    const told = this.toldUnit(own, body);
    if (told !== undefined) return told === "none" ? undefined : told;
    const of = own.role === "level" || own.of === undefined ? undefined : this.columns[own.of];
    if (of !== undefined && of.unit === undefined && of.noun !== undefined) return of.noun.unit;
    if (of?.unit !== undefined) return of.unit;
    const noun = own.noun?.unit ?? labelNoun(body.label);
    const isCounted = own.noun?.isCounted === true;
    if (isCounted && noun !== undefined) return this.isWhole(row, column) ? noun : undefined;
    if (this.unit !== undefined) return this.unit;
    return noun !== undefined && !own.isValue && own.role === "level" && this.isWhole(row, column) ? noun : undefined;
  }

  /** The unit that the head, the column of units, the label or the block gives; `none` where two contradict each other. */
  private toldUnit(own: Column, { cellUnit, labelUnit, block }: BodyRow): TableUnit | "none" | undefined {
    if (own.unit !== undefined) {
      const isOther = own.unit.sort === "count" && cellUnit !== undefined && contradicts(own.unit, cellUnit);
      return isOther ? "none" : own.unit;
    }
    if (own.isUndecided) return "none";
    const fits = cellUnit !== undefined && (!own.isValue || cellUnit.sort === "money");
    if (fits && own.noun?.isCounted === true && cellUnit.sort !== "count") return "none";
    return (fits ? cellUnit : undefined) ?? labelUnit ?? block.unit;
  }

  /** Whether a cell is a whole number, as what is counted. */
  private isWhole(row: number, column: number): boolean {
    const figure = /\d[\d.,]*/.exec(this.grid.row(row)[column]?.text ?? "")?.[0].replace(/[.,]$/, "") ?? "";
    const convention = this.columns[column]?.convention(figure) ?? "vietnamese";
    const number =
      readNumber(figure, convention) ?? readNumber(figure, convention === "english" ? "vietnamese" : "english");
    return number !== undefined && (isInteger(number) || /^\d{1,3}(?:,\d{3})+$/.test(figure));
  }

  /** What the table says of a figure in one of its cells. */
  contextOf(cell: TableCell, record: Resolved): RecordContext {
    const column = this.columns[cell.column] as Column;
    const body = this.rows.read(cell.row);
    const level = this.levels.get(cell.row);
    const teller = level?.says ?? column;
    const isIndex = body?.block.hundred !== undefined;
    const role: Role | undefined = isIndex ? "attainment" : teller.role;
    const moved = isDifference(role) ? readSize(record, { direction: teller.direction, isOwn: false }) : undefined;
    const [basis, basisKind]: [string | undefined, BasisKind | undefined] = isIndex
      ? [body.block.hundred, "earlier"]
      : [teller.basis, teller.basisKind];
    const status: Status | undefined = role === "level" ? teller.status : undefined;
    const ownPeriod = level !== undefined && column.words.time === undefined ? this.levelPeriods : undefined;
    const indicator = this.indicatorOf(column, body, cell.line);
    return {
      role,
      direction: moved?.direction,
      size: moved?.values,
      status,
      basis,
      basisKind,
      indicator,
      topic: topicOf(body, indicator),
      period: ownPeriod?.get(cell.row) ?? this.rowPeriod(body) ?? this.periods[cell.column],
      of: undefined,
      cell: this.pathOf(cell),
      rows: decidedRows(isIndex ? ROW_INDEX : teller.row),
    };
  }

  /** Leaves out what is known of the rows before one: they are read no more. */
  forgetBefore(row: number): void {
    this.rows.forgetBefore(row);
  }

  /** Where a cell stands: the paths of its row and its column. */
  pathOf({ row, column, line }: TableCell): CellPath {
    const body = row < this.head.bodyStart ? undefined : this.rows.read(row);
    const own = body === undefined ? undefined : lineOf(body.label, line);
    const path = own === undefined ? body?.path : [...(body?.path.slice(0, -1) ?? []), own];
    const labels = path?.filter((label) => label !== "") ?? [];
    const heads = this.columns[column]?.heads ?? [];
    return {
      table: this.name,
      row: labels.length === 0 ? undefined : labels.join(" › "),
      column: heads.length === 0 ? undefined : heads.join(" › "),
    };
  }

  /** The row and the column of the figure that a figure speaks about. */
  levelOf({ column, row }: TableCell): { readonly row: number; readonly column: number } | undefined {
    if (this.rows.read(row)?.block.hundred !== undefined) return undefined;
    const level = this.levels.get(row);
    if (level !== undefined) return level.of === undefined ? undefined : { row: level.of, column };
    const of = this.columns[column]?.of;
    return of === undefined ? undefined : { row, column: of };
  }

  /** The times of the columns, where the table stands; called when the first of its figures is read. */
  enter(place: Scope): void {
    if (this.scope !== undefined) return;
    this.scope = scopeOf(
      this.caption,
      this.columns.map(({ words }) => words),
      place,
    );
    this.periods = periodsOf(this.columns, this.scope);
    for (const { columns, rows } of new Set([...this.levels.values()].map(({ group }) => group)))
      periodsOf(columns, this.scope).forEach((period, index) => {
        this.levelPeriods.set(rows[index] as number, period);
      });
  }

  /** The unit of a column's figures, where their rows have none: its head's, else the one declared above the table. */
  readonly unitOf = ({ unit, sort, isUndecided }: Column): TableUnit | undefined =>
    unit ?? (sort === "figure" && !isUndecided ? this.unit : undefined);

  /** The time of a column's figures, once the first figure of the table was read. */
  readonly periodOf = (column: number): string | undefined => this.periods[column];

  /** The time that a row names in its label: years as rows. */
  private rowPeriod(body: BodyRow | undefined): string | undefined {
    if (!this.hasRowTimes || body === undefined || this.scope === undefined || !/\d/.test(body.label)) return undefined;
    const { parts } = readHeadCell(body.label);
    // `Giá so sánh 2010` is no time of its row.
    return this.saysTimes || parts.every(({ type }) => type !== "word") ? labelPeriod(parts, this.scope) : undefined;
  }

  private indicatorOf({ words, role, of }: Column, body: BodyRow | undefined, line?: StackLine): string | undefined {
    const told = line === undefined ? (body?.indicator ?? "") : lineOf(body?.label ?? "", line);
    // Which of several figures in a cell is of what, nothing tells.
    if (told === undefined) return undefined;
    const isTime = this.hasRowTimes && this.rowPeriod(body) !== undefined;
    const isLevel = body !== undefined && this.levels.has(body.index);
    const label = isLevel ? (body.path.at(-2) ?? "") : isTime ? "" : told;
    const level = of === undefined ? "" : (this.columns[of]?.words.name ?? "");
    const { label: block = "", hundred } = body?.block ?? {};
    const isNamed = hundred !== undefined || this.subject.toLowerCase().includes(block.toLowerCase());
    const above = isNamed ? this.subject : block;
    const isPart = says(words, "by");
    const own = isPart ? [above, words.name].filter((part) => part !== "").join(" ") : words.name;
    const head = own || level || (role === "level" ? above : "");
    const name = [head, label].filter((part) => part !== "").join(" ");
    return name === "" ? undefined : name;
  }
}

/** The label that a row stands under, where the indicator does not have its words: `I. Trồng trọt` over `Diện tích chè`. */
function topicOf(body: BodyRow | undefined, indicator: string | undefined): string | undefined {
  const known = ` ${splitSurface(indicator ?? "").join(" ")} `;
  return body?.path
    .slice(0, -1)
    .findLast((label) => label !== "" && !known.includes(` ${splitSurface(label).join(" ")} `));
}

/** The times of the figures of columns; a comparison without one has that of the level it speaks about. */
function periodsOf(columns: readonly Column[], scope: Scope): (string | undefined)[] {
  const reported = reportedPeriods(columns, scope);
  const own = columns.map(({ words, sort }, index) =>
    sort === "figure" ? columnPeriod(words, scope, reported(index)) : undefined,
  );
  return columns.map(({ of, words, isComparison }, index) =>
    isComparison && words.time === undefined && of !== undefined ? own[of] : own[index],
  );
}

/** The unit that the first head cell of the labels declares, or that is all of it: `ĐVT: ha`, `(Tỷ đồng)`. */
function cornerUnit({ paths }: TableHead): TableUnit | undefined {
  for (const path of paths.slice(0, 2)) {
    const corner = path.find(({ text, unit }) => unit !== undefined && (text.includes(":") || isLoneBracket(text)));
    const unit = corner?.unit;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Whether a cell has nothing but a bracket in it. */
const isLoneBracket = (text: string) => /^\([^()]*\)$/.test(text);

/** What a table is about whose rows are the parts that its title names: `Diện tích lúa phân theo huyện`. */
function subjectOf({ lines }: Caption): string {
  const line = lines.findLast(({ parts }) => hasSense(parts, "by"));
  const by = line?.parts.find(({ sense }) => sense === "by");
  return line === undefined || by === undefined ? "" : line.text.slice(0, by.start).trim();
}

/** What a label counts: `Số xã đạt chuẩn`. */
function labelNoun(label: string): TableUnit | undefined {
  const first = /^\p{L}+(?:\s\p{L}+)?\s/u.exec(label)?.[0] ?? "";
  const words = splitSurface(first);
  if (words[0] !== undefined && PARTITIVES.has(words[0])) return readNounAt(label.replace(/^\p{L}+\s+/u, ""), false);
  return undefined;
}

const PARTITIVES: ReadonlySet<string> = new Set(partitiveWords);
