import type { Mention, QuantityMention } from "../grammar/mention.ts";
import { findEntry } from "../lexicon/lexicon.ts";
import {
  bracketLabels,
  caseAdverbs,
  caseTails,
  caseWords,
  counterpartVerbs,
  labelLinks,
  planLinks,
} from "../lexicon/lists.ts";
import { hasCapital } from "../text/letters.ts";
import type { Cursor } from "../words/cursor.ts";
import { LIST_ENDS, WordList } from "../words/word-list.ts";
import type { Words } from "../words/words.ts";

/** Whether a bare figure is of what the mention before it counts. */

const LABELS = new WordList(bracketLabels);
const LABEL_LINKS = new WordList(labelLinks);
const PLAN_LINKS = new WordList(planLinks);
const VERBS = new WordList(counterpartVerbs);
const CASE_WORDS = new WordList(caseWords);
const CASE_ADVERBS = new WordList(caseAdverbs);
const CASE_TAILS = new WordList(caseTails);

/** How many characters may stand between the two. */
const LONGEST_GAP = 24;
const LONGEST_SIBLING_GAP = 36;

/** The plan, the other bound, or the fact beside the count just before: `(KH 40)`, `, nhiều nhất là 6`, `, mới có 06`. */
export function isCounterpart(words: Words, { end }: Mention, mention: QuantityMention): boolean {
  const gap = words.between(end, mention.start);
  if (gap?.takeMark("(")) return gap.take(LABELS) && endsLabel(gap);
  if (!gap?.takeMark(",") || mention.start - end > LONGEST_GAP) return false;
  let isBracketed = false;
  for (; !gap.isAtEdge; gap.skip()) {
    if (gap.isMark(",.;")) return false;
    isBracketed ||= gap.isMark("(");
  }
  const isBounded = mention.cues[mention.cues.length - 1]?.facets.modifier !== undefined;
  return isBracketed || isBounded || words.before(mention.start, end).take(VERBS);
}

const LONGEST_ASIDE_GAP = 60;

/** `Thuận Hòa (61 ca), huyện Tân Lộc` | `(38)`: alone in its brackets after a name, as the count before it. */
export function isNextAside(words: Words, before: Mention, { start, end }: QuantityMention): boolean {
  const gap = words.between(before.end, start);
  if (gap === undefined || start - before.end > LONGEST_ASIDE_GAP) return false;
  if (!words.before(before.start).isMark("(") || !gap.takeMark(")") || !words.after(end).isMark(")")) return false;
  gap.takeMark(",;");
  gap.take(LIST_ENDS);
  return gap.skipTo("(),;") && gap.takeMark("(") && gap.isAtEdge;
}

/** Whether nothing but a link or a colon stands after a label: `KH: `, `kế hoạch là `. */
function endsLabel(gap: Cursor): boolean {
  if (!gap.takeMark(":")) gap.take(LABEL_LINKS);
  return gap.isAtEdge;
}

/** `23.517 chữ ký số, đạt 117,6% KH (20.000)`, `85 đoàn viên, vượt 7,5% chỉ tiêu (chỉ tiêu 80)`. */
export function isPlanBeyondShare(words: Words, share: Mention, { start }: QuantityMention): boolean {
  const gap = words.between(share.end, start);
  if (gap === undefined) return false;
  gap.take(PLAN_LINKS);
  if (!gap.take(LABELS)) return false;
  const open = gap.findMark("(", LONGEST_GAP, "),.;:");
  if (open === undefined) return false;
  return gap.isAtEdge || (gap.take(LABELS) && endsLabel(gap));
}

/** `517 doanh nghiệp tạm ngừng, 68 giải thể`: the next figure of a list, right before what is said of it. */
export function isSibling(words: Words, { end }: Mention, mention: QuantityMention): boolean {
  const gap = words.between(end, mention.start);
  if (gap?.sort !== "syllable" || mention.cues.length > 0 || mention.start - end > LONGEST_SIBLING_GAP) return false;
  gap.skipTo(",.;:()");
  if (!gap.takeMark(",")) return false;
  gap.take(LIST_ENDS);
  if (!gap.isAtEdge) return false;
  const next = words.after(mention.end);
  const isWord = next.sort === "syllable" && !hasCapital(next.surface.charAt(0)) && next.start !== mention.end;
  return isWord && findEntry(words.view, next.start as number)?.facets.stop === true;
}

/** `lấn đất 15 trường hợp; xây không phép 9;`: the next of a list of acts, after words of their own in small letters. */
export function isNextAct(words: Words, { end }: Mention, mention: QuantityMention): boolean {
  const after = words.after(mention.end);
  if (mention.cues.length > 0 || mention.start - end > LONGEST_SIBLING_GAP) return false;
  if (!after.isAtEdge && !after.isMark(";.")) return false;
  const gap = words.between(end, mention.start);
  if (!gap?.takeMark(",;")) return false;
  let count = 0;
  for (; !gap.isAtEdge; gap.skip()) {
    if (gap.sort !== "syllable" || hasCapital(gap.surface)) return false;
    count++;
  }
  return count >= SHORTEST_ACT;
}

const SHORTEST_ACT = 2;

/** `khởi công 24 công trình, hoàn thành 19;`, `88 người (thiếu 12)`. */
export function isCase(words: Words, { end }: Mention, mention: QuantityMention): boolean {
  const after = words.after(mention.end);
  if (mention.cues.length > 0 || !(after.isAtEdge || after.isMark(",;.)") || after.take(CASE_TAILS))) return false;
  const before = words.before(mention.start, end);
  if (!before.take(CASE_WORDS)) return false;
  before.take(CASE_ADVERBS);
  return before.isMark(",;(");
}
