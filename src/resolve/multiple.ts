import type { FactorMention, QuantityMention } from "../grammar/mention.ts";
import { multipleCues, multipleModifiers, multipleTails, multipleVerbs } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { decimalFromDigits, isInteger } from "../number/decimal.ts";
import { makeResolved, type Resolved } from "../record/resolved.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { readValues, resolveQuantity } from "./quantity.ts";
import type { ResolveQuantity } from "./resolve.ts";

/** `gấp đôi` → 2. */
export function resolveFactor(mention: FactorMention): Resolved | undefined {
  const { factor, numeral } = mention.facets;
  const [whole = "", fraction = ""] = factor?.split(".") ?? [];
  const value = factor ? decimalFromDigits(whole, fraction) : numeral && evaluateAmount([numeral.part]);
  return value && makeResolved("multiple", mention, { value });
}

/** `gấp 2,6 lần` → 2.6. */
export const resolveMultiple: ResolveQuantity = (mention, context, unit) => {
  if (unit?.entry?.facets.times !== true || unit.rates.length > 0) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (isFrequency(mention, context.words)) return undefined;
  return values && resolveQuantity("multiple", mention, values, {});
};

const CUES = new WordList(multipleCues);
const MODIFIERS = new WordList(multipleModifiers);
const VERBS = new WordList(multipleVerbs);
const TAILS = new WordList(multipleTails);
/** How far before the number a verb still says that it multiplies. */
const LONGEST_GAP = 20;

/** `để thủng lưới 11 lần` counts how often; `tăng 11 lần`, `2,6 lần`, `5 lần so với` multiply. */
export function isFrequency(mention: QuantityMention, words: Words): boolean {
  const { first, second, start, end, cues } = mention;
  if (second !== undefined || cues.some((cue) => cue.facets.multiple || cue.facets.comparison)) return false;
  const part = first.amount.parts[0];
  if (first.unit?.half || (part?.type === "figure" && !isInteger(part.figure.value))) return false;
  if (words.after(end).take(TAILS)) return false;
  const before = words.before(start);
  before.take(MODIFIERS);
  return !before.take(CUES) && !before.find(VERBS, LONGEST_GAP);
}
