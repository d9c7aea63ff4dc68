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

export type { Modifier } from "../lexicon/cues.ts";
export type { BaseRecord, Direction, Role, Status } from "./schemas.ts";
