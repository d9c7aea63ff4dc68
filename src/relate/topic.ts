import type { Kind, Role, Status } from "../kinds/record.ts";
import type { Basis } from "./basis.ts";
import type { Verb } from "./verb.ts";

/** What a sentence is speaking of, as its clauses go by. */
export interface Topic {
  /** The words of the indicator. */
  indicator: string | undefined;
  /** The latest level record of it. */
  level: number | undefined;
  levelKind: Kind | undefined;
  /** What that level counts. */
  noun: string | undefined;
  /** The status of that level. */
  status: Status | undefined;
  /** The words that name its plan: `KH` of `9.846 ha/9.700 ha KH`. */
  plan: string | undefined;
  /** The basis that its last number was measured against, and what that was. */
  basis: string | undefined;
  basisOf: Basis["of"] | undefined;
  /** The last number: its role, and the verb that gave it. */
  last: Said | undefined;
  /** Whether it is a budget or a plan being carried out; a rate; a share. */
  isExecution: boolean;
  isRate: boolean;
}

/** How a number was read, for those that follow without a verb. */
export interface Said {
  readonly role: Role;
  readonly verb: Verb;
  readonly kind: Kind;
}

export function newTopic(indicator?: string): Topic {
  return {
    indicator,
    level: undefined,
    levelKind: undefined,
    noun: undefined,
    status: undefined,
    plan: undefined,
    basis: undefined,
    basisOf: undefined,
    last: undefined,
    isExecution: false,
    isRate: false,
  };
}
