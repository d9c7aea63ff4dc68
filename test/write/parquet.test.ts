import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ExtractRecord } from "../../src/extract.ts";
import { COLUMNS, type OutputColumn } from "../../src/write/columns.ts";
import { createParquet } from "../../src/write/parquet.ts";
import { createFileSink } from "../../src/write/sink.ts";
import { queryDuckDB } from "../duckdb.ts";
import { HOSTILE_CELLS } from "./hostile-cells.ts";
import { makeRecord } from "./records.ts";

const folder = mkdtempSync(join(tmpdir(), "extract-vi-parquet-"));

/** Writes records into a file; how much was in hand at once goes into `gathered`. */
async function writeFile(name: string, records: Iterable<ExtractRecord>, columns: readonly OutputColumn[] = COLUMNS) {
  const path = join(folder, `${name}.parquet`);
  const sink = createFileSink(path, name);
  const written: number[] = [];
  const assembler = createParquet({
    columns,
    sink: {
      ...sink,
      write(output) {
        written.push(output.length);
        return sink.write(output);
      },
    },
  });
  for (const record of records) await assembler.addRecord(record, undefined);
  await assembler.finish();
  await sink.close();
  return { path, written };
}

const countGroups = async (path: string) =>
  (
    await queryDuckDB(
      `SELECT DISTINCT row_group_id, row_group_num_rows::INTEGER AS rows FROM parquet_metadata('${path}') ORDER BY 1`,
    )
  ).map(({ rows }) => rows);

function* makeMany(count: number, words = ""): Generator<ExtractRecord> {
  for (let at = 0; at < count; at++) {
    const noise = createHash("sha1").update(String(at)).digest("hex");
    yield makeRecord({
      id: `r${at}`,
      start: at,
      value: at / 8,
      indicator: noise + words,
      exact: at % 7 === 0 ? String(at) : null,
    });
  }
}

it("is written a row group at a time", async () => {
  const { path, written } = await writeFile("many", makeMany(100_000));
  const groups = await countGroups(path);
  expect(groups.length).toBeGreaterThan(2);
  expect(written.length).toBe(groups.length + 1);
  const [sums] = await queryDuckDB(
    `SELECT count(*)::INTEGER AS rows, sum(value) AS sum, count(exact)::INTEGER AS exact, count(DISTINCT indicator)::INTEGER AS indicators, bool_and(id = 'r' || "start") AS matched FROM '${path}'`,
  );
  expect(sums).toEqual({
    rows: 100_000,
    sum: (100_000 * 99_999) / 16,
    exact: 14_286,
    indicators: 100_000,
    matched: true,
  });
});

it("begins a group sooner where texts are long", async () => {
  const { path } = await writeFile("long", makeMany(40, "x".repeat(1 << 20)), ["id", "indicator"]);
  const groups = await countGroups(path);
  expect(groups).toEqual([16, 16, 8]);
});

it("keeps any text as it is, save halves of characters", async () => {
  const texts = [...HOSTILE_CELLS, "漢字🚀", "nợ".normalize("NFD"), "\ud800x", "", "x".repeat(100_000)];
  const { path } = await writeFile(
    "texts",
    texts.map((text) => makeRecord({ text })),
  );
  // As bytes: what makes strings of them drops a byte order mark at their start.
  const rows = await queryDuckDB(`SELECT hex(encode(text)) AS bytes FROM '${path}'`);
  expect(rows.map(({ bytes }) => Buffer.from(String(bytes), "hex").toString())).toEqual(
    texts.map((text) => text.replace("\ud800", "\uFFFD")),
  );
});

it("keeps every double", async () => {
  const values = [0, -0.5, 1e300, -1e-300, 5e-324, 2 ** 53, 0.1 + 0.2, 1 / 3, Number.MAX_VALUE];
  const { path } = await writeFile(
    "doubles",
    values.map((value) => makeRecord({ value })),
  );
  expect((await queryDuckDB(`SELECT value FROM '${path}'`)).map(({ value }) => value)).toEqual(values);
});

it("fails a run with what the sink says", async () => {
  const fault = new Error("full");
  const assembler = createParquet({
    columns: COLUMNS,
    sink: { write: () => Promise.reject(fault), flush: () => undefined, close: async () => {}, abort: () => {} },
  });
  await assembler.addRecord(makeRecord(), undefined);
  await expect(assembler.finish()).rejects.toBe(fault);
});
