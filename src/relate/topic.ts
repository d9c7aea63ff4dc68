import type { Kind } from "../kinds/record.ts";

/** What a sentence is speaking of, as its clauses go by. */
export interface Topic {
  /** The words of the indicator. */
  indicator: string | undefined;
  /** The latest level record of it. */
  level: number | undefined;
  levelKind: Kind | undefined;
  levelUnit: string | undefined;
  /** The record of its plan, and the words that say it is one: `KH` of `9.846 ha/9.700 ha KH`. */
  plan: string | undefined;
  /** The basis that its last number was measured against. */
  basis: string | undefined;
  /** Whether it is a budget or a plan being carried out, or a rate. */
  isExecution: boolean;
  isRate: boolean;
}

export function newTopic(indicator?: string): Topic {
  return {
    indicator,
    level: undefined,
    levelKind: undefined,
    levelUnit: undefined,
    plan: undefined,
    basis: undefined,
    isExecution: false,
    isRate: false,
  };
}
