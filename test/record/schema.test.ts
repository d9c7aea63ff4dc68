import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { extract } from "../../src/extract.ts";
import type * as records from "../../src/record/record.ts";
import { KIND_NAMES } from "../../src/record/record.ts";
import * as schemas from "../../src/record/schemas.ts";
import { baseRecordSchema, extractRecordSchema, recordFields } from "../../src/record/schemas.ts";
import * as library from "../../src/record-schemas.ts";
import { fixtures } from "../fixtures.ts";

const samples = fixtures.flatMap(({ name, text }) => extract(text, { source: `${name}.txt` }));
/** Only a table has figures of which nothing tells the unit. */
const PROSE_KINDS = KIND_NAMES.filter((kind) => kind !== "number");
const NUMBER = {
  ...(samples[0] as records.BaseRecord),
  kind: "number",
  unit: null,
  table: "t1",
  row: "A › B",
  column: "C",
};
const accepts = (value: unknown) => extractRecordSchema.safeParse(value).success;

test("accepts every record of the reports, as it is", () => {
  for (const record of samples) expect(extractRecordSchema.parse(record)).toEqual(record);
});

test.each(PROSE_KINDS)("the reports hold records of %s", (kind) => {
  expect(samples.some((record) => record.kind === kind)).toBe(true);
});

test("has the fields of a record in their order, for every kind", () => {
  const fields = Object.keys(recordFields);
  for (const record of samples) expect(Object.keys(record)).toEqual(fields);
  for (const option of extractRecordSchema.options) expect(Object.keys(option.shape)).toEqual(fields);
});

describe.each(KIND_NAMES)("a record of %s", (kind) => {
  const good = [...samples, NUMBER].find((record) => record.kind === kind) as object;

  test("is accepted", () => {
    expect(accepts(good)).toBe(true);
    expect(accepts({ ...good, role: null, table: "t1", row: null, column: "Thực hiện" })).toBe(true);
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
    ["no role", { role: undefined }],
    ["a numbered table", { table: 1 }],
    ["a row in a list", { row: ["A", "B"] }],
    ["a numeric column", { column: 3 }],
    ["a topic in a list", { topic: ["Cây lạc"] }],
    ["an unknown direction", { direction: "up" }],
    ["an unknown kind of basis", { basis_kind: "average" }],
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
    ["number", { unit: "ha" }],
  ])("%s %o is rejected", (kind, change) => {
    const good = [...samples, NUMBER].find((record) => record.kind === kind);
    expect(accepts(good)).toBe(true);
    expect(accepts({ ...good, ...change })).toBe(false);
  });
});

test("describes the types of records, no wider and no narrower", () => {
  // `npm run typecheck` compares them: these lines do nothing when they run.
  type Of<Schema extends z.ZodType> = z.infer<Schema>;
  type Same<T> = { [Key in keyof T]: T[Key] };
  expectTypeOf<Of<typeof schemas.baseRecordSchema>>().toEqualTypeOf<Same<records.BaseRecord>>();
  expectTypeOf<Of<typeof schemas.moneyRecordSchema>>().toEqualTypeOf<Same<records.MoneyRecord>>();
  expectTypeOf<Of<typeof schemas.percentageRecordSchema>>().toEqualTypeOf<Same<records.PercentageRecord>>();
  expectTypeOf<Of<typeof schemas.countRecordSchema>>().toEqualTypeOf<Same<records.CountRecord>>();
  expectTypeOf<Of<typeof schemas.ratioRecordSchema>>().toEqualTypeOf<Same<records.RatioRecord>>();
  expectTypeOf<Of<typeof schemas.measurementRecordSchema>>().toEqualTypeOf<Same<records.MeasurementRecord>>();
  expectTypeOf<Of<typeof schemas.multipleRecordSchema>>().toEqualTypeOf<Same<records.MultipleRecord>>();
  expectTypeOf<Of<typeof schemas.durationRecordSchema>>().toEqualTypeOf<Same<records.DurationRecord>>();
  expectTypeOf<Of<typeof schemas.dateRecordSchema>>().toEqualTypeOf<Same<records.DateRecord>>();
  expectTypeOf<Of<typeof schemas.numberRecordSchema>>().toEqualTypeOf<Same<records.NumberRecord>>();
  expectTypeOf<Of<typeof schemas.ordinalRecordSchema>>().toEqualTypeOf<Same<records.OrdinalRecord>>();
});

describe("the schemas of the library", () => {
  const schema = library.moneyRecordSchema;
  const good = samples.find(({ kind }) => kind === "money");

  test("parse, tell why not, and are Standard Schemas", async () => {
    expect(schema.parse(good)).toEqual(good);
    expect(() => schema.parse({ ...good, unit: 5 })).toThrow();
    const parsed = schema.safeParse({ ...good, unit: 5 });
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path)).toEqual([["unit"]]);
    expect(await schema["~standard"].validate(good)).toEqual({ value: good });
    expect((await schema["~standard"].validate({ ...good, unit: 5 })).issues?.map(({ path }) => path)).toEqual([
      ["unit"],
    ]);
  });

  test("have JSON Schemas", () => {
    expect(schema.toJSONSchema()).toEqual(z.toJSONSchema(schemas.moneyRecordSchema));
  });

  test("are there for each kind", () => {
    for (const kind of KIND_NAMES) expect(Object.keys(library)).toContain(`${kind}RecordSchema`);
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
