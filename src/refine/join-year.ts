import { changeMention, type Mention, type TimeMention } from "../grammar/mention.ts";
import type { CalendarTime } from "../number/calendar.ts";
import { changePoint, isPlainYear } from "../number/calendar.ts";
import { bareFigure } from "./bare-figure.ts";
import type { Refiner } from "./refiner.ts";

/** Joins a year to the month before its comma: `19 tháng 12, 2024`, `8 thg 1, 2015`. */
export const joinYears: Refiner = (mentions, view) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined.at(-1);
    const year = last === undefined || !isComma(view, last.end, mention.start) ? undefined : bareFigure(mention);
    if (last?.form === "time" && endsInMonth(last.time) && isPlainYear(year)) {
      refined[refined.length - 1] = withYear(last, mention.end, Number(year));
    } else refined.push(mention);
  }
  return refined;
};

function isComma(view: string, from: number, to: number): boolean {
  return to - from === 2 && view.startsWith(", ", from);
}

/** Whether a time is a month or a day, and its year is not said. */
function endsInMonth(time: CalendarTime | undefined): boolean {
  return time?.to === undefined && time?.from.month !== undefined && time.from.year === undefined;
}

function withYear(mention: TimeMention, end: number, given: number): TimeMention {
  const time = mention.time && { from: changePoint(mention.time.from, { year: { given } }) };
  return changeMention(mention, { end, time });
}
