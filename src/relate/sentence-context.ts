import { genericNouns } from "../lexicon/context.ts";
import { eventClassifiers } from "../lexicon/nouns.ts";
import type { BasisKind, Status } from "../record/record.ts";
import type { Resolved } from "../record/resolved.ts";
import { type Basis, findBasis, wholeOf } from "./basis.ts";
import { carryBases } from "./carry.ts";
import type { Clause } from "./clause.ts";
import { findIndicator, isAnaphor, type Named, wordsOf } from "./indicator.ts";
import { findCounted, findLevel, type Level, linkForward } from "./link.ts";
import { isLastYear, readPeriods, yearBefore } from "./period.ts";
import { readClauses } from "./read-clauses.ts";
import type { Reading } from "./reading.ts";
import { measure, type RecordContext } from "./record-context.ts";
import { bindRespectively } from "./respectively.ts";
import { decideRole } from "./role.ts";
import { isPlanScope, keepPeriods, type Scope } from "./scope.ts";
import { readSize } from "./size.ts";
import { findPlanFigure, hasEstimate, isOfNow, isOutcome, standingStatus, wordBefore } from "./status.ts";
import { isTimeless } from "./timeless.ts";
import { keepLast, lastOf, nameByNoun, newTopic, openTopic, type Said, sameChange, type Topic } from "./topic.ts";
import { readVerb, type Verb } from "./verb.ts";
import { type ContextToken, findGroup } from "./words.ts";

/** A sentence, the records of its segment, and where to write what it says of them. */
export interface SentenceInput {
  readonly view: string;
  readonly tokens: readonly ContextToken[];
  readonly records: readonly Resolved[];
  readonly contexts: RecordContext[];
  readonly scope: Scope;
}

/** Reads a sentence clause by clause, and what it leaves to later ones into its scope. */
export function relateSentence(input: SentenceInput): void {
  const { tokens, records, contexts, scope, view } = input;
  const clauses = bindRespectively(tokens, readClauses(view, tokens));
  const bases = clauses.map((clause) => findBasis(tokens, clause, recordOf(input, clause)));
  const periods = readPeriods({ tokens, clauses, bases, records, scope });
  const state = new SentenceState(input);
  const readings = clauses.map((clause, i) => {
    const reading = state.read(clause, bases[i]);
    const { context, isPlan } = reading;
    context.period = reading.isEarlierValue ? yearBefore(periods.each[i]) : periods.each[i];
    if (isTimeless(tokens, reading, isPlan && !isPlanScope(scope))) context.period = undefined;
    return reading;
  });
  carryBases(view, tokens, readings);
  linkForward(readings, contexts);
  // `Theo quy hoạch, đến năm 2030`: what is ahead is not the time of the sentences after it.
  if (!state.isPlanned || isPlanScope(scope) || scope.line?.opensList) keepPeriods(periods, scope);
  else scope.period = scope.lead;
  if (scope.line?.opensList && readings.length > 0) scope.isPlanList = state.isPlanned;
  const last = readings.findLast(({ clause }) => clause.depth === 0) ?? readings.at(-1);
  if (last !== undefined)
    scope.spoken = { topic: last.topic, period: last.context.period, levels: state.levels, line: scope.line };
}

function recordOf({ tokens, records }: SentenceInput, { at }: Clause): Resolved {
  return records[(tokens[at] as ContextToken).record as number] as Resolved;
}

const EVENT = new RegExp(`^(?:${eventClassifiers.join("|")}) `);

/** Depth of the lines whose number is that of a section: `1.`, `1.1.`. */
const SECTION = 3;
/** Length under which such a line is one of a list of figures: `1. Dân số: 1.948 hộ`. */
const LONGEST_ITEM = 140;

interface Outer {
  readonly topic: Topic;
  readonly status: Status | undefined;
}

/** What the clauses before in a sentence leave to the next. */
class SentenceState {
  private topic: Topic = newTopic();
  /** What stands outside the brackets that are open. */
  private readonly outer: Outer[] = [];
  /** The status that holds for the rest of the sentence, and the one that holds up to the next comma. */
  private status: Status | undefined;
  private passing: Status | undefined;
  /** Whether it gave an estimate: under the heading of a plan it speaks of what is done. */
  private isEstimate = false;
  private previous: Reading | undefined;
  /** The last number of each kind. */
  private readonly said: Said[] = [];
  /** The last number of each kind that had a name of its own. */
  private readonly named: Said[] = [];
  readonly levels: Level[] = [];
  /** What the sentence before spoke of, where this one compares it: `So với cùng kỳ tăng 12%`. */
  private readonly compared: Scope["spoken"];
  /** Whether the number before was a change against an earlier time. */
  private isAfterComparison = false;
  /** Whether all counts since the last semicolon were changes. */
  private hasChangesOnly = false;
  /** The role of the last percentage that was no change. */
  private lastPart: RecordContext["role"] | undefined;
  /** The words of the last plan whose figure the sentence gave, and the basis of its last attainment. */
  private plan: string | undefined;
  private attained: string | undefined;
  private attainedOf: BasisKind | undefined;
  /** The verb of a list whose things name themselves: `quản lý` of `quản lý 312,7 km đường dây, 594 trạm`. */
  private act: string | undefined;
  /** The topic that the line's words before a colon name. */
  private labelled: Topic | undefined;

