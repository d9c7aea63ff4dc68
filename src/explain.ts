import { type ExtractRecord, extract } from "./extract.ts";

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

/** Reads a text and tells how. */
export function explain(text: string): Explanation {
  return { tokens: [], rules: [], records: extract(text) };
}
