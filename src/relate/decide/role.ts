import type { Decision } from "../../context/rule-table.ts";
import type { ContextCue } from "../../lexicon/word.ts";
import {
  add,
  compare,
  type Decimal,
  decimalFromInteger,
  multiply,
  negate,
  quotient,
  shift,
  toNumber,
} from "../../number/decimal.ts";
import { isDifference, type Role } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import { type Clause, isListed } from "../clauses/clause.ts";
import { type ContextToken, hasGroup, hasTime, isMeasure } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import type { Focus, Precedent } from "../discourse/discourse.ts";
import { precedentOfKind } from "../discourse/memory.ts";
import type { Named } from "../phrases/name.ts";
import { isSameNoun, ownNoun } from "../phrases/noun.ts";
import { ROLE, type RoleSource } from "../rules/role.ts";
import type { RoleFeatures } from "../rules/role-features.ts";
import { goesOnFromPlan } from "./antecedent.ts";
import { wordBefore } from "./status.ts";
import { isLastYear } from "./times.ts";

/** What a role is decided by. */
interface RoleInput {
  readonly input: ClauseInput;
  readonly focus: Focus;
  /** Whether the clause names what it is about. */
  readonly isNamed: boolean;
  /** The number of the same kind before in the sentence; for one with a name of its own, the last that had one. */
  readonly previous: Precedent | undefined;
  /** The words that name what the number is of. */
  readonly words: SubjectWords;
}

/** What a number is to its indicator, with the row that decided. */
export function decideRole(input: ClauseInput, focus: Focus, named: Named | undefined): Decision<Role, RoleSource> {
  const previous = precedentOf(input, named);
  const words = readNameWords(input.tokens, input.clause);
  const row = DECISION.decide({ input, focus, isNamed: named !== undefined, previous, words });
  return { row, value: roleFrom(row.gives, input, focus, previous) };
}

function roleFrom(source: RoleSource, { memory }: ClauseInput, focus: Focus, previous: Precedent | undefined): Role {
  switch (source) {
    case "focus":
      return focus.last?.role ?? "level";
    case "previous":
      return previous?.role ?? "level";
    case "lastPart":
    case "compared":
      return memory.lastPart ?? "level";
    default:
      return source;
  }
}

/** How the number of the same kind before was read; for one with a name of its own, the last that had one. */
export function precedentOf({ record, memory }: ClauseInput, named: Named | undefined): Precedent | undefined {
  const own = named === undefined ? undefined : precedentOfKind(memory.lastNamed, record.kind);
  return own ?? precedentOfKind(memory.last, record.kind);
}

const DECISION = ROLE.asking<RoleInput>({
  act: ({ input }) => actOf(input),
  sort: ({ input }) => sortOf(input.record),
  basis: ({ input: { basis } }) => basis?.of ?? "none",
  boundary: ({ input }) => input.clause.boundary,
  sign: (given) => signOf(given),
  subjectSort: ({ words }) => words.last,
  focusRole: ({ focus: { last } }) => last?.role ?? "none",
  focusLevel: ({ focus }) => focus.levelKind ?? "none",
  previous: ({ previous }) => previous?.role ?? "none",
  origin: ({ input }) => input.verb.isOrigin,
  afterOrigin: ({ input: { memory, record } }) => precedentOfKind(memory.last, record.kind)?.isOrigin === true,
  result: ({ input }) => input.verb.isResult,
  present: ({ input }) => input.verb.isPresent,
  rising: ({ input }) => input.verb.direction === "increase",
  shortOrSpare: ({ input }) => isShortOrSpare(input),
  completion: ({ input }) => input.verb.act === "completion",
  belowZero: ({ input }) => isRateBelowZero(input),
  pointed: ({ input: { tokens, clause } }) =>
    tokens[clause.at - 1]?.cue?.pointed === true || isPointedOf(tokens, clause),
  versus: ({ input: { tokens, clause } }) => tokens[clause.at - 2]?.cue?.versus === true,
  again: (given) => given.input.verb.isEquivalent && isSaidAgain(given),
  first: ({ input }) => input.clause.boundary === "sentence",
  afterPlan: ({ focus: { basis } }) => basis?.kind === "plan",
  excessBefore: ({ focus: { last }, words }) => last?.role === "excess" || words.excess,
  afterChanges: ({ input, focus }) => isAfterChanges(input, focus),
  next: ({ input: { clause } }) => isListed(clause.boundary) || clause.boundary === "bracket",
  subject: ({ input: { clause } }) => !isEmpty(clause.subject),
  named: ({ isNamed }) => isNamed,
  fraction: ({ input }) => isFraction(input),
  per: ({ input }) => input.record.per !== undefined,
  perMille: ({ input: { record, view } }) => view.charAt(record.end - 1) === "‰",
  execution: ({ words }) => words.execution,
  shareNoun: ({ words }) => words.shareNoun,
  focusExecution: ({ focus }) => focus.isExecution,
  focusPlan: ({ focus }) => focus.planFigure !== undefined,
  focusRate: ({ focus }) => focus.isRate,
  ofPlan: ({ focus }) => goesOnFromPlan(focus),
  lastYear: ({ input, focus }) => isChangeOfYearBefore(input, focus),
  overWhole: ({ input: { record } }) => record.value !== undefined && compare(record.value, HUNDRED) > 0,
  levelsShare: ({ input, focus }) => isShareOfLevels(input, focus),
  pair: ({ focus }) => focus.isPair,
  aside: ({ input }) => isAside(input),
  restated: ({ input, focus }) => (isAside(input) || followsMark(input)) && isOtherChange(focus, input),
  inherits: (given) => isInherited(given),
  quotient: ({ input, previous }) => previous?.role !== "attainment" && isQuotient(input),
  earlierValue: ({ input }) => input.comparedWith !== undefined,
});

