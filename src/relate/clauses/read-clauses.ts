import { AGE } from "../../lexicon/values.ts";
import type { ContextCue } from "../../lexicon/word.ts";
import type { Resolved } from "../../record/resolved.ts";
import type { Draft } from "../../text/draft.ts";
import { hasCapital } from "../../text/letters.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import {
  type ContextToken,
  depthAfter,
  hasGroup,
  isComparisonAlone,
  isMeasure,
  isPlainWord,
  isRateWord,
  recordAt,
} from "../context-tokens.ts";
import type { Boundary, Clause } from "./clause.ts";
import { type ClauseHead, readHead, withSubject } from "./head.ts";
import { isCoordinated, trimSubject } from "./subject.ts";

/** Cuts a sentence into the clauses of its numbers. Takes time linear in the number of tokens. */
export function readClauses(
  view: string,
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
): Draft<Clause>[] {
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]?.type === "quantity") places.push(i);
  const starts = places.map((_, i) => (i === 0 ? 0 : (places[i - 1] as number) + 1));
  const cuts = places.map((at, i) => (i === 0 ? SENTENCE_START : cutGap(view, tokens, starts[i] as number, at)));
  let depth = 0;
  const clauses: Draft<Clause>[] = [];
  places.forEach((at, i) => {
    const start = starts[i] as number;
    for (let j = start; j < at; j++) depth = depthAfter(depth, tokens[j]);
    const cut = cuts[i] as Cut;
    const { boundary } = cut;
    const next = cuts[i + 1];
    const ownEnd = Math.max(at + 1, next?.tailEnd ?? lastTailEnd(tokens, at + 1));
    const tailEnd = coordinatedEnd(tokens, at + 1, ownEnd, next === undefined ? tokens.length : next.headStart - 1);
    const head = withSubjectBefore(tokens, readHead(tokens, cut.headStart, at, boundary), cut);
    clauses.push({
      at,
      boundary,
      depth,
      label: head.label,
      start: head.start,
      subject: head.subject,
      predicate: head.predicate,
      compared: head.compared,
      raises: head.raises,
      tail: { start: at + 1, end: tailEnd },
      isEmbedded: false,
      levelsBack: undefined,
      gap: { start, end: at },
    });
    if (boundary === "none") joinToPrevious(tokens, records, clauses);
    else if (boundary === "colon" && i === 1) joinToLabel(tokens, clauses);
    else if (boundary === "slash") shareTail(tokens, clauses);
  });
  return clauses;
}

/** Two numbers without a mark between them: the words between belong to one of them. */
function joinToPrevious(
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  clauses: readonly Draft<Clause>[],
): void {
  const i = clauses.length - 1;
  const [previous, clause] = [clauses[i - 1], clauses[i]];
  if (previous === undefined || clause === undefined) return;
  if (isEmbedded(tokens, previous, clause) || isAgeInName(tokens, records, previous, clause)) {
    previous.isEmbedded = true;
    clause.boundary = previous.boundary;
    clause.start = previous.start;
    clause.subject = { start: previous.subject.start, end: clause.subject.end };
  } else {
    if (isValueOfBasis(tokens, clause)) {
      const start = clause.at - 1;
      clause.start = start;
      clause.subject = { start, end: start };
      clause.predicate = { start, end: clause.at };
      previous.tail = { start: previous.tail.start, end: start };
      return;
    }
    // What the next number's verb says is no word of the number before: `5/22 xã` | `đạt trên` | `57 tạ/ha`.
    let end = previous.at + 1;
    while (tokens[end]?.type === "time" || (tokens[end]?.cue?.timeLink && tokens[end + 1]?.type === "time")) end++;
    clause.start = Math.max(clause.start, end);
    previous.tail = { start: previous.tail.start, end: Math.max(end, clause.predicate.start) };
  }
}

/** `12 km/` | `15 km kênh mương`: what stands after the second of a pair is of both; not `12 ha/15 ha` | `KH`. */
function shareTail(tokens: readonly ContextToken[], clauses: readonly Draft<Clause>[]): void {
  const [previous, clause] = clauses.slice(-2) as [Draft<Clause>, Clause];
  if (isEmpty(previous.tail) && isPlainWord(tokens[clause.tail.start])) previous.tail = clause.tail;
}

