import { changeMention, type QuantityMention } from "../grammar/mention.ts";
import { timeUnitOf } from "../resolve/quantity.ts";
import { adjoins, isSingle, joinNeighbours } from "./refiner.ts";

/** ISO 8601 has no weeks beside other units. */
const ORDER = ["year", "month", "day", "hour", "minute", "second"];

/** Joins a length of time in several units: `10 giờ 30 phút`, `2 năm 6 tháng 15 ngày`. */
export const joinDurations = joinNeighbours((first, second, words) => {
  if (!isSingle(first) || !isSingle(second) || !goesOn(first, second)) return undefined;
  if (second.start === first.end || !adjoins(words, first, second)) return undefined;
  return changeMention(first, { end: second.end, minors: [...(first.minors ?? []), second.first] });
});

/** Whether a length of time may go on with one in a smaller unit. */
function goesOn(last: QuantityMention, mention: QuantityMention): boolean {
  const [larger, smaller] = [timeUnitOf(last.minors?.at(-1) ?? last.first), timeUnitOf(mention.first)];
  if (larger === undefined || smaller === undefined) return false;
  const at = ORDER.indexOf(larger);
  return at >= 0 && at < ORDER.indexOf(smaller);
}
