import type { Token } from "../lexer/tokens.ts";
import * as t from "../lexer/tokens.ts";
import type { Mention } from "./mention.ts";
import { QuantityParser } from "./quantity-parser.ts";

let parser: QuantityParser | undefined;

/** An island whose tokens the grammar could not take whole; there should be none, and one loses only itself. */
export interface ParseFailure {
  readonly tokens: readonly Token[];
  readonly message: string;
}

/**
 * Reads the islands of a segment, the runs of tokens between breaks, into mentions: surface facts and places, no
 * values but those of dates. An island that the grammar fails on is a bug of the grammar: it is handed to `onFailure` and
 * left out.
 */
export function readMentions(
  view: string,
  tokens: readonly Token[],
  onFailure?: (failure: ParseFailure) => void,
): Mention[] {
  parser ??= new QuantityParser();
  parser.view = view;
  const mentions: Mention[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]?.tokenType === t.Break) continue;
    let end = start + 1;
    while (end < tokens.length && tokens[end]?.tokenType !== t.Break) end++;
    parser.input = tokens.slice(start, end);
    const found = parser.island();
    const error = parser.errors[0];
    if (error === undefined) for (const mention of found) mentions.push(mention);
    else onFailure?.({ tokens: tokens.slice(start, end), message: error.message });
    start = end;
  }
  return mentions;
}
