import type { Decision } from "../../context/rule-table.ts";
import { AGE } from "../../lexicon/values.ts";
import type { Role } from "../../record/record.ts";
import type { Resolved } from "../../record/resolved.ts";
import { FoldedWords } from "../../words/folded-words.ts";
import { type Clause, isListed } from "../clauses/clause.ts";
import type { Verb } from "../clauses/verb.ts";
import { type ContextToken, hasGroup, isMeasure, isRateWord, opensParts } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import { copyFocus, type Discourse, type Focus, newFocus, renameFocus } from "../discourse/discourse.ts";
import type { Frame } from "../discourse/frame.ts";
import type { Memory } from "../discourse/memory.ts";
import { type Named, wordsOf, wordsOfName } from "../phrases/name.ts";
import { eventOf, ownNoun } from "../phrases/noun.ts";
import { isAnaphor } from "../phrases/noun-phrases.ts";
import { FOCUS, type FocusSource, type IndicatorSource } from "../rules/indicator.ts";
import { isNextPart, type NamedBy } from "./indicator.ts";
import type { DecidedStatus } from "./status.ts";

/** What a focus is chosen by. */
interface FocusGiven {
  readonly input: ClauseInput;
  /** What the clause names as the indicator, and which words that are. */
  readonly named: Named | undefined;
  readonly source: IndicatorSource;
}

const DECISION = FOCUS.asking<FocusGiven>({
  named: ({ named }) => named !== undefined,
  pair: ({ input: { clause, memory } }) => clause.boundary === "slash" && memory.previous !== undefined,
  pointsWithin: ({ input, named }) =>
    named !== undefined && input.memory.previous !== undefined && isAnaphor(input.tokens, named),
  pointsBack: ({ input, named }) =>
    named !== undefined && input.memory.previous === undefined && isSpokenOf(input.discourse, input.tokens, named),
  ofEvent: ({ input: { tokens, clause, memory } }) =>
    clause.boundary === "none" && tokens[clause.at - 1]?.cue?.particle === "target" && hasNoun(memory.previous),
  measureOnly: ({ source }) => source === "previous",
  owner: ({ named }) => named?.from === "owner",
  placed: ({ source }) => source === "places",
  aged: ({ input: { record, clause, memory } }) =>
    record.unit === AGE && isRightAfter(clause) && hasNoun(memory.previous),
  apiece: ({ input: { view, tokens, memory }, named }) => isApiece(view, tokens, named, memory.previous),
  conditional: ({ input: { tokens, memory, clause }, named }) =>
    memory.previous?.named?.condition === clause.at && (named === undefined || isMeasure(tokens[named.start])),
  otherCount: ({ input: { tokens, clause, memory, record, verb } }) =>
    tokens[clause.at - 1]?.cue?.particle !== "company" && !verb.isResult && isOtherThan(memory.focus, record),
  kinds: ({ input }) => isKindOfCounted(input),
  ownPart: ({ input }) => isOwnPart(input),
  ofRate: ({ input }) => isCountOfRate(input),
  newCount: ({ input }) => isNewCount(input),
  nextPart: ({ input }) => isNextPart(input),
  object: ({ input: { record, tokens }, named }) => record.kind !== "count" && isThing(tokens, named),
  listed: ({ input: { memory, clause, verb, record } }) =>
    memory.act !== undefined && isListedThing(clause, verb, record),
  afresh: ({ input }) => input.memory.previous !== undefined && opensAfresh(input),
  labelled: ({ input }) => input.memory.labelled !== undefined,
});

/** The focus of a number, with the row that chose it. */
export function decideFocus(
  input: ClauseInput,
  { value: named, row: { gives: source } }: NamedBy,
): Decision<Focus, FocusSource> {
  const { clause, record } = input;
  const row = DECISION.decide({ input, named, source });
  const focus = focusFrom(row.gives, input, named);
  const isUnnamed = clause.isEmbedded && record.unit !== AGE && record.kind !== "percentage";
  return { row, value: isUnnamed ? renameFocus(focus, undefined) : focus };
}

function isSpokenOf({ spoken }: Discourse, tokens: readonly ContextToken[], named: Named): boolean {
  return spoken !== undefined && isAnaphor(tokens, named);
}

/** `1,5 tỷ đồng` | `tiền dầu`, but not | `sửa chữa trụ sở`: whether a name after the number has no act of its own. */
function isThing(tokens: readonly ContextToken[], named: Named | undefined): boolean {
  return named?.from === "object" && !tokens[named.start]?.cue?.action;
}

/** `Tỷ lệ xã đạt chuẩn 12,5%` | `(2 xã)`, `tương đương 2 xã`: the count that a rate is computed from. */
function isCountOfRate({ memory, clause, record: { kind }, verb }: ClauseInput): boolean {
  if (memory.focus.rateWord === undefined || (kind !== "count" && kind !== "ratio")) return false;
  return clause.boundary === "bracket" || verb.isEquivalent;
}

