import type { Decision } from "../../context/rule-table.ts";
import type { BasisKind, Role } from "../../record/record.ts";
import type { BasisWords } from "../../record/record-context.ts";
import { type ContextToken, findGroup, opensParts } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import type { Focus } from "../discourse/discourse.ts";
import { type Frame, redecide, withContext } from "../discourse/frame.ts";
import { wordsOf } from "../phrases/name.ts";
import { classify, type StatedBasis } from "../phrases/stated-basis.ts";
import { BASIS, type BasisSource, CARRIED_BASIS, type CarriedSource } from "../rules/basis.ts";

/** What was decided of a number before its basis. */
interface BasisGiven {
  readonly focus: Focus;
  readonly role: Role;
  /** The words of the last plan whose figure the sentence gave. */
  readonly plan: string | undefined;
  /** Whether it is a value that another number is compared with. */
  readonly isComparedValue: boolean;
}

/** The words that a number is measured against, with the row that decided. */
export type DecidedBasis = Decision<BasisWords | undefined, BasisSource>;

const DECISION = BASIS.asking<{ input: ClauseInput; given: BasisGiven }>({
  role: ({ given }) => given.role,
  stated: ({ input: { basis } }) => basis?.of ?? "none",
  multiple: ({ input }) => input.record.kind === "multiple",
  wholeNamed: ({ input }) => input.record.kind === "ratio" && input.whole !== undefined,
  earlierValue: ({ input }) => input.comparedWith !== undefined,
  comparedValue: ({ given }) => given.isComparedValue,
  focusPlan: ({ given }) => given.focus.planFigure !== undefined,
  focusExecution: ({ given }) => given.focus.isExecution,
  sentencePlan: ({ given }) => given.plan !== undefined,
  goesOn: ({ input: { clause } }) => clause.boundary !== "sentence" && clause.boundary !== "bracket",
  partOfWhole: ({ input }) => input.memory.whole !== undefined && isPart(input),
});

/** Decides what a number is measured against. */
export function decideBasis(input: ClauseInput, given: BasisGiven): DecidedBasis {
  const row = DECISION.decide({ input, given });
  return { row, value: wordsFrom(row.gives, input, given) };
}

/** `trong đó nữ chiếm` | `52%`, `trong đó` | `60% thuộc …`; not `trong đó có 82 cấp ủy viên` | `(56,2%)`, which says a ratio again. */
function isPart({ tokens, clause, verb }: ClauseInput): boolean {
  return verb.act === "share" || (verb.act === undefined && opensParts(tokens, clause.gap.start, clause.at));
}

function wordsFrom(
  source: BasisSource,
  { view, tokens, basis, whole, memory }: ClauseInput,
  { focus, plan }: BasisGiven,
): BasisWords | undefined {
  switch (source) {
    case "stated":
      return basis && statedWords(view, tokens, basis);
    case "whole":
      return named(whole, "whole");
    case "focusPlan":
      return named(focus.plan, "plan");
    case "focusBasis":
      return focus.basis;
    case "wholeBefore":
      return named(memory.whole, "whole");
    case "sentencePlan":
      return named(plan, "plan");
    default:
      return source === "attained" ? memory.attained : undefined;
  }
}

function named(words: string | undefined, kind: BasisKind): BasisWords | undefined {
  return words ? { words, kind } : undefined;
}

function statedWords(view: string, tokens: readonly ContextToken[], basis: StatedBasis): BasisWords | undefined {
  return named(wordsOf(view, tokens, basis), basis.of);
}

/** A share is of a whole (`5% so với tổng thu`); an excess and a multiple are of none (`gấp 2,5 lần trồng lúa`). */
export function basisKindOf(basis: BasisWords | undefined, role: Role): BasisKind | undefined {
  if (role === "share" && basis?.kind === "other") return "whole";
  return basis?.kind === "whole" && (role === "excess" || role === "level") ? "other" : basis?.kind;
}

/**
 * A comparison carries along a sentence: `tăng 8,1% so với cùng kỳ; trong đó: nông nghiệp tăng 3,2%`, and back over what
 * shares it: `tăng 12,8% về lượng và 9,9% về trị giá so với cùng kỳ`.
 */
export function carryBases(view: string, tokens: readonly ContextToken[], frames: readonly Frame[]): readonly Frame[] {
  if (!frames.some(isCompared)) return shareWholes(frames);
  const later = basesAfter(view, tokens, frames);
  const fronted = frontedComparison(view, tokens, frames);
  let earlier: BasisWords | undefined;
  let isOpen = true;
  return shareWholes(frames).map((frame, i) => {
    const { context } = frame;
    if (isCompared(frame) && isStated(frame)) {
      earlier = context.basisKind === "earlier" ? named(context.basis, "earlier") : undefined;
      isOpen = false;
    }
    if (!isCompared(frame) || isStated(frame) || context.basis !== undefined) return frame;
    const otherTime = isOfOtherTime(tokens, frames[i - 1], frame);
    const carried = { later: later[i], earlier, fronted: isOpen ? fronted : undefined, whole: undefined };
    return withCarried(frame, carried, otherTime);
  });
}

/** Gives shares the wholes that those after them name. */
function shareWholes(frames: readonly Frame[]): readonly Frame[] {
  const wholes = wholesAfter(frames);
  if (wholes === undefined) return frames;
  return frames.map((frame, i) => {
    const whole = wholes[i];
    if (whole === undefined) return frame;
    return withCarried(frame, { later: undefined, earlier: undefined, fronted: undefined, whole }, false);
  });
}

