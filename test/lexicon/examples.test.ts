import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { findEntry } from "../../src/lexicon/lexicon.ts";
import { ROWS, type WordRow } from "../../src/lexicon/rows.ts";
import { findTag, TAGS, type Tag } from "../../src/lexicon/tags.ts";
import type { ContextCue, Facets } from "../../src/lexicon/word.ts";
import type { ExtractRecord } from "../../src/record/record.ts";
import { readLayout } from "../../src/text/layout.ts";
import { Words } from "../../src/words/words.ts";

/** What the figure that is marked `⟨…⟩` gives instead of what it must give; undefined where it is right. */
function findFault(example: string, gives: string): string | undefined {
  const start = example.indexOf("⟨");
  const end = example.indexOf("⟩") - 1;
  const text = example.replace(/[⟨⟩]/g, "").replaceAll("⏎", "\n");
  const record = extract(text).find((one) => one.start < end && one.end > start);
  if (gives === "none") return record && `${record.kind} ${record.text}`;
  if (record === undefined) return "no record";
  if (record.start !== start || record.end !== end) return `the span ${record.text}`;
  for (const pair of gives.split("; ")) {
    const [field, value] = pair.split("=") as [keyof ExtractRecord, string];
    if (String(record[field]) !== value) return `${field}=${record[field]}`;
  }
  return undefined;
}

/** The example or the expectation of a tag, for one word. */
function fill(template: string, tag: Tag, word: string, tags: ReadonlyMap<string, string>): string {
  const readValue = (name: string) => {
    const [value = ""] = (tags.get(name) ?? "").split(":");
    return name === "unit" ? value.replaceAll("_", " ") : value;
  };
  return template
    .replaceAll("{word}", word)
    .replaceAll("{Word}", word.charAt(0).toUpperCase() + word.slice(1))
    .replaceAll("{value}", readValue(tag.name))
    .replaceAll("{unit}", readValue("unit"))
    .replaceAll("{currency}", readValue("currency"))
    .replaceAll("{status}", readValue("status"));
}

/** Whether a word `[start, end)` of a text is read as a whole, longest match first, and has what a tag gives it. */
type Reads = (text: string, start: number, end: number) => boolean;

/** What it can be around a figure. */
const facet =
  (has: (facets: Facets) => unknown): Reads =>
  (text, start, end) => {
    const entry = findEntry(text, start);
    return entry?.end === end && has(entry.facets) !== undefined;
  };

/** What it says of a figure in its sentence: no word before it takes its first syllable, nor does it leave one inside alone. */
const cue =
  (has: (cue: ContextCue) => unknown): Reads =>
  (text, start, end) => {
    const word = new Words(readLayout(text)).read(0, text.length).find((one) => one.end > start);
    return word?.start === start && word.end === end && word.cue !== undefined && has(word.cue) !== undefined;
  };

/**
 * Tags whose words only keep a reading from going wrong elsewhere: an unknown word does as well in one sentence. So their
 * examples are also asked how the word in them was read.
 */
const ALSO_UNKNOWN: Readonly<Record<string, Reads>> = {
  ofMost: facet(({ unit }) => unit?.ofMost),
  rangeOpener: facet(({ rangeOpener }) => rangeOpener),
  comparison: facet(({ comparison }) => comparison),
  total: facet(({ total }) => total),
  multiple: facet(({ multiple }) => multiple),
  weakLabel: facet(({ label }) => label),
  placeKind: facet(({ place }) => place),
  noun: facet(({ noun }) => noun),
  genericNoun: facet(({ noun }) => noun),
  qualifier: cue(({ qualifier }) => qualifier),
  shareNoun: cue(({ shareNoun }) => shareNoun),
  topicNoun: cue(({ topicNoun }) => topicNoun),
  fixed: cue(({ fixed }) => fixed),
  continuer: cue(({ continuer }) => continuer),
  clauseEnd: cue(({ clauseEnd }) => clauseEnd),
  actEnd: cue(({ actEnd }) => actEnd),
  preposition: cue(({ preposition }) => preposition),
  causative: cue(({ causative }) => causative),
  rankVerb: cue(({ rankVerb }) => rankVerb),
  grade: cue(({ grade }) => grade),
  edgePoint: cue(({ edgePoint }) => edgePoint),
};

