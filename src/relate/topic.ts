import { genericNouns } from "../lexicon/context.ts";
import type { BasisKind, Kind, Role, Status } from "../record/record.ts";
import type { Resolved } from "../record/resolved.ts";
import { type Named, wordsOf } from "./indicator.ts";
import type { RecordContext } from "./record-context.ts";
import type { Verb } from "./verb.ts";
import { type ContextToken, hasGroup } from "./words.ts";

/** What a sentence is speaking of, as its clauses go by. */
export interface Topic {
  /** The same for a topic and its copies in brackets. */
  readonly id: object;
  /** The words of the indicator. */
  indicator: string | undefined;
  /** The latest level record of it. */
  level: number | undefined;
  levelKind: Kind | undefined;
  /** What that level counts. */
  noun: string | undefined;
  /** The status of that level. */
  status: Status | undefined;
  /** The latest figure that is no level, for want of one: `tỷ lệ bao phủ 93,2%, tăng 0,3 điểm`. */
  value: number | undefined;
  /** Whether it has several levels side by side, so that a percentage is of none of them alone. */
  isMany: boolean;
  /** Whether its level stands beside a total: `48,6 km/51,2 km`. */
  isPair: boolean;
  /** Whether it has a planned figure, and the words that name the plan: `KH` of `9.846 ha/9.700 ha KH`. */
  hasPlan: boolean;
  plan: string | undefined;
  /** The basis that its last number was measured against, and what that was. */
  basis: string | undefined;
  basisOf: BasisKind | undefined;
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
  readonly isBracketed: boolean;
  /** Whether it was the value that another follows: `từ 1,34%`. */
  readonly isOrigin: boolean;
  /** What its sentence says of it. */
  readonly context: RecordContext;
}

export function newTopic(indicator?: string): Topic {
  return {
    id: {},
    indicator,
    level: undefined,
    levelKind: undefined,
    noun: undefined,
    status: undefined,
    value: undefined,
    isMany: false,
    isPair: false,
    hasPlan: false,
    plan: undefined,
    basis: undefined,
    basisOf: undefined,
    last: undefined,
    isExecution: false,
    isRate: false,
  };
}

/** The one of its kind among the last of each kind. */
export function lastOf(said: readonly Said[], kind: Kind): Said | undefined {
  for (const one of said) if (one.kind === kind) return one;
  return undefined;
}

/** What was said of a counted change that a number says again: `giảm 15 vụ (11,1%)`, `giảm 15 vụ, giảm 11,1%`. */
export function sameChange(last: Said | undefined, role: Role, kind: Kind): RecordContext | undefined {
  const isAgain = last?.role === "change" && role === "change" && last.kind === "count" && kind !== "count";
  return isAgain ? last.context : undefined;
}

/** Takes the place of the last of its kind. */
export function keepLast(said: Said[], one: Said): void {
  const at = said.findIndex(({ kind }) => kind === one.kind);
  said[at < 0 ? said.length : at] = one;
}

/** `có 105.000 lượt hộ thiếu đói, giảm 42,1%`, `giảm 304 hộ cận nghèo`: without other words the noun names what changed. */
export function nameByNoun(topic: Topic, { role }: RecordContext, { kind, noun }: Resolved): void {
  if (topic.indicator !== undefined || role === "level") return;
  const name = kind === "count" ? noun : topic.noun;
  if (name !== undefined && !genericNouns.includes(name)) topic.indicator = name;
}

/** A topic that words of a sentence name. */
export function openTopic(view: string, tokens: readonly ContextToken[], named: Named): Topic {
  const topic = newTopic(wordsOf(view, tokens, named));
  topic.isExecution = hasGroup(tokens, named.start, named.end, "execution");
  topic.isRate = hasGroup(tokens, named.start, named.end, "rateNoun");
  return topic;
}
