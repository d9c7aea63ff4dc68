/** The library: `extract(text, options)`, the schemas of its records, and how a text was read. */
export {
  type ExplainedColumn,
  type ExplainedDecision,
  type ExplainedRule,
  type ExplainedToken,
  type Explanation,
  explain,
} from "./explain.ts";
export { type ExtractOptions, extract, extractEach } from "./extract.ts";
export { FACT_COLUMNS, type Fact, facts } from "./facts/facts.ts";
export { longFacts } from "./facts/long.ts";
export { LONG_FACT_COLUMNS, type LongFact, type Measure } from "./facts/long-fact.ts";
export { type Lexicon, readLexicon } from "./lexicon/lexicon.ts";
export { LexiconError } from "./lexicon/own-words.ts";
export {
  type BaseRecord,
  type BasisKind,
  type CountRecord,
  type DateRecord,
  type Direction,
  type DurationRecord,
  type ExtractRecord,
  KIND_NAMES,
  type Kind,
  type MeasurementRecord,
  type Modifier,
  type MoneyRecord,
  type MultipleRecord,
  type NumberRecord,
  type OrdinalRecord,
  type PercentageRecord,
  type RatioRecord,
  type Role,
  type Status,
} from "./record/record.ts";
export {
  countRecordSchema,
  dateRecordSchema,
  durationRecordSchema,
  extractRecordSchema,
  measurementRecordSchema,
  moneyRecordSchema,
  multipleRecordSchema,
  numberRecordSchema,
  ordinalRecordSchema,
  percentageRecordSchema,
  type RecordSchema,
  ratioRecordSchema,
  type SchemaError,
  type StandardResult,
} from "./record-schemas.ts";
export type { CellSpan, TableShape } from "./text/table-shape.ts";
