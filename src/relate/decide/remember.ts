import { AGE } from "../../lexicon/values.ts";
import { isDifference } from "../../record/record.ts";
import type { Draft } from "../../text/draft.ts";
import { FoldedWords } from "../../words/folded-words.ts";
import type { Verb } from "../clauses/verb.ts";
import { type ContextToken, hasGroup, opensTotal } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import { copyFocus, type Focus, type Level, type Precedent } from "../discourse/discourse.ts";
import type { Frame } from "../discourse/frame.ts";
import { addLevel, copyMemory, type Memory, NO_TIME, replacePrecedent, type TimeInForce } from "../discourse/memory.ts";
import { isPlanScope } from "../discourse/section.ts";
import { type Named, wordsOf } from "../phrases/name.ts";
import { ownNoun } from "../phrases/noun.ts";
import type { IndicatorSource } from "../rules/indicator.ts";
import type { DecidedBasis } from "./basis.ts";
import type { ClauseTimes } from "./clause-times.ts";
import type { DecidedStatus } from "./status.ts";

/** What was decided of a number besides its frame. */
export interface DecidedNumber {
  /** Which words name its indicator. */
  readonly source: IndicatorSource;
  /** The focus as it was chosen, before the number said anything of it. */
  readonly chosen: Focus;
  /** The verb that gave the number its role. */
  readonly governing: Verb;
  readonly status: DecidedStatus;
  readonly basis: DecidedBasis;
  readonly times: ClauseTimes;
  /** The words before a colon that it may belong to. */
  readonly label: FoldedWords | null;
}

/** What a number leaves to those after it: as a level to speak about, and as the precedent of those without words. */
export function rememberNumber(input: ClauseInput, frame: Frame, decided: DecidedNumber): Memory {
  const { memory } = input;
  const { context, named } = frame;
  const { chosen, status, basis, times } = decided;
  const { role } = context;
  const precedent = precedentOf(frame, decided.governing);
  // `Thu hồi 12 tỷ đồng` | `trên tổng số 40 tỷ đồng`: the whole of what stands before, of which the sentence goes on.
  const isTotal = opensTotal(input.tokens, frame.clause.at - 2);
  const focus = isTotal ? besideTotal(memory.focus, frame) : focusAfter(input, frame, basis, precedent);
  const isLabelled = named?.from === "label" || chosen === memory.labelled;
  const after = copyMemory(memory);
  after.focus = focus;
  after.time = timeAfter(input, frame, times);
  after.status = status.standing.status;
  after.passing = status.standing.passing;
  after.hasEstimate = status.hasEstimate;
  after.inForce = times.opening ?? memory.inForce;
  after.year = times.year;
  after.previous = frame;
  after.last = replacePrecedent(memory.last, precedent);
  if (named !== undefined) after.lastNamed = replacePrecedent(memory.lastNamed, precedent);
  const isLevel = isPlainLevel(frame) && !isTotal && input.comparedWith === undefined;
  if (isLevel) after.levels = addLevel(memory.levels, levelOf(input, frame));
  after.hasChangesOnly = hasChangesOnly(frame, memory);
  if (isPart(frame)) after.lastPart = role;
  if (frame.isPlan) after.plan = status.words;
  if (role === "attainment") after.attained = basis.value ?? memory.attained;
  after.act = actAfter(input, named, decided.source);
  after.label = decided.label;
  if (isLabelled) after.labelled = focus;
  return after;
}

/**
 * The time in force after a number; `hiện có 412 cơ sở với` | `9.800 phòng`: a number of the present has no time that
 * the next can inherit.
 */
function timeAfter(input: ClauseInput, { context, clause }: Frame, { own, force }: ClauseTimes): TimeInForce {
  const { tokens, memory, discourse } = input;
  if (own !== undefined) {
    const isWithin = isPlanScope(discourse) && hasGroup(tokens, clause.subject.end, clause.at, (cue) => cue.wholeYear);
    return { iso: own, from: "sentence", around: isWithin ? memory.time : undefined, row: force.row };
  }
  return context.rows.period.gives === "now" ? NO_TIME : force;
}

function precedentOf({ context, record, verb, clause }: Frame, governing: Verb): Precedent {
  const { role, indicator, of } = context;
  const isBracketed = clause.boundary === "bracket";
  return {
    role,
    verb: governing,
    kind: record.kind,
    unit: record.unit,
    isBracketed,
    isOrigin: verb.isOrigin,
    name: foldName(indicator),
    of,
  };
}

function isPart({ context: { role }, record }: Frame): boolean {
  return record.kind === "percentage" && !isDifference(role);
}

