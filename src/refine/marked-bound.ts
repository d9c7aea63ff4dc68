import { changeMention, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { makeFacets } from "../lexicon/word.ts";
import type { Modifier } from "../record/record.ts";
import { isLineStart } from "../text/layout.ts";
import { characterBefore, spaceRunStart } from "../text/letters.ts";
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
export const readMarkedBounds = changeQuantities((mention, { view }, mentions, at) =>
  withMarkedBound(mention, findMark(view, mention.start, at === 0 ? 0 : (mentions[at - 1] as Mention).end)),
);

/** What a mark of a bound ends with. */
const LAST_MARKS = "≥≤≈=<>~";
/** The longest mark with the spaces beside it. */
const LONGEST = 4;
const BOUND_MARK = /([≥≤≈]|[<>]=)\s?$/;
/** Marks that are other things, too: arrows (`->`), tags (`<b>`), dashes (`5 ~ 7`), quotations at the start of a line. */
const OTHER_MARK = /(?:^|[\s(:;])([<>~])\s?$/;

/** The mark of a bound right before a figure; `before` is the end of the mention before it. */
function findMark(view: string, figure: number, before: number): string | undefined {
  if (!LAST_MARKS.includes(characterBefore(view, figure))) return undefined;
  const text = view.slice(Math.max(0, figure - LONGEST), figure);
  const mark = BOUND_MARK.exec(text)?.[1];
  if (mark !== undefined) return mark;
  const other = OTHER_MARK.exec(text)?.[1];
  if (other === undefined) return undefined;
  const start = view.lastIndexOf(other, figure - 1);
  const left = spaceRunStart(view, start);
  const isQuotation = other === ">" && isLineStart(view, start);
  const isBetween = (before > 0 && left <= before) || /\d/.test(view.charAt(left - 1));
  return isQuotation || isBetween ? undefined : other;
}
