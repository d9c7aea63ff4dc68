import { type ExtractRecord, extract } from "./extract.ts";
import { checkText } from "./extract-options.ts";
import type { Mention } from "./grammar/mention.ts";
import { parse } from "./grammar/quantity-parser.ts";
import { readMentions } from "./grammar/quantity-visitor.ts";
import { tokenize } from "./lexer/lexer.ts";
import { refiners } from "./refine/refine.ts";
import { makeSourceText, type SourceText } from "./text/source-text.ts";

/** One token that the lexer saw. */
export interface ExplainedToken {
  type: string;
  text: string;
  start: number;
  end: number;
}

/** One grammar rule or refiner that fired, with the text that it took. */
export interface ExplainedRule {
  rule: string;
  text: string;
  start: number;
  end: number;
}

/** How a text was read: its tokens, the rules that fired, the records that came of it. */
export interface Explanation {
  tokens: ExplainedToken[];
  rules: ExplainedRule[];
  records: ExtractRecord[];
}

/** Reads a text and tells how: for debugging, and for reports of bugs. Offsets are into the text as given. */
export function explain(text: string): Explanation {
  checkText(text);
  const source = makeSourceText(text);
  const place = (start: number, end: number) => {
    const from = source.toGivenStart(start);
    const to = source.toGivenEnd(end);
    return { text: text.slice(from, to), start: from, end: to };
  };
  const lexed = tokenize(source.view);
  const tokens = lexed.map((token) => ({
    type: token.tokenType.name,
    ...place(token.startOffset, token.startOffset + token.image.length),
  }));
  const mentions = readMentions(parse(lexed));
  const rules = mentions.map((mention) => ({ rule: mention.form, ...place(mention.start, mention.end) }));
  return { tokens, rules: [...rules, ...explainRefiners(mentions, source, place)], records: extract(text) };
}

/** A line for each mention that a refiner changed, made or dropped. */
function explainRefiners(
  parsed: readonly Mention[],
  { view }: SourceText,
  place: (start: number, end: number) => Omit<ExplainedRule, "rule">,
): ExplainedRule[] {
  const rules: ExplainedRule[] = [];
  let current: readonly Mention[] = parsed;
  for (const [name, refiner] of Object.entries(refiners)) {
    const refined = refiner(current, view);
    for (const mention of refined) {
      if (!current.includes(mention)) rules.push({ rule: name, ...place(mention.start, mention.end) });
    }
    for (const mention of current) {
      const stays = refined.some(({ start, end }) => start < mention.end && end > mention.start);
      if (!stays) rules.push({ rule: `${name} (dropped)`, ...place(mention.start, mention.end) });
    }
    current = refined;
  }
  return rules;
}
