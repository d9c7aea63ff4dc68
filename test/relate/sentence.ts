import { readMentions } from "../../src/grammar/read-mentions.ts";
import { readTokens } from "../../src/lexer/lexer.ts";
import type { Resolved } from "../../src/record/resolved.ts";
import { type ContextToken, readContextTokens } from "../../src/relate/context-tokens.ts";
import { resolve } from "../../src/resolve/registry.ts";
import { readLayout } from "../../src/text/layout.ts";
import { Words } from "../../src/words/words.ts";

/** What `relate` sees of a text of one sentence that needs no refiner. */
export function readSentence(view: string): { view: string; tokens: ContextToken[]; records: Resolved[] } {
  const words = new Words(readLayout(view, undefined));
  const context = { view, words, isEnglish: () => false, year: undefined, written: undefined };
  const mentions = readMentions(view, readTokens(view));
  const records = mentions.flatMap((mention) => resolve(mention, context) ?? []);
  return { view, tokens: readContextTokens(words, 0, view.length, records, 0, records.length), records };
}
