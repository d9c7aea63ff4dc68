import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { insertTagTables } from "../../scripts/tag-tables.js";
import { DERIVATIONS } from "../../src/lexicon/derived.ts";
import { CUE_GROUPS, FACET_GROUPS } from "../../src/lexicon/groups.ts";
import * as lists from "../../src/lexicon/lists.ts";
import { PROPERTIES, surfaces, tagSets } from "../../src/lexicon/packed.ts";
import { ROWS } from "../../src/lexicon/rows.ts";
import { SI_ROWS } from "../../src/lexicon/si-units.ts";
import { splitSurface } from "../../src/lexicon/surface.ts";
import { findTag, TAGS } from "../../src/lexicon/tags.ts";
import { DIRECTIONS, HEAD_SENSES, MODIFIERS, PARTICLES, STATUSES, TIME_UNITS } from "../../src/lexicon/values.ts";
import { ContextCue, NO_FACETS } from "../../src/lexicon/word.ts";

const SRC = new URL("../../src/", import.meta.url);
const listFiles = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, SRC), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => ending.test(name));

const fold = (surface: string) => splitSurface(surface).join(" ");
const listRepeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

describe("the files", () => {
  test("are all read", () => {
    const names = listFiles("lexicon/words/", /\.tsv$/).map((name) => name.replace(/\.tsv$/, ""));
    expect([...new Set(ROWS.map(({ file }) => file))].sort()).toEqual(names.sort());
  });

  test.each(listFiles("lexicon/words/", /\.tsv$/))("%s has sorted rows of two to four columns", (name) => {
    const text = readFileSync(new URL(`lexicon/words/${name}`, SRC), "utf8");
    const [heading, ...lines] = text.trimEnd().split("\n");
    expect(heading).toBe("word\ttags\texample\tgives");
    for (const line of lines) {
      expect(line).toBe(line.normalize("NFC").trim());
      expect([2, 4], line).toContain(line.split("\t").length);
    }
    const words = lines.map((line) => line.split("\t")[0] as string);
    expect(words).toEqual([...words].sort(new Intl.Collator("vi").compare));
  });
});

describe("the words", () => {
  test("stand in one row each", () => {
    expect(listRepeated(ROWS.map(({ surface }) => fold(surface)))).toEqual([]);
  });

  test("are written as they are looked up: in small letters, with the tone mark on the first of two vowels", () => {
    const isFolded = (surface: string) =>
      surface === surface.toLowerCase() && surface.split(/[ ./-]/).every((word) => fold(word) === word);
    const odd = ROWS.filter(({ surface }) => !/[%°º²³&\p{Sc}]/u.test(surface) && !isFolded(surface));
    const codes = ROWS.filter(({ surface, tags }) => tags.get("currency") === surface || tags.has("leads"));
    expect(odd.filter((row) => !codes.includes(row)).map(({ surface }) => surface)).toEqual(["KH", "NQ", "CK"]);
  });
});

describe("the tags", () => {
  test("have a row each", () => {
    expect(listRepeated(TAGS.map(({ name }) => name))).toEqual([]);
  });

  test.each(TAGS.map((tag) => [tag.name, tag] as const))("%s is told, and some word has it", (name, tag) => {
    expect(["figure", "sentence", "list", "detail"]).toContain(tag.view);
    expect(tag.meaning).toMatch(/^[A-Z].*\.$/);
    expect(tag.example === "").toBe(tag.gives === "");
    expect(ROWS.some(({ tags }) => tags.has(name))).toBe(true);
  });

  test("of the rows are known, and written once", () => {
    for (const { surface, written } of ROWS) {
      const names = written.map((tag) => tag.split(":")[0] as string);
      expect(listRepeated(names), surface).toEqual([]);
      for (const name of names) expect(() => findTag(name), surface).not.toThrow();
    }
  });

  test("have a value where their row says so", () => {
    for (const { surface, tags } of ROWS)
      for (const [name, value] of tags) expect(value !== "", `${surface} ${name}`).toBe(findTag(name).values !== "");
  });

  const closed: Record<string, readonly string[]> = {
    modifier: MODIFIERS,
    bound: MODIFIERS,
    change: DIRECTIONS,
    comparative: DIRECTIONS,
    excess: DIRECTIONS,
    status: STATUSES,
    head: HEAD_SENSES,
    particle: PARTICLES,
    time: TIME_UNITS.map(({ unit }) => unit),
    edge: ["first", "last"],
    halfYear: ["first", "last"],
  };
  test.each(Object.entries(closed))("%s has one of its values", (name, values) => {
    for (const { surface, tags } of ROWS)
      if (tags.has(name)) expect(values, surface).toContain(tags.get(name) as string);
  });

  test("which only say more of another tag stand beside it", () => {
    const owners = { starts: "numeral", unitsPlace: "numeral", area: "unit", ofMost: "unit", before: "unit" };
    for (const [detail, owner] of Object.entries(owners))
      for (const { surface, tags } of ROWS) if (tags.has(detail)) expect(tags.has(owner), surface).toBe(true);
  });

  test("of a sentence, and those of a figure, are the properties of their classes", () => {
    const listProperties = (view: string) =>
      TAGS.filter((tag) => tag.view === view)
        .map(({ name }) => PROPERTIES[name] ?? name)
        .sort();
    const listTags = (word: object, groups: object) => Object.keys(word).filter((name) => !(name in groups));
    expect(listProperties("sentence")).toEqual(listTags(new ContextCue(), CUE_GROUPS).sort());
    expect(listProperties("figure")).toEqual(listTags(NO_FACETS, FACET_GROUPS).sort());
  });

  test("are all read by some rule", () => {
    const sources = listFiles("", /\.tsx?$/)
      .filter(
        (name) => !/^lexicon\/(?:packed|rows|tags|derived|groups|word|values|own-words|read-values)\.ts$/.test(name),
      )
      .map((name) => readFileSync(new URL(name, SRC), "utf8"))
      .join("\n");
    const packed = ["packed", "read-values"]
      .map((name) => readFileSync(new URL(`lexicon/${name}.ts`, SRC), "utf8"))
      .join();
    // Their words need only be known: a known word is no other word in it, and no unknown noun.
    const unasked = ["fixed", "adjective", "silent"];
    const unread = TAGS.filter(({ name }) => !unasked.includes(name)).filter(({ name, view }) => {
      const property = PROPERTIES[name] ?? name;
      if (view === "detail") return !packed.includes(`"${name}"`);
      if (view === "list") return !sources.includes(`"${name}"`);
      return !new RegExp(`[.{,]\\s*${property}\\b|"${property}"`).test(sources);
    });
    expect(unread.map(({ name }) => name)).toEqual([]);
  });
});

