import type { Decimal } from "../number/decimal.ts";
import type { Sign } from "../number/sign.ts";
import type { Span } from "../text/span.ts";
import type { Kind, Modifier } from "./record.ts";

/** The normal form of a mention, with places in the view and exact values. */
export interface Resolved {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly value: Decimal | undefined;
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
  /** The sign that it is written with; `value`, `from`, `to` and `numerator` have it. */
  readonly sign: Sign | undefined;
  readonly unit: string | undefined;
  readonly per: string | undefined;
  readonly numerator: Decimal | undefined;
  readonly denominator: Decimal | undefined;
  readonly iso: string | undefined;
  readonly noun: string | undefined;
  readonly modifier: Modifier | undefined;
}

/** The numbers of a normal form. */
export type Values = Partial<Pick<Resolved, "value" | "from" | "to" | "numerator" | "denominator">>;

/** What a kind says beside the numbers. */
export type Said = Partial<Pick<Resolved, "sign" | "unit" | "per" | "iso" | "noun" | "modifier">>;

const NOTHING: Values & Said = {};

/** The normal form of the mention `[start, end)`; all have their properties in one order, so that they have one shape. */
export function makeResolved(kind: Kind, { start, end }: Span, values: Values, said: Said = NOTHING): Resolved {
  return {
    kind,
    start,
    end,
    value: values.value,
    from: values.from,
    to: values.to,
    sign: said.sign,
    unit: said.unit,
    per: said.per,
    numerator: values.numerator,
    denominator: values.denominator,
    iso: said.iso,
    noun: said.noun,
    modifier: said.modifier,
  };
}
