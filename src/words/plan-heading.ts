import { outcomeWords, planHeadings, timedHeadings, timeWords } from "../lexicon/lists.ts";
import type { Line } from "../text/layout.ts";
import { WordList } from "./word-list.ts";
import type { Words } from "./words.ts";

const TIMES = new WordList(timeWords);
const OUTCOMES = new WordList(outcomeWords);
const PLANS = new WordList(planHeadings);
const TIMED_PLANS = new WordList(timedHeadings);

/** How far into a line the words of its heading are looked for, in characters. */
const LONGEST_HEADING = 120;

/**
 * Whether a line begins as the heading of a plan: `Mục tiêu chủ yếu`, `Chỉ tiêu năm 2024`, but
 * neither `Các chỉ tiêu chính` nor `Chỉ tiêu đạt được`.
 */
export function startsPlan(words: Words, { body, end }: Line): boolean {
  const isPlan = PLANS.endFrom(words.view, body) > body;
  const heading = TIMED_PLANS.endFrom(words.view, body);
  if (!isPlan && heading === body) return false;
  const has = (from: number, list: WordList) => words.after(from, end).find(list, LONGEST_HEADING);
  return !has(body, OUTCOMES) && (isPlan || has(body, TIMES) || has(heading, PLANS));
}