/**
 * `Có 4 xã đạt chuẩn` | `, 12 tổ dân phố`, `640 hội viên sinh hoạt ở` | `17 chi hội`: another count without a verb, outside
 * brackets and not one of the parts.
 */
function isNewCount({ tokens, clause, record, verb, memory }: ClauseInput): boolean {
  const { boundary, depth, gap, at } = clause;
  if (!memory.focus.isPredicate || memory.whole !== undefined || record.kind !== "count") return false;
  const isAtPlace = boundary === "none" && tokens[at - 1]?.cue?.preposition === true;
  if (verb.act !== undefined || depth > 0 || !(isListed(boundary) || isAtPlace)) return false;
  return !opensParts(tokens, gap.start, at);
}

/** `; 9 hộ cận nghèo`, not `; HĐND giao 70 tỷ đồng`: whether a semicolon outside brackets and no verb stand before a number. */
function opensAfresh({ tokens, clause: { boundary, depth, at }, verb }: ClauseInput): boolean {
  const isGiven = tokens[at - 1]?.cue?.action === true && tokens[at - 1]?.cue?.foreignTime === true;
  return boundary === "semicolon" && depth === 0 && !verb.isPresent && !isGiven;
}

/** `7 cụ` | `tròn` | `90 tuổi`: whether no more than a word stands between a number and the one before. */
function isRightAfter({ boundary, gap }: Clause): boolean {
  return boundary === "none" && gap.end - gap.start <= 1;
}

/** `64 suất quà` | `, mỗi suất`: whether a name is `mỗi` with the first words of what is counted before it. */
function isApiece(
  view: string,
  tokens: readonly ContextToken[],
  named: Named | undefined,
  before: Frame | undefined,
): boolean {
  if (named === undefined || tokens[named.start]?.cue?.particle !== "each") return false;
  const noun = before?.record.noun;
  const words = wordsOf(view, tokens, { start: named.start + 1, end: named.end });
  return noun !== undefined && new FoldedWords(words).opens(new FoldedWords(noun));
}

function hasNoun(frame: Frame | undefined): boolean {
  return frame?.record.noun !== undefined;
}

function focusFrom(
  source: FocusSource,
  { view, tokens, clause, memory, record, discourse }: ClauseInput,
  named: Named | undefined,
): Focus {
  switch (source) {
    case "both":
      return memory.focus.indicator === undefined
        ? renameFocus(memory.focus, wordsOfName(view, tokens, named as Named) || undefined)
        : memory.focus;
    case "spoken":
      return discourse.spoken?.focus ?? memory.focus;
    case "own":
      return openFocus(
        { view, tokens, record },
        named as Named,
        isHad(tokens, clause, named as Named) ? wordsOf(view, tokens, named as Named) : ownerBefore(clause, memory),
      );
    case "owner":
      return newFocus(undefined, { owner: wordsOf(view, tokens, named as Named) });
    case "bounded":
      return boundedFocus(memory, record, named);
    case "counted":
      return newFocus(memory.previous?.record.noun);
    case "event":
      return eventFocus(memory);
    case "rated":
      return ratedFocus(memory.focus);
    case "thing":
      return newFocus(thingBefore(tokens, clause, record, memory));
    case "actOnOwn":
      return newFocus(`${memory.act} ${wordsOf(view, tokens, named as Named)}`);
    case "act":
      return memory.focus.indicator === memory.act ? memory.focus : newFocus(memory.act);
    case "label":
      return memory.labelled ?? newFocus();
    case "ofOwner":
      return newFocus(undefined, { owner: memory.focus.owner });
    case "none":
      return newFocus();
    default:
      return memory.focus;
  }
}

function ownerBefore({ boundary }: Clause, { focus }: Memory): string | undefined {
  return boundary === "comma" ? focus.owner : undefined;
}

/** `Hợp tác xã có` | `86 thành viên`: whether the number counts what the subject has. */
function isHad(tokens: readonly ContextToken[], { at }: Clause, { from, end }: Named): boolean {
  const cue = tokens[at - 1]?.cue;
  return from === "subject" && end < at && cue?.light === true && cue.bridge === true;
}

/** `4 chỉ tiêu đạt dưới` | `70%`, `30 mặt hàng đạt kim ngạch trên` | `1 tỷ USD`, not `5 xã đạt trên` | `57 tạ/ha`: those counted. */
function boundedFocus({ previous }: Memory, { kind }: Resolved, named: Named | undefined): Focus {
  return newFocus(named || kind === "percentage" ? previous?.record.noun : undefined);
}

/**
 * `đóng 2 tàu` | `công suất`, `trị giá`: a property or the value of a thing belongs to the thing, a cost also to the
 * act.
 */
