import { describe, expect, it } from "vitest";
import { FACT_COLUMNS } from "../../src/facts/fact.ts";
import { LONG_FACT_COLUMNS } from "../../src/facts/long-fact.ts";
import { MODIFIERS } from "../../src/lexicon/values.ts";
import { KIND_NAMES } from "../../src/record/record.ts";
import { baseRecordSchema } from "../../src/record/schemas.ts";
import { COLUMNS, ROW_COLUMNS } from "../../src/write/columns.ts";
import * as labels from "../../src/write/labels.ts";
import { exportRecords } from "./export.ts";
import { makeRecord } from "./records.ts";

const { role, status, direction } = baseRecordSchema.shape;

describe.each([
  ["columns of records", COLUMNS, labels.COLUMN_LABELS],
  ["columns of facts", FACT_COLUMNS, labels.COLUMN_LABELS],
  ["columns of long facts", LONG_FACT_COLUMNS, labels.COLUMN_LABELS],
  ["kinds", KIND_NAMES, labels.KIND_LABELS],
  ["roles", role.unwrap().options, labels.ROLE_LABELS],
  ["statuses", status.unwrap().options, labels.STATUS_LABELS],
  ["modifiers", MODIFIERS, labels.MODIFIER_LABELS],
  ["directions", direction.unwrap().options, labels.DIRECTION_LABELS],
])("%s", (_what, names, given: Record<string, string>) => {
  it("have a label each, and no two the same", () => {
    const found = names.map((name) => given[name]);
    for (const label of found) expect(label).toMatch(/^\p{Lu}[^_]*$/u);
    expect(new Set(found).size).toBe(names.length);
  });
});

it("has labels for nothing else", () => {
  expect(Object.keys(labels.COLUMN_LABELS).sort()).toEqual([...new Set(Object.values(ROW_COLUMNS).flat())].sort());
});

it.each([
  ["csv", {}, "Tài liệu,Giá trị,Chỉ tiêu\r\na.txt,12500000000,\r\n"],
  ["csv", { excel: true }, "\uFEFFTài liệu;Giá trị;Chỉ tiêu\r\na.txt;12500000000;\r\n"],
  ["tsv", {}, "Tài liệu\tGiá trị\tChỉ tiêu\na.txt\t12500000000\t\n"],
] as const)("stand above the columns of %s with %j", async (format, settings, expected) => {
  const columns = ["source", "value", "indicator"] as const;
  expect(await exportRecords(format, [makeRecord()], { ...settings, columns, headers: "vi" })).toBe(expected);
});
