import { readSize } from "../context/size.ts";
import { splitSurface } from "../lexicon/surface.ts";
import { isInteger } from "../number/decimal.ts";
import { isDifference, type Role } from "../record/record.ts";
import { type CellPath, type DecidedRow, decidedRows, type RecordContext } from "../record/record-context.ts";
import type { Resolved } from "../record/resolved.ts";
import { countBefore } from "../text/sorted.ts";
import type { Span } from "../text/span.ts";
import { FoldedWords } from "../words/folded-words.ts";
import { type Caption, readCaption } from "./caption.ts";
import { type Column, decideColumns } from "./column.ts";
import { columnPeriod, labelPeriod, reportedPeriods, type Scope, scopeOf } from "./column-period.ts";
import type { ColumnSort } from "./column-sort.ts";
import { says } from "./column-words.ts";
import { beginsWithFigure, isBlank, lineOf, readFigure, type StackLine, stackedFigures } from "./figure-text.ts";
import type { Grid } from "./grid.ts";
import { isNumbering, readHead, type TableHead } from "./head.ts";
import { hasSense, isPartitive, readHeadCell } from "./head-cell.ts";
import { type LevelRow, readLevelRows } from "./level-rows.ts";
import { type BodyRow, RowReader } from "./rows.ts";
import { contradicts, PERCENT, readNounAt, type TableUnit } from "./unit.ts";

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

/** How the cells of a column without figures are read. */
const USES: Readonly<Record<Exclude<ColumnSort, "figure">, CellUse>> = {
  number: "nothing",
  code: "nothing",
  unit: "nothing",
  label: "times",
  text: "prose",
};

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
    const hundred = this.caption.lines.find((line) => line.hundred !== undefined)?.hundred;
    const words = { unit: this.unit, hundred };
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
    const sort = this.columns[column]?.sort ?? "figure";
    if (sort !== "figure") return USES[sort];
    if (isBlank(text)) return "nothing";
    return beginsWithFigure(text) ? "figure" : "prose";
  }

  private isNumberingRow(row: number): boolean {
    if (this.numbering.row !== row) this.numbering = { row, is: isNumbering(this.grid, row) };
    return this.numbering.is;
  }

  /** The unit of a figure that has none of its own: the first that there is, none where two contradict each other. */
  unitAt(row: number, column: number): TableUnit | undefined {
    const own = this.columns[column] as Column;
    const body = this.rows.read(row);
    const level = this.levels.get(row)?.says.unit;
    if (body === undefined || level !== undefined) return level;
    if (body.block.hundred !== undefined) return PERCENT;
    const told = toldUnit(own, body) ?? this.unitOfLevel(own);
    if (told !== undefined) return told === "none" ? undefined : told;
    return this.countedUnit(own, body);
  }

  /** What the head or the label counts, if the figure is whole; the unit of the table where the head does not say `số`. */
  private countedUnit(own: Column, { index, label }: BodyRow): TableUnit | undefined {
    const isCounted = own.noun?.isCounted === true;
    if (!isCounted && this.unit !== undefined) return this.unit;
    const mayCount = isCounted || (own.role === "level" && !own.isValue);
    return mayCount && this.isWhole(index, own.index) ? (own.noun?.unit ?? labelNoun(label)) : undefined;
  }

  /** The unit of the column that a comparison speaks about, or what that counts. */
  private unitOfLevel({ of }: Column): TableUnit | undefined {
    const level = of === undefined ? undefined : this.columns[of];
    return level?.unit ?? level?.noun?.unit;
  }

  /** Whether a cell is a whole number, as what is counted. */
  private isWhole(row: number, column: number): boolean {
    const figure = /\d[\d.,]*/.exec(this.grid.row(row)[column]?.text ?? "")?.[0].replace(/[.,]$/, "") ?? "";
    const convention = this.columns[column]?.convention(figure) ?? "vietnamese";
    const number = readFigure(figure, convention);
    return number !== undefined && (isInteger(number) || /^\d{1,3}(?:,\d{3})+$/.test(figure));
  }

  /** What the table says of a figure in one of its cells. */
  contextOf(cell: TableCell, record: Resolved): RecordContext {
    const column = this.columns[cell.column] as Column;
    const body = this.rows.read(cell.row) as BodyRow;
    const teller = this.levels.get(cell.row)?.says ?? column;
    const { hundred } = body.block;
    const role: Role | undefined = hundred === undefined ? teller.role : "attainment";
    const basis = hundred === undefined ? teller.basis : ({ words: hundred, kind: "earlier" } as const);
    const moved = isDifference(role) ? readSize(record, { direction: teller.direction, isOwn: false }) : undefined;
    const levelPeriod = column.words.time === undefined ? this.levelPeriods.get(cell.row) : undefined;
    const indicator = this.indicatorOf(column, body, cell.line);
    return {
      role,
      direction: moved?.direction,
      size: moved?.values,
      status: role === "level" ? teller.status : undefined,
      basis: basis?.words,
      basisKind: basis?.kind,
      indicator,
      topic: topicOf(body, indicator),
      period: levelPeriod ?? this.rowPeriod(body) ?? this.periods[cell.column],
      of: undefined,
      cell: this.pathOf(cell),
      rows: decidedRows(hundred === undefined ? teller.row : ROW_INDEX),
    };
  }

  /** Leaves out what is known of the rows before one: they are read no more. */
  forgetBefore(row: number): void {
    this.rows.forgetBefore(row);
  }

  /** Where a cell stands: the paths of its row and its column. */
  pathOf({ row, column, line }: TableCell): CellPath {
    const body = row < this.head.bodyStart ? undefined : this.rows.read(row);
    const own = line === undefined || body === undefined ? undefined : lineOf(body.label, line);
    const path = body?.path ?? [];
    const labels = (own === undefined ? path : [...path.slice(0, -1), own]).filter((label) => label !== "");
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
  private rowPeriod({ label }: BodyRow): string | undefined {
    if (!this.hasRowTimes || this.scope === undefined || !/\d/.test(label)) return undefined;
    const { parts } = readHeadCell(label);
    // `Giá so sánh 2010` is no time of its row.
    return this.saysTimes || parts.every(({ type }) => type !== "word") ? labelPeriod(parts, this.scope) : undefined;
  }

  private indicatorOf(column: Column, body: BodyRow, line: StackLine | undefined): string | undefined {
    const label = line === undefined ? body.indicator : lineOf(body.label, line);
    // Which of several figures in a cell is of what, nothing tells.
    if (label === undefined) return undefined;
    return joinWords(this.headOf(column, body), this.nameOf(body, label)) || undefined;
  }

  /** What names a row: of a level what has it, of a time nothing. */
  private nameOf(body: BodyRow, label: string): string {
    if (this.levels.has(body.index)) return body.path.at(-2) ?? "";
    return this.rowPeriod(body) === undefined ? label : "";
  }

  /** What names a column: its head, that of the level it speaks about, or for a level what the table is about. */
  private headOf({ words, role, of }: Column, { block }: BodyRow): string {
    const isOfTable = block.hundred !== undefined || this.subject.toLowerCase().includes(block.label.toLowerCase());
    const above = isOfTable ? this.subject : block.label;
    const own = says(words, "by") ? joinWords(above, words.name) : words.name;
    const level = of === undefined ? undefined : this.columns[of]?.words.name;
    return own || level || (role === "level" ? above : "");
  }
}

