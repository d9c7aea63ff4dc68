import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import type { BaseRecord } from "../../src/record/record.ts";
import { READABLE_FACT_COLUMNS } from "../../src/write/columns.ts";
import type { ExporterSettings } from "../../src/write/exporter.ts";
import { openExporter } from "../../src/write/registry.ts";
import { measureWidth } from "../../src/write/text-width.ts";
import { SETTINGS } from "./export.ts";
import { makeRecord } from "./records.ts";

const TEXT = `Năm 2025, GRDP phấn đấu tăng từ 9% trở lên. Tổng giá trị sản xuất của toàn ngành nông, lâm nghiệp và thủy sản
ước đạt 9.214 tỷ 350 triệu đồng, tăng 9,37% so với năm 2023 (kế hoạch tăng 9 - 9,5%). Thu ngân sách ước đạt 275.082.123.456 đồng,
đạt trên 103,3% dự toán tỉnh giao, đạt 100,6% dự toán huyện giao. Dự kiến vốn giải ngân đạt trên 95% kế hoạch, vượt ít nhất 3%.
Dự kiến công nghiệp chiếm trên 48%. Chỉ số giá tăng 5,2%. Sản lượng gấp 1,8 lần năm 2018.`;

async function write(
  format: "text" | "table",
  settings: Partial<ExporterSettings>,
  records: readonly BaseRecord[] = extract(TEXT),
): Promise<string[]> {
  const exporter = await openExporter(format, {
    ...SETTINGS,
    columns: READABLE_FACT_COLUMNS,
    rows: "facts",
    ...settings,
  });
  return [...exporter.write({ source: "a.txt", text: TEXT }, facts(records, TEXT))].join("").split("\n");
}

/** What stands with each figure wherever it is told. */
const TOLD = [
  "planned ↑ ≥ 9%",
  "est. 9.214,35 tỷ",
  "↑ 9,37%",
  "planned ↑ 9 – 9,5%",
  "est. 275.082.123.456",
  "> 103,3%",
  "planned > 95%",
  "≥ +3%",
  "planned > 48%",
  "↑ 5,2%",
];

/** Figures that stand in the cell of another. */
const SECOND = ["planned ↑ 9 – 9,5%", "≥ +3%"];

describe("the view of facts", () => {
  it.each([
    60, 80, 100, 200,
  ])("tells of each figure its bound, and that it is planned, within %i cells", async (width) => {
    const lines = await write("text", { width });
    expect(Math.max(...lines.map(measureWidth))).toBeLessThanOrEqual(width);
    const output = lines.join("\n");
    for (const told of TOLD) if (!SECOND.includes(told)) expect(output).toContain(told);
    // The second of two figures of a cell is counted where there is no room for it.
    expect(output).toMatch(/↑ 9,37%.*(?:; planned ↑ 9 – 9,5%| \+1)/);
    expect(output).toMatch(/> 103,3%.*(?:; 100,6%| \+1)/);
    expect(output).toMatch(/planned > 95%.*(?:; ≥ \+3%| \+1)/);
  });

  it("tells what each figure is against where there is room", async () => {
    const output = (await write("text", { width: 300 })).join("\n");
    expect(output).toContain("↑ 9,37% năm 2023");
    expect(output).toContain("> 103,3% dự toán tỉnh giao; 100,6% dự toán huyện giao");
    expect(output).toContain("1,8 lần năm 2018");
  });

  it("has the rows of a topic below it, and first those that name what they are of", async () => {
    const records = [
      makeRecord({
        id: "r1",
        indicator: "hoàn thành",
        kind: "count",
        unit: null,
        noun: "công trình",
        value: 5,
        start: 0,
      }),
      makeRecord({ id: "r2", indicator: "năng suất", topic: "Cây lạc", kind: "measurement", unit: "dt/ha", value: 21 }),
      makeRecord({ id: "r3", indicator: "sản lượng", topic: "Cây lạc", kind: "measurement", unit: "t", value: 66 }),
    ];
    expect((await write("text", { width: 80 }, records)).slice(3)).toEqual([
      "Cây lạc",
      "  năng suất          21 dt/ha",
      "  sản lượng          66 t",
      "",
      "hoàn thành           5 công trình",
      "",
    ]);
    const table = await write("table", { width: 80, columns: ["indicator", "topic"] }, records);
    expect(table.slice(2, 5)).toEqual(["năng suất   Cây lạc", "sản lượng   Cây lạc", "hoàn thành"]);
  });

  it("tells of the planned value and of the one before", async () => {
    const fields = { indicator: "Thu", kind: "money", unit: "VND" } as const;
    const records = [
      makeRecord({ ...fields, id: "r1", period: "2024", value: 12e9, start: 2, end: 5 }),
      makeRecord({ ...fields, id: "r2", period: "2024", status: "planned", value: 11e9, start: 6, end: 8 }),
      makeRecord({ ...fields, id: "r3", period: "2023", value: 10e9, start: 9, end: 12 }),
    ];
    expect((await write("text", { width: 100 }, records))[3]).toMatch(/12 tỷ VND; plan 11 tỷ VND; prev\. 10 tỷ VND$/);
  });

  it.each([
    ["2024-01/2024-09", "2024-01/09"],
    ["2024-09-01/2024-09-15", "2024-09-01/15"],
    ["XXXX-01/XXXX-10", "XXXX-01/10"],
    ["2023-11/2024-01", "2023-11/2024-01"],
    ["2021/2025", "2021/2025"],
    ["2024-Q3", "2024-Q3"],
  ])("writes what both ends of the period %s share once: %s", async (period, shown) => {
    const records = [makeRecord({ indicator: "Thu", role: "level", value: 5, period })];
    expect((await write("text", { width: 200 }, records)).join("\n")).toContain(` ${shown} `);
  });

  it("shows three quarters of a year in 80 cells", async () => {
    const text =
      "9 tháng đầu năm 2024, tổng thu ngân sách trên địa bàn ước đạt 187,45 tỷ đồng, tăng 12,4 tỷ đồng so với " +
      "cùng kỳ, đạt 78,5% dự toán, chiếm 38,75% tổng thu.";
    expect((await write("text", { width: 80 }, extract(text))).join("\n")).toContain("2024-01/09");
  });

  it("tells of the change of the period before", async () => {
    const fields = { indicator: "Thu", kind: "percentage", role: "change", direction: "increase", unit: "%" } as const;
    const records = [
      makeRecord({ ...fields, id: "r1", period: "2024", value: 5.2, start: 2, end: 5 }),
      makeRecord({ ...fields, id: "r2", period: "2023", value: 7, modifier: "approximate", start: 6, end: 8 }),
    ];
    expect((await write("text", { width: 80 }, records))[3]).toMatch(/↑ 5,2%; prev\. ↑ ≈ 7%$/);
  });
});

