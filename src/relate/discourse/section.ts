import { actualWords, outcomeWords, planHeadings } from "../../lexicon/lists.ts";
import { splitSurface, syllableEnd } from "../../lexicon/surface.ts";
import { BULLET_DEPTH, type Layout, type Line } from "../../text/layout.ts";
import { foldSyllable } from "../../text/letters.ts";
import type { Discourse, SectionLine } from "./discourse.ts";
import { holdsOn } from "./iso-time.ts";

/** What was said when the lines up to a record are passed, and the index of the first line that was not. */
interface Passed {
  readonly discourse: Discourse;
  readonly nextLine: number;
}

/**
 * Passes the lines of `layout` from index `nextLine` on that begin at or before the record at `at`: headings among them
 * open and close plans and periods. The last of them holds the record; with a figure of its own (`hasFigure`) a numbered
 * line is an item and no heading.
 */
export function passLines(layout: Layout, { discourse, nextLine }: Passed, at: number, hasFigure: boolean): Passed {
  const { view, lines } = layout;
  let passed = discourse;
  let index = nextLine;
  for (; index < lines.length && (lines[index] as Line).start <= at; index++) {
    const line = readLine(view, lines[index] as Line);
    passed = enterLine(passed, at < line.place.end && hasFigure ? asItem(line) : line);
  }
  return { discourse: passed, nextLine: index };
}

function asItem(line: SectionLine): SectionLine {
  const { place, isPlan, isPlanItem } = line;
  return place.depth > 0 ? { place, isHeading: false, isPlan, isPlanItem } : line;
}

const LONGEST_HEADING = 120;

function readLine(view: string, place: Line): SectionLine {
  const { depth, body, end, isTitle, opensList } = place;
  const isPlan = (depth > 0 || isTitle || opensList) && startsPlan(view, place);
  const isHeading = isTitle && (depth !== BULLET_DEPTH || isPlan);
  const isPlanItem = depth > 0 && isPlan && isPlanLabel(view.slice(body, Math.min(end, body + LONGEST_ITEM)));
  return { place, isHeading, isPlan, isPlanItem };
}

const LONGEST_ITEM = 600;
const PLAN_LABEL = /^[^:;,.\d]{1,40}(?:\d{4}|(?:năm|tháng|quý)[^:;,.]{1,16}):\s*\p{L}/iu;

/** Whether an item has the label of a plan and its time, and nothing that came of it: `Kế hoạch 2023: giao 120 ha, thực hiện …`. */
function isPlanLabel(item: string): boolean {
  return PLAN_LABEL.test(item) && !actualWords.some((words) => item.toLowerCase().includes(words));
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

/** Takes up what a new line inherits: of a heading, of the line that opened its list, of the running text before. */
function enterLine(before: Discourse, line: SectionLine): Discourse {
  const { depth, opensList } = line.place;
  const isMarked = depth > 0;
  const hasMarks = before.hasMarks || isMarked;
  // The title of a report lends no time to its sections.
  const isFirstMark = isMarked && !before.hasMarks && !before.line?.place.opensList;
  const lead = (line.isHeading && isMarked) || isFirstMark ? undefined : before.lead;
  const isAfresh = hasMarks || line.isHeading || !before.isWholeLine;
  return {
    ...before,
    line,
    hasMarks,
    lead,
    period: isAfresh ? lead : before.period,
    planDepth: planDepthAt(before, line),
    isPlanList: depth === BULLET_DEPTH ? before.isPlanList : opensList && line.isPlan,
  };
}

/** The depth of the heading under which all is planned: it holds to the next of its depth or above. */
function planDepthAt({ planDepth }: Discourse, line: SectionLine): number | undefined {
  const depth = line.place.depth || 1;
  if (line.isHeading && line.isPlan) return depth;
  if (line.isHeading && planDepth !== undefined && depth <= planDepth) return undefined;
  return depth === BULLET_DEPTH && !line.isHeading && planDepth === BULLET_DEPTH ? undefined : planDepth;
}

/** Whether all that follows is planned: under a heading, or in a list. */
export function isPlanScope({ planDepth, isPlanList, line }: Discourse): boolean {
  return planDepth !== undefined || (isPlanList && line?.place.depth === BULLET_DEPTH) || line?.isPlanItem === true;
}

/** The period in force after a sentence, and for a heading or a list the time of its lines. */
export function keepPeriods(
  { line, hasMarks, period, lead }: Discourse,
  inForce: string | undefined,
  ownLead: string | undefined,
): Pick<Discourse, "period" | "lead"> {
  const isLead = line !== undefined && (line.isHeading || line.place.opensList || line.place.depth === 0);
  return {
    period: holdsOn(inForce, !hasMarks) ? inForce : period,
    lead: isLead ? (ownLead ?? lead) : lead,
  };
}
