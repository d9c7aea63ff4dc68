import { readPlainTime } from "../grammar/date-forms.ts";
import { changeMention, type Mention, makeMention, type TimeMention } from "../grammar/mention.ts";
import { type CalendarPoint, type CalendarTime, changePoint, makePoint } from "../number/calendar.ts";
import type { Words } from "../words/words.ts";
import { bareFigure } from "./bare-figure.ts";
import { isListGap } from "./list-gap.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Reads the bare numbers after the first month or quarter of a list, `tháng 7, 8 và 9`, `quý 1, 2 và 3/2024`, and gives
 * the year at the end of a list to the times before it: `ngày 30/11 và 01/12/2023`, `quý I và quý II/2020`.
 */
export const readTimeLists: Refiner = (mentions, view, words) => {
  const refined = [...mentions];
  readNumbers(refined, view, words);
  shareYear(refined, words);
  return refined;
};

function readNumbers(mentions: Mention[], view: string, words: Words): void {
  for (let i = 1; i < mentions.length; i++) {
    const [before, mention] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    const point = isPart(before) && endsInNumber(before, view) ? numbered(mention, before.time.from) : undefined;
    if (point !== undefined && isListed(before, mention, words))
      mentions[i] = makeMention("time", mention, mention.cues, { time: { from: point } });
  }
}

function shareYear(mentions: Mention[], words: Words): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i] as Mention, mentions[i + 1] as Mention];
    if (!isPart(mention) || !isPart(next) || !isBefore(mention.time.from, next.time.from)) continue;
    const { year } = next.time.from;
    if (year === undefined || mention.time.from.year !== undefined || !isListed(mention, next, words)) continue;
    mentions[i] = changeMention(mention, { time: { from: changePoint(mention.time.from, { year }) } });
  }
}

type Part = TimeMention & { readonly time: CalendarTime };

/** One day, month or quarter. */
function isPart(mention: Mention): mention is Part {
  if (mention.form !== "time" || mention.time === undefined || mention.time.to !== undefined) return false;
  return (mention.time.from.month ?? mention.time.from.quarter) !== undefined;
}

/** Whether the number of a month or a quarter is the last thing that a time says: `tháng 7`, `3/2024` ends the list. */
function endsInNumber({ time: { from }, end }: Part, view: string): boolean {
  return from.day === undefined && from.year === undefined && /\d/.test(view.charAt(end - 1));
}

/** The later month or quarter that a bare number after one is, `8` or `9/2024` after `tháng 7`. */
function numbered(mention: Mention, before: CalendarPoint): CalendarPoint | undefined {
  if (mention.form !== "quantity" || mention.cues.length > 0) return undefined;
  const time = mention.joint === "slash" ? readPlainTime(mention)?.from : undefined;
  const number = time?.day === undefined ? (time?.month ?? Number(bareFigure(mention) ?? "0")) : 0;
  const point = before.quarter === undefined ? { month: number } : { quarter: number };
  const most = before.quarter === undefined ? 12 : 4;
  const isLater = Number.isInteger(number) && number > (before.month ?? before.quarter ?? 0) && number <= most;
  return isLater ? makePoint({ ...point, year: time?.year }) : undefined;
}

/** Whether two parts of a year are of one sort, and the first is the earlier. */
function isBefore(a: CalendarPoint, b: CalendarPoint): boolean {
  if ((a.quarter === undefined) !== (b.quarter === undefined) || (a.day === undefined) !== (b.day === undefined))
    return false;
  const order = (point: CalendarPoint) => (point.quarter ?? point.month ?? 0) * 100 + (point.day ?? 0);
  return order(a) < order(b);
}

/** No mark and `và` between two members of a list are longer. */
const LONGEST_GAP = 8;

function isListed(before: Mention, mention: Mention, words: Words): boolean {
  return mention.start - before.end <= LONGEST_GAP && isListGap(words.between(before.end, mention.start));
}
