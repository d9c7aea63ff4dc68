import type { Decision } from "../context/rule-table.ts";
import { readSize, type Size } from "../context/size.ts";
import { isDifference, type Role, type Status } from "../record/record.ts";
import type { BasisWords } from "../record/record-context.ts";
import type { Span } from "../text/span.ts";
import type { Clause } from "./clauses/clause.ts";
import { readVerb, type Verb } from "./clauses/verb.ts";
import { type ContextToken, hasTime, openingBefore, opensParts, recordAt } from "./context-tokens.ts";
import { findAntecedent } from "./decide/antecedent.ts";
import { basisKindOf, decideBasis } from "./decide/basis.ts";
import { readTimes } from "./decide/clause-times.ts";
import { decideFocus, withStatus } from "./decide/focus.ts";
import { findIndicator, findRespect } from "./decide/indicator.ts";
import { decideName, nameByNoun } from "./decide/name.ts";
import { decidePeriod } from "./decide/period.ts";
import { rememberNumber } from "./decide/remember.ts";
import { decideRole, precedentOf } from "./decide/role.ts";
import { decideStatus } from "./decide/status.ts";
import { decideTopic, labelAfter } from "./decide/topic.ts";
import type { ClauseInput, SentenceInput } from "./discourse/clause-input.ts";
import type { Focus } from "./discourse/discourse.ts";
import type { Frame, SentenceContext, SentenceRows } from "./discourse/frame.ts";
import { type Memory, withWhole } from "./discourse/memory.ts";
import type { Named } from "./phrases/name.ts";
import { wholeOf } from "./phrases/noun.ts";
import { comparisonBefore, endOfTail, findBasis, type StatedBasis } from "./phrases/stated-basis.ts";

/** A clause's frame, and what it leaves to the next. */
export interface Related {
  readonly frame: Frame;
  readonly memory: Memory;
}

/** Reads a clause, and decides field by field what it says of its number. */
export function relateClause(sentence: SentenceInput, clause: Clause, memory: Memory): Related {
  const before = enterParts(sentence, clause, memory);
  const input = readClause(sentence, clause, before);
  const { record, verb, index, basis: stated } = input;
  const found = findIndicator(input);
  const named = found.value;
  const chosen = decideFocus(input, found);
  const respect = findRespect(input);
  const decidedRole = decideRole(input, chosen.value, named ?? respect);
  const role = decidedRole.value;
  const governing = governingVerb(input, chosen.value, named ?? respect, role);
  const size = sizeOf(input, role, governing);
  const byNoun = nameByNoun(chosen.value, role, record);
  const status = decideStatus(input, byNoun, role);
  const focus = withStatus(byNoun, input, role, status);
  const isPlan = status.plan !== undefined;
  const isComparedValue = decidedRole.row.gives === "compared";
  const basis = decideBasis(input, { focus, role, plan: status.words ?? before.plan, isComparedValue });
  const [isExecution, isPlanned] = [chosen.value.isExecution, status.value === "planned"];
  const times = readTimes(input, { indicator: found, isExecution, isPlanned });
  const period = decidePeriod({ input, times, status, role, named });
  const isOtherValue = isComparedValue || period.row.gives === "otherYear";
  const antecedent = findAntecedent(input, { focus, role, isPlan, named, respect, period: period.value, isOtherValue });
  const name = decideName({ record, role, chosen: chosen.value, focus, model: antecedent.model });
  const label = labelAfter(input, clause, before.label);
  const above = decideTopic(input, label, name.value);
  const context = contextOf(
    { role: decidedRole, status, basis, indicator: found, focus: chosen, name, topic: above, period, of: antecedent },
    { standing: status.standing.row, time: times.force.row },
    size,
  );
  const frame: Frame = { clause, record, index, verb, basis: stated, named, focus, isPlan, context };
  return {
    frame,
    memory: rememberNumber(input, frame, {
      source: found.row.gives,
      chosen: chosen.value,
      governing,
      status,
      basis,
      times,
      label,
    }),
  };
}

/** What was decided of a number, by field. */
type Decisions = {
  readonly [Field in keyof Decided]: Decision<Decided[Field], SentenceRows[Field]["gives"]>;
};

/** What is decided for each field; a name takes the words of the indicator and what they mean. */
interface Decided {
  readonly role: Role;
  readonly status: Status | undefined;
  readonly basis: BasisWords | undefined;
  readonly indicator: Named | undefined;
  readonly focus: Focus;
  readonly name: string | undefined;
  readonly topic: string | undefined;
  readonly period: string | undefined;
  readonly of: number | undefined;
}

/** The context of a number: each field is what was decided, and has the row of the same decision. */
function contextOf(
  { role, status, basis, indicator, focus, name, topic, period, of }: Decisions,
  { standing, time }: Pick<SentenceRows, "standing" | "time">,
  size: Size | undefined,
): SentenceContext {
  const { direction, values } = size ?? NO_SIZE;
  return {
    role: role.value,
    direction,
    size: values,
    status: status.value,
    basis: basis.value?.words,
    basisKind: basisKindOf(basis.value, role.value),
    indicator: name.value,
    topic: topic.value,
    period: period.value,
    of: of.value,
    cell: undefined,
    rows: {
      role: role.row,
      status: status.row,
      basis: basis.row,
      indicator: indicator.row,
      focus: focus.row,
      name: name.row,
      topic: topic.row,
      period: period.row,
      of: of.row,
      standing,
      time,
    },
  };
}

const NO_SIZE = { direction: undefined, values: undefined };

