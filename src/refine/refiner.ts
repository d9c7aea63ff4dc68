import type { Mention } from "../grammar/mention.ts";

/** A rule that looks at the mentions of a segment together; it returns them changed, dropped or split. */
export type Refiner = (mentions: readonly Mention[], view: string) => Mention[];