/** `Nhà ngập trên 1 m:` | `1.285 nhà`: a bound in the name before a colon, right after which the number stands. */
function joinToLabel(tokens: readonly ContextToken[], clauses: readonly Draft<Clause>[]): void {
  const [bound, clause] = clauses as [Clause, Draft<Clause>];
  const { at, start, gap, subject, tail } = bound;
  const isBound = tokens[at - 1]?.cue?.preposition === true && !isEmpty(subject);
  if (!isBound || clause.at !== clause.gap.end || tokens[clause.at - 1]?.text !== ":") return;
  clause.boundary = bound.boundary;
  clause.label = {
    start: trimSubject(tokens, bound.label === undefined ? gap.start : start, at).start,
    end: Math.max(at + 1, tail.end),
  };
}

/** `tăng 3%` | `so với năm 2023 là` | `58 tỷ đồng`: whether the words between say what the number before is compared with. */
function isValueOfBasis(tokens: readonly ContextToken[], { at, gap }: Clause): boolean {
  return tokens[at - 1]?.cue?.particle === "copula" && tokens[gap.start]?.cue?.versus === true;
}

/** `ở` | `138 lớp`, `với` | `9.800 phòng`: a link that is a preposition, too, is no verb between two numbers. */
function verbOf({ governs, result, link, preposition, particle }: ContextCue): unknown {
  return governs || result || (link && !preposition && particle !== "company");
}

/** `lượng xe từ 9 chỗ ngồi trở xuống là 7,25 nghìn chiếc`: the first number is part of what the second is of. */
function isEmbedded(tokens: readonly ContextToken[], { subject, predicate, at }: Clause, next: Clause): boolean {
  if (isEmpty(subject) || next.compared !== undefined) return false;
  // `Tổng đàn lợn 1.480 con` | `tăng 110 con`: a change right after the value of what is measured.
  const isValue = isMeasure(tokens[subject.start]) && subject.end === at && tokens[at - 1]?.cue?.preposition !== true;
  if (isValue && tokens[at + 1]?.cue?.change !== undefined) return false;
  if (isOrigin(tokens, at) && hasGroup(tokens, next.predicate.start, next.predicate.end, (cue) => cue.result))
    return false;
  const hasVerb = ({ start, end }: Span) => hasGroup(tokens, start, end, verbOf);
  for (let i = at; i < next.at; i++) if (tokens[i]?.type === "mark" && tokens[i]?.text !== "-") return false;
  return !hasVerb(predicate) && hasVerb(next.predicate);
}

/** `trẻ 5 tuổi` | `98%`, `người từ 75 tuổi trở lên` | `100%`: an age after a name, and no words of the number after it. */
function isAgeInName(
  tokens: readonly ContextToken[],
  records: readonly Resolved[],
  { at, subject }: Clause,
  next: Clause,
): boolean {
  if (recordAt(records, tokens, at)?.unit !== AGE || isEmpty(subject)) return false;
  for (let i = at + 1; i < next.at; i++) if (!tokens[i]?.cue?.bound) return false;
  return recordAt(records, tokens, next.at)?.kind === "percentage";
}

/** `từ 61%` | `tăng lên`, not `từ hai nước này` | `lên tới` */
function isOrigin(tokens: readonly ContextToken[], at: number): boolean {
  return tokens[at - 1]?.cue?.particle === "origin" && !tokens[at + 1]?.cue?.pointing;
}

/** `Trung Quốc (gần 5 nghìn chiếc)`: a number alone in brackets is of the words before them. */
function withSubjectBefore(
  tokens: readonly ContextToken[],
  head: ClauseHead,
  { boundary, headStart, outerStart }: Cut,
): ClauseHead {
  if (boundary !== "bracket" || outerStart === undefined || !isEmpty(head.subject)) return head;
  // `, cao hơn cả năm ngoái` | `(5,6 tỷ USD)`
  if (hasGroup(tokens, outerStart, headStart - 1, (cue) => cue.comparative)) return head;
  return withSubject(head, trimSubject(tokens, outerStart, headStart - 1));
}

