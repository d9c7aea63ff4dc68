import type { BasisKind } from "../../record/record.ts";

/** What a figure is compared with, as charts distinguish it. */
export type BasisSort = "plan" | "last year" | "other time" | "other" | "unsaid";

/** The basis of a part of a fact. */
export interface Basis {
  basis: string | null;
  basis_kind: BasisKind | null;
  /** Whether it is the same time of the year before. */
  isLastYear: boolean;
}

export function sortBasis({ basis, basis_kind: kind, isLastYear }: Basis): BasisSort {
  if (basis === null || kind === null) return "unsaid";
  if (kind === "earlier") return isLastYear ? "last year" : "other time";
  return kind === "plan" ? "plan" : "other";
}
