import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import type { Unit } from "../lexicon/values.ts";
import { digitRunEnd, isDigit, isLetter, spaceRunEnd } from "../text/letters.ts";

/** What stands after a unit and is of its number: `ba mét tư`, `2 tạ 3`, `hai cân tám lạng`. */

/** `ba mét` | `tư`, `hai tấn` | `năm`: the last word of a size, where it counts nothing and names no year. */
export function isTenths(text: string, unit: Unit, { facets, end }: Pick<Entry, "facets" | "end">): boolean {
  const part = facets.numeral?.part;
  if (!unit.tenths || part?.type !== "digit" || part.value === 0) return false;
  return isLast(text, end);
}

/** Whether a number at `at`, after a unit, is of its parts: `2 cân` | `3`, `hai cân` | `rưỡi`, `hai cân` | `tám lạng`. */
export function goesOnWithUnit(text: string, unit: Unit, at: number): boolean {
  if (!unit.tenths) return false;
  const digits = digitRunEnd(text, at);
  const word = digits === at ? findEntry(text, at) : undefined;
  const part = word?.facets.numeral?.part.type;
  if (part === "half") return true;
  const end = word !== undefined && part === "digit" ? word.end : digits;
  if (end === at || digits - at > 3) return false;
  return isLast(text, end) || findEntry(text, spaceRunEnd(text, end))?.facets.unit !== undefined;
}

/** Whether neither a word nor a figure follows. */
function isLast(text: string, end: number): boolean {
  const next = text.charCodeAt(spaceRunEnd(text, end));
  return !isLetter(next) && !isDigit(next);
}