/** `Nông nghiệp góp` | `20%` | `và vận tải góp 15% GRDP`: for each share the whole that those it is joined to name; undefined where none do. */
function wholesAfter(frames: readonly Frame[]): (BasisWords | undefined)[] | undefined {
  let wholes: (BasisWords | undefined)[] | undefined;
  for (let i = frames.length - 2; i >= 0; i--) {
    const [frame, next] = [frames[i] as Frame, frames[i + 1] as Frame];
    const known = wholes?.[i + 1];
    if (!sharesWhole(frame, next, known !== undefined)) continue;
    wholes ??= [];
    wholes[i] = known ?? named(next.context.basis, "whole");
  }
  return wholes;
}

/** Whether the next of two shares, each with a verb of sharing, names the whole of both, itself or from the one after it. */
function sharesWhole({ context, verb, clause }: Frame, next: Frame, isShared: boolean): boolean {
  if (context.basis !== undefined || verb.act !== "share" || next.verb.act !== "share") return false;
  if (context.role !== "share" || next.context.role !== "share" || next.clause.depth !== clause.depth) return false;
  const { boundary } = next.clause;
  return boundary === "conjunction" ? isShared || next.basis?.of === "whole" : boundary === "comma" && isShared;
}

/** `giảm 1,5%` | `số người chết`: what changed is no basis. */
function isStated({ basis }: Frame): boolean {
  return basis !== undefined && basis.of !== "whole";
}

type Carried = Readonly<Record<Exclude<CarriedSource, "none">, BasisWords | undefined>>;

const CARRIED_DECISION = CARRIED_BASIS.asking<{ carried: Carried; otherTime: boolean }>({
  later: ({ carried }) => carried.later !== undefined,
  earlier: ({ carried }) => carried.earlier !== undefined,
  fronted: ({ carried }) => carried.fronted !== undefined,
  otherTime: ({ otherTime }) => otherTime,
  sharesWhole: ({ carried }) => carried.whole !== undefined,
});

/** The frame with the comparison that is carried to it. */
function withCarried(frame: Frame, carriable: Carried, otherTime: boolean): Frame {
  const row = CARRIED_DECISION.find({ carried: carriable, otherTime });
  if (row === undefined) return frame;
  const carried = row.gives === "none" ? undefined : carriable[row.gives];
  const context = redecide(frame, "basis", row);
  context.basis = carried?.words;
  context.basisKind = basisKindOf(carried, context.role);
  return withContext(frame, context);
}

/** Whether a number is one that a basis of comparison carries to: a change, or a multiple. */
function isCompared({ context, record }: Frame): boolean {
  return context.role === "change" || (record.kind === "multiple" && context.role === "level");
}

/** Whether a comparison is carried back over a number: a compared one, or the level in `tăng 8%, bán 9 tấn, tăng 5% so với …`. */
function carriesOver(frame: Frame): boolean {
  return isCompared(frame) ? frame.basis === undefined || isStated(frame) : frame.context.role === "level";
}

/** For each number the comparison that the next compared numbers state; plain levels may stand between. */
function basesAfter(
  view: string,
  tokens: readonly ContextToken[],
  frames: readonly Frame[],
): readonly (BasisWords | undefined)[] {
  const after: (BasisWords | undefined)[] = [];
  let carried: BasisWords | undefined;
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i] as Frame;
    const { basis, clause } = frame;
    after[i] = isCompared(frame) && basis === undefined ? carried : undefined;
    carried = basis && isCompared(frame) && isStated(frame) ? statedWords(view, tokens, basis) : carried;
    if (!carriesOver(frame) || clause.boundary === "semicolon" || clause.boundary === "sentence") carried = undefined;
  }
  return after;
}

/**
 * A comparison that closes with a comma or a colon before all numbers of a sentence: `So với cùng kỳ, đàn trâu …`, `Chăn
 * nuôi: so với cùng kỳ, …`, `Năng suất giảm so với vụ trước: Cao Lộc …`.
 */
function frontedComparison(
  view: string,
  tokens: readonly ContextToken[],
  frames: readonly Frame[],
): BasisWords | undefined {
  const end = frames[0]?.clause.at ?? 0;
  const at = findGroup(tokens, 0, end, (cue) => cue.versus) ?? end;
  let close = at + 1;
  while (close < end && !closesFront(tokens[close] as ContextToken)) close++;
  if (close >= end) return undefined;
  const basis = classify(tokens, { start: at + 1, end: close });
  return basis && statedWords(view, tokens, basis);
}

function closesFront({ text }: ContextToken): boolean {
  return text === "," || text === ":";
}

/** `(cùng kỳ tăng 7,3%)`, `bình quân mỗi năm tăng 5%`, `nhưng thu nhập chỉ tăng 660.000 đồng`: not compared with the same. */
function isOfOtherTime(tokens: readonly ContextToken[], previous: Frame | undefined, { clause }: Frame): boolean {
  let isVersus = false;
  for (let i = previous?.clause.tail.end ?? clause.gap.start; i < clause.at; i++) {
    const token = tokens[i];
    if (token?.type === "mark" || token?.cue?.versus) isVersus = token.cue?.versus === true;
    if (token?.cue?.lastYear && !isVersus) return true;
    if (token?.cue?.yearly || token?.cue?.particle === "but") return true;
  }
  return false;
}
