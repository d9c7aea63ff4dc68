import type { Draft } from "../../text/draft.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import { type ContextToken, findGroup, hasGroup } from "../context-tokens.ts";
import { type Clause, isListed } from "./clause.ts";

/**
 * Binds the numbers of `đàn trâu, bò, lợn lần lượt là 3.415, 8.960 và 41.200 con` in order to the names before them, and
 * those without a subject of their own to the levels before them; clauses whose numbers and names are not as many stay as
 * they are.
 */
export function bindRespectively(tokens: readonly ContextToken[], clauses: readonly Draft<Clause>[]): void {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const mark = findGroup(tokens, clause.predicate.start, clause.at, (cue) => cue.respective);
    if (mark === undefined) continue;
    const names = namesBefore(tokens, clauses, i, mark);
    const { subject } = clause;
    if (names === undefined && isEmpty(subject)) i = bindToLevels(tokens, clauses, i);
    if (names === undefined) continue;
    names.forEach((name, k) => {
      (clauses[i + k] as Draft<Clause>).subject = name;
    });
    i += names.length - 1;
  }
}

/** The names before `lần lượt`, where they are as many as the numbers. */
function namesBefore(
  tokens: readonly ContextToken[],
  clauses: readonly Clause[],
  at: number,
  mark: number,
): readonly Span[] | undefined {
  const { subject, gap } = clauses[at] as Clause;
  // The last name may be a verb's word elsewhere: `tốt, khá, trung bình` | `lần lượt là`.
  const ranges = [subject, { start: gap.start, end: mark }];
  const readings = ranges.map((range) => splitNames(tokens, range));
  return (
    readings.find(({ length }) => length > 1 && length === findEnd(clauses, at, length) - at) ??
    lastNames(readings[1] as Span[], findEnd(clauses, at, 0) - at)
  );
}

/** `, lần lượt tăng` | `5% và 7%`: gives each number its place among the levels before; gives the index of the last. */
function bindToLevels(tokens: readonly ContextToken[], clauses: readonly Draft<Clause>[], at: number): number {
  let end = findEnd(clauses, at, 2);
  if (end === at + 1) return at;
  // `lần lượt giảm 1,9%; giảm 0,6%;` | `tăng 4,3%`, not `; qua đó đạt 53% kế hoạch`
  while (end < clauses.length && hasVerbAlone(clauses[end] as Clause) && followsMark(tokens, clauses[end] as Clause))
    end++;
  for (let i = at; i < end; i++) (clauses[i] as Draft<Clause>).levelsBack = end - i;
  return end - 1;
}

/** Whether a verb stands right after a mark or a joint: other words would lead to something else. */
function followsMark(tokens: readonly ContextToken[], { predicate }: Clause): boolean {
  const before = tokens[predicate.start - 1];
  return before?.type === "mark" || before?.cue?.particle === "and";
}

/** `Cấp THCS, học lực` | `khá, đạt`: the last names, where words before them are none. */
function lastNames(names: Span[], count: number): Span[] | undefined {
  return count > 1 && names.length > count ? names.slice(-count) : undefined;
}

/** Whether `lần lượt` stands between the names and the number. */
export function isRespective(tokens: readonly ContextToken[], { predicate }: Pick<Clause, "predicate">): boolean {
  return hasGroup(tokens, predicate.start, predicate.end, (cue) => cue.respective);
}

/** Where the numbers end that go on from a clause: those without words of their own, or `count` with a verb each. */
function findEnd(clauses: readonly Clause[], start: number, count: number): number {
  let end = start + 1;
  while (end < clauses.length && goesOn(clauses[end] as Clause)) end++;
  if (end > start + 1) return end;
  const others = clauses.slice(end, start + count);
  return others.every(hasVerbAlone) ? end + others.length : end;
}

/** `lần lượt tăng 12%` | `và giảm 5%` */
function hasVerbAlone({ subject, predicate, boundary }: Clause): boolean {
  const isNext = isListed(boundary) || boundary === "semicolon";
  return isEmpty(subject) && !isEmpty(predicate) && isNext;
}

function goesOn({ subject, predicate, boundary }: Clause): boolean {
  return isEmpty(subject) && isEmpty(predicate) && boundary !== "sentence";
}

function splitNames(tokens: readonly ContextToken[], { start, end }: Span): Span[] {
  const names: Span[] = [];
  let from = start;
  let hasDash = false;
  for (let i = start; i <= end; i++) {
    const isDash = i < end && tokens[i]?.text === "-";
    const isCut = i === end || isDash || tokens[i]?.text === "," || tokens[i]?.cue?.particle === "and";
    if (!isCut) continue;
    hasDash ||= isDash;
    if (i > from) names.push({ start: from, end: i });
    from = i + 1;
  }
  if (hasDash) dropHead(tokens, names);
  dropPassive(tokens, names);
  return names;
}

/** `Cơ cấu rừng` of `Cơ cấu rừng - ruộng - vườn`: the word before names that dashes join is of none of them alone. */
function dropHead(tokens: readonly ContextToken[], names: Span[]): void {
  const [{ start, end } = { start: 0, end: 0 }] = names;
  if (end > start + 1 && tokens[start]?.cue?.shareNoun) names[0] = { start: start + 1, end };
}

/** `xã Hòa Lộc và xã Hải Vân` | `được hỗ trợ lần lượt`: what is done with all is no part of the last name. */
function dropPassive(tokens: readonly ContextToken[], names: Span[]): void {
  const { start, end } = names.at(-1) ?? { start: 0, end: 0 };
  const at = findGroup(tokens, start, end, (cue) => cue.aspect);
  if (at === undefined || at === start || names.length < 2) return;
  const isOfEach = names.slice(0, -1).some((name) => hasGroup(tokens, name.start, name.end, (cue) => cue.aspect));
  if (!isOfEach) names[names.length - 1] = { start, end: at };
}
