import * as z from "zod";
import { MODIFIERS, type Modifier } from "../lexicon/cues.ts";

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
  "ordinal",
] as const;
export type Kind = (typeof KIND_NAMES)[number];

export const modifierSchema = z.enum(MODIFIERS);
export const statusSchema = z.enum(["estimated", "planned"]);
export const roleSchema = z.enum(["level", "change", "attainment", "excess", "share"]);
export const directionSchema = z.enum(["increase", "decrease"]);

export type { Modifier };
export type Status = z.infer<typeof statusSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Direction = z.infer<typeof directionSchema>;

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
  value: number.describe("The normal value: đồng for VND, percent for percentages; null for a range."),
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
  role: roleSchema.describe("What the number is to its indicator."),
  direction: directionSchema.nullable().describe("Of a change or an excess."),
  basis: text.describe("The words naming what it is measured against."),
  indicator: text.describe("The words naming what has this value."),
  period: text.describe("The time that the value is of, in the form of `iso`."),
  of: text.describe("`id` of the level record that this change, attainment, excess or share speaks about."),
};

/** A record before its kind narrows it; `ExtractRecord` is the union of the kinds. */
export const baseRecordSchema = z.object(recordFields);
export type BaseRecord = z.infer<typeof baseRecordSchema>;