/** Where the words after one number end and those before the next begin. */
interface Cut {
  readonly boundary: Boundary;
  readonly tailEnd: number;
  readonly headStart: number;
  /** Where the words before the bracket of the number begin, when they are not the tail of the number before. */
  readonly outerStart?: number | undefined;
}

const SENTENCE_START: Cut = { boundary: "sentence", tailEnd: 0, headStart: 0 };

/** Cuts at the first and the strongest last mark outside closed brackets; without marks, at a conjunction. */
function cutGap(view: string, tokens: readonly ContextToken[], start: number, end: number): Cut {
  const { first, last, open, boundary } = readMarks(tokens, start, end);
  if (open >= 0) {
    const outerStart = last >= 0 && last < open - 1 ? last + 1 : undefined;
    return { boundary: "bracket", tailEnd: first, headStart: open + 1, outerStart };
  }
  // `812 nhóm, lớp và` | `21.346 học sinh`: words before a joint are no words of the number after it.
  if (boundary === "comma" && joinsNumber(tokens[end - 1]))
    return { boundary: "conjunction", tailEnd: first, headStart: end };
  if (boundary === "colon" && last === end - 1) return cutAtLabel(tokens, start, first, last);
  if (last >= 0) return { boundary, tailEnd: first, headStart: startAfter(tokens, first, last, end) };
  return first >= 0 ? { boundary: "none", tailEnd: first, headStart: start } : cutAtWord(view, tokens, start, end);
}

/** `trồng trọt 5 tỷ đồng;` | `chăn nuôi: 7 tỷ đồng`: words between a mark and the colon right before a number name it. */
function cutAtLabel(tokens: readonly ContextToken[], start: number, tailEnd: number, colon: number): Cut {
  const before = readMarks(tokens, start, colon);
  const isJoined = before.last < 0 && joinsNumber(tokens[start]);
  const from = isJoined ? start : before.last;
  const { start: first, end } = trimSubject(tokens, from + 1, colon);
  const isLabel =
    from >= 0 && end > first && !isOfNameBefore(tokens, first, end) && !hasGroup(tokens, first, end, verbOf);
  if (!isLabel) return { boundary: "colon", tailEnd, headStart: colon + 1 };
  if (isJoined) return { boundary: "conjunction", tailEnd: start, headStart: start + 1 };
  return { boundary: before.boundary, tailEnd, headStart: from + 1 };
}

/** `; so với năm trước:` | `4 ha`, `; kế hoạch:` | `7 tỷ đồng`, `, tỷ lệ:` | `50%`: words that only say which value it is of what was named. */
function isOfNameBefore(tokens: readonly ContextToken[], start: number, end: number): boolean {
  const isRateAlone = end === start + 1 && isRateWord(tokens[start]);
  return isRateAlone || tokens[start]?.cue?.versus === true || isComparisonAlone(tokens, start, end);
}

/** Where the words after the last mark begin; before it, where they go on with a name: `, dư nợ trung` | `, dài hạn`. */
function startAfter(tokens: readonly ContextToken[], first: number, last: number, end: number): number {
  if (last === first || tokens[last]?.text !== ",") return last + 1;
  let start = last;
  while (start > first + 1 && tokens[start - 1]?.type !== "mark") start--;
  return isCoordinated(tokens, { start, end: last }, { start: last + 1, end }) ? start : last + 1;
}

/** `và`, `/`: whether a token right before a number joins it to the words before. */
function joinsNumber(token: ContextToken | undefined): boolean {
  return token?.cue?.particle === "and" || token?.text === "/";
}

/** Marks between two numbers: the first, the bracket that is open at the end, the strongest last one outside brackets; -1 for none. */
interface Marks {
  readonly first: number;
  readonly open: number;
  readonly last: number;
  readonly boundary: Boundary;
}

function readMarks(tokens: readonly ContextToken[], start: number, end: number): Marks {
  let [first, last, open] = [-1, -1, -1];
  let boundary: Boundary = "none";
  for (let i = start; i < end; i++) {
    const kind = delimiter(tokens[i] as ContextToken, i === start);
    if (kind === undefined) continue;
    const { text } = tokens[i] as ContextToken;
    if (first < 0) first = i;
    const isInBrackets = open >= 0;
    open = openAfter(open, text, i);
    const isCut = !isInBrackets && open < 0 && (kind !== "comma" || !isStrong(boundary));
    if (isCut) [boundary, last] = [kind, i];
  }
  return { first, open, last, boundary };
}