const joinWords = (one: string, other: string) => `${one} ${other}`.trim();

/** The unit that the head, the column of units, the label or the block gives; `none` where two contradict each other. */
function toldUnit(own: Column, { cellUnit, labelUnit, block }: BodyRow): TableUnit | "none" | undefined {
  if (own.unit !== undefined) {
    const isOther = own.unit.sort === "count" && cellUnit !== undefined && contradicts(own.unit, cellUnit);
    return isOther ? "none" : own.unit;
  }
  if (own.isUndecided) return "none";
  const fits = cellUnit !== undefined && (!own.isValue || cellUnit.sort === "money");
  if (fits && own.noun?.isCounted === true && cellUnit.sort !== "count") return "none";
  return (fits ? cellUnit : undefined) ?? labelUnit ?? block.unit;
}

/** The label that a row stands under, where the indicator does not have its words: `I. Trồng trọt` over `Diện tích chè`. */
function topicOf({ path }: BodyRow, indicator: string | undefined): string | undefined {
  const known = new FoldedWords(indicator ?? "");
  return path.slice(0, -1).findLast((label) => label !== "" && !new FoldedWords(label).isPartOf(known));
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
  const [, first = ""] = /^(\p{L}+)\s/u.exec(label) ?? [];
  return isPartitive(splitSurface(first)[0] ?? "") ? readNounAt(label.slice(first.length), false) : undefined;
}
