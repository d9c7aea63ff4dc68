import type { CellSpan, TableShape } from "../../text/table-shape.ts";
import type { GridRow, SourceCell } from "./grid.ts";

/** The rows of a table in their order. They are walked twice, so that a large table need not be held as cells. */
export interface TableRows {
  walk(): Iterable<GridRow>;
}

/** A table as lines of text, with its shape; without a shape for cells that are no table of data. */
export interface LaidTable {
  lines: string[];
  shape: Omit<TableShape, "firstLine"> | undefined;
}

/** What the first walk over the rows finds. */
interface Survey {
  /** Whether any cell with text begins in a column. */
  hasText: boolean[];
  /** Number of cells with words in each column, and the length of their texts. */
  words: number[];
  lengths: number[];
  /** Which of the rows has text. */
  kept: boolean[];
  rows: number;
  cells: number;
  /** Whether a cell after the first one of its row begins with a figure. */
  hasFigures: boolean;
  hasIndents: boolean;
}

/** Most places of a table for each of its cells with text. Where more are blank, a stray cell stands far away. */
const MAX_PLACES_PER_CELL = 40;
/** Length of a text up to which a longer one makes its column more likely to be that of the labels. */
const MAX_COUNTED_LENGTH = 40;
/** A letterhead or the place for signatures has two columns, at most this number of rows, and no figures. */
const MAX_LETTERHEAD_ROWS = 3;
/** `1.250`, `-0,3`, `(1.250)`, `<19`, `≥ 90` */
const FIGURE_START = /^[-+−–—(<>≤≥≈~±*]{0,3}\s?\d/;

/**
 * Lays out a table as lines, one for each row, with `columns − 1` tabs each. Rows and columns without any text are left
 * out. `countPlaces` receives the number of tabs and line ends before the lines are made.
 */
export function layTable(table: TableRows, countPlaces: (count: number) => void): LaidTable {
  const survey = surveyRows(table);
  const columns = survey.hasText.filter(Boolean).length;
  const { rows, cells } = survey;
  const isLoose = !isData(survey, columns) || rows * columns > cells * MAX_PLACES_PER_CELL;
  if (isLoose) {
    countPlaces(rows + cells);
    return { lines: writeLoose(table), shape: undefined };
  }
  countPlaces(rows * columns);
  return new TableLayout(survey, columns).lay(table);
}

function surveyRows(table: TableRows): Survey {
  const survey: Survey = {
    hasText: [],
    words: [],
    lengths: [],
    kept: [],
    rows: 0,
    cells: 0,
    hasFigures: false,
    hasIndents: false,
  };
  for (const { cells } of table.walk()) {
    const before = survey.cells;
    for (const cell of cells) if (cell.text !== "") surveyCell(survey, cell, survey.cells > before);
    const isKept = survey.cells > before;
    survey.kept.push(isKept);
    if (isKept) survey.rows++;
  }
  return survey;
}

function surveyCell(survey: Survey, { column, text, indent }: SourceCell, isAfterOther: boolean): void {
  while (survey.hasText.length <= column) {
    survey.hasText.push(false);
    survey.words.push(0);
    survey.lengths.push(0);
  }
  survey.hasText[column] = true;
  if (/\p{L}{2}/u.test(text)) {
    survey.words[column] = (survey.words[column] ?? 0) + 1;
    survey.lengths[column] = (survey.lengths[column] ?? 0) + Math.min(text.length, MAX_COUNTED_LENGTH);
  }
  survey.cells++;
  survey.hasFigures ||= isAfterOther && FIGURE_START.test(text);
  survey.hasIndents ||= indent > 0;
}

/** Whether rows are a table of data: not a single row, a box around a text, a letterhead or signatures. */
function isData({ rows, hasFigures }: Survey, columns: number): boolean {
  if (rows < 2 || columns < 2) return false;
  return hasFigures || columns > 2 || rows > MAX_LETTERHEAD_ROWS;
}

function writeLoose(table: TableRows): string[] {
  const lines: string[] = [];
  for (const { cells } of table.walk()) {
    const line = cells
      .map(({ text }) => text)
      .join("\t")
      .trimEnd();
    if (line !== "") lines.push(line);
  }
  return lines;
}

/** The second walk over the rows. */
class TableLayout {
  readonly #lines: string[] = [];
  readonly #spans: CellSpan[] = [];
  /** The indents of the labels, in points, by row. */
  readonly #labels: { row: number; indent: number }[] = [];
  /** For each row or column of the input, the number of rows or columns before it that are not left out. */
  readonly #rowAt: number[];
  readonly #columnAt: number[];
  readonly #labelColumn: number;
  #headRows = 0;

  constructor(
    private readonly survey: Survey,
    private readonly columns: number,
  ) {
    this.#rowAt = countBefore(survey.kept);
    this.#columnAt = countBefore(survey.hasText);
    const weights = survey.words.map((count, column) => count * (survey.lengths[column] ?? 0));
    this.#labelColumn = weights.indexOf(weights.reduce((most, one) => Math.max(most, one), 0));
  }

  lay(table: TableRows): LaidTable {
    let index = 0;
    for (const row of table.walk()) {
      if (this.survey.kept[index]) this.#layRow(row, index);
      index++;
    }
    const indents = rankIndents(this.#labels);
    const shape = {
      rows: this.survey.rows,
      columns: this.columns,
      spans: this.#spans,
      ...(this.#headRows === 0 || this.#headRows === this.survey.rows ? {} : { headRows: this.#headRows }),
      ...(indents === undefined ? {} : { indents }),
    };
    return { lines: this.#lines, shape };
  }

  #layRow({ cells, isHead }: GridRow, index: number): void {
    const row = this.#lines.length;
    if (isHead && this.#headRows === row) this.#headRows++;
    const texts: string[] = new Array(this.columns).fill("");
    for (const cell of cells) {
      if (cell.rows > 1 || cell.columns > 1) this.#addSpan(cell, row, index);
      if (cell.text === "") continue;
      texts[this.#countColumns(cell.column)] = cell.text;
      if (this.survey.hasIndents && !isHead && cell.column === this.#labelColumn)
        this.#labels.push({ row, indent: cell.indent });
    }
    this.#lines.push(texts.join("\t"));
  }

  #addSpan({ column, rows, columns }: SourceCell, row: number, index: number): void {
    if (!this.survey.hasText[column]) return;
    const first = this.#countColumns(column);
    const span = {
      row,
      column: first,
      rows: (this.#rowAt[Math.min(index + rows, this.#rowAt.length - 1)] ?? row) - row,
      columns: this.#countColumns(column + columns) - first,
    };
    if (span.rows > 1 || span.columns > 1) this.#spans.push(span);
  }

  #countColumns(column: number): number {
    return this.#columnAt[Math.min(column, this.#columnAt.length - 1)] as number;
  }
}

/** For each place, how many of the places before it are kept; one more at the end. */
function countBefore(kept: readonly boolean[]): number[] {
  const counts = [0];
  for (const isKept of kept) counts.push((counts.at(-1) as number) + (isKept ? 1 : 0));
  return counts;
}

/** Indents that differ by less, in points, are the same. */
const SAME_INDENT = 2;

/** The level of each indent that is not the smallest one; undefined if all are the same. */
function rankIndents(labels: readonly { row: number; indent: number }[]): Record<number, number> | undefined {
  const levels = new Map<number, number>();
  let level = -1;
  let last = Number.NEGATIVE_INFINITY;
  for (const indent of [...new Set(labels.map((label) => label.indent))].sort((a, b) => a - b)) {
    if (indent - last >= SAME_INDENT) level++;
    last = indent;
    levels.set(indent, level);
  }
  if (level < 1) return undefined;
  const indented = labels.flatMap(({ row, indent }): [number, number][] => {
    const own = levels.get(indent) ?? 0;
    return own > 0 ? [[row, own]] : [];
  });
  return Object.fromEntries(indented);
}
