import { changeMention, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { makeFacets } from "../lexicon/groups.ts";
import type { Modifier } from "../record/record.ts";
import { isLineStart } from "../text/layout.ts";
import { characterBefore } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Words } from "../words/words.ts";
import { changeQuantities } from "./refiner.ts";

/** Bounds that are written as marks. */
const BOUNDS: Readonly<Record<string, Modifier>> = {
  "<": "less_than",
  ">": "more_than",
  "≤": "at_most",
  "<=": "at_most",
  "≥": "at_least",
  ">=": "at_least",
  "~": "approximate",
  "≈": "approximate",
};

/** The quantity with the bound of a mark before it; a bound after it (`trở lên`) has precedence over the mark. */
export function withMarkedBound(mention: QuantityMention, mark: string | undefined): QuantityMention {
  const bound = mark === undefined ? undefined : BOUNDS[mark];
  return bound === undefined || mention.bound !== undefined
    ? mention
    : changeMention(mention, { bound: makeFacets({ bound }) });
}

/** Gives quantities the bound of the mark before them: `≥ 95%`, `(<5%)`, `đạt ~120 ha`. */
export const readMarkedBounds = changeQuantities((mention, words, mentions, at) =>
  withMarkedBound(mention, findMark(words, mention.start, at === 0 ? 0 : (mentions[at - 1] as Mention).end)),
);

/** What a mark of a bound ends with. */
const LAST_MARKS = "≥≤≈=<>~";

/** The mark of a bound right before a figure; `end` is that of the mention before it. */
function findMark(words: Words, figure: number, end: number): string | undefined {
  if (!LAST_MARKS.includes(characterBefore(words.view, figure))) return undefined;
  const before = words.before(figure);
  const { surface, start = 0 } = before;
  if (before.takeMark("≥≤≈")) return surface;
  if (before.takeMark("=")) return before.isMark("<>") ? `${before.surface}=` : undefined;
  return before.takeMark("<>~") && isBoundMark(words.view, start, before, end) ? surface : undefined;
}

/** Whether such a mark is no other thing: an arrow (`->`), a tag (`<b>`), a dash (`5 ~ 7`), a quotation at the start of a line. */
function isBoundMark(view: string, start: number, before: Cursor, end: number): boolean {
  if (view.charAt(start) === ">" && isLineStart(view, start)) return false;
  const { end: left } = before;
  if (left === undefined) return true;
  const isApart = left < start || before.isMark("(:;");
  return isApart && before.sort !== "digits" && (end === 0 || left > end);
}