/** The bracket that is open after a mark at `at`; -1 for none. */
function openAfter(open: number, mark: string, at: number): number {
  if (mark === "(") return at;
  return mark === ")" ? -1 : open;
}

function isStrong(boundary: Boundary): boolean {
  return boundary === "semicolon" || boundary === "colon";
}

const DASHES: ReadonlySet<string> = new Set("-–—");

function delimiter({ type, text }: ContextToken, isFirst: boolean): Boundary | undefined {
  if (type !== "mark") return undefined;
  if (text === ";") return "semicolon";
  if (text === ":") return "colon";
  if (text === "," || text === "(" || text === ")" || text === "+") return "comma";
  if (text === "/" && isFirst) return "slash";
  return isFirst && DASHES.has(text) ? "comma" : undefined;
}

/** Cuts at the last conjunction, or where a new sentence begins without a full stop: `dự toán huyện giao` ¦ `Tổng chi`. */
function cutAtWord(view: string, tokens: readonly ContextToken[], start: number, end: number): Cut {
  for (let i = end - 1; i >= start; i--) {
    const { type, cue, start: at } = tokens[i] as ContextToken;
    if (type !== "word") continue;
    if (cue?.topicNoun && i > start && hasCapital(view.charAt(at)) && !hasCapital(view.charAt(at + 1)))
      return { boundary: "semicolon", tailEnd: i, headStart: i };
    if (cue?.conjunction) return { boundary: "conjunction", tailEnd: i, headStart: i + 1 };
  }
  return { boundary: "none", tailEnd: end, headStart: start };
}

/** Marks that end a clause. */
const ENDS: ReadonlySet<string> = new Set(",;:()./…!?+");

/** The words after the last number: to the mark or the conjunction that ends its clause. */
function lastTailEnd(tokens: readonly ContextToken[], start: number): number {
  for (let i = start; i < tokens.length; i++) {
    const { type, text, cue } = tokens[i] as ContextToken;
    if (type === "mark" && ENDS.has(text)) return i;
    if (type === "word" && cue?.conjunction && cue.particle !== "and" && cue.particle !== "or") return i;
  }
  return tokens.length;
}

const LONGEST_MEMBER = 6;
const LONGEST_LAST = 2;

/**
 * Where the words after a number end that name several things: `lúa` | `, hoa màu, cây khác bị thiệt hại`, `giáo viên
 * Tiếng Anh` | `, Tin học`; before `limit`.
 */
function coordinatedEnd(tokens: readonly ContextToken[], start: number, end: number, limit: number): number {
  if (end === start || tokens[end]?.text !== "," || !mayGoOn(tokens[start] as ContextToken)) return end;
  let to = end;
  let count = 0;
  while (to < limit && tokens[to]?.text === ",") {
    const member = memberEnd(tokens, to + 1, limit);
    if (member === undefined) break;
    to = member;
    count++;
  }
  if (count === 0) return end;
  const isPredicate = hasGroup(tokens, end, to, (cue) => cue.aspect);
  return count > 1 || isPredicate || to - end - 1 <= LONGEST_LAST ? to : end;
}

/** Whether a word may begin the name of several things. */
function mayGoOn({ type, cue }: ContextToken): boolean {
  return type === "word" && cue?.isCircumstance !== true;
}

/** Where a further member of a list of things ends, or what is done to all; undefined where the words are none. */
function memberEnd(tokens: readonly ContextToken[], start: number, limit: number): number | undefined {
  let to = start;
  while (to < limit && (isPlainWord(tokens[to]) || tokens[to]?.cue?.qualifier)) to++;
  if (to === start || to - start > LONGEST_MEMBER || tokens[start]?.cue?.agent || isMeasure(tokens[start]))
    return undefined;
  const isPassive = tokens[to]?.cue?.aspect === true && tokens[to]?.cue?.state === true;
  if (isPassive) while (to < limit && tokens[to]?.type === "word") to++;
  return to === limit || tokens[to]?.type === "mark" ? to : undefined;
}
