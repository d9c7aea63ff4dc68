import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import { READABLE_COLUMNS, READABLE_FACT_COLUMNS } from "../../src/write/columns.ts";
import type { ExporterSettings } from "../../src/write/exporter.ts";
import { openExporter } from "../../src/write/registry.ts";
import { measureWidth } from "../../src/write/text-width.ts";
import { exportRecords, SETTINGS } from "./export.ts";
import { makeRecord, PERCENTAGE } from "./records.ts";

const ESCAPE = "\u001b";
const RECORDS = [
  makeRecord({ value: 14563.145, unit: "USD", indicator: "Tổng thu", period: "2022" }),
  PERCENTAGE,
  makeRecord({
    id: "r3",
    kind: "count",
    value: null,
    from: 5,
    to: 7,
    unit: null,
    noun: "hộ nghèo",
    modifier: "approximate",
  }),
  makeRecord({ id: "r4", kind: "ratio", value: 64 / 73, numerator: 64, denominator: 73, unit: null, noun: "trường" }),
  makeRecord({ id: "r5", kind: "date", value: null, unit: null, iso: "2022-12-03" }),
  makeRecord({ id: "r6", value: 28160000, per: "người/năm" }),
  makeRecord({ id: "r7", value: 2167098765432110000, exact: "2167098765432109876" }),
];

const exportTable = (settings: Partial<ExporterSettings> = {}, records = RECORDS) =>
  exportRecords("table", records, { columns: READABLE_COLUMNS, ...settings });

it("aligns figures to the right, as a Vietnamese reader writes them", async () => {
  expect(await exportTable({ width: 54 })).toBe(
    [
      "a.txt",
      "id                      value  unit     kind  +7",
      "r1                 14.563,145  USD      money",
      "r2                          8  %        percentage",
      "r3                    ≈ 5 – 7  hộ ngh…  count",
      "r4                      64/73  trường   ratio",
      "r5                 2022-12-03           date",
      "r6                 28.160.000  VND /…   money",
      "r7  2.167.098.765.432.109.876  VND      money",
      "",
    ].join("\n"),
  );
});

describe("the width", () => {
  const hostile = [
    ...RECORDS,
    makeRecord({
      text: "漢字🚀".repeat(100),
      indicator: "Tổng thu ".repeat(40).normalize("NFD"),
      noun: "１２ ".repeat(9),
    }),
    makeRecord({ exact: "9".repeat(5000), value: 1e300, text: "a\tb\n\u001b[31m\u202e" }),
  ];

  it.each([20, 40, 80, 200])("is kept at %i cells", async (width) => {
    for (const records of [RECORDS, hostile]) {
      const lines = (await exportTable({ width }, records)).split("\n");
      expect(Math.max(...lines.map(measureWidth))).toBeLessThanOrEqual(width);
      expect(lines).toHaveLength(records.length + 3);
    }
  });

  it("is bounded where there is no terminal, so that one long word does not blow up each line", async () => {
    const output = await exportTable({ width: Number.POSITIVE_INFINITY }, hostile);
    for (const line of output.split("\n")) expect(measureWidth(line)).toBeLessThan(1000);
    expect(output).toContain("Tổng thu Tổng thu".normalize("NFD"));
  });

  it("shows more columns the wider it is", async () => {
    const titles = async (width: number) => (await exportTable({ width })).split("\n")[1]?.split(/ +/);
    expect(await titles(40)).toEqual(["id", "value", "unit", "+8"]);
    expect(await titles(200)).toEqual([...READABLE_COLUMNS]);
  });
});

it("keeps each row on a line and sends nothing to the terminal", async () => {
  const [, , line] = (
    await exportTable({ columns: ["id", "text", "noun"] }, [
      makeRecord({ text: "12\t5\r\ntỷ\u001b[31m\u0007", noun: "\u202eộh" }),
    ])
  ).split("\n");
  expect(line).toBe("r1  12 5 tỷ␛[31m␇  \uFFFDộh");
});

it("shows the chosen columns, in their order", async () => {
  expect(await exportTable({ columns: ["text", "from", "to", "start", "value"] }, RECORDS.slice(1, 3))).toBe(
    [
      "a.txt",
      "text          from  to  start    value",
      "8%                         37        8",
      "12,5 tỷ đồng     5   7     18  ≈ 5 – 7",
      "",
    ].join("\n"),
  );
});

it("colours kinds and titles where there is colour, and nothing else", async () => {
  const output = await exportTable({ color: true });
  expect(output).toContain(`${ESCAPE}[32mmoney     ${ESCAPE}[39m`);
  expect(output).toContain(`${ESCAPE}[1ma.txt${ESCAPE}[22m`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of.
  expect(output.replace(/\u001b\[\d+m/g, "").replace(/ +$/gm, "")).toBe(await exportTable());
});

it("says so where there is nothing", async () => {
  expect(await exportTable({}, [])).toBe("a.txt\nno records\n");
  expect(await exportTable({ rows: "facts" }, [])).toBe("a.txt\nno facts\n");
});

describe("facts", () => {
  const text = "Năm 2022, thu ngân sách đạt 12,5 tỷ đồng, tăng 8,4% so với cùng kỳ. Nợ khó thu chiếm 1/3 tổng nợ.";
  const rows = facts(extract(text), text);

  it("has a row a fact, with what was said beside the value", async () => {
    const exporter = await openExporter("table", {
      ...SETTINGS,
      columns: READABLE_FACT_COLUMNS.slice(0, 8),
      rows: "facts",
      width: 100,
    });
    expect([...exporter.write({ source: "a.txt", text }, rows)].join("")).toBe(
      [
        "a.txt",
        "indicator        value  unit  period  change  attainment  excess             share",
        "thu ngân sách  12,5 tỷ  VND   2022    ↑ 8,4%",
        "Nợ khó thu                    2022                                ≈ 0,3333 tổng nợ",
        "",
      ].join("\n"),
    );
  });
});
