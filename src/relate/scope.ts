import { actualWords, outcomeWords, planHeadings } from "../lexicon/context.ts";
import { splitSurface, syllableEnd } from "../lexicon/surface.ts";
import { BULLET_DEPTH, type Layout, type Line } from "../text/layout.ts";
import { foldSyllable } from "../text/letters.ts";
import type { Level } from "./link.ts";
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
  line: ScopeLine | undefined;
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
  readonly line: ScopeLine | undefined;
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

/** A line of the text, and what it is for the lines below it. */
export interface ScopeLine extends Line {
  readonly isHeading: boolean;
  /** Whether it begins with a plan and its time: `V. Kế hoạch 2024: giải ngân …`. */
  readonly isPlanItem: boolean;
}

const LONGEST_HEADING = 120;

function readLine(view: string, line: Line): ScopeLine {
  const { depth, body, end, isTitle } = line;
  const isPlan = (depth > 0 || isTitle) && startsPlan(view, line);
  const isHeading = isTitle && (depth !== BULLET_DEPTH || isPlan);
  const isPlanItem = depth > 0 && isPlan && isPlanLabel(view.slice(body, Math.min(end, body + LONGEST_ITEM)));
  return { ...line, isHeading, isPlanItem };
}

const LONGEST_ITEM = 600;
const PLAN_LABEL = /^[^:;,.\d]{1,40}(?:\d{4}|(?:năm|tháng|quý)[^:;,.]{1,16}):\s*\p{L}/iu;

/** Whether an item has the label of a plan and its time, and nothing that came of it: `Kế hoạch 2023: giao 120 ha, thực hiện …`. */
function isPlanLabel(item: string): boolean {
  return PLAN_LABEL.test(item) && !actualWords.some((words) => item.toLowerCase().includes(words));
}

/**
 * Passes the lines of `layout` from index `next` on that begin at or before the record at `at`: headings among them open
 * and close plans and periods. The last of them holds the record; with a figure of its own (`hasFigure`) a numbered line
 * is an item and no heading. Returns the index of the first line that was not passed.
 */
export function passLines(layout: Layout, next: number, at: number, hasFigure: boolean, scope: Scope): number {
  const { view, lines } = layout;
  let index = next;
  for (; index < lines.length && (lines[index] as Line).start <= at; index++) {
    const line = readLine(view, lines[index] as Line);
    const isOwn = at < line.end;
    enterLine(view, isOwn && hasFigure ? asItem(line) : line, scope);
  }
  return index;
}

function asItem(line: ScopeLine): ScopeLine {
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
function enterLine(view: string, line: ScopeLine, scope: Scope): void {
  const isMarked = line.depth > 0;
  if (line.isHeading) {
    const depth = line.depth || 1;
    if (isMarked) scope.lead = undefined;
    if (startsPlan(view, line)) scope.planDepth = depth;
    else if (scope.planDepth !== undefined && depth <= scope.planDepth) scope.planDepth = undefined;
  }
  if (line.depth !== BULLET_DEPTH) scope.isPlanList = line.opensList && startsPlan(view, line);
  else if (!line.isHeading && scope.planDepth === BULLET_DEPTH) scope.planDepth = undefined;
  // The title of a report lends no time to its sections.
  if (isMarked && !scope.hasMarks && !scope.line?.opensList) scope.lead = undefined;
  scope.hasMarks ||= isMarked;
  if (scope.hasMarks || line.isHeading || !scope.isWholeLine) scope.period = scope.lead;
  scope.line = line;
}

/** Whether all that follows is planned: under a heading, or in a list. */
export function isPlanScope(scope: Scope): boolean {
  const isInList = scope.isPlanList && scope.line?.depth === BULLET_DEPTH;
  return scope.planDepth !== undefined || isInList || scope.line?.isPlanItem === true;
}

const PLAN_HEADINGS: readonly string[] = planHeadings.map((words) => splitSurface(words).join(" "));
const PLAN_HEADING_STARTS: ReadonlySet<string> = new Set(planHeadings.map((words) => splitSurface(words)[0] as string));

/** `Chỉ tiêu chủ yếu`, but not `Chỉ tiêu đạt được`. */
function startsPlan(view: string, { body, end }: Line): boolean {
  if (!PLAN_HEADING_STARTS.has(foldSyllable(view.slice(body, syllableEnd(view, body))))) return false;
  const opening = `${splitSurface(view.slice(body, Math.min(end, body + LONGEST_HEADING))).join(" ")} `;
  if (outcomeWords.some((words) => opening.includes(` ${words} `))) return false;
  return PLAN_HEADINGS.some((words) => opening.startsWith(`${words} `));
}
