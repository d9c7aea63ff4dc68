import type { Resolved } from "../record/resolved.ts";
import type { Basis } from "./basis.ts";
import type { Clause } from "./clause.ts";
import type { Named } from "./indicator.ts";
import type { RecordContext } from "./record-context.ts";
import type { Topic } from "./topic.ts";
import type { Verb } from "./verb.ts";

/** A clause with all that was read of it. */
export interface Reading {
  readonly clause: Clause;
  readonly index: number;
  readonly record: Resolved;
  readonly context: RecordContext;
  readonly verb: Verb;
  readonly basis: Basis | undefined;
  /** The words of the whole that a ratio is of. */
  readonly whole: string | undefined;
  readonly named: Named | undefined;
  readonly topic: Topic;
  readonly isPlan: boolean;
  /** Whether it is the value of the time that the number before was compared with: `so với cùng kỳ (31,5%)`. */
  readonly isEarlierValue: boolean;
}
