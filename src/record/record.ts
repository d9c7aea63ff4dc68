import type { Direction, Modifier, Status } from "../lexicon/values.ts";

/** The kinds of record, in the order in which they are documented. */
export const KIND_NAMES = [
  "money",
  "percentage",
  "count",
  "ratio",
  "measurement",
  "multiple",
  "duration",
  "date",
  "number",
  "ordinal",
] as const;
export type Kind = (typeof KIND_NAMES)[number];

export type { Direction, Modifier, Status };

/** What a number is to its indicator. */
export const ROLE_NAMES = ["level", "change", "attainment", "excess", "share"] as const;
export type Role = (typeof ROLE_NAMES)[number];

/** Whether a number says by how much something differs: it has a direction, and its sign is none of its value. */
export function isDifference(role: Role | undefined): boolean {
  return role === "change" || role === "excess";
}

/** What the words of a basis name: a plan, an earlier time, the whole that a part is of, or anything else. */
export const BASIS_KINDS = ["plan", "earlier", "whole", "other"] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

/** The fields that describe a value, in records and in facts. */
export interface ValueFields {
  /** The normal value: đồng for VND, percent for percentages; null for a range. */
  value: number | null;
  /** Lower end of a range. */
  from: number | null;
  /** Upper end of a range. */
  to: number | null;
  /** All the digits of `value` (of a range `from/to`) if a double cannot hold them: more than 15 significant digits. */
  exact: string | null;
  /** Currency code (ISO 4217), `%`, `percentage_point` or a unit symbol. */
  unit: string | null;
  /** The words of a rate's denominator, if the unit does not include it. */
  per: string | null;
  /** Of a ratio. */
  numerator: number | null;
  /** Of a ratio, and of a rank (`thứ 14/63`). */
  denominator: number | null;
  /** What is counted. */
  noun: string | null;
  /** How the figure is bounded. */
  modifier: Modifier | null;
  /** Null for a reported fact. */
  status: Status | null;
}

/** The fields of every record; a kind narrows some of them. */
export interface BaseRecord extends ValueFields {
  /** The document: its path as given, `-` for standard input. */
  source: string;
  /** `r1`, `r2`, … in text order, unique in its document. */
  id: string;
  /** What the record is a mention of. */
  kind: Kind;
  /** The exact characters `document.slice(start, end)`. */
  text: string;
  /** First UTF-16 code unit of the mention. */
  start: number;
  /** One past the last UTF-16 code unit of the mention. */
  end: number;
  /** Of a date or a duration: ISO 8601, `XXXX` for a year that is not known. */
  iso: string | null;
  /** What the number is to its indicator; null only in tables, if nothing tells what a column compares. */
  role: Role | null;
  /** Of a change or an excess. */
  direction: Direction | null;
  /** The words naming what it is measured against. */
  basis: string | null;
  /** The words naming what has this value. */
  indicator: string | null;
  /** The time that the value is of, in the form of `iso`. */
  period: string | null;
  /** `id` of the level record that this change, attainment, excess or share speaks about. */
  of: string | null;
  /** The words above the number that its indicator belongs to, if its clause does not name it: of a line, else a heading. */
  topic: string | null;
  /** What the words of `basis` name; null if and only if `basis` is. */
  basis_kind: BasisKind | null;
  /** Of a measurement: `value` in `base_unit`; null for a range, and for a unit that has no base unit. */
  base_value: number | null;
  /** `kg`, `m`, `m2`, `m3`, `W`, `kWh` or `Wp`; of a rate with its denominator as it is: `kg/ha`. */
  base_unit: string | null;
  /** The table that the number stands in: `t1`, `t2`, … in text order. */
  table: string | null;
  /** The labels of its row, from the outermost to its own, with ` › ` between them. */
  row: string | null;
  /** The heads of its column, from the top to its own, with ` › ` between them. */
  column: string | null;
}

/** `14.563 tỷ 145 triệu đồng` → 14563145000000 VND. */
export interface MoneyRecord extends BaseRecord {
  kind: "money";
  /** Currency code, ISO 4217. */
  unit: string;
}

/** `12,5%` → 12.5 `%`; `0,3 điểm phần trăm` → 0.3 `percentage_point`; `2‰` → 0.2 `%`. */
export interface PercentageRecord extends BaseRecord {
  kind: "percentage";
  unit: "%" | "percentage_point";
}

/** `71 dự án` → 71, noun `dự án`; `6,64 bác sĩ/vạn dân` → 6.64 with `per` `vạn dân`. */
export interface CountRecord extends BaseRecord {
  kind: "count";
  noun: string;
}

/** `64/73 trường công lập` → 64 of 73; `một phần ba` → 1 of 3. `value` is the quotient as a double. */
export interface RatioRecord extends BaseRecord {
  kind: "ratio";
  numerator: number;
  denominator: number;
}

/** `62,41 tạ/ha` → 62.41 `dt/ha`; `500 m3/ngày đêm` → 500 `m3/d`; `20-30 con/m2` → `con/m2`. */
export interface MeasurementRecord extends BaseRecord {
  kind: "measurement";
  /** Unit symbol, or symbols joined by `/`. */
  unit: string;
}

/** `gấp 2,6 lần` → 2.6; `gấp đôi` → 2. */
export interface MultipleRecord extends BaseRecord {
  kind: "multiple";
}

/** `6 năm` → 6 `year`, `P6Y`; `45 phút` → `PT45M`; a range `P10D/P20D`. */
export interface DurationRecord extends BaseRecord {
  kind: "duration";
  unit: "year" | "month" | "week" | "day" | "hour" | "minute" | "second" | "quarter" | "decade" | "century";
  /** ISO 8601 duration. */
  iso: string;
}

/** `ngày 3/12` → `2022-12-03`; `giai đoạn 2021-2025` → `2021/2025`; `quý I/2023` → `2023-Q1`. */
export interface DateRecord extends BaseRecord {
  kind: "date";
  iso: string;
}

/** A figure in a table whose unit nothing tells: `41.250` → 41250. */
export interface NumberRecord extends BaseRecord {
  kind: "number";
  unit: null;
}

/** `lần thứ 12` → 12; `khóa XXIV` → 24; `xếp thứ 14/63` → 14 with denominator 63. */
export interface OrdinalRecord extends BaseRecord {
  kind: "ordinal";
}

/** A record of any kind, discriminated by `kind`. */
export type ExtractRecord =
  | MoneyRecord
  | PercentageRecord
  | CountRecord
  | RatioRecord
  | MeasurementRecord
  | MultipleRecord
  | DurationRecord
  | DateRecord
  | NumberRecord
  | OrdinalRecord;
