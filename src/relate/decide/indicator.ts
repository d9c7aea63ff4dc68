import type { Decision } from "../../context/rule-table.ts";
import { placeNouns } from "../../lexicon/lists.ts";
import { AGE } from "../../lexicon/values.ts";
import { isEmpty } from "../../text/span.ts";
import { isListed } from "../clauses/clause.ts";
import { type ContextToken, isMeasure, isPlainWord, isRateWord, opensParts } from "../context-tokens.ts";
import type { ClauseInput } from "../discourse/clause-input.ts";
import { type Named, nameOf, opensName } from "../phrases/name.ts";
import { eventOf } from "../phrases/noun.ts";
import {
  isLed,
  LONGEST_NAME,
  ofAge,
  readAbout,
  readGrade,
  readLabel,
  readObject,
  readRespect,
} from "../phrases/noun-phrases.ts";
import { readCondition, readPredicate, readWhen } from "../phrases/predicate.ts";
import { readSide, type Side } from "../phrases/side.ts";
import { type FollowingVerb, readSubjectPhrase, type SubjectPhrase } from "../phrases/subject-phrase.ts";
import { INDICATOR, type IndicatorFeatures, type IndicatorSource } from "../rules/indicator.ts";
import { findCompleted, isDoerApart, readGiving, readPlannedAct, withManner } from "./acts.ts";

/** What chooses the indicator of a clause. */
interface Candidates {
  readonly sort: IndicatorFeatures["sort"];
  /** The words that each source stands for, where there are any. */
  readonly words: Partial<Record<IndicatorSource, Named | undefined>>;
  /** The side of a thing that is measured. */
  readonly side?: Side | undefined;
  /** Whether who does something names it, as one of several. */
  readonly isApart?: boolean;
}

/** What a clause names as its indicator, undefined where it names none, with the row that decided. */
export type NamedBy = Decision<Named | undefined, IndicatorSource>;

/** What the clause itself names as the number's indicator, with the row that chose it. */
export function findIndicator(input: ClauseInput): NamedBy {
  const found = candidatesOf(input);
  const row = DECISION.decide({ input, found });
  return { row, value: found.words[row.gives] };
}

/** `tăng 12,8%` | `về lượng`: by which side of it something changed. */
export function findRespect({ tokens, clause, record, verb }: ClauseInput): Named | undefined {
  if (record.kind === "count" || record.kind === "ratio") return undefined;
  const isPart = record.kind === "percentage" || record.kind === "multiple";
  return isPart || verb.act === "change" ? readRespect(tokens, clause.tail) : undefined;
}

function candidatesOf(input: ClauseInput): Candidates {
  const { kind, unit } = input.record;
  const grade = readGrade(input.tokens, input.clause);
  if (grade !== undefined) return { sort: "part", words: { grade } };
  if (kind === "count" || (kind === "ratio" && !isFractionOfTime(input))) return ofCounted(input);
  if (kind === "percentage" || kind === "multiple" || kind === "ratio") return ofPart(input);
  if (unit === AGE) return { sort: "age", words: { age: ofAge(input.view, input.tokens, input.clause) } };
  return ofMeasured(input);
}

/** `, nơi cao trên` | `15%`, `, có bến đòi` | `70.000 đồng/m3`: somewhere or something, with a rate of what was spoken of. */
function isException({ tokens, clause: { start, subject, boundary }, memory, record }: ClauseInput): boolean {
  const { previous } = memory;
  if (previous === undefined || (boundary !== "comma" && boundary !== "semicolon")) return false;
  let at = start;
  while (tokens[at]?.cue?.opener) at++;
  const cue = tokens[at]?.cue;
  if (cue?.particle === "place") return true;
  if (!cue?.light || !cue.bridge || !isRate(record)) return false;
  if (previous.context.role === "level" && previous.record.kind !== record.kind) return false;
  return !isMeasure(tokens[at + 1]) && !isMeasure(tokens[subject.end - 1]);
}

function isRate({ per, unit }: ClauseInput["record"]): boolean {
  return per !== undefined || unit?.includes("/") === true;
}

/** `bằng 1/3` | `cùng kỳ`: a fraction that counts nothing. */
function isFractionOfTime({ record: { noun }, basis }: ClauseInput): boolean {
  return noun === undefined && basis !== undefined && basis.of !== "whole";
}

