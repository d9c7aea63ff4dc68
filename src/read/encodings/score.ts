import { isSyllable } from "./syllables.ts";

/** Counts that show how Vietnamese a text looks. Only words with non-ASCII characters are counted. */
export interface Score {
  /** Words that are possible Vietnamese syllables. */
  good: number;
  /** All words, plus characters that do not occur in Vietnamese text. */
  all: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Characters that a wrong decoding is full of: symbols, control characters, the replacement character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a wrong decoding contains them.
const UNUSUAL = /[\u0001-\u0008\u000E-\u001F\u0080-\u009F¡-¨ª¬\u00AD-¯±´-¶¸-º¼¾¿×÷ƒˆ‰Šš‹›ŒœŽžŸ\uFFFD]/g;
const BEYOND_ASCII = /[^\0-\u007F]/;

/** Scores a text whose decoding may be wrong. */
export function scoreText(text: string): Score {
  const words = (text.normalize("NFC").match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  const good = words.filter(isSyllable).length;
  return { good, all: words.length + (text.match(UNUSUAL)?.length ?? 0) };
}

/** The share of Vietnamese among the counted words, from 0 to 1; 0 if no word was counted. */
export function rate({ good, all }: Score): number {
  return all === 0 ? 0 : good / all;
}
