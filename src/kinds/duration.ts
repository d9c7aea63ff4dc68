import * as z from "zod";
import type { QuantityMention } from "../grammar/mention.ts";
import { clockCues, clockTails } from "../lexicon/times.ts";
import { add, compare, type Decimal, decimalFromInteger, multiply, toPlainString } from "../number/decimal.ts";
import { endsWithWord, frame, perOf, readValues, startsWithWord, unitOf, wordsAfter, wordsBefore } from "./quantity.ts";
import { recordFields } from "./record.ts";
import type { Resolve, ResolveContext } from "./resolve.ts";

/** `6 năm` → 6 `year`, `P6Y`; `45 phút` → `PT45M`; a range `P10D/P20D`. */
export const durationRecordSchema = z.object({
  ...recordFields,
  kind: z.literal("duration"),
  unit: z.enum(["year", "month", "week", "day", "hour", "minute", "second", "quarter", "decade"]),
  iso: z.string().describe("ISO 8601 duration."),
});

const HALF: Decimal = { digits: 5n, scale: 1 };

export const resolveDuration: Resolve = (mention, context) => {
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  const time = unit?.entry?.facets.time;
  if (unit === undefined || time === undefined || isClock(mention, context)) return undefined;
  const read = readValues(mention, context, { whole: false });
  if (read === undefined) return undefined;
  const values = unit.half && read.value ? { value: add(read.value, HALF) } : read;
  const iso = (value: Decimal | undefined) => {
    const times =
      time.times === undefined || value === undefined ? value : multiply(value, decimalFromInteger(time.times));
    return times && `P${time.iso.length > 1 ? "T" : ""}${toPlainString(times)}${time.iso.at(-1)}`;
  };
  const text = values.value ? iso(values.value) : `${iso(values.from)}/${iso(values.to)}`;
  const per = perOf(unit.rates);
  return { kind: "duration", ...frame(mention), ...values, unit: time.unit, iso: text ?? "", ...(per ? { per } : {}) };
};

/** `lúc 14 giờ`, `16h ngày 21/11`: the hour of the clock is no record. */
function isClock(mention: QuantityMention, { view }: ResolveContext): boolean {
  const unit = unitOf(mention)?.entry?.facets.time?.unit;
  if (unit === "minute") return /(?:giờ|\dh)\s*$/.test(wordsBefore(view, mention.start));
  if (unit !== "hour") return false;
  const [part] = (mention.second ?? mention.first).amount.parts;
  if (part?.type !== "figure" || compare(part.figure.value, decimalFromInteger(24)) > 0) return false;
  if (mention.second !== undefined) return mention.joint === "to";
  const after = wordsAfter(view, mention.end);
  if (startsWithWord(after, clockTails) || /^\s*\d/.test(after)) return true;
  if (mention.cues.length > 0 && mention.cues.every((cue) => cue.facets.modifier)) return false;
  return endsWithWord(wordsBefore(view, mention.start), clockCues);
}
