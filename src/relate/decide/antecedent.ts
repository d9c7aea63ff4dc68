import type { Decision } from "../../context/rule-table.ts";
import type { ContextCue } from "../../lexicon/word.ts";
import { isDifference, type Role } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import { FoldedWords } from "../../words/folded-words.ts";
import { type ContextToken, hasGroup, opensParts, recordAt } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import type { Focus, Level, Precedent } from "../discourse/discourse.ts";
import { type Frame, redecide, withContext } from "../discourse/frame.ts";
import { type Named, wordsOf } from "../phrases/name.ts";
import { isSameNoun, numberedBy, ownNoun } from "../phrases/noun.ts";
import { FORWARD_OF, OF, type OfSource } from "../rules/of.ts";
import { isLastYear } from "./times.ts";

/** What was decided of a number before its antecedent is looked for. */
interface AntecedentGiven {
  readonly role: Role;
  readonly isPlan: boolean;
  readonly named: Named | undefined;
  /** `về lượng`: by which side of it something changed. */
  readonly respect: Named | undefined;
  readonly focus: Focus;
  readonly period: string | undefined;
  /** Whether it is a value that another number is compared with, or of an earlier time. */
  readonly isOtherValue: boolean;
}

/** The level that a number speaks about, with the row that chose it. */
export interface Antecedent extends Decision<number | undefined, OfSource> {
  /** The level or precedent whose indicator the number takes, where its clause names none. */
  readonly model: Pick<Level, "name"> | undefined;
}

/** What was said before that a number may be of, for the rows that look for it. */
interface Antecedents {
  readonly again: Precedent | undefined;
  readonly namedBefore: Level | undefined;
  readonly inOrder: Level | undefined;
}

const DECISION = OF.asking<{ input: ClauseInput; given: AntecedentGiven; found: Antecedents }>({
  role: ({ given }) => given.role,
  plan: ({ given }) => given.isPlan,
  otherTime: ({ input, given }) => isOfLastYear(input) || isOtherValue(input, given),
  again: ({ found }) => found.again !== undefined,
  namedAfter: ({ given: { respect, named } }) => respect !== undefined || named?.from === "object",
  namedBefore: ({ found }) => found.namedBefore !== undefined,
  inOrder: ({ found }) => found.inOrder !== undefined,
  partOpened: ({ input: { tokens, clause } }) => opensParts(tokens, clause.gap.start, clause.at),
  afterRank: ({ input }) => isAfterRank(input),
  count: ({ input }) => input.record.kind === "count",
  many: ({ given }) => given.focus.isMany,
  focusLevel: ({ given }) => given.focus.level !== undefined,
  focusValue: ({ given }) => given.focus.value !== undefined,
  condition: ({ input, given }) => isCondition(input, given.focus),
  planFigure: ({ given }) => given.named === undefined && goesOnFromPlan(given.focus),
});

/** The antecedent of a number among what was said before. */
export function findAntecedent(input: ClauseInput, given: AntecedentGiven): Antecedent {
  const { clause, record, memory } = input;
  const { role, focus, named, respect } = given;
  const isAgain = named === undefined && respect === undefined;
  const found: Antecedents = {
    again: isAgain ? sameChange(focus.last, role, record) : undefined,
    namedBefore: levelOfName(input, given),
    inOrder: clause.levelsBack === undefined ? undefined : memory.levels.at(-clause.levelsBack),
  };
  const row = DECISION.decide({ input, given, found });
  const of = antecedentFrom(row.gives, input, given, found);
  return { row, value: of, model: modelOf(input, given, found, row.gives, of) };
}

function isOfLastYear({ tokens, clause, basis }: ClauseInput): boolean {
  return isLastYear(tokens, clause.gap.start, clause.at, basis);
}

/** `14 hồ` | `chỉ còn 35-40%`: whether a percentage is a condition that each of those counted right before it meets. */
function isCondition({ tokens, clause, memory: { previous } }: ClauseInput, { level }: Focus): boolean {
  const isOfCount = previous?.index === level && previous?.record.kind === "count";
  return isOfCount && clause.boundary === "none" && hasGroup(tokens, clause.gap.start, clause.at, (cue) => cue.result);
}

