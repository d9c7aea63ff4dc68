import { timeOf } from "../grammar/date-forms.ts";
import { type Mention, makeMention } from "../grammar/mention.ts";
import { dayWords } from "../lexicon/lists.ts";
import { type CalendarTime, changePoint, isDayOfMonth } from "../number/calendar.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS, WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { asTime, bareFigure, type Refiner } from "./refiner.ts";

/**
 * Completes days that leave the month to the next date: `ngày 10 và 11/11`, `trong hai ngày 22 và 23/7`. The day takes
 * the month (and year) of the date after it; its span stays its own.
 */
export const shareMonths: Refiner = (mentions, words) => {
  const refined = [...mentions];
  for (let i = refined.length - 2; i >= 0; i--) {
    const [before, mention, next] = [refined[i - 1], refined[i] as Mention, refined[i + 1] as Mention];
    const date = dateOf(next);
    const day = date && lonelyDay(mention, before, words);
    if (date === undefined || day === undefined) continue;
    if (!isJoined(words.between(mention.end, next.start))) continue;
    const isDay = isDayOfMonth(day, date.from.month ?? 0);
    refined[i] = asTime(mention, isDay ? { from: changePoint(date.from, { day }) } : undefined);
    // The date after the day is a date too, also where it could be a fraction.
    if (next.form !== "time") refined[i + 1] = makeMention("time", next, [], { time: date });
  }
  return refined;
};

const DAY_WORDS = new WordList(dayWords);

/** `22 và 23/7`, `22, ngày 23/7` */
function isJoined(gap: Cursor | undefined): boolean {
  if (gap === undefined || !(gap.takeMark(",-–") || gap.take(LIST_ENDS))) return false;
  gap.take(DAY_WORDS);
  return gap.isAtEdge;
}

/** The day where the mention is only a day: `ngày 10`, or `22` after `hai ngày` or after `ngày 8,`. */
function lonelyDay(mention: Mention, before: Mention | undefined, words: Words): number | undefined {
  if (mention.form === "time") return mention.time?.from.month === undefined ? mention.time?.from.day : undefined;
  const figure = bareFigure(mention);
  if (figure === undefined || !/^(?:[12]?\d|3[01])$/.test(figure) || before === undefined) return undefined;
  if (!namesDay(before) && !countsDays(before)) return undefined;
  const gap = words.between(before.end, mention.start);
  const isNext = gap !== undefined && gap.takeMark(",") === namesDay(before) && gap.isAtEdge;
  return isNext ? Number(figure) : undefined;
}

function namesDay(mention: Mention): boolean {
  return mention.form === "time" && mention.time?.from.day !== undefined;
}

function countsDays(mention: Mention): boolean {
  return mention.form === "quantity" && mention.first.unit?.entry?.facets.time?.unit === "day";
}

/** The day and month that a mention is or, in figures alone, may be. */
function dateOf(mention: Mention): CalendarTime | undefined {
  const time = timeOf(mention);
  return time?.from.day === undefined || time.from.month === undefined ? undefined : time;
}
