import type { Clause } from "./clause.ts";
import type { Reading } from "./reading.ts";
import type { ContextToken } from "./words.ts";

/**
 * Whether a number is of no period but one that its own clause names: a plan's own figure is of its year, not of the
 * months reported on, and what a thing is like it is at any time.
 */
export function isTimeless(tokens: readonly ContextToken[], reading: Reading, isPlan: boolean): boolean {
  return (isPlan || isStanding(tokens, reading)) && !namesTime(tokens, reading.clause);
}

/** An age, `công suất 30 m3`, `dài 27,4 km`. */
function isStanding(tokens: readonly ContextToken[], { clause, record, named }: Reading): boolean {
  if (record.unit === "tuổi") return true;
  if (record.kind !== "measurement" && record.kind !== "money") return false;
  const last = tokens[(named?.from === "subject" ? named.end : clause.at) - 1];
  return last?.cue?.standingAttribute === true;
}

function namesTime(tokens: readonly ContextToken[], { gap, tail }: Clause): boolean {
  for (let i = gap.start; i < tail.end; i++) if (tokens[i]?.type === "time") return true;
  return false;
}
