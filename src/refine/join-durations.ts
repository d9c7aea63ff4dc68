import type { Mention, QuantityMention } from "../grammar/mention.ts";
import { listWords } from "../lexicon/time-context.ts";
import type { Refiner } from "./refiner.ts";

/** ISO 8601 has no weeks beside other units. */
const ORDER = ["year", "month", "day", "hour", "minute", "second"];

const ADJACENT = new RegExp(`^\\s+(?:(?:${listWords.join("|")})\\s+)?$`);

/** Joins a length of time in two units: `10 giờ 30 phút`, `2 năm 6 tháng`. */
export const joinDurations: Refiner = (mentions, view) => {
  const refined: Mention[] = [];
  for (const mention of mentions) {
    const last = refined[refined.length - 1];
    const major = last && timeUnit(last);
    const minor = timeUnit(mention);
    const adjacent = last !== undefined && ADJACENT.test(view.slice(last.end, mention.start));
    if (adjacent && major !== undefined && minor !== undefined && isMajor(major, minor)) {
      refined[refined.length - 1] = {
        ...(last as QuantityMention),
        end: mention.end,
        minor: (mention as QuantityMention).first,
      };
    } else refined.push(mention);
  }
  return refined;
};

function isMajor(major: string, minor: string): boolean {
  const at = ORDER.indexOf(major);
  return at >= 0 && at < ORDER.indexOf(minor);
}

/** The unit of a single whole number of time units. */
function timeUnit(mention: Mention): string | undefined {
  if (mention.form !== "quantity" || mention.second !== undefined || mention.minor !== undefined) return undefined;
  const unit = mention.first.unit;
  return unit?.rates.length === 0 && !unit.half ? unit.entry?.facets.time?.unit : undefined;
}
