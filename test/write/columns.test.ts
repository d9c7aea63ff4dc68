import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import { recordFields } from "../../src/record/schemas.ts";
import { COLUMNS, findColumnType, type OutputColumn } from "../../src/write/columns.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");

it("writes every field of a record, in the order of the schema", () => {
  expect(COLUMNS).toEqual(Object.keys(recordFields));
});

it("knows the numbers among the fields of records and facts", () => {
  const rows = readdirSync(FIXTURES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(FIXTURES, name), "utf8"))
    .flatMap((text) => {
      const records = extract(text);
      return [...records, ...facts(records, text)];
    });
  const seen = new Set<string>();
  for (const row of rows) {
    for (const [name, field] of Object.entries(row)) {
      if (field === null) continue;
      seen.add(name);
      const isNumber = ["number", "integer"].includes(findColumnType(name as OutputColumn));
      expect([name, typeof field]).toEqual([name, isNumber ? "number" : "string"]);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
});
