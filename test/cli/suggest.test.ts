import { expect, it } from "vitest";
import { suggest } from "../../src/cli/args/suggest.ts";
import { KIND_NAMES } from "../../src/record/record.ts";
import { FORMAT_NAMES } from "../../src/write/registry.ts";

it.each([
  ["jsno", "json"],
  ["JSON", "json"],
  ["txt", "text"],
  ["xls", "xlsx"],
  ["parqet", "parquet"],
  ["par", "parquet"],
  ["yaml", undefined],
  ["xml", undefined],
  ["docx", undefined],
  ["te", "text"],
  // tsv, table and text begin so.
  ["t", undefined],
  ["x", undefined],
  ["", undefined],
  ["x".repeat(100_000), undefined],
])("the format for %j is %j", (typed, name) => {
  expect(suggest(typed, FORMAT_NAMES)).toBe(name);
});

it.each([
  ["mony", "money"],
  ["mesurment", "measurement"],
  ["percent", "percentage"],
  ["ratoi", "ratio"],
  ["amount", undefined],
  ["nomber", "number"],
  ["m", undefined],
])("the kind for %j is %j", (typed, name) => {
  expect(suggest(typed, KIND_NAMES)).toBe(name);
});
