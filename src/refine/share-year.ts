import type { Mention } from "../grammar/mention.ts";
import { isPlainYear, makePoint } from "../number/calendar.ts";
import { asTime, bareFigure, isListGap, type Refiner } from "./refiner.ts";

/** Reads the bare years of a list as times: `năm 2019, 2020 và 2021`, a table's head `Năm 2016 2017 2018`. */
export const shareYears: Refiner = (mentions, words) => {
  let last: Mention | undefined;
  return mentions.map((mention) => {
    const isListed =
      last !== undefined && endsInYear(last, words.view) && isListGap(words.between(last.end, mention.start));
    const figure = isListed ? bareFigure(mention) : undefined;
    last = isPlainYear(figure) ? asTime(mention, { from: makePoint({ year: { given: Number(figure) } }) }) : mention;
    return last;
  });
};

/** Whether the year of a time is its last word: `năm 2019`, `9 tháng năm 2022`, not `3/12/2022`. */
function endsInYear(mention: Mention, view: string): boolean {
  if (mention.form !== "time" || mention.time === undefined) return false;
  return isPlainYear(view.slice(mention.end - 4, mention.end)) && !/[\d/.-]/.test(view.charAt(mention.end - 5));
}
