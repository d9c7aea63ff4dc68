import { describe, expect, it } from "vitest";
import { formatVietnamese } from "../../src/write/figures.ts";
import { STATUS_MARKS } from "../../src/write/labels.ts";
import { describeValue } from "../../src/write/readable.ts";
import { writeCell } from "../../src/write/table-cell.ts";
import { measureWidth } from "../../src/write/text-width.ts";
import { exportRecords } from "./export.ts";
import { makeRecord, PERCENTAGE, TEXT } from "./records.ts";

const ESCAPE = "\u001b";

it("marks records with brackets where there is no colour, and lists them below", async () => {
  const output = await exportRecords("text", [makeRecord(), PERCENTAGE]);
  expect(output).toBe(
    [
      "a.txt",
      "",
      "Thu ngân sách đạt [12,5 tỷ đồng], tăng [8%].",
      "",
      "id  kind        value               text          context",
      "r1  money       12.500.000.000 VND  12,5 tỷ đồng",
      "r2  percentage  8 %                 8%            change ↑",
      "",
    ].join("\n"),
  );
});

it("colours each record by its kind", async () => {
  const output = await exportRecords("text", [makeRecord(), PERCENTAGE], { color: true });
  expect(output).toContain(`${ESCAPE}[4m${ESCAPE}[32m12,5 tỷ đồng${ESCAPE}[39m${ESCAPE}[24m`);
  expect(output).toContain(`${ESCAPE}[36mpercentage`);
  expect(output).not.toContain("[8%]");
});

it("says so where there are no records", async () => {
  expect(await exportRecords("text", [], {}, "Không có số.\n")).toBe("a.txt\n\nKhông có số.\n\nno records\n");
});

it.each([80, 60])("fits %i columns", async (width) => {
  const record = makeRecord({
    text: `12,5 tỷ đồng ${"rất dài ".repeat(30)}`,
    indicator: "Tổng thu ngân sách ".repeat(5),
  });
  const output = await exportRecords("text", [record, PERCENTAGE], { width });
  const table = output.split("\n").slice(4);
  expect(Math.max(...table.map(measureWidth))).toBeLessThanOrEqual(width);
  expect(table[1]).toContain("…");
});

it("aligns decomposed text", async () => {
  const composed = await exportRecords("text", [makeRecord(), PERCENTAGE]);
  const decomposed = await exportRecords("text", [makeRecord({ text: "12,5 tỷ đồng".normalize("NFD") }), PERCENTAGE]);
  expect(decomposed.split("\n").slice(4).join("\n").normalize("NFC")).toBe(composed.split("\n").slice(4).join("\n"));
});

it("shows control characters of the text instead of sending them to the terminal", async () => {
  const output = await exportRecords("text", [], {}, `${TEXT}${ESCAPE}]0;x\u0007\u009b1m\r\nhết\n`);
  expect(output).toContain("8%.␛]0;x␇\uFFFD1m\nhết\n");
  expect(output).not.toContain(ESCAPE);
});

describe("describeValue", () => {
  it.each([
    [{ modifier: "approximate" }, "≈ 12.500.000.000 VND"],
    [{ modifier: "at_least", value: 1.5, unit: null }, "≥ 1,5"],
    [{ value: null, from: 5, to: 7, unit: "%" }, "5 – 7 %"],
    [{ value: 28160000, per: "người/năm" }, "28.160.000 VND / người/năm"],
    [{ status: "planned", modifier: "at_least", value: 9, unit: "%" }, "planned ≥ 9 %"],
    [{ status: "estimated", value: null, from: 9, to: 9.5, unit: "percentage_point" }, "est. 9 – 9,5 pp"],
    [{ value: 5, unit: "\u001b", per: "\u202e" }, "5 ␛ / \uFFFD"],
    [{ value: 64 / 73, numerator: 64, denominator: 73, unit: null }, "64/73"],
    [{ value: 14, denominator: 63, unit: null }, "14/63"],
    [{ value: null, iso: "2022-12-03", unit: null }, "2022-12-03"],
  ] as const)("%j is %s", (fields, shown) => {
    const notation = { format: formatVietnamese, marks: STATUS_MARKS.en };
    expect(writeCell([describeValue(makeRecord(fields), notation)])).toBe(shown);
  });
});
