import { changeMention, makeMention, type QuantityMention, type TimeMention } from "../grammar/mention.ts";
import * as lists from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { makePoint } from "../number/calendar.ts";
import { toNumber } from "../number/decimal.ts";
import { unitOf } from "../resolve/quantity.ts";
import { isTitleAt } from "../words/beside.ts";
import type { Cursor } from "../words/cursor.ts";
import { WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { followsName } from "./name-before.ts";
import { bareFigure, type Refiner } from "./refiner.ts";

/**
 * Reads years before 1000, which after `năm` are as often a count of things or of years: `vào năm 938`, `trận Bạch Đằng năm
 * chín trăm ba mươi tám`, `năm 40 SCN`. A year before our era is none that a record has: `năm 1010 TCN`.
 */
export const readOldYears: Refiner = (mentions, words) =>
  mentions.map((mention) => {
    if (mention.form === "time")
      return isBeforeEra(mention, words) ? changeMention(mention, { time: undefined }) : mention;
    return (mention.form === "quantity" && toYear(mention, words)) || mention;
  });

const YEAR = new WordList(lists.yearWords);
const BEFORE_ERA = new WordList(lists.eraWords.before);
const IN_ERA = new WordList(lists.eraWords.after);
const CUES = new WordList([...lists.dateCues, ...lists.clockCues, ...lists.yearLeads]);
const COPULA = new WordList(lists.labelLinks);

/** Whether a year stands before `TCN`. */
function isBeforeEra({ time, end }: TimeMention, words: Words): boolean {
  const mayBegin = time?.from.year !== undefined && BEFORE_ERA.mayBegin(words.view, end);
  return mayBegin && words.after(end).take(BEFORE_ERA);
}

function toYear(mention: QuantityMention, words: Words): TimeMention | undefined {
  const { end, cues } = mention;
  const given =
    cues.length > 1 || unitOf(mention) ? undefined : (figureAfter(mention, words.view) ?? wordsAfter(mention, words));
  if (given === undefined) return undefined;
  const before = words.before(given.at);
  const start = before.start ?? end;
  before.take(YEAR);
  const isPlain = given.year >= 100 && isNamed(before, words, start) && endsPhrase(words, end);
  if (!isPlain && !words.after(end).take(IN_ERA)) return undefined;
  const time = { from: makePoint({ year: { given: given.year } }) };
  return makeMention("time", { start, end }, cues, { time });
}

/** A year, and where its number begins. */
interface Given {
  readonly year: number;
  readonly at: number;
}

/** `938` after `năm`. */
function figureAfter(mention: QuantityMention, view: string): Given | undefined {
  const figure = bareFigure(mention) ?? "";
  const { start } = mention;
  return /^[1-9]\d{0,2}$/.test(figure) && YEAR.mayEnd(view, start) ? { year: Number(figure), at: start } : undefined;
}

/** `chín trăm ba mươi tám` after `năm`, which was taken for its first digit. */
function wordsAfter({ start, first, second }: QuantityMention, words: Words): Given | undefined {
  if (first.amount.figure !== undefined || first.amount.sign !== undefined) return undefined;
  const after = words.after(start);
  if (!after.take(YEAR) || after.start === undefined) return undefined;
  const year = toNumber(evaluateAmount([...first.amount.parts, ...(second?.amount.parts ?? [])].slice(1)));
  return Number.isInteger(year) && year >= 100 && year < 1000 ? { year, at: after.start } : undefined;
}

/** `vào` | `năm 938`, `Bạch Đằng` | `năm 938`, `Năm 938`; not `cả năm 300`, `kế hoạch năm 300`. */
function isNamed(before: Cursor, words: Words, start: number): boolean {
  return before.isAtEdge || before.isMark("(;") || before.take(CUES) || followsName(words, start);
}

/** `938,`, `938 là`, `938 Ngô Quyền`; not `300 ca`. */
function endsPhrase(words: Words, end: number): boolean {
  const after = words.after(end);
  if (after.start === undefined || after.isMark(",.;:)")) return true;
  return isTitleAt(words.view, after.start) || after.take(COPULA);
}
