import type { ExtractRecord } from "../../extract.ts";
import type { Span } from "../../text/span.ts";
import type { TextPart } from "./text-parts.ts";

/** A cell of a table in a text: its place, and how many rows and columns it covers. */
export interface TextCell extends Span {
  readonly rows: number;
  readonly columns: number;
}

/** A table in a text: a block of lines, a row each, with a tab between cells. */
export interface TextTable extends Span {
  /** Its name in the records: `t1`. */
  readonly name: string;
  /** The rows above the first figure. */
  readonly head: readonly (readonly TextCell[])[];
  readonly body: readonly (readonly TextCell[])[];
}

/**
 * The tables in a part of a text, in their order: the lines with equally many tabs around the records that say in which
 * table they stand. Takes time linear in the part.
 */
export function findTextTables(text: string, part: TextPart): TextTable[] {
  const tables: TextTable[] = [];
  for (const record of part.records) {
    if (record.table === null || record.start < (tables.at(-1)?.end ?? part.start)) continue;
    const lines = linesAround(text, record, Math.max(part.start, tables.at(-1)?.end ?? 0), part.end);
    if (lines.length > 1) tables.push({ name: record.table, ...makeTable(text, lines, part.records) });
  }
  return tables;
}

/** The lines with as many tabs as the one of a record, right above and below it; none where it has no tab. */
function linesAround(text: string, { start }: ExtractRecord, from: number, to: number): Span[] {
  const own = lineAt(text, start, from, to);
  const tabs = countTabs(text, own);
  if (tabs === 0) return [];
  const lines = [own];
  for (let at = own.start - 1; at > from; ) {
    const line = lineAt(text, at, from, to);
    if (countTabs(text, line) !== tabs) break;
    lines.unshift(line);
    at = line.start - 1;
  }
  for (let at = own.end + 1; at < to; ) {
    const line = lineAt(text, at, from, to);
    if (countTabs(text, line) !== tabs) break;
    lines.push(line);
    at = line.end + 1;
  }
  return lines;
}

function lineAt(text: string, at: number, from: number, to: number): Span {
  const start = Math.max(from, text.lastIndexOf("\n", at - 1) + 1);
  const end = text.indexOf("\n", at);
  return { start, end: end < 0 ? to : Math.min(end, to) };
}

function countTabs(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = text.indexOf("\t", start); at >= 0 && at < end; at = text.indexOf("\t", at + 1)) count++;
  return count;
}

function makeTable(text: string, lines: readonly Span[], records: readonly ExtractRecord[]): Omit<TextTable, "name"> {
  const [{ start }, { end }] = [lines[0] as Span, lines.at(-1) as Span];
  const figure = records.find((record) => record.start >= start && record.start < end && record.kind !== "date");
  const isHead = (line: Span) => figure !== undefined && line.end <= figure.start;
  const head = lines.filter(isHead).map((line) => cutCells(text, line));
  const body = lines.filter((line) => !isHead(line)).map((line) => cutCells(text, line));
  return { start, end, head: spanHead(head), body: body.map((cells) => cells.map((cell) => cover(cell, 1, 1))) };
}

const cover = ({ start, end }: Span, rows: number, columns: number): TextCell => ({ start, end, rows, columns });
const isBlank = (cell: Span | undefined) => cell === undefined || cell.start >= cell.end;

function cutCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let tab = text.indexOf("\t", from); tab >= 0 && tab < end; tab = text.indexOf("\t", from)) {
    cells.push({ start: from, end: tab });
    from = tab + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

/** The cells of a head: one with blank cells below covers them, and one with blank cells at its right, where words stand below. */
function spanHead(rows: readonly (readonly Span[])[]): TextCell[][] {
  const covered = new Set<Span>();
  return rows.map((cells, row) => {
    const spanned: TextCell[] = [];
    cells.forEach((cell, column) => {
      if (covered.has(cell)) return;
      const below = rows.slice(row + 1).map((other) => other[column]);
      const height = isBlank(cell) || !below.every(isBlank) ? 1 : rows.length - row;
      let width = 1;
      const isNamedBelow = (at: number) => !isBlank(rows[row + 1]?.[at]);
      while (!isBlank(cell) && isBlank(cells[column + width]) && isNamedBelow(column) && isNamedBelow(column + width))
        width++;
      for (const other of cells.slice(column + 1, column + width)) covered.add(other);
      if (height > 1) for (const other of below) if (other !== undefined) covered.add(other);
      spanned.push(cover(cell, height, width));
    });
    return spanned;
  });
}
