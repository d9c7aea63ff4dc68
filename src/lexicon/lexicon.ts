import {
  foldSyllable,
  isCapital,
  isDigit,
  letterRunEnd,
  letterRunStart,
  spaceRunEnd,
  spaceRunStart,
} from "../text/letters.ts";
import { makeCue, makeFacets } from "./groups.ts";
import { dottedAbbreviations } from "./lists.ts";
import { type OwnWord, readOwnWords } from "./own-words.ts";
import { surfaces, tagSets } from "./packed.ts";
import { nextSyllable, splitSurface, syllableEnd } from "./surface.ts";
import { SurfaceTrie } from "./surface-trie.ts";
import type { PackedBase } from "./unit-bases.ts";
import type { ContextCue, Facets, Senses } from "./word.ts";

/** The words made so far, by the number of their tags: all words with the same tags are one. */
const words: (Senses | undefined)[] = [];

function wordOf(number: number): Senses {
  words[number] ??= makeWord(tagSets[number]?.facets, tagSets[number]?.cue);
  return words[number];
}

function makeWord(facets: Partial<Facets> | undefined, cue: Partial<ContextCue> | undefined): Senses {
  return { facets: facets && makeFacets(facets), cue: cue && makeCue(cue) };
}

/** The words of the program, and those that a caller adds to them. Make one with `readLexicon`. */
export class Lexicon {
  readonly #trie: SurfaceTrie<Senses>;
  readonly #bases: ReadonlyMap<string, PackedBase>;

  /** An own word has precedence over the program's words with the same surface. */
  constructor(own: readonly OwnWord[]) {
    const lines = own.map(({ surface }, index) => {
      const [first = "", ...others] = splitSurface(surface);
      return `${first}\t${[tagSets.length + index, ...others].join(" ")}`;
    });
    this.#trie = new SurfaceTrie([surfaces, ...lines].join("\n"), (number, known) => {
      const word = own[number - tagSets.length];
      if (word === undefined) return wordOf(number);
      const cue = word.cue === undefined ? known?.cue : { ...known?.cue, ...word.cue };
      return makeWord({ ...known?.facets, ...word.facets }, cue);
    });
    this.#bases = new Map(own.flatMap(({ base }) => (base === undefined ? [] : [base])));
  }

  /** Does some reading with these words: all look-ups inside `read`, which is synchronous, find them. */
  read<Result>(read: () => Result): Result {
    const before = { trie, ownBases };
    trie = this.#trie;
    ownBases = this.#bases;
    try {
      return read();
    } finally {
      ({ trie, ownBases } = before);
    }
  }
}

/** The words of the present reading: those of the program but inside `Lexicon.read`. */
let trie = new SurfaceTrie<Senses>(surfaces, wordOf);
let ownBases: ReadonlyMap<string, PackedBase> = new Map();

/**
 * The same values, each made with the words of a lexicon. Between two values other texts may be read with other words: a
 * caller of `extractEach` goes on whenever it wants.
 */
export function* readEachWith<Value>(lexicon: Lexicon | undefined, values: Iterator<Value>): Generator<Value> {
  const next = () => values.next();
  for (;;) {
    const { value, done } = lexicon === undefined ? next() : lexicon.read(next);
    if (done) return;
    yield value;
  }
}

/** The base unit of a unit that the words of the present reading add. */
export function findOwnBase(symbol: string): PackedBase | undefined {
  return ownBases.get(symbol);
}

/**
 * Adds nouns, units and currencies to the words of the program: rows of tab-separated values as in docs/lexicon.md. `file`
 * is the name of the text in errors. Throws a `LexiconError` for the first row that is wrong.
 */
export function readLexicon(text: string, file = "lexicon"): Lexicon {
  return new Lexicon(readOwnWords(text, file));
}

/** A memo of what words mean, one for each lexicon: the value belongs to the words of the present reading. */
export function perLexicon<Value extends object>(make: () => Value): () => Value {
  const values = new WeakMap<object, Value>();
  return () => {
    const known = values.get(trie);
    if (known !== undefined) return known;
    const value = make();
    values.set(trie, value);
    return value;
  };
}

/** A surface of the lexicon found in a text: what it can be around a figure. */
export interface Entry {
  readonly facets: Facets;
  readonly start: number;
  readonly end: number;
}

/**
 * The longest surface that can be something around a figure, and begins at `start` and ends at a word's end. With
 * `group`, the longest that can be this. Syllables may be joined by white space, a hyphen or a dot. Takes time linear
 * in the surface's length.
 */