/**
 * `Nợ thuế là 713 tỷ đồng,` | `trong đó …`: the last level before, of the kind of the first part, is the whole of the parts
 * that follow, up to a semicolon.
 */
function enterParts({ tokens, records }: SentenceInput, { gap, at, boundary }: Clause, memory: Memory): Memory {
  if (boundary === "semicolon") return memory.whole === undefined ? memory : withWhole(memory, undefined);
  if (memory.levels.length === 0 || boundary === "bracket" || !opensParts(tokens, gap.start, at)) return memory;
  const { role, basis } = memory.previous?.context ?? {};
  // `nắm giữ 61,7% vốn điều lệ, riêng Quỹ Đông Á` | `24,9%`
  if (role === "share" && basis !== undefined) return withWhole(memory, basis);
  const kind = recordAt(records, tokens, at)?.kind;
  const isShare = kind === "percentage" || kind === "ratio";
  const level = memory.levels.findLast((one) => isShare || one.kind === kind);
  return withWhole(memory, level?.thing);
}

function readClause(sentence: SentenceInput, clause: Clause, memory: Memory): ClauseInput {
  const { view, tokens, records, discourse, hasTimes } = sentence;
  const index = (tokens[clause.at] as ContextToken).record as number;
  const record = records[index] as ClauseInput["record"];
  const verb = readVerb(tokens, clause);
  const basis = findBasis(tokens, clause, record, verb) ?? comparisonInFront(tokens, clause);
  const whole = wholeOf(view, record);
  const hasLabels = mayHaveLabel(clause, discourse);
  const comparedWith = record.kind === "ratio" ? undefined : comparisonOfValue(tokens, clause, verb, memory);
  // biome-ignore format: one line, as the fields of a literal
  return { view, tokens, records, discourse, hasTimes, clause, record, index, verb, basis, whole, hasLabels, comparedWith, memory };
}

/** `, so với cùng kỳ (10 tỷ đồng)` | `tăng 20%` */
function comparisonInFront(tokens: readonly ContextToken[], { gap }: Clause): StatedBasis | undefined {
  if (tokens[gap.start]?.text !== ")" || tokens[gap.start + 1]?.type === "mark") return undefined;
  return comparisonBefore(tokens, openingBefore(tokens, gap.start, 0));
}

/** The words of the comparison of which a number is the value of an earlier time. */
function comparisonOfValue(
  tokens: readonly ContextToken[],
  clause: Clause,
  verb: Verb,
  memory: Memory,
): Span | undefined {
  if (followsComparison(tokens, clause, verb, memory)) return memory.previous?.basis ?? memory.previous?.clause.tail;
  const opened = tokens[clause.at - 1]?.text === "(" ? comparisonBefore(tokens, clause.at - 1) : undefined;
  return opened?.of === "earlier" ? opened : undefined;
}

/**
 * `so với cùng kỳ` | `(31,5%)`, `gấp 2 lần đợt lũ tháng 11/2022` | `(32,1 tỷ đồng)`: in brackets right after a comparison
 * with another time, or after `khi`; not `tăng 15% so với cùng kỳ; trừ tiền đất (9,7 tỷ đồng)`.
 */
function followsComparison(
  tokens: readonly ContextToken[],
  { boundary, at }: Clause,
  verb: Verb,
  { previous }: Memory,
): boolean {
  if (previous === undefined) return false;
  const { basis, context, clause } = previous;
  // `gấp 5 lần cùng kỳ 2016` | `, khi chỉ được 9,6 nghìn xe`
  const isThen = boundary === "comma" && tokens[clause.tail.end + 1]?.cue?.particle === "when";
  const isAside = boundary === "bracket" && !verb.isPresent && endOfTail(tokens, clause.tail) >= at - 1;
  // `tăng 3% so với năm 2023 là` | `58 tỷ đồng`
  const isEqual = boundary === "none" && clause.tail.end === at - 1 && tokens[at - 1]?.cue?.particle === "copula";
  if (!isThen && !isAside && !isEqual) return false;
  if (context.basisKind === "earlier") return true;
  return basis !== undefined && context.basisKind === "other" && hasTime(tokens, basis.start, basis.end);
}

/** Depth of the lines whose number is that of a section: `1.`, `1.1.`. */
const SECTION = 3;
/** Length under which such a line is one of a list of figures: `1. Dân số: 1.948 hộ`. */
const LONGEST_ITEM = 140;

/** Words before a colon name the numbers of a list and one that stands right after it, not the others of a numbered section. */
function mayHaveLabel({ boundary, start, at }: Clause, { line }: SentenceInput["discourse"]): boolean {
  if (boundary !== "sentence" || line === undefined || start === at) return true;
  const { place } = line;
  return place.depth === 0 || place.depth > SECTION || place.end - place.start < LONGEST_ITEM;
}

/** The verb that gives a number its role: its own, or that of the number that it goes on with. */
function governingVerb(input: ClauseInput, { last }: Focus, named: Named | undefined, role: Role): Verb {
  const { verb } = input;
  if (verb.act !== undefined && !verb.isEquivalent) return verb;
  // `giảm 15 vụ (11,1%), tăng 4 người (14,8%)`: of the same focus the number before, whatever its kind.
  if (last?.role === role) return last.verb;
  const before = precedentOf(input, named);
  return before?.role === role ? before.verb : verb;
}

function sizeOf({ record, verb }: ClauseInput, role: Role, governing: Verb): Size | undefined {
  if (!isDifference(role)) return undefined;
  return readSize(record, { direction: governing.direction, isOwn: governing === verb });
}
