import { changeMention, type Mention, type TimeMention } from "../grammar/mention.ts";
import { ofWords } from "../lexicon/lists.ts";
import { type CalendarPoint, type CalendarTime, changeTime, isWholeYear } from "../number/calendar.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { joinNeighbours } from "./refiner.ts";

/** Joins a time to the part of it before `của`: `quý 4 của năm 2018`, `ngày 5 của tháng 3`. */
export const joinYears = joinNeighbours((first, second, words) => {
  const time = first.form === "time" && first.time ? joined(first, first.time, second, words) : undefined;
  return time && changeMention(first as TimeMention, { end: second.end, time });
});

/** The time of both; undefined where the next is no part of the first. */
function joined(last: TimeMention, part: CalendarTime, next: Mention, words: Words): CalendarTime | undefined {
  if (next.start - last.end > LONGEST_GAP || next.form !== "time" || next.time === undefined) return undefined;
  return isOf(words, last.end, next.start) ? partOf(part, next.time) : undefined;
}

/** `quý 4` of `năm 2018`, `ngày 5` of `tháng 3`. */
function partOf(part: CalendarTime, { from: whole, to }: CalendarTime): CalendarTime | undefined {
  if (to !== undefined) return undefined;
  if (isWholeYear(whole)) return isPartOfYear(part.from) ? changeTime(part, { year: whole.year }) : undefined;
  const { day, month, year } = part.from;
  if (day === undefined || month !== undefined || whole.month === undefined || whole.day !== undefined)
    return undefined;
  return changeTime(part, { month: whole.month, year: year ?? whole.year });
}

/** No words between the two are longer. */
const LONGEST_GAP = 8;

const OF = new WordList(ofWords);

function isOf(words: Words, from: number, to: number): boolean {
  const gap = words.between(from, to);
  return gap?.take(OF) === true && gap.isAtEdge;
}

function isPartOfYear({ year, month, quarter, half, week }: CalendarPoint): boolean {
  return year === undefined && (month ?? quarter ?? half ?? week) !== undefined;
}
