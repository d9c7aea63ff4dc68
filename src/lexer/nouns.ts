import { type Entry, findCue, findEntry } from "../lexicon/lexicon.ts";
import { dateCues, partVerbs, planLabels, scoreCues, unmarkedMagnitudes, upToWords } from "../lexicon/lists.ts";
import { isPlainYear } from "../number/calendar.ts";
import {
  abbreviationRunEnd,
  hasCapital,
  isCapital,
  isDigit,
  isLetter,
  isVietnamese,
  isWesternLetter,
  letterRunEnd,
  letterRunStart,
  spaceRunEnd,
  spaceRunStart,
} from "../text/letters.ts";
import { hasLineBreak } from "../text/sentence.ts";
import { beginsName, entryAfter, facetsAfter, isBeforeDigit, isTitleAt, syllableAfter } from "../words/beside.ts";
import { WordList } from "../words/word-list.ts";
import { matchEnd } from "./identifier.ts";
import { isNumberOfName } from "./numbered.ts";
import { goesOnWithUnit } from "./tenths.ts";
import type { Token } from "./tokens.ts";
import * as t from "./tokens.ts";

/** Tokens after which a noun phrase may begin or go on. */
const NOUN_HOSTS: ReadonlySet<unknown> = new Set([
  ...t.NUMBERS,
  ...[t.Noun, t.Partitive, t.Slash, t.Each, t.Unit, t.Fraction, t.Times],
]);

/** End of the word at `at` where it is of a noun phrase after a number: of the lexicon, or not known to it; else `at`. */
export function nounEnd(text: string, at: number, entry: Entry | undefined, tokens: readonly Token[]): number {
  const last = tokens[tokens.length - 1];
  if (last === undefined || !NOUN_HOSTS.has(last.tokenType)) return at;
  if (last.tokenType === t.Figure && isNumberOfName(last, tokens)) return at;
  if (entry === undefined) return isNoun(last) ? abbreviationEnd(text, at) : unknownNounEnd(text, at, last);
  if (last.tokenType === t.Slash && isPlan(text, entry)) return at;
  return isPartOfLabel(text, entry, tokens) || !isNounWord(text, entry, last, tokens) ? at : entry.end;
}

/** `27,3%/` | `mục tiêu 30%`, not `12 hồ sơ/chỉ tiêu`: nothing is counted per plan whose own figure follows. */
function isPlan(text: string, { start, end }: Entry): boolean {
  if (findCue(text, start, letterRunEnd(text, start), end)?.cue.plan !== true) return false;
  return matchEnd(WORDS_TO_FIGURE, text, end) > end;
}
const WORDS_TO_FIGURE = /[ \p{L}]{1,16}\d/uy;

/** `Điều 5 khoản`: after the number of a label another goes on; an event only with its own number: `làn đường 44 vụ`. */
function isPartOfLabel(text: string, { facets, end }: Entry, tokens: readonly Token[]): boolean {
  const name = tokens[tokens.length - 2];
  if (name === undefined || (facets.place ?? facets.label) !== true) return false;
  if (facets.eventNoun && !isBeforeDigit(text, end)) return false;
  // `cuối năm lớp 5`
  return (
    name.tokenType === t.Label ||
    (isNoun(name) && name.facets.label === true && tokens.at(-3)?.tokenType === t.YearOrFive)
  );
}

function isNounWord(text: string, entry: Entry, last: Token, tokens: readonly Token[]): boolean {
  if (entry.facets.mass) return isPartOfMass(text, tokens);
  return isNoun(last) || last.tokenType === t.Unit ? continuesNoun(text, entry, last) : beginsNoun(text, entry);
}

function isNoun({ tokenType }: Token): boolean {
  return tokenType === t.Noun;
}

/** `2,87 tỷ vốn`, `35 tỷ bồi thường`: what the lexicon does not know is not counted in billions, but paid. */
function isBillions({ facets }: Token): boolean {
  return (facets.magnitude?.power ?? 0) >= 9;
}

/** Whether a word of the lexicon begins a noun phrase right after a number. */
function beginsNoun(text: string, entry: Entry): boolean {
  const { noun, eventNoun, limiter, unit } = entry.facets;
  const headed = noun ?? eventNoun ?? unit?.place ?? false;
  if ((!headed && !limiter) || isUnitHere(text, entry)) return false;
  // `số 1 Nam Phước`
  return isPhrase(text, entry) || (headed && !beginsName(text, entry));
}

