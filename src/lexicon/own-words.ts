/**
 * Words that a caller adds to the lexicon, in the form of its rows (docs/lexicon.md): a noun, a unit or a currency in each
 * line, its tags after a tab.
 */
import { isLetter } from "../text/letters.ts";
import { readTags } from "./read-tags.ts";
import { readCurrency, readUnit } from "./read-values.ts";
import { foldSurface, nextSyllable, syllableEnd } from "./surface.ts";
import type { PackedBase } from "./unit-bases.ts";
import type { ContextCue, Facets } from "./word.ts";

/** The error of a line of own words: where it is, what is wrong, and what to do. */
export class LexiconError extends Error {
  /** Where it is and what is wrong: the message without the hint. */
  readonly fault: string;

  constructor(
    reason: string,
    /** What to do. */
    readonly hint: string,
    /** The name of the file. */
    readonly file: string,
    /** The number of the line, from 1. */
    readonly line: number,
    /** The number of the column that a tab begins, from 1. */
    readonly column: number,
  ) {
    const fault = `${file}:${line}: column ${column} (${COLUMNS[column - 1] ?? "too many"}): ${reason}`;
    super(`${fault}; ${hint}`);
    this.fault = fault;
    this.name = "LexiconError";
  }
}

/** The columns of a row; `example` and `gives` are notes for people. */
const COLUMNS = ["word", "tags", "example", "gives"];

/** A word with what it adds to those of the lexicon. */
export interface OwnWord {
  readonly surface: string;
  readonly facets: Partial<Facets>;
  readonly cue: Partial<ContextCue> | undefined;
  /** The symbol of a unit with its base unit. */
  readonly base: readonly [symbol: string, base: PackedBase] | undefined;
}

/** A tag that own words may have: the tag that it goes with, and the form of its value. */
interface OwnTag {
  readonly beside?: string;
  readonly value?: { readonly form: RegExp; readonly example: string };
}

const TAGS: Readonly<Record<string, OwnTag>> = {
  noun: {},
  classifier: {},
  eventNoun: {},
  unit: { value: { form: /^[^\s:]+$/u, example: "unit:kg (`_` is a space)" } },
  area: { beside: "unit" },
  before: { beside: "unit", value: { form: /^[^\s,]+(?:,[^\s,]+)*$/u, example: "before:ruộng,end" } },
  base: { beside: "unit", value: { form: /^[^\s:]+(?::\d+(?:\.\d+)?)?$/u, example: "base:kg:12.5" } },
  currency: { value: { form: /^[A-Z]{3}(?::\d{1,2})?$/, example: "currency:VND, or currency:VND:6 for millions" } },
  leads: { beside: "currency" },
  weakCode: { beside: "currency" },
};
const KINDS = ["noun", "classifier", "eventNoun", "unit", "currency"];

/** What is wrong with a cell, the number of its column, and what to do. */
type Fault = readonly [column: number, reason: string, hint: string];

/**
 * Reads lines of own words. Empty lines, lines that begin with `#`, and a first line with the names of the columns are
 * passed over. `file` is its name in errors. Throws a `LexiconError` for the first line that is wrong.
 */
export function readOwnWords(text: string, file: string): OwnWord[] {
  const lines = new Map<string, number>();
  const words: OwnWord[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const cells = line.normalize("NFC").split("\t");
    if (line.trim() === "" || line.startsWith("#") || (index === 0 && cells[0] === COLUMNS[0])) continue;
    const [surface = "", tags = ""] = cells;
    const fault = findFault(cells, lines);
    if (fault !== undefined) {
      const [column, reason, hint] = fault;
      throw new LexiconError(reason, hint, file, index + 1, column);
    }
    lines.set(foldSurface(surface), index + 1);
    words.push(makeWord(surface, tags));
  }
  return words;
}

/** `lines` has the line of each word above. */
function findFault(cells: readonly string[], lines: ReadonlyMap<string, number>): Fault | undefined {
  const [surface = "", tags = ""] = cells;
  const other = lines.get(foldSurface(surface));
  return (
    findFaultOfRow(cells) ??
    findFaultOfWord(surface) ??
    findFaultOfTags(tags) ??
    findFaultOfSign(makeWord(surface, tags)) ??
    (other === undefined
      ? undefined
      : [1, `${quote(surface)} stands twice`, `line ${other} has it, too: leave one out`])
  );
}