const DECISION = INDICATOR.asking<{ input: ClauseInput; found: Candidates }>({
  sort: ({ found }) => found.sort,
  act: ({ input: { verb } }) => verb.act ?? "none",
  basis: ({ input: { basis } }) => basis?.of ?? "none",
  grade: ({ found: { words } }) => words.grade !== undefined,
  completed: ({ found: { words } }) => words.completed !== undefined,
  timed: ({ found: { words } }) => words.when !== undefined,
  subject: ({ found: { words } }) => words.subject !== undefined,
  predicate: ({ found: { words } }) => (words.predicate ?? words.partPredicate) !== undefined,
  label: ({ found: { words } }) => words.label !== undefined,
  raised: ({ input: { verb } }) => verb.raises,
  linked: ({ input, found }) => found.isApart === true || isLinked(input),
  led: ({ input }) => leadsOnly(input),
  done: ({ found: { words } }) => words.act !== undefined,
  place: ({ found: { words } }) => words.place !== undefined,
  exception: ({ input }) => isException(input),
  placed: ({ input }) => isCountOfPlaces(input),
  short: ({ input, found }) => isTitleOrShort(input, found.words.subject),
  pointed: ({ found: { words } }) => words.pointed !== undefined,
  wholePredicate: ({ input: { basis } }) => basis?.act !== undefined,
  attribute: ({ found: { words } }) => words.attribute !== undefined,
  thing: ({ found: { words } }) => words.thing !== undefined,
  goesOn: ({ input, found: { side } }) => side !== undefined && goesOnFrom(input, side),
  bareShare: ({ input, found }) => isBareShare(input, found.words.subject),
  object: ({ found: { words } }) => words.object !== undefined,
  namedAfter: ({ input: { tokens }, found }) => isNamedAfter(tokens, found.words, found.side),
});

/** `phê duyệt chủ trương đầu tư` | `71 dự án`; `64/73 trường` | `đạt chuẩn Quốc gia`; `Đại biểu nữ có` | `57 đồng chí`. */
function ofCounted(input: ClauseInput): Candidates {
  const { view, tokens, records, clause, record } = input;
  const { subject, tail, predicate, gap, at } = clause;
  // `tại 4 tỉnh` | `miền Trung`: words after a place that are no verb say where it lies.
  const isPlace = tokens[gap.end - 1]?.cue?.preposition === true && isPlainWord(tokens[tail.start]);
  const lead = readSubjectPhrase(view, tokens, subject, followingVerb(input, true));
  const isApart = isDoerApart(input, lead);
  return {
    sort: "counted",
    words: {
      completed: findCompleted(tokens, { start: predicate.start, end: at }),
      when: !eventOf(record.noun) ? undefined : readWhen(tokens, tail),
      predicate: readCondition(tokens, records, at) ?? (isPlace ? undefined : readPredicate(view, tokens, tail)),
      label: labelOfCount(input, lead),
      subject: lead.subject,
      place: isEvent(tokens[at - 1]) ? undefined : lead.place,
      act: isApart ? undefined : withManner(tokens, lead.act),
    },
    isApart,
  };
}

/** Whether the words before a number only lead to it. */
function leadsOnly({ tokens, clause, verb }: ClauseInput): boolean {
  return isLed(tokens, clause) && !verb.isOrigin;
}

/** Whether a verb stands between the subject and a number, and the words do not only lead to the number. */
function isLinked(input: ClauseInput): boolean {
  const { tokens, clause, verb } = input;
  return verb.isPresent && (!leadsOnly(input) || isEvent(tokens[clause.predicate.start]));
}

/** `Cờ bạc: Phát hiện` | `9 ổ`: the words before a colon, or what the sentence says that it is about, where nothing else names the number. */
function labelOfCount({ tokens, clause, hasLabels }: ClauseInput, { subject, act }: SubjectPhrase): Named | undefined {
  if (subject !== undefined || act !== undefined) return undefined;
  const label = hasLabels || isEvent(tokens[clause.at - 1]) ? readLabel(tokens, clause) : undefined;
  return label ?? readAbout(tokens, clause);
}

/** The verb between the words that may name the number and the number; `được` of `giải ngân được` is none, nor `thêm` of `thu hút thêm`. */
function followingVerb({ tokens, verb, clause: { predicate, at } }: ClauseInput, counts: boolean): FollowingVerb {
  const first = tokens[predicate.start]?.cue;
  const isPassive = first?.particle === "passive" && predicate.end === predicate.start + 1;
  const isLoose = (isPassive || first?.particle === "further") && tokens[predicate.start - 1]?.cue?.action === true;
  const isCopula = tokens[at - 1]?.cue?.particle === "copula";
  return { isPresent: verb.isPresent && !isLoose, isCopula, counts };
}

