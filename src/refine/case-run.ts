import { lastOf, type Mention, type QuantityMention } from "../grammar/mention.ts";
import { subjectLinks } from "../lexicon/lists.ts";
import { evaluateAmount } from "../number/amount.ts";
import { add, compare, type Decimal, ZERO } from "../number/decimal.ts";
import { hasCapital } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS, WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";
import { bareFigure } from "./refiner.ts";

/** So that a list that is none takes no time quadratic in its length. */
const LONGEST_RUN = 32;
const LONGEST_NAME = 41;
const LINKS = new WordList(subjectLinks);

/** A total with what was counted of it already: `45 nhà (Kim Đài 20 nhà, …`. */
export interface Whole {
  readonly total: QuantityMention;
  readonly counted: Decimal;
}

/** What the figures of a list may be parts of: the last count, and the last that is no part of another. */
export interface Totals {
  readonly total: QuantityMention | undefined;
  readonly whole: Whole | undefined;
}

/**
 * The figures of a list, and the total that they are parts of, or the count that they continue: `thủy đậu 18 ca` | `,
 * quai bị 5, cúm 342`.
 */
export interface CaseRun {
  readonly members: readonly QuantityMention[];
  /** Index after the last of them; a share in brackets may stand between two: `trộm cắp 41 (chiếm 52,6%), lừa đảo 15`. */
  readonly end: number;
  readonly total: QuantityMention | undefined;
  readonly isBeside: boolean;
}

/**
 * The bare figures from `from` on that stand in one list, each after its own name: `khiển trách 7, cảnh cáo 3`; after
 * what may be the names of places only where they add up to the total: `58 bài thi (Toán 31, GDCD 27)`, or with the
 * counts around them to the whole: `45 nhà (Kim Đài 20 nhà, Nho Lâm 20, Yên Mỹ 5)`.
 */
export function caseRun(
  mentions: readonly Mention[],
  from: number,
  words: Words,
  { total, whole }: Totals,
): CaseRun | undefined {
  const { run, end, isSure } = bareFigures(mentions, from, words);
  const [first] = run;
  if (first === undefined) return undefined;
  if (run.length > 1 && (isSure || (total !== undefined && addUp(run, ZERO, total)))) {
    const isBeside = total !== undefined && mentions[from - 1] === total && isNextCase(words, total, first);
    return { members: run, end, total, isBeside };
  }
  if (whole === undefined || !completes(run, whole, mentions[end], words)) return undefined;
  return { members: run, end, total: whole.total, isBeside: false };
}

/** The bare figures from `from` on that stand in one list, and whether no name of them may be that of a place. */
function bareFigures(
  mentions: readonly Mention[],
  from: number,
  words: Words,
): { run: readonly QuantityMention[]; end: number; isSure: boolean } {
  const run: QuantityMention[] = [];
  let isSure = true;
  let end = from;
  while (end < mentions.length && run.length < LONGEST_RUN) {
    const mention = mentions[end] as Mention;
    if (!isBareWhole(mention) || !isCaseOfList(words, mentions, end, run.length === 0)) break;
    isSure &&= isCaseName(words, mention);
    run.push(mention);
    end += hasShareAside(words, mention, mentions[end + 1]) ? 2 : 1;
  }
  return { run, end, isSure };
}

/** `41 (chiếm 52,6%)`: whether nothing but a percentage and its verb stands in the brackets right after a figure. */
function hasShareAside(words: Words, { end }: Mention, share: Mention | undefined): boolean {
  if (!isPercentage(share)) return false;
  const gap = words.between(end, share.start);
  if (!gap?.takeMark("(")) return false;
  gap.skipTo("(),;:");
  return gap.isAtEdge && words.after(share.end).isMark(")");
}

/** Whether a run of figures and the counts before and after it with the noun of the whole add up to the whole. */
function completes(
  run: readonly QuantityMention[],
  { total, counted }: Whole,
  next: Mention | undefined,
  words: Words,
): boolean {
  // `loại I 318` | `, loại II, III 840 ca`
  const isLast = next !== undefined && isSameNoun(next, total) && isNear(words, run[run.length - 1] as Mention, next);
  const rest = isLast ? add(counted, amountOf(next)) : counted;
  return (run.length > 1 || rest !== ZERO) && addUp(run, rest, total);
}

/** `31 công trình, khởi công mới` | `13, bàn giao 8 công trình`: alone in a list, between two counts of one thing. */
export function isBetweenCounts(
  words: Words,
  total: QuantityMention,
  mention: QuantityMention,
  next: Mention | undefined,
): boolean {
  if (next === undefined || !isSameNoun(next, total) || !isNear(words, mention, next)) return false;
  if (mention.cues.length > 0 || !isCaseName(words, mention)) return false;
  return endsCase(words, mention) && isNextCase(words, total, mention);
}