describe("--table", () => {
  it.each(["en", "vi"] as const)("tells of each figure its bound, and that it is planned, in %s", async (headers) => {
    const output = (await write("table", { width: Number.POSITIVE_INFINITY, headers })).join("\n");
    const words =
      headers === "en" ? TOLD : TOLD.map((told) => told.replace("planned", "dự kiến").replace("est.", "ước"));
    for (const told of words) expect(output).toContain(told);
    expect(output).toContain("> 103,3%; 100,6%");
    expect(output).toContain("dự toán tỉnh giao; dự toán huyện giao");
  });

  it("cuts no bound and no mark at 80 cells, and counts what is not shown", async () => {
    const lines = await write("table", { width: 80 });
    expect(Math.max(...lines.map(measureWidth))).toBeLessThanOrEqual(80);
    const output = lines.join("\n");
    for (const told of TOLD.slice(0, 5)) if (!SECOND.includes(told)) expect(output).toContain(told);
    expect(output).toMatch(/↑ 9,37% \+1/);
    expect(lines[1]).toMatch(/ {2}\+\d+$/);
    const narrow = (await write("table", { width: 60, columns: ["indicator", "attainment"] })).join("\n");
    expect(narrow).toMatch(/> 103,3% \+1\n/);
  });

  it("has a second attainment in its own column where that was chosen", async () => {
    const lines = await write("table", { columns: ["attainment", "attainment_2", "attainment_2_basis"], width: 80 });
    expect(lines).toContain("     > 103,3%        100,6%  dự toán huyện giao");
  });
});

describe("any facts", () => {
  const fields = {
    indicator: fc.constantFrom("Thu ngân sách trên địa bàn", "GRDP"),
    period: fc.constantFrom(null, "2024", "2024-01/2024-11"),
    value: fc.constantFrom(9, 275082123456, 1 / 3),
    modifier: fc.constantFrom("approximate", "more_than", "less_than", "at_least", "at_most"),
    status: fc.constantFrom("planned", "estimated"),
    direction: fc.constantFrom("increase", "decrease"),
    unit: fc.constantFrom("%", "VND", null),
    basis: fc.constantFrom(null, "dự toán tỉnh giao"),
    role: fc.constantFrom("level", "change", "attainment", "excess", "share"),
  } as const;
  const records = fc.array(fc.record(fields), { minLength: 1, maxLength: 5 }).map((all) =>
    // Each in a row of its own.
    all.map((one, at) =>
      makeRecord({ ...one, id: `r${at}`, indicator: `${one.indicator} ${at}`, start: at, end: at + 1 }),
    ),
  );

  it("tell how each figure is bounded, and that it is planned or estimated", async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom(50, 60, 80, 120), async (all, width) => {
        const output = (await write("text", { width }, all)).slice(3).join("\n");
        const marks = output.match(/(?:planned|est\.) (?:[↑↓] )?[≈<>≤≥] [+−]?\d/g) ?? [];
        expect(marks).toHaveLength(all.length);
      }),
    );
  });
});
