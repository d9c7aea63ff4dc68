/**
 * The rows of the lexicon as the program reads them. `scripts/pack-lexicon.js` evaluates this module when it builds
 * `dist`, and puts what it exports in its place: examples, and what reads rows, are not shipped.
 */
import { ROWS, type Row } from "./rows.ts";
import { isWord, SI_ROWS, spellingsAs } from "./si-units.ts";
import { findTag } from "./tags.ts";
import { type PackedBase, UNIT_BASES } from "./unit-bases.ts";
import { TIME_UNITS } from "./values.ts";
import type { ContextCue, Facets } from "./word.ts";

/** What words with the same tags are. */
export interface PackedTags {
  readonly facets?: Partial<Facets>;
  readonly cue?: Partial<ContextCue>;
}

/** The properties that are named otherwise than their tag, because each view has one of this name. */
export const PROPERTIES: Readonly<Record<string, string>> = {
  rangeOpener: "opener",
  placeKind: "place",
  clauseOpener: "opener",
  placeSubject: "place",
  boundAfter: "bound",
};

type Read = (value: string, row: Row) => unknown;

/** How the values of tags are read; those of other tags are used as they are written. */
const READERS: Readonly<Record<string, Read>> = {
  numeral: (value, row) => ({ part: readPart(value, row), starts: row.tags.has("starts") }),
  magnitude: (value) => ({ power: Number(value) }),
  currency: readCurrency,
  country: (value) => {
    const [code = "", family] = value.split(":");
    return { code, ...(family === undefined ? {} : { family }) };
  },
  shorthand: (value) => withPower("code", value),
  percent: (value) => withPower("unit", value),
  unit: (value, { tags, surface }) => ({
    symbol: value.replaceAll("_", " "),
    ...readSpellings(surface),
    ...(tags.has("area") ? { area: true } : {}),
    ...(tags.has("before") ? { before: readWords(tags.get("before") ?? "") } : {}),
    ...(tags.has("told") ? { told: true } : {}),
    ...(tags.has("ofMost") ? { ofMost: true } : {}),
  }),
  time: (value) => TIME_UNITS.find(({ unit }) => unit === value),
  relativeYear: (value) => ({ offset: Number(value) }),
  rankNumeral: Number,
};

function readPart(value: string, { tags }: Row): unknown {
  if (/^\d+$/.test(value)) return { type: "digit", value: Number(value), unitsPlaceOnly: tags.has("unitsPlace") };
  return value.startsWith("10^") ? { type: "magnitude", power: Number(value.slice(3)) } : { type: value };
}

/** `VND:6` is millions of đồng. */
function withPower(field: string, value: string): unknown {
  const [unit, power] = value.split(":");
  return { [field]: unit, ...(power === undefined ? {} : { power: Number(power) }) };
}

/** A currency's codes and signs may stand before its amount, its names only after it. */
function readCurrency(value: string, { surface, tags }: Row): unknown {
  const { code, power } = withPower("code", value) as { code: string; power?: number };
  const isCode = surface.toUpperCase() === code;
  const isSign = /[^\p{L} .]$/u.test(surface) || tags.has("leads");
  return {
    ...(code === "null" ? {} : { code }),
    ...(power === undefined ? {} : { power }),
    ...(tags.has("family") ? { family: tags.get("family") } : {}),
    ...(isSign || isCode ? { leads: true } : {}),
    ...(tags.has("weakCode") ? { leadsScale: true } : {}),
    ...(surface === code ? { capitals: true } : {}),
  };
}

/** `end,và,nước`: the word that follows, or none. */
function readWords(value: string): string[] {
  return value.split(",").map((word) => (word === "end" ? "" : word));
}

function readView(row: Row, view: "figure" | "sentence"): Record<string, unknown> | undefined {
  const found = [...row.tags].filter(([name]) => findTag(name).view === view);
  if (found.length === 0) return undefined;
  return Object.fromEntries(
    found.map(([name, value]) => [
      PROPERTIES[name] ?? name,
      value === "" ? true : (READERS[name]?.(value, row) ?? value),
    ]),
  );
}

function pack(rows: readonly Row[]): { tagSets: PackedTags[]; surfaces: string } {
  const tagSets: PackedTags[] = [];
  const numbers = new Map<string, number>();
  const lines = new Map<string, string>();
  for (const row of rows) {
    const facets = readView(row, "figure");
    const cue = readView(row, "sentence");
    if (facets === undefined && cue === undefined) continue;
    const tags = { ...(facets && { facets }), ...(cue && { cue }) };
    const key = JSON.stringify(tags);
    if (!numbers.has(key)) numbers.set(key, tagSets.push(tags) - 1);
    const [first = "", ...others] = row.surface.split(" ");
    lines.set(first, `${lines.get(first) ?? first}\t${[numbers.get(key), ...others].join(" ")}`);
  }
  return { tagSets, surfaces: [...lines.values()].join("\n") };
}

/** The spellings of a unit that differ only by capitals. */
function readSpellings(surface: string): { spellings?: Readonly<Record<string, string>>; exact?: true } {
  const spellings = spellingsAs(surface);
  if (spellings === undefined) return {};
  return isWord(surface) ? { spellings, exact: true } : { spellings };
}

const packed = pack([...ROWS, ...SI_ROWS]);

/** What words can be, once for all that have the same tags. */
export const tagSets: readonly PackedTags[] = packed.tagSets;

/**
 * The surfaces, one line for each first word: the word, then for each surface that begins with it, after a tab, the
 * number of its tags in `tagSets` and the other words.
 */
export const surfaces: string = packed.surfaces;

/** The base unit of each unit that has one, by symbol, and how many of it one of the unit is: `dt` → kg, 100. */
export const unitBases: Readonly<Record<string, PackedBase>> = UNIT_BASES;