/** Whether a word of the lexicon goes on with the noun phrase that `last` began. */
function continuesNoun(text: string, entry: Entry, last: Token): boolean {
  const { noun, eventNoun, eventVerb, limiter } = entry.facets;
  if (startsName(text, entry) || (last.facets.listed && isListed(text, entry.end))) return false;
  if (limiter) return !isVerbHere(text, entry);
  if (eventVerb) return (last.facets.eventNoun ?? last.facets.eventVerb ?? last.facets.unit?.place) === true;
  return (noun ?? eventNoun ?? false) && isExtension(text, entry, last);
}

/** `3 mặt` | `chính trị, tư tưởng và tổ chức`: the word that ends at `end` is the first of a list. */
function isListed(text: string, end: number): boolean {
  if (text.charAt(end) === ",") return true;
  const next = spaceRunEnd(text, end);
  return findCue(text, next, letterRunEnd(text, next), letterRunEnd(text, next))?.cue.particle === "and";
}

/** Whether a limiter is an adverb before a verb, or the verb: `4 chi bộ` | `mới thành lập`, `9 xe` | `nhập khẩu về cảng`. */
function isVerbHere(text: string, { start, end }: Entry): boolean {
  const own = findCue(text, start, letterRunEnd(text, start), end)?.cue;
  if (own === undefined || !(own.adverb || own.action)) return false;
  const next = spaceRunEnd(text, end);
  const cue = findCue(text, next, letterRunEnd(text, next), text.length)?.cue;
  if (cue === undefined) return false;
  return own.action ? cue.preposition === true : cue.isAct;
}

/** `một nửa dân số`, `2/3 doanh thu`, `/vạn dân`: what is no count is counted in parts, or stands in a rate. */
function isPartOfMass(text: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (FRACTIONS.has(last?.tokenType)) return true;
  if (tokens.at(-2)?.tokenType !== t.Slash) return false;
  const first = tokens.at(-3);
  if (last?.tokenType !== t.Figure || first?.tokenType !== t.Figure) return true;
  return Number(first.image) < Number(last.image) && !isDayAt(text, first.startOffset, tokens.at(-4));
}

/** `tính đến 30/9`, `sau 1/7`, `ngày 1/7`; `chiếm tới 2/3`, `đạt đến 2/3` are parts. */
function isDayAt(text: string, at: number, before: Token | undefined): boolean {
  if (before !== undefined && DAY_NAMES.has(before.tokenType)) return true;
  return DATE_CUES.endsAt(text, at) && !PART_CUES.endsAt(text, at);
}
const DAY_NAMES = t.setOf(t.DayName, t.TimeUnit);
const DATE_CUES = new WordList(dateCues);
/** `chiếm tới`, `đạt đến` */
const PART_CUES = new WordList(partVerbs.flatMap((verb) => upToWords.map((upTo) => `${verb} ${upTo}`)));

/** Limiters stand for a noun only as a phrase or an abbreviation: `18 mầm non`, `12 THCS`, not `3 mới`. */
function isPhrase(text: string, entry: Entry): boolean {
  return /\s/.test(text.slice(entry.start, entry.end)) || isAllCapital(text, entry.start, entry.end);
}

/** A noun extends the noun before it as a phrase, or right after a classifier: `căn nhà`, not `học sinh lớp`. */
function isExtension(text: string, entry: Entry, last: Token): boolean {
  if (isAllCapital(text, entry.start, entry.end)) return false;
  return isPhrase(text, entry) || last.facets.classifier === true;
}

/** Whether the entry is a unit of measure where it stands: `mẫu` is one only before `ruộng`. */
export function isUnitHere(text: string, entry: Entry): boolean {
  const unit = entry.facets.unit;
  if (unit?.exact && unit.spellings?.[text.slice(entry.start, entry.end)] === undefined) return false;
  if (unit?.place && isOfPlaces(text, entry)) return false;
  if (unit?.before === undefined) return unit !== undefined;
  if (goesOnWithUnit(text, unit, spaceRunEnd(text, entry.end))) return true;
  if (isBeforeDigit(text, entry.end)) return false;
  if (unit.before.includes(syllableAfter(text, entry.end))) return true;
  return unit.beforeStop === true && facetsAfter(text, entry.end).stop === true;
}

/** `20 điểm` | `chữa cháy`: what is done there makes it a place, but `đạt 8 điểm kiểm tra` is a mark. */
function isOfPlaces(text: string, { start, end }: Entry): boolean {
  const use = entryAfter(text, end);
  if (use === undefined || !use.facets.eventVerb || !isPhrase(text, use)) return false;
  let at = spaceRunStart(text, start);
  while (at > 0 && /[\d.,/]/.test(text.charAt(at - 1))) at--;
  return !SCORE_CUES.endsAt(text, at);
}
const SCORE_CUES = new WordList(scoreCues);

