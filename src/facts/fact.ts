import type { BasisKind, Direction, Kind, Modifier, Role, Status, ValueFields } from "../record/record.ts";

/**
 * One row of the table of facts: the value of an indicator in a period, and its parts (plan, previous value, changes,
 * attainments, excess, share). Fields that the text does not give are null.
 */
export interface Fact extends ValueFields {
  /** The document, as in its records. */
  source: string;
  /** The words naming what the row is of. */
  indicator: string | null;
  /** The words above its record that the indicator belongs to. */
  topic: string | null;
  /** ISO 8601, as in the records. */
  period: string | null;
  /** Kind of the value. */
  kind: Kind | null;
  /** What a multiple is of: `gấp 2 lần` | `cùng kỳ`. */
  basis: string | null;
  basis_kind: BasisKind | null;
  /** The planned value of the same indicator: `9.846 ha/9.700 ha KH`. */
  plan: number | null;
  plan_from: number | null;
  plan_to: number | null;
  plan_unit: string | null;
  plan_per: string | null;
  plan_modifier: Modifier | null;
  plan_period: string | null;
  /** The value in the same period of the year before. */
  previous: number | null;
  previous_from: number | null;
  previous_to: number | null;
  previous_unit: string | null;
  previous_per: string | null;
  previous_modifier: Modifier | null;
  previous_status: Status | null;
  previous_period: string | null;
  /** By how much it rose or fell. */
  change: number | null;
  change_from: number | null;
  change_to: number | null;
  /** `%`, `percentage_point`, a currency, a unit, `lần` of a multiple, or what is counted. */
  change_unit: string | null;
  change_per: string | null;
  change_modifier: Modifier | null;
  change_status: Status | null;
  change_direction: Direction | null;
  change_basis: string | null;
  change_basis_kind: BasisKind | null;
  /** The second of two, as the same change in percent or against another time: `giảm 3 vụ (-12,5%)`. */
  change_2: number | null;
  change_2_from: number | null;
  change_2_to: number | null;
  change_2_unit: string | null;
  change_2_per: string | null;
  change_2_modifier: Modifier | null;
  change_2_status: Status | null;
  change_2_direction: Direction | null;
  change_2_basis: string | null;
  change_2_basis_kind: BasisKind | null;
  /** The change of the period compared with: `(cùng kỳ tăng 7,3%)`. */
  previous_change: number | null;
  previous_change_from: number | null;
  previous_change_to: number | null;
  previous_change_unit: string | null;
  previous_change_per: string | null;
  previous_change_modifier: Modifier | null;
  previous_change_status: Status | null;
  previous_change_direction: Direction | null;
  previous_change_basis: string | null;
  previous_change_basis_kind: BasisKind | null;
  /** How much of a plan, or of an earlier time. */
  attainment: number | null;
  attainment_from: number | null;
  attainment_to: number | null;
  attainment_unit: string | null;
  attainment_modifier: Modifier | null;
  attainment_status: Status | null;
  attainment_basis: string | null;
  attainment_basis_kind: BasisKind | null;
  /** The second of two: `đạt 103,3% dự toán Thành phố giao, đạt 100,6% dự toán huyện giao`. */
  attainment_2: number | null;
  attainment_2_from: number | null;
  attainment_2_to: number | null;
  attainment_2_unit: string | null;
  attainment_2_modifier: Modifier | null;
  attainment_2_status: Status | null;
  attainment_2_basis: string | null;
  attainment_2_basis_kind: BasisKind | null;
  /** By how much it is beyond a plan, or short of it. */
  excess: number | null;
  excess_from: number | null;
  excess_to: number | null;
  excess_unit: string | null;
  excess_per: string | null;
  excess_modifier: Modifier | null;
  excess_status: Status | null;
  excess_direction: Direction | null;
  excess_basis: string | null;
  excess_basis_kind: BasisKind | null;
  /** Which part of a whole: in percent, or as a fraction of 1 where `share_unit` is null. */
  share: number | null;
  share_from: number | null;
  share_to: number | null;
  share_unit: string | null;
  share_modifier: Modifier | null;
  share_status: Status | null;
  share_basis: string | null;
  share_basis_kind: BasisKind | null;
  /** The sentence of the row's first record, as one line. */
  sentence: string | null;
  /** From the first record of the row to its last. */
  start: number;
  end: number;
  /** The records that the row was made of: `r2 r3 r5`. */
  records: string;
  /** Of the row's first record, if it is in a table: the table, and the labels of its row. */
  table: string | null;
  row: string | null;
}

/** The parts of a row beside its value. */
export const PART_NAMES = [
  ...(["plan", "previous", "change", "change_2", "previous_change", "attainment", "attainment_2"] as const),
  ...(["excess", "share"] as const),
] as const;
export type FactPart = (typeof PART_NAMES)[number];

/** The parts that a record of a role may fill, in order. */
export const PARTS: Readonly<Record<Exclude<Role, "level">, readonly FactPart[]>> = {
  change: ["change", "change_2"],
  attainment: ["attainment", "attainment_2"],
  excess: ["excess"],
  share: ["share"],
};

/** The columns of the table of facts, in order: the header of every format. */
export const FACT_COLUMNS = [
  ...([
    "source",
    "indicator",
    "topic",
    "period",
    "kind",
    "value",
    "from",
    "to",
    "exact",
    "unit",
    "per",
    "noun",
  ] as const),
  ...(["numerator", "denominator", "status", "modifier", "basis", "basis_kind"] as const),
  ...(["plan", "plan_from", "plan_to", "plan_unit", "plan_per", "plan_modifier", "plan_period"] as const),
  ...(["previous", "previous_from", "previous_to", "previous_unit", "previous_per"] as const),
  ...(["previous_modifier", "previous_status", "previous_period"] as const),
  ...(["change", "change_from", "change_to", "change_unit", "change_per", "change_modifier"] as const),
  ...(["change_status", "change_direction", "change_basis", "change_basis_kind"] as const),
  ...(["change_2", "change_2_from", "change_2_to", "change_2_unit", "change_2_per"] as const),
  ...(["change_2_modifier", "change_2_status", "change_2_direction"] as const),
  ...(["change_2_basis", "change_2_basis_kind"] as const),
  ...(["previous_change", "previous_change_from", "previous_change_to", "previous_change_unit"] as const),
  ...(["previous_change_per", "previous_change_modifier", "previous_change_status"] as const),
  ...(["previous_change_direction", "previous_change_basis", "previous_change_basis_kind"] as const),
  ...(["attainment", "attainment_from", "attainment_to", "attainment_unit", "attainment_modifier"] as const),
  ...(["attainment_status", "attainment_basis", "attainment_basis_kind"] as const),
  ...(["attainment_2", "attainment_2_from", "attainment_2_to", "attainment_2_unit"] as const),
  ...(["attainment_2_modifier", "attainment_2_status", "attainment_2_basis", "attainment_2_basis_kind"] as const),
  ...(["excess", "excess_from", "excess_to", "excess_unit", "excess_per", "excess_modifier"] as const),
  ...(["excess_status", "excess_direction", "excess_basis", "excess_basis_kind"] as const),
  ...(["share", "share_from", "share_to", "share_unit", "share_modifier", "share_status"] as const),
  ...(["share_basis", "share_basis_kind"] as const),
  ...(["sentence", "start", "end", "records", "table", "row"] as const),
] as const satisfies readonly (keyof Fact)[];
