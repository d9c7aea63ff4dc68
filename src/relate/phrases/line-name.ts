import { canHold, type Line } from "../../text/layout.ts";
import { hasCapital, spaceRunEnd } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { Words } from "../../words/words.ts";
import { trimSubject } from "../clauses/subject.ts";
import { type ContextToken, isComparisonAlone } from "../context-tokens.ts";
import { wordsOf } from "./name.ts";

/**
 * The words of a line that name what the figures in it and below it are of: a heading without its mark and its time,
 * else the words before a colon; empty if there are none. `tokens` are those of a sentence of the line that has records;
 * undefined if a number among them may name it.
 */
export function nameLine(words: Words, line: Line, tokens: readonly ContextToken[] | undefined): string | undefined {
  const { isTitle, body, end } = line;
  const figure = tokens?.findIndex(({ type }) => type === "quantity") ?? -1;
  if (figure >= 0 && canHold(line))
    return isTitle ? nameBeforeComma(words.view, tokens ?? [], line, figure) : undefined;
  if (isTitle) return nameHeading(words.view, tokens ?? words.read(body, end), line);
  const colon = findColon(words.view, line);
  const read = colon < 0 ? [] : words.read(body, colon);
  return nameLabel(words.view, read, { start: 0, end: read.length }) ?? "";
}

/** Longest label before a colon, in characters. */
const LONGEST_LABEL = 80;

/** The colon after the label of a line; in running text a capital stands after it: `Cơ cấu kinh tế: nông nghiệp …` ends there. */
function findColon(view: string, { body, end, depth, opensList }: Line): number {
  const at = body + view.slice(body, Math.min(end, body + LONGEST_LABEL)).indexOf(":");
  if (at < body || opensList) return at < body ? -1 : at;
  const next = spaceRunEnd(view, at + 1);
  return next > at + 1 && (depth > 0 || hasCapital(view.charAt(next))) ? at : -1;
}

/** `Kinh tế tăng trưởng khá` | `, 12/15 chỉ tiêu hoàn thành`: undefined if no comma stands before the first number. */
function nameBeforeComma(
  view: string,
  tokens: readonly ContextToken[],
  line: Line,
  figure: number,
): string | undefined {
  let comma = figure - 1;
  while (comma > 0 && tokens[comma]?.text !== ",") comma--;
  return nameHeading(view, tokens.slice(0, Math.max(0, comma)), line) || undefined;
}

function nameHeading(view: string, tokens: readonly ContextToken[], { body, end }: Line): string {
  const runs: string[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && token.start >= body && token.end <= end && !isTime(tokens, i)) continue;
    if (i > from) runs.push(wordsOf(view, tokens, { start: from, end: i }));
    from = i + 1;
  }
  return runs.join(" ").replace(LOOSE_ENDS, "");
}

const LOOSE_ENDS = /^[\s,;:.–-]+|[\s,;:.–-]+$/g;

function isTime(tokens: readonly ContextToken[], at: number): boolean {
  const { type, cue } = tokens[at] as ContextToken;
  return type === "time" || cue?.wholeYear === true || (cue?.timeLink === true && tokens[at + 1]?.type === "time");
}

const MOST_WORDS = 12;

/**
 * Words before a colon, if they name what stands after it (`Cây lạc`); undefined for openers (`Trong đó`), clauses
 * (`Kết quả đạt được như sau`) and words of a comparison (`KH`, `So với tháng trước`).
 */
export function nameLabel(view: string, tokens: readonly ContextToken[], span: Span): string | undefined {
  const { start, end } = trimSubject(tokens, span.start, span.end);
  if (start >= end || end - start > MOST_WORDS || isComparisonAlone(tokens, start, end)) return undefined;
  if (tokens[start]?.cue?.versus) return undefined;
  for (let i = start; i < end; i++) if (isNoLabel(tokens[i] as ContextToken)) return undefined;
  return wordsOf(view, tokens, { start, end });
}

function isNoLabel({ type, text, cue }: ContextToken): boolean {
  if (type === "quantity" || type === "figure" || text === ";") return true;
  return cue?.reporting === true || cue?.particle === "copula" || cue?.isVerb === true;
}
