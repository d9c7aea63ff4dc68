import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { LABELS } from "../../src/report/page/languages.ts";
import { writeValue } from "../../src/report/page/value-text.ts";

it.each([
  ["275 tỷ 082 triệu đồng", "275.082.000.000 đồng", "275,082 tỷ đồng", "275,082,000,000 VND"],
  ["trên 85 tỷ đồng", "> 85.000.000.000 đồng", "> 85 tỷ đồng", "> 85,000,000,000 VND"],
  ["từ 7,2 đến 9 triệu đồng/tháng", "7.200.000 – 9.000.000 đồng/tháng", "7,2 – 9 triệu đồng/tháng"],
  ["12,5%", "12,5 %", "12,5 %", "12.5 %"],
  ["năng suất 62,5 tạ/ha", "62,5 tạ/ha", "62,5 tạ/ha", "62.5 dt/ha"],
  ["3.120 tấn", "3.120 tấn", "3.120 tấn", "3,120 t"],
  ["0,3 điểm phần trăm", "0,3 điểm %", "0,3 điểm %", "0.3 percentage points"],
  ["18/20 chỉ tiêu", "18/20", "18/20", "18/20"],
  ["hạng 14/63", "14/63", "14/63", "14/63"],
  ["6 tháng đầu năm 2024", "2024-H1", "2024-H1", "2024-H1"],
  ["trong 6 năm", "6 năm", "6 năm", "6 year"],
  // More digits than a double holds.
  ["2.167.098.765.432.109.876 đồng", "2.167.098.765.432.109.876 đồng"],
])("the value of %s", (text, ...expected) => {
  const [record] = extract(text);
  if (record === undefined) throw new Error("no record");
  const styles = [
    { language: "vi", labels: LABELS.vi },
    { language: "vi", labels: LABELS.vi, isShort: true },
    { language: "en", labels: LABELS.en },
  ] as const;
  const written = styles.map((style) => writeValue(record, style).replaceAll("\u00a0", " "));
  expect(written.slice(0, expected.length)).toEqual(expected);
});

it("has the same labels in both languages", () => {
  const listKeys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "object" && key !== "units" ? listKeys(inner).map((name) => `${key}.${name}`) : [key],
    );
  expect(listKeys(LABELS.en).sort()).toEqual(listKeys(LABELS.vi).sort());
});
