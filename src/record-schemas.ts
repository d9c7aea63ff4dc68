import type {
  CountRecord,
  DateRecord,
  DurationRecord,
  ExtractRecord,
  MeasurementRecord,
  MoneyRecord,
  MultipleRecord,
  NumberRecord,
  OrdinalRecord,
  PercentageRecord,
  RatioRecord,
} from "./record/record.ts";
import * as schemas from "./record/schemas.ts";

// The schemas as the library exports them. Their types name no library, so that a project compiles against the package
// without zod; this module is a file of its own in `dist`, so that a bundle that checks no records has no zod.

/** Why a value is no record. */
export interface SchemaError extends Error {
  /** One for each fault: the fields that lead to it, and what is wrong with it. */
  issues: { code?: string | undefined; path: PropertyKey[]; message: string }[];
}

/** Checks that a value is a record. It is a Standard Schema (version 1), which libraries for forms and servers take. */
export interface RecordSchema<T> {
  /** The value, without fields that a record does not have. Throws a `SchemaError` when it is no such record. */
  parse(value: unknown): T;
  /** The same, with the error as a result instead of thrown. */
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: SchemaError };
  /** The JSON Schema (draft 2020-12) of such records. */
  toJSONSchema(): object;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<T> | Promise<StandardResult<T>>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** What a Standard Schema gives. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** Records of any kind. */
export const extractRecordSchema: RecordSchema<ExtractRecord> = schemas.extractRecordSchema;
export const moneyRecordSchema: RecordSchema<MoneyRecord> = schemas.moneyRecordSchema;
export const percentageRecordSchema: RecordSchema<PercentageRecord> = schemas.percentageRecordSchema;
export const countRecordSchema: RecordSchema<CountRecord> = schemas.countRecordSchema;
export const ratioRecordSchema: RecordSchema<RatioRecord> = schemas.ratioRecordSchema;
export const measurementRecordSchema: RecordSchema<MeasurementRecord> = schemas.measurementRecordSchema;
export const multipleRecordSchema: RecordSchema<MultipleRecord> = schemas.multipleRecordSchema;
export const durationRecordSchema: RecordSchema<DurationRecord> = schemas.durationRecordSchema;
export const dateRecordSchema: RecordSchema<DateRecord> = schemas.dateRecordSchema;
export const numberRecordSchema: RecordSchema<NumberRecord> = schemas.numberRecordSchema;
export const ordinalRecordSchema: RecordSchema<OrdinalRecord> = schemas.ordinalRecordSchema;
