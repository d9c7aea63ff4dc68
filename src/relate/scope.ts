import { actualWords, outcomeWords, partWords, planHeadings } from "../lexicon/context.ts";
import { splitSurface, syllableEnd } from "../lexicon/surface.ts";
import { foldSyllable, isDigit, isLetter, spaceRunEnd } from "../text/letters.ts";
import type { Level } from "./link.ts";
import { endsAtLine } from "./sentence.ts";
import type { Topic } from "./topic.ts";

/** What earlier lines and sentences say of the times and plans of later ones. */
export interface Scope {
  /** The period in force. */
  period: string | undefined;
  /** The period that a heading, or a line that opens a list, gives the lines below. */
  lead: string | undefined;
  /** The last year that a time was of: `cả năm` means it. */
  year: string | undefined;
  /** Depth of the heading under which all is planned. */
  planDepth: number | undefined;
  /** Whether the line that opens the list at hand speaks of a plan. */
  isPlanList: boolean;
  spoken: Spoken | undefined;
  /** The line of the last sentence. */
  line: Line | undefined;
  /** Whether the text so far has headings or lists with marks; news have none. */
  hasMarks: boolean;
  /** Whether the last sentence was all of its line, as in news that break after each. */
  isWholeLine: boolean;
}

/** What the last sentence with a number spoke of at its end. */
export interface Spoken {
  readonly topic: Topic;
  readonly period: string | undefined;
  readonly levels: readonly Level[];
  readonly line: Line | undefined;
}

/** The period of each clause's number, and what later sentences inherit. */
export interface Periods {
  readonly each: readonly (string | undefined)[];
  /** For the sentences after it. */
  readonly last: string | undefined;
  /** For the lines below, where it is a heading or opens a list: the time that the sentence begins with. */
  readonly lead: string | undefined;
}

/** A scope for the beginning of a document. */
export function newScope(): Scope {
  return {
    period: undefined,
    lead: undefined,
    year: undefined,
    planDepth: undefined,
    isPlanList: false,
    line: undefined,
    spoken: undefined,
    hasMarks: false,
    isWholeLine: true,
  };
}

/** A line of the text, as its layout shows it. */
export interface Line {
  readonly start: number;
  /** 1 for `I.` or `A.`, 2 for `1.`, 3 for `1.1.`, 4 for `a)`, 5 for a bullet; 0 for running text. */
  readonly depth: number;
  /** Where its words begin. */
  readonly body: number;
  readonly length: number;
  readonly isHeading: boolean;
  /** Whether it ends with a colon: the lines below are of it. */
  readonly opensList: boolean;
  /** Whether it begins with a plan and its time: `V. Kế hoạch 2024: giải ngân …`. */
  readonly isPlanItem: boolean;
}

const BULLET = 5;
const LONGEST_HEADING = 120;
const LONGEST_MARK = 16;

/** `Phần`, `PHẦN`: as they stand at a line's start. */
const PARTS = partWords.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);

/** `I.`, `Phần II.`, `A-`; `1.`, `2/`; `1.1`; `a)`, `(1)`; a bullet. */
const MARK = new RegExp(
  `^(?:(?:(?:${PARTS.join("|")})\\s+)?([IVX]{1,5}|[A-HĐ])[.):/–-](?=\\s)|` +
    "(\\d{1,2}(?:\\.\\d{1,2})*)[.)/–-](?=\\s)|(\\d{1,2}(?:\\.\\d{1,2})+)(?=\\s)|\\(?([a-zđ]|\\d{1,2})\\)|([-–—+*•●○▪]))\\s*",
);

