import { partitiveWords } from "../lexicon/cues.ts";
import { massNouns } from "../lexicon/nouns.ts";
import type { BasisKind } from "../record/record.ts";
import type { Resolved } from "../record/resolved.ts";
import type { Clause, Range } from "./clause.ts";
import type { ContextToken } from "./words.ts";

/** The words that a number is measured against, and what they are. */
export interface Basis extends Range {
  readonly of: BasisKind;
  /** What the parts of the whole are or do: `có nước sạch` of `90% hộ có nước sạch`. */
  readonly act?: Range | undefined;
}

/** The basis that a clause states: before the number (`thấp hơn mục tiêu 2,6%`) or after it (`27% kế hoạch`). */
export function findBasis(
  tokens: readonly ContextToken[],
  { compared, tail }: Clause,
  { kind }: Resolved,
): Basis | undefined {
  if (compared !== undefined) {
    let start = compared.start + 1;
    if (tokens[start]?.cue?.versus) start++;
    return classify(tokens, trimBasis(tokens, start, compared.end));
  }
  const end = endOfTail(tokens, tail);
  for (let i = tail.start; i < end; i++) {
    if (tokens[i]?.cue?.versus) return classify(tokens, trimBasis(tokens, i + 1, end));
  }
  let start = tail.start;
  while (start < tail.end && tokens[start]?.cue?.bound) start++;
  const first = tokens[start];
  if (start >= tail.end || first === undefined) return undefined;
  if (
    first.cue?.plan ||
    first.cue?.standard ||
    first.cue?.earlier ||
    isEarlierOutcome(tokens, start, tail.end) ||
    (first.type === "time" && kind === "multiple")
  )
    return classify(tokens, trimBasis(tokens, start, tail.end));
  // `giảm 4 người` | `chết`: only a part has a whole.
  if (kind === "count" || kind === "money" || kind === "measurement") return undefined;
  if (first.type !== "word" || first.cue?.clauseEnd || first.cue?.preposition || first.cue?.opener) return undefined;
  return splitWhole(tokens, trimBasis(tokens, start, tail.end), tail.end);
}

/** `(12,77%)` | `so với cùng kỳ năm 2022`: a comparison after the bracket of a number is still its own. */
function endOfTail(tokens: readonly ContextToken[], { end }: Range): number {
  if (tokens[end]?.text !== ")" || !tokens[end + 1]?.cue?.versus) return end;
  let to = end + 1;
  while (to < tokens.length && tokens[to]?.type !== "mark" && tokens[to]?.type !== "quantity") to++;
  return to;
}

/** `bằng 95%` | `thực hiện năm 2020`. */
function isEarlierOutcome(tokens: readonly ContextToken[], start: number, end: number): boolean {
  return tokens[start]?.cue?.actual === true && start + 1 < end && tokens[start + 1]?.type === "time";
}

/** What the words of a comparison name; undefined for no words. */
export function classify(tokens: readonly ContextToken[], { start, end }: Range): Basis | undefined {
  if (end <= start) return undefined;
  for (let i = start; i < end; i++) {
    const { type, cue } = tokens[i] as ContextToken;
    if (cue?.earlier || (type === "time" && (i === start || tokens[i - 1]?.cue?.actual)))
      return { start, end, of: "earlier" };
    if (cue?.plan || cue?.standard) return { start, end, of: "plan" };
  }
  const isTime = tokens.slice(start, end).every(({ type, cue }) => type === "time" || cue?.timeNoun || cue?.timeLink);
  return { start, end, of: isTime ? "earlier" : "other" };
}

/** `hộ` | `có nước hợp vệ sinh`. */
function splitWhole(tokens: readonly ContextToken[], { start, end }: Range, tailEnd: number): Basis | undefined {
  if (end <= start) return undefined;
  let last = end;
  while (tokens[last]?.cue?.bound) last++;
  for (let i = start + 1; i <= last && i < tailEnd; i++) {
    const { cue } = tokens[i] as ContextToken;
    if (!cue?.state && !(cue?.action && i === last)) continue;
    const { end: to } = withoutLoose(tokens, { start, end: Math.min(i, end) });
    return { start, end: to, of: "whole", act: { start: i, end: tailEnd } };
  }
  return { start, end, of: "whole" };
}

/** A basis ends before a cause, a purpose, another clause, a bracket; one of an earlier time at its last word of time. */
function trimBasis(tokens: readonly ContextToken[], start: number, end: number): Range {
  let to = start;
  let isPast = false;
  for (; to < end; to++) {
    const { type, text, cue } = tokens[to] as ContextToken;
    if (type === "mark" && /^[(),;:"”“]$/.test(text)) break;
    if (to > start && cue?.clauseEnd && !cue.plan && !cue.standard) break;
    if (isPast && type === "word" && cue === undefined && !tokens[to - 1]?.cue?.preposition) break;
    isPast ||= cue?.earlier === true;
  }
  return withoutLoose(tokens, { start, end: to });
}

function withoutLoose(tokens: readonly ContextToken[], { start, end }: Range): Range {
  let to = end;
  while (to > start && isLoose(tokens[to - 1] as ContextToken)) to--;
  return { start, end: to };
}

/** What ends no basis: `kế hoạch` | `trở lên`. */
function isLoose({ type, cue }: ContextToken): boolean {
  return type === "mark" || cue?.preposition === true || cue?.bound === true;
}

/** The whole that a ratio names: `số bàn ghế` of `1/4 số bàn ghế`. */
export function wholeOf(view: string, { kind, noun, start, end }: Resolved): string | undefined {
  if (kind !== "ratio") return undefined;
  const text = view.slice(start, end);
  if (noun !== undefined && massNouns.includes(noun)) return noun;
  const at = partitiveWords.map((word) => text.indexOf(` ${word} `)).find((found) => found >= 0);
  return at === undefined ? undefined : text.slice(at + 1);
}
