import * as z from "zod";
import { DIRECTIONS, MODIFIERS, STATUSES } from "../lexicon/values.ts";
import { BASIS_KINDS, KIND_NAMES, ROLE_NAMES } from "./record.ts";

// The schemas of the types in record.ts (a test holds them together). They stand apart from how the kinds read mentions:
// reading needs no zod, and start-up is a tenth shorter without.

const modifierSchema = z.enum(MODIFIERS);
const statusSchema = z.enum(STATUSES);
const roleSchema = z.enum(ROLE_NAMES);
const directionSchema = z.enum(DIRECTIONS);
const basisKindSchema = z.enum(BASIS_KINDS);

const number = z.number().nullable();
const text = z.string().nullable();

/** The fields of every record, in the order in which they are written; a kind narrows some of them. */
export const recordFields = {
  source: z.string().describe("The document: its path as given, `-` for standard input."),
  id: z.string().describe("`r1`, `r2`, … in text order, unique in its document."),
  kind: z.enum(KIND_NAMES).describe("What the record is a mention of."),
  text: z.string().describe("The exact characters `document.slice(start, end)`."),
  start: z.int().min(0).describe("First UTF-16 code unit of the mention."),
  end: z.int().min(0).describe("One past the last UTF-16 code unit of the mention."),
  value: number.describe(
    "The normal value: đồng for VND, percent for percentages; of a change or an excess its size; null for a range.",
  ),
  from: number.describe("Lower end of a range, else null."),
  to: number.describe("Upper end of a range, else null."),
  exact: text.describe(
    "All the digits of `value` (of a range `from/to`) where a double can't hold them: more than 15 significant digits; else null.",
  ),
  unit: text.describe("Currency code (ISO 4217), `%`, `percentage_point`, a unit symbol, or null."),
  per: text.describe("The words of a rate's denominator, where the unit does not say it."),
  numerator: number.describe("Of a ratio."),
  denominator: number.describe("Of a ratio, and of a rank (`thứ 14/63`)."),
  iso: text.describe("Of a date or a duration: ISO 8601, `XXXX` for a year that is not known."),
  noun: text.describe("What is counted."),
  modifier: modifierSchema.nullable().describe("How the figure is bounded."),
  status: statusSchema.nullable().describe("Estimated or planned; null for a reported fact."),
  role: roleSchema
    .nullable()
    .describe("What the number is to its indicator; null only in tables, where nothing tells what a column compares."),
  direction: directionSchema.nullable().describe("Of a change or an excess: the sign of its value."),
  basis: text.describe("The words naming what it is measured against."),
  indicator: text.describe("The words naming what has this value."),
  period: text.describe("The time that the value is of, in the form of `iso`."),
  of: text.describe("`id` of the level record that this change, attainment, excess or share speaks about."),
  topic: text.describe(
    "The words above the number that its indicator belongs to, where the clause does not name it: of a line, else a heading.",
  ),
  basis_kind: basisKindSchema
    .nullable()
    .describe("What the words of `basis` name: a plan, an earlier time, a whole, or anything else; null without them."),
  base_value: number.describe(
    "Of a measurement: `value` in `base_unit`; null for a range, and where its unit has no base.",
  ),
  base_unit: text.describe("`kg`, `m`, `m2`, `m3`, `W`, `kWh`, `Wp`; of a rate with its denominator: `kg/ha`."),
  table: text.describe("The table that the number stands in: `t1`, `t2`, … in text order; null in prose."),
  row: text.describe("The labels of its row in the table, from the outermost to its own, with ` › ` between them."),
  column: text.describe("The heads of its column in the table, from the top to its own, with ` › ` between them."),
};

/** A record before its kind narrows it; `ExtractRecord` is the union of the kinds. */
export const baseRecordSchema = z.object(recordFields);

/** `14.563 tỷ 145 triệu đồng` → 14563145000000 VND. */
export const moneyRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("money"),
  unit: z.string().describe("Currency code, ISO 4217."),
});

/** `12,5%` → 12.5 `%`; `0,3 điểm phần trăm` → 0.3 `percentage_point`; `2‰` → 0.2 `%`. */
export const percentageRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("percentage"),
  unit: z.enum(["%", "percentage_point"]),
});

/** `71 dự án` → 71, noun `dự án`; `6,64 bác sĩ/vạn dân` → 6.64 with `per` `vạn dân`. */
export const countRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("count"),
  noun: z.string().describe("What is counted."),
});

/** `64/73 trường công lập` → 64 of 73; `một phần ba` → 1 of 3. `value` is the quotient as a double. */
export const ratioRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("ratio"),
  numerator: z.number(),
  denominator: z.number(),
});

/** `62,41 tạ/ha` → 62.41 `dt/ha`; `500 m3/ngày đêm` → 500 `m3/d`; `20-30 con/m2` → `con/m2`. */
export const measurementRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("measurement"),
  unit: z.string().describe("Unit symbol, or symbols joined by `/`."),
});

/** `gấp 2,6 lần` → 2.6; `gấp đôi` → 2. */
export const multipleRecordSchema = z.object({ ...recordFields, kind: z.literal("multiple") });

/** `6 năm` → 6 `year`, `P6Y`; `45 phút` → `PT45M`; a range `P10D/P20D`. */
export const durationRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("duration"),
  unit: z.enum(["year", "month", "week", "day", "hour", "minute", "second", "quarter", "decade", "century"]),
  iso: z.string().describe("ISO 8601 duration."),
});

/** `ngày 3/12` → `2022-12-03`; `giai đoạn 2021-2025` → `2021/2025`; `quý I/2023` → `2023-Q1`. */
export const dateRecordSchema = z.object({ ...recordFields, kind: z.literal("date"), iso: z.string() });

/** A figure in a table whose unit nothing tells: `41.250` → 41250. */
export const numberRecordSchema = z.object({ ...recordFields, kind: z.literal("number"), unit: z.null() });

/** `lần thứ 12` → 12; `khóa XXIV` → 24; `xếp thứ 14/63` → 14 with denominator 63. */
export const ordinalRecordSchema = z.object({ ...recordFields, kind: z.literal("ordinal") });

/** A record of any kind, discriminated by `kind`. */
export const extractRecordSchema = z.discriminatedUnion("kind", [
  moneyRecordSchema,
  percentageRecordSchema,
  countRecordSchema,
  ratioRecordSchema,
  measurementRecordSchema,
  multipleRecordSchema,
  durationRecordSchema,
  dateRecordSchema,
  numberRecordSchema,
  ordinalRecordSchema,
]);
