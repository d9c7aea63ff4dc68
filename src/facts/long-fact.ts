import type { BasisKind, Direction, Modifier, Status } from "../record/record.ts";

/** What a figure says about the indicator of its row. */
export type Measure = "level" | "plan" | "previous" | "change" | "previous_change" | "attainment" | "excess" | "share";

/** One figure of a row of the table of facts. Fields that the text does not give are null. */
export interface LongFact {
  /** The document, as in its records. */
  source: string;
  /** `indicator`, `topic` and `period` are those of the row of the table of facts. */
  indicator: string | null;
  topic: string | null;
  /** ISO 8601. */
  period: string | null;
  measure: Measure;
  value: number | null;
  from: number | null;
  to: number | null;
  /** All digits of the value, if a double does not hold them. */
  exact: string | null;
  /** The two figures of a ratio, of which `value` is the quotient. */
  numerator: number | null;
  denominator: number | null;
  /** `%`, `percentage_point`, a currency, a unit, `lần` of a multiple, or what is counted. */
  unit: string | null;
  per: string | null;
  direction: Direction | null;
  basis: string | null;
  basis_kind: BasisKind | null;
  status: Status | null;
  modifier: Modifier | null;
  /** The figure as the document has it. */
  text: string;
  /** The sentence of the figure, as one line. */
  sentence: string | null;
  /** The period of the figure itself: of a previous value the year before, of a plan possibly the whole year. */
  figure_period: string | null;
  /** The id of the record. */
  id: string;
}

/** The columns of the long table of facts, in order: the header of every format. */
export const LONG_FACT_COLUMNS = [
  ...(["source", "indicator", "topic", "period", "measure", "value", "from", "to", "exact"] as const),
  ...(["numerator", "denominator", "unit", "per", "direction", "basis", "basis_kind", "status", "modifier"] as const),
  ...(["text", "sentence", "figure_period", "id"] as const),
] as const satisfies readonly (keyof LongFact)[];
