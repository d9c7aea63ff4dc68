import { changeMention, type Measured, type QuantityMention } from "../grammar/mention.ts";
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
  if (mention.minors !== undefined) return false;
  const [larger, smaller] = [timeUnit(last.minors?.at(-1) ?? last.first), timeUnit(mention.first)];
  if (larger === undefined || smaller === undefined) return false;
  const at = ORDER.indexOf(larger);
  return at >= 0 && at < ORDER.indexOf(smaller);
}

/** The unit of a whole number of time units. */
function timeUnit({ unit }: Measured): string | undefined {
  return unit?.rates.length === 0 && !unit.half ? unit.entry?.facets.time?.unit : undefined;
}
