import type { Decision } from "../../context/rule-table.ts";
import { AGE } from "../../lexicon/values.ts";
import type { ContextCue } from "../../lexicon/word.ts";
import { isDifference, type Role, type Status } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import { isEmpty } from "../../text/span.ts";
import { type Clause, isListed } from "../clauses/clause.ts";
import { type ContextToken, hasGroup } from "../context-tokens.ts";
import { type ClauseInput, startOfWords } from "../discourse/clause-input.ts";
import type { Focus } from "../discourse/discourse.ts";
import { precedentOfKind } from "../discourse/memory.ts";
import { isPlanScope, lentTime } from "../discourse/section.ts";
import { wordsOf } from "../phrases/name.ts";
import { type PlanPlace, STATUS, type StatusSource } from "../rules/status.ts";
import { decideStanding, isCompared, isOfNow, type Standing } from "./standing.ts";
import { dateOf } from "./times.ts";

/** A status with the row that decided, and what stays in force. */
export interface DecidedStatus extends Decision<Status | undefined, StatusSource> {
  /** Of a plan's own figure: where the words stand that make it one, and the words. */
  readonly plan: PlanPlace | undefined;
  readonly words: string | undefined;
  /** Whether such a plan is for a whole year. */
  readonly isYearPlan: boolean;
  readonly standing: Standing;
  /** Whether the sentence gave an estimate, this number included. */
  readonly hasEstimate: boolean;
}

/** What a status is decided by. */
interface StatusGiven {
  readonly input: ClauseInput;
  readonly focus: Focus;
  readonly role: Role;
  /** The status in force at the number, after the words before it. */
  readonly open: Status | undefined;
}

/** Whether a figure is estimated or planned; `focus` is the one that it is of. */
export function decideStatus(input: ClauseInput, focus: Focus, role: Role): DecidedStatus {
  const standing = decideStanding(input);
  const row = DECISION.decide({ input, focus, role, open: standing.status ?? standing.passing });
  const plan = planPlaceOf(row.gives);
  const at = plan && planWordAt(input.tokens, input.clause, plan);
  return {
    row,
    value: statusOf(row.gives, input),
    plan,
    words: plan && planWords(input, plan),
    isYearPlan: plan !== undefined && isYearPlan(input, at),
    standing,
    hasEstimate: plan === undefined ? isEstimateGiven(input) : input.memory.hasEstimate,
  };
}

/** Whether a plan is for a whole year: a budget's, or by its name, or that of the attainment before: `73% kế hoạch năm (70 ha)`. */
function isYearPlan({ tokens, record, memory }: ClauseInput, at: number | undefined): boolean {
  if (record.kind === "money") return true;
  if (at !== undefined) return tokens[at]?.cue?.yearPlan === true;
  const basis = memory.previous?.basis;
  return basis !== undefined && hasGroup(tokens, basis.start, basis.end, (cue) => cue.yearPlan);
}

function planPlaceOf(source: StatusSource): PlanPlace | undefined {
  return source.startsWith("plan:") ? (source.slice("plan:".length) as PlanPlace) : undefined;
}

function statusOf(source: StatusSource, input: ClauseInput): Status | undefined {
  switch (source) {
    case "none":
    case "setOut":
    case "reported":
      return undefined;
    case "estimated":
    case "planned":
      return source;
    default:
      return source === "accompanied" ? accompanied(input) : "planned";
  }
}

/** The words of a plan whose figure a number is, for the attainments after it. */
function planWords({ view, tokens, clause }: ClauseInput, place: PlanPlace): string | undefined {
  const { subject } = clause;
  if (place === "subject" && !isEmpty(subject)) {
    // `Kế hoạch vốn đầu tư công` | `năm 2023`
    const end = tokens[subject.end]?.type === "time" ? subject.end + 1 : subject.end;
    return wordsOf(view, tokens, { start: subject.start, end });
  }
  const start = planWordAt(tokens, clause, place);
  return start === undefined ? undefined : wordsOf(view, tokens, { start, end: start + 1 });
}

/** The word that names a plan, by where it stands. */
function planWordAt(tokens: readonly ContextToken[], clause: Clause, place: PlanPlace): number | undefined {
  const { subject, label, tail } = clause;
  if (place === "before") return wordBefore(tokens, clause);
  return { subject: subject.start, label: label && label.end - 1, after: tail.start, number: undefined }[place];
}