/** `Dự toán thu là 120 tỷ đồng` | `, giảm 5,9%`: whether a number without a name goes on with a plan that has no outcome. */
export function goesOnFromPlan({ planFigure, level }: Focus): boolean {
  return planFigure !== undefined && level === undefined;
}

/** `xếp thứ 19/63 tỉnh` | `, tăng 4 bậc` */
function isAfterRank({ tokens, records, clause: { gap, at } }: ClauseInput): boolean {
  for (let i = gap.start; i < at; i++) if (recordAt(records, tokens, i)?.kind === "ordinal") return true;
  return false;
}

/** The level or precedent whose indicator a number takes. */
function modelOf(
  input: ClauseInput,
  given: AntecedentGiven,
  { again, inOrder }: Antecedents,
  source: OfSource,
  of: number | undefined,
): Antecedent["model"] {
  if (source === "again" || of === undefined) return source === "again" ? again : undefined;
  if (given.respect !== undefined) return input.memory.levels.find(({ index }) => index === of);
  return inOrder ?? unnamedLevel(input, given, source, of);
}

/** The level that a number without a name speaks about. */
function unnamedLevel(
  { memory }: ClauseInput,
  { focus, named }: AntecedentGiven,
  source: OfSource,
  of: number,
): Level | undefined {
  if (named !== undefined) return undefined;
  const isOf = ({ index }: Level) => index === of;
  const compared = memory.compared?.levels.find(isOf);
  // `làm chết 5 người; giảm 3 vụ`: a count of `vụ` is of what the level of `vụ` was of.
  if (compared !== undefined || source !== "counted" || of === focus.level) return compared;
  const own = memory.levels.find(isOf);
  return own?.name === undefined ? undefined : own;
}

/** `cao hơn 5,4 điểm so với cùng kỳ` | `(31,5%)`; not the change once more, `giảm 4 vụ so với cùng kỳ` | `(-9,5%)`. */
function isOtherValue({ comparedWith }: ClauseInput, { role, isOtherValue: isOther }: AntecedentGiven): boolean {
  return isOther || (comparedWith !== undefined && !isDifference(role));
}

function antecedentFrom(
  source: OfSource,
  input: ClauseInput,
  { focus, named, respect }: AntecedentGiven,
  { again, namedBefore, inOrder }: Antecedents,
): number | undefined {
  const { memory, record, view, tokens } = input;
  switch (source) {
    case "again":
      return again?.of;
    case "namedBefore":
      return namedBefore?.index;
    case "inOrder":
      return inOrder?.index;
    case "named": {
      const words = respect === undefined ? focus.indicator : wordsOf(view, tokens, respect);
      return findLevel(memory.levels, new FoldedWords(words ?? ""), soleCue(tokens, respect ?? named));
    }
    case "counted": {
      // `46 ca (tổ 5: 12 ca)` | `, giảm 9 ca`: a count before the brackets has precedence over one inside them.
      if (focus.level !== undefined && focus.noun === record.noun) return focus.level;
      const own = named?.from === "object" ? focus.indicator : undefined;
      return findCounted([...(memory.compared?.levels ?? []), ...memory.levels], record.noun, focus.level, own);
    }
    case "focusLevel":
      return levelOfWhole(input) ?? levelInUnit(input, focus.level);
    case "planFigure":
      return focus.planFigure;
    case "focusValue":
      return focus.value;
    default:
      return undefined;
  }
}

/** What was said of a counted change that a part says again: `giảm 15 vụ (11,1%)`, `giảm 15 vụ, giảm 11,1%`. */
function sameChange(last: Precedent | undefined, role: Role, { kind }: Resolved): Precedent | undefined {
  const isPart = kind !== "count" && kind !== "money" && kind !== "measurement";
  return last?.role === "change" && role === "change" && last.kind === "count" && isPart ? last : undefined;
}

