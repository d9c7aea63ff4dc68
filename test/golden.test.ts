import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { fixtures } from "./fixtures.ts";

// What a mention says by itself. The fields of its context (role, status, direction, basis, indicator, period, of) stand in
// the annotations already; they wait for the context stage and are not compared yet.
const FIELDS = [
  ...["text", "kind", "value", "from", "to", "unit", "per", "numerator", "denominator", "iso", "noun", "modifier"],
] as const;

/** The normal-form fields that are not null; the quotient of a ratio to the six digits that its annotation has. */
function normalForm(at: number, record: object): Record<string, unknown> {
  const fields = record as Record<string, unknown>;
  const form: Record<string, unknown> = { at };
  for (const field of FIELDS) {
    const value = fields[field];
    if (value === null || value === undefined) continue;
    const isQuotient = field === "value" && fields.kind === "ratio";
    form[field] = isQuotient ? Number((value as number).toFixed(6)) : value;
  }
  return form;
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_, { text, annotations }) => {
  test("holds the records of its annotations, in order", () => {
    const seen = extract(text).map((record) => normalForm(record.start, record));
    expect(seen).toEqual(annotations.map((annotation) => normalForm(annotation.at, annotation)));
  });

  test("has its records at their spans", () => {
    for (const { start, end, text: words } of extract(text)) expect(text.slice(start, end)).toBe(words);
  });

  test("has annotations that stand where they say", () => {
    for (const { at, text: words } of annotations) expect(text.slice(at, at + words.length)).toBe(words);
  });
});

test("there are at least ten reports", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(10);
});