  constructor(private readonly input: SentenceInput) {
    const { tokens, scope } = input;
    this.compared = tokens[0]?.cue?.versus && scope.spoken?.line === scope.line ? scope.spoken : undefined;
    if (this.compared !== undefined) this.topic = { ...this.compared.topic };
  }

  read(clause: Clause, basis: Basis | undefined): Reading {
    const { tokens, contexts } = this.input;
    const record = recordOf(this.input, clause);
    const index = (tokens[clause.at] as ContextToken).record as number;
    const context = contexts[index] as RecordContext;
    this.enterBrackets(clause.depth);
    const verb = readVerb(tokens, clause);
    const named = findIndicator({
      view: this.input.view,
      tokens,
      clause,
      record,
      verb,
      basis,
      hasLabels: this.hasLabels(clause),
    });
    this.enterTopic(clause, verb, named);
    this.continueEvent(clause, named);
    if (clause.isEmbedded)
      this.topic = { ...this.topic, indicator: record.unit === "tuổi" ? this.topic.indicator : undefined };
    const { topic } = this;
    const last = lastOf(this.said, record.kind);
    const before = named === undefined ? last : (lastOf(this.named, record.kind) ?? last);
    const isNamed = named !== undefined;
    const isEarlierValue = clause.boundary === "bracket" && !verb.isPresent && this.isAfterComparison;
    const whole = wholeOf(this.input.view, record);
    const given = {
      tokens,
      clause,
      record,
      whole,
      verb,
      basis,
      isNamed,
      isEarlierValue,
      lastPart: this.lastPart,
      topic,
      previous: before,
      last,
      isPlanFigure: wordBefore(tokens, clause) !== undefined,
      goesOn: this.hasChangesOnly && genericNouns.includes(record.noun ?? ""),
    };
    context.role = decideRole(given);
    const goesOn = this.hasChangesOnly || clause.boundary === "sentence" || clause.boundary === "semicolon";
    this.hasChangesOnly = context.role === "change" && record.kind === "count" && goesOn;
    const governing = this.governing(verb, context, before);
    if (context.role === "change" || context.role === "excess") {
      const size = readSize(record, { direction: governing.direction, isOwn: governing === verb });
      context.direction = size.direction;
      context.size = size.values;
    }
    nameByNoun(topic, context, record);
    context.indicator = topic.indicator;
    const isPlan = this.setStatus(context, clause, verb, record);
    const reading = { clause, index, record, context, verb, basis, whole, named, topic, isPlan, isEarlierValue };
    this.setBasis(reading);
    this.link(reading);
    const said = {
      role: context.role,
      verb: governing,
      kind: record.kind,
      isBracketed: clause.boundary === "bracket",
      isOrigin: verb.isOrigin,
      context,
    };
    keepLast(this.said, said);
    if (isNamed) keepLast(this.named, said);
    topic.last = said;
    this.previous = reading;
    return reading;
  }

  /** Whether the sentence speaks of a plan at its end. */
  get isPlanned(): boolean {
    return this.status === "planned";
  }

  private enterBrackets(depth: number): void {
    while (this.outer.length > depth) {
      const { topic, status } = this.outer.pop() as Outer;
      this.topic = topic;
      this.status = status;
    }
    while (this.outer.length < depth) {
      this.outer.push({ topic: this.topic, status: this.status });
      this.topic = { ...this.topic };
    }
  }

  private enterTopic(clause: Clause, verb: Verb, named: Named | undefined): void {
    const { tokens, view, scope } = this.input;
    if (named !== undefined && clause.boundary === "slash" && this.previous !== undefined) {
      this.topic.indicator ??= wordsOf(view, tokens, named);
      this.previous.context.indicator ??= this.topic.indicator;
    } else if (named !== undefined) {
      if (isAnaphor(tokens, named) && scope.spoken !== undefined && this.previous === undefined)
        this.topic = { ...scope.spoken.topic };
      else this.topic = openTopic(view, tokens, named);
    } else if (this.act !== undefined && isListed(clause, verb, recordOf(this.input, clause))) {
      this.topic = newTopic(this.act);
    } else if (
      this.previous !== undefined &&
      clause.boundary === "semicolon" &&
      clause.depth === 0 &&
      !verb.isPresent
    ) {
      this.topic = this.labelled ?? newTopic();
    }
    if (named?.from === "label") this.labelled = this.topic;
    if (named !== undefined) this.act = named.from === "object" ? (actOf(view, tokens, clause) ?? this.act) : undefined;
  }

