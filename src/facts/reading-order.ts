import { bareVerbs } from "../lexicon/lists.ts";
import type { Fact } from "./fact.ts";

const BARE_VERBS: ReadonlySet<string> = new Set(bareVerbs);

/**
 * The order in which people read the rows of a document: first those that name what they are of, then those without an
 * indicator or with a mere verb (`hoàn thành`, `vượt`), each in text order.
 */
export function orderForReading<Row>(rows: readonly Row[], factOf: (row: Row) => Pick<Fact, "indicator">): Row[] {
  return [...rows.filter((row) => isNamed(factOf(row))), ...rows.filter((row) => !isNamed(factOf(row)))];
}

function isNamed({ indicator }: Pick<Fact, "indicator">): boolean {
  return indicator !== null && !BARE_VERBS.has(indicator.toLowerCase());
}