const DECISION = STATUS.asking<StatusGiven>({
  boundary: ({ input }) => input.clause.boundary,
  role: ({ role }) => role,
  verb: ({ input }) => input.verb.status ?? "none",
  standing: ({ open }) => open ?? "none",
  accompanied: ({ input }) => accompanied(input) ?? "none",
  planSubject: ({ input: { tokens, clause } }) =>
    !isEmpty(clause.subject) && tokens[clause.subject.start]?.cue?.plan === true,
  planLabel: ({ input }) => isPlanLabel(input),
  planBefore: ({ input: { tokens, clause } }) =>
    wordBefore(tokens, clause) !== undefined || isComparedPlan(tokens, clause),
  planAfter: ({ input: { tokens, clause } }) => isPlanAfter(tokens, clause),
  samePair: ({ input: { view, record, memory } }) => isPairOfOne(view, record, memory.previous?.record),
  afterPlan: ({ input, focus }) => isAfterPlan(input, focus),
  difference: ({ role }) => isDifference(role),
  relative: ({ input: { record } }) => record.kind === "percentage" || record.kind === "multiple",
  subject: ({ input }) => !isEmpty(input.clause.subject),
  origin: ({ input }) => input.verb.isOrigin,
  setOut: ({ input }) => isSetOut(input),
  // `tăng 3% so với năm 2023 là` | `58 tỷ đồng`: what was before, whatever is planned around it.
  earlierValue: ({ input }) => input.comparedWith !== undefined,
  estimatedSubject: ({ input: { tokens, clause } }) => hasEstimateWord(tokens, clause),
  now: ({ input }) => isOfNow(input.tokens, input.clause) || goesOnFromNow(input),
  age: ({ input }) => input.record.unit === AGE,
  nextOfPlan: ({ input: { memory, verb } }) => memory.previous?.isPlan === true && !verb.isPresent,
  planActedOn: ({ input: { verb, tokens, clause } }) => verb.isResult || isActedOn(tokens, clause),
  ofLevel: ({ role, focus }) => isDifference(role) && focus.last !== undefined,
  planScope: ({ input }) => isPlanScope(input.discourse),
  past: ({ input }) => isPast(input),
  estimateGiven: ({ input }) => isEstimateGiven(input),
});

/** Whether the sentence gave an estimate, this number included. */
function isEstimateGiven({ memory, verb, tokens, clause }: ClauseInput): boolean {
  return memory.hasEstimate || (verb.status ?? (hasEstimateWord(tokens, clause) ? "estimated" : "")) === "estimated";
}

/** `xác định` | `3 khâu đột phá, 18 chỉ tiêu`: counts of what a plan says are no plans. */
function isSetOut({ tokens, clause, record, verb, memory: { previous } }: ClauseInput): boolean {
  const { subject, at, boundary } = clause;
  if (record.kind !== "count") return false;
  if (tokens[at - 1]?.cue?.particle === "setting") return true;
  const isNext = isListed(boundary) && isEmpty(subject) && !verb.isPresent;
  return isNext && previous?.context.rows.status.gives === "setOut";
}

/** `Kế hoạch:` | `95%`: the label's last word names a plan, and there is no subject. */
function isPlanLabel({ tokens, clause }: ClauseInput): boolean {
  const { label } = clause;
  return isEmpty(clause.subject) && label !== undefined && tokens[label.end - 1]?.cue?.plan === true;
}

/** `9.846 ha/9.700 ha` | `KH` */
function isPlanAfter(tokens: readonly ContextToken[], clause: Clause): boolean {
  const { start, end } = clause.tail;
  return end > start && (tokens[start]?.cue?.plan === true || isPairedPlan(tokens, clause));
}

/** `đạt 94% kế hoạch` | `(1.250 ha)`: the number before is measured against a plan, and this may be the plan's own. */
function isAfterPlan({ record, memory: { previous, last } }: ClauseInput, focus: Focus): boolean {
  if (previous?.basis?.of !== "plan" || record.kind === "ratio") return false;
  const before = focus.last ?? precedentOfKind(last, previous.record.kind);
  return before?.role !== "change" && (record.kind !== "percentage" || before?.role === "excess");
}

