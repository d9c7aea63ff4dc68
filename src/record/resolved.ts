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

/** The numbers of a normal form. */
export type Values = Pick<Resolved, "value" | "from" | "to" | "numerator" | "denominator">;
