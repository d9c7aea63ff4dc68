import { isCapital } from "../text/letters.ts";
import { isRespective } from "./respectively.ts";
import type { ContextToken } from "./words.ts";

/** What stands between a number's words and those of the number before it. */
export type Boundary = "sentence" | "semicolon" | "colon" | "comma" | "conjunction" | "bracket" | "slash" | "none";

/** Tokens `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A number with the words of its sentence that belong to it; places are indices of tokens. */
export interface Clause {
  /** The number's token. */
  readonly at: number;
  readonly boundary: Boundary;
  /** How many brackets are open at the number. */
  readonly depth: number;
  /** `Trồng trọt` of `- Trồng trọt: Tổng diện tích …`: words before a colon. */
  readonly label?: Range | undefined;
  /** First of the words that speak of the number itself, after the circumstances. */
  readonly start: number;
  /** The words that name what the number is of; empty where the clause has none of its own. */
  readonly subject: Range;
  /** From the first word of the verb to the number, or to what the verb compares with. */
  readonly predicate: Range;
  /** What the verb compares with: `mục tiêu` of `thấp hơn mục tiêu 2,6%`, from the verb on. */
  readonly compared?: Range | undefined;
  /** `nâng tổng diện tích lên 1.870 ha`: whether a verb before the subject says that it changed. */
  readonly raises?: boolean | undefined;
  /** The words after the number that are its own. */
  readonly tail: Range;
  /** Whether the number is but a part of what the next is of. */
  readonly isEmbedded?: boolean | undefined;
  /** All words before the number, from the number before. */
  readonly gap: Range;
}

/** Cuts a sentence into the clauses of its numbers. Takes time linear in the number of tokens. */
export function readClauses(view: string, tokens: readonly ContextToken[]): Clause[] {
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]?.type === "quantity") places.push(i);
  const starts = places.map((_, i) => (i === 0 ? 0 : (places[i - 1] as number) + 1));
  const cuts = places.map((at, i) => (i === 0 ? SENTENCE_START : cutGap(view, tokens, starts[i] as number, at)));
  let depth = 0;
  const clauses: Clause[] = [];
  places.forEach((at, i) => {
    const start = starts[i] as number;
    for (let j = start; j < at; j++) depth = depthAfter(depth, tokens[j]);
    const cut = cuts[i] as Cut;
    const { boundary } = cut;
    const tailEnd = Math.max(at + 1, cuts[i + 1]?.tailEnd ?? lastTailEnd(tokens, at + 1));
    const head = withSubjectBefore(tokens, readHead(tokens, cut.headStart, at, boundary), cut);
    clauses.push({ at, boundary, depth, gap: { start, end: at }, tail: { start: at + 1, end: tailEnd }, ...head });
    if (boundary === "none") joinToPrevious(tokens, clauses);
  });
  return clauses;
}

/** Two numbers without a mark between them: the words between belong to one of them. */
function joinToPrevious(tokens: readonly ContextToken[], clauses: Clause[]): void {
  const i = clauses.length - 1;
  const [previous, clause] = [clauses[i - 1], clauses[i]];
  if (previous === undefined || clause === undefined) return;
  if (isEmbedded(tokens, previous, clause)) {
    clauses[i - 1] = { ...previous, isEmbedded: true };
    const subject = { start: previous.subject.start, end: clause.subject.end };
    clauses[i] = { ...clause, boundary: previous.boundary, start: previous.start, subject };
  } else {
    // What the next number's verb says is no word of the number before: `5/22 xã` | `đạt trên` | `57 tạ/ha`.
    let end = previous.at + 1;
    while (tokens[end]?.type === "time" || (tokens[end]?.cue?.timeLink && tokens[end + 1]?.type === "time")) end++;
    clauses[i] = { ...clause, start: Math.max(clause.start, end) };
    end = Math.max(end, clause.predicate.start);
    clauses[i - 1] = { ...previous, tail: { start: previous.tail.start, end } };
  }
}

/** `lượng xe từ 9 chỗ ngồi trở xuống là 7,25 nghìn chiếc`: the first number is part of what the second is of. */
function isEmbedded(tokens: readonly ContextToken[], { subject, predicate, at }: Clause, next: Clause): boolean {
  if (subject.end === subject.start || next.compared !== undefined) return false;
  const hasVerb = (range: Range) =>
    tokens
      .slice(range.start, range.end)
      .some(({ cue }) => cue?.link || cue?.attainment || cue?.change || cue?.share || cue?.result);
  const isClosed = tokens.slice(at, next.at).every(({ type, text }) => type !== "mark" || text === "-");
  return isClosed && !hasVerb(predicate) && hasVerb(next.predicate);
}

