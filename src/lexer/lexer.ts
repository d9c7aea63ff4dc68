import { Lexer } from "chevrotain";
import { allTokens, type LexicalToken } from "./tokens.ts";

let lexer: Lexer | undefined;

/** Cuts the view of a text into tokens; prose between quantities is one `Break`. Never fails: any text has tokens. */
export function tokenize(view: string): LexicalToken[] {
  lexer ??= new Lexer(allTokens, { positionTracking: "onlyOffset", ensureOptimizations: false, skipValidations: true });
  return lexer.tokenize(view).tokens as LexicalToken[];
}