/** Whether two counts stand in one sentence, and not far from each other. */
function isNear(words: Words, { end }: Mention, { start }: Mention): boolean {
  return start - end <= LONGEST_NAME && words.between(end, start) !== undefined;
}

/** The totals after one more count: a part of the whole where they have one noun and the parts are not more, else a whole. */
export function afterCount({ whole }: Totals, mention: QuantityMention): Totals {
  if (whole !== undefined && isSameNoun(mention, whole.total)) {
    const counted = add(whole.counted, amountOf(mention));
    if (compare(counted, amountOf(whole.total)) <= 0) return { total: mention, whole: { total: whole.total, counted } };
  }
  return { total: mention, whole: { total: mention, counted: ZERO } };
}

/** Whether a mention counts what a total does. */
export function isSameNoun(mention: Mention, total: QuantityMention): mention is QuantityMention {
  return mention.form === "quantity" && mention.first.unit?.noun?.words === total.first.unit?.noun?.words;
}

export function amountOf(mention: QuantityMention): Decimal {
  return evaluateAmount(lastOf(mention).amount.parts);
}

export function isPercentage(mention: Mention | undefined): mention is QuantityMention {
  return mention?.form === "quantity" && mention.first.unit?.entry?.facets.percent !== undefined;
}

/** Whether a mention is a whole figure and nothing else. */
export function isBareWhole(mention: Mention): mention is QuantityMention {
  return /^\d{1,3}(?:\.\d{3})*$/.test(bareFigure(mention) ?? "");
}

/** Whether a figure is a case of a list, the first of it or a further one. */
function isCaseOfList(words: Words, mentions: readonly Mention[], at: number, isOpening: boolean): boolean {
  const [last, mention, next] = [mentions[at - 1], mentions[at] as QuantityMention, mentions[at + 1]];
  if (mention.cues.length > 0 || !(endsCase(words, mention) || hasShareAside(words, mention, next))) return false;
  return isOpening || last === undefined ? isFirst(words, last, mention) : isNextCase(words, last, mention);
}

/** Whether a word stands right before a figure: its name. */
function isAfterWord(words: Words, { start }: QuantityMention, floor: number): boolean {
  const before = words.before(start, floor);
  before.takeMark(":");
  return before.sort === "syllable" && (before.end ?? start) < start;
}

/** Whether the first case of a list stands after its name, and that after a mark: `gồm: khiển trách 7`. */
function isFirst(words: Words, last: Mention | undefined, mention: QuantityMention): boolean {
  const floor = last?.end ?? 0;
  if (!isAfterWord(words, mention, floor)) return false;
  if (last === undefined) return true;
  const before = words.before(mention.start, floor);
  before.takeMark(":");
  return before.findMark(",:;(", LONGEST_NAME, ")") !== undefined;
}

/** Whether a further case stands after its name, and nothing else is between it and the last: `7, và cảnh cáo 3`. */
function isNextCase(words: Words, last: Mention, mention: QuantityMention): boolean {
  const gap = words.between(last.end, mention.start) ?? nameOnNextLine(words, last, mention);
  if (gap === undefined || !isAfterWord(words, mention, last.end)) return false;
  // After a share in brackets.
  gap.takeMark(")");
  gap.takeMark(",;");
  gap.take(LIST_ENDS);
  const { start } = gap;
  gap.skipTo(",:;()");
  gap.takeMark(":");
  return start !== undefined && gap.isAtEdge && mention.start - start <= LONGEST_NAME;
}

/** What stands before a figure in its sentence, where nothing is left of the last one's: `khiển trách 7,⏎- cảnh cáo 3`. */
function nameOnNextLine(words: Words, last: Mention, { start }: QuantityMention): Cursor | undefined {
  // A new paragraph, and what `là` says of its subject, are of something else: `Số vụ còn lại là 29`.
  if (words.layout.lineAt(start)?.isApart || words.before(start).take(LINKS)) return undefined;
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
  const before = words.before(start);
  // `Bình An: 120` may be anything.
  if (before.isMark(":")) return false;
  const name = before.surface;
  return !hasCapital(name) || (name !== name.toUpperCase() && (first.amount.figure ?? "").length > 1);
}

/** Whether figures and a rest are as much as a total. */
export function addUp(run: readonly QuantityMention[], rest: Decimal, total: QuantityMention): boolean {
  return compare(run.map(amountOf).reduce(add, rest), amountOf(total)) === 0;
}
