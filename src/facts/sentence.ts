import { sentenceEnd, sentenceStart } from "../relate/sentence.ts";

/** A sentence of a text, to be shown. */
export interface Sentence {
  /** Its first UTF-16 code unit in the text. */
  start: number;
  end: number;
  /** As one line. */
  text: string;
}

/** How far a sentence is shown on either side of what it is shown for. */
const LONGEST_SENTENCE = 1_000;

/** The sentence that `at` lies in. */
export function quoteSentence(text: string, at: number): Sentence {
  const start = sentenceStart(text, at, Math.max(0, at - LONGEST_SENTENCE));
  const end = sentenceEnd(text, at, at + LONGEST_SENTENCE);
  return { start, end, text: text.slice(start, end).replace(/\s+/g, " ").trim() };
}
