import { compare } from "../number/decimal.ts";
import type { Role } from "../record/record.ts";
import type { Resolved } from "../record/resolved.ts";
import type { Basis } from "./basis.ts";
import type { Clause, Range } from "./clause.ts";
import type { Said, Topic } from "./topic.ts";
import type { Verb } from "./verb.ts";
import { type ContextToken, hasGroup } from "./words.ts";

/** What a role is decided by: the clause, its verb and basis, and what the sentence spoke of before. */
export interface RoleInput {
  readonly tokens: readonly ContextToken[];
  readonly clause: Clause;
  readonly record: Resolved;
  /** The whole that a ratio names: `số bàn ghế` of `1/4 số bàn ghế`. */
  readonly whole: string | undefined;
  readonly verb: Verb;
  readonly basis: Basis | undefined;
  /** Whether the clause names what it is about. */
  readonly isNamed: boolean;
  readonly topic: Topic;
  /** Whether it is the value of the time that the number before was compared with. */
  readonly isEarlierValue: boolean;
  /** The role of the last percentage of the sentence that was no change. */
  readonly lastPart: Role | undefined;
  /** The number of the same kind before in the sentence; for one with a name of its own, the last that had one. */
  readonly previous: Said | undefined;
  readonly last: Said | undefined;
  /** Whether a plan's word stands right before it: `(mục tiêu 9,5%)`. */
  readonly isPlanFigure: boolean;
  /** Whether the sentence, or its part since a semicolon, counts changes only, and this is the next: `giảm 2 vụ, 5 người chết`. */
  readonly goesOn: boolean;
}

/** What a number is to its indicator (records.md, `role`). */
export function decideRole(input: RoleInput): Role {
  const { verb, basis, record } = input;
  if (verb.isOrigin || (verb.isResult && input.last?.isOrigin)) return "level";
  switch (verb.act) {
    case "change":
      if (verb.isResult) return isPercent(record) && basis?.of === "whole" ? "share" : "level";
      return isRateBelowZero(input) ? "level" : ofChange(input);
    case "comparative":
      if (record.modifier === "more_than" || record.modifier === "less_than") return ofState(input);
      // `thấp hơn mức` | `3,1% của cả nước`
      if (input.tokens[input.clause.at - 1]?.cue?.pointed) return "level";
      return basis?.of === "plan" ? "excess" : "change";
    case "excess":
      return isExcess(input) ? "excess" : "level";
    case "share":
      if (verb.isEquivalent && isSaidAgain(input)) return (input.topic.last as Said).role;
      return isPart(record) && !verb.isResult ? (basis?.of === "plan" ? "attainment" : "share") : "level";
    case "attainment":
    case "completion":
      return isPercent(record) ? ofAttainment(input) : ofNumber(input);
    default:
      return ofState(input);
  }
}

/** `Tăng trưởng ngành xây dựng` | `âm 3,6%`: the word that opens the clause names a rate, and the number is its value. */
function isRateBelowZero({ verb, basis, record, tokens, clause }: RoleInput): boolean {
  if (record.sign !== "minus" || !verb.raises || basis !== undefined) return false;
  return tokens[clause.subject.start - 1]?.cue?.rateNoun === true;
}

function ofChange({ basis, verb, record }: RoleInput): Role {
  // `tiết kiệm thêm 5% chi thường xuyên`
  if (basis?.of === "whole" && isPercent(record) && verb.direction === "increase") return "share";
  return basis?.of === "plan" ? "excess" : "change";
}

function isExcess({ basis, record, topic, clause }: RoleInput): boolean {
  if (basis?.of === "plan" || isPart(record)) return true;
  return topic.basisOf === "plan" && clause.boundary !== "sentence";
}

/** `tăng 1,96 USD, tương đương 3,7%`: the same change in other words. */
function isSaidAgain({ topic, isNamed, basis, record }: RoleInput): boolean {
  return (
    !isNamed &&
    record.kind !== "count" &&
    (basis === undefined || basis.of === "earlier") &&
    (topic.last?.role === "change" || topic.last?.role === "excess")
  );
}

