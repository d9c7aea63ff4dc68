import * as z from "zod";
import type { Mention } from "../grammar/mention.ts";
import { countRecordSchema, resolveCount } from "./count.ts";
import { dateRecordSchema, resolveDate } from "./date.ts";
import { durationRecordSchema, resolveDuration } from "./duration.ts";
import { measurementRecordSchema, resolveMeasurement } from "./measurement.ts";
import { moneyRecordSchema, resolveMoney } from "./money.ts";
import { multipleRecordSchema, resolveMultiple } from "./multiple.ts";
import { ordinalRecordSchema, resolveOrdinal } from "./ordinal.ts";
import { percentageRecordSchema, resolvePercentage } from "./percentage.ts";
import { ratioRecordSchema, resolveRatio } from "./ratio.ts";
import type { Resolve, ResolveContext, Resolved } from "./resolve.ts";

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

/** The normal form of a mention, or undefined where it is no record. */
export function resolve(mention: Mention, context: ResolveContext): Resolved | undefined {
  for (const resolver of resolvers) {
    const resolved = resolver(mention, context);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/** A record of any kind, discriminated by `kind`. */
export const extractRecordSchema = z.discriminatedUnion("kind", [
  moneyRecordSchema,
  percentageRecordSchema,
  countRecordSchema,
  ratioRecordSchema,
  measurementRecordSchema,
  multipleRecordSchema,
  durationRecordSchema,
  dateRecordSchema,
  ordinalRecordSchema,
]);
export type ExtractRecord = z.infer<typeof extractRecordSchema>;
