import type { Draft } from "../text/draft.ts";
import type { BasisKind, Direction, Role, Status } from "./record.ts";
import type { Values } from "./resolved.ts";

/** The decisions about a record that have a table of rows. */
export type DecidedField =
  | "role"
  | "status"
  | "basis"
  | "period"
  | "indicator"
  | "focus"
  | "name"
  | "topic"
  | "standing"
  | "time"
  | "of";

/** A row of a table: its name, and what it gives for those that it fits. */
export interface DecidedRow<Gives = unknown> {
  readonly name: string;
  readonly gives: Gives;
}

/** The rows that decided the fields of a record; undefined where no table of rows did. */
export type DecidedRows = Readonly<Record<DecidedField, DecidedRow | undefined>>;

/** Where a record stands in a table. */
export interface CellPath {
  /** `t1`, `t2`, … in text order. */
  readonly table: string;
  /** The labels of its row, with ` › ` between them; undefined if it has none. */
  readonly row: string | undefined;
  /** The heads of its column, likewise. */
  readonly column: string | undefined;
}

/** Words that a number is measured against, and what they name. */
export interface BasisWords {
  readonly words: string;
  readonly kind: BasisKind;
}

/** What the text around a record says of it. */
export interface RecordContext {
  /** Undefined only in a table, if nothing tells what a column compares. */
  readonly role: Role | undefined;
  readonly direction: Direction | undefined;
  /** The values of a change or an excess without their signs, where they have any. */
  readonly size: Values | undefined;
  readonly status: Status | undefined;
  readonly basis: string | undefined;
  /** What the words of the basis name; undefined if and only if there are none. */
  readonly basisKind: BasisKind | undefined;
  readonly indicator: string | undefined;
  /** The words above the record that its indicator belongs to. */
  readonly topic: string | undefined;
  readonly period: string | undefined;
  /** Index, among the records of the segment, of the level record that it speaks about; below 0 for one before it. */
  readonly of: number | undefined;
  /** Undefined in prose. */
  readonly cell: CellPath | undefined;
  /** The rows that decided. */
  readonly rows: DecidedRows;
}

/** The rows of a record of which at most the role was decided by one. */
export function decidedRows(role: DecidedRow | undefined): DecidedRows {
  return {
    role,
    status: undefined,
    basis: undefined,
    indicator: undefined,
    focus: undefined,
    name: undefined,
    topic: undefined,
    period: undefined,
    of: undefined,
    standing: undefined,
    time: undefined,
  };
}

/** A copy of a context, but for the rows that decided: they stay those of both. */
export function copyContext<Context extends RecordContext>(context: Context): Draft<Context> {
  const { role, direction, size, status, basis, basisKind, indicator, topic, period, of, cell, rows } = context;
  const copy: RecordContext = {
    role,
    direction,
    size,
    status,
    basis,
    basisKind,
    indicator,
    topic,
    period,
    of,
    cell,
    rows,
  };
  return copy as Context;
}

/** What is said of a record when nothing is. */
export const NO_CONTEXT: RecordContext = {
  role: "level",
  direction: undefined,
  size: undefined,
  status: undefined,
  basis: undefined,
  basisKind: undefined,
  indicator: undefined,
  topic: undefined,
  period: undefined,
  of: undefined,
  cell: undefined,
  rows: decidedRows(undefined),
};
