import { holdsOn } from "../../context/iso-time.ts";
import { timeWords } from "../../lexicon/lists.ts";
import { canHold, type Line } from "../../text/layout.ts";
import { isLetter, spaceRunEnd } from "../../text/letters.ts";
import { BULLET_DEPTH, LETTER_DEPTH } from "../../text/mark.ts";
import { startsPlan } from "../../words/plan-heading.ts";
import { WordList } from "../../words/word-list.ts";
import type { Words } from "../../words/words.ts";
import { linesAbove, makeName } from "./above.ts";
import type { Discourse, HeadingTime, ListTime, SectionLine } from "./discourse.ts";
import type { TimeInForce } from "./memory.ts";

/** The words that a line names for itself and the lines below; undefined if its first number is to name it. */
type NameLine = (place: Line) => string | undefined;

/** What was said when the lines up to a record are passed, and the index of the first line that was not. */
export interface Passed {
  readonly discourse: Discourse;
  readonly nextLine: number;
}

/**
 * Passes the lines of a segment from index `nextLine` on that begin at or before the record at `at`: headings among them
 * open and close plans and periods. The last of them holds the record; with a figure of its own (`hasFigure`) a numbered
 * line is an item and no heading. `nameLine` gives the words that a line names (`holdsRecord`: the last one).
 */
export function passLines(
  words: Words,
  { discourse, nextLine }: Passed,
  at: number,
  hasFigure: boolean,
  nameLine: (line: Line, holdsRecord: boolean) => string | undefined,
): Passed {
  const { lines } = words.layout;
  let passed = discourse;
  let index = nextLine;
  for (; index < lines.length && (lines[index] as Line).start <= at; index++) {
    // Nothing that a table says holds for the text below it.
    if (lines[index]?.kind === "cells") continue;
    const line = readLine(words, lines[index] as Line);
    const holdsRecord = at < line.place.end;
    passed = enterLine(passed, holdsRecord && hasFigure ? asItem(line) : line, (place) => nameLine(place, holdsRecord));
  }
  return { discourse: passed, nextLine: index };
}

function asItem(line: SectionLine): SectionLine {
  const { place, isPlan, isPlanItem } = line;
  return place.depth > 0 ? { place, isHeading: false, isPlan, isPlanItem } : line;
}

function readLine(words: Words, place: Line): SectionLine {
  const { depth, isTitle, opensList } = place;
  const isPlan = (depth > 0 || isTitle || opensList) && startsPlan(words, place);
  const isHeading = isTitle && (depth !== BULLET_DEPTH || isPlan);
  const isPlanItem = depth > 0 && isPlan && isPlanLabel(words, place);
  return { place, isHeading, isPlan, isPlanItem };
}

/** How far into an item the outcome of a plan is looked for, in characters; how far the colon after its label. */
const LONGEST_ITEM = 600;
const LONGEST_LABEL = 60;

/** Whether an item has the label of a plan and its time, and nothing that came of it: `Kế hoạch 2023: giao 120 ha, thực hiện …`. */
function isPlanLabel(words: Words, { body, end }: Line): boolean {
  const colon = words.after(body, end).findMark(":", LONGEST_LABEL, ";,.");
  if (colon === undefined || !isLetter(words.view.charCodeAt(spaceRunEnd(words.view, colon + 1)))) return false;
  const last = words.before(colon);
  const isTimed = last.sort === "digits" ? last.text.length >= 4 : words.after(body, colon).find(TIMES, LONGEST_LABEL);
  return isTimed && !words.read(colon, Math.min(end, body + LONGEST_ITEM)).some(({ cue }) => cue?.actual);
}

const TIMES = new WordList(timeWords);

