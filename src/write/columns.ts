import type { Fact } from "../facts/facts.ts";
import type { BaseRecord } from "../kinds/record.ts";

/** A field of a record or of a fact, as a column of a table. */
export type Column = keyof BaseRecord | keyof Fact;

/**
 * The fields of a record in the order in which every exporter writes them. The same as the keys of `recordFields`
 * (a test holds the two together); kept as plain names so that writing needs no schema library.
 */
export const COLUMNS = [
  "source",
  "id",
  "kind",
  "text",
  "start",
  "end",
  "value",
  "from",
  "to",
  "exact",
  "unit",
  "per",
  "numerator",
  "denominator",
  "iso",
  "noun",
  "modifier",
  "status",
  "role",
  "direction",
  "basis",
  "indicator",
  "period",
  "of",
] as const satisfies readonly (keyof BaseRecord)[];
