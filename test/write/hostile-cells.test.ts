import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExtractRecord } from "../../src/extract.ts";
import { FACT_COLUMNS } from "../../src/facts/fact.ts";
import { COLUMNS, findColumnType, type OutputColumn } from "../../src/write/columns.ts";
import type { Exporter, ExporterSettings, Row } from "../../src/write/exporter.ts";
import { guardFormula } from "../../src/write/formula-guard.ts";
import { type FormatName, openExporter } from "../../src/write/registry.ts";
import { assembleLines } from "../../src/write/transport.ts";
import { SETTINGS } from "./export.ts";
import { HOSTILE_CELLS, hostileCell } from "./hostile-cells.ts";
import { makeRecord } from "./records.ts";
import { readStrictly } from "./strict-csv.ts";

type Fields = Partial<Record<OutputColumn, string | number | null>>;

/** A row whose texts are taken from `cells` in turn, and whose every fifth field is null. */
function makeRow(columns: readonly OutputColumn[], cells: readonly string[], first = 0): Fields {
  const fields: Fields = {};
  for (const [at, column] of columns.entries()) {
    const type = findColumnType(column);
    if (type === "text") fields[column] = at % 5 === 4 ? null : (cells[(first + at) % cells.length] ?? null);
    else if (type === "list") fields[column] = "r1 r2";
    else fields[column] = type === "integer" ? at : at % 5 === 4 ? null : -at / 4;
  }
  // It would give the figures other digits.
  return { ...fields, exact: null };
}

/** As many rows as it takes for each cell to stand in each column. */
const makeRows = (columns: readonly OutputColumn[], cells: readonly string[]) =>
  cells.map((_, first) => makeRow(columns, cells, first));

async function exportRows(
  format: FormatName,
  rows: readonly (Fields | ExtractRecord)[],
  settings: Partial<ExporterSettings>,
) {
  const exporter: Exporter = await openExporter(format, { ...SETTINGS, ...settings });
  const written = [...exporter.write({ source: "a.txt", text: "" }, rows as unknown as Row[])].join("");
  return exporter.begin() + written + exporter.end(written === "");
}

/** The text of a cell: without the apostrophe that stands before what a spreadsheet would run. */
const readCell = (cell: string) => (guardFormula(cell.slice(1)) === cell ? cell.slice(1) : cell);
/** Of Excel's CSV, apostrophes stand within a text as well. */
const dropApostrophes = (cell: string) => cell.replaceAll("'", "");

/** What is to be read back of a field. */
function describeField(field: string | number | null | undefined, decimalMark = "."): string {
  return typeof field === "number" ? String(field).replace(".", decimalMark) : (field ?? "");
}

const RECORDS = { columns: COLUMNS, rows: "records" as const };
const FACTS = { columns: FACT_COLUMNS, rows: "facts" as const };
const TABLES = [
  ["records", RECORDS],
  ["facts", FACTS],
] as const;

describe.each(TABLES)("%s of hostile texts", (_name, table) => {
  const { columns } = table;
  const titles = [...columns];
  const rows = makeRows(columns, HOSTILE_CELLS);

  it.each([
    ["csv", ","],
    ["tsv", "\t"],
  ] as const)("are read back from %s", async (format, delimiter) => {
    const [head, ...read] = readStrictly(await exportRows(format, rows, table), delimiter);
    expect(head).toEqual(titles);
    expect(read.map((cells) => cells.map(readCell))).toEqual(
      rows.map((row) => columns.map((column) => describeField(row[column]))),
    );
  });

  it("are read back from Excel's CSV, whose numbers have a comma", async () => {
    const output = await exportRows("csv", rows, { ...table, excel: true });
    expect(output.startsWith("\uFEFF")).toBe(true);
    const [head, ...read] = readStrictly(output.slice(1), ";");
    expect(head).toEqual(titles);
    expect(read.map((cells) => cells.map(dropApostrophes))).toEqual(
      rows.map((row) => columns.map((column) => dropApostrophes(describeField(row[column], ",")))),
    );
  });

  it("are read back from NDJSON, a line each, and from JSON", async () => {
    const ordered = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
    const lines = (await exportRows("ndjson", rows, table)).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(ordered);
    expect(JSON.parse(await exportRows("json", rows, table))).toEqual(ordered);
  });

  it("reach what assembles a workbook, a Parquet file or a page", async () => {
    const exporter = await openExporter("parquet", { ...SETTINGS, ...table });
    const lines = [...exporter.write({ source: "a.txt", text: "" }, rows as unknown as Row[])].join("");
    const read: unknown[] = [];
    const keep = (row: unknown) => void read.push(row);
    const assembler = { addDocument: () => undefined, addRecord: keep, addFact: keep, abort: () => {} };
    await assembleLines(lines, { ...assembler, finish: async () => {} });
    expect(read).toEqual(rows);
  });
});

it.each([
  ["csv", ",", false, readCell],
  ["csv", ";", true, dropApostrophes],
  ["tsv", "\t", false, readCell],
] as const)("any texts are read back from %s with %j", async (format, delimiter, excel, read) => {
  const columns: readonly OutputColumn[] = ["source", "text", "noun"];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(hostileCell, hostileCell, hostileCell)), async (cells) => {
      const rows = cells.map(([source, text, noun]) => makeRecord({ source, text, noun }));
      const [, ...found] = readStrictly(await exportRows(format, rows, { columns, excel }), delimiter);
      const expected = excel ? cells.map((row) => row.map(dropApostrophes)) : cells;
      expect(found.map((row) => row.map(read))).toEqual(expected);
    }),
  );
});

it("keeps a row of one empty cell a row", async () => {
  const rows = ["", null, "x\n", '"'].map((noun) => makeRecord({ noun }));
  for (const format of ["csv", "tsv"] as const) {
    const output = await exportRows(format, rows, { columns: ["noun"] });
    expect(readStrictly(output, ",")).toEqual([["noun"], [""], [""], ["x\n"], ['"']]);
  }
});