function ofState(input: RoleInput): Role {
  const signed = ofSign(input);
  if (signed !== undefined) return signed;
  return isPercent(input.record) ? withoutAct(input) : ofNumber(input);
}

/** A number that no verb governs and that has a sign: `120 vụ (-12 vụ, -9,1%)`, `+7,5%`, `-5,2% so với dự toán`. */
function ofSign(input: RoleInput): Role | undefined {
  const { record, basis, verb } = input;
  if (record.sign === undefined) return undefined;
  if (basis !== undefined && basis.of !== "whole") return basis.of === "plan" ? "excess" : "change";
  if (isPercent(record)) {
    const isLevel = record.sign !== "plus" && (verb.isPresent || isRate(input));
    return isLevel ? undefined : ofSignAlone(input);
  }
  return verb.isPresent || record.sign === "either" || !isDifference(input) ? undefined : ofSignAlone(input);
}

function ofSignAlone({ topic, tokens, clause: { subject } }: RoleInput): Role {
  const isExcess = topic.last?.role === "excess" || hasGroup(tokens, subject.start, subject.end, "excess");
  return isExcess ? "excess" : "change";
}

/** Whether a number with a sign, other than a percentage, says by how much something changed; else it is a level. */
function isDifference({ record, topic, tokens, clause }: RoleInput): boolean {
  // Nothing is counted below zero, and points are the difference of two percentages.
  if (record.kind === "count" || record.unit === "percentage_point") return true;
  const { label, gap } = clause;
  if (topic.last?.role === "change" || topic.last?.role === "excess") return true;
  if (label !== undefined && hasGroup(tokens, label.start, label.end, "change")) return true;
  return topic.levelKind === record.kind && isAddition(tokens, gap);
}

/** `1.250 điểm, +8,5 điểm`, `320 tỷ đồng (-12 tỷ đồng)`; not `quý I -2 tỷ đồng, quý II +3 tỷ đồng`. */
function isAddition(tokens: readonly ContextToken[], gap: Range): boolean {
  return gap.end > gap.start && !tokens.slice(gap.start, gap.end).some(({ type }) => type !== "mark");
}

/** `lãi suất` | `-0,5%`, `tốc độ tăng quý I 5%, quý II` | `-2%`: a rate may be below zero. */
function isRate({ tokens, clause: { subject, boundary }, isNamed, topic, previous }: RoleInput): boolean {
  if (isNamed) return lastOf(tokens, subject) === "rateNoun";
  return boundary !== "bracket" && (topic.isRate || previous?.role === "level");
}

/** A number that is no percentage: a value, or the next of several changes, or a part in words. */
function ofNumber({ record, whole, basis, verb, topic, clause, goesOn }: RoleInput): Role {
  if (record.kind === "multiple") return basis?.of === "plan" ? "attainment" : "level";
  const last = topic.last;
  const hasSubject = clause.subject.end > clause.subject.start;
  const isAfterChange = goesOn || (last?.role === "change" && last.kind === "count");
  if (isAfterChange && !hasSubject && !verb.isPresent && isNext(clause)) return "change";
  if (record.kind === "ratio" && !verb.isResult && (whole !== undefined || isFraction(record))) return "share";
  return "level";
}

function isNext({ boundary }: Clause): boolean {
  return boundary === "comma" || boundary === "conjunction" || boundary === "bracket";
}

/** `một nửa`, `2/3`: a part that counts nothing. */
function isFraction({ noun, numerator, denominator }: Resolved): boolean {
  if (numerator === undefined || denominator === undefined || noun !== undefined) return false;
  return compare(numerator, denominator) < 0 && isSmall(denominator);
}

const SMALL = 10n;

function isSmall({ digits, scale }: NonNullable<Resolved["value"]>): boolean {
  return scale === 0 && digits <= SMALL;
}

function isPercent({ kind, unit }: Resolved): boolean {
  return kind === "percentage" && unit === "%";
}

function isPart({ kind }: Resolved): boolean {
  return kind === "percentage" || kind === "ratio";
}

