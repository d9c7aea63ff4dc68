import * as z from "zod";
import { evaluateAmount } from "../number/amount.ts";
import { decimalFromDigits } from "../number/decimal.ts";
import { frame, readValues, unitOf } from "./quantity.ts";
import { recordFields } from "./record.ts";
import type { Resolve } from "./resolve.ts";

/** `gấp 2,6 lần` → 2.6; `gấp đôi` → 2. */
export const multipleRecordSchema = z.object({ ...recordFields, kind: z.literal("multiple") });
export type MultipleRecord = z.infer<typeof multipleRecordSchema>;

export const resolveMultiple: Resolve = (mention, context) => {
  if (mention.form === "factor") {
    const { factor, numeral } = mention.facets;
    const [whole = "", fraction = ""] = factor?.split(".") ?? [];
    const value = factor ? decimalFromDigits(whole, fraction) : numeral && evaluateAmount([numeral.part]);
    return value && { kind: "multiple", start: mention.start, end: mention.end, value };
  }
  if (mention.form !== "quantity") return undefined;
  const unit = unitOf(mention);
  if (unit?.entry?.facets.times !== true || unit.rates.length > 0) return undefined;
  const values = readValues(mention, context, { whole: false });
  return values && { kind: "multiple", ...frame(mention), ...values };
};
