import type { Mention, QuantityMention } from "../grammar/mention.ts";

import { LIST_ENDS } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

/** ISO 8601 has no weeks beside other units. */
const ORDER = ["year", "month", "day", "hour", "minute", "second"];

/** Joins a length of time in two units: `10 giờ 30 phút`, `2 năm 6 tháng`. */
export const joinDurations: Refiner = (mentions, _view, words) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined[refined.length - 1];
    if (last !== undefined && isMajor(timeUnit(last), timeUnit(mention)) && isAdjacent(words, last, mention)) {
      refined[refined.length - 1] = {
        ...(last as QuantityMention),
        end: mention.end,
        minor: (mention as QuantityMention).first,
      };
    } else refined.push(mention);
  }
  return refined;
};

/** Whether nothing but `và` stands between two mentions. */
function isAdjacent(words: Words, last: Mention, { start }: Mention): boolean {
  const gap = words.between(last.end, start);
  gap?.take(LIST_ENDS);
  return gap?.isAtEdge === true && start > last.end;
}

function isMajor(major: string | undefined, minor: string | undefined): boolean {
  if (major === undefined || minor === undefined) return false;
  const at = ORDER.indexOf(major);
  return at >= 0 && at < ORDER.indexOf(minor);
}

/** The unit of a single whole number of time units. */
function timeUnit(mention: Mention): string | undefined {
  if (mention.form !== "quantity" || mention.second !== undefined || mention.minor !== undefined) return undefined;
  const unit = mention.first.unit;
  return unit?.rates.length === 0 && !unit.half ? unit.entry?.facets.time?.unit : undefined;
}
