import type { Mention, QuantityMention } from "../grammar/mention.ts";
import type { Resolved } from "../record/resolved.ts";
import { resolveCount } from "./count.ts";
import { resolveDate, resolveTime } from "./date.ts";
import { resolveDuration } from "./duration.ts";
import { resolveMeasurement } from "./measurement.ts";
import { resolveMoney } from "./money.ts";
import { resolveFactor, resolveMultiple } from "./multiple.ts";
import { resolveOrdinal } from "./ordinal.ts";
import { resolvePercentage } from "./percentage.ts";
import { unitOf } from "./quantity.ts";
import { resolveFraction, resolveRatio } from "./ratio.ts";
import type { ResolveContext, ResolveQuantity } from "./resolve.ts";

/** How each kind reads a quantity, in the order in which they are asked. The only place that lists the kinds. */
const kinds: readonly ResolveQuantity[] = [
  resolveMoney,
  resolvePercentage,
  resolveMeasurement,
  resolveDate,
  resolveCount,
  resolveMultiple,
  resolveDuration,
  resolveRatio,
];

/** The kinds of a figure in a cell of a table: it is of no calendar. */
const figureKinds = kinds.filter((kind) => kind !== resolveDate);

/** The normal form of a figure whose unit is known from its table; undefined where no kind has such a unit. */
export function resolveFigure(mention: QuantityMention, context: ResolveContext): Resolved | undefined {
  return resolveBy(figureKinds, mention, context);
}

/** The normal form of a mention, or undefined where it is no record. */
export function resolve(mention: Mention, context: ResolveContext): Resolved | undefined {
  switch (mention.form) {
    case "quantity":
      return resolveBy(kinds, mention, context);
    case "time":
      return resolveTime(mention, context);
    case "ordinal":
      return resolveOrdinal(mention, context);
    case "factor":
      return resolveFactor(mention);
    case "fraction":
      return resolveFraction(mention);
  }
}

function resolveBy(
  all: readonly ResolveQuantity[],
  mention: QuantityMention,
  context: ResolveContext,
): Resolved | undefined {
  const unit = unitOf(mention);
  for (const resolveKind of all) {
    const resolved = resolveKind(mention, context, unit);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}
