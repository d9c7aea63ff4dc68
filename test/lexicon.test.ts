import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as t from "../src/lexer/tokens.ts";
import * as cues from "../src/lexicon/cues.ts";
import { currencies, moneyShorthands } from "../src/lexicon/currencies.ts";
import { type Facets, findEntry } from "../src/lexicon/lexicon.ts";
import { eventVerbs, limiters } from "../src/lexicon/limiters.ts";
import { classifiers, countNouns, eventClassifiers, massNouns } from "../src/lexicon/nouns.ts";
import { magnitudes, numerals } from "../src/lexicon/numbers.ts";
import { adjectives, stopWords } from "../src/lexicon/stop-words.ts";
import { splitSurface } from "../src/lexicon/surface.ts";
import * as times from "../src/lexicon/times.ts";
import { percents, units } from "../src/lexicon/units.ts";
import { KIND_NAMES } from "../src/record/record.ts";

const surfacesOf = (rows: readonly { readonly surfaces: readonly string[] }[]) => rows.flatMap((row) => row.surfaces);

/** Every list of the lexicon by the group under which its surfaces are found. */
const LISTS: Partial<Record<keyof Facets, readonly string[]>> = {
  numeral: surfacesOf(numerals),
  magnitude: surfacesOf(magnitudes),
  currency: surfacesOf(currencies),
  shorthand: surfacesOf(moneyShorthands),
  percent: surfacesOf(percents),
  unit: surfacesOf(units),
  time: surfacesOf(times.timeUnits),
  edge: surfacesOf(times.edges),
  service: times.serviceWords,
  relativeYear: surfacesOf(times.relativeYears),
  period: times.periodWords,
  decade: times.decadeWords,
  century: times.centuryTails,
  modifier: surfacesOf(cues.modifiers),
  bound: surfacesOf(cues.bounds),
  factor: surfacesOf(cues.factorWords),
  rankNumeral: surfacesOf(cues.rankNumerals),
  opener: cues.rangeOpeners,
  each: cues.eachWords,
  comparison: cues.comparisons,
  total: cues.totals,
  negative: cues.negativeWords,
  sounding: cues.soundingWords,
  vague: cues.vagueWords,
  connector: cues.rangeConnectors,
  part: cues.partConnectors,
  multiple: cues.multipleWords,
  times: cues.timesWords,
  rank: cues.rankWords,
  session: cues.sessionWords,
  fraction: cues.halfWords,
  fractionWord: cues.fractionWords,
  partitive: cues.partitiveWords,
  label: cues.labels,
  place: cues.placeWords,
  noun: countNouns,
  mass: massNouns,
  eventNoun: eventClassifiers,
  classifier: classifiers,
  limiter: limiters,
  eventVerb: eventVerbs,
  stop: stopWords,
  adjective: adjectives,
};
const groups = Object.entries(LISTS) as [keyof Facets, readonly string[]][];
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("every group that the lexicon fills is checked here", () => {
  const filled = [...read("../src/lexicon/lexicon.ts").matchAll(/trie\.add\([\w.]+, "(\w+)"/g)].map(
    ([, group]) => group,
  );
  expect(filled.length).toBeGreaterThan(20);
  expect(filled.sort()).toEqual(Object.keys(LISTS).sort());
});

describe.each(groups)("%s", (group, surfaces) => {
  test("has surfaces that are found whole, by themselves, in upper case and before other words", () => {
    const lost: string[] = [];
    for (const surface of surfaces) {
      for (const form of [surface, `${surface}, abc`, `${surface} 5`, surface.toUpperCase()]) {
        const entry = findEntry(form, 0, group);
        const length = form === surface.toUpperCase() ? form.length : surface.length;
        if (entry?.facets[group] === undefined || entry.end !== length) lost.push(form);
      }
    }
    expect(lost).toEqual([]);
  });

  test("has surfaces in NFC, in lower case and without spare spaces", () => {
    const symbols = /[₫€£¥$%‰°º²³]/;
    for (const surface of surfaces) {
      expect(surface).toBe(surface.normalize("NFC").trim());
      expect(surface).not.toMatch(/\s\s/);
      if (group !== "session" && !symbols.test(surface)) expect(surface).toBe(surface.toLowerCase());
    }
  });

  test("has no surface twice", () => {
    const folded = surfaces.map((surface) => splitSurface(surface).join(" "));
    expect(folded.filter((surface, index) => folded.indexOf(surface) !== index)).toEqual([]);
  });
});

describe("words are found in the forms in which reports write them", () => {
  test.each([
    ["both placements of the tone", "hoà", "hòa"],
    ["a hyphen between syllables", "ki-lô-mét", "ki lô mét"],
    ["several spaces", "phần   trăm", "phần trăm"],
    ["a line's end between syllables", "đồng\nViệt\nNam", "đồng việt nam"],
  ])("%s: %s as %s", (_, form, plain) => {
    const found = findEntry(form, 0);
    expect(found?.facets).toBe(findEntry(plain, 0)?.facets);
    expect(found?.end ?? 0).toBe(findEntry(plain, 0) === undefined ? 0 : form.length);
  });

  test.each([
    ["m2", "m2"],
    ["m2.", "m2"],
    ["km²", "km2"],
    ["m25", "m"],
    ["m2,5", "m"],
    ["m2x", "m"],
    ["m", "m"],
    ["hax", undefined],
    ["kmm", undefined],
    ["tấnx", undefined],
  ])("%s begins with the unit %s", (word, symbol) => {
    expect(findEntry(word, 0, "unit")?.facets.unit?.symbol).toBe(symbol);
  });
});

interface Row {
  value: Record<string, unknown> & { kind: string };
  surfaces: string[];
  in: string;
}
const SPECS = new URL("../fixtures/specs/", import.meta.url);
const specs: Row[] = readdirSync(SPECS)
  .filter((name) => name !== "negative.json")
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, SPECS), "utf8")));

