import { extract } from "../../src/extract.ts";
import type { ExtractRecord } from "../../src/record/record.ts";
import type { CellSpan, TableShape } from "../../src/text/table-shape.ts";

/** A text with a table, and what the text can't say of it. */
export interface WrittenTable {
  readonly text: string;
  readonly tables: readonly TableShape[];
}

/**
 * A table as a test writes it: lines with `|` between cells are its rows, in which `<` is covered by the cell on the left
 * and `^` by the one above; lines without stand above or below it.
 */
export function writeTable(source: string): WrittenTable {
  const lines = source.trim().split("\n");
  const firstLine = lines.findIndex((line) => line.includes("|"));
  const below = lines.findIndex((line, at) => at > firstLine && !line.includes("|"));
  const end = below < 0 ? lines.length : below;
  const grid = lines.slice(firstLine, end).map((line) => line.split("|").map((cell) => cell.trim()));
  const columns = Math.max(...grid.map((row) => row.length));
  const rows = grid.map((row) =>
    Array.from({ length: columns }, (_, at) => (/^[<^]?$/.test(row[at] ?? "") ? "" : row[at])),
  );
  const text = [...lines.slice(0, firstLine), ...rows.map((row) => row.join("\t")), ...lines.slice(end)].join("\n");
  return { text, tables: [{ firstLine, rows: grid.length, columns, spans: spansOf(grid, columns) }] };
}

function spansOf(grid: readonly (readonly string[])[], columns: number): CellSpan[] {
  const spans: CellSpan[] = [];
  grid.forEach((cells, row) => {
    for (let column = 0; column < columns; column++) {
      if (cells[column] === "<" || cells[column] === "^") continue;
      let [width, height] = [1, 1];
      while (cells[column + width] === "<") width++;
      while (grid[row + height]?.[column] === "^") height++;
      if (width > 1 || height > 1) spans.push({ row, column, rows: height, columns: width });
    }
  });
  return spans;
}

/** The records of a table that are no times, each as one line: what it is, and what the table says of it. */
export function readTable(source: string, date?: string): string[] {
  const { text, tables } = writeTable(source);
  const records = extract(text, date === undefined ? { tables } : { tables, date });
  return records.filter(({ kind }) => kind !== "date").map((record) => describeRecord(record, records));
}

function describeRecord(record: ExtractRecord, all: readonly ExtractRecord[]): string {
  const { text, kind, value, from, to, unit, noun, per, modifier, role, direction, status, period, basis, of } = record;
  const measure = [unit ?? noun ?? (kind === "number" ? "number" : undefined), per === null ? undefined : `/${per}`];
  const number = value ?? `${from}..${to}`;
  const level = of === null ? undefined : `of ${all.find(({ id }) => id === of)?.text}`;
  const parts = [`${text}:`, modifier, number, ...measure, role ?? "undecided", direction, status, period];
  return [...parts, basis === null ? undefined : `«${basis}»`, level]
    .filter((part) => part !== undefined && part !== null)
    .join(" ");
}

/** The indicators of a table's records that are no times. */
export function readIndicators(source: string): (string | null)[] {
  const { text, tables } = writeTable(source);
  return extract(text, { tables }).flatMap(({ kind, indicator }) => (kind === "date" ? [] : [indicator]));
}