  /** `02 cuộc kiểm tra chuyên đề` | `đối với 06 tổ chức đảng`: the event names what it was of. */
  private continueEvent({ at, boundary }: Clause, named: Named | undefined): void {
    const { tokens } = this.input;
    const event = this.previous?.record.noun;
    if (named !== undefined || boundary !== "none" || tokens[at - 1]?.cue?.particle !== "target" || event === undefined)
      return;
    const act = this.previous?.named?.from === "object" ? this.previous.context.indicator : undefined;
    this.topic = newTopic([event.replace(EVENT, ""), act].filter(Boolean).join(" "));
  }

  /** Words before a colon name the numbers of a list, not those of a numbered section. */
  private hasLabels({ boundary }: Clause): boolean {
    if (boundary !== "sentence") return true;
    const { depth, start, end } = this.input.scope.line ?? { depth: 0, start: 0, end: 0 };
    return depth === 0 || depth > SECTION || end - start < LONGEST_ITEM;
  }

  /** The verb that gives a number its role: its own, or that of the number that it goes on with. */
  private governing(verb: Verb, { role }: RecordContext, before: Said | undefined): Verb {
    if (verb.act !== undefined && !verb.isEquivalent) return verb;
    // `giảm 15 vụ (11,1%), tăng 4 người (14,8%)`: of the same topic the number before, whatever its kind.
    if (this.topic.last?.role === role) return this.topic.last.verb;
    return before?.role === role ? before.verb : verb;
  }

  private setStatus(context: RecordContext, clause: Clause, verb: Verb, record: Resolved): boolean {
    const { tokens, scope } = this.input;
    const start = this.previous?.clause.tail.end ?? clause.gap.start;
    if (clause.boundary !== "conjunction" && clause.boundary !== "none" && !verb.raises) this.passing = undefined;
    const stands = standingStatus(tokens, start, clause);
    if (stands?.isPassing) this.passing = stands.status;
    else this.status = stands?.status ?? (isOutcome(tokens, clause) ? undefined : this.status);
    const previous = this.previous && {
      said: this.topic.last ?? lastOf(this.said, this.previous.record.kind),
      basis: this.previous.basis,
      unit: this.previous.record.unit,
    };
    const said = { role: context.role, kind: record.kind };
    const plan = findPlanFigure({ tokens, clause, previous, said, unit: record.unit });
    if (plan !== undefined) {
      this.topic.hasPlan = true;
      this.topic.plan = this.planWords(clause, plan);
      this.plan = this.topic.plan;
      context.status = "planned";
      return true;
    }
    const isNow = isOfNow(tokens, clause);
    const inherited = this.topic.status === "planned" && context.role !== "level" ? "planned" : undefined;
    const open = this.status ?? this.passing;
    const standing = open === "planned" && isNow ? undefined : (open ?? inherited);
    const own = verb.status ?? (hasEstimate(tokens, clause) ? "estimated" : undefined);
    this.isEstimate ||= own === "estimated";
    context.status = own ?? standing ?? this.accompanied(clause, verb);
    if (isPlanScope(scope) && !isNow && !this.isEstimate) context.status ??= "planned";
    // `dự kiến giảm từ 3,1%` is what was, `xuống 2,6%` what is planned.
    if (verb.isOrigin) context.status = undefined;
    else if (context.role === "level") this.topic.status = context.status;
    return false;
  }

  /** `ước đạt 649 nghìn tấn` | `với giá trị 277 triệu USD`, `tương đương 26 triệu USD`: an estimate goes on. */
  private accompanied({ boundary, subject, gap }: Clause, { isEquivalent }: Verb): Status | undefined {
    const isWith =
      boundary === "none" &&
      this.input.tokens.slice(gap.start, subject.end).some(({ cue }) => cue?.particle === "company");
    return isWith || isEquivalent ? this.previous?.context.status : undefined;
  }

  private planWords({ subject, at }: Clause, plan: number): string | undefined {
    const { view, tokens } = this.input;
    if (plan === at) return undefined;
    const isSubject = plan === subject.start && subject.end > subject.start + 1;
    return wordsOf(view, tokens, isSubject ? subject : { start: plan, end: plan + 1 });
  }

