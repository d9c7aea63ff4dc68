import type { Mention } from "../grammar/mention.ts";

/** The figure of a mention that is nothing else: `2020`, `22`; undefined for all others. */
export function bareFigure(mention: Mention): string | undefined {
  if (mention.form !== "quantity" || mention.second !== undefined || mention.first.unit !== undefined) return undefined;
  return mention.first.amount.figure;
}
