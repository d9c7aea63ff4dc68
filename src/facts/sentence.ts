import { sentenceEnd, sentenceStart } from "../text/sentence.ts";

/** A sentence of a text, to be shown. */
export interface Sentence {
  /** Its first UTF-16 code unit in the text. */
  start: number;
  end: number;
  /** As one line. */
  text: string;
  /** Whether nothing of it was cut off. */
  isWhole: boolean;
}

/** How far a sentence is shown on either side of what it is shown for. */
const LONGEST_SENTENCE = 1_000;

/** The sentence of what stands from `from` to `to`; a very long one is cut between words, which `…` tells. */
export function quoteSentence(text: string, from: number, to: number): Sentence {
  const least = Math.max(0, from - LONGEST_SENTENCE);
  const most = Math.min(text.length, to + LONGEST_SENTENCE);
  let start = sentenceStart(text, from, least);
  let end = sentenceEnd(text, to, most);
  const isCutBefore = start === least && least > 0;
  const isCutAfter = end === most && most < text.length;
  if (isCutBefore) start += Math.max(0, text.slice(start, from).search(/\s/));
  if (isCutAfter) end = to + Math.max(0, text.slice(to, end).search(/\s\S*$/));
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  const shown = `${isCutBefore ? "… " : ""}${words}${isCutAfter ? " …" : ""}`;
  return { start, end, text: shown, isWhole: !isCutBefore && !isCutAfter };
}
