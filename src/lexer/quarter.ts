import type { Entry } from "../lexicon/lexicon.ts";
import { TIME_UNITS } from "../lexicon/values.ts";
import { makeFacets } from "../lexicon/word.ts";
import { isDigit, isLetter } from "../text/letters.ts";

/** `Q1/2024`, `Q4-2023`, `Q2 2024`; without a year `Q1` is as often a district. */
const QUARTER = /Q(?=[1-4](?:[/.-]| )(?:19|20)\d\d(?!\d))/y;

/** Where the `Q` at `at` ends that stands for a quarter of a year; `at` where it is something else. */
export function quarterMarkEnd(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return at;
  QUARTER.lastIndex = at;
  return QUARTER.test(text) ? at + 1 : at;
}

const FACETS = makeFacets({ time: TIME_UNITS.find(({ unit }) => unit === "quarter") });

/** The word that the `Q` at `start` stands for. */
export function quarterEntry(start: number): Entry {
  return { facets: FACETS, start, end: start + 1 };
}