/** Whether all counts since the last semicolon were changes: `giảm 2 vụ, 5 người chết`. */
function hasChangesOnly({ context, record, clause: { boundary } }: Frame, memory: Memory): boolean {
  if (context.role !== "change" || record.kind !== "count") return false;
  return memory.hasChangesOnly || boundary === "sentence" || boundary === "semicolon";
}

/** The act whose things a list names after their numbers; a number that is named otherwise ends the list. */
function actAfter(
  { view, tokens, memory }: ClauseInput,
  named: Named | undefined,
  source: IndicatorSource,
): string | undefined {
  if (named === undefined) return memory.act;
  // `thu hoạch 320 tấn nhãn`, `tiếp nhận 64 thùng quà`
  if (named.object !== undefined || source === "act")
    return wordsOf(view, tokens, { start: named.start, end: named.end });
  // `800 triệu đồng` | `hỗ trợ đóng mới`: what is measured has an act of its own.
  return named.from === "object" && !tokens[named.start]?.cue?.action ? memory.act : undefined;
}

function isPlainLevel(frame: Frame): boolean {
  const { context, isPlan, record } = frame;
  const isValue = context.role === "level" && context.rows.role.gives !== "compared";
  return isValue && !isPlan && !isOnlyAge(frame) && record.kind !== "multiple";
}

/** `64/80 trẻ dưới` | `1 tuổi`: the age of those counted is no level, and no later number refers to it. */
function isOnlyAge({ record, focus }: Frame): boolean {
  return record.unit === AGE && !focus.isMeasure;
}

function levelOf({ tokens, memory }: ClauseInput, frame: Frame): Level {
  const { index, record, named, focus, context } = frame;
  const { kind, noun, unit } = record;
  // `lắp 46 km ống`, `trị giá 2 tỷ đồng`: an act, and what goes on with it, has no parts.
  const last = memory.levels.at(-1);
  const goesOn = named === undefined && last?.name?.words === focus.indicator;
  const isAct = named !== undefined && tokens[named.start]?.cue?.action === true;
  // `11.300 người` counts what the indicator names, `1.700 doanh nghiệp` what its noun does.
  const thingBefore = last?.kind === kind ? last.thing : undefined;
  const name = goesOn ? thingBefore : focus.indicator;
  const thing = ownNoun(noun) ?? (isAct ? undefined : name);
  return { index, kind, noun, unit, name: foldName(focus.indicator), period: context.period, thing };
}

function foldName(words: string | undefined): FoldedWords | undefined {
  return words === undefined ? undefined : new FoldedWords(words);
}

/** The focus after a number: what it was measured against, its latest level, or for want of one its latest share. */
function focusAfter({ tokens, memory }: ClauseInput, frame: Frame, basis: DecidedBasis, last: Focus["last"]): Focus {
  if (isOnlyAge(frame) && frame.clause.boundary === "none") return memory.focus;
  const { focus, context } = frame;
  const after = copyFocus(focus);
  if (isPlainLevel(frame)) setLevel(after, frame, isOfOthers(tokens[frame.clause.at - 1]));
  const isShare = context.role === "share" && !frame.isPlan && context.rows.of.gives !== "otherTime";
  if (isShare) after.value ??= frame.index;
  if (basis.row.gives === "stated") after.basis = basis.value;
  after.last = last;
  return after;
}

/** A focus beside whose level its total stands, if both are of one kind. */
function besideTotal(focus: Focus, { record }: Frame): Focus {
  const paired = copyFocus(focus);
  paired.isPair = focus.levelKind === record.kind;
  return paired;
}

/** `dư nợ 1.874 tỷ đồng với` | `9.215 khách hàng`, `cấp 3.104 tỷ đồng cho` | `287 dự án`: a count of those who have it. */
function isOfOthers(before: ContextToken | undefined): boolean {
  const particle = before?.cue?.particle;
  return particle === "company" || particle === "recipient";
}

/** Gives a focus its latest level; one beside another, or per something, does not take the place of the one before. */
function setLevel(focus: Draft<Focus>, { record, clause, verb, index }: Frame, isOfOthers: boolean): void {
  const { level, levelKind } = focus;
  const isSecond = clause.boundary === "slash";
  const isCount = record.kind === "count";
  focus.isMany ||= level !== undefined && isCount && levelKind === "count";
  if (isSecond) focus.isPair = levelKind === record.kind;
  const isBeside = isSecond || record.per !== undefined || (isOfOthers && isCount && levelKind !== "count");
  if (verb.isOrigin || (isBeside && level !== undefined)) return;
  focus.level = index;
  focus.levelKind = record.kind;
  focus.noun = isCount ? record.noun : undefined;
}
