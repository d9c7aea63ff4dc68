import type { ExtractRecord } from "../../src/extract.ts";
import type { BaseRecord } from "../../src/record/record.ts";

/** A text with one money record at 18–30 and one percentage at 37–39. */
export const TEXT = "Thu ngân sách đạt 12,5 tỷ đồng, tăng 8%.";

/** The fields of the money record in `TEXT` that its context does not change, in a file `a.txt`. */
export const MONEY_FIELDS = {
  source: "a.txt",
  id: "r1",
  kind: "money",
  text: "12,5 tỷ đồng",
  start: 18,
  end: 30,
  value: 12500000000,
  unit: "VND",
} as const;

/** The same fields of the percentage. */
export const PERCENTAGE_FIELDS = {
  source: "a.txt",
  id: "r2",
  kind: "percentage",
  text: "8%",
  start: 37,
  end: 39,
  value: 8,
  unit: "%",
} as const;

const PLAIN: BaseRecord = {
  ...MONEY_FIELDS,
  from: null,
  to: null,
  exact: null,
  per: null,
  numerator: null,
  denominator: null,
  iso: null,
  noun: null,
  modifier: null,
  status: null,
  role: "level",
  direction: null,
  basis: null,
  indicator: null,
  period: null,
  of: null,
  topic: null,
  basis_kind: null,
  base_value: null,
  base_unit: null,
  table: null,
  row: null,
  column: null,
};

/** Makes the money record in `TEXT`, in which `fields` replace the values. */
export function makeRecord(fields: Partial<BaseRecord> = {}): ExtractRecord {
  return { ...PLAIN, ...fields } as ExtractRecord;
}

/** The record of `8%` in `TEXT`. */
export const PERCENTAGE = makeRecord({ ...PERCENTAGE_FIELDS, role: "change", direction: "increase" });
