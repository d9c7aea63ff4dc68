import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain.ts";
import { DECIDING, TABLES } from "./tables.ts";

/** The rows that decided for the record that an example marks with `⟨` and `⟩`, by field. */
function decide(example: string): Record<string, string> {
  const start = example.indexOf("⟨");
  const end = example.indexOf("⟩") - 1;
  const { records, decisions } = explain(example.replace(/[⟨⟩]/g, ""));
  const marked = records.find((record) => record.start === start && record.end === end);
  if (marked === undefined) throw new Error(`no record stands between the marks: ${JSON.stringify(records)}`);
  return Object.fromEntries(decisions.filter(({ id }) => id === marked.id).map(({ field, row }) => [field, row]));
}

describe.each(Object.entries(TABLES))("%s", (_, table) => {
  test.each(table.rules.map(({ name, example }) => [name, example] as const))("%s: %s", (name, example) => {
    expect(decide(example)[table.field]).toBe(name);
  });

  test("has a name for each row, and an example of its own", () => {
    for (const field of ["name", "example"] as const) {
      const values = table.rules.map((rule) => rule[field]);
      expect(values.filter((value, index) => values.indexOf(value) < index)).toEqual([]);
    }
  });
});

test.each(Object.entries(DECIDING))("%s ends with a row for all that no other fits", (_, { rules }) => {
  expect(rules.at(-1)?.conditions).toEqual([]);
});

test("names no row of one field twice", () => {
  const names = Object.values(TABLES).flatMap((table) => table.rules.map(({ name }) => `${table.field} ${name}`));
  expect(new Set(names).size).toBe(names.length);
});