/** `128 km/150 km` | `kênh mương theo kế hoạch`, `243 người/251 biên chế` | `được giao`: the second of a pair is the plan. */
function isPairedPlan(tokens: readonly ContextToken[], { boundary, tail }: Clause): boolean {
  if (boundary !== "slash") return false;
  for (let i = tail.start; i < tail.end && tokens[i]?.type === "word"; i++)
    if (tokens[i]?.cue?.plan || tokens[i]?.cue?.status === "planned") return true;
  return false;
}

/** `1.168,3/2.204,5 tỷ đồng`, `61,5/60 ha`: sums of one currency, or measures of which only the second has its unit. */
function isPairOfOne(view: string, { kind, unit }: Resolved, first: Resolved | undefined): boolean {
  if (first?.kind !== kind || first.unit !== unit) return false;
  return kind === "money" || (kind === "measurement" && BARE.test(view.slice(first.start, first.end)));
}

const BARE = /^[\d.,\s]+$/;

/** `chỉ tiêu` of `(chỉ tiêu 50%)`: a plan's word between which and the number nothing but links stand. */
export function wordBefore(tokens: readonly ContextToken[], { predicate, at }: Clause): number | undefined {
  for (let i = at - 1; i >= predicate.start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.plan) return i;
    if (!cue?.link && !cue?.adverb) return undefined;
  }
  return undefined;
}

/** `tốt hơn kế hoạch giao` | `(5,05%)`: the value, in brackets, of a plan that is compared with. */
function isComparedPlan(tokens: readonly ContextToken[], { boundary, at }: Clause): boolean {
  if (boundary !== "bracket" || tokens[at - 1]?.text !== "(") return false;
  let i = at - 2;
  while (tokens[i]?.cue?.plan) i--;
  return i < at - 2 && isCompared(tokens[i]);
}

/** `ước đạt 649 nghìn tấn` | `với giá trị 277 triệu USD`, `tương đương 26 triệu USD`: an estimate goes on. */
function accompanied({ tokens, clause, verb, memory }: ClauseInput): Status | undefined {
  if (verb.isEquivalent) return memory.previous?.context.status;
  const goesOn = clause.boundary === "none" && hasGroup(tokens, clause.gap.start, clause.subject.end, isCompany);
  return goesOn ? memory.previous?.context.status : undefined;
}

function isCompany({ particle }: ContextCue): boolean {
  return particle === "company";
}

/** Under the heading of a plan for 2025, `(năm 2024:` | `68,5%)`. */
function isPast(input: ClauseInput): boolean {
  const { tokens, records, discourse, clause } = input;
  const { iso: plan } = isPlanScope(discourse) ? lentTime(discourse) : NO_TIME;
  if (plan === undefined || clause.compared !== undefined) return false;
  for (let i = startOfWords(input); i < clause.at; i++) {
    const iso = dateOf(records, tokens, i);
    if (iso !== undefined && /^\d{4}/.test(iso) && iso.slice(0, 4) < plan.slice(0, 4))
      return !isCompared(tokens[i - 1]);
  }
  return false;
}

const NO_TIME = { iso: undefined };

/** `đã chia 300 tỷ đồng cho` | `12 công trình` under the heading of a plan. */
function goesOnFromNow({ discourse, clause, memory, verb }: ClauseInput): boolean {
  const { subject, boundary } = clause;
  if (!isPlanScope(discourse) || boundary === "sentence" || !isEmpty(subject) || verb.isPresent) return false;
  return memory.previous?.context.rows.status.gives === "reported";
}

/** `Nghị quyết được Hội đồng thông qua`: whether a mark of voice stands right after the plan's word. */
function isActedOn(tokens: readonly ContextToken[], { subject }: Clause): boolean {
  return tokens[subject.start + 1]?.cue?.aspect === true;
}

/** `ngân hàng ước` | `lãi`: an estimate's word among those of the subject. */
function hasEstimateWord(tokens: readonly ContextToken[], { start, subject }: Clause): boolean {
  return hasGroup(tokens, start, subject.end, ({ status }) => status === "estimated");
}
