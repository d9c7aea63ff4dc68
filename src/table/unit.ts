import type { QuantityMention, UnitSurface } from "../grammar/mention.ts";
import { readMentions } from "../grammar/read-mentions.ts";
import { readTokens } from "../lexer/lexer.ts";
import { perLexicon } from "../lexicon/lexicon.ts";
import { declaringWords } from "../lexicon/lists.ts";
import { foldSurface } from "../lexicon/surface.ts";
import { evaluateAmount } from "../number/amount.ts";
import { toPlainString } from "../number/decimal.ts";
import { hasCapital } from "../text/letters.ts";
import type { Span } from "../text/span.ts";

/** What a unit measures: figures of two units of different sorts can't be of one. */
export type UnitSort = "percent" | "money" | "measure" | "count" | "other";

/** A unit that stands apart from its figures: `triệu đồng`, `tạ/ha`, `%`, `1.000 USD`, `bác sĩ/vạn dân`. */
export interface TableUnit {
  readonly sort: UnitSort;
  /** The power of ten that the figures are to be raised by. */
  readonly power: number;
  readonly surface: UnitSurface;
  /** As it is written. */
  readonly words: string;
}

/** No unit is longer. */
const LONGEST = 40;
const DECLARING = declaringWords.map(foldSurface);
const knownUnits = perLexicon(() => new Map<string, TableUnit | undefined>());
const MOST_KNOWN = 500;

/** The unit that words are, all of them: `Triệu đồng`, `1.000 đồng`, `%`; undefined where they say anything else. */
export function readUnit(text: string): TableUnit | undefined {
  const words = text.trim().replace(/[.;:]+$/, "");
  if (words === "" || words.length > LONGEST || /^\d+$/.test(words)) return undefined;
  const known = knownUnits();
  if (known.has(words)) return known.get(words);
  const unit = parseUnit(words) ?? parseUnit(words.toLowerCase());
  if (known.size < MOST_KNOWN) known.set(words, unit);
  return unit;
}

export const PERCENT = readUnit("%");

function parseUnit(words: string): TableUnit | undefined {
  const counted = /^\d/.test(words) ? words : `1 ${words}`;
  const mentions = readMentions(counted, readTokens(counted));
  const [mention] = mentions;
  if (mentions.length !== 1 || mention?.form !== "quantity" || mention.second !== undefined) return undefined;
  const { first } = mention;
  if (mention.start !== 0 || mention.end !== counted.length || first.unit === undefined || first.unit.half)
    return undefined;
  const power = powerOf(mention);
  return power === undefined ? undefined : { sort: sortOf(first.unit), power, surface: lowerNoun(first.unit), words };
}

/** 6 of `1 triệu`, 3 of `1.000`; undefined where the figure is no power of ten. */
function powerOf({ first }: QuantityMention): number | undefined {
  const digits = /^1(0*)$/.exec(toPlainString(evaluateAmount(first.amount.parts)));
  return digits?.[1]?.length;
}

function sortOf({ entry, noun }: UnitSurface): UnitSort {
  const facets = entry?.facets;
  if (facets?.percent !== undefined) return "percent";
  if (facets?.currency !== undefined || facets?.shorthand !== undefined) return "money";
  if (facets?.unit !== undefined) return "measure";
  return noun === undefined ? "other" : "count";
}

function lowerNoun(surface: UnitSurface): UnitSurface {
  const { noun } = surface;
  return noun === undefined ? surface : { ...surface, noun: { ...noun, words: noun.words.toLowerCase() } };
}

/** A unit that is all of a line or a row: `Triệu đồng`, `Người`; a longer noun would be a title. */
export function readLoneUnit(text: string): TableUnit | undefined {
  const unit = readUnit(text);
  if (unit === undefined || unit.sort === "other") return undefined;
  const isTitle = unit.sort === "count" && unit.power === 0 && /\s/.test(unit.words.trim());
  return isTitle ? undefined : unit;
}

