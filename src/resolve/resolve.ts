import type { QuantityMention, UnitSurface } from "../grammar/mention.ts";
import type { Resolved } from "../record/resolved.ts";
import type { Line } from "../text/layout.ts";
import type { Words } from "../words/words.ts";

/** The surroundings of a mention that its kind may look at. */
export interface ResolveContext {
  /** The view of the segment. */
  readonly view: string;
  /** Its words, for what stands around a mention. */
  readonly words: Words;
  /** Whether the document groups thousands by commas, as its other figures show. */
  isEnglish(): boolean;
  /** The year that a time without one is taken to be in; undefined where none is known. */
  year: number | undefined;
  /** The heading of a plan with a year of its own, which is that of the times below it: `II. KẾ HOẠCH NĂM 2025`. */
  plan?: { readonly heading: Line; readonly year: number } | undefined;
  /** The document's date, `YYYY-MM-DD`, as given. A day that the text names is none: it may be that of a law or a birth. */
  readonly written: string | undefined;
}

/** Reads a quantity as one kind; undefined if it is not of that kind. The unit is that of its last number, or of both. */
export type ResolveQuantity = (
  mention: QuantityMention,
  context: ResolveContext,
  unit: UnitSurface | undefined,
) => Resolved | undefined;
