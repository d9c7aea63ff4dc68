import type { BasisKind, Direction, Role, Status } from "../record/record.ts";
import type { Values } from "../record/resolved.ts";

/** What the sentence says of a record. */
export interface RecordContext {
  role: Role;
  direction: Direction | undefined;
  /** The values of a change or an excess without their signs, where they have any. */
  size: Values | undefined;
  status: Status | undefined;
  basis: string | undefined;
  /** What the words of the basis name; undefined if and only if there are none. */
  basisKind: BasisKind | undefined;
  indicator: string | undefined;
  period: string | undefined;
  /** Index, among the records of the segment, of the level record that it speaks about. */
  of: number | undefined;
}

/** Sets the basis of a record, and what its words name as far as they tell; without words the record has no basis. */
export function measure(context: RecordContext, basis: string | undefined, named: BasisKind | undefined): void {
  context.basis = basis || undefined;
  context.basisKind = context.basis === undefined || named === undefined ? undefined : fitBasis(named, context.role);
}

/** A share is of a whole (`5% so với tổng thu`); an excess and a multiple are of none (`gấp 2,5 lần trồng lúa`). */
function fitBasis(named: BasisKind, role: Role): BasisKind {
  if (role === "share" && named === "other") return "whole";
  return named === "whole" && (role === "excess" || role === "level") ? "other" : named;
}

/** What is said of a record when nothing is. */
export function newContext(): RecordContext {
  return {
    role: "level",
    direction: undefined,
    size: undefined,
    status: undefined,
    basis: undefined,
    basisKind: undefined,
    indicator: undefined,
    period: undefined,
    of: undefined,
  };
}