/** `tại` | `4 tỉnh miền Trung`, `ở` | `3 xã trên`: places that are named say only where; `ở 3 xã` also tells how many. */
function isCountOfPlaces({ view, tokens, clause: { gap, at }, record: { kind, noun } }: ClauseInput): boolean {
  if (kind !== "count" || !placeNouns.includes(noun ?? "")) return false;
  const cue = tokens[gap.end - 1]?.cue;
  if (!cue?.preposition || cue.particle === "respect") return false;
  return (
    tokens[at + 1]?.cue?.pointing === true ||
    opensName(view, tokens, at, at + 2) ||
    opensName(view, tokens, at + 1, at + 3)
  );
}

/** `xảy ra`: the place where an event happens does not own it. */
function isEvent(token: ContextToken | undefined): boolean {
  return token?.cue?.light === true && !token.cue.bridge;
}

/** Whether a subject after a mark or a conjunction is short, or begins with the head noun of an indicator. */
function isTitleOrShort({ tokens, clause: { boundary } }: ClauseInput, subject: Named | undefined): boolean {
  if (subject === undefined || boundary === "none") return false;
  return isMeasure(tokens[subject.start]) || subject.end - subject.start <= LONGEST_NAME;
}

/** `doanh nghiệp góp`, `90% số hộ` | `có nước sạch`. */
function ofPart(input: ClauseInput): Candidates {
  const { view, tokens, clause, basis, record } = input;
  const pointed = readChanged(input);
  const { subject, act } = withFate(
    tokens,
    readSubjectPhrase(view, tokens, clause.subject, followingVerb(input, isPartOfWhole(input))),
  );
  // `nhóm nông, lâm nghiệp góp` | `2,5 điểm phần trăm`: points of growth are of those who give them.
  const giving = record.unit === "%" ? readGiving(tokens, clause) : undefined;
  const label = labelOf(input, subject ?? act);
  const completed = basis?.of === "whole" ? findCompleted(tokens, clause.predicate) : readPlannedAct(input);
  const isPartOpened = opensParts(tokens, clause.gap.start, clause.at) || isNextPart(input);
  const predicate = isPartOpened ? readPredicate(view, tokens, clause.tail) : undefined;
  return {
    sort: "part",
    words: {
      pointed,
      subject,
      act: giving ?? act,
      partPredicate: predicate,
      completed,
      wholePredicate: basis?.act && readPredicate(view, tokens, basis.act),
      whole: basis?.of === "whole" ? nameOf(basis.start, basis.end, "object") : undefined,
      label,
    },
  };
}

/** `trong đó 62% qua đào tạo,` | `12% có bằng`: whether words after a share right behind one that is named by its predicate say another. */
export function isNextPart({ tokens, clause: { boundary, tail }, verb, basis, memory }: ClauseInput): boolean {
  const before = memory.previous?.context.rows.indicator;
  if (before?.gives !== "partPredicate" || verb.isPresent || basis !== undefined) return false;
  const isNext = isListed(boundary) || boundary === "semicolon";
  return isNext && !isEmpty(tail) && tokens[tail.start]?.type === "word";
}

/** `án bị hủy` | `1,2%`: a passive verb limits its subject, and is not an act. */
function withFate(tokens: readonly ContextToken[], lead: SubjectPhrase): Pick<SubjectPhrase, "subject" | "act"> {
  const { subject, act } = lead;
  if (subject === undefined || act === undefined || tokens[act.start - 1]?.cue?.particle !== "passive") return lead;
  // `giữ được` | `tốc độ tăng trưởng`
  if (!tokens[act.start]?.cue?.action) return lead;
  return { subject: nameOf(subject.start, act.end, "subject"), act: undefined };
}

/** `Hãng đầu tư` | `22,8% cổ phần`: whether what it is a part of stands right after it. */
function isPartOfWhole({ basis, clause: { tail } }: ClauseInput): boolean {
  return basis?.of === "whole" && basis.start === tail.start;
}

/** `312 hộ` | `(tỷ lệ 4,2%)`, `19 triệu cổ phần` | `, tương đương tỷ lệ 3,6%`: a share of what was spoken of, and of no name. */
function isBareShare({ tokens, clause: { boundary }, memory }: ClauseInput, subject: Named | undefined): boolean {
  if (subject === undefined || boundary === "semicolon" || memory.previous === undefined) return false;
  return subject.end === subject.start + 1 && isRateWord(tokens[subject.start]);
}

