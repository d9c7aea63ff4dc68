import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { FACT_COLUMNS, facts } from "../src/facts/facts.ts";
import { createCsvExporter } from "../src/write/delimited.ts";
import { measureContext } from "./context-agreement.ts";
import { fixtures } from "./fixtures.ts";

// What a mention says by itself. The fields of its context are compared below, over all reports together.
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

// The annotations of context were made by hand before the program could read it. Words are compared by the part that they
// share, as two people who name an indicator cut it differently. The floors are what the program reaches; they only rise.
const FLOORS = {
  role: 0.99,
  direction: 0.98,
  status: 0.99,
  basis: 0.96,
  indicator: 0.78,
  period: 0.92,
  of: 0.92,
  basis_kind: 0.96,
} as const;

const agreement = measureContext(fixtures);

test.each(Object.entries(FLOORS))("the reports' %s agrees with its annotations to %d at least", (field, floor) => {
  expect(agreement[field as keyof typeof FLOORS]).toBeGreaterThanOrEqual(floor);
});

describe("tables of facts", () => {
  test.each(fixtures.map(({ name, text }) => [name, text] as const))("%s", async (name, text) => {
    const exporter = createCsvExporter({ columns: FACT_COLUMNS, excel: false, headers: "en" });
    const source = `${name}.txt`;
    const rows = facts(extract(text, { source }), text);
    const csv = [exporter.begin(), ...exporter.write({ source, text }, rows), exporter.end(false)].join("");
    await expect(csv).toMatchFileSnapshot(`../fixtures/facts/${name}.csv`);
  });
});
