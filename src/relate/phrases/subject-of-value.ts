import type { Span } from "../../text/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { type ContextToken, findGroup } from "../words.ts";

/** `Mỹ` of `Mỹ tiếp tục là khách hàng lớn nhất` | `với 4,03 tỷ USD`: what has the number, before what else is said of it. */
export function beforeVerb(tokens: readonly ContextToken[], { subject, predicate }: Clause): Span | undefined {
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
export function withVerb(tokens: readonly ContextToken[], { subject, predicate }: Clause): Span {
  const giving = findGroup(tokens, predicate.start, predicate.end, "share");
  if (giving === undefined || !tokens[giving]?.cue?.action || subject.end === subject.start) return subject;
  return { start: subject.start, end: giving + 1 };
}

/** What stands after the last word that leads to the name: `mỏ có` | `tổng diện tích`. Not in `giữa A với B`. */
export function cutAtBridge(tokens: readonly ContextToken[], { start, end }: Span): Span {
  for (let i = end - 2; i >= start; i--) {
    const { cue } = tokens[i] as ContextToken;
    if (cue?.particle === "between") return { start, end };
    if (!cue?.bridge && cue?.status === undefined) continue;
    return hasBetween(tokens, start, i) ? { start, end } : { start: i + 1, end };
  }
  return { start, end };
}

function hasBetween(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.cue?.particle === "between") return true;
  return false;
}
