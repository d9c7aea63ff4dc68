import type { Direction, Status } from "../lexicon/context.ts";
import type { Range } from "./clause.ts";
import type { ContextToken } from "./words.ts";

/** What the words before a number say happened to it. */
export interface Verb {
  readonly act: "change" | "comparative" | "excess" | "attainment" | "share" | undefined;
  readonly direction?: Direction | undefined;
  /** `giảm còn`, `tăng lên`: the number is the value after the change. */
  readonly isResult: boolean;
  /** Whether some verb, a link included, stands there. */
  readonly isPresent: boolean;
  readonly status?: Status | undefined;
}

/** Reads the verb out of a clause's predicate: the last act before the number governs it. */
export function readVerb(tokens: readonly ContextToken[], { start, end }: Range): Verb {
  let act: Verb["act"];
  let direction: Direction | undefined;
  let status: Status | undefined;
  let isResult = false;
  let isPresent = false;
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue === undefined) continue;
    status = cue.status ?? status;
    if (cue.link || cue.status !== undefined) isPresent = true;
    if (cue.equivalence && act === undefined) act = "share";
    const named = actOf(cue);
    if (named !== undefined) {
      act = named;
      direction = cue.change ?? cue.comparative ?? cue.excess;
      isResult = false;
      isPresent = true;
    } else if (cue.result && (act === "change" || !cue.link)) {
      isResult = true;
      isPresent = true;
    }
  }
  return { act, direction, isResult, isPresent, status };
}

function actOf(cue: NonNullable<ContextToken["cue"]>): Verb["act"] {
  if (cue.change !== undefined) return "change";
  if (cue.comparative !== undefined) return "comparative";
  if (cue.excess !== undefined) return "excess";
  if (cue.attainment) return "attainment";
  return cue.share ? "share" : undefined;
}
