import { changeMention, type Mention } from "../grammar/mention.ts";
import { findEntry } from "../lexicon/lexicon.ts";
import { pluralWords } from "../lexicon/lists.ts";
import { type CalendarPoint, changePoint, givenYear, isDayOfMonth } from "../number/calendar.ts";
import { previousWordStart, spaceRunStart } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import { WordList } from "../words/word-list.ts";
import type { Refiner } from "./refiner.ts";

/** Reads a month or a year with the words before it as its first or last day: `ngày đầu tiên của tháng 3`. */
export const readEdgeDays: Refiner = (mentions, words) =>
  mentions.map((mention): Mention => {
    const { view } = words;
    if (mention.form !== "time" || mention.time === undefined || mention.time.to !== undefined) return mention;
    const start = edgeStart(view, mention.start);
    const edge = findEntry(view, start, "edgeDay");
    if (edge?.end !== spaceRunStart(view, mention.start) || isOneOfSeveral(view, words.before(start))) return mention;
    const from = dayAt(mention.time.from, edge.facets.edgeDay);
    return from === undefined ? mention : changeMention(mention, { start, time: { from } });
  });

const PLURALS = new WordList(pluralWords);

/** `3` | `ngày đầu tiên của tháng 3`, `những` | `ngày đầu tiên của tháng 3`: whether the days are several. */
function isOneOfSeveral(view: string, before: Cursor): boolean {
  if (before.sort === "digits" || before.take(PLURALS)) return true;
  return before.start !== undefined && findEntry(view, before.start)?.facets.numeral !== undefined;
}

/** How many words the words before the month are: `ngày đầu tiên của`. */
const WORDS = 4;

function edgeStart(view: string, at: number): number {
  let start = at;
  for (let words = 0; words < WORDS; words++) start = previousWordStart(view, start);
  return start;
}

/** The first or the last day of a month or a year; undefined for the last of a February whose year is not said. */
function dayAt(point: CalendarPoint, edge: "first" | "last" | undefined): CalendarPoint | undefined {
  const { day, quarter, half, week } = point;
  if ((day ?? quarter ?? half ?? week) !== undefined) return undefined;
  if (edge === "first") return changePoint(point, { month: point.month ?? 1, day: 1 });
  const month = point.month ?? 12;
  const year = givenYear(point);
  if (month === 2 && year === undefined) return undefined;
  return changePoint(point, { month, day: lastDay(month, year ?? 1) });
}

function lastDay(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return isDayOfMonth(31, month) ? 31 : 30;
}
