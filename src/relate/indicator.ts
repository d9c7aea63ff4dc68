import type { Resolved } from "../record/resolved.ts";
import { hasCapital } from "../text/letters.ts";
import type { Basis } from "./basis.ts";
import type { Clause, Range } from "./clause.ts";
import type { Verb } from "./verb.ts";
import { type ContextToken, findGroup, hasGroup } from "./words.ts";

/** The words of a clause that name its indicator: `subject` before the number, `object` after it, `label` before a colon. */
export interface Named extends Range {
  readonly from: "subject" | "object" | "label";
}

/** What an indicator is read from. */
export interface IndicatorInput {
  readonly view: string;
  readonly tokens: readonly ContextToken[];
  readonly clause: Clause;
  readonly record: Resolved;
  readonly verb: Verb;
  readonly basis: Basis | undefined;
  /** Whether words before a colon may name it: those of a list may, those of a numbered section not. */
  readonly hasLabels: boolean;
}

/** What the clause itself names as the number's indicator; undefined where it names none. */
export function findIndicator(input: IndicatorInput): Named | undefined {
  const { kind } = input.record;
  const grade = readGrade(input);
  if (grade !== undefined) return grade;
  if (kind === "count" || kind === "ratio") return ofCounted(input);
  return kind === "percentage" || kind === "multiple" ? ofPart(input) : ofMeasured(input);
}

/** `phê duyệt chủ trương đầu tư` | `71 dự án`; `64/73 trường` | `đạt chuẩn Quốc gia`; `Đại biểu nữ có` | `57 đồng chí`. */
function ofCounted({ tokens, clause, verb, hasLabels }: IndicatorInput): Named | undefined {
  const { subject, tail, predicate } = clause;
  // `tại 4 tỉnh` | `miền Trung`: words after a place that are no verb say where it lies.
  const isPlace = tokens[clause.gap.end - 1]?.cue?.preposition && tokens[tail.start]?.cue === undefined;
  const act = isPlace ? undefined : readAct(tokens, tail);
  const done = findGroup(tokens, predicate.start, clause.at, "completion");
  if (done !== undefined && !tokens[done]?.cue?.light) return { start: done, end: done + 1, from: "subject" };
  const name = readSubject(tokens, subject);
  if (name === undefined) return act ?? (hasLabels ? readLabel(tokens, clause) : undefined);
  if (verb.raises) return act ?? name;
  const isLinked = verb.isPresent && !isLed(tokens, clause);
  const action = findGroup(tokens, name.start, name.end, "action");
  if (action !== undefined && !isLinked) {
    if (action === name.end - 1 && tokens[action]?.cue?.light) return act;
    return trimObject(tokens, { start: action, end: name.end, from: "subject" });
  }
  if (act !== undefined || isLinked) return act ?? name;
  const isTitled = tokens[name.start]?.cue?.topicNoun === true;
  const isShort = (isTitled || name.end - name.start <= LONGEST_NAME) && clause.boundary !== "none";
  return isShort && !isLed(tokens, clause) ? name : undefined;
}

const LONGEST_NAME = 4;

/** Whether the words before a number only lead to it: `tại` | `4 tỉnh`, `Vụ tai nạn khiến` | `10 người`. */
function isLed(tokens: readonly ContextToken[], { gap }: Clause): boolean {
  const cue = tokens[gap.end - 1]?.cue;
  return cue?.preposition === true || cue?.causative === true;
}

/** `khá` of `tốt 91,3%, khá 7,6%`: a grade alone before its number. */
function readGrade({ tokens, clause: { at, subject, predicate, boundary } }: IndicatorInput): Named | undefined {
  if (boundary !== "comma" || subject.end > subject.start || predicate.end - predicate.start !== 1) return undefined;
  return tokens[at - 1]?.cue?.grade && !tokens[at - 1]?.cue?.attainment ? { ...predicate, from: "subject" } : undefined;
}

/** `doanh nghiệp góp`, `tăng 12,8%` | `về lượng`, `90% số hộ` | `có nước sạch`. */
function ofPart(input: IndicatorInput): Named | undefined {
  const { tokens, clause, basis, hasLabels, verb } = input;
  const respect = readRespect(tokens, clause.tail);
  if (respect !== undefined) return respect;
  // `so với cùng kỳ giảm 3,9%` | `số vụ`
  if (clause.compared !== undefined && verb.act === "change" && tokens[clause.tail.start]?.cue?.pointed)
    return readObject(tokens, clause.tail);
  const subject = readSubject(tokens, cutAtBridge(tokens, clause.subject));
  if (subject !== undefined) return basis?.of === "whole" ? withoutAction(tokens, subject, clause) : subject;
  if (basis?.act !== undefined && verb.act === undefined) return readAct(tokens, basis.act);
  if (verb.act === "change" && basis?.of === "whole") return { ...basis, from: "object" };
  return hasLabels ? readLabel(tokens, clause) : undefined;
}

