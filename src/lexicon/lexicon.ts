import type { AmountPart } from "../number/amount.ts";
import * as cues from "./cues.ts";
import { type CurrencyRow, currencies, moneyShorthands } from "./currencies.ts";
import { eventVerbs, limiters } from "./limiters.ts";
import { classifiers, countNouns, eventClassifiers, massNouns } from "./nouns.ts";
import { magnitudes, numerals } from "./numbers.ts";
import { adjectives, stopWords } from "./stop-words.ts";
import { nextSyllable, syllableEnd } from "./surface.ts";
import { SurfaceTrie } from "./surface-trie.ts";
import {
  centuryTails,
  decadeWords,
  edges,
  periodWords,
  relativeYears,
  serviceWords,
  type TimeUnitRow,
  timeUnits,
} from "./times.ts";
import { percents, type UnitRow, units } from "./units.ts";

/** What a surface can be: one property for each group of the lexicon that lists it. */
export interface Facets {
  numeral?: { readonly part: AmountPart; readonly starts: boolean };
  magnitude?: { readonly power: number };
  currency?: CurrencyRow;
  shorthand?: CurrencyRow;
  percent?: { readonly unit: "%" | "percentage_point"; readonly power?: number };
  unit?: UnitRow;
  time?: TimeUnitRow;
  period?: true;
  edge?: "first" | "last";
  relativeYear?: { readonly offset: number };
  service?: true;
  modifier?: cues.Modifier;
  bound?: cues.Modifier;
  opener?: true;
  comparison?: true;
  total?: true;
  negative?: true;
  sounding?: true;
  vague?: true;
  each?: true;
  decade?: true;
  century?: true;
  connector?: true;
  part?: true;
  multiple?: true;
  times?: true;
  factor?: string;
  rank?: true;
  rankNumeral?: number;
  session?: true;
  fraction?: true;
  fractionWord?: true;
  partitive?: true;
  label?: true;
  place?: true;
  noun?: true;
  eventNoun?: true;
  classifier?: true;
  mass?: true;
  limiter?: true;
  eventVerb?: true;
  stop?: true;
  adjective?: true;
}

const trie = new SurfaceTrie<Facets>(() => ({}));

for (const row of numerals) trie.add(row.surfaces, "numeral", { part: row.part, starts: row.starts ?? false });
for (const row of magnitudes) trie.add(row.surfaces, "magnitude", { power: row.power });
for (const row of currencies) trie.add(row.surfaces, "currency", row);
for (const row of moneyShorthands) trie.add(row.surfaces, "shorthand", row);
for (const row of percents) trie.add(row.surfaces, "percent", row);
for (const row of units) trie.add(row.surfaces, "unit", row);
for (const row of timeUnits) trie.add(row.surfaces, "time", row);
for (const row of edges) trie.add(row.surfaces, "edge", row.edge);
for (const row of relativeYears) trie.add(row.surfaces, "relativeYear", row);
for (const row of cues.modifiers) trie.add(row.surfaces, "modifier", row.modifier);
for (const row of cues.bounds) trie.add(row.surfaces, "bound", row.modifier);
for (const row of cues.factorWords) trie.add(row.surfaces, "factor", row.factor);
for (const row of cues.rankNumerals) trie.add(row.surfaces, "rankNumeral", row.rank);
trie.add(serviceWords, "service", true);
trie.add(periodWords, "period", true);
trie.add(cues.rangeOpeners, "opener", true);
trie.add(cues.comparisons, "comparison", true);
trie.add(cues.totals, "total", true);
trie.add(cues.negativeWords, "negative", true);
trie.add(cues.soundingWords, "sounding", true);
trie.add(cues.vagueWords, "vague", true);
trie.add(cues.eachWords, "each", true);
trie.add(decadeWords, "decade", true);
trie.add(centuryTails, "century", true);
trie.add(cues.rangeConnectors, "connector", true);
trie.add(cues.partConnectors, "part", true);
trie.add(cues.multipleWords, "multiple", true);
trie.add(cues.timesWords, "times", true);
trie.add(cues.rankWords, "rank", true);
trie.add(cues.sessionWords, "session", true);
trie.add(cues.halfWords, "fraction", true);
trie.add(cues.fractionWords, "fractionWord", true);
trie.add(cues.partitiveWords, "partitive", true);
trie.add(cues.labels, "label", true);
trie.add(cues.placeWords, "place", true);
trie.add(countNouns, "noun", true);
trie.add(eventClassifiers, "eventNoun", true);
trie.add(massNouns, "mass", true);
trie.add(classifiers, "classifier", true);
trie.add(limiters, "limiter", true);
trie.add(eventVerbs, "eventVerb", true);
trie.add(stopWords, "stop", true);
trie.add(adjectives, "adjective", true);

/** A surface of the lexicon found in a text. */
export interface Entry {
  readonly facets: Facets;
  readonly start: number;
  readonly end: number;
}

/**
 * The longest surface of the lexicon that begins at `start` and ends at a word's end. With `group`, the longest of that
 * group. Syllables may be joined by white space, a hyphen or a dot. Takes time linear in the surface's length.
 */
export function findEntry(text: string, start: number, group?: keyof Facets): Entry | undefined {
  let at = start;
  let end = syllableEnd(text, at);
  let node = end > at ? trie.begin(text, at, end) : undefined;
  let facets: Facets | undefined;
  let foundEnd = start;
  while (node !== undefined) {
    if (node.facets !== undefined && (group === undefined || node.facets[group] !== undefined)) {
      facets = node.facets;
      foundEnd = end;
    }
    if (node.next === undefined) break;
    at = nextSyllable(text, at, end);
    end = syllableEnd(text, at);
    node = end > at ? trie.follow(node, text, at, end) : undefined;
  }
  return facets && { facets, start, end: foundEnd };
}
