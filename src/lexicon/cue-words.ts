import { splitSurface } from "./surface.ts";

/** A list of words to look for around a mention, folded as the lexicon folds them. */
export function foldWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => splitSurface(word).join(" ")));
}
