import type { Mention, QuantityMention } from "../grammar/mention.ts";

import { evaluateAmount } from "../number/amount.ts";
import { add, compare, ZERO } from "../number/decimal.ts";
import { hasCapital } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";

/** So that a list that is none takes no time quadratic in its length. */
const LONGEST_RUN = 32;
const LONGEST_NAME = 41;

/**
 * The bare figures from `from` on that stand in one list, each after its own name: `khiển trách 7, cảnh cáo 3`; after
 * what may be the names of places only where they add up to the total: `58 bài thi (Toán 31, GDCD 27)`.
 */
export function caseRun(
  mentions: readonly Mention[],
  from: number,
  words: Words,
  total: QuantityMention | undefined,
): QuantityMention[] {
  const run: QuantityMention[] = [];
  let isSure = true;
  for (let i = from; i < mentions.length && run.length < LONGEST_RUN; i++) {
    const mention = mentions[i] as Mention;
    if (!isBareWhole(mention) || !isCaseOfList(words, mentions[i - 1], mention, run.length === 0)) break;
    isSure &&= isCaseName(words, mention);
    run.push(mention);
  }
  return run.length > 1 && (isSure || addUp(run, total)) ? run : [mentions[from] as QuantityMention];
}

/** Whether a mention is a whole figure and nothing else. */
export function isBareWhole(mention: Mention | undefined): mention is QuantityMention {
  if (mention?.form !== "quantity" || mention.second !== undefined || mention.first.unit !== undefined) return false;
  const figure = mention.first.amount.figure ?? "";
  return /^\d{1,3}(?:\.\d{3})*$/.test(figure);
}

/** Whether a figure is a case of a list, the first of it or a further one. */
function isCaseOfList(words: Words, last: Mention | undefined, mention: QuantityMention, isOpening: boolean): boolean {
  if (mention.cues.length > 0 || !endsCase(words, mention)) return false;
  return isOpening || last === undefined ? isFirst(words, last, mention) : isNext(words, last, mention);
}

/** Whether a word stands right before a figure: its name. */
function isAfterWord(words: Words, { start }: QuantityMention, floor: number): boolean {
  const before = words.before(start, floor);
  return before.sort === "syllable" && (before.end ?? start) < start;
}

/** Whether the first case of a list stands after its name, and that after a mark: `gồm: khiển trách 7`. */
function isFirst(words: Words, last: Mention | undefined, mention: QuantityMention): boolean {
  const floor = last?.end ?? 0;
  if (!isAfterWord(words, mention, floor)) return false;
  if (last === undefined) return true;
  return words.before(mention.start, floor).findMark(",:;(", LONGEST_NAME, ")") !== undefined;
}

/** Whether a further case stands after its name, and nothing else is between it and the last: `7, và cảnh cáo 3`. */
function isNext(words: Words, last: Mention, mention: QuantityMention): boolean {
  const gap = words.between(last.end, mention.start) ?? nameOnNextLine(words, last, mention);
  if (gap === undefined || !isAfterWord(words, mention, last.end)) return false;
  gap.takeMark(",;");
  gap.take(LIST_ENDS);
  const { start } = gap;
  gap.skipTo(",:;()");
  return start !== undefined && gap.isAtEdge && mention.start - start <= LONGEST_NAME;
}

/** What stands before a figure in its sentence, where nothing is left of the last one's: `khiển trách 7,⏎- cảnh cáo 3`. */
function nameOnNextLine(words: Words, last: Mention, { start }: QuantityMention): Cursor | undefined {
  const rest = words.after(last.end);
  rest.takeMark(",;.");
  const sentence = words.layout.sentenceAt(start);
  return rest.isAtEdge && sentence !== undefined ? words.after(sentence.start, start) : undefined;
}

function endsCase(words: Words, { end }: QuantityMention): boolean {
  const after = words.after(end);
  return after.isAtEdge || after.isMark(",;.)") || after.take(LIST_ENDS);
}

/** Whether the word before a figure names a case, and not the figure a place: `GDCD 27`, `Tân Lập 4`. */
function isCaseName(words: Words, { start, first }: QuantityMention): boolean {
  const name = words.before(start).surface;
  return !hasCapital(name) || (name !== name.toUpperCase() && (first.amount.figure ?? "").length > 1);
}

function addUp(run: readonly QuantityMention[], total: QuantityMention | undefined): boolean {
  if (total === undefined) return false;
  const sum = run.map(({ first }) => evaluateAmount(first.amount.parts)).reduce(add, ZERO);
  return compare(sum, evaluateAmount((total.second ?? total.first).amount.parts)) === 0;
}
