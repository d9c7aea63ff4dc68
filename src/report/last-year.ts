import type { Fact } from "../facts/fact.ts";
import { lastYearWords, yearWords } from "../lexicon/lists.ts";
import type { BasisKind } from "../record/record.ts";

/** The parts of a fact that charts draw by what they are measured against. */
export const COMPARED_PARTS = ["change", "change_2", "attainment", "attainment_2", "excess"] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

/** The parts of a fact that are measured against the same time of the year before. */
export function lastYearParts(fact: Fact): ComparedPart[] {
  return COMPARED_PARTS.filter((part) => isLastYear(fact[`${part}_basis`], fact[`${part}_basis_kind`], fact.period));
}

const WORDS = lastYearWords.map((word) => ` ${word} `);
const NAMED_YEAR = new RegExp(` (?:${yearWords.join("|")}) (\\d{4}) `);

/** Whether a basis is the year before: `cùng kỳ`; `năm 2023` for a value of 2024. */
export function isLastYear(basis: string | null, kind: BasisKind | null, period: string | null): boolean {
  if (basis === null || kind !== "earlier") return false;
  const words = ` ${basis
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}/-]+/u)
    .join(" ")} `;
  if (WORDS.some((word) => words.includes(word))) return true;
  const [, year] = NAMED_YEAR.exec(words) ?? [];
  return year !== undefined && period?.startsWith(String(Number(year) + 1)) === true;
}