test("each list is read somewhere", () => {
  const sources = listFiles("", /\.tsx?$/)
    .filter((name) => name !== "lexicon/lists.ts")
    .map((name) => readFileSync(new URL(name, SRC), "utf8"))
    .join("\n");
  expect(Object.keys(lists).filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
});

describe("the tags that follow from others", () => {
  test.each(DERIVATIONS.map((row) => [`${row.tag} from ${row.from}`, row] as const))("%s", (_, row) => {
    const { tag, from, except = [] } = row;
    expect(findTag(tag).values).toBe("");
    const sources = ROWS.filter(({ tags }) => tags.has(from)).map(({ surface }) => surface);
    // An exception is a word for which the rule would hold.
    for (const surface of except) expect(sources).toContain(surface);
    const excepted = ROWS.filter(({ surface, tags }) => except.includes(surface) && tags.has(tag));
    expect(excepted.map(({ surface }) => surface)).toEqual([]);
    const written = ROWS.filter((one) => one.written.includes(tag) && sources.includes(one.surface));
    expect(written.map(({ surface }) => surface)).toEqual([]);
  });

  test("follow in one pass", () => {
    DERIVATIONS.forEach(({ from }, index) => {
      const later = DERIVATIONS.slice(index).filter(({ tag }) => tag === from);
      expect(later).toEqual([]);
    });
  });
});

describe("docs/lexicon.md shows", () => {
  const page = readFileSync(new URL("../docs/lexicon.md", SRC), "utf8");

  test("the tags as they are", () => expect(insertTagTables(page, TAGS)).toBe(page));

  test("rows as they are", () => {
    const [, block = ""] = /```text\nword .*\n([^`]*)```/.exec(page) ?? [];
    const shown = block.trimEnd().split("\n");
    expect(shown.length).toBeGreaterThan(3);
    for (const line of shown) {
      const [surface, tags = "", example = "", gives = ""] = line.split(/ {2,}/);
      const row = ROWS.find((one) => one.surface === surface);
      expect([row?.written.join(" "), row?.example, row?.gives]).toEqual([tags, example, gives]);
    }
  });
});

test("dist holds none of the examples", () => {
  const built = readFileSync(new URL("../dist/index.js", SRC), "utf8");
  const examples = [...ROWS, ...TAGS].map(({ example }) => example).filter((example) => example !== "");
  expect(examples.filter((example) => built.includes(example))).toEqual([]);
});

test("what is packed has every word that is looked up in the text, once", () => {
  const packed = surfaces.split("\n").flatMap((line) => {
    const [first, ...entries] = line.split("\t");
    return entries.map((entry) => [first, ...entry.split(" ").slice(1)].join(" "));
  });
  const isLookedUp = (name: string) => ["figure", "sentence"].includes(findTag(name).view);
  const expected = [...ROWS, ...SI_ROWS]
    .filter(({ tags }) => [...tags.keys()].some(isLookedUp))
    .map(({ surface }) => surface);
  expect(packed.sort()).toEqual(expected.sort());
  expect(new Set(tagSets.map((tags) => JSON.stringify(tags))).size).toBe(tagSets.length);
});
