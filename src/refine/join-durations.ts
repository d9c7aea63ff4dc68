import { changeMention, type Measured, type Mention, type QuantityMention } from "../grammar/mention.ts";

import { LIST_ENDS } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { Refiner } from "./refiner.ts";

/** ISO 8601 has no weeks beside other units. */
const ORDER = ["year", "month", "day", "hour", "minute", "second"];

/** Joins a length of time in several units: `10 giờ 30 phút`, `2 năm 6 tháng 15 ngày`. */
export const joinDurations: Refiner = (mentions, _view, words) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined[refined.length - 1];
    if (goesOn(last, mention) && isAdjacent(words, last, mention))
      refined[refined.length - 1] = changeMention(last, {
        end: mention.end,
        minors: [...(last.minors ?? []), (mention as QuantityMention).first],
      });
    else refined.push(mention);
  }
  return refined;
};

/** Whether nothing but `và` stands between two mentions. */
function isAdjacent(words: Words, last: Mention, { start }: Mention): boolean {
  const gap = words.between(last.end, start);
  gap?.take(LIST_ENDS);
  return gap?.isAtEdge === true && start > last.end;
}

/** Whether a length of time may go on with one in a smaller unit. */
function goesOn(last: Mention | undefined, mention: Mention): last is QuantityMention {
  if (!isSingle(last) || !isSingle(mention) || mention.minors !== undefined) return false;
  const [larger, smaller] = [timeUnit(last.minors?.at(-1) ?? last.first), timeUnit(mention.first)];
  if (larger === undefined || smaller === undefined) return false;
  const at = ORDER.indexOf(larger);
  return at >= 0 && at < ORDER.indexOf(smaller);
}

function isSingle(mention: Mention | undefined): mention is QuantityMention {
  return mention?.form === "quantity" && mention.second === undefined;
}

/** The unit of a whole number of time units. */
function timeUnit({ unit }: Measured): string | undefined {
  return unit?.rates.length === 0 && !unit.half ? unit.entry?.facets.time?.unit : undefined;
}
