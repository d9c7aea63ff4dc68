import type { Direction, Kind, Role, Status } from "../kinds/record.ts";
import type { Resolved } from "../kinds/resolve.ts";
import { type Basis, findBasis } from "./basis.ts";
import { type Clause, readClauses } from "./clause.ts";
import { findIndicator, type Named, wordsOf } from "./indicator.ts";
import { type Periods, readPeriods } from "./period.ts";
import { decideRole, hasCue } from "./role.ts";
import { enterLine, isPlanScope, newScope, passLines, readLine, type Scope } from "./scope.ts";
import { sentenceEnd, sentenceStart } from "./sentence.ts";
import { newTopic, type Topic } from "./topic.ts";
import { readVerb, type Verb } from "./verb.ts";
import { type ContextToken, readWords } from "./words.ts";

/** What the sentence says of a record. */
export interface RecordContext {
  role: Role;
  direction?: Direction | undefined;
  status?: Status | undefined;
  basis?: string | undefined;
  indicator?: string | undefined;
  period?: string | undefined;
  /** Index, among the records of the segment, of the level record that it speaks about. */
  of?: number | undefined;
}

export { newScope, type Scope };

/**
 * Reads what the sentences of a segment say of its records; one context each, in their order. `scope` carries times and
 * plans from segment to segment. Takes time linear in the segment.
 */
export function relate(view: string, records: readonly Resolved[], scope: Scope): RecordContext[] {
  const contexts: RecordContext[] = records.map(() => ({ role: "level" }));
  let passed = 0;
  enterLine(view, readLine(view, 0), scope);
  for (let first = 0; first < records.length; ) {
    const record = records[first] as Resolved;
    const start = sentenceStart(view, record.start, passed);
    const end = sentenceEnd(view, record.end);
    let last = first + 1;
    while (last < records.length && (records[last] as Resolved).start < end) last++;
    passLines(view, Math.max(0, passed - 1), record.start, scope);
    const tokens = readWords(view, start, end, records, first, last);
    relateSentence(view, tokens, records, contexts, scope);
    passed = Math.max(end, (records[last - 1] as Resolved).end);
    first = last;
  }
  return contexts;
}

/** What the clauses before in the sentence leave to the next. */
interface State {
  topic: Topic;
  /** The topics outside the brackets that are open. */
  readonly outer: Topic[];
  status: Status | undefined;
  /** The last number of each kind: its role, and the verb that gave it. */
  readonly previous: Map<Kind, { role: Role; verb: Verb }>;
}

function relateSentence(
  view: string,
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  contexts: RecordContext[],
  scope: Scope,
): void {
  const clauses = readClauses(view, tokens);
  const bases = clauses.map((clause) => findBasis(tokens, clause, recordAt(tokens, records, clause.at)));
  const periods = readPeriods({ tokens, clauses, bases, records, scope });
  const state: State = { topic: newTopic(), outer: [], status: undefined, previous: new Map() };
  clauses.forEach((clause, i) => {
    const index = (tokens[clause.at] as ContextToken).record as number;
    const record = recordAt(tokens, records, clause.at);
    const context = contexts[index] as RecordContext;
    enterBrackets(state, clause.depth);
    const verb = readVerb(tokens, clause.predicate);
    const named = findIndicator(tokens, clause, record);
    if (named !== undefined) state.topic = openTopic(view, tokens, named);
    else if (i > 0 && clause.boundary === "semicolon" && clause.depth === 0 && !verb.isPresent) state.topic = newTopic();
    const before = state.previous.get(record.kind);
    const basis = bases[i];
    const { topic } = state;
    const input = { tokens, clause, record, verb, basis, isNamed: named !== undefined, topic, previous: before?.role };
    context.role = decideRole(input);
    const governing = verb.act === undefined && before?.role === context.role ? before.verb : verb;
    if (context.role === "change" || context.role === "excess") context.direction = governing.direction;
    context.indicator = topic.indicator;
    context.period = periods.each[i];
    if (verb.status !== undefined) context.status = verb.status;
    if (isPlanScope(scope)) context.status ??= "planned";
    setBasis(view, tokens, context, basis, topic);
    link(context, index, record, topic);
    state.previous.set(record.kind, { role: context.role, verb: governing });
  });
  keepPeriods(periods, scope);
}

function recordAt(tokens: readonly ContextToken[], records: readonly Resolved[], at: number): Resolved {
  return records[(tokens[at] as ContextToken).record as number] as Resolved;
}

/** What a sentence leaves to those after it. */
function keepPeriods({ lead, last }: Periods, scope: Scope): void {
  scope.period = last;
  const { line } = scope;
  if (line === undefined || lead === undefined) return;
  if (line.isHeading || line.opensList || line.depth === 0) scope.lead = lead;
}

function enterBrackets(state: State, depth: number): void {
  while (state.outer.length > depth) state.topic = state.outer.pop() as Topic;
  while (state.outer.length < depth) {
    state.outer.push(state.topic);
    state.topic = { ...state.topic };
  }
}

function openTopic(view: string, tokens: readonly ContextToken[], named: Named): Topic {
  const topic = newTopic(wordsOf(view, tokens, named));
  topic.isExecution = hasCue(tokens, named, "execution");
  topic.isRate = hasCue(tokens, named, "rateNoun");
  return topic;
}

function setBasis(
  view: string,
  tokens: readonly ContextToken[],
  context: RecordContext,
  basis: Basis | undefined,
  topic: Topic,
): void {
  if (context.role === "level" && basis?.of !== "earlier" && basis?.of !== "other") return;
  if (basis !== undefined) {
    context.basis = wordsOf(view, tokens, basis) || undefined;
    topic.basis = context.basis;
  } else if (context.role === "attainment") context.basis = topic.plan;
}

function link(context: RecordContext, index: number, record: Resolved, topic: Topic): void {
  if (context.role !== "level") {
    context.of = topic.level;
    return;
  }
  if (context.status === "planned") return;
  topic.level = index;
  topic.levelKind = record.kind;
  topic.levelUnit = record.unit;
}
