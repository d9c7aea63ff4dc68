import { lastYearWords } from "../../lexicon/lists.ts";
import type { BasisKind } from "../../record/record.ts";
import { foldName } from "./fold.ts";

/** What a figure is compared with, as charts distinguish it. */
export type BasisSort = "plan" | "last year" | "other time" | "other" | "unsaid";

/** The basis of a record, or of a part of a fact. */
export interface Basis {
  basis: string | null;
  basis_kind: BasisKind | null;
}

const LAST_YEAR = lastYearWords.map((word) => ` ${foldName(word)} `);

/** Sorts a basis: of earlier times, `cùng kỳ` is last year, and so is `năm 2023` for a value of 2024. */
export function sortBasis({ basis, basis_kind: kind }: Basis, period: string | null): BasisSort {
  if (basis === null || kind === null) return "unsaid";
  if (kind === "earlier") return isLastYear(basis, period) ? "last year" : "other time";
  return kind === "plan" ? "plan" : "other";
}

function isLastYear(basis: string, period: string | null): boolean {
  const words = ` ${foldName(basis).replace(/[^\p{L}\p{M}\p{N}/-]+/gu, " ")} `;
  if (LAST_YEAR.some((word) => words.includes(word))) return true;
  const [, year] = /(?:^| )năm (\d{4}) /.exec(words) ?? [];
  return year !== undefined && period?.startsWith(String(Number(year) + 1)) === true;
}