/** A word that stands in a column of units, and that the lexicon does not know: what is counted. */
export function readNounUnit(text: string): TableUnit | undefined {
  const words = text.trim();
  if (!/^\p{L}+(?: \p{L}+){0,3}$/u.test(words)) return undefined;
  return makeCount(words.toLowerCase(), words);
}

function makeCount(noun: string, words: string): TableUnit {
  const phrase = { start: 0, end: 0, words: noun, facets: [] };
  return { sort: "count", power: 0, surface: { start: 0, end: 0, noun: phrase, half: false, rates: [] }, words };
}

/** The noun that words begin with: `học sinh`, `hộ nghèo` of `Hộ nghèo năm 2023`; with `whole`, where nothing else follows. */
export function readNounAt(text: string, whole: boolean): TableUnit | undefined {
  const counted = `1 ${text.trim().toLowerCase()}`;
  const [mention] = readMentions(counted, readTokens(counted));
  if (mention?.form !== "quantity" || mention.start !== 0 || mention.second !== undefined) return undefined;
  const { unit } = mention.first;
  if (unit?.noun === undefined || unit.entry !== undefined || unit.rates.length > 0) return undefined;
  if (whole && mention.end !== counted.length) return undefined;
  return makeCount(unit.noun.words, unit.noun.words);
}

/** `Đơn vị tính: triệu đồng`, `(ĐVT: ha)`: the unit that a line declares. The words before the colon are of the lexicon. */
export function readDeclaredUnit(text: string): TableUnit | undefined {
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const before = foldSurface(text.slice(Math.max(0, colon - LONGEST), colon));
    if (!DECLARING.some((words) => before === words || before.endsWith(` ${words}`))) continue;
    const rest = text.slice(colon + 1, colon + 1 + LONGEST).replace(/[)\]].*$/s, "");
    const unit = readUnit(rest) ?? readUnit(rest.replace(/[;,].*$/s, ""));
    // `Đơn vị: UBND tỉnh`
    if (unit !== undefined && !(unit.sort === "count" && hasCapital(unit.words.slice(1)))) return unit;
  }
  return undefined;
}

const BRACKET = /\(([^()]{1,40})\)/g;

/** A unit in brackets, and where they stand. */
export interface BracketedUnit extends Span {
  readonly unit: TableUnit;
}

/** The last bracket of a text that has a unit in it and nothing else: `Năng suất (tạ/ha)`. */
export function readBracketedUnit(text: string): BracketedUnit | undefined {
  let found: BracketedUnit | undefined;
  for (const match of text.matchAll(BRACKET)) {
    const words = match[1] ?? "";
    const unit = readDeclaredUnit(words) ?? readUnit(words);
    if (unit !== undefined) found = { unit, start: match.index, end: match.index + match[0].length };
  }
  return found;
}

/** The unit after the last comma or dash of a text: `Diện tích, ha`, `Tỷ lệ che phủ - %`; `start` is that of the mark. */
export function readTrailingUnit(text: string): BracketedUnit | undefined {
  const start = Math.max(text.lastIndexOf(","), text.lastIndexOf(" - "), text.lastIndexOf(" – "));
  const words = start < 0 ? "" : text.slice(start).replace(/^[,\s–-]+/, "");
  // `6 - 10 tuổi` is no unit of ten years, `Trị giá, 1.000 USD` has one.
  const unit = /^\d(?![.\d]*000)/.test(words) ? undefined : readUnit(words);
  if (unit === undefined || unit.sort === "count" || unit.sort === "other") return undefined;
  return { unit, start, end: text.length };
}

/** Whether figures can't be of both. */
export function contradicts(a: TableUnit, b: TableUnit): boolean {
  if (a.sort !== b.sort) return true;
  const [one, two] = [a.surface, b.surface];
  return one.entry?.facets !== two.entry?.facets || one.noun?.words !== two.noun?.words || a.power !== b.power;
}
