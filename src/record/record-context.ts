import type { BasisKind, Direction, Role, Status } from "./record.ts";
import type { Values } from "./resolved.ts";

/** The decisions about a record that have a table of rows. */
export type DecidedField = "role" | "status" | "basis" | "period" | "indicator" | "topic" | "of";

/** What the sentence says of a record. */
export interface RecordContext {
  readonly role: Role;
  readonly direction: Direction | undefined;
  /** The values of a change or an excess without their signs, where they have any. */
  readonly size: Values | undefined;
  readonly status: Status | undefined;
  readonly basis: string | undefined;
  /** What the words of the basis name; undefined if and only if there are none. */
  readonly basisKind: BasisKind | undefined;
  readonly indicator: string | undefined;
  readonly period: string | undefined;
  /** Index, among the records of the segment, of the level record that it speaks about; below 0 for one before it. */
  readonly of: number | undefined;
  /** The names of the rows that decided. */
  readonly rows: Readonly<Partial<Record<DecidedField, string>>>;
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
  period: undefined,
  of: undefined,
  rows: {},
};
