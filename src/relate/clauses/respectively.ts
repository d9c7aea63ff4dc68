import type { Draft } from "../../text/draft.ts";
import type { Span } from "../../text/span.ts";
import { type ContextToken, findGroup, hasGroup } from "../words.ts";
import type { Clause } from "./clause.ts";

/**
 * Binds the numbers of `đàn trâu, bò, lợn lần lượt là 3.415, 8.960 và 41.200 con` in order to the names before them;
 * clauses whose numbers and names are not as many stay as they are.
 */
export function bindRespectively(tokens: readonly ContextToken[], clauses: Draft<Clause>[]): readonly Clause[] {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause;
    const { subject, predicate } = clause;
    const mark = findGroup(tokens, predicate.start, predicate.end, "respective");
    if (mark === undefined) continue;
    // The last name may be a verb's word elsewhere: `tốt, khá, trung bình` | `lần lượt là`.
    const ranges = [subject, { start: clause.gap.start, end: mark }];
    const readings = ranges.map((range) => splitNames(tokens, range));
    const names =
      readings.find(({ length }) => length > 1 && length === findEnd(clauses, i, length) - i) ??
      lastNames(readings[1] as Span[], findEnd(clauses, i, 0) - i);
    if (names === undefined) continue;
    names.forEach((name, k) => {
      (clauses[i + k] as Draft<Clause>).subject = name;
    });
    i += names.length - 1;
  }
  return clauses;
}

/** `Cấp THCS, học lực` | `khá, đạt`: the last names, where words before them are none. */
function lastNames(names: Span[], count: number): Span[] | undefined {
  return count > 1 && names.length > count ? names.slice(-count) : undefined;
}

/** Whether `lần lượt` stands between the names and the number. */
export function isRespective(tokens: readonly ContextToken[], { predicate }: Pick<Clause, "predicate">): boolean {
  return hasGroup(tokens, predicate.start, predicate.end, "respective");
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
  const isNext = boundary === "comma" || boundary === "conjunction";
  return subject.end === subject.start && predicate.end > predicate.start && isNext;
}

function goesOn({ subject, predicate, boundary }: Clause): boolean {
  return subject.end === subject.start && predicate.end === predicate.start && boundary !== "sentence";
}

function splitNames(tokens: readonly ContextToken[], { start, end }: Span): Span[] {
  const names: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const isCut = i === end || tokens[i]?.text === "," || tokens[i]?.cue?.particle === "and";
    if (!isCut) continue;
    if (i > from) names.push({ start: from, end: i });
    from = i + 1;
  }
  return names;
}
