import { findEntry } from "../lexicon/lexicon.ts";
import type { ColumnWords } from "./column-words.ts";
import type { HeadPart } from "./head-cell.ts";
import { readNounAt, type TableUnit } from "./unit.ts";

/** What a head counts; `isCounted` where it says so in words: `Số hộ`, not `Học sinh`. */
export interface CountedNoun {
  readonly unit: TableUnit;
  readonly isCounted: boolean;
}

/** What the head of a column counts: `Số hộ`, the deepest that says so; else `Học sinh` over `Tổng số`. */
export function nounOf({ path, own }: ColumnWords): CountedNoun | undefined {
  const counted = path.map((text, at) => countedWords(text, own[at] ?? [])).reverse();
  const noun = firstNoun(counted, false);
  if (noun !== undefined) return { unit: noun, isCounted: true };
  const named = firstNoun(
    path.map((text, at) => namedWords(text, own[at] ?? [])),
    true,
  );
  return named && { unit: named, isCounted: false };
}

function firstNoun(texts: readonly (string | undefined)[], whole: boolean): TableUnit | undefined {
  for (const text of texts) {
    const unit = text === undefined ? undefined : readNounAt(text, whole);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The words of a cell that are all a noun. `Cán bộ, giáo viên` counts the first of them. */
function namedWords(text: string, parts: readonly HeadPart[]): string | undefined {
  if (parts[0]?.type !== "word" || parts.some(({ sense }) => sense !== undefined)) return undefined;
  const [first = ""] = text.split(",");
  return isNoun(first) ? first : undefined;
}

/** The words after `Số` or `Tổng số`. */
function countedWords(text: string, parts: readonly HeadPart[]): string | undefined {
  const at = parts.findIndex(({ type }) => type === "word");
  const first = parts[at];
  if (first === undefined) return undefined;
  if (first.isPartitive === true) return parts[at + 1]?.type === "word" ? text.slice(parts[at + 1]?.start) : undefined;
  const before = parts[at - 1];
  const isTotal = before?.sense === "total" || before?.sense === "amount";
  return isTotal && isNoun(text.slice(first.start)) ? text.slice(first.start) : undefined;
}

/** Whether words begin with a noun of the lexicon. */
function isNoun(text: string): boolean {
  return findEntry(text, 0, "noun") !== undefined;
}