/** `(` | `12%)`: in brackets, without a verb. */
function isAside({ clause, verb }: ClauseInput): boolean {
  return clause.boundary === "bracket" && !verb.isPresent;
}

/** `cao hơn` | `mức lỗ` | `600 tỷ đồng` | `của năm 2017`: the value of another, which `của` names. */
function isPointedOf(tokens: readonly ContextToken[], { compared, tail }: Clause): boolean {
  if (compared === undefined || tokens[tail.start]?.cue?.particle !== "of") return false;
  return isMeasure(tokens[compared.start + 1]) || tokens[compared.start + 1]?.cue?.pointed === true;
}

const HUNDRED = decimalFromInteger(100);

/** Whether a percentage is what its level is of an earlier count of the same things and time, as its digits are rounded. */
function isShareOfLevels(input: ClauseInput, { level }: Focus): boolean {
  const { verb, record, records, memory, discourse } = input;
  if (verb.act !== "attainment") return false;
  const part = level === undefined ? undefined : records[level];
  const { value } = record;
  if (value === undefined || part?.kind !== "count" || part.value === undefined) return false;
  const period = memory.levels.find(({ index }) => index === level)?.period;
  const levels = [...(discourse.spoken?.levels ?? []), ...memory.levels];
  return levels.some((one) => {
    const whole = one.index === level || one.period !== period ? undefined : records[one.index];
    if (whole?.value === undefined || !isSameNoun(part.noun, whole.noun)) return false;
    return isShareOf(part.value as Decimal, whole.value, value);
  });
}

/** Whether a part is so many percent of a whole, rounded to the digits of the percentage: 3,480 of 4,120 is 84.5 %. */
function isShareOf(part: Decimal, whole: Decimal, percent: Decimal): boolean {
  const exact = shift(part, 2);
  const half = { digits: 5n, scale: percent.scale + 1 };
  const bounds = [add(percent, negate(half)), add(percent, half)].map((bound) => multiply(whole, bound));
  return (
    compare(part, whole) < 0 && compare(exact, bounds[0] as Decimal) >= 0 && compare(exact, bounds[1] as Decimal) <= 0
  );
}

/** `tăng 9%` | `(năm trước là 7%)`; not `tỷ lệ đạt 93,2%, tăng 0,3% (cùng kỳ 92,9%)`, where it is the value. */
function isChangeOfYearBefore(input: ClauseInput, focus: Focus): boolean {
  const { tokens, clause, record, basis, memory } = input;
  const { last, value, levelKind, isRate } = focus;
  if (last?.unit !== record.unit) return false;
  const { start, end } = memory.previous?.named ?? clause.subject;
  if (
    isRate ||
    value !== undefined ||
    levelKind === "percentage" ||
    hasGroup(tokens, start, end, (cue) => cue.shareNoun)
  )
    return false;
  return isLastYear(tokens, clause.gap.start, clause.at, basis) || isTimeAlone(input);
}

