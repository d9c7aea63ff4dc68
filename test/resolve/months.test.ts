import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Thu ngân sách 6 tháng đạt 48,7%.", "date 2025-H1"],
  ["Tính chung 9 tháng thu đạt 74,3%.", "date 2025-01/2025-09"],
  ["Đình chỉ hoạt động 4,5 tháng.", "duration P4.5M"],
  ["Thi công sau 6 tháng.", "duration P6M"],
  ["Như vậy 3 tháng còn lại phải thu 20 tỷ đồng.", "duration P3M"],
])("in a report of 2025, %s has %s", (text, expected) => {
  const found = extract(text, { date: "2025-10-02" }).find(({ kind }) => kind === "date" || kind === "duration");
  expect(`${found?.kind} ${found?.iso}`).toBe(expected);
});