/** Takes up what a new line inherits: of a heading, of the line that opened its list, of the running text before. */
function enterLine(before: Discourse, line: SectionLine, nameLine: NameLine): Discourse {
  const { depth, opensList, body, end } = line.place;
  // A star alone is a separator line, not a list item.
  const isMarked = depth > 0 && body < end;
  const hasMarks = before.hasMarks || isMarked;
  const isAfresh = hasMarks || line.isHeading;
  const isListed = isInList(line.place, before.list);
  return {
    line,
    hasMarks,
    isWholeLine: before.isWholeLine,
    isFront: before.isFront && !isMarked,
    document: before.document,
    soFar: before.soFar,
    headings: line.isHeading
      ? [...openHeadings(before, levelOf(line)), { depth: levelOf(line), iso: undefined }]
      : before.headings,
    ...enterName(before, line, nameLine),
    list: isListed ? before.list : undefined,
    period: isAfresh ? undefined : before.period,
    planDepth: planDepthAt(before, line),
    isPlanList: isListed || depth === BULLET_DEPTH ? before.isPlanList : opensList && line.isPlan,
    year: before.year,
    day: before.day,
    spoken: before.spoken,
  };
}

/** The lines above, and the label of a line; the title of a document names nothing. */
function enterName(
  { above, isFront }: Discourse,
  { place }: SectionLine,
  nameLine: NameLine,
): Pick<Discourse, "above" | "label"> {
  const kept = linesAbove(above, place);
  const isTitle = place.kind === "heading" && place.depth === 0 && isFront;
  const words = isTitle ? "" : nameLine(place);
  const name = words === undefined ? undefined : makeName(words);
  const isHolder = canHold(place);
  return { above: isHolder ? [...kept, { place, name }] : kept, label: (place.kind !== "heading" && name) || null };
}

/** How deep a heading stands: `A.` above `I.`; one without a mark beside `I.`. */
function levelOf({ place: { depth, mark } }: SectionLine): number {
  return depth === 1 && isCapital(mark) ? 0 : depth || 1;
}

function isCapital(mark: string): boolean {
  return isLetter(mark.charCodeAt(0)) && !/^[IVX]/.test(mark);
}

/** The headings that stay open where another of a depth begins. */
function openHeadings({ headings }: Discourse, depth: number): readonly HeadingTime[] {
  return headings.filter((heading) => heading.depth < depth);
}

function isInList(place: Line, list: ListTime | undefined): boolean {
  for (let { parent } = place; parent !== undefined; parent = parent.parent) if (parent === list?.place) return true;
  return false;
}

/** A time, and where it was named. */
export type LentTime = Pick<TimeInForce, "iso" | "from">;

/**
 * The time that a number without one inherits from its place: of its list, of the nearest heading with a time, of the
 * document.
 */
export function lentTime({ list, headings, document }: Discourse): LentTime {
  if (list?.iso !== undefined) return { iso: list.iso, from: "list" };
  const heading = headings.findLast(({ iso }) => iso !== undefined);
  if (heading !== undefined) return { iso: heading.iso, from: "heading" };
  return { iso: document, from: document === undefined ? "none" : "document" };
}

/** The level of the heading under which all is planned: it holds to the next of its level or above, `B.` over `I.`. */
function planDepthAt({ planDepth }: Discourse, line: SectionLine): number | undefined {
  const depth = levelOf(line);
  if (line.isHeading && line.isPlan) return depth;
  // A heading without a mark ends any plan: nothing says what it stands under.
  if (line.isHeading && planDepth !== undefined && (depth <= planDepth || line.place.depth === 0)) return undefined;
  return depth === BULLET_DEPTH && !line.isHeading && planDepth === BULLET_DEPTH ? undefined : planDepth;
}

/** Whether all that follows is planned: under a heading, or in a list. */
export function isPlanScope({ planDepth, isPlanList, line }: Discourse): boolean {
  return (
    planDepth !== undefined || (isPlanList && (line?.place.depth ?? 0) >= LETTER_DEPTH) || line?.isPlanItem === true
  );
}

/** What a sentence leaves to the lines below it: the time of a heading, of a list, of the document. */
export function lendTimes(
  { line, headings, list }: Discourse,
  lead: string | undefined,
  first: string | undefined,
): Pick<Discourse, "headings" | "list"> {
  const top = headings.at(-1);
  return {
    headings:
      line?.isHeading && top !== undefined && lead !== undefined
        ? [...headings.slice(0, -1), { depth: top.depth, iso: lead }]
        : headings,
    list: line?.place.opensList ? { place: line.place, iso: first ?? lead } : list,
  };
}

/** The period in force after a sentence. */
export function keepPeriod({ hasMarks, period }: Discourse, inForce: string | undefined): string | undefined {
  return holdsOn(inForce, !hasMarks) ? inForce : period;
}
