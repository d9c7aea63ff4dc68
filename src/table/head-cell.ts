import { readPlainTime } from "../grammar/date-forms.ts";
import type { Mention, QuantityMention } from "../grammar/mention.ts";
import { readMentions } from "../grammar/read-mentions.ts";
import { readTokens } from "../lexer/lexer.ts";
import { findCue, findEntry } from "../lexicon/lexicon.ts";
import { headWords, partitiveWords } from "../lexicon/lists.ts";
import type { Direction, HeadSense } from "../lexicon/values.ts";
import { evaluateAmount } from "../number/amount.ts";
import { type CalendarTime, isPlainYear, makePoint, monthsOfYear } from "../number/calendar.ts";
import { toNumber } from "../number/decimal.ts";
import { timeUnitOf } from "../resolve/quantity.ts";
import type { Span } from "../text/span.ts";
import { Pieces } from "../words/pieces.ts";
import { PERCENT, readBracketedUnit, readDeclaredUnit, readTrailingUnit, type TableUnit } from "./unit.ts";

/** A word or mark of a head: what it says of the column, the time that it names, or a word that names something. */
export interface HeadPart extends Span {
  readonly type: "sense" | "time" | "word" | "link" | "mark";
  readonly sense: HeadSense | undefined;
  readonly time: CalendarTime | undefined;
  /** Which way a word of change or excess goes. */
  readonly direction?: Direction | undefined;
  /** Whether it stands before what is counted: `Số hộ`. */
  readonly isPartitive?: boolean | undefined;
}

/** The words of one cell of a head, or of a title. */
export interface HeadCell {
  readonly text: string;
  readonly parts: readonly HeadPart[];
  /** The unit in brackets, or after a comma: `Diện tích (ha)`. */
  readonly unit: TableUnit | undefined;
  /** Whether it says percent, in brackets or not: `Tỷ lệ %`. */
  readonly isPercent: boolean;
  /** Whether it says that figures have signs: `Tăng (+), giảm (-)`. */
  readonly isSigned: boolean;
  /** What is 100: `Năm trước` of `(Năm trước = 100)`. */
  readonly hundred: string | undefined;
}

const SIGNED = /\(\s*[+±]\s*[),/]|\(\s*[-−–]\s*\)|\+\s*\/\s*[-−–]|±/;
const HUNDRED = /\(?([^()=,;:-]{2,40}?)\s*=\s*100\s*%?\)?/;

/** What is 100, as words say, and where they stand: `Năm trước` of `(Năm trước = 100)`. */
export function readHundred(text: string): (Span & { readonly words: string | undefined }) | undefined {
  const found = HUNDRED.exec(text);
  if (found === null) return undefined;
  return { start: found.index, end: found.index + found[0].length, words: found[1]?.trim() };
}

/** Reads a cell of a head: takes time linear in its words. */
export function readHeadCell(text: string): HeadCell {
  const bracketed = readBracketedUnit(text);
  const hundred = readHundred(text);
  const unit = bracketed?.unit ?? readDeclaredUnit(text) ?? readTrailingUnit(text)?.unit;
  const isPercent = withoutSpan(text, hundred).includes("%");
  const masks = [bracketed, hundred].filter((one) => one !== undefined);
  return {
    text,
    parts: readParts(text, masks),
    unit: unit ?? (isPercent ? PERCENT : undefined),
    isPercent: unit?.sort === "percent" || isPercent,
    isSigned: SIGNED.test(text),
    hundred: hundred?.words,
  };
}

/** A text without what stands in a span of it. */
export function withoutSpan(text: string, span: Span | undefined): string {
  return span === undefined ? text : `${text.slice(0, span.start)}${text.slice(span.end)}`;
}

