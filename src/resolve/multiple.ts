import type { QuantityMention } from "../grammar/mention.ts";
import { multipleCues } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { decimalFromDigits, isInteger } from "../number/decimal.ts";
import {
  endsWithWord,
  readValues,
  resolveQuantity,
  startsWithWord,
  unitOf,
  wordsAfter,
  wordsBefore,
} from "./quantity.ts";
import type { Resolve } from "./resolve.ts";

/** `gấp 2,6 lần` → 2.6; `gấp đôi` → 2. */
export const resolveMultiple: Resolve = (mention, context) => {
  if (mention.form === "factor") {
    const { factor, numeral } = mention.facets;
    const [whole = "", fraction = ""] = factor?.split(".") ?? [];
    const value = factor ? decimalFromDigits(whole, fraction) : numeral && evaluateAmount([numeral.part]);
    return value && { kind: "multiple", start: mention.start, end: mention.end, value };
  }
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  if (unit?.entry?.facets.times !== true || unit.rates.length > 0) return undefined;
  const values = readValues(mention, context, { whole: false });
  if (isFrequency(mention, context.view)) return undefined;
  return values && resolveQuantity("multiple", mention, values, {});
};

/** `để thủng lưới 11 lần` counts how often; `tăng 11 lần`, `2,6 lần`, `5 lần so với` multiply. */
export function isFrequency(mention: QuantityMention, view: string): boolean {
  const { first, second, start, end, cues } = mention;
  if (second !== undefined || cues.some((cue) => cue.facets.multiple || cue.facets.comparison)) return false;
  const part = first.amount.parts[0];
  if (first.unit?.half || (part?.type === "figure" && !isInteger(part.figure.value))) return false;
  if (startsWithWord(wordsAfter(view, end), ["so", "cùng kỳ", "mức", "năm", "bình quân", "giá"])) return false;
  const before = wordsBefore(view, start, 24).replace(/(?:hơn|khoảng|gần|trên)\s*$/, "");
  return !endsWithWord(before, multipleCues) && !/(?:^|\s)(?:tăng|giảm|gấp|cao|thấp|bằng)\s/.test(before);
}
