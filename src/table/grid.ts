import { lineEnd, lineStart, lineStarts } from "../text/sentence.ts";
import { makeSourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { CellSpan, TableShape } from "../text/table-shape.ts";
import { isFigure } from "./figure-text.ts";

/** A table as it stands in a text: a block of lines, a row each. */
export interface TableBlock extends Span {
  /** Where each row begins. */
  readonly rowStarts: readonly number[];
  readonly columns: number;
  /** What stands between two cells. */
  readonly separator: "\t" | "|";
  readonly spans: readonly CellSpan[];
  readonly headRows: number | undefined;
  readonly indents: Readonly<Record<number, number>>;
}

/** A cell: its words, without the white space around them, as `SourceText` has a view; and where they stand in the text. */
export interface GridCell extends Span {
  readonly text: string;
}

/** Fewer lines with equal tabs are no table, unless the input says so, or the first of two is a head. */
const LEAST_ROWS = 3;
/** More columns are no table that anybody reads: time is linear in the rows, not in their columns. */
const MOST_COLUMNS = 128;

/**
 * The tables of a text in their order: those that the input's format names, else the runs of at least three lines with
 * equally many tabs, and of lines with equally many pipes. Takes time linear in the text.
 */
export function findBlocks(text: string, shapes: readonly TableShape[] | undefined): TableBlock[] {
  if (shapes !== undefined) return shapes.length === 0 ? [] : blocksOfShapes(text, shapes);
  const tabbed = findRuns(text, "\t");
  const piped = text.includes("|") ? findRuns(text, "|") : [];
  if (piped.length === 0) return tabbed;
  const free = piped.filter((one) => !tabbed.some((other) => one.start < other.end && other.start < one.end));
  return [...tabbed, ...free].sort((a, b) => a.start - b.start);
}

function blocksOfShapes(text: string, shapes: readonly TableShape[]): TableBlock[] {
  const starts = lineStarts(text);
  return shapes.flatMap(({ firstLine, rows, columns, spans, headRows, indents = {} }) => {
    const rowStarts = starts.slice(firstLine, firstLine + rows);
    if (rowStarts.length < 2 || columns < 2 || columns > MOST_COLUMNS) return [];
    const end = (starts[firstLine + rows] ?? text.length + 1) - 1;
    return [{ start: rowStarts[0] as number, end, rowStarts, columns, separator: "\t", spans, headRows, indents }];
  });
}

/** A line, and how many separators it has. */
interface CountedLine extends Span {
  readonly count: number;
}

function findRuns(text: string, separator: "\t" | "|"): TableBlock[] {
  const blocks: TableBlock[] = [];
  let run: CountedLine[] = [];
  const close = () => {
    const isLong = run.length >= LEAST_ROWS || isHeaded(run, text, separator);
    if (isLong && (run[0] as CountedLine).count < MOST_COLUMNS) blocks.push(toBlock(run, separator, text));
    run = [];
  };
  for (let at = text.indexOf(separator); at >= 0; ) {
    const line = countLine(text, at, separator);
    const last = run.at(-1);
    if (last !== undefined && (line.start !== last.end + 1 || line.count !== last.count)) close();
    run.push(line);
    at = text.indexOf(separator, line.end);
  }
  close();
  return blocks;
}

/** Whether of two lines with at least three cells the first has no figure alone in a cell, and the second has one. */
function isHeaded(run: readonly CountedLine[], text: string, separator: string): boolean {
  const [head, row] = run;
  if (head === undefined || row === undefined || head.count < 2) return false;
  const hasFigure = ({ start, end }: CountedLine) =>
    text
      .slice(start, end)
      .split(separator)
      .some((cell) => isFigure(cell.trim()));
  return !hasFigure(head) && hasFigure(row);
}

function countLine(text: string, at: number, separator: string): CountedLine {
  const start = lineStart(text, at);
  const end = lineEnd(text, at);
  let count = 0;
  for (let i = at; i >= 0 && i < end; i = text.indexOf(separator, i + 1)) count++;
  return { start, end, count };
}

/** `|---|:--:|` under the head of a Markdown table. */
const RULE = /^[\s|:-]+$/;

function toBlock(lines: readonly CountedLine[], separator: "\t" | "|", text: string): TableBlock {
  const isRule = ({ start, end }: CountedLine) => separator === "|" && RULE.test(text.slice(start, end));
  const rows = lines.filter((line) => !isRule(line));
  const [first] = lines as [CountedLine];
  const opens = separator === "|" && text.slice(first.start, first.end).trimStart().startsWith("|");
  const hasRule = lines.length > 1 && isRule(lines[1] as CountedLine);
  return {
    start: first.start,
    end: (lines.at(-1) as CountedLine).end,
    rowStarts: rows.map(({ start }) => start),
    columns: first.count + (opens ? 0 : 1),
    separator,
    spans: [],
    headRows: hasRule ? 1 : undefined,
    indents: {},
  };
}

/** The cells of a table, each row cut when somebody first asks for it. */
export class Grid {
  private readonly covered = new Map<number, CellSpan>();
  private readonly origins = new Map<number, CellSpan>();
  private rowIndex = -1;
  private rowCells: readonly GridCell[] = [];

  constructor(
    readonly text: string,
    readonly block: TableBlock,
    private readonly cut: (row: number) => readonly GridCell[] = (row) => cutRow(text, block, row),
  ) {
    const most = this.rows * this.columns;
    for (const span of block.spans) {
      this.origins.set(this.keyOf(span.row, span.column), span);
      for (let row = span.row; row < span.row + span.rows && this.covered.size < most; row++)
        for (let column = span.column; column < span.column + span.columns; column++)
          if (row !== span.row || column !== span.column) this.covered.set(this.keyOf(row, column), span);
    }
  }

  /** The table of words that stand in no text; the first row is its head. */
  static of(rows: readonly (readonly string[])[]): Grid {
    const shape = { start: 0, end: 0, rowStarts: rows.map(() => 0), columns: rows[0]?.length ?? 0 };
    const block = { ...shape, separator: "\t" as const, spans: [], headRows: 1, indents: {} };
    return new Grid("", block, (row) => (rows[row] ?? []).map((text) => ({ start: 0, end: 0, text })));
  }

  get rows(): number {
    return this.block.rowStarts.length;
  }

  get columns(): number {
    return this.block.columns;
  }

  /** The cells of a row, as many as the table has columns. */
  row(index: number): readonly GridCell[] {
    if (index !== this.rowIndex) {
      this.rowCells = this.cut(index);
      this.rowIndex = index;
    }
    return this.rowCells;
  }

  /** The words of a cell; those of the cell that covers it. */
  textAt(row: number, column: number): string {
    const span = this.covered.get(this.keyOf(row, column));
    return (span === undefined ? this.row(row)[column] : this.row(span.row)[span.column])?.text ?? "";
  }

  /** The cell of more than one row or column that begins at a place. */
  spanAt(row: number, column: number): CellSpan | undefined {
    return this.origins.get(this.keyOf(row, column));
  }

  /** The cell of more than one row or column that covers a place and begins elsewhere. */
  coverOf(row: number, column: number): CellSpan | undefined {
    return this.covered.get(this.keyOf(row, column));
  }

  private keyOf(row: number, column: number): number {
    return row * this.columns + column;
  }
}

/** Cuts a row at its separators into as many cells as the table has columns. */
function cutRow(text: string, { rowStarts, columns, separator }: TableBlock, row: number): GridCell[] {
  const start = rowStarts[row] as number;
  const line = text.slice(start, lineEnd(text, start));
  const { from, end } = separator === "|" ? withinPipes(line) : { from: 0, end: line.length };
  let at = from;
  const cells: GridCell[] = [];
  for (let column = 0; column < columns; column++) {
    const next = line.indexOf(separator, at);
    const to = next < 0 || next > end ? end : next;
    const cell = trimCell(line, start, Math.min(at, to), to);
    cells.push(separator === "|" ? withoutEmphasis(cell) : cell);
    at = Math.min(to + 1, end + 1);
  }
  return cells;
}

/** Where the cells of a line with pipes begin and end: inside the outer pipes, if it begins with one. */
function withinPipes(line: string): { from: number; end: number } {
  const from = /^\s*\|/.exec(line)?.[0].length ?? 0;
  const { length } = line.trimEnd();
  const isClosed = from > 0 && length > from && line.charAt(length - 1) === "|";
  return { from, end: isClosed ? length - 1 : line.length };
}

function trimCell(line: string, offset: number, from: number, to: number): GridCell {
  const raw = line.slice(from, to);
  const text = raw.trim();
  const start = offset + from + (text === "" ? 0 : raw.indexOf(text));
  return { start, end: start + text.length, text: makeSourceText(text).view };
}

/** `**12.400**`, `_Cộng_`: what Markdown sets apart, with the same marks before and after it. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=[^\s*_])(.*[^\s*_])\1$/s;

function withoutEmphasis(cell: GridCell): GridCell {
  const [, marks = "", text = ""] = EMPHASIS.exec(cell.text) ?? [];
  return marks === "" ? cell : { start: cell.start + marks.length, end: cell.end - marks.length, text };
}