const FRACTIONS: ReadonlySet<unknown> = new Set([t.Numeral, t.Fraction, t.Partitive]);

/** A word in title case, or the kind of a place before its name, does not go on with a noun phrase. */
function startsName(text: string, entry: Entry): boolean {
  if (isTitleAt(text, entry.start)) return true;
  return entry.facets.place === true && isTitleAt(text, spaceRunEnd(text, entry.end));
}

const UNMARKED_MAGNITUDES: ReadonlySet<string> = new Set(unmarkedMagnitudes);

/**
 * End of an unknown noun right after a figure: a word of small letters, or an abbreviation in capitals, that the lexicon
 * does not know as anything else, with the unknown word after it (Vietnamese words have mostly two syllables).
 */
function unknownNounEnd(text: string, at: number, last: Token): number {
  const isCounted = last.tokenType === t.Figure || (last.tokenType === t.Magnitude && !isBillions(last));
  if (!isCounted || isAfterYear(text, at)) return at;
  const end = unknownWordEnd(text, at);
  // `1.250 ty dong`: no thing is counted, and 1,250 is not the number.
  if (UNMARKED_MAGNITUDES.has(text.slice(at, end).toLowerCase())) return at;
  if (end === at || isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) return at;
  const second = spaceRunEnd(text, end);
  if (second === end || isAllCapital(text, at, end) || hasLineBreak(text, end, second)) return end;
  if (findEntry(text, second) !== undefined) return end;
  const secondEnd = unknownWordEnd(text, second);
  return secondEnd > second && !hasCapital(text.charAt(second)) ? secondEnd : end;
}

/** `đến 2030 vận tải công cộng`: what follows a year is not counted by it. */
function isAfterYear(text: string, at: number): boolean {
  const end = spaceRunStart(text, at);
  return end < at && isPlainYear(text.slice(end - 4, end)) && !/[\d.,]/.test(text.charAt(end - 5));
}

/** End of an abbreviation that the lexicon does not know, which names the sort of what is counted: `tổ TK&VV`. */
function abbreviationEnd(text: string, at: number): number {
  let end = abbreviationRunEnd(text, at);
  if (end < at + 2 || end > at + LONGEST_ABBREVIATION) return at;
  while (/[&-]/.test(text.charAt(end)) && isCapital(text.charCodeAt(end + 1))) {
    const partEnd = abbreviationRunEnd(text, end + 1);
    if (partEnd === end + 1) return at;
    end = partEnd;
  }
  const next = text.charCodeAt(end);
  const isName = isLetter(next) || isDigit(next) || /[&/-]/.test(text.charAt(end));
  return isName || planLabels.includes(text.slice(at, end)) ? at : end;
}
const LONGEST_ABBREVIATION = 6;

function unknownWordEnd(text: string, at: number): number {
  let end = letterRunEnd(text, at);
  if (end === at || isDigit(text.charCodeAt(end))) return at;
  const word = text.slice(at, end);
  if (word.length < 2 || (hasCapital(word) && word !== word.toUpperCase())) return at;
  if (!isVietnamese(word) || !/^(?:[\s.,;:!?)/”"…]|$)/.test(text.charAt(end)) || isSplit(text, end)) return at;
  while (text.charAt(end) === "&" && isLetter(text.charCodeAt(end + 1))) end = letterRunEnd(text, end + 1);
  return end;
}

/** Whether a word in title case is the last of a name inside a sentence: `(Nhật Bản` | `131`, not `Theo Điều 7`. */
export function endsName(text: string, entry: Entry): boolean {
  const end = spaceRunStart(text, entry.start);
  if (!isTitleAt(text, entry.start) || end === entry.start || isPhrase(text, entry)) return false;
  const first = letterRunStart(text, end);
  const before = spaceRunStart(text, first);
  if (!isTitleAt(text, first) || before === 0) return false;
  return !/[.!?:;]/.test(text.charAt(before - 1)) && !hasLineBreak(text, before, first);
}

/** Letters torn apart by a bad conversion: `tri ệ u`. */
function isSplit(text: string, end: number): boolean {
  const next = spaceRunEnd(text, end);
  return next > end && letterRunEnd(text, next) === next + 1 && !isWesternLetter(text.charCodeAt(next));
}

function isAllCapital(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}