/** `Trung Quốc (gần 5 nghìn chiếc)`: a number alone in brackets is of the words before them. */
function withSubjectBefore(
  tokens: readonly ContextToken[],
  head: Head,
  { boundary, headStart, outerStart }: Cut,
): Head {
  if (boundary !== "bracket" || outerStart === undefined || head.subject.end > head.subject.start) return head;
  return { ...head, subject: trimSubject(tokens, outerStart, headStart - 1) };
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

function depthAfter(depth: number, token: ContextToken | undefined): number {
  if (token?.text === "(") return depth + 1;
  return token?.text === ")" && depth > 0 ? depth - 1 : depth;
}

/** Cuts at the first and the strongest last mark outside closed brackets; without marks, at a conjunction. */
function cutGap(view: string, tokens: readonly ContextToken[], start: number, end: number): Cut {
  let first = -1;
  let last = -1;
  let open = -1;
  let boundary: Boundary = "none";
  for (let i = start; i < end; i++) {
    const { type, text } = tokens[i] as ContextToken;
    if (type !== "mark") continue;
    const kind = text === ")" ? "comma" : delimiter(text, i === start);
    if (kind === undefined) continue;
    if (first < 0) first = i;
    if (text === "(") open = i;
    else if (text === ")" && open >= 0) open = -1;
    else if (open < 0 && !((boundary === "semicolon" || boundary === "colon") && kind === "comma")) {
      boundary = kind;
      last = i;
    }
  }
  if (open >= 0) {
    const outerStart = last >= 0 && last < open - 1 ? last + 1 : undefined;
    return { boundary: "bracket", tailEnd: first, headStart: open + 1, outerStart };
  }
  if (last >= 0) return { boundary, tailEnd: first, headStart: last + 1 };
  return first >= 0 ? { boundary: "none", tailEnd: first, headStart: start } : cutAtWord(view, tokens, start, end);
}

function delimiter(text: string, isFirst: boolean): Boundary | undefined {
  if (text === ";") return "semicolon";
  if (text === ":") return "colon";
  if (text === "," || text === "(" || text === "+") return "comma";
  if (text === "/" && isFirst) return "slash";
  return isFirst && /^[-–—]$/.test(text) ? "comma" : undefined;
}

/** Cuts at the last conjunction, or where a new sentence begins without a full stop: `dự toán huyện giao` ¦ `Tổng chi`. */
function cutAtWord(view: string, tokens: readonly ContextToken[], start: number, end: number): Cut {
  for (let i = end - 1; i >= start; i--) {
    const { type, cue, start: at } = tokens[i] as ContextToken;
    if (type !== "word") continue;
    if (cue?.topicNoun && i > start && isCapital(view.charAt(at)) && !isCapital(view.charAt(at + 1)))
      return { boundary: "semicolon", tailEnd: i, headStart: i };
    if (cue?.conjunction) return { boundary: "conjunction", tailEnd: i, headStart: i + 1 };
  }
  return { boundary: "none", tailEnd: end, headStart: start };
}

/** The words after the last number: to the mark or the conjunction that ends its clause. */
function lastTailEnd(tokens: readonly ContextToken[], start: number): number {
  for (let i = start; i < tokens.length; i++) {
    const { type, text, cue } = tokens[i] as ContextToken;
    if (type === "mark" && /^[,;:()./…!?+]$/.test(text)) return i;
    if (type === "word" && cue?.conjunction && text !== "và") return i;
  }
  return tokens.length;
}

type Head = Pick<Clause, "start" | "label" | "subject" | "predicate" | "compared" | "raises">;

function readHead(tokens: readonly ContextToken[], start: number, end: number, boundary: Boundary): Head {
  const colon = findColon(tokens, start, end);
  const label = colon < 0 ? undefined : trimSubject(tokens, start, colon);
  const from = colon < 0 ? start : colon + 1;
  const { verbStart, compared } = findPredicate(tokens, from, end);
  const isStrong =
    boundary === "sentence" ||
    boundary === "semicolon" ||
    boundary === "colon" ||
    colon >= 0 ||
    isRespective(tokens, { predicate: { start: verbStart, end } });
  const own = dropAdverbials(tokens, from, verbStart, isStrong);
  const subject = trimSubject(tokens, own, verbStart);
  if (subject.end === subject.start && verbStart < end && boundary === "sentence" && own > from) {
    const earlier = findEarlierSubject(tokens, from, own);
    if (earlier !== undefined) return { ...readHead(tokens, own, end, "comma"), subject: earlier };
  }
  const raised = compared === undefined ? findRaised(tokens, subject, verbStart, end) : undefined;
  return {
    start: own,
    label: label !== undefined && label.end > label.start ? label : undefined,
    subject: raised ?? subject,
    raises: raised !== undefined,
    predicate: { start: verbStart, end: compared?.start === undefined ? end : compared.start + 1 },
    compared,
  };
}

/** `nâng tổng diện tích` before `lên`, `mất nguồn thu` before the number: what a verb before it changes. */
function findRaised(
  tokens: readonly ContextToken[],
  { start, end }: Range,
  verbStart: number,
  at: number,
): Range | undefined {
  const isResult = tokens[at - 1]?.text === "từ" || tokens.slice(verbStart, at).some(({ cue }) => cue?.result);
  const hasVerb = tokens
    .slice(verbStart, at)
    .some(({ cue }) => cue?.attainment || cue?.share || cue?.link || cue?.change);
  for (let i = end - 2; i >= start; i--) {
    const cue = tokens[i]?.cue;
    const isVerb = isResult ? cue?.raising || cue?.change !== undefined : !hasVerb && cue?.change !== undefined;
    const next = tokens[i + 1]?.cue;
    if (cue?.bridge) return undefined;
    if (isVerb && !next?.preposition && !next?.clauseEnd && (isResult || isOpening(tokens, start, i)))
      return { start: i + 1, end };
  }
  return undefined;
}

/** Whether a verb stands first among the words of a clause, or after someone who is made to: `khiến Triều Tiên` | `mất`. */
function isOpening(tokens: readonly ContextToken[], start: number, at: number): boolean {
  for (let i = at - 1; i >= start; i--) {
    const cue = tokens[i]?.cue;
    if (cue?.clauseEnd || cue?.aspect || cue?.status !== undefined) return true;
  }
  return at === start;
}

function findColon(tokens: readonly ContextToken[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (tokens[i]?.text === ":" && tokens[i]?.type === "mark") return i;
  return -1;
}

/** Whether a token may stand between the first word of the verb and the number. */
function isPredicateWord({ type, cue }: ContextToken): boolean {
  if (type === "time") return true;
  if (cue === undefined) return false;
  if ((cue.change ?? cue.comparative ?? cue.excess ?? cue.status) !== undefined) return true;
  const { result, attainment, share, link, adverb, aspect, until, equivalence } = cue;
  return (result ?? attainment ?? share ?? link ?? adverb ?? aspect ?? until ?? equivalence) === true;
}

/** The verb before the number, and the words between them that it compares with. */
function findPredicate(
  tokens: readonly ContextToken[],
  start: number,
  end: number,
): { verbStart: number; compared?: Range | undefined } {
  let at = end;
  while (at > start && (isPredicateWord(tokens[at - 1] as ContextToken) || isTimeLink(tokens, at - 1))) at--;
  at = withVerbBefore(tokens, start, at, end);
  while (at > start && at < end && tokens[at]?.cue?.qualifier && tokens[at - 1]?.type === "word") at++;
  const early = findComparison(tokens, start, at, end);
  if (early === undefined) return { verbStart: at };
  let verbStart = early.start;
  while (verbStart > start && isPredicateWord(tokens[verbStart - 1] as ContextToken)) verbStart--;
  return { verbStart: Math.min(verbStart, at), compared: early };
}

const LONGEST_MANNER = 2;

/** `tăng kịch trần` | `6,9%`: a verb of change with a word or two of manner, where nothing else is the verb. */
function withVerbBefore(tokens: readonly ContextToken[], start: number, at: number, end: number): number {
  if (at < end && tokens.slice(at, end).some(isVerb)) return at;
  for (let i = at - 1; i > start && i >= at - 1 - LONGEST_MANNER; i--) {
    const { type, cue } = tokens[i] as ContextToken;
    if (type === "word" && cue?.change !== undefined && i < at - 1) return i;
    if (type !== "word" || cue !== undefined) return at;
  }
  return at;
}

/** A preposition beside a time: `ước thực hiện năm 2022 là`, `trong 8 tháng qua là`. */
function isTimeLink(tokens: readonly ContextToken[], at: number): boolean {
  const { cue } = tokens[at] as ContextToken;
  return (
    (cue?.timeLink || cue?.earlier) === true && (tokens[at + 1]?.type === "time" || tokens[at - 1]?.type === "time")
  );
}

const FARTHEST_COMPARISON = 12;

/** `thấp hơn mục tiêu`, `vượt kế hoạch`, `so với cùng kỳ giảm`: a comparison before the number. */
function findComparison(
  tokens: readonly ContextToken[],
  start: number,
  verbStart: number,
  end: number,
): Range | undefined {
  for (let i = end - 1; i >= start && i > end - FARTHEST_COMPARISON; i--) {
    const { type, text, cue } = tokens[i] as ContextToken;
    if (type === "mark" && text !== "-") return undefined;
    if (cue === undefined) continue;
    if (i < verbStart && cue.actEnd && !cue.versus && cue.change === undefined) return undefined;
    const next = tokens[i + 1]?.cue;
    const isNextBasis = next?.plan || next?.standard || next?.versus || next?.earlier;
    if (i < verbStart ? cue.versus || cue.comparative !== undefined : cue.comparative !== undefined && isNextBasis) {
      return isEqual(tokens, i, end) ? undefined : comparison(tokens, i, end);
    }
    if ((cue.excess ?? cue.change) !== undefined && isNextBasis) return comparison(tokens, i, end);
  }
  return undefined;
}

/** `thấp hơn lượng nhập khẩu … là 8,85 nghìn chiếc`: the number is the value compared with. */
function isEqual(tokens: readonly ContextToken[], at: number, end: number): boolean {
  return at < end - 1 && tokens[end - 1]?.text === "là";
}

/** From the verb of comparison to where another verb begins: `so với năm 2021` | `giảm`. */
function comparison(tokens: readonly ContextToken[], at: number, end: number): Range {
  let to = at + 1;
  while (to < end && !(tokens[at]?.cue?.versus && isVerb(tokens[to] as ContextToken))) to++;
  return { start: at, end: to };
}

/** Leaves out the openers, times and circumstances before the words that name what a number is of. */
function dropAdverbials(tokens: readonly ContextToken[], start: number, end: number, isStrong: boolean): number {
  const parts = splitAtCommas(tokens, start, end);
  let first = parts.length - 1;
  while (first > 0 && isJoined(tokens, parts, first, isStrong)) first--;
  return (parts[first] as Range).start;
}

/** Whether the part before goes on into this one: an enumeration, or a part without words of its own (`, chỉ 47 tạ/ha`). */
function isJoined(tokens: readonly ContextToken[], parts: readonly Range[], at: number, isStrong: boolean): boolean {
  const [before, part] = [parts[at - 1] as Range, parts[at] as Range];
  if (tokens[before.end]?.text === ";") return false;
  return isStrong && isNominal(tokens, before) && part.end > part.start;
}

/** `nợ thuế của doanh nghiệp tăng cao, lên đến` | `2.400 tỷ đồng`: what the part before speaks of, to its verb. */
function findEarlierSubject(tokens: readonly ContextToken[], start: number, end: number): Range | undefined {
  const parts = splitAtCommas(tokens, start, end - 1);
  const part = parts[parts.length - 1] as Range;
  const first = tokens[part.start]?.cue;
  if (first?.opener || first?.clauseEnd || first?.preposition || first?.status !== undefined) return undefined;
  let to = part.start;
  while (to < part.end && !isVerb(tokens[to] as ContextToken) && !tokens[to]?.cue?.rankVerb) to++;
  return to < part.end && to > part.start ? trimSubject(tokens, part.start, to) : undefined;
}

function isVerb({ cue }: ContextToken): boolean {
  return (
    cue?.change !== undefined ||
    cue?.status !== undefined ||
    (cue?.link ?? cue?.aspect ?? cue?.attainment ?? cue?.share) === true
  );
}

const LONGEST_PART = 6;

/** Whether a part of an enumeration names a thing: short, without an opener, a time, a verb's mark. */
function isNominal(tokens: readonly ContextToken[], { start, end }: Range): boolean {
  const cue = tokens[start]?.cue;
  if (end - start > LONGEST_PART || end === start) return false;
  if (cue?.opener || cue?.clauseEnd || cue?.preposition || cue?.aspect) return false;
  for (let i = start; i < end; i++) {
    const { type, text } = tokens[i] as ContextToken;
    if (type !== "word" || text === "đã" || text === "đang") return false;
  }
  return true;
}

function splitAtCommas(tokens: readonly ContextToken[], start: number, end: number): Range[] {
  const parts: Range[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as ContextToken;
    depth = depthAfter(depth, token);
    if (token.type !== "mark" || depth > 0 || !/^[,;.–—”"]$/.test(token.text)) continue;
    parts.push({ start: from, end: i });
    from = i + 1;
  }
  parts.push({ start: from, end });
  return parts;
}

/** Cuts openers, marks, times and stray prepositions off both ends of a subject. */
function trimSubject(tokens: readonly ContextToken[], from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && (isIdle(tokens[start] as ContextToken) || isTimeLink(tokens, start))) start++;
  while (start < end && isLoose(tokens[end - 1] as ContextToken)) end--;
  return { start, end };
}

function isIdle({ type, cue }: ContextToken): boolean {
  return type === "mark" || type === "time" || type === "figure" || cue?.opener === true || cue?.status !== undefined;
}

function isLoose({ type, text, cue }: ContextToken): boolean {
  if (type === "mark") return text !== ")";
  return type === "time" || cue?.status !== undefined || cue?.looseEnd === true;
}