function readParts(text: string, masks: readonly Span[]): HeadPart[] {
  const taken = [
    ...readTimes(text).filter((one) => !masks.some((mask) => overlaps(mask, one))),
    ...masks.map(toMask),
  ].sort((a, b) => a.start - b.start);
  const parts: HeadPart[] = [];
  const pieces = new Pieces(text, { start: 0, end: text.length });
  let next = 0;
  for (let index = 0; index < pieces.length; ) {
    const start = pieces.starts[index] as number;
    const mask = taken[next];
    if (mask !== undefined && start >= mask.start) {
      parts.push(mask);
      next++;
      while (index < pieces.length && (pieces.starts[index] as number) < mask.end) index++;
      continue;
    }
    const length = senseLength(pieces, index, mask?.start ?? text.length);
    parts.push(makePart(pieces, index, Math.max(1, length), length > 0));
    index += Math.max(1, length);
  }
  return parts;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const toMask = ({ start, end }: Span): HeadPart => ({ start, end, type: "mark", sense: undefined, time: undefined });

const LONGEST_SENSE = 5;

/** How many pieces from `index` on are a word of heads, the longest one; 0 where none is. */
function senseLength(pieces: Pieces, index: number, limit: number): number {
  if (pieces.sorts[index] !== "syllable") return 0;
  let words = "";
  let found = 0;
  for (let count = 1; count <= LONGEST_SENSE && index + count <= pieces.length; count++) {
    const at = index + count - 1;
    if (pieces.sorts[at] !== "syllable" || (pieces.starts[at] as number) >= limit) break;
    words = count === 1 ? pieces.textOf(at) : `${words} ${pieces.textOf(at)}`;
    if (Object.hasOwn(headWords, words)) found = count;
  }
  // `giao` of `giao thông` is no plan.
  const start = pieces.starts[index] as number;
  return found === 1 && knownEnd(pieces.view, start, limit) > (pieces.ends[index] as number) ? 0 : found;
}

/** Where the longest word of the lexicon that begins at `start` ends. */
function knownEnd(text: string, start: number, limit: number): number {
  const end = findEntry(text, start)?.end ?? start;
  return Math.min(limit, end);
}

/** Words that only join others in a head. */
function isLink(text: string, start: number, end: number): boolean {
  const cue = findCue(text, start, end, end)?.cue;
  return (
    (cue?.preposition ?? cue?.timeLink ?? cue?.conjunction ?? cue?.versus ?? cue?.until) === true ||
    cue?.particle !== undefined
  );
}

function makePart(pieces: Pieces, index: number, length: number, isSense: boolean): HeadPart {
  const start = pieces.starts[index] as number;
  const end = pieces.ends[index + length - 1] as number;
  if (isSense) {
    let words = pieces.textOf(index);
    for (let i = 1; i < length; i++) words += ` ${pieces.textOf(index + i)}`;
    const cue = findCue(pieces.view, start, pieces.ends[index] as number, end)?.cue;
    const direction = cue?.change ?? cue?.excess;
    return { start, end, type: "sense", sense: headWords[words] as HeadSense, time: undefined, direction };
  }
  const isWord = pieces.sorts[index] !== "mark" && pieces.view.charAt(start) !== "%";
  const type = !isWord ? "mark" : isLink(pieces.view, start, end) ? "link" : "word";
  return { start, end, type, sense: undefined, time: undefined, isPartitive: isPartitive(pieces.textOf(index)) };
}

const PARTITIVES = new Set(partitiveWords);

/** Whether a word in small letters stands before what is counted: `số`. */
export function isPartitive(word: string): boolean {
  return PARTITIVES.has(word);
}

/** The times that a text names. */
export function readTimes(text: string): HeadPart[] {
  const mentions = readMentions(text, readTokens(text));
  return mentions.flatMap((mention) =>
    timesOf(mention).map(({ start, end, time }) => ({ start, end, type: "time" as const, sense: undefined, time })),
  );
}

interface NamedTime extends Span {
  readonly time: CalendarTime;
}

function timesOf(mention: Mention): NamedTime[] {
  const { start, end } = mention;
  if (mention.form === "time") {
    const { time } = mention;
    return time === undefined || (time.from.day !== undefined && time.from.month === undefined)
      ? []
      : [{ start, end, time }];
  }
  if (mention.form !== "quantity") return [];
  const years = ratioOfYears(mention);
  if (years !== undefined) return years;
  const time = monthsSoFar(mention) ?? plainTime(mention);
  return time === undefined ? [] : [{ start, end, time }];
}

/** `2015/2014`: a year, and the one that it is compared with. */
function ratioOfYears({ first, second, joint }: QuantityMention): NamedTime[] | undefined {
  const [one, other] = [first.amount.figure, second?.amount.figure];
  if (joint !== "slash" || second === undefined || !isPlainYear(one) || !isPlainYear(other)) return undefined;
  const toTime = ({ start, end }: Span, year: string | undefined) => ({
    start,
    end,
    time: { from: makePoint({ year: { given: Number(year) } }) },
  });
  return [toTime(first, one), toTime(second, other)];
}

/** `2019`, `2021-2025`, `6/2023`; a bare `9/12` is no time in a head. */
function plainTime(mention: QuantityMention): CalendarTime | undefined {
  const time = readPlainTime(mention);
  if (time === undefined || time.from.year === undefined) return undefined;
  return time.to === undefined && time.from.month === undefined && !isPlainYear(mention.first.amount.figure)
    ? undefined
    : time;
}

/** `9 tháng` of `TH 9 tháng`: those of the year so far. */
function monthsSoFar({ first, second }: QuantityMention): CalendarTime | undefined {
  if (second !== undefined || timeUnitOf(first) !== "month") return undefined;
  const count = toNumber(evaluateAmount(first.amount.parts));
  return Number.isInteger(count) ? monthsOfYear(count, "first", undefined) : undefined;
}

/** Whether some part has one of some senses. */
export function hasSense(parts: readonly HeadPart[], ...senses: readonly HeadSense[]): boolean {
  return parts.some(({ sense }) => sense !== undefined && senses.includes(sense));
}
