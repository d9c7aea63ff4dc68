import { describe, expect, test } from "vitest";
import { z } from "zod";
import { extract } from "../../src/extract.ts";
import { KIND_NAMES } from "../../src/kinds/record.ts";
import { baseRecordSchema, extractRecordSchema, recordFields } from "../../src/kinds/schemas.ts";
import { fixtures } from "../fixtures.ts";

const records = fixtures.flatMap(({ name, text }) => extract(text, { source: `${name}.txt` }));
const accepts = (value: unknown) => extractRecordSchema.safeParse(value).success;

test("accepts every record of the reports, as it is", () => {
  for (const record of records) expect(extractRecordSchema.parse(record)).toEqual(record);
});

test.each(KIND_NAMES)("the reports hold records of %s", (kind) => {
  expect(records.some((record) => record.kind === kind)).toBe(true);
});

test("has the fields of a record in their order, for every kind", () => {
  const fields = Object.keys(recordFields);
  for (const record of records) expect(Object.keys(record)).toEqual(fields);
  for (const option of extractRecordSchema.options) expect(Object.keys(option.shape)).toEqual(fields);
});

describe.each(KIND_NAMES)("a record of %s", (kind) => {
  const good = records.find((record) => record.kind === kind) as object;

  test("is accepted", () => {
    expect(accepts(good)).toBe(true);
    expect(accepts({ ...good, status: "planned", role: "change", direction: "increase", of: "r1" })).toBe(true);
  });

  test.each([
    ["an unknown kind", { kind: "colour" }],
    ["no kind", { kind: undefined }],
    ["a start below zero", { start: -1 }],
    ["a start between characters", { start: 0.5 }],
    ["an end in words", { end: "mười" }],
    ["no text", { text: null }],
    ["a value in words", { value: "12,5" }],
    ["a value that is no number", { value: Number.NaN }],
    ["an unknown modifier", { modifier: "about" }],
    ["an unknown status", { status: "done" }],
    ["an unknown role", { role: "total" }],
    ["no role", { role: null }],
    ["an unknown direction", { direction: "up" }],
    ["no source", { source: null }],
    ["a numeric id", { id: 1 }],
    ["a noun in a list", { noun: ["dự án"] }],
  ])("with %s is rejected", (_, change) => {
    expect(accepts({ ...good, ...change })).toBe(false);
  });

  test.each(Object.keys(recordFields))("without %s is rejected", (field) => {
    const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));
    expect(accepts(rest)).toBe(false);
  });
});

describe("each kind has what makes it one", () => {
  test.each([
    ["money", { unit: null }],
    ["percentage", { unit: null }],
    ["percentage", { unit: "đồng" }],
    ["ratio", { numerator: null }],
    ["ratio", { denominator: null }],
    ["measurement", { unit: null }],
    ["date", { iso: null }],
    ["duration", { iso: null }],
    ["duration", { unit: "fortnight" }],
  ])("%s %o is rejected", (kind, change) => {
    const good = records.find((record) => record.kind === kind);
    expect(accepts({ ...good, ...change })).toBe(false);
  });
});

describe("the JSON Schema", () => {
  test("of any record lists every field as required and described", () => {
    const schema = z.toJSONSchema(baseRecordSchema);
    expect(schema.type).toBe("object");
    expect(schema.required).toEqual(Object.keys(recordFields));
    for (const property of Object.values(schema.properties ?? {})) {
      expect((property as { description?: string }).description ?? "").not.toBe("");
    }
  });

  test("of the kinds has one alternative for each", () => {
    const schema = z.toJSONSchema(extractRecordSchema);
    const alternatives = (schema.oneOf ?? schema.anyOf ?? []) as { properties: { kind: { const: string } } }[];
    expect(alternatives.map(({ properties }) => properties.kind.const)).toEqual([...KIND_NAMES]);
  });
});