/** `(năm 2022 là` | `7%)`: whether a bracket names nothing but a time. */
function isTimeAlone({ tokens, clause: { gap, at, subject, label }, basis }: ClauseInput): boolean {
  return isEmpty(subject) && label === undefined && basis === undefined && hasTime(tokens, gap.start, at);
}

/** The next of several counted changes: `giảm 2 vụ, 5 người chết`. */
function isAfterChanges({ memory, record }: ClauseInput, { last }: Focus): boolean {
  if (last?.role === "change" && last.kind === "count") return true;
  return memory.hasChangesOnly && record.noun !== undefined && ownNoun(record.noun) === undefined;
}

/** `cao hơn` of `cao hơn 5 tấn` bounds the number, and is no verb. */
function actOf({ verb, record }: ClauseInput): RoleFeatures["act"] {
  if (verb.act === "completion") return "attainment";
  const isBounded = record.modifier === "more_than" || record.modifier === "less_than";
  return verb.act === undefined || (verb.act === "comparative" && isBounded) ? "none" : verb.act;
}

function sortOf({ kind, unit }: Resolved): RoleFeatures["sort"] {
  if (kind === "percentage") return unit === "%" ? "percent" : "point";
  return kind === "ratio" || kind === "multiple" ? kind : "number";
}

/** `Tăng trưởng ngành xây dựng` | `âm 3,6%`: the word that opens the clause names a rate, and the number is its value. */
function isRateBelowZero({ verb, basis, record, tokens, clause }: ClauseInput): boolean {
  if (record.sign !== "minus" || !verb.raises || basis !== undefined) return false;
  return tokens[clause.subject.start - 1]?.cue?.rateNoun === true;
}

/** `thiếu` | `12 giáo viên`, `thừa` | `24 biên chế`; `vượt` | `900 tỷ đồng` only passes a mark. */
function isShortOrSpare({ verb, record, tokens, clause: { predicate, at } }: ClauseInput): boolean {
  const isShort = verb.direction === "decrease";
  // `hụt` | `700 tỷ đồng`; `nộp thiếu` | `18,6 triệu đồng` says how something was done.
  if (record.kind === "money") return hasGroup(tokens, predicate.start, at, ({ particle }) => particle === "shortfall");
  if (record.kind !== "count") return false;
  return isShort || hasGroup(tokens, predicate.start, at, ({ particle }) => particle === "surplus");
}

/** `tăng 1,96 USD, tương đương 3,7%`: the same change in other words. */
function isSaidAgain({ focus, isNamed, input: { basis, record } }: RoleInput): boolean {
  if (isNamed || record.kind === "count" || (basis !== undefined && basis.of !== "earlier")) return false;
  return isDifference(focus.last?.role);
}

/** Whether a sign says by how much something changed: `120 vụ (-12 vụ, -9,1%)`, `+7,5%`; else the number is a value. */
function signOf(given: RoleInput): RoleFeatures["sign"] {
  const { record, verb } = given.input;
  if (record.sign === undefined) return "none";
  if (sortOf(record) === "percent")
    return record.sign !== "plus" && (verb.isPresent || isRate(given)) ? "value" : "difference";
  return verb.isPresent || record.sign === "either" || !saysDifference(given) ? "value" : "difference";
}

/** Whether a number with a sign, other than a percentage, says by how much something changed; else it is a level. */
function saysDifference({ focus, input: { record, tokens, clause } }: RoleInput): boolean {
  const { label, gap } = clause;
  // Nothing is counted below zero, and points are the difference of two percentages.
  if (record.kind === "count" || record.unit === "percentage_point") return true;
  if (isDifference(focus.last?.role)) return true;
  if (label !== undefined && hasGroup(tokens, label.start, label.end, (cue) => cue.change)) return true;
  return focus.levelKind === record.kind && isAddition(tokens, gap);
}

/** `1.250 điểm, +8,5 điểm`, `320 tỷ đồng (-12 tỷ đồng)`; not `quý I -2 tỷ đồng, quý II +3 tỷ đồng`. */
function isAddition(tokens: readonly ContextToken[], gap: Span): boolean {
  for (let i = gap.start; i < gap.end; i++) if (tokens[i]?.type !== "mark") return false;
  return !isEmpty(gap);
}

/**
 * `lãi suất` | `-0,5%`, `tốc độ tăng quý I 5%, quý II` | `-2%`: a rate may be below zero; not in a
 * list of changes with signs, as `GRDP: +7,2%; CPI:` | `-0,3%`, unless words of its own name it: `CPI +3,1%; lãi suất` | `-0,4%`.
 */