/** `Cấp 500 tấn giống cho 12 xã,` | `chiếm 80% số xã`: the last count of what a share is of the number of. */
function levelOfWhole({ view, tokens, basis, memory }: ClauseInput): number | undefined {
  if (basis?.of !== "whole") return undefined;
  const counted = numberedBy(new FoldedWords(wordsOf(view, tokens, basis)));
  return counted && memory.levels.findLast(({ noun }) => isSameNoun(noun, counted.words))?.index;
}

/**
 * `12 nghìn tấn, trị giá 30 triệu USD,` | `tăng 400 tấn`: of the levels of a focus, the last in the unit of a sum or a
 * measurement; a change has the unit of its level.
 */
function levelInUnit({ memory, record }: ClauseInput, focusLevel: number | undefined): number | undefined {
  const { kind, unit } = record;
  if (kind !== "money" && kind !== "measurement") return focusLevel;
  const level = memory.levels.find(({ index }) => index === focusLevel);
  if (level === undefined || (level.kind === kind && level.unit === unit)) return focusLevel;
  const found = memory.levels.findLast((one) => one.kind === kind && one.unit === unit);
  return found?.index ?? (level.kind === kind ? focusLevel : undefined);
}

/**
 * The level of the same time that a change of a name of its own speaks about, in its sentence or in the one before on its
 * line: `Có 9 vụ.` | `Số vụ tăng 28,6%`, `thu 52 tấn chè khô.` | `Lượng chè tăng 4 tấn`.
 */
function levelOfName({ memory, discourse, record }: ClauseInput, given: AntecedentGiven): Level | undefined {
  const { role, focus, named, period } = given;
  if (!isDifference(role) || focus.level !== undefined || named?.from !== "subject") return undefined;
  const name = new FoldedWords(focus.indicator ?? "");
  // `lãi`, `thu`: a word of one syllable names too many things.
  if (!name.hasSeveral) return undefined;
  const { spoken, line } = discourse;
  const levels = spoken?.line === line ? [...(spoken?.levels ?? []), ...memory.levels] : memory.levels;
  const isSaid = (level: Level) =>
    level.period === period && (isNumberOf(name, level) || (isSameUnit(record, level) && isNamedIn(name, level)));
  return levels.findLast(isSaid);
}

/** Whether a percentage may be of a level, or both have one unit. */
function isSameUnit({ kind, unit }: ClauseInput["record"], level: Level): boolean {
  return (kind === "percentage" && unit === "%") || (kind === level.kind && unit === level.unit);
}

/** Whether a level was named in the words of a name, and maybe others, to the same last one: `diện tích (lúa) bị hạn`. */
function isNamedIn(name: FoldedWords, { name: said }: Level): boolean {
  return said !== undefined && name.isWovenInto(said);
}

/** The level that `tăng 12,8% về lượng` speaks about: the last one named so, or of a kind that the word fits. */
function findLevel(levels: readonly Level[], name: FoldedWords, cue: Partial<ContextCue>): number | undefined {
  const near = levels.slice(-FARTHEST).reverse();
  const isOfSide = ({ kind }: Level) => (kind === "money" ? cue.valueWord : cue.amountWord) === true;
  const hasSide = (cue.valueWord ?? cue.amountWord) === true;
  const isNamed = (level: Level) =>
    (!hasSide || isOfSide(level)) &&
    ((level.name !== undefined && name.isPartOf(level.name)) || isNumberOf(name, level));
  return (near.find(isNamed) ?? near.find(isOfSide))?.index;
}

/** What the lexicon says of a name of one word. */
function soleCue(tokens: readonly ContextToken[], name: Named | undefined): Partial<ContextCue> {
  return (name?.end === (name?.start ?? 0) + 1 && tokens[name.start]?.cue) || {};
}

/** `số vụ` of `312 vụ tai nạn`, `số người chết` of `làm chết` | `17 người`, `số hộ được vay vốn` of `vay vốn` | `9 hộ`. */
function isNumberOf(name: FoldedWords, { noun, name: said }: Level): boolean {
  const counted = numberedBy(name);
  if (noun === undefined || counted === undefined) return false;
  const own = new FoldedWords(noun);
  if (counted.opens(own)) return true;
  const rest = counted.after(own);
  return said !== undefined && rest !== undefined && (rest.isPartOf(said) || said.closes(rest));
}

