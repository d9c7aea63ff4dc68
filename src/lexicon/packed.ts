/**
 * The rows of the lexicon as the program reads them. `scripts/pack-lexicon.js` evaluates this module when it builds
 * `dist`, and puts what it exports in its place: examples, and what reads rows, are not shipped.
 */
import { readCurrency, readUnit, withPower } from "./read-values.ts";
import { ROWS, type WordRow } from "./rows.ts";
import { readSpellings, SI_ROWS } from "./si-units.ts";
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
  placeKind: "place",
  clauseOpener: "opener",
  placeSubject: "place",
  boundAfter: "bound",
};

type Read = (value: string, row: WordRow) => unknown;

/** How the values of tags are read; those of other tags are used as they are written. */
const READERS: Readonly<Record<string, Read>> = {
  numeral: (value, row) => ({ part: readPart(value, row), starts: row.tags.has("starts") }),
  magnitude: (value) => ({ power: Number(value) }),
  pricedScale: (value) => ({ power: Number(value) }),
  currency: (value, { surface, tags }) => readCurrency(value, surface, tags),
  country: (value) => {
    const [code = "", family] = value.split(":");
    return { code, ...(family === undefined ? {} : { family }) };
  },
  shorthand: (value) => withPower("code", value),
  percent: (value) => withPower("unit", value),
  unit: (value, row) => ({ ...readUnit(value, row.tags), ...readSpellings(row) }),
  time: (value) => TIME_UNITS.find(({ unit }) => unit === value),
  relativeYear: (value) => ({ offset: Number(value) }),
  rankNumeral: Number,
};

function readPart(value: string, { tags }: WordRow): unknown {
  if (/^\d+$/.test(value)) return { type: "digit", value: Number(value), unitsPlaceOnly: tags.has("unitsPlace") };
  return value.startsWith("10^") ? { type: "magnitude", power: Number(value.slice(3)) } : { type: value };
}

function readView(row: WordRow, view: "figure" | "sentence"): Record<string, unknown> | undefined {
  const found = [...row.tags].filter(([name]) => findTag(name).view === view);
  if (found.length === 0) return undefined;
  return Object.fromEntries(
    found.map(([name, value]) => [
      PROPERTIES[name] ?? name,
      value === "" ? true : (READERS[name]?.(value, row) ?? value),
    ]),
  );
}

function pack(rows: readonly WordRow[]): { tagSets: PackedTags[]; surfaces: string } {
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
