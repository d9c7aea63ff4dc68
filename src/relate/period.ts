import type { Resolved } from "../kinds/resolve.ts";
import type { Basis } from "./basis.ts";
import type { Clause, Range } from "./clause.ts";
import type { Scope } from "./scope.ts";
import type { ContextToken } from "./words.ts";

/** What the periods of a sentence are read from. */
export interface PeriodInput {
  readonly tokens: readonly ContextToken[];
  readonly clauses: readonly Clause[];
  readonly bases: readonly (Basis | undefined)[];
  readonly records: readonly Resolved[];
  readonly scope: Scope;
}

/** The period of each clause's number, and what a later sentence inherits. */
export interface Periods {
  readonly each: readonly (string | undefined)[];
  readonly last: string | undefined;
}

/**
 * A number is of the time named after it, else before it in its clause, else in an earlier clause of the sentence, else
 * in force from before. Times within a basis are not its own; `cùng kỳ` in its place is a year earlier.
 */
export function readPeriods({ tokens, clauses, bases, records, scope }: PeriodInput): Periods {
  const stack: (string | undefined)[] = [];
  let current = scope.period;
  const each = clauses.map((clause, i) => {
    while (stack.length > clause.depth) current = stack.pop();
    while (stack.length < clause.depth) stack.push(current);
    const previous = clauses[i - 1];
    const start = previous === undefined ? clause.gap.start : previous.tail.end;
    const before = findTime(tokens, { start, end: clause.at }, bases[i], records);
    if (before !== undefined) current = before;
    const after = findTime(tokens, clause.tail, bases[i], records);
    if (after !== undefined) return after;
    return isEarlier(tokens, { start, end: clause.at }, bases[i]) ? yearBefore(current) : current;
  });
  return { each, last: stack.length > 0 ? stack[0] : current };
}

/** The last time of a range that is the time of its number. */
function findTime(
  tokens: readonly ContextToken[],
  { start, end }: Range,
  basis: Basis | undefined,
  records: readonly Resolved[],
): string | undefined {
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i] as ContextToken;
    if (token.type !== "time" || (basis !== undefined && i >= basis.start - 1 && i < basis.end)) continue;
    const record = records[token.record as number] as Resolved;
    if (record.kind !== "date" || record.iso === undefined || isForeign(tokens, i, start)) continue;
    return tokens[i - 1]?.cue?.until ? sinceJanuary(record.iso) : record.iso;
  }
  return undefined;
}

const FARTHEST_WORD = 4;

/** A time of a price base, a document, a comparison is none of the number's. */
function isForeign(tokens: readonly ContextToken[], at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i > at - FARTHEST_WORD; i--) {
    const { type, text, cue } = tokens[i] as ContextToken;
    if (type === "mark" && text !== "/" && text !== "-") return false;
    if (cue?.foreignTime || cue?.versus || cue?.earlier) return true;
  }
  return false;
}

/** `(cùng kỳ tăng 7,3%)`: the number is of the earlier time. */
function isEarlier(tokens: readonly ContextToken[], { start, end }: Range, basis: Basis | undefined): boolean {
  if (basis !== undefined) return false;
  for (let i = start; i < end; i++) {
    if (tokens[i]?.cue?.earlier && !tokens[i - 1]?.cue?.versus) return true;
  }
  return false;
}

/** `đến hết tháng 9/2022` → `2022-01/2022-09`. */
function sinceJanuary(iso: string): string {
  return /^(?:\d{4}|XXXX)-\d\d$/.test(iso) ? `${iso.slice(0, 4)}-01/${iso}` : iso;
}

/** The same time one year earlier; a year that is not known stays so. */
export function yearBefore(iso: string | undefined): string | undefined {
  return iso?.replace(/(^|\/)(\d{4})/g, (_, before: string, year: string) => before + String(Number(year) - 1).padStart(4, "0"));
}
