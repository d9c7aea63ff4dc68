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
  for (let at = path.length - 1; at >= 0; at--) {
    const counted = countedWords(path[at] as string, own[at] ?? []);
    const unit = counted === undefined ? undefined : readNounAt(counted, false);
    if (unit !== undefined) return { unit, isCounted: true };
  }
  for (const [at, text] of path.entries()) {
    const first = own[at]?.[0];
    const words = own[at]?.some(({ sense }) => sense !== undefined) || first?.type !== "word" ? undefined : text;
    // `Cán bộ, giáo viên` counts the first of them.
    const named = words?.split(",")[0];
    const unit = named !== undefined && isNoun(named) ? readNounAt(named, true) : undefined;
    if (unit !== undefined) return { unit, isCounted: false };
  }
  return undefined;
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
