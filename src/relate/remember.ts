import type { DecidedBasis } from "./bases.ts";
import type { ClauseInput } from "./clause-input.ts";
import type { Level, Topic } from "./discourse.ts";
import type { Frame } from "./frame.ts";
import { addLevel, type Memory, replacePrecedent } from "./memory.ts";
import type { ClauseTimes } from "./period.ts";
import type { DecidedStatus } from "./status.ts";
import { actOf } from "./topic.ts";
import type { Verb } from "./verb.ts";

/** What was decided of a number besides its frame. */
export interface Decided {
  /** The topic as it was chosen, before the number said anything of it. */
  readonly chosen: Topic;
  /** The verb that gave the number its role. */
  readonly governing: Verb;
  readonly status: DecidedStatus;
  readonly basis: DecidedBasis;
  readonly times: ClauseTimes;
}

/** What a number leaves to those after it: as a level to speak about, and as the precedent of those without words. */
export function rememberNumber({ memory, view, tokens, clause }: ClauseInput, frame: Frame, decided: Decided): Memory {
  const { context, record, named, isPlan } = frame;
  const { chosen, governing, status, basis, times } = decided;
  const { role } = context;
  const { boundary } = clause;
  const isSaid = named !== undefined;
  const precedent = {
    role,
    verb: governing,
    kind: record.kind,
    isBracketed: boundary === "bracket",
    isOrigin: frame.verb.isOrigin,
    indicator: context.indicator,
    of: context.of,
  };
  const topic = topicAfter(frame, basis, precedent);
  const goesOn = memory.hasChangesOnly || boundary === "sentence" || boundary === "semicolon";
  const isLabelled = named?.from === "label" || chosen === memory.labelled;
  const isPart = record.kind === "percentage" && role !== "change" && role !== "excess";
  return {
    depth: memory.depth,
    outer: memory.outer,
    topic,
    time: times.own === undefined ? times.force : { iso: times.own, from: "sentence" },
    status: status.open.status,
    passing: status.open.passing,
    hasEstimate: status.hasEstimate,
    inForce: memory.depth === 0 ? (times.opening ?? memory.inForce) : memory.inForce,
    year: times.year,
    previous: frame,
    last: replacePrecedent(memory.last, precedent),
    lastNamed: isSaid ? replacePrecedent(memory.lastNamed, precedent) : memory.lastNamed,
    levels: isPlainLevel(frame) ? addLevel(memory.levels, levelOf(frame)) : memory.levels,
    compared: memory.compared,
    isAfterComparison: role === "change" && topic.basis?.kind === "earlier",
    hasChangesOnly: role === "change" && record.kind === "count" && goesOn,
    lastPart: isPart ? role : memory.lastPart,
    plan: isPlan ? status.words : memory.plan,
    attained: role === "attainment" ? (basis.gives ?? memory.attained) : memory.attained,
    act: isSaid ? (named.from === "object" ? (actOf(view, tokens, clause) ?? memory.act) : undefined) : memory.act,
    labelled: isLabelled ? topic : memory.labelled,
  };
}

function isPlainLevel({ context, isPlan, record }: Frame): boolean {
  return context.role === "level" && !isPlan && record.kind !== "multiple";
}

function levelOf({ index, record: { kind, noun, unit }, topic: { indicator }, context: { period } }: Frame): Level {
  return { index, kind, noun, unit, indicator, period };
}

/** The topic after a number: what it was measured against, its latest level, or for want of one its latest share. */
function topicAfter(frame: Frame, basis: DecidedBasis, last: Topic["last"]): Topic {
  const { topic, context } = frame;
  const isShare = context.role === "share" && !frame.isPlan && context.rows.of !== "other-time";
  const { level, levelKind, noun, isMany, isPair } = isPlainLevel(frame) ? levelAfter(frame) : topic;
  return {
    id: topic.id,
    indicator: topic.indicator,
    level,
    levelKind,
    noun,
    status: topic.status,
    value: isShare ? (topic.value ?? frame.index) : topic.value,
    isMany,
    isPair,
    hasPlan: topic.hasPlan,
    plan: topic.plan,
    basis: basis.source === "stated" ? basis.gives : topic.basis,
    last,
    isExecution: topic.isExecution,
    isRate: topic.isRate,
  };
}

type TopicLevel = Pick<Topic, "level" | "levelKind" | "noun" | "isMany" | "isPair">;

/** What a level makes of its topic; one beside another, or per something, does not take the place of the one before. */
function levelAfter({ topic, record, clause, verb, index }: Frame): TopicLevel {
  const { level, levelKind, noun, isMany, isPair } = topic;
  const isSecond = clause.boundary === "slash";
  const isCount = record.kind === "count";
  const keeps = verb.isOrigin || ((isSecond || record.per !== undefined) && level !== undefined);
  return {
    level: keeps ? level : index,
    levelKind: keeps ? levelKind : record.kind,
    noun: keeps ? noun : isCount ? record.noun : undefined,
    isMany: isMany || (level !== undefined && isCount && levelKind === "count"),
    isPair: isSecond ? levelKind === record.kind : isPair,
  };
}
