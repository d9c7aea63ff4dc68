import type { ContextCue } from "../../lexicon/word.ts";
import type { Status } from "../../record/record.ts";
import type { DecidedRow } from "../../record/record-context.ts";
import { isEmpty } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, findGroup, hasGroup, hasTime, openingBefore, opensParts } from "../context-tokens.ts";
import { type ClauseInput, startOfWords } from "../discourse/clause-input.ts";
import type { Memory } from "../discourse/memory.ts";
import { STANDING, type StandingFeatures, type StandingSource } from "../rules/standing.ts";

/** The status in force at a number: the one for the rest of the sentence, and the one up to the next comma. */
export interface Standing extends Pick<Memory, "status" | "passing"> {
  /** The row that decided; undefined where the status before goes on. */
  readonly row: DecidedRow<StandingSource> | undefined;
}

/** What the status in force is decided by. */
interface StandingGiven {
  readonly input: ClauseInput;
  /** Where the words after the number before begin. */
  readonly start: number;
  /** The nearest word that opens a status. */
  readonly word: number | undefined;
}

const DECISION = STANDING.asking<StandingGiven>({
  opensPlan: ({ input: { tokens, clause }, start }) => clause.boundary === "sentence" && opensPlan(tokens, start),
  word: (given) => sortOfWord(given),
  parts: ({ input: { tokens, clause, memory } }) =>
    isPlannedBefore(memory) && opensParts(tokens, clause.gap.start, clause.at),
  sum: ({ input }) => !isPlannedBefore(input.memory) && isSumOfPlan(input),
  aside: ({ input, word }) => word === undefined && isPartAside(input),
  inForce: ({ input: { memory } }) => memory.status !== undefined,
  outcome: ({ input: { tokens, clause } }) => isOutcome(tokens, clause),
  now: ({ input: { tokens, clause } }) => isOfNow(tokens, clause),
});

/** Decides which status is in force at a number, after the words before it. */
export function decideStanding(input: ClauseInput): Standing {
  const { tokens, clause, verb, memory } = input;
  const start = startOfWords(input);
  const word = standingWord(tokens, start, clause);
  const row = DECISION.find({ input, start, word });
  const goesOn = clause.boundary === "conjunction" || clause.boundary === "none" || verb.raises;
  const ofWord = word === undefined ? undefined : tokens[word]?.cue?.status;
  if (row?.gives === "passing") return { row, status: memory.status, passing: ofWord };
  return { row, status: statusFrom(row?.gives, ofWord, memory), passing: goesOn ? memory.passing : undefined };
}

function statusFrom(
  source: StandingSource | undefined,
  ofWord: Status | undefined,
  { status }: Memory,
): Status | undefined {
  if (source === "planned") return source;
  if (source === "word") return ofWord;
  return source === "none" ? undefined : status;
}

/** A word of a passing status that opens a sentence stands for all of it: `Dự kiến năm 2024 thu 60 tỷ đồng, chi 58 tỷ đồng`. */
function sortOfWord({ input: { tokens, clause }, start, word }: StandingGiven): StandingFeatures["word"] {
  if (word === undefined || isOfFigure(tokens, word, clause)) return "none";
  return tokens[word]?.cue?.passing && !(clause.boundary === "sentence" && word === start) ? "passing" : "standing";
}

/** `nhưng` | `chỉ tiêu` | `lợi nhuận giảm về 21 tỷ đồng`: of what changed, the noun of a plan says only that it is a figure. */
function isOfFigure(tokens: readonly ContextToken[], at: number, { boundary, subject, predicate }: Clause): boolean {
  const cue = tokens[at]?.cue;
  if (boundary === "sentence" || cue?.standing || cue?.passing || at + 1 !== subject.start) return false;
  return hasGroup(tokens, predicate.start, predicate.end, (cue) => cue.change);
}

/** The nearest word before a number that opens a status, after the last word that says what is done. */
function standingWord(tokens: readonly ContextToken[], start: number, clause: Clause): number | undefined {
  const fronted = Math.max(clause.start, clause.subject.start);
  for (let i = clause.at - 1; i >= start; i--) {
    // `vượt 7,5% (chỉ tiêu 80), trong đó` | `61 công nhân`
    if (tokens[i]?.text === ")") i = openingBefore(tokens, i, start);
    // `với quyết tâm cao, …; đã` | `gieo trồng 1.500 ha`
    if (tokens[i]?.cue?.present) return undefined;
    const cue = statusCueAt(tokens, i);
    if (cue?.status !== undefined && (i < fronted || cue.standing || cue.passing)) return i;
  }
  return undefined;
}