/** `Vinamilk` | `đầu tư 22,8% cổ phần`: who has the share; the action alone goes on with who had the one before. */
function withoutAction(tokens: readonly ContextToken[], name: Named, { boundary }: Clause): Named | undefined {
  if (!tokens[name.end - 1]?.cue?.action) return name;
  if (name.end - name.start > 1) return { ...name, end: name.end - 1 };
  return boundary === "comma" || boundary === "conjunction" ? undefined : name;
}

/** `Tổng diện tích gieo trồng đạt` | `28.166 ha`; `làm ngập 1.312 ha` | `lúa mới cấy`. */
function ofMeasured({ view, tokens, clause, record, verb, hasLabels }: IndicatorInput): Named | undefined {
  const { tail } = clause;
  if (record.unit === "tuổi") return ofAge(view, tokens, clause);
  const respect = verb.act === "change" ? readRespect(tokens, tail) : undefined;
  if (respect !== undefined) return respect;
  const subject = readSubject(tokens, beforeVerb(tokens, clause) ?? cutAtBridge(tokens, withVerb(tokens, clause)));
  if (subject !== undefined && tokens[subject.end - 1]?.cue?.attribute)
    return { start: subject.end - 1, end: subject.end, from: "subject" };
  const object = readObject(tokens, tail);
  if (object !== undefined && (subject === undefined || (record.kind === "measurement" && isAct(tokens, subject))))
    return object;
  if (object !== undefined && isAct(tokens, subject as Range) && tokens[(subject as Range).end - 1]?.cue?.action)
    return object;
  return subject ?? (hasLabels ? readLabel(tokens, clause) : undefined);
}

/** `Mỹ` of `Mỹ tiếp tục là khách hàng lớn nhất` | `với 4,03 tỷ USD`: what has the number, before what else is said of it. */
function beforeVerb(tokens: readonly ContextToken[], { subject, predicate }: Clause): Range | undefined {
  if (tokens[predicate.start]?.cue?.particle !== "company") return undefined;
  for (let i = subject.start + 1; i < subject.end; i++) {
    const cue = tokens[i]?.cue;
    if (cue?.particle === "copula" || cue?.rankVerb) {
      let end = i;
      while (end > subject.start + 1 && tokens[end - 1]?.cue?.adverb) end--;
      return { start: subject.start, end };
    }
  }
  return undefined;
}

/** `nhân dân` | `đóng góp`: a verb of giving belongs to the name. */
function withVerb(tokens: readonly ContextToken[], { subject, predicate }: Clause): Range {
  const giving = findGroup(tokens, predicate.start, predicate.end, "share");
  if (giving === undefined || !tokens[giving]?.cue?.action || subject.end === subject.start) return subject;
  return { start: subject.start, end: giving + 1 };
}

/** `ông Trần Văn Tấn` | `, 67 tuổi`; `nữ sinh` | `12 tuổi`: who is so old, a name with its title or the last two syllables. */
function ofAge(view: string, tokens: readonly ContextToken[], { subject, gap }: Clause): Named | undefined {
  let end = subject.end > subject.start ? subject.end : gap.end;
  while (end > gap.start && tokens[end - 1]?.type !== "word") end--;
  let start = end;
  const isName = (at: number) => hasCapital(view.charAt(tokens[at]?.start ?? 0));
  while (start > gap.start && tokens[start - 1]?.type === "word" && isName(start - 1)) start--;
  const isNamed = start < end;
  const most = isNamed ? start - TITLE : end - PERSON;
  while (start > Math.max(gap.start, most) && isPlainWord(tokens[start - 1])) start--;
  return start < end ? { start, end, from: "subject" } : undefined;
}

const TITLE = 1;
const PERSON = 2;

function isPlainWord(token: ContextToken | undefined): boolean {
  return token?.type === "word" && token.cue === undefined;
}

/** What stands after the last word that leads to the name: `mỏ có` | `tổng diện tích`. Not in `giữa A với B`. */
function cutAtBridge(tokens: readonly ContextToken[], { start, end }: Range): Range {
  for (let i = end - 2; i >= start; i--) {
    const { cue } = tokens[i] as ContextToken;
    if (cue?.particle === "between") return { start, end };
    if (!cue?.bridge && cue?.status === undefined) continue;
    return hasBetween(tokens, start, i) ? { start, end } : { start: i + 1, end };
  }
  return { start, end };
}

function readLabel(tokens: readonly ContextToken[], { label }: Clause): Named | undefined {
  if (label === undefined || isComparisonAlone(tokens, label.start, label.end)) return undefined;
  return { ...label, from: "label" };
}

