import type { Mention } from "../grammar/mention.ts";
import type { Decimal } from "../number/decimal.ts";
import type { Sign } from "../number/sign.ts";
import type { Kind, Modifier } from "./record.ts";

/** The normal form of a mention, with places in the view and exact values. */
export interface Resolved {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly value?: Decimal | undefined;
  readonly from?: Decimal | undefined;
  readonly to?: Decimal | undefined;
  /** The sign that it is written with; `value`, `from`, `to` and `numerator` have it. */
  readonly sign?: Sign | undefined;
  readonly unit?: string | undefined;
  readonly per?: string | undefined;
  readonly numerator?: Decimal | undefined;
  readonly denominator?: Decimal | undefined;
  readonly iso?: string | undefined;
  readonly noun?: string | undefined;
  readonly modifier?: Modifier | undefined;
}

/** What resolving a mention may look at beside the mention. */
export interface ResolveContext {
  /** The view of the segment, for the words around a mention. */
  readonly view: string;
  /** Whether the document groups thousands by commas, as its other figures show. */
  isEnglish(): boolean;
  /** The year that a time without one is taken to be in; undefined where none is known. */
  year: number | undefined;
}

/** How a kind reads mentions: undefined for a mention that is none of its own. */
export type Resolve = (mention: Mention, context: ResolveContext) => Resolved | undefined;