const FARTHEST = 6;

/** The level that `giảm 08 vụ` speaks about: the last one of that noun; of whatever was counted where the noun is general. */
function findCounted(
  levels: readonly Level[],
  noun: string | undefined,
  focusLevel: number | undefined,
  named: string | undefined,
): number | undefined {
  if (noun === undefined) return focusLevel;
  const near = levels.slice(-FARTHEST).reverse();
  const found = near.find((level) => isSameNoun(level.noun, noun) && !isOfOther(level, named));
  if (found !== undefined) return found.index;
  const last = near[0];
  const isOtherThing = last?.kind === "count" || last?.kind === "ratio";
  return isOtherThing && ownNoun(noun) !== undefined ? undefined : focusLevel;
}

/** `bị thương` and `làm chết`, but not `chết` and `làm chết`. */
function isOfOther({ name }: Level, named: string | undefined): boolean {
  if (name === undefined || named === undefined) return false;
  const own = new FoldedWords(named);
  return !name.isPartOf(own) && !own.isPartOf(name);
}

const FORWARD_DECISION = FORWARD_OF.asking<{ frame: Frame; next: Frame | undefined }>({
  sameFocus: ({ frame, next }) => sharesFocus(frame, next),
  nextTotal: ({ frame, next }) => next !== undefined && isTotalOf(frame, next),
  share: ({ frame }) => frame.context.role === "share",
  nextRole: ({ next }) => next?.context.role ?? "none",
  nextValue: ({ next }) => next !== undefined && isValue(next),
  nextVerb: ({ next }) => next?.verb.isPresent === true,
});

/** `tăng 20,5%, lên 82,3 tỷ USD`: a number without a level before it takes the one that follows on the same focus. */
export function linkForward(frames: readonly Frame[]): Frame[] {
  return frames.map((frame, i) => {
    const { context } = frame;
    if (!mayLookForward(context)) return frame;
    // `giảm 1,37% (từ 5,64% xuống` | `4,27%)`
    const next = frames[i + 1]?.verb.isOrigin ? (frames[i + 2] ?? frames[i + 1]) : frames[i + 1];
    const row = FORWARD_DECISION.find({ frame, next });
    if (row === undefined) return frame;
    const linked = redecide(frame, "of", row);
    linked.of = next?.index;
    return withContext(frame, linked);
  });
}

/** Whether a number has no level yet, or only one of a sentence before: `Dư nợ tăng 1,96%, đạt 7.418,6 tỷ đồng`. */
function mayLookForward({ role, of, rows }: Frame["context"]): boolean {
  return role !== "level" && (of === undefined || rows.of.gives === "namedBefore");
}

/** Whether the next number is a value of the same focus; a percentage is none of a count: `Thêm 2 trường` | `, nâng tỷ lệ lên 65%`. */
function sharesFocus({ focus, record }: Frame, next: Frame | undefined): boolean {
  if (next?.focus.id !== focus.id || next.isPlan || isOfComparison(next)) return false;
  return record.kind !== "count" || next.record.kind !== "percentage";
}

/** Whether a number is by how much something is beyond another, or a value that is compared with. */
function isOfComparison({ verb, context: { rows } }: Frame): boolean {
  return verb.act === "comparative" || rows.role.gives === "compared" || rows.period.gives === "compared";
}

/** `thêm 3 trường,` | `nâng tổng số lên 34/46 trường` */
function isTotalOf({ record: { noun }, context }: Frame, { record, clause, context: total }: Frame): boolean {
  const isRaised = clause.raises === true && total.role === "level";
  return isRaised && context.role === "change" && noun !== undefined && noun === record.noun;
}

/** Whether a share is no part of another whole: `giảm 0,6%` | `, còn 9,3%`, not `chiếm 9,3%`. */
function isValue({ verb, basis, clause: { boundary } }: Frame): boolean {
  const isAside = boundary === "bracket" || boundary === "semicolon";
  return verb.isPresent && verb.act !== "share" && basis === undefined && !isAside;
}
