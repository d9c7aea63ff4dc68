import { findBaseUnit } from "../lexicon/base-unit.ts";
import { type Decimal, fitsDouble, multiply, quotient, toNumber, toPlainString } from "../number/decimal.ts";
import type { BaseRecord } from "./record.ts";
import type { RecordContext } from "./record-context.ts";
import type { Resolved, Values } from "./resolved.ts";

/** Where a record stands in the text as given, and among the others. */
export interface RecordPlace {
  readonly source: string;
  readonly id: string;
  /** The `id` of the record that it speaks about. */
  readonly of: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Writes a normal form as a record: doubles for values, with all digits beside where a double can't hold them. */
export function makeRecord(
  resolved: Resolved,
  { source, id, of, text, start, end }: RecordPlace,
  said: RecordContext,
): BaseRecord {
  const values: Values = said.size ?? resolved;
  const { value, from, to, numerator, denominator } = values;
  const isQuotient = numerator !== undefined && denominator !== undefined;
  const base = resolved.kind === "measurement" && resolved.unit ? findBaseUnit(resolved.unit) : undefined;
  return {
    source,
    id,
    kind: resolved.kind,
    text,
    start,
    end,
    value: isQuotient ? quotient(numerator, denominator) : number(value),
    from: number(from),
    to: number(to),
    exact: exactDigits(values),
    unit: orNull(resolved.unit),
    per: orNull(resolved.per),
    numerator: number(numerator),
    denominator: number(denominator),
    iso: orNull(resolved.iso),
    noun: orNull(resolved.noun),
    modifier: orNull(resolved.modifier),
    status: orNull(said.status),
    role: orNull(said.role),
    direction: orNull(said.direction),
    basis: orNull(said.basis),
    indicator: orNull(said.indicator),
    period: orNull(said.period),
    of: orNull(of),
    topic: orNull(said.topic),
    basis_kind: orNull(said.basisKind),
    base_value: base && value ? toNumber(multiply(value, base.factor)) : null,
    base_unit: base && value ? base.symbol : null,
    table: orNull(said.cell?.table),
    row: orNull(said.cell?.row),
    column: orNull(said.cell?.column),
  };
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null;
}

function number(value: Decimal | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}

function exactDigits({ value, from, to }: Values): string | null {
  if (value !== undefined) return fitsDouble(value) ? null : toPlainString(value);
  if (from === undefined || to === undefined || (fitsDouble(from) && fitsDouble(to))) return null;
  return `${toPlainString(from)}/${toPlainString(to)}`;
}
