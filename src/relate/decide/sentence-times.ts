import type { Resolved } from "../../record/resolved.ts";
import type { Line } from "../../text/layout.ts";
import type { Clause } from "../clauses/clause.ts";
import type { SentenceInput } from "../clauses/clause-input.ts";
import {
  holdsOn,
  isEndOfMonth,
  isReporting,
  LONGER,
  lengthOf,
  MONTH,
  replaces,
  sinceJanuary,
} from "../discourse/iso-time.ts";
import type { TimeInForce } from "../discourse/memory.ts";
import { lentTime } from "../discourse/section.ts";
import { dateOf, isForeign, isReportTime } from "../phrases/times.ts";
import type { ContextToken } from "../words.ts";

/** What a sentence begins with: its time, and the period that it leaves to those after it. */
export interface OpeningTimes {
  readonly time: TimeInForce;
  readonly inForce: string | undefined;
  /** The time that the sentence begins with, for the lines below it. */
  readonly lead: string | undefined;
}

/** The time in force at the beginning of a sentence: its own first words', that of the sentence before, of its place. */
export function openTimes(input: SentenceInput, clauses: readonly Clause[]): OpeningTimes {
  const { discourse, tokens } = input;
  const lead = leadOf(input, clauses);
  const lent = lentTime(discourse);
  const before = discourse.period ?? lent.iso;
  const inForce = lead !== undefined && replaces(lead, before) ? lead : before;
  if (lead !== undefined) return { time: { iso: lead, from: "lead" }, inForce, lead };
  // `Đến 30/6, tổng nguồn vốn đạt 487 tỷ đồng.` | `Trong đó: …`: a time of one sentence alone holds for what it is made of.
  const goesOn = tokens[0]?.cue?.continuer === true && discourse.spoken?.line === discourse.line;
  const spoken = goesOn ? discourse.spoken?.period : undefined;
  if (spoken !== undefined) return { time: { iso: spoken, from: "spoken" }, inForce, lead };
  const near = discourse.spoken?.line === discourse.line ? discourse.spoken?.period : undefined;
  if (discourse.period === undefined && near !== undefined && isReporting(near))
    return { time: { iso: near, from: "before" }, inForce, lead };
  const isLent = discourse.period === undefined || discourse.period === lent.iso;
  return { time: isLent ? lent : { iso: discourse.period, from: "before" }, inForce, lead };
}

/** The time that a sentence begins with; of a heading, the only one in it. */
function leadOf({ tokens, records, discourse }: SentenceInput, clauses: readonly Clause[]): string | undefined {
  const { line, planDepth, hasMarks } = discourse;
  const isHeading = line?.isHeading === true;
  const isPlan = isHeading && planDepth !== undefined;
  const end = clauses[0]?.at ?? tokens.length;
  const times = openingTokens(tokens, end, isHeading).flatMap((at) => {
    const iso = dateOf(records, tokens, at);
    if (iso === undefined) return [];
    const isShort = hasMarks && lengthOf(iso) < (isHeading ? MONTH : LONGER);
    return !isPlan && (isShort || isDayOfReport(tokens, at, end, iso, clauses)) ? [] : [iso];
  });
  return times.every((time) => time === times[0]) ? times[0] : undefined;
}

/** The times that a sentence begins with, before its first words that are no circumstance; of a heading, all of them. */
function openingTokens(tokens: readonly ContextToken[], end: number, isHeading: boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokens[i] as ContextToken;
    if (token.type === "time") found.push(i);
    else if (!isHeading && !isBeforeTime(token)) return found;
  }
  return found;
}

function isDayOfReport(
  tokens: readonly ContextToken[],
  at: number,
  end: number,
  iso: string,
  clauses: readonly Clause[],
): boolean {
  return !isReporting(iso) && (clauses.length === 0 || isReportTime(tokens, at, end, iso));
}

function isBeforeTime({ type, cue }: ContextToken): boolean {
  if (type === "mark" || type === "figure" || cue?.status !== undefined) return true;
  return (cue?.timeLink ?? cue?.opener ?? cue?.until ?? cue?.preposition ?? cue?.plan) === true;
}

/**
 * The period that a title names, or that a first paragraph says it is about (`hội nghị tổng kết năm 2018`); undefined where
 * there is none, or more than one that is not ahead: `tháng 4 và 4 tháng`.
 */
export function documentTime({ view, tokens, records, discourse }: SentenceInput): string | undefined {
  const isTitle = isTitleLine(view, discourse.line?.place);
  const times = new Set<string>();
  let isAhead = false;
  let isSummary = isTitle;
  tokens.forEach((token, i) => {
    if (token.cue?.ahead && opensPart(tokens[i - 1])) isAhead = true;
    else if (token.cue?.summary) [isAhead, isSummary] = [false, true];
    if (isAhead || !isSummary) return;
    const time = reportedTime(tokens, records, i);
    if (time !== undefined) times.add(time);
  });
  return times.size === 1 ? [...times][0] : undefined;
}

/** Whether a word after a token opens a part of a title: `…; nhiệm vụ năm 2024`, not `kết quả thực hiện nhiệm vụ năm 2023`. */
function opensPart(before: ContextToken | undefined): boolean {
  return before?.type !== "word" || before.cue?.particle === "and" || before.cue?.ahead === true;
}

/** Whether a line at the beginning of a document is a title: it ends without a mark, and may be wrapped. */
function isTitleLine(view: string, place: Line | undefined): boolean {
  return place !== undefined && (place.isTitle || !/[.,;:!?…”"]/.test(view.charAt(place.end - 1)));
}

/** The period that a time of a title means: `số liệu tính đến ngày 30/6/2024` is the first half of the year. */
function reportedTime(tokens: readonly ContextToken[], records: readonly Resolved[], at: number): string | undefined {
  const iso = dateOf(records, tokens, at);
  if (iso === undefined || isForeign(tokens, at, 0, iso)) return undefined;
  if (isReporting(iso)) return holdsOn(iso, false) ? iso : undefined;
  return isEndOfMonth(iso) && tokens[at - 1]?.cue?.timeLink ? sinceJanuary(iso) : undefined;
}
