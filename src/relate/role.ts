import type { Resolved } from "../kinds/resolve.ts";
import type { Role } from "../kinds/record.ts";
import type { Basis } from "./basis.ts";
import type { Clause, Range } from "./clause.ts";
import type { Topic } from "./topic.ts";
import type { Verb } from "./verb.ts";
import type { ContextToken } from "./words.ts";

/** What role.ts looks at: the clause, its verb and basis, and what the sentence spoke of before. */
export interface RoleInput {
  readonly tokens: readonly ContextToken[];
  readonly clause: Clause;
  readonly record: Resolved;
  readonly verb: Verb;
  readonly basis: Basis | undefined;
  /** Whether the clause names what it is about. */
  readonly isNamed: boolean;
  readonly topic: Topic;
  /** The role of the number before in the sentence, where it was of the same kind. */
  readonly previous: Role | undefined;
}

/** What a number is to its indicator (records.md, `role`). */
export function decideRole(input: RoleInput): Role {
  const { verb, basis, record, topic } = input;
  const isPlan = basis?.of === "plan";
  switch (verb.act) {
    case "change":
      if (verb.isResult) return shareOrLevel(input);
      return isPlan && !isEstimateBasis(input) ? "excess" : "change";
    case "comparative":
      return isPlan ? "excess" : "change";
    case "excess":
      return isPlan || isPart(record) || topic.basis !== undefined ? "excess" : "level";
    case "share":
      return isPart(record) && !verb.isResult ? (isPlan ? "attainment" : "share") : "level";
    case "attainment":
      return isPercent(record) ? ofPlanOrWhole(input) : ofNumber(input);
    default:
      return isPercent(record) ? withoutAct(input) : ofNumber(input);
  }
}

function ofNumber({ record, basis, verb }: RoleInput): Role {
  if (record.kind === "ratio" && isFraction(record) && !verb.isResult) return "share";
  if (record.kind === "multiple" && basis?.of === "plan") return "attainment";
  return "level";
}

/** `một nửa`, `2/3 số hộ`: a part in words, or of a number of things that is not counted here. */
function isFraction({ noun, denominator, numerator }: Resolved): boolean {
  if (noun?.startsWith("số ")) return true;
  return noun === undefined && isSmall(numerator) && isSmall(denominator);
}

function isSmall(value: Resolved["numerator"]): boolean {
  return value !== undefined && value.scale === 0 && value.digits <= 10n;
}

function isPercent({ kind, unit }: Resolved): boolean {
  return kind === "percentage" && unit === "%";
}

function isPart(record: Resolved): boolean {
  return record.kind === "percentage" || record.kind === "ratio";
}

/** `tăng 9,5% so với ước thực hiện năm 2016`: an estimate of an earlier time is no plan. */
function isEstimateBasis({ tokens, basis }: RoleInput): boolean {
  return basis !== undefined && tokens[basis.start]?.text.startsWith("ước") === true;
}

/** `đạt 98% kế hoạch`, `bằng 2,7% tổng kim ngạch`, `đạt 46%`. */
function ofPlanOrWhole(input: RoleInput): Role {
  const { basis, isNamed, topic, clause, tokens, record, verb } = input;
  if (basis?.of === "plan" || basis?.of === "earlier" || basis?.of === "other") return "attainment";
  if (basis?.of === "whole") return hasCue(tokens, clause.subject, "execution") ? "attainment" : "share";
  if (record.per !== undefined) return "level";
  if (hasCue(tokens, clause.subject, "execution")) return "attainment";
  if (isNamed) return shareOrLevel(input);
  if (topic.isExecution || topic.plan !== undefined) return "attainment";
  if (verb.isResult) return shareOrLevel(input);
  return topic.levelKind === "money" || topic.levelKind === "measurement" ? "attainment" : "share";
}

/** A percentage without a verb of its own: of a list, in brackets, of what it is followed by. */
function withoutAct(input: RoleInput): Role {
  const { clause, previous, topic, basis, verb, record } = input;
  if (basis?.of === "plan" || basis?.of === "earlier") return "attainment";
  if (record.per !== undefined) return "level";
  if (verb.isResult) return shareOrLevel(input);
  if (previous !== undefined && !verb.isPresent && clause.boundary !== "sentence" && basis === undefined) return previous;
  if (clause.boundary === "bracket" && topic.plan !== undefined) return "attainment";
  return shareOrLevel(input);
}

/** A percentage that is the value of its indicator: a share, unless the indicator is a rate (`lãi suất`). */
function shareOrLevel({ tokens, clause, record, verb, basis, topic, isNamed }: RoleInput): Role {
  if (!isPercent(record) || record.per !== undefined) return "level";
  if (basis?.of === "whole") return "share";
  if (hasCue(tokens, clause.subject, "rateNoun") || (!isNamed && topic.isRate)) return "level";
  if (verb.isResult && verb.act === "change") return "level";
  if (hasCue(tokens, clause.subject, "execution")) return "attainment";
  return "share";
}

/** Whether a word of a group stands in a range of tokens. */
export function hasCue(
  tokens: readonly ContextToken[],
  { start, end }: Range,
  group: keyof NonNullable<ContextToken["cue"]>,
): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.cue?.[group] !== undefined) return true;
  return false;
}
