import type { Mention } from "../grammar/mention.ts";
import type { Words } from "../words/words.ts";

/**
 * A rule that looks at the mentions of a segment together; it returns them changed, dropped or split. `words` are those of
 * the segment, whose view is `view`.
 */
export type Refiner = (mentions: readonly Mention[], view: string, words: Words) => Mention[];