/** The faults of all examples of a word: its own, or those of the tags that its row writes. */
function listFaults({ surface, tags, written, example, gives }: WordRow): string[] {
  if (example !== "") return listFault(example, gives);
  return listTemplates(written).flatMap((tag) =>
    listFault(fill(tag.example, tag, surface, tags), fill(tag.gives, tag, surface, tags)),
  );
}

function listFault(example: string, gives: string): string[] {
  const fault = findFault(example, gives);
  return fault === undefined ? [] : [`${example} must give ${gives}, but gives ${fault}`];
}

const listTemplates = (written: readonly string[]) =>
  written.map((tag) => findTag(tag.split(":")[0] as string)).filter(({ example }) => example !== "");

describe("every word gives what its example or its tags say", () => {
  test.each([...new Set(ROWS.map(({ file }) => file))])("%s", (file) => {
    expect(ROWS.filter((row) => row.file === file).flatMap(listFaults)).toEqual([]);
  });

  test("and has at least one example, unless its row says that no figure shows it", () => {
    const untested = ROWS.filter(
      ({ example, written, tags }) => example === "" && !isPart(tags) && listTemplates(written).length === 0,
    );
    const silent = ROWS.filter(({ tags }) => tags.has("silent"));
    expect(untested).toEqual(silent);
  });
});

/** Whether a word only says more of a currency or a unit beside it. */
function isPart(tags: ReadonlyMap<string, string>): boolean {
  return ["country", "prefix", "power"].some((tag) => tags.has(tag));
}

test("every country gives the currency of its row, after the name that it shares or by itself has", () => {
  const faults = ROWS.filter(({ tags }) => tags.has("country")).flatMap(({ surface, tags }) => {
    const [code = "", family] = tags.get("country")?.split(":") ?? [];
    const name = ROWS.find((row) =>
      family === undefined ? row.tags.get("currency") === code : row.tags.get("family") === family,
    );
    const words = `${name?.surface} ${surface.charAt(0).toUpperCase()}${surface.slice(1)}`;
    return listFault(`Giá bán là ⟨350 ${words}⟩.`, `kind=money; unit=${code}`);
  });
  expect(faults).toEqual([]);
});

test("a noun that begins with the noun of an event leaves no verb in half", () => {
  const surfacesWith = (...names: string[]) =>
    ROWS.filter(({ tags }) => names.some((name) => tags.has(name))).map(({ surface }) => surface);
  const verbs = surfacesWith("eventVerb");
  const nouns = surfacesWith("noun");
  // `kỳ thủ` and `việc làm` are no events.
  const others = ["kỳ thủ", "việc làm"];
  const faults = surfacesWith("eventNoun").flatMap((event) =>
    nouns
      .filter((noun) => noun.startsWith(`${event} `) && !others.includes(noun))
      .flatMap((noun) => verbs.filter((verb) => `${event} ${verb}`.startsWith(`${noun} `)))
      .flatMap((verb) => listFault(`Năm qua có ⟨36 ${event} ${verb}⟩.`, `noun=${event} ${verb}`)),
  );
  expect(faults).toEqual([]);
});

describe("the example of a tag", () => {
  test("gives something else with a word that the lexicon does not know", () => {
    const unknown = "bloong";
    const same = TAGS.filter(({ example }) => example !== "").filter((tag) => {
      const value = tag.values.split(", ")[0] ?? "";
      const tags = new Map([
        [tag.name, value],
        ["status", "planned"],
      ]);
      return findFault(fill(tag.example, tag, unknown, tags), fill(tag.gives, tag, unknown, tags)) === undefined;
    });
    expect(same.map(({ name }) => name)).toEqual(Object.keys(ALSO_UNKNOWN));
  });

  /** After `của` of the example the longer word is `của cải`. */
  const AFTER_OTHER = ["cải cách", "cải cách tư pháp", "cải tổ", "cải trang"];
  test.each(Object.entries(ALSO_UNKNOWN))("with %s is read with a word of the tag", (name, reads) => {
    const tag = findTag(name);
    const rows = ROWS.filter(({ example, written }) => example === "" && listTemplates(written).includes(tag));
    const missed = rows.filter(({ surface, tags }) => {
      const example = tag.example.replace(/[⟨⟩]/g, "").replaceAll("⏎", "\n");
      const start = example.search(/\{[wW]ord\}/);
      return !reads(fill(example, tag, surface, tags), start, start + surface.length);
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(missed.map(({ surface }) => surface)).toEqual(name === "fixed" ? AFTER_OTHER : []);
  });
});
