import { Lexer } from "chevrotain";
import type { LexicalToken } from "./token-type.ts";
import { allTokens, Break, Figure, Noun, Space } from "./tokens.ts";

/** Chevrotain asks the types one by one. What `classify` found does not hang on its order, so the most common come first. */
const asked = [...new Set([Space, Figure, Break, Noun, ...allTokens])];

let lexer: Lexer | undefined;

/** Cuts the view of a text into tokens; prose between quantities is one `Break`. Never fails: any text has tokens. */
export function tokenize(view: string): LexicalToken[] {
  lexer ??= new Lexer(asked, { positionTracking: "onlyOffset", ensureOptimizations: false, skipValidations: true });
  return lexer.tokenize(view).tokens as LexicalToken[];
}