export function findEntry(text: string, start: number, group?: keyof Facets): Entry | undefined {
  let at = start;
  let end = firstSyllableEnd(text, at);
  let node = end > at ? trie.begin(text, at, end) : undefined;
  let found: Facets | undefined;
  let foundEnd = start;
  while (node !== undefined) {
    const facets = node.word?.facets;
    if (facets !== undefined && (group === undefined || facets[group] !== undefined)) {
      found = facets;
      foundEnd = end;
    }
    if (node.next === undefined) break;
    at = dottedEnd(text, at, end) ?? nextSyllable(text, at, end);
    end = syllableEnd(text, at);
    node = end > at ? trie.follow(node, text, at, end) : undefined;
  }
  return found && { facets: found, start, end: foundEnd };
}

/** After the dot of an abbreviation, `St.` | `Helena`; undefined where the dot ends a sentence, as in `12 vụ. Án`. */
function dottedEnd(text: string, start: number, end: number): number | undefined {
  if (text.charCodeAt(end) !== DOT || !isCapital(text.charCodeAt(start))) return undefined;
  return DOTTED.has(foldSyllable(text.slice(start, end))) ? spaceRunEnd(text, end + 1) : undefined;
}
const DOT = 0x2e;
const DOTTED: ReadonlySet<string> = new Set(dottedAbbreviations);

/** Where the first syllable of a word ends; the digit of `1tr2` is no part of it, as in `m2`. */
function firstSyllableEnd(text: string, start: number): number {
  const end = syllableEnd(text, start);
  const isPower = end > start && isDigit(text.charCodeAt(end - 1));
  return isPower && trie.begin(text, start, end) === undefined ? letterRunEnd(text, start) : end;
}

/** A surface of the lexicon found in a sentence: what it says of a figure, and where it ends. */
export interface FoundCue {
  readonly cue: ContextCue;
  readonly end: number;
}

/**
 * The longest surface that says something of a figure, whose first syllable is `[start, end)` and that ends at or
 * before `limit`; white space joins its syllables. Takes time linear in the surface's length.
 */
export function findCue(text: string, start: number, end: number, limit: number): FoundCue | undefined {
  let node = end <= limit ? trie.begin(text, start, end) : undefined;
  let to = end;
  let cue: ContextCue | undefined;
  let found = end;
  while (node !== undefined) {
    if (node.word?.cue !== undefined) {
      cue = node.word.cue;
      found = to;
    }
    if (node.next === undefined) break;
    const at = spaceRunEnd(text, to);
    to = syllableEnd(text, at);
    if (to === at || to > limit) break;
    node = trie.follow(node, text, at, to);
  }
  return cue && { cue, end: found };
}

/** No word is looked for that begins more than this many syllables before its last. */
const LONGEST_BEFORE = 3;

/**
 * Whether the word `[start, end)` is only the end of a compound: `trên` of `cấp trên`, `phòng` of `văn phòng`, but not
 * in `nâng cấp` | `trên 12 km`, where the first syllable of the compound belongs to the word before. Takes constant time.
 */
export function endsCompound(text: string, start: number, end: number): boolean {
  return hasWordBefore(text, start, end, (word, first) => {
    const isFixed = word.cue?.fixed === true;
    return isFixed && !hasWordBefore(text, first, letterRunEnd(text, first), () => true);
  });
}

/** Whether a word that passes the test begins before `start` and ends at `end`. */
function hasWordBefore(
  text: string,
  start: number,
  end: number,
  passes: (word: Senses, first: number) => boolean,
): boolean {
  let at = start;
  for (let syllables = 0; syllables < LONGEST_BEFORE; syllables++) {
    const before = spaceRunStart(text, at);
    const first = letterRunStart(text, before);
    if (before === at || first === before) return false;
    const word = wordBetween(text, first, end);
    if (word !== undefined && passes(word, first)) return true;
    at = first;
  }
  return false;
}

/** The word that begins at `start` and ends at `end`. */
function wordBetween(text: string, start: number, end: number): Senses | undefined {
  let to = syllableEnd(text, start);
  let node = trie.begin(text, start, to);
  while (node !== undefined && to < end) {
    const at = spaceRunEnd(text, to);
    to = syllableEnd(text, at);
    node = trie.follow(node, text, at, to);
  }
  return to === end ? node?.word : undefined;
}
