import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import { isLastYear, lastYearParts } from "../../src/report/last-year.ts";
import { sortBasis } from "../../src/report/page/basis.ts";
import { drawAttainments, drawChanges, listSeries } from "../../src/report/page/chart-data.ts";
import { LABELS } from "../../src/report/page/languages.ts";
import { restoreDocument } from "../../src/report/page/report-document.ts";
import { listFactRows } from "../../src/report/page/rows.ts";

const STYLE = { language: "en", labels: LABELS.en } as const;

/** The rows of facts of texts, a document each. */
const readRows = (...texts: string[]) =>
  listFactRows(
    texts.map((text, index) => {
      const records = extract(text, { source: `${index}.txt` });
      const rows = facts(records, text).map((fact) => ({ ...fact, last_year: lastYearParts(fact) }));
      return restoreDocument({ source: `${index}.txt`, title: null, date: null, text, records, facts: rows }, index);
    }),
  );

it.each([
  ["dự toán tỉnh giao", "plan", "2024", "plan"],
  ["kế hoạch năm 2023", "plan", "2024", "plan"],
  ["cùng kỳ", "earlier", "2024", "last year"],
  ["Cùng kỳ năm trước", "earlier", null, "last year"],
  ["năm 2023", "earlier", "2024", "last year"],
  ["năm 2023", "earlier", "2024-Q1", "last year"],
  ["năm 2022", "earlier", "2024", "other time"],
  ["năm 2023", "earlier", null, "other time"],
  ["tháng trước", "earlier", "2024-06", "other time"],
  ["tháng 5", "earlier", "2024-06", "other time"],
  ["bình quân chung của tỉnh", "other", "2024", "other"],
  // The words name a plan and a time, but the sentence says that this is the whole.
  ["tổng kế hoạch vốn cùng kỳ", "whole", "2024", "other"],
  [null, null, "2024", "unsaid"],
] as const)("a basis %s, which is %s, of %s is %s", (basis, basis_kind, period, expected) => {
  const lastYear = isLastYear(basis, basis_kind, period);
  expect(sortBasis({ basis, basis_kind, isLastYear: lastYear })).toBe(expected);
});

const labelsOf = (bars: readonly { title: string; label: string; value: number }[]) =>
  bars.map(({ title, label, value }) => [title, label.replaceAll("\u00a0", " "), value]);

it("draws attainments of plans alone, and an excess as what it is beyond 100", () => {
  const rows = readRows(
    "Thu ngân sách đạt 275 tỷ đồng, bằng 118,4% dự toán. Chi ngân sách đạt 5 tỷ đồng, bằng 104% cùng kỳ năm trước. " +
      "Sản lượng đạt 7 tấn, vượt 2,8% kế hoạch. Giải ngân đạt ít nhất 95% kế hoạch.",
  );
  expect(labelsOf(drawAttainments(rows, STYLE).bars)).toEqual([
    ["Thu ngân sách", "118.4 %", 118.4],
    ["Sản lượng", "+2.8 %", 102.8],
    ["Giải ngân", "≥ 95 %", 95],
  ]);
});

it("draws changes by what they are against, and says how many it can't", () => {
  const rows = readRows(
    "Năm 2024, thu ngân sách đạt 275 tỷ đồng, tăng 8% so với năm 2023. Đàn lợn đạt 38.650 con, giảm 4,1% so với tháng trước. " +
      "Sản lượng đạt 7 tấn, tăng 2%. Đàn bò đạt 80 con, tăng 5 con so với năm 2023.",
  );
  const draw = (against: Parameters<typeof drawChanges>[1]) => {
    const { bars, left } = drawChanges(rows, against, STYLE);
    return { bars: labelsOf(bars).map(([, label, value]) => [label, value]), left };
  };
  expect(draw("last year")).toEqual({ bars: [["+8 %", 8]], left: 1 });
  expect(draw("other time")).toEqual({ bars: [["−4.1 %", -4.1]], left: 0 });
  expect(draw("unsaid")).toEqual({ bars: [["+2 %", 2]], left: 0 });
});

it("has series of one unit, in the order of time", () => {
  const rows = readRows(
    "Năm 2024, thu ngân sách đạt 275 tỷ đồng. Năm 2024, tổng đàn lợn đạt 38.650 con.",
    "Năm 2022, thu ngân sách đạt 200 tỷ đồng. Năm 2023, Thu ngân sách đạt 240 tỷ đồng.",
    "Năm 2021, thu ngân sách đạt 7 triệu USD.",
  );
  const series = listSeries(rows, "value", STYLE);
  expect(series.map(({ title, bars }) => [title, bars.map((bar) => [bar.title, bar.value])])).toEqual([
    [
      "thu ngân sách (VND)",
      [
        ["2022", 200e9],
        ["2023", 240e9],
        ["2024", 275e9],
      ],
    ],
  ]);
});

it("writes the bound of what fell on the side where the bar goes on", () => {
  const rows = readRows("Năm 2024, giá vàng giảm ít nhất 4% so với cùng kỳ. Giá điện tăng trên 3% so với cùng kỳ.");
  expect(drawChanges(rows, "last year", STYLE).bars.map(({ label }) => label.replaceAll("\u00a0", " "))).toEqual([
    "≤ −4 %",
    "> +3 %",
  ]);
});

it("has both attainments of a row in a series, with their plans and whether they are planned", () => {
  const rows = readRows(
    "Năm 2023, thu ngân sách đạt 240 tỷ đồng, đạt 95,5% dự toán. " +
      "Năm 2024, thu ngân sách đạt 275 tỷ đồng, đạt 103,3% dự toán tỉnh giao, ước đạt 100,6% dự toán huyện giao.",
  );
  const [series] = listSeries(rows, "attainment", STYLE);
  expect(series?.bars.map(({ title, value, note, status }) => [title, value, note, status])).toEqual([
    ["2023", 95.5, "0.txt · against dự toán", null],
    ["2024", 103.3, "0.txt · against dự toán tỉnh giao", null],
    ["2024", 100.6, "0.txt · against dự toán huyện giao", "estimated"],
  ]);
});
