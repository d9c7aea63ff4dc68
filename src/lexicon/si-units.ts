/**
 * Units with SI prefixes, and the squares and cubes of lengths, as a rule: `mW`, `ki lô oát`, `xăng ti mét vuông`, `dm³`.
 * As `packed.ts`, this module is evaluated when `dist` is built.
 */

import { isSyllable } from "../text/letters.ts";
import { ROWS, type WordRow } from "./rows.ts";
import { foldSurface } from "./surface.ts";

/** A way to write a prefix or a power, and what it stands for in the symbol: `ki lô` is `k`, `vuông` is `2`. */
type Spelling = readonly [surface: string, symbol: string];

const spellingsOf = (tag: string): Spelling[] =>
  ROWS.filter(({ tags }) => tags.has(tag)).map(({ surface, tags }) => [surface, tags.get(tag) ?? ""]);

const PREFIX_NAMES = spellingsOf("prefix");
const POWER_NAMES = spellingsOf("power").map(([name, power]): Spelling => [` ${name}`, power]);
/** The micro sign and the Greek letter. */
const PREFIX_LETTERS: Readonly<Record<string, readonly string[]>> = { µ: ["µ", "μ"] };
const POWER_MARKS: readonly Spelling[] = ["2", "3"].flatMap((power) => [
  [power, power],
  [power === "2" ? "²" : "³", power],
]);

/** A surface that the rule makes, as it is written where case tells it from another: `mW`, `MW`. */
interface Made {
  readonly written: string;
  readonly symbol: string;
  readonly isArea: boolean;
}

/** The symbols of lengths. */
const LENGTHS: ReadonlySet<string> = new Set(
  ROWS.filter(({ tags }) => tags.get("base")?.split(":")[0] === "m").map(({ tags }) => tags.get("unit") ?? ""),
);

function makeUnits({ surface, tags }: WordRow): Made[] {
  const symbol = tags.get("unit") ?? "";
  const isLetters = surface.toLowerCase() === symbol.toLowerCase();
  // `bar` and `bit` are both.
  const isName = !isLetters || symbol.length > 2;
  const base = isLetters ? symbol : surface;
  const prefixed: Spelling[] = (tags.get("si") ?? "")
    .split(",")
    .flatMap((prefix) =>
      [
        ...(isLetters ? (PREFIX_LETTERS[prefix] ?? [prefix]).map((letter) => letter + base) : []),
        ...(isName ? writePrefix(prefix, base) : []),
      ].map((written): Spelling => [written, prefix + symbol]),
    );
  const lengths: Spelling[] = [[base, symbol], ...prefixed];
  const powers = LENGTHS.has(symbol) ? lengths.flatMap(([written, of]) => raise(written, of)) : [];
  return [...lengths.map(([written, of]): Made => ({ written, symbol: of, isArea: false })), ...powers];
}

/** `ki lô mét`, `kilô mét`, and where the prefix is one word `kilômét`, too. */
function writePrefix(prefix: string, base: string): string[] {
  return PREFIX_NAMES.filter(([, symbol]) => symbol === prefix).flatMap(([name]) =>
    name.includes(" ") ? [`${name} ${base}`] : [`${name} ${base}`, name + base],
  );
}

/** `xăng ti mét vuông`; with a mark the symbol is written, `mi²` for `dặm vuông`. */
function raise(written: string, symbol: string): Made[] {
  const named = POWER_NAMES.map(([name, power]) => [written + name, power] as const);
  const marked = symbol.includes("_") ? [] : POWER_MARKS.map(([mark, power]) => [symbol + mark, power] as const);
  return [...named, ...marked].map(([surface, power]) => ({
    written: surface,
    symbol: symbol + power,
    isArea: power === "2",
  }));
}

const made = ROWS.filter(({ tags }) => tags.has("si") || LENGTHS.has(tags.get("unit") ?? "")).flatMap(makeUnits);
/** `Gb` of `bit`. */
const lettered = ROWS.flatMap(({ tags }) => {
  const letter = tags.get("letter");
  const prefixes = letter === undefined ? [] : (tags.get("si") ?? "").split(",");
  return prefixes.map(
    (prefix): Made => ({ written: `${prefix}${letter}`, symbol: prefix + tags.get("unit"), isArea: false }),
  );
});
const known = new Set(ROWS.map(({ surface }) => foldSurface(surface)));

/** Other units that differ from one only by their capitals: `Nm` is no `nm`. */
const also = ROWS.flatMap(({ surface, tags }): Made[] => {
  const [written, symbol] = tags.get("also")?.replaceAll("_", " ").split("=") ?? [];
  if (written === undefined || symbol === undefined) return [];
  const own = { written: surface, symbol: tags.get("unit") ?? "", isArea: false };
  return [own, { written, symbol, isArea: false }];
});

/** The units that are written alike except for capitals, by their folded surface: `mw` → mW, MW. */
const alike = new Map<string, Made[]>();
for (const unit of [...lettered, ...made, ...also]) {
  const surface = foldSurface(unit.written);
  alike.set(surface, [...(alike.get(surface) ?? []), unit]);
}

/**
 * For a surface that several units share except for capitals, or that is a unit only in its capitals, each spelling with its
 * symbol: `mW`, `MW`.
 */
function spellingsAs(surface: string): Readonly<Record<string, string>> | undefined {
  const units = alike.get(foldSurface(surface)) ?? [];
  const symbols = new Set(units.map(({ symbol }) => symbol));
  if (symbols.size === 0 || (symbols.size === 1 && !isWord(surface))) return undefined;
  return Object.fromEntries(units.map(({ written, symbol }) => [written, symbol]));
}

/** Whether the letters of a symbol with capitals are a word in small letters: `mA`. */
function isWord(surface: string): boolean {
  const units = alike.get(foldSurface(surface)) ?? [];
  return isSyllable(surface) && units.some(({ written }) => written !== written.toLowerCase());
}

/** The spellings of a unit that differ only by capitals; the symbol alone where it is a unit only as it is written. */
export function readSpellings({ surface, tags }: WordRow): {
  spellings?: Readonly<Record<string, string>>;
  exact?: true;
} {
  const symbol = tags.get("unit") ?? "";
  if (tags.has("asWritten")) return { spellings: { [symbol]: symbol }, exact: true };
  const spellings = spellingsAs(surface);
  if (spellings === undefined) return {};
  return isWord(surface) ? { spellings, exact: true } : { spellings };
}

/** The rows that the rule makes, but for words that have a row of their own; of units written alike the larger one. */
export const SI_ROWS: readonly WordRow[] = [...alike]
  .filter(([surface]) => !known.has(surface))
  .map(([, units]) => {
    const { written, symbol, isArea } = units.at(-1) as Made;
    const tags = new Map([["unit", symbol], ...(isArea ? [["area", ""] as const] : [])]);
    return { file: "units", surface: written.toLowerCase(), tags, written: [], example: "", gives: "" };
  });
