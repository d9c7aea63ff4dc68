import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { composed, normalForm } from "./normal-form.ts";

/** One sentence that shows a numbered line of the pattern inventory, with all the records that it holds. */
interface PatternRow {
  line: number;
  text: string;
  /** `text` and the non-null normal-form fields of each record, in text order; `exact` beside a value above 2^53. */
  records: Record<string, unknown>[];
  date?: string;
  note?: string;
  /** Why the row does not hold yet: its test is expected to fail. */
  pending?: string;
}

const LINES = 308;
const rows: PatternRow[] = JSON.parse(readFileSync(new URL("../fixtures/patterns.json", import.meta.url), "utf8"));

const textAndForm = (record: object, expected: Record<string, unknown> = {}) => ({
  text: composed((record as { text: string }).text),
  ...normalForm(record, expected),
});

test("every line of the inventory has a row", () => {
  const lines = new Set(rows.map((row) => row.line));
  expect(Array.from({ length: LINES }, (_, index) => index + 1).filter((line) => !lines.has(line))).toEqual([]);
});

describe("patterns.json", () => {
  for (const row of rows) {
    const title = `line ${row.line}: ${row.text}${row.date === undefined ? "" : ` [${row.date}]`}`;
    const run = row.pending === undefined ? test : test.fails;
    run(row.pending === undefined ? title : `${title} (pending: ${row.pending})`, () => {
      const expected = row.records.map((record) => textAndForm(record, record));
      for (const [form, text] of [
        ["as written", row.text],
        ["NFD", row.text.normalize("NFD")],
      ] as const) {
        const records = extract(text, row.date === undefined ? {} : { date: row.date });
        const seen = records.map((record, index) => textAndForm(record, row.records[index]));
        expect(seen, `${form}: ${text}`).toEqual(expected);
        for (const record of records)
          expect(text.slice(record.start, record.end), `${form}: span in ${text}`).toBe(record.text);
      }
    });
  }
});
