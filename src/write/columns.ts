import { FACT_COLUMNS, type Fact, PART_NAMES } from "../facts/fact.ts";
import { LONG_FACT_COLUMNS, type LongFact } from "../facts/long-fact.ts";
import type { BaseRecord } from "../record/record.ts";

/** A field of a record, of a fact or of a row of long facts, used as a column of a table. */
export type OutputColumn = keyof BaseRecord | keyof Fact | keyof LongFact;

/** What the rows of an output are: `long` is one row per figure of a fact. */
export type RowKind = "records" | "facts" | "long";

/**
 * The fields of a record in the order in which every exporter writes them. They equal the keys of `recordFields` (a
 * test checks this), but are listed here as plain names so that writing does not load the schema library.
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
  "topic",
  "basis_kind",
  "base_value",
  "base_unit",
  "table",
  "row",
  "column",
] as const satisfies readonly (keyof BaseRecord)[];

/** The columns that can be chosen for records: their fields, and the sentence that a record stands in. */
export const RECORD_COLUMNS = [...COLUMNS, "sentence"] as const satisfies readonly OutputColumn[];

/** The columns that can be chosen for each kind of row. */
export const ROW_COLUMNS: Readonly<Record<RowKind, readonly OutputColumn[]>> = {
  records: RECORD_COLUMNS,
  facts: FACT_COLUMNS,
  long: LONG_FACT_COLUMNS,
};

/**
 * The columns of a record that are shown to people, the most informative first: if the terminal is too narrow, columns
 * are left out from the end.
 */
export const READABLE_COLUMNS = [
  ...(["id", "value", "unit", "kind", "indicator", "period", "role", "direction", "text", "topic"] as const),
  "basis",
] as const satisfies readonly OutputColumn[];

/** The columns of a fact that are shown to people, in the same order of importance. */
export const READABLE_FACT_COLUMNS = [
  ...(["indicator", "value", "unit", "period", "change", "attainment", "excess", "share", "topic"] as const),
  ...(["plan", "previous", "previous_change"] as const),
  ...(["basis", "change_basis", "attainment_basis", "excess_basis", "share_basis", "sentence"] as const),
] as const satisfies readonly OutputColumn[];

/** The columns of a row of long facts that are shown to people, in the same order of importance. */
export const READABLE_LONG_COLUMNS = [
  ...(["indicator", "measure", "value", "unit", "period", "direction", "basis", "topic", "sentence"] as const),
] as const satisfies readonly OutputColumn[];

/** The type of a column's fields that are not null. */
export type ColumnType = "number" | "integer" | "text" | "list";

const NUMBERS: ReadonlySet<OutputColumn> = new Set<OutputColumn>([
  ...(["value", "from", "to", "numerator", "denominator", "base_value"] as const),
  ...PART_NAMES.flatMap((part) => [part, `${part}_from`, `${part}_to`] as const),
]);
const INTEGERS: ReadonlySet<OutputColumn> = new Set<OutputColumn>(["start", "end"]);

/** Returns the type of a column. A `list` is a string of words separated by spaces. */
export function findColumnType(column: OutputColumn): ColumnType {
  if (NUMBERS.has(column)) return "number";
  if (INTEGERS.has(column)) return "integer";
  return column === "records" ? "list" : "text";
}