  private setBasis(reading: Reading): void {
    const { context, basis, whole, topic, record } = reading;
    const { view, tokens } = this.input;
    if (basis !== undefined && isBasisOf(reading, basis)) {
      measure(context, wordsOf(view, tokens, basis), basis.of);
      topic.basis = context.basis;
      topic.basisOf = basis.of;
    } else if (context.role === "attainment") this.measureByPlan(reading);
    else if (context.role === "excess")
      measure(context, topic.hasPlan ? topic.plan : topic.basis, topic.hasPlan ? "plan" : topic.basisOf);
    if (context.role === "share" && record.kind === "ratio" && whole !== undefined) measure(context, whole, "whole");
    if (context.role === "attainment" && context.basis !== undefined) {
      this.attained = context.basis;
      this.attainedOf = context.basisKind;
    }
    if (record.kind === "percentage" && context.role !== "change" && context.role !== "excess")
      this.lastPart = context.role;
  }

  /** The plan that `đạt 101,5%` is of, where the sentence named it before. */
  private measureByPlan({ context, topic, verb, clause, named, isEarlierValue }: Reading): void {
    if (isEarlierValue) return;
    const goesOn =
      clause.boundary !== "sentence" && clause.boundary !== "bracket" && (named !== undefined || !verb.isPresent);
    if (topic.hasPlan) measure(context, topic.plan, "plan");
    else if (this.plan !== undefined && topic.isExecution) measure(context, this.plan, "plan");
    else if (goesOn) measure(context, this.attained, this.attainedOf);
  }

  private link(reading: Reading): void {
    const { context, index, record, topic, isPlan, clause, verb } = reading;
    this.isAfterComparison = context.role === "change" && topic.basisOf === "earlier";
    if (context.role !== "level") this.linkToLevel(reading);
    if (context.role !== "level" || isPlan || record.kind === "multiple") return;
    if (clause.boundary === "slash") topic.isPair = topic.levelKind === record.kind;
    const isAside = clause.boundary === "slash" || record.per !== undefined;
    topic.isMany ||= topic.level !== undefined && record.kind === "count" && topic.levelKind === "count";
    this.levels.push({ index, kind: record.kind, indicator: topic.indicator, noun: record.noun });
    if (verb.isOrigin || (isAside && topic.level !== undefined)) return;
    topic.level = index;
    topic.levelKind = record.kind;
    topic.noun = record.kind === "count" ? record.noun : undefined;
  }

  private linkToLevel({ context, index, record, topic, isPlan, named, clause, basis }: Reading): void {
    const isOfOther = isPlan || isLastYear(this.input.tokens, clause.gap.start, clause.at, basis);
    const isUnnamed = named === undefined;
    const same = isUnnamed && !isOfOther ? sameChange(topic.last, context.role, record.kind) : undefined;
    context.of = same === undefined ? this.levelOf(context, record, topic, named) : same.of;
    const level = this.compared?.levels.find((level) => level.index === context.of);
    if (same !== undefined) context.indicator = same.indicator;
    else if (level !== undefined && isUnnamed) context.indicator = level.indicator;
    if (isOfOther) context.of = undefined;
    else if (context.role === "share") topic.value ??= index;
  }

  private levelOf(
    { role }: RecordContext,
    { kind, noun }: Resolved,
    topic: Topic,
    named: Named | undefined,
  ): number | undefined {
    if (named?.from === "object" && kind !== "count") return findLevel(this.levels, topic.indicator);
    const own = named?.from === "object" ? topic.indicator : undefined;
    if (kind === "count")
      return findCounted([...(this.compared?.levels ?? []), ...this.levels], noun, topic.level, own);
    if (role === "attainment" && topic.isMany) return undefined;
    return topic.level ?? (role === "share" ? undefined : topic.value);
  }
}

/** The action before a number whose thing stands after it. */
function actOf(view: string, tokens: readonly ContextToken[], { subject }: Clause): string | undefined {
  const at = findGroup(tokens, subject.start, subject.end, "action");
  return at === undefined || tokens[at]?.cue?.light ? undefined : wordsOf(view, tokens, { start: at, end: at + 1 });
}

/** Whether a number is the next of a list, with neither name nor verb. */
function isListed({ boundary }: Clause, verb: Verb, { kind }: Resolved): boolean {
  if (verb.act !== undefined || (boundary !== "comma" && boundary !== "conjunction")) return false;
  return kind === "count" || kind === "measurement" || kind === "money";
}

/** Whether words are a number's basis: a value has none but what it is compared with. */
function isBasisOf({ context, record }: Reading, { of }: Basis): boolean {
  if (context.role === "change") return of !== "whole";
  if (context.role !== "level") return true;
  return record.kind === "multiple" || of === "earlier" || of === "other";
}
