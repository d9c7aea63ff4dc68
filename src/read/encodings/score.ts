import { isSyllable } from "./syllables.ts";

/** How Vietnamese the words of a text look that have letters beyond ASCII. */
export interface Score {
  /** Words that can be a syllable. */
  good: number;
  /** All words, and letters that stand where none can. */
  all: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** What wrong decodings are full of: symbols, control characters, characters that no table has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a wrong decoding has them.
const ODD = /[\u0001-\u0008\u000E-\u001F\u0080-\u009F¡-¨ª¬\u00AD-¯±´-¶¸-º¼¾¿×÷ƒˆ‰Šš‹›ŒœŽžŸ\uFFFD]/g;
const BEYOND_ASCII = /[^\0-\u007F]/;

/** Measures a text in a decoding that may be wrong. */
export function scoreText(text: string): Score {
  const words = (text.normalize("NFC").match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  const good = words.filter(isSyllable).length;
  return { good, all: words.length + (text.match(ODD)?.length ?? 0) };
}

/** The share of a text's marked words that are Vietnamese; 0 where there is none to judge by. */
export function rate({ good, all }: Score): number {
  return all === 0 ? 0 : good / all;
}