function thingBefore(
  tokens: readonly ContextToken[],
  { subject }: Clause,
  { kind }: Resolved,
  { focus, previous }: Memory,
): string | undefined {
  const noun = ownNoun(previous?.record.noun);
  if (noun === undefined) return focus.indicator ?? previous?.record.noun;
  const cue = tokens[subject.end - 1]?.cue;
  // `mua 214 máy tính, 36 ti vi` | `, trị giá`: several things are worth it.
  const isOfThing = (cue?.particle === "worth" || kind === "measurement") && previous?.named !== undefined;
  return cue?.standingAttribute || isOfThing ? noun : (focus.indicator ?? noun);
}

/** `Toàn huyện có 52 trường` | `(18 mầm non`: a count that opens a bracket right after one that is named only by who has it. */
function isKindOfCounted({ clause: { boundary, gap }, memory: { focus, previous }, record }: ClauseInput): boolean {
  const isFirst = boundary === "bracket" && gap.end === gap.start + 1 && record.kind === "count";
  const isOwned = focus.indicator === undefined && focus.owner !== undefined;
  return isFirst && isOwned && ownNoun(previous?.record.noun) !== undefined;
}

/** `tổng số viên chức 243 người, trong đó` | `52 bác sĩ`: a part that a noun of its own names, of what a measure is of. */
function isOwnPart({ tokens, clause: { gap, at }, memory: { focus }, record: { kind, noun } }: ClauseInput): boolean {
  if (kind !== "count" || !focus.isMeasure || ownNoun(noun) === undefined) return false;
  return opensParts(tokens, gap.start, at);
}

/** Whether a count is of something else than the focus, a measure: `diện tích 410 km2` | `22 xã`. */
function isOtherThan({ isMeasure, levelKind }: Focus, { kind, noun }: Resolved): boolean {
  return kind === "count" && isMeasure && levelKind !== "count" && ownNoun(noun) !== undefined;
}

/** The focus with the status of its level, and the plan whose figure it has. */
export function withStatus(
  focus: Focus,
  { verb, index }: ClauseInput,
  role: Role,
  { value: status, plan, words }: DecidedStatus,
): Focus {
  if (plan === undefined && (verb.isOrigin || role !== "level" || focus.status === status)) return focus;
  const copy = copyFocus(focus);
  if (plan === undefined) copy.status = status;
  else {
    if (role === "level" || role === "share") copy.planFigure = index;
    copy.plan = words;
  }
  return copy;
}

/** `tỷ lệ hộ nghèo` | `còn 4,2%, 312 hộ`: a count beside a rate is of the same things as the rate. */
function ratedFocus(focus: Focus): Focus {
  const counted = copyFocus(focus);
  counted.indicator = focus.indicator?.slice(focus.rateWord).trimStart();
  counted.isMeasure = false;
  return counted;
}

/** A focus that words of a sentence name. */
function openFocus(
  { view, tokens, record }: Pick<ClauseInput, "view" | "tokens" | "record">,
  named: Named,
  owner: string | undefined,
): Focus {
  const { start, end, isOfEvent } = named;
  // `Bệnh xá có tổng số` | `190 y sĩ`
  const isTotal = end === start + 1 && tokens[start]?.cue?.particle === "total";
  const words = isTotal && record.noun ? record.noun : wordsOfName(view, tokens, named) || undefined;
  return newFocus(isOfEvent ? `${eventOf(record.noun)} ${words}` : words, {
    isMeasure: isMeasure(tokens[start]),
    owner,
    isExecution: hasGroup(tokens, start, end, (cue) => cue.execution),
    isRate: hasGroup(tokens, start, end, (cue) => cue.rateNoun),
    rateWord: end > start + 1 ? lengthOfRateWord(tokens[start] as ContextToken) : undefined,
    isPredicate: named.from === "object" && !isOfEvent,
  });
}

function lengthOfRateWord(token: ContextToken): number | undefined {
  return isRateWord(token) ? token.end - token.start : undefined;
}

/**
 * `02 cuộc kiểm tra chuyên đề` | `đối với 06 tổ chức đảng`: the event names what it was of; an event without a name
 * (`Tuần tra: 48 cuộc` | `tại 12 xã`) is that of the focus.
 */
function eventFocus({ previous, focus }: Memory): Focus {
  if (previous?.named?.isOfEvent) return newFocus(focus.indicator);
  const noun = previous?.record.noun;
  const event = eventOf(noun) ?? noun;
  return event ? newFocus(event) : focus;
}

/** Whether a number is the next of a list, with neither name nor verb. */
function isListedThing({ boundary }: Clause, verb: Verb, { kind }: Resolved): boolean {
  if (verb.act !== undefined || !isListed(boundary)) return false;
  return kind === "count" || kind === "measurement" || kind === "money";
}
