import type { OrdinalMention } from "../grammar/mention.ts";
import { partWords, weekdayCues, weekdayTails } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { type Decimal, decimalFromInteger, isInteger } from "../number/decimal.ts";
import { parseFigure } from "../number/figure.ts";
import { readRoman } from "../number/roman.ts";
import { endsWithWord, startsWithWord, wordsAfter, wordsBefore } from "./quantity.ts";
import type { Resolve } from "./resolve.ts";

/** `lần thứ 12` → 12; `khóa XXIV` → 24; `xếp thứ 14/63` → 14 with denominator 63. */
export const resolveOrdinal: Resolve = (mention, context) => {
  if (mention.form !== "ordinal") return undefined;
  const isThu = mention.word.facets.rank === true && mention.word.words === "thứ";
  if (isThu && (isWeekday(mention, context.view) || isListMark(mention, context.view))) return undefined;
  const value = readNumber(mention);
  if (value === undefined || !isInteger(value)) return undefined;
  const of = mention.of === undefined ? undefined : parseFigure(mention.of)?.value;
  const start = isThu ? mention.start : mention.number.start;
  return { kind: "ordinal", start, end: mention.end, value, ...(of ? { denominator: of } : {}) };
};

/** `Thứ nhất, …` at the start of a sentence, `Phần thứ hai`: the number of a part of the text. */
function isListMark({ start, end }: OrdinalMention, view: string): boolean {
  const before = wordsBefore(view, start);
  if (endsWithWord(before, partWords)) return true;
  return view.charAt(start) === "T" && /(?:^|[\n.!?-])\s*$/.test(before) && /^[,:]/.test(view.slice(end, end + 1));
}

function readNumber({ number }: OrdinalMention): Decimal | undefined {
  const { facets, image } = number;
  if (facets?.rankNumeral !== undefined && number.parts.length <= 1) return decimalFromInteger(facets.rankNumeral);
  if (facets?.numeral !== undefined) return evaluateAmount(number.parts);
  return /^\d/.test(image) ? parseFigure(image)?.value : readRoman(image);
}

/** `thứ hai` … `thứ bảy` (and `thứ 2` … `thứ 7`) after a time of day, before a date, or with a capital. */
function isWeekday(mention: OrdinalMention, view: string): boolean {
  const value = readNumber(mention);
  if (value === undefined || value.digits < 2n || value.digits > 7n || mention.of !== undefined) return false;
  const title = view.charAt(mention.start) === "T" && view.charAt(mention.start + 1) === "h";
  if (/\p{Lu}\p{Ll}/u.test(mention.number.image)) return true;
  const before = wordsBefore(view, mention.start);
  if (/(?:^|[\n,])\s*$/.test(before)) return true;
  const after = wordsAfter(view, mention.end);
  return (
    title ||
    endsWithWord(before, weekdayCues) ||
    startsWithWord(after, weekdayTails) ||
    /^\s*[,(]\s*(?:ngày\s)?\d/.test(after)
  );
}
