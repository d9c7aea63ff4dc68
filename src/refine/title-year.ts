import { changeMention, type Mention, type TimeMention } from "../grammar/mention.ts";
import * as lists from "../lexicon/lists.ts";
import { type CalendarTime, changeTime, givenYear } from "../number/calendar.ts";
import { hasBlankLine } from "../text/sentence.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { changeByNext, isListGap } from "./refiner.ts";

/**
 * Gives the parts of a year in a title the year at its end: `Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023`,
 * `Tình hình quý III và 9 tháng đầu năm 2022`.
 */
export const shareTitleYears = changeByNext((mention, next, words) => {
  if (!isPartOfYear(mention) || !isPartOfYear(next)) return mention;
  const { year } = next.time.from;
  if (givenYear(next.time.from) === undefined || mention.time.from.year !== undefined) return mention;
  return isTitle(mention, next, words) ? changeMention(mention, { time: changeTime(mention.time, { year }) }) : mention;
});

type Time = TimeMention & { readonly time: CalendarTime };

/** A month, a quarter, a half or some months, but no day and no whole year. */
function isPartOfYear(mention: Mention): mention is Time {
  if (mention.form !== "time" || mention.time === undefined) return false;
  const { day, month, quarter, half } = mention.time.from;
  return day === undefined && (month ?? quarter ?? half) !== undefined;
}

/** Whether a title goes on from one part of a year to the next, with a word of plans or as a list, and compares nothing. */
function isTitle({ end }: Time, { start, time }: Time, words: Words): boolean {
  if (start - end > LONGEST_TITLE || hasBlankLine(words.view.slice(end, start))) return false;
  // They may stand in two lines.
  const says = (list: WordList) =>
    words.after(end, start).find(list, LONGEST_TITLE) || words.before(start, end).find(list, LONGEST_TITLE);
  if (words.after(end, start).findMark(".:", LONGEST_TITLE) !== undefined || says(COMPARED)) return false;
  return says(TITLE_WORDS) || (isSomeMonths(time) && isListGap(words.between(end, start)));
}
const LONGEST_TITLE = 120;

const TITLE_WORDS = new WordList(lists.titleWords);
const COMPARED = new WordList(lists.comparedWords);

/** `9 tháng đầu năm`, which may include what stands before it. */
function isSomeMonths({ from, to }: CalendarTime): boolean {
  return to !== undefined || from.half !== undefined;
}