/** `- Nông nghiệp:` | `tăng 3,2%`: the words before a colon, where nothing after it names the number. */
function labelOf({ tokens, clause, hasLabels }: ClauseInput, named: Named | undefined): Named | undefined {
  return named === undefined && hasLabels ? readLabel(tokens, clause) : undefined;
}

/** `so với cùng kỳ giảm 3,9%` | `số vụ`, `giảm 20%` | `lượng rác thải nhựa`: after a number the name of what changed. */
function readChanged({ tokens, clause, verb, basis }: ClauseInput): Named | undefined {
  const { tail, subject, compared } = clause;
  if (verb.act !== "change") return undefined;
  if (compared !== undefined && tokens[tail.start]?.cue?.pointed) return readObject(tokens, tail);
  if (basis?.of === "whole" || !isEmpty(subject) || !isMeasure(tokens[tail.start])) return undefined;
  return readObject(tokens, tail);
}

/**
 * `hãng nhắm tới 4.100 tỷ đồng` | `doanh thu thuần`, `với khối lượng 14.600 m3` | `đất đá`: whether only the words after
 * the number name what is measured.
 */
function isNamedAfter(
  tokens: readonly ContextToken[],
  { object, subject }: Candidates["words"],
  side: Side | undefined,
): boolean {
  if (object === undefined) return false;
  if (side?.isExtent && side.thing === undefined) return true;
  return isMeasure(tokens[object.start]) && !(subject && isMeasure(tokens[subject.start]));
}

/** Whether a side gives way to what was spoken of before; how much there is, only to what is counted. */
function goesOnFrom({ memory: { previous }, record }: ClauseInput, side: Side): boolean {
  if (previous === undefined) return false;
  // `sửa chữa 83 phòng` | `với tổng kinh phí`, not `xe chạy` | `với tốc độ`
  if (!side.isOfThing && !(side.isWith && record.kind === "money")) return false;
  // Not `cá ở 4 tỉnh miền Trung chết` | `, khối lượng 70 tấn`: the places do not have that quantity.
  return !side.isExtent || (previous.record.noun !== undefined && previous.context.indicator !== undefined);
}

/** `Kế hoạch vốn năm 2024 là` | `6.904 tỷ đồng`: a plan that a sentence begins with, and that is of nothing said before. */
function readOwnPlan({ tokens, clause, verb }: ClauseInput): Named | undefined {
  const { boundary, subject, label, gap } = clause;
  if (boundary !== "sentence" || label !== undefined || subject.start !== gap.start || !verb.isPresent)
    return undefined;
  const isPlan = tokens[subject.start]?.cue?.plan === true;
  return isPlan && !isEmpty(subject) ? nameOf(subject.start, subject.end, "subject") : undefined;
}

/** `180 ha` | `được cấp chứng nhận`: the passive verb after what is measured. */
function readBefallen({ view, tokens, clause: { tail } }: ClauseInput): Named | undefined {
  return tokens[tail.start]?.cue?.aspect ? readPredicate(view, tokens, tail) : undefined;
}

/** What a side is of: `7 khu công nghiệp` | `đã đi vào hoạt động với diện tích` is of none, right after a number. */
function thingOf({ clause, memory: { previous } }: ClauseInput, side: Side | undefined): Named | undefined {
  const isApart = clause.boundary !== "none" || previous?.record.noun === undefined;
  return side?.isOfThing && isApart ? side.thing : undefined;
}

/** `Tổng diện tích gieo trồng đạt` | `28.166 ha`; `làm ngập 1.312 ha` | `lúa mới cấy`. */
function ofMeasured(input: ClauseInput): Candidates {
  const { view, tokens, clause } = input;
  const side = readSide(view, tokens, clause.subject);
  const object = readObject(tokens, clause.tail);
  const lead = readSubjectPhrase(view, tokens, clause.subject, followingVerb(input, object !== undefined));
  const subject = lead.subject ?? readOwnPlan(input);
  const done = isDoerApart(input, lead) ? undefined : (readGiving(tokens, clause) ?? withManner(tokens, lead.act));
  const label = labelOf(input, subject ?? done);
  const predicate = subject === undefined ? readBefallen(input) : undefined;
  const isNamed = side?.isExtent === true && isNamedAfter(tokens, { object, subject }, side);
  return {
    sort: "measured",
    words: {
      subject,
      predicate,
      thing: thingOf(input, side),
      attribute: side?.isAlone && !isNamed ? side.name : undefined,
      object,
      act: done,
      actOnObject: done && object && nameOf(done.start, done.end, done.from, { object }),
      label,
    },
    side,
  };
}
