import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import { longFacts } from "../../src/facts/long.ts";
import { LONG_FACT_COLUMNS, type LongFact } from "../../src/facts/long-fact.ts";
import { soup } from "../soup.ts";

const table = (text: string) => longFacts(extract(text), text);

/** `change 8.4 % increase | cùng kỳ`: a figure in one line, with its indicator before it. */
function show(row: LongFact): string {
  const figure = row.value ?? (row.from === null ? "?" : `${row.from}–${row.to}`);
  const words = [row.measure, figure, row.unit, row.direction, row.status, row.modifier];
  const tail = [row.indicator, row.period, row.basis].filter((one) => one !== null);
  return [words.filter((one) => one !== null).join(" "), ...tail].join(" | ");
}

test.each<[string, string[]]>([
  [
    "Quý II/2023, thu nội địa ước đạt 412,5 tỷ đồng, tăng 6,2% so với cùng kỳ, bằng 54% dự toán.",
    [
      "level 412500000000 VND estimated | thu nội địa | 2023-Q2",
      "change 6.2 % increase | thu nội địa | 2023-Q2 | cùng kỳ",
      "attainment 54 % | thu nội địa | 2023-Q2 | dự toán",
    ],
  ],
  // A second change is a second row, and so is a second attainment.
  [
    "Năm 2021, số vụ cháy là 27 vụ, giảm 9 vụ (-25%).",
    [
      "level 27 vụ | số vụ cháy | 2021",
      "change 9 vụ decrease | số vụ cháy | 2021",
      "change 25 % decrease | số vụ cháy | 2021",
    ],
  ],
  [
    "Thu ngân sách đạt 148,6 tỷ đồng, đạt 107,2% dự toán tỉnh giao, đạt 102,4% dự toán huyện giao.",
    [
      "level 148600000000 VND | Thu ngân sách",
      "attainment 107.2 % | Thu ngân sách | dự toán tỉnh giao",
      "attainment 102.4 % | Thu ngân sách | dự toán huyện giao",
    ],
  ],
  [
    "Thu nội địa đạt 731,8 tỷ đồng, vượt 4,6% dự toán.",
    ["level 731800000000 VND | Thu nội địa", "excess 4.6 % increase | Thu nội địa | dự toán"],
  ],
  // The two ends of a range, and a figure with a bound.
  [
    "Thu nhập bình quân đạt trên 48 triệu đồng, tăng 5-7% so với năm trước.",
    ["level 48000000 VND more_than | Thu nhập bình quân", "change 5–7 % increase | Thu nhập bình quân | năm trước"],
  ],
])("%s", (text, rows) => {
  expect(table(text).map(show)).toEqual(rows);
});

test("a planned and an earlier value are rows of the period of the reported one, and tell their own", () => {
  const rows = table("Quý I/2024, thu nội địa đạt 315 tỷ đồng (cùng kỳ 284 tỷ đồng), tăng 10,9%.");
  expect(rows.map(({ measure, value, period, figure_period }) => [measure, value, period, figure_period])).toEqual([
    ["level", 315e9, "2024-Q1", "2024-Q1"],
    ["previous", 284e9, "2024-Q1", "2023-Q1"],
    ["change", 10.9, "2024-Q1", "2024-Q1"],
  ]);
  const planned = table("Năm 2022, trồng được 84 ha/110 ha KH.");
  expect(planned.map(({ measure, value, status }) => [measure, value, status])).toEqual([
    ["level", 84, null],
    ["plan", 110, "planned"],
  ]);
});

test("all digits of a figure are kept, of a part too", () => {
  const digits = "12345678901234567,89";
  const rows = table(`Thu ngân sách đạt ${digits} đồng, tăng ${digits} đồng so với cùng kỳ.`);
  expect(rows.map(({ measure, exact }) => [measure, exact])).toEqual([
    ["level", "12345678901234567.89"],
    ["change", "12345678901234567.89"],
  ]);
});

test("a ratio has its two figures, and what is counted as its unit", () => {
  const [row] = table("Có 58/64 trường đạt chuẩn.");
  expect(row).toMatchObject({ value: 0.90625, numerator: 58, denominator: 64, unit: "trường", text: "58/64 trường" });
});

test("each figure has its own sentence, on one line; without the text it has none", () => {
  const text = "Thu ngân sách đạt 612 tỷ đồng. Con số này\ntăng 9,5% so với cùng kỳ.";
  expect(table(text).map(({ sentence }) => sentence)).toEqual([
    "Thu ngân sách đạt 612 tỷ đồng.",
    "Con số này tăng 9,5% so với cùng kỳ.",
  ]);
  expect(longFacts(extract(text)).map(({ sentence }) => sentence)).toEqual([null, null]);
});

/** The column of the table of facts that holds a measure. */
const COLUMNS = {
  level: ["value"],
  change: ["change", "change_2"],
  attainment: ["attainment", "attainment_2"],
} as const;

test("the rows are the records of the table of facts, each once, in its order", () => {
  fc.assert(
    fc.property(soup, (text) => {
      const records = extract(text);
      const [wide, long] = [facts(records, text), longFacts(records, text)];
      expect(long.map(({ id }) => id)).toEqual(wide.flatMap((row) => row.records.split(" ")));
      for (const row of long) expect(Object.keys(row)).toEqual([...LONG_FACT_COLUMNS]);
      for (const row of wide) {
        const ids = row.records.split(" ");
        for (const figure of long.filter(({ id }) => ids.includes(id))) {
          const names: readonly (keyof typeof row)[] =
            figure.measure in COLUMNS ? COLUMNS[figure.measure as keyof typeof COLUMNS] : [figure.measure as "share"];
          expect(names.map((name) => row[name])).toContain(figure.value);
          expect([figure.indicator, figure.topic, figure.period]).toEqual([row.indicator, row.topic, row.period]);
        }
      }
    }),
  );
});
