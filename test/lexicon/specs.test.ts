import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ROWS, surfacesWith } from "../../src/lexicon/rows.ts";
import { splitSurface } from "../../src/lexicon/surface.ts";
import { TIME_UNITS } from "../../src/lexicon/values.ts";
import { KIND_NAMES } from "../../src/record/record.ts";

interface Spec {
  value: Record<string, unknown> & { kind: string };
  surfaces: string[];
  in: string;
}
const SPECS = new URL("../../fixtures/specs/", import.meta.url);
const specs: Spec[] = readdirSync(SPECS)
  .filter((name) => name !== "negative.json")
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, SPECS), "utf8")));

/** The folded words of all texts that the specs of some kinds read. */
function wordsOf(kinds: readonly string[]): string {
  const texts = specs
    .filter(({ value }) => kinds.includes(value.kind))
    .flatMap((row) => row.surfaces.map((surface) => row.in.replace("{}", () => surface)));
  return texts.map((text) => ` ${splitSurface(text).join(" ")} `).join("\n");
}

/** The values of a tag of which no word stands in a text of the specs. */
function withoutSpec(tag: string, kinds: readonly string[]): string[] {
  const words = wordsOf(kinds);
  const isTold = (value: string) =>
    surfacesWith(tag, value).some((word) => words.includes(` ${splitSurface(word).join(" ")} `));
  return valuesWith(tag).filter((value) => !isTold(value));
}

/** The values that the words of a tag have, each once. */
const valuesWith = (tag: string) => [...new Set(ROWS.flatMap(({ tags }) => tags.get(tag) ?? []))];

describe("the specs have a case for", () => {
  const valuesOf = (kind: string, field: string) =>
    new Set(specs.filter(({ value }) => value.kind === kind).flatMap(({ value }) => [value[field]]));

  test("every kind of prose", () => {
    const kinds = KIND_NAMES.filter((kind) => kind !== "number");
    expect(kinds.filter((kind) => !specs.some(({ value }) => value.kind === kind))).toEqual([]);
  });

  test("every unit", () => {
    const seen = [...valuesOf("measurement", "unit")].flatMap((unit) => [unit, ...String(unit).split("/")]);
    const symbols = valuesWith("unit").map((value) => value.replaceAll("_", " "));
    expect(symbols.filter((symbol) => !seen.includes(symbol))).toEqual([]);
    expect(withoutSpec("unit", ["measurement"])).toEqual([]);
  });

  test("every currency", () => {
    const seen = valuesOf("money", "unit");
    const codes = valuesWith("currency").map((value) => value.split(":")[0]);
    expect(codes.filter((code) => !seen.has(code === "null" ? undefined : code))).toEqual([]);
    expect([...withoutSpec("currency", ["money"]), ...withoutSpec("shorthand", ["money"])]).toEqual([]);
  });

  test("every form of percent", () => {
    const seen = valuesOf("percentage", "unit");
    const units = valuesWith("percent").map((value) => value.split(":")[0]);
    expect(units.filter((unit) => !seen.has(unit))).toEqual([]);
    expect(withoutSpec("percent", ["percentage"])).toEqual([]);
  });

  test("every unit of time", () => {
    const seen = [...valuesOf("duration", "unit"), ...valuesOf("date", "iso")].join(" ");
    const unseen = TIME_UNITS.filter(({ unit }) => !(unit === "quarter" ? /-Q\d/.test(seen) : seen.includes(unit)));
    expect(unseen.map(({ unit }) => unit)).toEqual([]);
    expect(withoutSpec("time", ["duration", "date", "measurement"])).toEqual([]);
    const rates = [...valuesOf("measurement", "unit")].map((unit) => String(unit).split("/")[1]);
    expect(TIME_UNITS.flatMap(({ rate }) => rate ?? []).filter((rate) => !rates.includes(rate))).toEqual([]);
  });

  test("every magnitude and every word of a number", () => {
    expect(withoutSpec("magnitude", KIND_NAMES)).toEqual([]);
    expect(withoutSpec("numeral", KIND_NAMES)).toEqual([]);
  });

  test("every modifier, before and after a number", () => {
    const seen = new Set(specs.map(({ value }) => value.modifier));
    expect(valuesWith("modifier").filter((modifier) => !seen.has(modifier))).toEqual([]);
    expect(withoutSpec("bound", KIND_NAMES)).toEqual([]);
  });
});