/** The subject after places and marks of tense, before a time or a rank in it; undefined where no name is left. */
function readSubject(tokens: readonly ContextToken[], range: Range): Named | undefined {
  let { start, end } = range;
  for (let i = start; i < end - 1; i++) if (tokens[i]?.cue?.aspect) start = i + 1;
  while (start < end && isBeforeName(tokens, start, end)) start++;
  for (let i = start + 1; i < end; i++) {
    const isTimeInside = tokens[i]?.type === "time" && tokens[i + 1]?.cue?.particle !== "of" && i + 1 < end;
    if (isTimeInside || tokens[i]?.cue?.rankVerb) end = i;
  }
  while (end > start && isAfterName(tokens[end - 1] as ContextToken)) end--;
  if (start >= end || isComparisonAlone(tokens, start, end)) return undefined;
  return end - start === 1 && tokens[start]?.cue?.light ? undefined : { start, end, from: "subject" };
}

function isBeforeName(tokens: readonly ContextToken[], at: number, end: number): boolean {
  const { cue, type } = tokens[at] as ContextToken;
  if (cue?.place) return at + 1 === end || tokens[at + 1]?.cue !== undefined || at + 1 < end;
  return cue?.opener === true || type === "mark" || type === "time" || (cue?.earlier === true && at + 1 < end);
}

function isAfterName({ type, cue }: ContextToken): boolean {
  return type === "time" || type === "mark" || (cue?.looseEnd === true && !cue.action);
}

/** `KH`, `cùng kỳ`, `quyết toán`: words of a plan, its outcome or an earlier time alone name nothing. */
function isComparisonAlone(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (!cue?.plan && !cue?.earlier && !cue?.actual) return false;
  }
  return true;
}

function isAct(tokens: readonly ContextToken[], range: Range): boolean {
  return hasGroup(tokens, range.start, range.end, "action");
}

/** `về lượng` after `tăng 12,8%`. */
function readRespect(tokens: readonly ContextToken[], { start, end }: Range): Named | undefined {
  if (tokens[start]?.cue?.particle !== "respect") return undefined;
  let to = start + 1;
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.versus && !tokens[to]?.cue?.clauseEnd) to++;
  return to > start + 1 ? { start: start + 1, end: to, from: "object" } : undefined;
}

/** `đạt chuẩn Quốc gia` after `64/73 trường công lập`: what those that are counted do or are. */
function readAct(tokens: readonly ContextToken[], { start, end }: Range): Named | undefined {
  let from = start;
  while (from < end && (tokens[from]?.cue?.particle === "tense" || tokens[from]?.cue?.bound)) from++;
  const first = tokens[from];
  if (from >= end || first?.type !== "word") return undefined;
  const { cue } = first;
  if (cue?.change !== undefined && from + 1 === end) return { start: from, end, from: "object" };
  if (cue?.preposition || cue?.versus || cue?.plan || cue?.pointing || cue?.actEnd || cue?.conjunction || cue?.opener)
    return undefined;
  if (cue?.clauseEnd && !cue.attainment && !cue.aspect && !cue.link) return undefined;
  let to = from + 1;
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.actEnd) to++;
  // `sinh hoạt ở` | `12 chi bộ`: the verb of the next number.
  if (tokens[to]?.type === "quantity" && tokens[to - 1]?.cue?.preposition) return undefined;
  while (to > from && tokens[to - 1]?.cue?.preposition) to--;
  return { start: from, end: to, from: "object" };
}

/** `lúa mới cấy` after `1.312 ha`: the thing that is measured. */
function readObject(tokens: readonly ContextToken[], { start: tailStart, end }: Range): Named | undefined {
  let start = tailStart;
  while (start < end && tokens[start]?.cue?.bound) start++;
  if (tokens[start]?.cue?.particle === "copula") start++;
  const first = tokens[start];
  if (start >= end || first?.type !== "word") return undefined;
  const { cue } = first;
  if (cue?.clauseEnd || cue?.preposition || cue?.versus || cue?.plan || cue?.earlier || cue?.opener) return undefined;
  return trimObject(tokens, { start, end, from: "object" });
}

/** Ends a name before a place, a purpose, a mark. */
function trimObject(tokens: readonly ContextToken[], { start, end, from }: Named): Named {
  let to = start + 1;
  while (to < end && !isObjectEnd(tokens[to] as ContextToken)) to++;
  return { start, end: to, from };
}

function isObjectEnd({ type, text, cue }: ContextToken): boolean {
  if (type !== "word") return text !== "-";
  return (cue?.clauseEnd === true && cue.action === undefined) || cue?.preposition === true;
}

/** `Số vốn này`, `con số này`: what the sentence before spoke of. */
export function isAnaphor(tokens: readonly ContextToken[], { start, end }: Range): boolean {
  return tokens[start]?.cue?.pointed === true && tokens[end - 1]?.cue?.pointing === true;
}

function hasBetween(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.cue?.particle === "between") return true;
  return false;
}

const ODD_SPACE = /\s\s|[^\S ]|^ | $/;

/** Words of a range as one line, without what stands in brackets. */
export function wordsOf(view: string, tokens: readonly ContextToken[], { start, end }: Range): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  const text = view.slice(first.start, last.end);
  const plain = text.includes("(") ? text.replace(/\([^()]*\)?/g, " ") : text;
  return ODD_SPACE.test(plain) ? plain.replace(/\s+/g, " ").trim() : plain;
}
