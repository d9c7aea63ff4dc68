/** The library: `extract(text, options)`, the schemas of its records, and how a text was read. */
export { type ExplainedRule, type ExplainedToken, type Explanation, explain } from "./explain.ts";
export { type ExtractOptions, type ExtractRecord, extract } from "./extract.ts";
export { type CountRecord, countRecordSchema } from "./kinds/count.ts";
export { type DateRecord, dateRecordSchema } from "./kinds/date.ts";
export { type DurationRecord, durationRecordSchema } from "./kinds/duration.ts";
export { type MeasurementRecord, measurementRecordSchema } from "./kinds/measurement.ts";
export { type MoneyRecord, moneyRecordSchema } from "./kinds/money.ts";
export { type MultipleRecord, multipleRecordSchema } from "./kinds/multiple.ts";
export { type OrdinalRecord, ordinalRecordSchema } from "./kinds/ordinal.ts";
export { type PercentageRecord, percentageRecordSchema } from "./kinds/percentage.ts";
export { type RatioRecord, ratioRecordSchema } from "./kinds/ratio.ts";
export { type Direction, KIND_NAMES, type Kind, type Modifier, type Role, type Status } from "./kinds/record.ts";
export { extractRecordSchema } from "./kinds/registry.ts";
