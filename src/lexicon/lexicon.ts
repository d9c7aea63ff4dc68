import type { AmountPart } from "../number/amount.ts";
import * as cues from "./cues.ts";
import { type CurrencyRow, currencies, moneyShorthands } from "./currencies.ts";
import { eventVerbs, limiters } from "./limiters.ts";
import { classifiers, countNouns, eventClassifiers, massNouns } from "./nouns.ts";
import { magnitudes, numerals } from "./numbers.ts";
import { adjectives, stopWords } from "./stop-words.ts";
import { nextSyllable, splitSurface, syllableEnd } from "./surface.ts";
import { SyllableIndex } from "./syllables.ts";
import { centuryTails, decadeWords, edges, periodWords, relativeYears, type TimeUnitRow, timeUnits } from "./times.ts";
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
  modifier?: cues.Modifier;
  bound?: cues.Modifier;
  opener?: true;
  comparison?: true;
  total?: true;
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

interface Node {
  facets: Facets | undefined;
  next: Map<number, Node> | undefined;
  /** Surfaces that begin with this syllable and wait until a text first asks for one of them. */
  waiting: (() => void)[] | undefined;
}

const syllables = new SyllableIndex();
const root: Node = { facets: undefined, next: new Map(), waiting: undefined };
/** The node of the first syllable, by the first word of a surface as it is written. */
const firstNodes = new Map<string, Node>();

function childOf(node: Node, syllable: string): Node {
  node.next ??= new Map();
  const number = syllables.add(syllable);
  let child = node.next.get(number);
  if (child === undefined) {
    child = { facets: undefined, next: undefined, waiting: undefined };
    node.next.set(number, child);
  }
  return child;
}

function put<K extends keyof Facets>(surface: string, group: K, value: NonNullable<Facets[K]>): void {
  let node = root;
  for (const syllable of splitSurface(surface)) node = childOf(node, syllable);
  node.facets ??= {};
  if (node.facets[group] !== undefined) throw new Error(`lexicon: ${surface} stands twice among ${group}`);
  node.facets[group] = value as Facets[K];
}

/** Lets a surface wait at its first syllable: to enter all of them took half of the start-up, and few are asked for. */
function putLater<K extends keyof Facets>(surface: string, group: K, value: NonNullable<Facets[K]>): void {
  const space = surface.indexOf(" ");
  const word = space < 0 ? surface : surface.slice(0, space);
  let node = firstNodes.get(word);
  if (node === undefined) {
    node = childOf(root, splitSurface(word)[0] ?? word);
    firstNodes.set(word, node);
  }
  node.waiting ??= [];
  node.waiting.push(() => put(surface, group, value));
}

function enterWaiting(node: Node): void {
  const { waiting } = node;
  node.waiting = undefined;
  for (const enter of waiting ?? []) enter();
}

function putAll<K extends keyof Facets>(surfaces: readonly string[], group: K, value: NonNullable<Facets[K]>): void {
  for (const surface of surfaces) putLater(surface, group, value);
}

for (const row of numerals) putAll(row.surfaces, "numeral", { part: row.part, starts: row.starts ?? false });
for (const row of magnitudes) putAll(row.surfaces, "magnitude", { power: row.power });
for (const row of currencies) putAll(row.surfaces, "currency", row);
for (const row of moneyShorthands) putAll(row.surfaces, "shorthand", row);
for (const row of percents) putAll(row.surfaces, "percent", row);
for (const row of units) putAll(row.surfaces, "unit", row);
for (const row of timeUnits) putAll(row.surfaces, "time", row);
for (const row of edges) putAll(row.surfaces, "edge", row.edge);
for (const row of relativeYears) putAll(row.surfaces, "relativeYear", row);
for (const row of cues.modifiers) putAll(row.surfaces, "modifier", row.modifier);
for (const row of cues.bounds) putAll(row.surfaces, "bound", row.modifier);
for (const row of cues.factorWords) putAll(row.surfaces, "factor", row.factor);
for (const row of cues.rankNumerals) putAll(row.surfaces, "rankNumeral", row.rank);
putAll(periodWords, "period", true);
putAll(cues.rangeOpeners, "opener", true);
putAll(cues.comparisons, "comparison", true);
putAll(cues.totals, "total", true);
putAll(cues.vagueWords, "vague", true);
putAll(cues.eachWords, "each", true);
putAll(decadeWords, "decade", true);
putAll(centuryTails, "century", true);
putAll(cues.rangeConnectors, "connector", true);
putAll(cues.partConnectors, "part", true);
putAll(cues.multipleWords, "multiple", true);
putAll(cues.timesWords, "times", true);
putAll(cues.rankWords, "rank", true);
putAll(cues.sessionWords, "session", true);
putAll(cues.halfWords, "fraction", true);
putAll(cues.fractionWords, "fractionWord", true);
putAll(cues.partitiveWords, "partitive", true);
putAll(cues.labels, "label", true);
putAll(cues.placeWords, "place", true);
putAll(countNouns, "noun", true);
putAll(eventClassifiers, "eventNoun", true);
putAll(massNouns, "mass", true);
putAll(classifiers, "classifier", true);
putAll(limiters, "limiter", true);
putAll(eventVerbs, "eventVerb", true);
putAll(stopWords, "stop", true);
putAll(adjectives, "adjective", true);

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
  let node: Node | undefined = root;
  let at = start;
  let facets: Facets | undefined;
  let foundEnd = start;
  while (node?.next !== undefined) {
    const end = syllableEnd(text, at);
    if (end === at) break;
    const number = syllables.find(text, at, end);
    node = number === 0 ? undefined : node.next.get(number);
    if (node === undefined) break;
    if (node.waiting !== undefined) enterWaiting(node);
    if (node.facets !== undefined && (group === undefined || node.facets[group] !== undefined)) {
      facets = node.facets;
      foundEnd = end;
    }
    at = nextSyllable(text, at, end);
  }
  return facets && { facets, start, end: foundEnd };
}
