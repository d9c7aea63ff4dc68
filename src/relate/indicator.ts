import type { Resolved } from "../kinds/resolve.ts";
import type { Clause, Range } from "./clause.ts";
import type { Verb } from "./verb.ts";
import type { ContextToken } from "./words.ts";

/** The words of a clause that name its indicator: `subject` before the number, `object` after it. */
export interface Named extends Range {
  readonly from: "subject" | "object" | "label";
}

/** What the clause itself names as the number's indicator; undefined where it names none. */
export function findIndicator(
  tokens: readonly ContextToken[],
  clause: Clause,
  { kind }: Resolved,
  verb: Verb,
): Named | undefined {
  const subject = readSubject(tokens, clause.subject);
  const isCounted = kind === "count" || kind === "ratio";
  if (isCounted) {
    const act = readAct(tokens, clause.tail);
    if (subject === undefined || (act !== undefined && hasLink(tokens, clause))) return act ?? subject ?? readLabel(clause);
    return subject;
  }
  const isPart = kind === "percentage" || kind === "multiple";
  const respect = verb.act === "change" || isPart ? readRespect(tokens, clause.tail) : undefined;
  if (respect !== undefined) return respect;
  const object = isPart ? undefined : readObject(tokens, clause.tail);
  if (object !== undefined && (subject === undefined || isAct(tokens, subject))) return object;
  return subject ?? readLabel(clause);
}

/** `về lượng` after `tăng 12,8%`. */
function readRespect(tokens: readonly ContextToken[], { start, end }: Range): Named | undefined {
  if (tokens[start]?.text !== "về") return undefined;
  let to = start + 1;
  while (to < end && tokens[to]?.type === "word" && !tokens[to]?.cue?.versus && !tokens[to]?.cue?.clauseEnd) to++;
  return to > start + 1 ? { start: start + 1, end: to, from: "object" } : undefined;
}

/** `Số vốn này`, `con số này`: what the sentence before spoke of. */
export function isAnaphor(tokens: readonly ContextToken[], { start, end }: Range): boolean {
  return tokens[start]?.cue?.pointed === true && tokens[end - 1]?.cue?.pointing === true;
}

function readLabel({ label }: Clause): Named | undefined {
  return label && { ...label, from: "label" };
}

function hasLink(tokens: readonly ContextToken[], { predicate, subject }: Clause): boolean {
  if (subject.end <= subject.start) return true;
  for (let i = predicate.start; i < predicate.end; i++) if (tokens[i]?.cue?.link) return true;
  return false;
}

/** The subject from its first action on (`Huyện ủy đã` | `kết nạp`), or whole; a place or a light verb names nothing. */
function readSubject(tokens: readonly ContextToken[], { start, end }: Range): Named | undefined {
  let from = start;
  while (from < end && (tokens[from]?.cue?.place || tokens[from]?.cue?.aspect || tokens[from]?.cue?.opener)) from++;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as ContextToken;
    if (token.cue?.aspect && i + 1 < end) from = i + 1;
  }
  if (from >= end || isAllComparison(tokens, from, end)) return undefined;
  if (end - from === 1 && tokens[from]?.cue?.light) return undefined;
  return { start: from, end, from: "subject" };
}

/** `KH`, `cùng kỳ`, `chỉ tiêu`: words of a plan or an earlier time alone name nothing. */
function isAllComparison(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!tokens[i]?.cue?.plan && !tokens[i]?.cue?.earlier) return false;
  return true;
}

function isAct(tokens: readonly ContextToken[], { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.cue?.action) return true;
  return false;
}

/** `đạt chuẩn Quốc gia` after `64/73 trường công lập`: what those that are counted do or are. */
function readAct(tokens: readonly ContextToken[], { start, end }: Range): Named | undefined {
  let from = start;
  while (from < end && (tokens[from]?.text === "đã" || tokens[from]?.text === "đang")) from++;
  const first = tokens[from];
  if (from >= end || first?.type !== "word" || first.cue?.preposition || first.cue?.versus) return undefined;
  if (first.cue?.clauseEnd && !first.cue.attainment && !first.cue.aspect) return undefined;
  let to = from + 1;
  while (to < end && !isActEnd(tokens[to] as ContextToken)) to++;
  return { start: from, end: to, from: "object" };
}

function isActEnd({ type, cue, text }: ContextToken): boolean {
  if (type === "quantity" || type === "time") return true;
  return type === "mark" ? text !== "-" : cue?.clauseEnd === true;
}

/** `lúa mới cấy` after `1.312 ha`: the thing that is measured. */
function readObject(tokens: readonly ContextToken[], { start, end }: Range): Named | undefined {
  const first = tokens[start];
  if (start >= end || first?.type !== "word") return undefined;
  const { cue } = first;
  if (cue?.clauseEnd || cue?.preposition || cue?.versus || cue?.plan || cue?.earlier || cue?.opener) return undefined;
  let to = start + 1;
  while (to < end && !isObjectEnd(tokens[to] as ContextToken)) to++;
  return { start, end: to, from: "object" };
}

function isObjectEnd(token: ContextToken): boolean {
  return isActEnd(token) || token.cue?.preposition === true;
}

/** Words of a range as one line, without what stands in brackets. */
export function wordsOf(view: string, tokens: readonly ContextToken[], { start, end }: Range): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return "";
  const text = view.slice(first.start, last.end);
  const plain = text.includes("(") ? text.replace(/\([^()]*\)?/g, " ") : text;
  return plain.replace(/\s+/g, " ").trim();
}
