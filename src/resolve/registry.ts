import type { Mention } from "../grammar/mention.ts";
import type { Resolved } from "../record/resolved.ts";
import { resolveCount } from "./count.ts";
import { resolveDate } from "./date.ts";
import { resolveDuration } from "./duration.ts";
import { resolveMeasurement } from "./measurement.ts";
import { resolveMoney } from "./money.ts";
import { resolveMultiple } from "./multiple.ts";
import { resolveOrdinal } from "./ordinal.ts";
import { resolvePercentage } from "./percentage.ts";
import { resolveRatio } from "./ratio.ts";
import type { Resolve, ResolveContext } from "./resolve.ts";

/** How each kind reads a mention, in the order in which they are asked. The only place that lists the kinds. */
const resolvers: readonly Resolve[] = [
  resolveMoney,
  resolvePercentage,
  resolveMeasurement,
  resolveDate,
  resolveCount,
  resolveMultiple,
  resolveDuration,
  resolveRatio,
  resolveOrdinal,
];

/** The kinds of a figure in a cell of a table: it is of no calendar, and no rank. */
const figureResolvers = resolvers.filter((resolver) => resolver !== resolveDate && resolver !== resolveOrdinal);

/** The normal form of a figure whose unit is known from its table; undefined where no kind has such a unit. */
export function resolveFigure(mention: Mention, context: ResolveContext): Resolved | undefined {
  return resolveBy(figureResolvers, mention, context);
}

/** The normal form of a mention, or undefined where it is no record. */
export function resolve(mention: Mention, context: ResolveContext): Resolved | undefined {
  return resolveBy(resolvers, mention, context);
}

function resolveBy(all: readonly Resolve[], mention: Mention, context: ResolveContext): Resolved | undefined {
  for (const resolver of all) {
    const resolved = resolver(mention, context);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}
