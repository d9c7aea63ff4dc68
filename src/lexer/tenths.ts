import { type Entry, findEntry } from "../lexicon/lexicon.ts";
import type { Unit } from "../lexicon/values.ts";
import { digitRunEnd, isLetter, spaceRunEnd } from "../text/letters.ts";
import { endsPhrase, entryAfter, facetsAfter } from "../words/beside.ts";

/** What stands after a unit and is of its number: `ba mét tư`, `2 tạ 3`, `hai cân tám lạng`. */

/** `ba mét` | `tư`, `một mét` | `bảy mươi`: the last words of a size, where they count nothing and name no year. */
export function isTenths(text: string, unit: Unit, { facets, end }: Pick<Entry, "facets" | "end">): boolean {
  const part = facets.numeral?.part;
  if (!unit.tenths || part?.type !== "digit" || part.value === 0) return false;
  let last = end;
  for (let words = 1; words < MOST_WORDS && isLetter(text.charCodeAt(spaceRunEnd(text, last))); words++) {
    const next = entryAfter(text, last);
    if (next === undefined || !isOfTens(next)) return false;
    last = next.end;
  }
  return endsPhrase(text, last);
}
/** `tám mươi hai` */
const MOST_WORDS = 3;

/** `mươi`, `hai`, `lăm` */
function isOfTens({ facets: { numeral } }: Entry): boolean {
  return numeral?.part.type === "digit" || (numeral?.part.type === "magnitude" && numeral.part.power === 1);
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
  return endsPhrase(text, end) || facetsAfter(text, end).unit !== undefined;
}
