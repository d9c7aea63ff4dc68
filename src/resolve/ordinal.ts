import type { OrdinalMention } from "../grammar/mention.ts";
import {
  clockCues,
  dayWords,
  durationCues,
  partWords,
  rankPrefixes,
  weekdayCues,
  weekdayTails,
} from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { type Decimal, decimalFromInteger, isInteger } from "../number/decimal.ts";
import { parseFigure } from "../number/figure.ts";
import { readRoman } from "../number/roman.ts";
import { makeResolved, type Resolved } from "../record/resolved.ts";
import { blankRunEnd, blankRunStart, hasCapital, isDigit, isLetter } from "../text/letters.ts";
import { hasLineBreak } from "../text/sentence.ts";
import { isTitleAt } from "../words/beside.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import type { ResolveContext } from "./resolve.ts";

const RANK_PREFIXES = new WordList(rankPrefixes);
const PARTS = new WordList(partWords);
const DAY_WORDS = new WordList(dayWords);
const WEEKDAY_CUES = new WordList(weekdayCues);
const WEEKDAY_TAILS = new WordList(weekdayTails);

/** `lần thứ 12` → 12; `khóa XXIV` → 24; `xếp thứ 14/63` → 14 with denominator 63. */
export function resolveOrdinal(mention: OrdinalMention, context: ResolveContext): Resolved | undefined {
  const isPrefixed = mention.word.facets.rank === true && RANK_PREFIXES.has(mention.word.words);
  if (isPrefixed && (isWeekday(mention, context) || isListMark(mention, context))) return undefined;
  const value = readNumber(mention);
  if (value === undefined || !isInteger(value)) return undefined;
  const of = mention.of === undefined ? undefined : parseFigure(mention.of)?.value;
  const start = isPrefixed ? mention.start : mention.number.start;
  return makeResolved("ordinal", { start, end: mention.end }, { value, denominator: of });
}

/** `Thứ nhất, …` at the start of a sentence, `Phần thứ hai`: the number of a part of the text. */
function isListMark({ start, end }: OrdinalMention, { view, words }: ResolveContext): boolean {
  const isCapital = hasCapital(view.charAt(start));
  if (!isCapital && !PARTS.mayEnd(view, start)) return false;
  const before = words.before(start);
  if (before.take(PARTS)) return true;
  const isFirst = isCapital && (before.isAtEdge || before.takeMark("-"));
  return isFirst && words.after(end).takeMark(",:");
}

function readNumber({ number }: OrdinalMention): Decimal | undefined {
  const { facets, image } = number;
  if (facets?.rankNumeral !== undefined && number.parts.length <= 1) return decimalFromInteger(facets.rankNumeral);
  if (number.parts.length > 0) return evaluateAmount(number.parts);
  return readRoman(image);
}

/** `thứ hai` … `thứ bảy` (and `thứ 2` … `thứ 7`) after a time of day, before a date, or with a capital. */
function isWeekday(mention: OrdinalMention, { view, words }: ResolveContext): boolean {
  const value = readNumber(mention);
  if (value === undefined || value.digits < 2n || value.digits > 7n || mention.of !== undefined) return false;
  if (/\p{Lu}\p{Ll}/u.test(mention.number.image) || isTitleAt(view, mention.start)) return true;
  if (WEEKDAY_CUES.endsAt(view, mention.start)) return true;
  if (followsClock(view, mention.start)) return !followsLength(mention, view, words);
  if (!isBesideSigns(view, mention)) return false;
  const before = words.before(mention.start);
  if (before.isAtEdge || before.takeMark(",")) return true;
  return words.after(mention.end).take(WEEKDAY_TAILS) || isBeforeDay(mention, words);
}

/** Whether the letters around a rank leave it a weekday: in prose without figures no sentence has to be cut to know. */
function isBesideSigns(view: string, { start, end }: OrdinalMention): boolean {
  const before = blankRunStart(view, start);
  const isInside = isLetter(view.charCodeAt(before - 1)) && !hasLineBreak(view, before, start);
  return !isInside || WEEKDAY_TAILS.mayBegin(view, end) || !isLetter(view.charCodeAt(blankRunEnd(view, end)));
}

/** `14h30` | `thứ 6` */
function followsClock(view: string, at: number): boolean {
  return isDigit(view.charCodeAt(at - 2)) && CLOCK_END.test(view.slice(Math.max(0, at - 6), at));
}

/** `về đích sau 1h05` | `thứ ba toàn đoàn`; not `cấm xe sau 14h30` | `thứ 6 hàng tuần`, `Sau 14h30` | `thứ 6 cấm xe`. */
function followsLength({ start, end }: OrdinalMention, view: string, words: Words): boolean {
  if (!isLetter(view.charCodeAt(blankRunEnd(view, end))) || words.after(end).take(WEEKDAY_TAILS)) return false;
  const before = words.before(start);
  while (before.sort === "digits" || CLOCK_PIECE.test(before.text)) before.skip();
  return before.take(LENGTH_CUES) && !before.isAtEdge;
}
const CLOCK_PIECE = /^[hg:]$/;
/** Words before a length of time, and not before a time of day. */
const LENGTH_CUES = new WordList(durationCues.filter((word) => !clockCues.includes(word)));
const CLOCK_END = /\d[hg:]\d\d $/i;

/** `thứ hai, ngày 5`, `thứ 6 (12/5)` */
function isBeforeDay({ end }: OrdinalMention, words: Words): boolean {
  const after = words.after(end);
  if (!after.takeMark(",(")) return false;
  after.take(DAY_WORDS);
  return after.sort === "digits";
}
