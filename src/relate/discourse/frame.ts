import type { Role } from "../../record/record.ts";
import {
  copyContext,
  type DecidedField,
  type DecidedRow,
  type DecidedRows,
  type RecordContext,
} from "../../record/record-context.ts";
import type { Resolved } from "../../record/resolved.ts";
import type { Draft } from "../../text/draft.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Verb } from "../clauses/verb.ts";
import type { Named } from "../phrases/name.ts";
import type { StatedBasis } from "../phrases/stated-basis.ts";
import type { BasisSource, CarriedSource } from "../rules/basis.ts";
import type { FocusSource, IndicatorSource } from "../rules/indicator.ts";
import type { NameSource } from "../rules/name.ts";
import type { OfSource } from "../rules/of.ts";
import type { OpeningSource } from "../rules/opening.ts";
import type { OwnTimeSource } from "../rules/own-time.ts";
import type { PeriodSource } from "../rules/period.ts";
import type { RoleSource } from "../rules/role.ts";
import type { StandingSource } from "../rules/standing.ts";
import type { StatusSource } from "../rules/status.ts";
import type { TopicSource } from "../rules/topic.ts";
import type { Focus } from "./discourse.ts";

/** The rows that decided for a number in a sentence. */
export interface SentenceRows extends DecidedRows {
  readonly role: DecidedRow<RoleSource>;
  readonly status: DecidedRow<StatusSource>;
  readonly basis: DecidedRow<BasisSource | CarriedSource>;
  readonly indicator: DecidedRow<IndicatorSource>;
  readonly focus: DecidedRow<FocusSource>;
  readonly name: DecidedRow<NameSource | "pair" | "list">;
  readonly topic: DecidedRow<TopicSource>;
  readonly period: DecidedRow<PeriodSource | "level">;
  readonly of: DecidedRow<OfSource | "next">;
  /** Undefined where the status before goes on. */
  readonly standing: DecidedRow<StandingSource> | undefined;
  /** Of the time in force; undefined where there is none. */
  readonly time: DecidedRow<OpeningSource | OwnTimeSource> | undefined;
}

/** The context that a sentence gives: only in tables can a number be without a role. */
export interface SentenceContext extends RecordContext {
  readonly role: Role;
  readonly rows: SentenceRows;
}

/** A number with what its clause says of it. */
export interface Frame {
  readonly clause: Clause;
  /** The number, and its index among the records of the segment. */
  readonly record: Resolved;
  readonly index: number;
  readonly verb: Verb;
  /** The basis that the clause states. */
  readonly basis: StatedBasis | undefined;
  /** The words of the clause that name its indicator. */
  readonly named: Named | undefined;
  readonly focus: Focus;
  /** Whether it is a plan's own figure. */
  readonly isPlan: boolean;
  readonly context: SentenceContext;
}

/** A frame with another context. */
export function withContext(frame: Frame, context: SentenceContext): Frame {
  const { clause, record, index, verb, basis, named, focus, isPlan } = frame;
  return { clause, record, index, verb, basis, named, focus, isPlan, context };
}

/** A copy of what is said of a frame's number, in which a row decides a field anew. */
export function redecide<Field extends DecidedField>(
  { context }: Frame,
  field: Field,
  row: SentenceRows[Field],
): Draft<SentenceContext> {
  const copy = copyContext(context);
  const { role, status, basis, indicator, focus, name, topic, period, of, standing, time } = context.rows;
  const rows: Draft<SentenceRows> = { role, status, basis, indicator, focus, name, topic, period, of, standing, time };
  rows[field] = row;
  copy.rows = rows;
  return copy;
}
