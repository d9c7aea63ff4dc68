import type { ExtractRecord } from "../../src/extract.ts";
import type { BaseRecord } from "../../src/kinds/record.ts";

const PLAIN: BaseRecord = {
  source: "a.txt",
  id: "r1",
  kind: "money",
  text: "12,5 tỷ đồng",
  start: 18,
  end: 30,
  value: 12500000000,
  from: null,
  to: null,
  exact: null,
  unit: "VND",
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
};

/** A money record of 12,5 tỷ đồng, with other fields where given. */
export function makeRecord(fields: Partial<BaseRecord> = {}): ExtractRecord {
  return { ...PLAIN, ...fields } as ExtractRecord;
}

/** The text that `makeRecord` is a record of. */
export const TEXT = "Thu ngân sách đạt 12,5 tỷ đồng, tăng 8%.";

/** The record of `8%` in `TEXT`. */
export const PERCENTAGE = makeRecord({
  id: "r2",
  kind: "percentage",
  text: "8%",
  start: 37,
  end: 39,
  value: 8,
  unit: "%",
  role: "change",
  direction: "increase",
});