/** The folded words of all texts that the specs of some kinds read. */
function wordsOf(kinds: readonly string[]): string {
  const texts = specs
    .filter(({ value }) => kinds.includes(value.kind))
    .flatMap((row) => row.surfaces.map((surface) => row.in.replace("{}", () => surface)));
  return texts.map((text) => ` ${splitSurface(text).join(" ")} `).join("\n");
}

/** The rows of which no surface stands in a text of the specs. */
function withoutSpec(rows: readonly { readonly surfaces: readonly string[] }[], kinds: readonly string[]): string[] {
  const words = wordsOf(kinds);
  const has = (surface: string) => words.includes(` ${splitSurface(surface).join(" ")} `);
  return rows.filter((row) => !row.surfaces.some(has)).map((row) => row.surfaces[0] as string);
}

describe("the specs have a case for", () => {
  const valuesOf = (kind: string, field: string) =>
    new Set(specs.filter(({ value }) => value.kind === kind).flatMap(({ value }) => [value[field]]));

  test("every kind", () => {
    expect(KIND_NAMES.filter((kind) => !specs.some(({ value }) => value.kind === kind))).toEqual([]);
  });

  test("every unit", () => {
    const seen = [...valuesOf("measurement", "unit")].flatMap((unit) => [unit, ...String(unit).split("/")]);
    expect(units.map(({ symbol }) => symbol).filter((symbol) => !seen.includes(symbol))).toEqual([]);
    expect(withoutSpec(units, ["measurement"])).toEqual([]);
  });

  test("every currency", () => {
    const seen = valuesOf("money", "unit");
    expect(currencies.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
    expect(withoutSpec([...currencies, ...moneyShorthands], ["money"])).toEqual([]);
  });

  test("every form of percent", () => {
    const seen = valuesOf("percentage", "unit");
    expect(percents.map(({ unit }) => unit).filter((unit) => !seen.has(unit))).toEqual([]);
    expect(withoutSpec(percents, ["percentage"])).toEqual([]);
  });

  test("every unit of time", () => {
    const seen = [...valuesOf("duration", "unit"), ...valuesOf("date", "iso")].join(" ");
    const named = times.timeUnits.filter(({ unit }) => !(unit === "quarter" ? /-Q\d/.test(seen) : seen.includes(unit)));
    expect(named.map(({ unit }) => unit)).toEqual([]);
    expect(withoutSpec(times.timeUnits, ["duration", "date", "measurement"])).toEqual([]);
    const rates = [...valuesOf("measurement", "unit")].map((unit) => String(unit).split("/")[1]);
    expect(times.timeUnits.flatMap(({ rate }) => rate ?? []).filter((rate) => !rates.includes(rate))).toEqual([]);
  });

  test("every magnitude and every word of a number", () => {
    expect(withoutSpec(magnitudes, KIND_NAMES)).toEqual([]);
    expect(withoutSpec(numerals, KIND_NAMES)).toEqual([]);
  });

  test("every modifier, before and after a number", () => {
    const seen = new Set(specs.map(({ value }) => value.modifier));
    expect(cues.modifiers.map(({ modifier }) => modifier).filter((modifier) => !seen.has(modifier))).toEqual([]);
    expect(withoutSpec(cues.bounds, KIND_NAMES)).toEqual([]);
  });
});

describe("the token types", () => {
  const exported = Object.values(t).filter(
    (value): value is (typeof t.allTokens)[number] => typeof value === "object" && "PATTERN" in value,
  );

  test("are all tried by the lexer, each once", () => {
    expect(new Set(t.allTokens).size).toBe(t.allTokens.length);
    expect(exported.filter((type) => !t.allTokens.includes(type)).map(({ name }) => name)).toEqual([]);
  });

  test("are all used by the grammar or by its visitor", () => {
    const grammar =
      read("../src/grammar/quantity-parser.ts") +
      read("../src/grammar/gates.ts") +
      read("../src/grammar/quantity-visitor.ts");
    // White space and the prose before are skipped; what names something, what only looks like a label and what ends an island is used by being in the way.
    const silent = new Set(["Lead", "Space", "Break", "Identifier", "Total"]);
    const unused = t.allTokens.filter(
      ({ name }) => !silent.has(name) && !new RegExp(`\\bt\\.${name}\\b`).test(grammar),
    );
    // Cues are taken by the rule of any token; they are used where their group is read.
    const sources = readdirSync(new URL("../src/", import.meta.url), { recursive: true })
      .map(String)
      .filter((name) => /^(?:grammar|refine|resolve|lexer)\/.*\.ts$/.test(name.replaceAll("\\", "/")))
      .map((name) => read(`../src/${name}`))
      .join("\n");
    const group = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    const unread = unused.filter(
      ({ name }) => !new RegExp(`(?:facets|payload|cue)\\??\\.${group(name)}\\b`).test(sources),
    );
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  test("have no pattern with a flag that Chevrotain drops", () => {
    for (const { name, PATTERN } of t.allTokens) {
      if (PATTERN instanceof RegExp) expect(PATTERN.flags, name).not.toMatch(/[us]/);
      else expect(typeof PATTERN, name).toBe("function");
    }
  });
});
