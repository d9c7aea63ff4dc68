import { type Cue, lastOf, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { findCue } from "../lexicon/lexicon.ts";
import { dateCues, eachWords, furnitureTails, weakLabels } from "../lexicon/lists.ts";
import { foldSurface } from "../lexicon/surface.ts";
import { isPlainYear } from "../number/calendar.ts";
import { blankRunStart, letterRunEnd, previousWordStart } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { followsName } from "./name-before.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Drops figures that only name: a bare figure after a label (`Nghị quyết 16`, `lớp 10`), a count after one that names
 * places or rules (`xóm 2 xã …`).
 */
export const dropNames: Refiner = (mentions, words) => mentions.filter((mention) => !isName(mention, words));

const FURNITURE_TAILS = new WordList(furnitureTails);
const DATE_CUES = new WordList(dateCues);

function isName(mention: Mention, words: Words): boolean {
  if (mention.form === "quantity") return NAMES.some((is) => is(mention, words));
  // Khoản 2/9-4/9
  const isTime = mention.form === "time" && mention.cues[mention.cues.length - 1]?.facets.label === true;
  return isTime && /^\d{1,2}\/\d{1,2}[^\d/]/.test(words.view.slice(mention.start, mention.end));
}

/** What a quantity may be in place of one. */
const NAMES: readonly ((mention: QuantityMention, words: Words) => boolean)[] = [
  isAfterBlank,
  isSome,
  isAroundTheClock,
  isQuoted,
  isFurniture,
  isUnknownAfterName,
  isLabelled,
];

/** `Nghị quyết 16`, `lớp 10 A`; `loại 14 quả/thùng` says the size of a thing. */
function isLabelled(mention: QuantityMention, words: Words): boolean {
  const cue = mention.cues[mention.cues.length - 1];
  if (cue?.facets.label !== true) return false;
  const { unit } = lastOf(mention);
  if (unit === undefined) return mention.first.amount.figure !== undefined;
  if (unit.entry !== undefined) return unit.entry.facets.unit?.beforeStop === true;
  return unit.rates.length === 0 && isStrict(cue, mention) && !counts(cue, words);
}

const EACH = new WordList(eachWords);

/** Whether a figure after a label counts, nevertheless: `xếp` | `loại 246/246 chi bộ`, `mỗi tổ 6-8 người`. */
function counts({ start, end }: Cue, words: Words): boolean {
  return EACH.endsAt(words.view, start) || endsAct(words.view, start, end);
}

/** Whether a word is the end of one that says what is done: `loại` of `xếp loại`. */
function endsAct(view: string, start: number, end: number): boolean {
  const first = previousWordStart(view, start);
  const found = findCue(view, first, letterRunEnd(view, first), end);
  return found?.end === end && found.cue.action === true;
}

/** `ngày    /3/2025`: the day is left to be filled in. */
function isAfterBlank({ start, joint }: QuantityMention, words: Words): boolean {
  return joint === "slash" && words.view.charAt(blankRunStart(words.view, start) - 1) === "/";
}

/** `1 số hộ` is `một số hộ`: some. */
function isSome({ first, second }: QuantityMention): boolean {
  const phrase = first.unit?.noun;
  const isPartitive = phrase !== undefined && phrase.end - phrase.start > phrase.words.length;
  return second === undefined && first.amount.figure === "1" && isPartitive;
}

/** `Đã nhập 500 ký tự` */
function isFurniture({ end }: QuantityMention, words: Words): boolean {
  return FURNITURE_TAILS.mayBegin(words.view, end) && words.after(end).take(FURNITURE_TAILS);
}

/** `24/7`, `24/24 giờ`. */
function isAroundTheClock({ first, second, joint, start }: QuantityMention, words: Words): boolean {
  if (joint !== "slash" || first.amount.figure !== "24" || first.unit !== undefined) return false;
  if (second?.unit?.entry?.facets.time?.unit === "hour") return second.amount.figure === "24";
  return second?.unit === undefined && second?.amount.figure === "7" && !words.before(start).take(DATE_CUES);
}

const OPENING_QUOTES = '“"‘';
const CLOSING_QUOTES = '”"’';
/** How far before and after a figure the quotes of a slogan may stand. */
const LONGEST_SLOGAN = 60;

/** A title in quotes: the programme “Một tỷ cây xanh”, the campaign “5 không, 3 sạch”. */
function isQuoted({ first, start, end }: QuantityMention, words: Words): boolean {
  const { unit } = first;
  if (unit !== undefined && unit.noun === undefined) return false;
  const isKnown = unit?.noun?.facets[0]?.isNoun === true;
  if (!hasQuoteBefore(words.view, start, isKnown ? 0 : LONGEST_SLOGAN)) return false;
  if (unit && words.before(start).takeMark(OPENING_QUOTES) && words.after(end).takeMark(CLOSING_QUOTES)) return true;
  if (isKnown) return false;
  const open = words.before(start).findMark(OPENING_QUOTES, LONGEST_SLOGAN, "”’");
  if (open === undefined) return false;
  const close = words.after(end).findMark(CLOSING_QUOTES, LONGEST_SLOGAN, "“‘");
  return close !== undefined && isSlogan(words.after(open + 1, close));
}

/** Whether a quote opens up to so many characters before `at`: to look for its place, a sentence has to be cut. */
function hasQuoteBefore(view: string, at: number, reach: number): boolean {
  const end = blankRunStart(view, at);
  for (let i = end - 1; i >= Math.max(0, end - 1 - reach); i--)
    if (OPENING_QUOTES.includes(view.charAt(i))) return true;
  return false;
}

/** Small figures, each with some words: `5 không, 3 sạch`. */
function isSlogan(quoted: Cursor): boolean {
  let figures = 0;
  for (; !quoted.isAtEdge; figures++) {
    if (quoted.sort !== "digits" || quoted.text.length > 2) return false;
    quoted.skip();
    if (!skipWords(quoted)) return false;
  }
  return figures > 1;
}

function skipWords(quoted: Cursor): boolean {
  return quoted.sort === "syllable" && quoted.skipTo(".;:");
}

/** A word that the lexicon does not know, after a figure that follows a name: `tàu SE 19 chở`. */
function isUnknownAfterName({ first, second, start }: QuantityMention, words: Words): boolean {
  const noun = first.unit?.noun;
  if (second !== undefined || noun === undefined || noun.facets[0]?.isNoun) return false;
  // A long figure without separators is a number of something: `số hiệu 44101 đâm chìm`.
  if (/^\d{5,}$/.test(first.amount.figure ?? "") || isPlainYear(first.amount.figure)) return true;
  return followsName(words, start);
}

function isStrict(cue: Cue, mention: QuantityMention): boolean {
  if (weakLabels.includes(foldSurface(cue.words))) return false;
  // Names rarely have more than two digits; a count does.
  const { figure } = mention.first.amount;
  return figure !== undefined && !/^0\d/.test(figure) && figure.length <= 3;
}