/** Reads the layout of the line that begins at `start`. */
function readLine(view: string, start: number): Line {
  const found = view.indexOf("\n", start);
  const end = found < 0 ? view.length : found;
  const body = spaceRunEnd(view, start);
  const mark = MARK.exec(view.slice(body, Math.min(body + LONGEST_MARK, end)));
  const depth = mark === null ? 0 : depthOf(mark);
  const words = body + (mark?.[0].length ?? 0);
  let last = end - 1;
  while (last > words && view.charCodeAt(last) <= 0x20) last--;
  const isShort = last - words < LONGEST_HEADING && last > words;
  const ending = view.charAt(last);
  const isWrapped = found >= 0 && !endsAtLine(view, found);
  return {
    start,
    depth,
    body: words,
    length: end - start,
    isHeading:
      isShort &&
      !isWrapped &&
      !/[.,;:!?…”"]/.test(ending) &&
      !isLowerStart(view, words) &&
      (depth !== BULLET || startsPlan(view, words)),
    opensList: ending === ":",
    isPlanItem:
      depth > 0 && startsPlan(view, words) && isPlanLabel(view.slice(words, Math.min(end, words + LONGEST_ITEM))),
  };
}

const LONGEST_ITEM = 600;
const PLAN_LABEL = /^[^:;,.\d]{1,40}(?:\d{4}|(?:năm|tháng|quý)[^:;,.]{1,16}):\s*\p{L}/iu;

/** Whether an item has the label of a plan and its time, and nothing that came of it: `Kế hoạch 2023: giao 120 ha, thực hiện …`. */
function isPlanLabel(item: string): boolean {
  return PLAN_LABEL.test(item) && !actualWords.some((words) => item.toLowerCase().includes(words));
}

function depthOf([, roman, numbered, dotted, letter]: RegExpExecArray): number {
  if (roman !== undefined) return 1;
  const number = numbered ?? dotted;
  if (number !== undefined) return number.includes(".") ? 3 : 2;
  return letter === undefined ? BULLET : 4;
}

function isLowerStart(view: string, at: number): boolean {
  const character = view.charAt(at);
  return isLetter(view.charCodeAt(at)) ? character === character.toLowerCase() : isDigit(view.charCodeAt(at));
}

/**
 * Passes the lines that begin in `(start, end]`: headings among them open and close plans and periods. The last of them
 * holds the record at `end`; with a figure of its own (`hasFigure`) a numbered line is an item and no heading.
 */
export function passLines(view: string, start: number, end: number, hasFigure: boolean, scope: Scope): void {
  for (let at = view.indexOf("\n", start); at >= 0 && at < end; ) {
    const words = spaceRunEnd(view, at + 1);
    if (words >= view.length) return;
    // Empty lines are passed over at once: looking past each would take time quadratic in their number.
    const line = readLine(view, view.lastIndexOf("\n", words - 1) + 1);
    at = view.indexOf("\n", words);
    const isOwn = at < 0 || at >= end;
    enterLine(view, isOwn && hasFigure ? asItem(line) : line, scope);
  }
}

/** Takes up the line that a segment begins with; `hasFigure` where the first sentence with a number stands in it. */
export function enterFirstLine(view: string, hasFigure: boolean, scope: Scope): void {
  const line = readLine(view, 0);
  enterLine(view, hasFigure ? asItem(line) : line, scope);
}

function asItem(line: Line): Line {
  return line.depth > 0 ? { ...line, isHeading: false } : line;
}

/** What a sentence leaves to those after it. */
export function keepPeriods({ lead, last }: Periods, scope: Scope): void {
  scope.period = last;
  const { line } = scope;
  if (line !== undefined && lead !== undefined && (line.isHeading || line.opensList || line.depth === 0))
    scope.lead = lead;
}

/** Takes up what a new line inherits: of a heading, of the line that opened its list, of the running text before. */
function enterLine(view: string, line: Line, scope: Scope): void {
  const isMarked = line.depth > 0;
  if (line.isHeading) {
    const depth = line.depth || 1;
    if (isMarked) scope.lead = undefined;
    if (startsPlan(view, line.body)) scope.planDepth = depth;
    else if (scope.planDepth !== undefined && depth <= scope.planDepth) scope.planDepth = undefined;
  }
  if (line.depth !== BULLET) scope.isPlanList = line.opensList && startsPlan(view, line.body);
  else if (!line.isHeading && scope.planDepth === BULLET) scope.planDepth = undefined;
  // The title of a report lends no time to its sections.
  if (isMarked && !scope.hasMarks && !scope.line?.opensList) scope.lead = undefined;
  scope.hasMarks ||= isMarked;
  if (scope.hasMarks || line.isHeading || !scope.isWholeLine) scope.period = scope.lead;
  scope.line = line;
}

/** Whether all that follows is planned: under a heading, or in a list. */
export function isPlanScope(scope: Scope): boolean {
  const isInList = scope.isPlanList && scope.line?.depth === BULLET;
  return scope.planDepth !== undefined || isInList || scope.line?.isPlanItem === true;
}

const PLAN_HEADINGS: readonly string[] = planHeadings.map((words) => splitSurface(words).join(" "));
const PLAN_HEADING_STARTS: ReadonlySet<string> = new Set(planHeadings.map((words) => splitSurface(words)[0] as string));

/** `Chỉ tiêu chủ yếu`, but not `Chỉ tiêu đạt được`. */
function startsPlan(view: string, at: number): boolean {
  if (!PLAN_HEADING_STARTS.has(foldSyllable(view.slice(at, syllableEnd(view, at))))) return false;
  const line = view.slice(at, at + LONGEST_HEADING).split("\n", 1)[0] as string;
  const opening = `${splitSurface(line).join(" ")} `;
  if (outcomeWords.some((words) => opening.includes(` ${words} `))) return false;
  return PLAN_HEADINGS.some((words) => opening.startsWith(`${words} `));
}
