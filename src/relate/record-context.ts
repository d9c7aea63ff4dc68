import type { Direction, Role, Status } from "../record/record.ts";
import type { Values } from "../record/resolved.ts";

/** What the sentence says of a record. */
export interface RecordContext {
  role: Role;
  direction: Direction | undefined;
  /** The values of a change or an excess without their signs, where they have any. */
  size: Values | undefined;
  status: Status | undefined;
  basis: string | undefined;
  indicator: string | undefined;
  period: string | undefined;
  /** Index, among the records of the segment, of the level record that it speaks about. */
  of: number | undefined;
}

/** What is said of a record when nothing is. */
export function newContext(): RecordContext {
  return {
    role: "level",
    direction: undefined,
    size: undefined,
    status: undefined,
    basis: undefined,
    indicator: undefined,
    period: undefined,
    of: undefined,
  };
}
