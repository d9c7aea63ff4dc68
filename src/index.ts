/** The library: `extract(text, options)`, the schemas of its records, and how a text was read. */
export { type ExplainedRule, type ExplainedToken, type Explanation, explain } from "./explain.ts";
export { type ExtractOptions, type ExtractRecord, extract, extractEach } from "./extract.ts";
export { FACT_COLUMNS, type Fact, facts } from "./facts/facts.ts";
export { type Direction, KIND_NAMES, type Kind, type Modifier, type Role, type Status } from "./kinds/record.ts";
export {
  type CountRecord,
  countRecordSchema,
  type DateRecord,
  type DurationRecord,
  dateRecordSchema,
  durationRecordSchema,
  extractRecordSchema,
  type MeasurementRecord,
  type MoneyRecord,
  type MultipleRecord,
  measurementRecordSchema,
  moneyRecordSchema,
  multipleRecordSchema,
  type OrdinalRecord,
  ordinalRecordSchema,
  type PercentageRecord,
  percentageRecordSchema,
  type RatioRecord,
  ratioRecordSchema,
} from "./kinds/schemas.ts";
