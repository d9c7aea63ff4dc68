import type { ContextCue } from "../lexicon/word.ts";
import type { Resolved } from "../record/resolved.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../words/word.ts";
import type { Words } from "../words/words.ts";

/** A word, a mark or a mention of a sentence, in text order. Words of the context's lexicon are one token each. */
export type ContextToken = Word | RecordToken;

/** A record among the words of its sentence: a `time` (date, length of time or rank) or a `quantity`. */
interface RecordToken extends Span {
  readonly type: "word" | "time" | "quantity";
  readonly text: "";
  readonly cue: undefined;
  /** Index of the record in its segment. */
  readonly record: number;
}

/** Kinds that stand in a sentence like adverbs of time, and carry no facts of their own. */
const TIMES: ReadonlySet<string> = new Set(["date", "duration", "ordinal"]);

/** The tokens of `[start, end)`, in which the records from index `first` to before `last` stand. */
export function readContextTokens(
  words: Words,
  start: number,
  end: number,
  records: readonly Resolved[],
  first: number,
  last: number,
): ContextToken[] {
  const tokens: ContextToken[] = [];
  let at = start;
  for (let next = first; next <= last; next++) {
    const record = next < last ? records[next] : undefined;
    const stop = Math.min(end, record?.start ?? end);
    for (const word of words.read(at, stop)) {
      tokens.push(word);
      if (word.type === "mark") closeAside(tokens, word.text);
    }
    at = Math.max(at, stop);
    if (record === undefined || at >= end) break;
    tokens.push(readRecord(record, next, tokens[tokens.length - 1]));
    at = Math.max(at + 1, record.end);
  }
  return tokens;
}

function closeAside(tokens: ContextToken[], mark: string): void {
  if (mark === ")") dropAside(tokens);
  else if (mark === "”" || mark === '"') joinQuoted(tokens);
}

/** `Tỷ lệ hộ nghèo (theo chuẩn mới)` | `3,5%`: words in brackets after a name do not belong to the clause. */
function dropAside(tokens: ContextToken[]): void {
  const end = tokens.length;
  const start = openingBefore(tokens, end - 1, 0);
  if (start === end - 1 || tokens[start - 1]?.type !== "word") return;
  for (let i = start; i < end; i++) if (tokens[i]?.type === "quantity" || tokens[i]?.type === "time") return;
  if (!hasGroup(tokens, start, end, (cue) => cue.isOfNumber)) tokens.length = start;
}

const LONGEST_QUOTED = 8;

/** `Quỹ` | `“Vì người nghèo”`: a few words in quotation marks after a word are one word of a name. */
function joinQuoted(tokens: ContextToken[]): void {
  const { end } = tokens[tokens.length - 1] as ContextToken;
  let open = tokens.length - 2;
  while (open > 0 && tokens.length - open <= LONGEST_QUOTED && tokens[open]?.type === "word") open--;
  const { type, text, start, end: from } = tokens[open] ?? (tokens[0] as ContextToken);
  const isOpening = type === "mark" && (text === "“" || text === '"') && from === tokens[open + 1]?.start;
  if (!isOpening || open === tokens.length - 2 || tokens[open - 1]?.type !== "word") return;
  tokens.length = open;
  tokens.push({ start, end, type: "word", text: "", cue: undefined, record: undefined });
}

function readRecord({ kind, start, end }: Resolved, index: number, before: ContextToken | undefined): RecordToken {
  const isTerm = kind === "duration" && before?.cue?.term;
  const type = isTerm ? "word" : TIMES.has(kind) ? "time" : "quantity";
  return { start, end, type, text: "", cue: undefined, record: index };
}

/** Whether a word says nothing of a figure: one that no rule asks for, a compound as `cháu bé`, or only a kind of name. */
export function isPlainWord(token: ContextToken | undefined): boolean {
  if (token?.type !== "word") return false;
  const { cue } = token;
  return cue === undefined || cue.fixed === true || cue.agent === true || cue.measure === true;
}

