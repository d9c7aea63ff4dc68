import type { Direction, Particle, Status } from "../../lexicon/values.ts";
import type { ContextToken } from "../context-tokens.ts";
import type { Clause } from "./clause.ts";

/** What the words before a number say happened to it. */
export interface Verb {
  readonly act: "change" | "comparative" | "excess" | "attainment" | "completion" | "share" | undefined;
  /** `either` of `tăng/giảm 5%`. */
  readonly direction?: Direction | "either" | undefined;
  /** `giảm còn`, `tăng lên`: the number is the value after the change. */
  readonly isResult: boolean;
  /** `từ 214 tỷ đồng tăng lên 468`: the number is the value before the change. */
  readonly isOrigin: boolean;
  /** Whether some verb, a link included, stands there. */
  readonly isPresent: boolean;
  /** `tương đương 3,7%`: the number says again what the one before said. */
  readonly isEquivalent: boolean;
  /** `nâng tổng số lên`: a verb before the subject gives it a new value. */
  readonly raises: boolean;
  readonly status?: Status | undefined;
}

/** Reads the verb out of a clause's predicate: the last act before the number governs it. */
export function readVerb(
  tokens: readonly ContextToken[],
  { at, subject, predicate, compared, tail, raises }: Clause,
): Verb {
  const verb = {
    act: undefined,
    direction: undefined,
    isResult: false,
    isPresent: false,
    isEquivalent: false,
    status: undefined,
  } as VerbDraft;
  if (raises) {
    readVerbAt(verb, tokens, subject.start - 1);
    verb.act = "change";
  }
  if (isFurther(tokens[predicate.start])) readWord(verb, findVerbBefore(tokens, subject.start, predicate.start));
  for (let i = predicate.start; i < predicate.end; i++) readVerbAt(verb, tokens, i);
  if (compared !== undefined) readPosition(verb, tokens[compared.start]?.cue?.particle);
  // `so với cùng kỳ` | `giảm` | `3 vụ`
  if (compared !== undefined) for (let i = compared.end; i < at; i++) readWord(verb, tokens[i]);
  const isOrigin = tokens[at - 1]?.cue?.particle === "origin" && isRaisedAfter(tokens, tail.start);
  const { act, direction, isResult, isPresent, isEquivalent, status } = verb;
  return { act, direction, isResult, isOrigin, isPresent, isEquivalent, raises: raises === true, status };
}

/** `trên` | `báo động III`, `dưới` | `báo động II`: as far above or below it as the number says. */
function readPosition(verb: VerbDraft, particle: Particle | undefined): void {
  if (particle !== "above" && particle !== "below") return;
  verb.act = "comparative";
  verb.direction = particle === "above" ? "increase" : "decrease";
  verb.isPresent = true;
}

type VerbDraft = {
  -readonly [K in "act" | "direction" | "isResult" | "isPresent" | "isEquivalent" | "status"]: Verb[K];
};

function readVerbAt(verb: VerbDraft, tokens: readonly ContextToken[], at: number): void {
  readWord(verb, tokens[at]);
  if (isOneOfTwo(tokens, at)) verb.direction = "either";
}

function readWord(verb: VerbDraft, token: ContextToken | undefined): void {
  const cue = token?.cue;
  if (cue === undefined) return;
  if (isFurther(token) && verb.direction !== undefined) {
    verb.isResult = false;
    return;
  }
  const act = actOf(cue);
  const isResult = cue.result === true && (verb.act === "change" || !cue.link);
  verb.status = cue.status ?? verb.status;
  verb.isPresent ||= cue.link === true || cue.status !== undefined || act !== undefined || isResult;
  if (act !== undefined) {
    verb.act = act;
    verb.isEquivalent = false;
    verb.direction = cue.change ?? cue.comparative ?? cue.excess;
    verb.isResult = false;
    return;
  }
  if (cue.equivalence && verb.act === undefined) {
    verb.act = "share";
    verb.isEquivalent = true;
  }
  verb.isResult ||= isResult;
}

function actOf(cue: NonNullable<ContextToken["cue"]>): Verb["act"] {
  if (cue.change !== undefined) return "change";
  if (cue.comparative !== undefined) return "comparative";
  if (cue.excess !== undefined) return "excess";
  if (cue.completion) return "completion";
  if (cue.attainment) return "attainment";
  return cue.share ? "share" : undefined;
}

/** `thêm`: after a verb of change it only says that this goes on, `giảm thêm 320 đồng`; else it is a verb of rising. */
function isFurther(token: ContextToken | undefined): boolean {
  return token?.cue?.particle === "further";
}

const FARTHEST_VERB = 12;

/**
 * The verb of change before `thêm`, from which its object separates it: `hạ` of `hạ lãi suất cho vay` | `thêm 0,5 điểm
 * phần trăm`.
 */
function findVerbBefore(tokens: readonly ContextToken[], start: number, end: number): ContextToken | undefined {
  for (let i = end - 1; i >= start && i >= end - FARTHEST_VERB; i--) {
    const { type, cue } = tokens[i] as ContextToken;
    if (cue?.change !== undefined) return tokens[i];
    if (type === "mark" || cue?.conjunction || (cue?.actEnd && !cue.versus && !cue.preposition)) return undefined;
  }
  return undefined;
}

/** `tăng/giảm 5%`, `tăng (giảm) 5%`, `tăng hoặc giảm 5%`: whether the verb before goes the other way. */
function isOneOfTwo(tokens: readonly ContextToken[], at: number): boolean {
  const [other, joint, own] = [tokens[at - 2]?.cue?.change, tokens[at - 1], tokens[at]?.cue?.change];
  if (own === undefined || other === undefined || own === other) return false;
  return joint?.text === "/" || joint?.cue?.particle === "or" || (joint?.text === "(" && tokens[at + 1]?.text === ")");
}

const FARTHEST_RESULT = 5;

/** Whether the words after a number lead to another value: `(từ) 61%` | `nâng lên` | `88,5%`. */
function isRaisedAfter(tokens: readonly ContextToken[], start: number): boolean {
  for (let i = start; i < start + FARTHEST_RESULT; i++) {
    const token = tokens[i];
    if (token === undefined || token.type === "quantity" || token.type === "mark") return false;
    // `từ 2 xã này` | `lên tới`
    if (token.cue?.pointing) return false;
    if (token.cue?.result) return true;
  }
  return false;
}
