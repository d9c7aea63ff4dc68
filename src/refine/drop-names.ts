import type { Cue, Measured, Mention, QuantityMention } from "../grammar/mention.ts";
import { dateCues, furnitureTails, weakLabels } from "../lexicon/lists.ts";
import type { Facets } from "../lexicon/word.ts";
import { isPlainYear } from "../number/calendar.ts";
import { endsWithWord, startsWithWord, wordsAfter, wordsBefore } from "../resolve/quantity.ts";
import { followsName } from "./name-before.ts";
import type { Refiner } from "./refiner.ts";

/**
 * Drops figures that only name: a bare figure after a label (`Nghị quyết 16`, `lớp 10`), a count after one that names
 * places or rules (`xóm 2 xã …`).
 */
export const dropNames: Refiner = (mentions, view) => mentions.filter((mention) => !isName(mention, view));

function isName(mention: Mention, view: string): boolean {
  if (
    mention.form === "quantity" &&
    (isAroundTheClock(mention, view) ||
      isQuoted(mention, view) ||
      startsWithWord(wordsAfter(view, mention.end), furnitureTails) ||
      isUnknownAfterName(mention, view))
  )
    return true;
  const cue = mention.cues[mention.cues.length - 1];
  if (cue?.facets.label !== true) return false;
  // Khoản 2/9-4/9
  if (mention.form === "time") return /^\d{1,2}\/\d{1,2}[^\d/]/.test(view.slice(mention.start, mention.end));
  if (mention.form !== "quantity") return false;
  const unit = (mention.second ?? mention.first).unit;
  if (unit === undefined) return mention.first.amount.figure !== undefined;
  return unit.entry === undefined && isStrict(cue, mention);
}

/** `24/7`, `24/24 giờ`. */
function isAroundTheClock({ first, second, joint, start }: QuantityMention, view: string): boolean {
  if (joint !== "slash" || first.amount.figure !== "24" || first.unit !== undefined) return false;
  if (second?.unit?.entry?.facets.time?.unit === "hour") return second.amount.figure === "24";
  return (
    second?.unit === undefined && second?.amount.figure === "7" && !endsWithWord(wordsBefore(view, start), dateCues)
  );
}

/** A title in quotes: the programme “Một tỷ cây xanh”, the campaign “5 không, 3 sạch”. */
function isQuoted({ first, start, end }: QuantityMention, view: string): boolean {
  if (first.unit !== undefined && first.unit.noun === undefined) return false;
  if (first.unit && /[“"‘]/.test(view.charAt(start - 1)) && /[”"’]/.test(view.charAt(end))) return true;
  if (isKnownNoun(first.unit?.noun?.facets[0])) return false;
  const before = /[“"‘]([^“"‘”’\n]*)$/.exec(view.slice(Math.max(0, start - LONGEST_SLOGAN), start))?.[1];
  const after = /^([^“"‘”’\n]*)[”"’]/.exec(view.slice(end, end + LONGEST_SLOGAN))?.[1];
  return before !== undefined && after !== undefined && SLOGAN.test(before + view.slice(start, end) + after);
}
const LONGEST_SLOGAN = 60;
/** Small figures, each with some words. */
const SLOGAN = /^\d{1,2} [^\d.;:]{2,30}(?:[ ,]\d{1,2} [^\d.;:]{2,30})+$/;

function isKnownNoun(facets: Facets | undefined): boolean {
  return (facets?.noun ?? facets?.eventNoun) !== undefined;
}

/** A word that the lexicon does not know, after a figure that follows a name: `tàu SE 19 chở`. */
function isUnknownAfterName({ first, second, start }: QuantityMention, view: string): boolean {
  const noun = first.unit?.noun;
  if (second !== undefined || noun === undefined || isKnownNoun(noun.facets[0])) return false;
  // A long figure without separators is a number of something: `số hiệu 44101 đâm chìm`.
  if (/^\d{5,}$/.test(first.amount.figure ?? "") || isPlainYear(first.amount.figure)) return true;
  return followsName(view, start);
}

function isStrict(cue: Cue, mention: QuantityMention): boolean {
  if (weakLabels.includes(cue.words.replace(/\s+/g, " "))) return false;
  const figure = mention.first.amount.figure;
  return figure !== undefined && !/^0\d/.test(figure) && !isLarge(mention.first);
}

/** Names rarely have more than two digits; a count does. */
function isLarge(measured: Measured): boolean {
  return (measured.amount.figure ?? "").length > 3;
}
