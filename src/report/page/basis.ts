import { earlierWords, lastYearWords, planWords, standardWords } from "../../lexicon/context.ts";
import { foldName } from "./fold.ts";

/** The sort of thing that a figure is compared with, determined from the words of its basis. */
export type BasisSort = "plan" | "last year" | "other time" | "other" | "unsaid";

const listFolded = (words: readonly string[]) => words.map((word) => ` ${foldName(word)} `);
const PLAN = listFolded([...planWords, ...standardWords]);
const LAST_YEAR = listFolded(lastYearWords);
const EARLIER = listFolded(earlierWords);

/**
 * Classifies the words of a basis: `dự toán tỉnh giao` is a plan, `cùng kỳ` is last year, and so is `năm 2023` for a
 * value of 2024.
 */
export function sortBasis(basis: string | null, period: string | null): BasisSort {
  if (basis === null) return "unsaid";
  const words = ` ${foldName(basis).replace(/[^\p{L}\p{M}\p{N}/-]+/gu, " ")} `;
  const has = (list: readonly string[]) => list.some((word) => words.includes(word));
  // Plans come first, because the words of a plan often contain a year: `kế hoạch năm 2024`.
  if (has(PLAN)) return "plan";
  if (has(LAST_YEAR)) return "last year";
  const [, year] = /(?:^| )năm (\d{4}) /.exec(words) ?? [];
  if (year !== undefined && period?.startsWith(String(Number(year) + 1))) return "last year";
  if (has(EARLIER) || /(?:năm|tháng|quý|ngày) \d/.test(words)) return "other time";
  return "other";
}