function quote(text: string): string {
  return `'${text}'`;
}

function findFaultOfRow({ length }: readonly string[]): Fault | undefined {
  if (length === 1) return [1, "no tags", "write a tab and the tags after the word, as in: chuồng cọp⇥noun"];
  if (length > COLUMNS.length)
    return [length, `${length} columns`, `a row has at most ${COLUMNS.length}: ${COLUMNS.join(", ")}`];
  return undefined;
}

/** A surface must be found whole where it stands in a text. */
function findFaultOfWord(surface: string): Fault | undefined {
  if (surface === "") return [1, "no word", "write the word before the first tab"];
  if (surface.trim() !== surface || /\s\s/.test(surface))
    return [1, `spaces in ${quote(surface)}`, "write one space between two syllables, and none before or after"];
  let end = syllableEnd(surface, 0);
  for (let at = 0; end > at && end < surface.length; ) {
    at = nextSyllable(surface, at, end);
    end = syllableEnd(surface, at);
  }
  if (end === surface.length) return undefined;
  const reason = `${quote(surface)} is no word: it cannot be read at ${quote(surface.slice(end))}`;
  return [1, reason, "write letters and single spaces, or one sign"];
}

function findFaultOfTags(written: string): Fault | undefined {
  if (written === "") return [2, "no tags", `write one of ${KINDS.join(", ")}`];
  const tags = readTags(written.split(" "), "");
  for (const tag of written.split(" ")) {
    const fault = findFaultOfTag(tag, tags);
    if (fault !== undefined) return [2, ...fault];
  }
  return undefined;
}

function findFaultOfTag(tag: string, all: ReadonlyMap<string, string>): [reason: string, hint: string] | undefined {
  const [name = ""] = tag.split(":", 1);
  const own = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  if (own === undefined) return [`no tag ${quote(tag)}`, `the tags are ${Object.keys(TAGS).join(", ")}`];
  const { value, beside } = own;
  if (value === undefined && tag !== name) return [`${quote(tag)} has a value`, `write ${name} alone`];
  if (value !== undefined && !value.form.test(tag.slice(name.length + 1)))
    return [`${quote(tag)} has no value of its form`, `write it as in ${value.example}`];
  if (beside !== undefined && !all.has(beside)) return [`${name} without ${beside}`, `add ${beside}, or leave it out`];
  return undefined;
}

/** No sign or code that stands before its amount has more letters. */
const LONGEST_LEADING = 4;

function findFaultOfSign({ surface, facets }: OwnWord): Fault | undefined {
  if (facets.currency?.leads !== true) return undefined;
  const hint = `at most ${LONGEST_LEADING} letters, or no leads`;
  if (surface.length > LONGEST_LEADING) return [1, `${quote(surface)} is too long to stand before an amount`, hint];
  const first = surface.charAt(0);
  return isLetter(first.charCodeAt(0)) && first !== first.toUpperCase()
    ? [1, `${quote(surface)} stands before an amount only in capitals`, "write it as it is written there"]
    : undefined;
}

function makeWord(surface: string, written: string): OwnWord {
  const tags = readTags(written.split(" "), surface);
  const [unit, currency, base] = [tags.get("unit"), tags.get("currency"), tags.get("base")];
  const facets: Partial<Facets> = {
    ...(tags.has("noun") ? { noun: true } : {}),
    ...(tags.has("classifier") ? { classifier: true } : {}),
    ...(tags.has("eventNoun") ? { eventNoun: true } : {}),
    ...(unit === undefined ? {} : { unit: readUnit(unit, tags) }),
    ...(currency === undefined ? {} : { currency: readCurrency(currency, surface, tags) }),
  };
  const [symbol = "", factor = "1"] = base?.split(":") ?? [];
  return {
    surface,
    facets,
    cue: tags.has("fixed") ? { fixed: true } : undefined,
    base: base === undefined ? undefined : [facets.unit?.symbol ?? "", [symbol, factor]],
  };
}
