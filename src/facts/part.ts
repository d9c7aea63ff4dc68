import type { BasisKind, Direction, Modifier, Status } from "../record/record.ts";
import type { Fact, FactPart } from "./fact.ts";

/** A part of a row, in the fields of the record that it was made of; null where the part has no such field. */
export interface PartFigure {
  value: number | null;
  from: number | null;
  to: number | null;
  unit: string | null;
  per: string | null;
  modifier: Modifier | null;
  status: Status | null;
  direction: Direction | null;
  basis: string | null;
  basis_kind: BasisKind | null;
}

/** What a row says of one of its parts; undefined where it says nothing. */
export function readPart(fact: Fact, part: FactPart): PartFigure | undefined {
  const read = (name: string): unknown => (fact as unknown as Record<string, unknown>)[`${part}${name}`] ?? null;
  if (read("") === null && read("_from") === null) return undefined;
  return {
    value: read(""),
    from: read("_from"),
    to: read("_to"),
    unit: read("_unit"),
    per: read("_per"),
    modifier: read("_modifier"),
    status: read("_status"),
    direction: read("_direction"),
    basis: read("_basis"),
    basis_kind: read("_basis_kind"),
  } as PartFigure;
}
