import type { Status } from "../record/record.ts";
import type { Basis } from "./basis.ts";
import type { Clause } from "./clause.ts";
import type { Said } from "./topic.ts";
import { type ContextToken, openingBefore } from "./words.ts";

/** What tells a plan's own figure. */
export interface PlanInput {
  readonly tokens: readonly ContextToken[];
  readonly clause: Clause;
  /** The number before in the sentence, its clause and its basis. */
  readonly previous?:
    | { readonly said: Said | undefined; readonly basis: Basis | undefined; readonly unit: string | undefined }
    | undefined;
  readonly said: Pick<Said, "role" | "kind">;
  readonly unit: string | undefined;
}

/**
 * The token that makes a number a plan's own figure: `KH` of `(KH: 95%)` and of `9.846 ha/9.700 ha KH`, the number itself
 * in `1.168,3/2.204,5 tỷ đồng` and in `109% chỉ tiêu (800 đảng viên)`; undefined where nothing does.
 */
export function findPlanFigure({ tokens, clause, previous, said, unit }: PlanInput): number | undefined {
  const { subject, label, tail, boundary } = clause;
  if (
    subject.end > subject.start &&
    tokens[subject.start]?.cue?.plan &&
    (said.role !== "change" || boundary === "bracket")
  )
    return subject.start;
  if (said.role === "change" || said.role === "excess") return undefined;
  if (subject.end === subject.start && label !== undefined && tokens[label.end - 1]?.cue?.plan) return label.end - 1;
  const before = wordBefore(tokens, clause);
  if (before !== undefined) return before;
  if (said.kind !== "percentage" && tail.end > tail.start && tokens[tail.start]?.cue?.plan) return tail.start;
  if (previous === undefined || subject.end > subject.start) return undefined;
  if (boundary === "slash" && said.kind === "money" && previous.said?.kind === "money" && previous.unit === unit)
    return clause.at;
  const isOfPlan = boundary === "bracket" && previous.basis?.of === "plan" && previous.said?.role !== "change";
  const isPercent = said.kind === "percentage" && previous.said?.role !== "excess";
  return isOfPlan && !isPercent && said.kind !== "ratio" ? clause.at : undefined;
}

/** `chỉ tiêu` of `(chỉ tiêu 50%)`: a plan's word between which and the number nothing but links stand. */
export function wordBefore(tokens: readonly ContextToken[], { predicate, at }: Clause): number | undefined {
  for (let i = at - 1; i >= predicate.start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.plan) return i;
    if (!cue?.link && !cue?.adverb) return undefined;
  }
  return undefined;
}

/**
 * The status that the words before a number open for the rest of the sentence: `Phấn đấu cả năm`, `Dự ước năm 2024`; a
 * word of plan wherever it stands.
 */
export function standingStatus(tokens: readonly ContextToken[], start: number, clause: Clause): Standing | undefined {
  const fronted = Math.max(clause.start, clause.subject.start);
  if (clause.boundary === "sentence" && opensPlan(tokens, start)) return { status: "planned", isPassing: false };
  for (let i = clause.at - 1; i >= start; i--) {
    // `vượt 7,5% (chỉ tiêu 80), trong đó` | `61 công nhân`
    if (tokens[i]?.text === ")") i = openingBefore(tokens, i, start);
    const cue = tokens[i]?.cue;
    if (cue?.status === undefined || isCompared(tokens[i - 1])) continue;
    if (i < fronted || cue.standing || cue.passing) return { status: cue.status, isPassing: cue.passing === true };
  }
  return undefined;
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
function isCompared(token: ContextToken | undefined): boolean {
  const cue = token?.cue;
  return cue?.versus === true || (cue?.comparative ?? cue?.excess ?? cue?.change) !== undefined;
}

/** A status, and whether it holds but up to the next comma. */
export interface Standing {
  readonly status: Status;
  readonly isPassing: boolean;
}

/** `nay mới đạt 78%`: whether a number is of now. */
export function isOfNow(tokens: readonly ContextToken[], { gap, at }: Clause): boolean {
  for (let i = Math.max(gap.start, at - FARTHEST); i < at; i++) if (tokens[i]?.cue?.present) return true;
  return false;
}

const FARTHEST = 6;

/** `Kế hoạch giao thu 120 tỷ đồng; thực hiện` | `98 tỷ đồng`: what was done ends the plan that a sentence began with. */
export function isOutcome(tokens: readonly ContextToken[], { gap, at }: Clause): boolean {
  for (let i = at - 1; i > gap.start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.actual) return true;
    if (!(cue?.link || cue?.adverb || cue?.aspect || cue?.attainment)) return false;
  }
  return false;
}

/** `ngân hàng ước` | `lãi`: an estimate's word among those of the subject. */
export function hasEstimate(tokens: readonly ContextToken[], { start, subject }: Clause): boolean {
  for (let i = start; i < subject.end; i++) if (tokens[i]?.cue?.status === "estimated") return true;
  return false;
}
