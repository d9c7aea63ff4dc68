import type { Resolved } from "../../record/resolved.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Verb } from "../clauses/verb.ts";
import type { ContextToken } from "../context-tokens.ts";
import type { StatedBasis } from "../phrases/stated-basis.ts";
import type { Discourse } from "./discourse.ts";
import type { Memory } from "./memory.ts";

/** A sentence whose clauses are related. */
export interface SentenceInput {
  readonly view: string;
  readonly tokens: readonly ContextToken[];
  /** The records of the segment. */
  readonly records: readonly Resolved[];
  /** What was said before the sentence. */
  readonly discourse: Discourse;
  /** Whether the sentence names a time at all. */
  readonly hasTimes: boolean;
}

/** A clause as it is read before anything is decided, with its sentence and what was said before it. */
export interface ClauseInput extends SentenceInput {
  readonly clause: Clause;
  /** The clause's number, and its index among the records of the segment. */
  readonly record: Resolved;
  readonly index: number;
  readonly verb: Verb;
  /** The basis that the clause states. */
  readonly basis: StatedBasis | undefined;
  /** The words of the whole that a ratio is of. */
  readonly whole: string | undefined;
  /** Whether words before a colon may name its indicator: those of a list may, those of a numbered section not. */
  readonly hasLabels: boolean;
  /** For the value of an earlier time that another number is compared with: the words of that comparison. */
  readonly comparedWith: Span | undefined;
  readonly memory: Memory;
}

/** Where the words before a number begin: after the words of the number before it. */
export function startOfWords({ clause, memory }: ClauseInput): number {
  return memory.previous?.clause.tail.end ?? clause.gap.start;
}