/** `đạt 98% kế hoạch`, `bằng 2,7% tổng kim ngạch`, `đạt 46%`. */
function ofAttainment(input: RoleInput): Role {
  const { basis, isNamed, topic, clause, tokens, record, verb, previous } = input;
  if (basis !== undefined && basis.of !== "whole") return "attainment";
  const isExecution = hasGroup(tokens, clause.subject.start, clause.subject.end, "execution");
  if (basis?.of === "whole") return isExecution || verb.act === "completion" ? "attainment" : "share";
  if (record.per !== undefined) return "level";
  if (isExecution) return "attainment";
  if (isNamed) {
    const goesOn = previous?.role === "attainment" && clause.boundary !== "sentence";
    return goesOn && !hasGroup(tokens, clause.subject.start, clause.subject.end, "shareNoun")
      ? "attainment"
      : ofValue(input);
  }
  if (topic.isExecution || topic.hasPlan) return "attainment";
  if (topic.isPair || (clause.boundary === "bracket" && topic.levelKind === "count")) return "share";
  return topic.levelKind === "ratio" || topic.levelKind === undefined ? "share" : "attainment";
}

/** A percentage without a verb of its own: of a list, in brackets, of what it is followed by. */
function withoutAct(input: RoleInput): Role {
  const { clause, previous, topic, basis, verb, record, tokens } = input;
  const isAside = clause.boundary === "bracket" && !verb.isPresent;
  if (
    (isAside || followsMark(input)) &&
    topic.last?.role === "change" &&
    (topic.last.kind !== "percentage" || input.isPlanFigure)
  )
    return "change";
  if (basis?.of === "plan" || basis?.of === "earlier")
    return isInherited(input) ? (previous as Said).role : "attainment";
  if (record.per !== undefined) return "level";
  if (input.isEarlierValue && input.lastPart !== undefined) return input.lastPart;
  if (isAside && topic.hasPlan) return "attainment";
  // `giảm bình quân 0,46%/năm, chỉ còn 0,92%`
  if (verb.isResult && topic.last?.role === "change") return "level";
  if (verb.isResult || hasGroup(tokens, clause.subject.start, clause.subject.end, "shareNoun")) return ofValue(input);
  if (isInherited(input)) return (previous as Said).role;
  return ofValue(input);
}

/** `(giảm 17 vụ, 15,5%)`: whether nothing but a comma stands between a number and the one before. */
function followsMark({ tokens, clause, basis }: RoleInput): boolean {
  const { start, end } = clause.gap;
  return end === start + 1 && tokens[start]?.text === "," && basis === undefined;
}

/** `A tăng 5%, B 6%`: the number goes on with the role of the one before. */
function isInherited({ previous, verb, clause, basis, tokens, isNamed }: RoleInput): boolean {
  if (previous === undefined || verb.isPresent || clause.boundary === "sentence" || basis?.of === "whole") return false;
  if (clause.boundary === "bracket" && !previous.isBracketed && !isNamed) return false;
  if (hasGroup(tokens, clause.subject.start, clause.subject.end, "execution") && previous.role !== "attainment")
    return false;
  return (
    !hasGroup(tokens, clause.subject.start, clause.subject.end, "shareNoun") &&
    !hasGroup(tokens, clause.subject.start, clause.subject.end, "rateNoun")
  );
}

/** A percentage that is the value of its indicator: a share, unless the indicator is a rate (`lãi suất`). */
function ofValue({ tokens, clause, record, basis, topic, isNamed }: RoleInput): Role {
  if (!isPercent(record) || record.per !== undefined) return "level";
  if (basis?.of === "whole")
    return hasGroup(tokens, clause.subject.start, clause.subject.end, "execution") ? "attainment" : "share";
  if (isNamed) {
    const last = lastOf(tokens, clause.subject);
    if (last !== undefined) return last === "rateNoun" ? "level" : last === "shareNoun" ? "share" : "attainment";
  } else if (topic.isRate) return "level";
  return "share";
}

/** The last of the words by which a percentage is told, of a subject. */
function lastOf(
  tokens: readonly ContextToken[],
  { start, end }: Range,
): "rateNoun" | "shareNoun" | "execution" | undefined {
  for (let i = end - 1; i >= start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.shareNoun) return "shareNoun";
    if (cue?.rateNoun) return "rateNoun";
    if (cue?.execution) return "execution";
  }
  return undefined;
}
