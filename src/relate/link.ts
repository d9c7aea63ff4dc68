import { amountWords, genericNouns, valueWords } from "../lexicon/context.ts";
import type { Kind } from "../record/record.ts";
import type { Reading } from "./reading.ts";
import type { RecordContext } from "./record-context.ts";

/** A level record of the sentence. */
export interface Level {
  readonly index: number;
  readonly kind: Kind;
  readonly indicator: string | undefined;
  readonly noun: string | undefined;
}

/** The level that `tăng 12,8% về lượng` speaks about: the last one named so, or of a kind that the word fits. */
export function findLevel(levels: readonly Level[], indicator: string | undefined): number | undefined {
  const name = indicator?.toLowerCase() ?? "";
  for (let i = levels.length - 1; i >= 0 && i >= levels.length - FARTHEST; i--) {
    const level = levels[i] as Level;
    if (name !== "" && level.indicator?.toLowerCase().includes(name)) return level.index;
    if (isNumberOf(name, level)) return level.index;
  }
  for (let i = levels.length - 1; i >= 0 && i >= levels.length - FARTHEST; i--) {
    const { kind, index } = levels[i] as Level;
    if (kind === "money" ? valueWords.includes(name) : amountWords.includes(name)) return index;
  }
  return undefined;
}

/** `số vụ` of `312 vụ tai nạn`, `số người chết` of `làm chết` | `17 người`. */
function isNumberOf(name: string, { noun, indicator }: Level): boolean {
  if (noun === undefined || name === "") return false;
  const own = `số ${noun.toLowerCase()}`;
  if (own.startsWith(name)) return true;
  return name.startsWith(`${own} `) && indicator?.toLowerCase().includes(name.slice(own.length + 1)) === true;
}

const FARTHEST = 6;

/** The level that `giảm 08 vụ` speaks about: the last one of that noun; of whatever was counted where the noun is general. */
export function findCounted(
  levels: readonly Level[],
  noun: string | undefined,
  topicLevel: number | undefined,
  named: string | undefined,
): number | undefined {
  if (noun === undefined) return topicLevel;
  for (let i = levels.length - 1; i >= 0 && i >= levels.length - FARTHEST; i--) {
    const level = levels[i] as Level;
    if (isOfOther(level, named)) continue;
    if (level.noun !== undefined && (level.noun.startsWith(noun) || noun.startsWith(level.noun))) return level.index;
  }
  const last = levels[levels.length - 1];
  return last?.kind === "count" && last.noun !== undefined && !genericNouns.includes(noun) ? undefined : topicLevel;
}

/** `bị thương` and `làm chết`, but not `chết` and `làm chết`. */
function isOfOther({ indicator }: Level, named: string | undefined): boolean {
  if (indicator === undefined || named === undefined) return false;
  const [one, other] = [indicator.toLowerCase(), named.toLowerCase()];
  return !one.includes(other) && !other.includes(one);
}

/** `tăng 20,5%, lên 82,3 tỷ USD`: a number without a level before it takes the one that follows on the same topic. */
export function linkForward(readings: readonly Reading[], contexts: readonly RecordContext[]): void {
  for (let i = 0; i + 1 < readings.length; i++) {
    const { context, topic } = readings[i] as Reading;
    // `giảm 1,37% (từ 5,64% xuống` | `4,27%)`
    const to = (readings[i + 1] as Reading).verb.isOrigin ? i + 2 : i + 1;
    const next = (readings[to] ?? readings[i + 1]) as Reading;
    if (context.role === "level" || context.of !== undefined || next.topic.id !== topic.id) continue;
    if (isValue(next, contexts[next.index]) && !next.isPlan) context.of = next.index;
  }
}

/** A level, or a share that is no part of another whole: `giảm 0,6%` | `, còn 9,3%`, not `chiếm 9,3%`. */
function isValue({ verb, basis, clause }: Reading, said: RecordContext | undefined): boolean {
  if (said?.role === "level") return verb.act !== "comparative";
  return said?.role === "share" && verb.isPresent && verb.act !== "share" && basis === undefined && !isAside(clause);
}

function isAside({ boundary }: Reading["clause"]): boolean {
  return boundary === "bracket" || boundary === "semicolon";
}