function isRate({ input: { clause, memory }, isNamed, focus, previous, words }: RoleInput): boolean {
  const isOwnName = isNamed && clause.label === undefined;
  if (memory.previous?.record.sign === "plus" && !isOwnName) return false;
  if (isNamed) return words.last === "rate";
  return clause.boundary !== "bracket" && (focus.isRate || previous?.role === "level");
}

/** `một nửa`, `2/3`: a part that counts nothing, or that names its whole. */
function isFraction({ record, whole }: ClauseInput): boolean {
  const { noun, numerator, denominator } = record;
  if (whole !== undefined) return true;
  if (numerator === undefined || denominator === undefined || noun !== undefined) return false;
  return compare(numerator, denominator) < 0 && denominator.scale === 0 && denominator.digits <= LARGEST_DENOMINATOR;
}

const LARGEST_DENOMINATOR = 10n;

/** `(giảm 17 vụ, 15,5%)`: whether nothing but a comma stands between a number and the one before. */
function followsMark({ tokens, clause: { gap }, basis }: ClauseInput): boolean {
  return gap.end === gap.start + 1 && tokens[gap.start]?.text === "," && basis === undefined;
}

/** Whether the change before was no percentage, or a plan's word stands right before the number: `(mục tiêu 9,5%)`. */
function isOtherChange({ last }: Focus, { tokens, clause }: ClauseInput): boolean {
  return last?.kind !== "percentage" || wordBefore(tokens, clause) !== undefined;
}

/** Whether a percentage in brackets is what the pair before it comes to, up to a tenth. */
function isQuotient({ record: { value }, clause: { boundary }, memory: { previous } }: ClauseInput): boolean {
  const { numerator, denominator } = previous?.record ?? {};
  if (boundary !== "bracket" || value === undefined || numerator === undefined || denominator === undefined)
    return false;
  return Math.abs(quotient(numerator, denominator) * 100 - toNumber(value)) < 0.1;
}

/** `A tăng 5%, B 6%`: the number goes on with the role of the one before. */
function isInherited({ previous, input: { verb, clause, basis, record }, isNamed, words }: RoleInput): boolean {
  const { boundary } = clause;
  if (previous === undefined || verb.isPresent || basis?.of === "whole") return false;
  // `tổng thu tăng 7%; thất thoát` | `không quá 4,9%`: after a semicolon, a number with a bound is a level.
  if (boundary === "semicolon" && record.modifier === "at_most") return false;
  if (boundary === "bracket" && !isNamed && (!previous.isBracketed || previous.unit !== record.unit)) return false;
  return !words.shareNoun && !words.rateNoun && (!words.execution || previous.role === "attainment");
}

/** The words of a subject that say what a percentage is: whether there are any, and the last of them. */
interface SubjectWords {
  readonly shareNoun: boolean;
  readonly rateNoun: boolean;
  readonly execution: boolean;
  readonly excess: boolean;
  readonly last: RoleFeatures["subjectSort"];
}

const NO_WORDS = {
  shareNoun: false,
  rateNoun: false,
  execution: false,
  excess: false,
  last: "none" as SubjectWords["last"],
};

/** The words of the subject; where there is none, of the label: `Giải ngân` of `- Giải ngân: 45%`. */
function readNameWords(tokens: readonly ContextToken[], { subject, label }: Clause): SubjectWords {
  return readSubjectWords(tokens, isEmpty(subject) ? (label ?? subject) : subject);
}

function readSubjectWords(tokens: readonly ContextToken[], { start, end }: Span): SubjectWords {
  if (end <= start) return NO_WORDS;
  const words = { ...NO_WORDS };
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue === undefined) continue;
    words.excess ||= cue.excess !== undefined;
    words.shareNoun ||= cue.shareNoun === true;
    words.rateNoun ||= cue.rateNoun === true;
    words.execution ||= cue.execution === true;
    // `tỷ lệ` | `tăng thu ngân sách`: a rate of growth is no part of a whole.
    const isOfGrowth = cue.shareNoun === true && tokens[i + 1]?.cue?.change !== undefined && i + 1 < end;
    words.last = isOfGrowth ? "rate" : (sortOfWord(cue) ?? words.last);
  }
  return words;
}

function sortOfWord({ shareNoun, rateNoun, execution }: ContextCue): "share" | "rate" | "execution" | undefined {
  if (shareNoun) return "share";
  if (rateNoun) return "rate";
  return execution ? "execution" : undefined;
}