/** Whether the number before is planned, and no plan's own figure. */
function isPlannedBefore({ previous }: Memory): boolean {
  return previous?.context.status === "planned" && !previous.isPlan;
}

/** `Kế hoạch vốn là 715 tỷ đồng, gồm:` | `vốn tỉnh 402 tỷ đồng`: the parts of a plan that has no outcome beside it. */
function isSumOfPlan({ tokens, clause, memory: { plan, levels } }: ClauseInput): boolean {
  if (plan === undefined || levels.length > 0) return false;
  const at = findGroup(tokens, clause.gap.start, clause.at, (cue) => cue.continuer);
  return at !== undefined && tokens[at]?.cue?.link === true;
}

/** `Kế hoạch vốn là 715 tỷ đồng` | `(vốn tỉnh 402 tỷ đồng`, not `(năm 2023 là 690 tỷ đồng`, `(giải ngân 402 tỷ đồng`. */
function isPartAside({ tokens, clause, verb, record: { kind, unit }, memory: { previous } }: ClauseInput): boolean {
  const { boundary, subject, gap, at } = clause;
  if (boundary !== "bracket" || isEmpty(subject) || verb.isPresent || tokens[at + 1]?.text === "/") return false;
  // The plan is what the sentence is about: not `đạt 77% kế hoạch vốn 700 tỷ đồng`, `98 tỷ đồng/KH 90 tỷ đồng`.
  if (previous?.context.rows.status.gives !== "plan:subject" || !opensSentence(previous.clause)) return false;
  if (previous.record.kind !== kind || previous.record.unit !== unit) return false;
  return !hasTime(tokens, gap.start, at) && !hasGroup(tokens, gap.start, at, isOfOutcome);
}

function opensSentence({ boundary }: Clause): boolean {
  return boundary === "sentence" || boundary === "semicolon";
}

/** `thực hiện`, `giải ngân`, `cùng kỳ`: words of what was done, or of another time. */
function isOfOutcome({ action, flow, actual, execution, earlier, lastYear }: ContextCue): boolean {
  return (actual ?? execution ?? earlier ?? lastYear ?? (action && !flow)) === true;
}

/** What the lexicon says of a word that gives a status, unless the number is measured against it. */
function statusCueAt(tokens: readonly ContextToken[], at: number): ContextCue | undefined {
  const cue = tokens[at]?.cue;
  return cue?.status === undefined || isCompared(tokens[at - 1]) ? undefined : cue;
}

/** `Kế hoạch năm 2022 giảm 2,5-3% hộ nghèo`: a plan, its time and what is to be done. */
function opensPlan(tokens: readonly ContextToken[], start: number): boolean {
  let at = start;
  while (tokens[at] !== undefined && tokens[at]?.type !== "word") at++;
  if (!tokens[at]?.cue?.plan) return false;
  while (tokens[at + 1]?.type === "time" || tokens[at + 1]?.cue?.timeLink) at++;
  const next = tokens[at + 1];
  return next?.cue?.change !== undefined || next?.cue?.action === true;
}

/** `vượt` | `mục tiêu`: the plan is what the number is measured against. */
export function isCompared(token: ContextToken | undefined): boolean {
  return token?.cue?.versus === true || token?.cue?.isComparing === true;
}

/** `nay mới đạt 78%`: whether a number is of now. */
export function isOfNow(tokens: readonly ContextToken[], { gap, at }: Clause): boolean {
  return hasGroup(tokens, Math.max(gap.start, at - FARTHEST), at, (cue) => cue.present);
}

const FARTHEST = 6;

/** `Kế hoạch giao thu 120 tỷ đồng; thực hiện` | `98 tỷ đồng`: what was done ends the plan that a sentence began with. */
function isOutcome(tokens: readonly ContextToken[], { gap, at }: Clause): boolean {
  for (let i = at - 1; i > gap.start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.actual) return true;
    if (!(cue?.link || cue?.adverb || cue?.aspect || cue?.attainment)) return false;
  }
  return false;
}