/** Whether a word says that something is, happens or is done. */
export function isVerb({ cue }: ContextToken): boolean {
  return cue?.isVerb === true;
}

/** A preposition beside a time: `ước thực hiện năm 2022 là`, `trong 8 tháng qua là`. */
export function isTimeLink(tokens: readonly ContextToken[], at: number): boolean {
  const { cue } = tokens[at] as ContextToken;
  return (
    (cue?.timeLink || cue?.earlier) === true && (tokens[at + 1]?.type === "time" || tokens[at - 1]?.type === "time")
  );
}

/** `tỷ lệ`: the word for a part or a rate, which alone names nothing. */
export function isRateWord(token: ContextToken | undefined): boolean {
  return token?.cue?.shareNoun === true && token.cue.pointed === true;
}

/** Whether a word is the head of the name of what is measured: `tỷ lệ`, `tổng diện tích`, `số`. */
export function isMeasure(token: ContextToken | undefined): boolean {
  const cue = token?.cue;
  if (cue === undefined || cue.action) return false;
  return (cue.measure ?? cue.topicNoun ?? cue.shareNoun ?? cue.rateNoun ?? cue.side ?? cue.attribute) === true;
}

/** `KH`, `cùng kỳ`, `quyết toán`: words of a plan, its outcome or an earlier time alone name nothing. */
export function isComparisonAlone(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (!cue?.plan && !cue?.earlier && !cue?.actual) return false;
  }
  return true;
}

/**
 * What is asked of a cue; undefined or false where it does not hold. A function for each group, not its name: V8 reads properties by a
 * name that changes an order of magnitude slower.
 */
type CuePredicate = (cue: ContextCue) => unknown;

/** The first token of a range with a cue of the group; undefined where there is none. */
export function findGroup(
  tokens: readonly ContextToken[],
  start: number,
  end: number,
  group: CuePredicate,
): number | undefined {
  for (let i = start; i < end; i++) {
    const cue = tokens[i]?.cue;
    if (cue !== undefined && group(cue)) return i;
  }
  return undefined;
}

/** Whether some token of a range has a cue of the group. */
export function hasGroup(tokens: readonly ContextToken[], start: number, end: number, group: CuePredicate): boolean {
  return findGroup(tokens, start, end, group) !== undefined;
}

/** The record that a token is; undefined for words and marks. */
export function recordAt(
  records: readonly Resolved[],
  tokens: readonly ContextToken[],
  at: number,
): Resolved | undefined {
  const index = tokens[at]?.record;
  return index === undefined ? undefined : records[index];
}

/** Whether a time stands in a range. */
export function hasTime(tokens: readonly ContextToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.type === "time") return true;
  return false;
}

/** Whether words open the parts of what was said: `trong đó`, `gồm`, `riêng`; not `so với`, which only goes on with it. */
export function opensParts(tokens: readonly ContextToken[], start: number, end: number): boolean {
  return hasGroup(tokens, start, end, ({ continuer, versus }) => continuer && !versus);
}

/** `12 tỷ đồng` | `trên tổng số 40 tỷ đồng`: whether the whole of what stands before begins at a token. */
export function opensTotal(tokens: readonly ContextToken[], at: number): boolean {
  return tokens[at]?.cue?.particle === "above" && tokens[at + 1]?.cue?.topicNoun === true;
}

/** How many brackets are open after a token. */
export function depthAfter(depth: number, token: ContextToken | undefined): number {
  if (token?.text === "(") return depth + 1;
  return token?.text === ")" && depth > 0 ? depth - 1 : depth;
}

const LONGEST_BRACKET = 60;

/** Where the bracket opens that closes at `at`, when it is at `start` or after and not far; else `at`. */
export function openingBefore(tokens: readonly ContextToken[], at: number, start: number): number {
  for (let i = at - 1; i >= Math.max(start, at - LONGEST_BRACKET); i--) if (tokens[i]?.text === "(") return i;
  return at;
}
