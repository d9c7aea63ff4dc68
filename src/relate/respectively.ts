import type { Clause, Range } from "./clause.ts";
import { type ContextToken, hasGroup } from "./words.ts";

/**
 * Binds the numbers of `đàn trâu, bò, lợn lần lượt là 3.415, 8.960 và 41.200 con` in order to the names before them;
 * clauses whose numbers and names are not as many stay as they are.
 */
export function bindRespectively(tokens: readonly ContextToken[], clauses: readonly Clause[]): Clause[] {
  const bound = [...clauses];
  for (let i = 0; i < bound.length; i++) {
    const clause = bound[i] as Clause;
    if (!isRespective(tokens, clause)) continue;
    let end = i + 1;
    while (end < bound.length && goesOn(bound[end] as Clause)) end++;
    const names = splitNames(tokens, clause.subject);
    if (names.length !== end - i || names.length < 2) continue;
    names.forEach((subject, k) => {
      bound[i + k] = { ...(bound[i + k] as Clause), subject };
    });
    i = end - 1;
  }
  return bound;
}

/** Whether `lần lượt` stands between the names and the number. */
export function isRespective(tokens: readonly ContextToken[], { predicate }: Pick<Clause, "predicate">): boolean {
  return hasGroup(tokens, predicate.start, predicate.end, "respective");
}

function goesOn({ subject, predicate, boundary }: Clause): boolean {
  return subject.end === subject.start && predicate.end === predicate.start && boundary !== "sentence";
}

function splitNames(tokens: readonly ContextToken[], { start, end }: Range): Range[] {
  const names: Range[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const isCut = i === end || tokens[i]?.text === "," || tokens[i]?.cue?.particle === "and";
    if (!isCut) continue;
    if (i > from) names.push({ start: from, end: i });
    from = i + 1;
  }
  return names;
}
