import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { facts } from "../src/facts/facts.ts";
import type { ExtractRecord } from "../src/record/record.ts";
import { guardEachFormula } from "../src/write/formula-guard.ts";
import { expectLinear, fill } from "./growth.ts";

// Text that would hang a reader whose time is not linear.
/** Characters of the longest text of each kind, which has many segments. */
const LENGTH = 256_000;
/** Characters of a text that is one segment. In a segment, time can grow with the number of its sentences and records. */
const SEGMENT = 16_000;

const spaced = (pieces: string) => pieces.split(" ").map((piece) => piece.replaceAll("_", " "));
const LONG = [...spaced("1 tỷ_ ( 1/"), "\u0301"];
/** More of the kind, in one segment. */
const SHORT = [
  ...spaced(
    "1_234_ 1.1. a1 ngày_ 5- %_ một_ hai_mươi_ 1234567890 １ ) (1 1/1/ 1.1.1_ 1,1, 1.000, 1A 1A- A-1/ 12/2/A- ngày_3/12_ năm_ năm_2020_ tháng_ 5-7- 1:1:",
  ),
  ...spaced(
    "5%_ 5%/năm/ một_trăm_ hai_tỷ_ 5_tỷ_ 5_5_ 5,_ a_5_ 5_(năm)_ IV_ I thứ_ từ_ khoảng_ 5_trong_6_người_ 1_dự_án_",
  ),
  ...spaced("1_cây_nhà_mới_ trâu_5,_ 5_đồng/người/năm/ số_ . , - _ ABC& a"),
  ...["ế ".normalize("NFD"), "\u200b", "1\u200b", "\u{1f600}", "\ud83d", '- "“', "\t", "\n", "\r\n"],
];

/** Extracts records, and looks at each. An `expect` for each would take longer than the extraction. */
function read(text: string): void {
  const isSound = ({ end, of }: ExtractRecord) => end <= text.length && (of === null || /^r\d+$/.test(of));
  expect(extract(text).find((record) => !isSound(record))).toBeUndefined();
}

describe("hostile text is read in linear time", () => {
  const inputs = [
    ...LONG.map((piece) => [JSON.stringify(piece), piece, LENGTH] as const),
    ...SHORT.map((piece) => [JSON.stringify(piece), piece, SEGMENT] as const),
  ];
  test.each(inputs)("of %s", async (_, piece, length) => {
    await expectLinear((size) => fill(piece, size), read, length);
  });

  test("of all these, one after the other", async () => {
    await expectLinear((size) => SHORT.map((piece) => fill(piece, size / SHORT.length)).join("\n"), read, LENGTH);
  });

  test.each([
    ["one noun phrase", (size: number) => `5 ${fill("dự án ", size)}`],
    ["one amount in figures", (size: number) => `5 ${fill("tỷ ", size)}`],
    ["one amount in words", (size: number) => `hai ${fill("mươi mốt nghìn ", size)}`],
    ["one rate", (size: number) => `5 đồng${fill("/người", size)}`],
    ["one date", (size: number) => `năm 2020${fill(" - 2021", size)}`],
    [
      "one row of a table with a declared unit",
      (size: number) => `Đơn vị tính: tỷ đồng\nTT\tThu\n${fill("5\t", size / 4)}`,
    ],
    ["months without a year", (size: number) => fill("tháng 12 ", size / 4)],
    ["names of places with numbers", (size: number) => `Có 58 bài thi: ${fill("Tân Lập 1, ", size / 8)}`],
    ["open brackets before a figure", (size: number) => `${fill("(", size)}5 dự án`],
  ])("in %s", async (_, makeText) => {
    await expectLinear(makeText, read, LENGTH);
  });
});

/** What looks for subjects, verbs, bases and links around a figure, again and again without a full stop. */
const CONTEXT = spaced(
  "tăng_5%,_ tăng_5%_so_với_cùng_kỳ,_ (5% (cùng_kỳ_tăng_5%)_ (KH:_5%)_ thu:_5%:_ lần_lượt_5%_và_ a,_b_lần_lượt_là_5%_và_7%,_ đạt_5_ha_ 5/7_tỷ_đồng/ và_5%_",
)
  .concat(
    spaced(
      "giảm_02_vụ,_ tăng_12%_về_lượng_ từ_5%_lên_7%_ so_với_ lần_lượt_ phấn_đấu_ năm_2020_ 5%_( 5%_;_ 5%_)_ -_thu:_5%;\\n",
    ),
    spaced("I.\\n KẾ_HOẠCH\\n -_5%\\n 5%_kế_hoạch_ và_ ,_ :_ vượt_mục_tiêu_ nâng_ trong_đó_ thu_chi_ 1.286,4_tỷ_đồng_"),
  )
  .map((piece) => piece.replaceAll("\\n", "\n"));

describe("hostile sentences are related in linear time", () => {
  test.each(CONTEXT.map((piece) => [JSON.stringify(piece), piece] as const))("of %s", async (_, piece) => {
    await expectLinear((size) => `Thu ngân sách ${fill(piece, size)} đạt 5%`, read, SEGMENT);
  });

  test("of all these, one after the other", async () => {
    await expectLinear((size) => CONTEXT.map((piece) => fill(piece, size / CONTEXT.length)).join("\n"), read, LENGTH);
  });

  test.each([
    ["thousands of names before one number", (size: number) => `${fill("trâu, ", size / 4)}bò lần lượt là 5 con`],
    [
      "thousands of names and as many numbers",
      (size: number) => `${fill("trâu, ", size / 20)}lần lượt là ${fill("5 con, ", size / 20)}`,
    ],
    ["thousands of words before a verb", (size: number) => `${fill("thu ", size / 4)}đạt 5%`],
    ["thousands of words after a number", (size: number) => `Thu đạt 5% ${fill("kế hoạch ", size / 4)}`],
    ["open brackets", (size: number) => `Thu đạt 5% ${fill("( ", size / 4)}7%`],
    ["brackets that hold a number each", (size: number) => `Thu đạt ${fill("(5% ", size / 4)}`],
    ["causes after a passive", (size: number) => `Tỷ lệ án bị hủy ${fill("do chủ quan ", size / 4)}là 5%`],
    ["names joined in brackets", (size: number) => `Thu tăng (${fill("và số ", size / 4)}) là 5%`],
    ["closed brackets without open ones", (size: number) => `Thu đạt ${fill("5%) ", size / 4)}`],
    ["lines that go on", (size: number) => `Thu đạt ${fill("tăng 5%,\n", size / 4)}`],
    ["headings", (size: number) => fill("NHIỆM VỤ NĂM 2023\n", size / 4)],
    ["dots that end no sentence", (size: number) => `Thu đạt ${fill("5% tp. hồ ", size / 4)}`],
    ["empty lines between two figures", (size: number) => `Thu đạt 5%${fill("\n", size)}Chi đạt 7%`],
    ["lines of a space between two figures", (size: number) => `Thu đạt 5%${fill(" \n", size)}Chi đạt 7%`],
    ["spaces between two lines", (size: number) => `Thu đạt 5%\n${fill(" ", size)}\nChi đạt 7%`],
    ["pages of empty lines", (size: number) => fill(`Thu đạt 5%${"\n".repeat(5_000)}`, size / 4)],
  ])("in %s", async (_, makeText) => {
    await expectLinear(makeText, read, LENGTH);
  });
});

describe("tables are read in linear time", () => {
  test.each([
    ["two figures between pipes", "|1|2|\n"],
    ["two figures and a tab", "1\t2\n"],
    ["a label and a figure between pipes", "|Lúa|2|\n"],
    ["a label and two figures between tabs", "Lúa\t2,5\t7\n"],
    ["rows of two and of three cells", "|1|2|\n|1|2|3|\n"],
    ["rows with tabs and with pipes", "|1|2|\n1\t2\n"],
    ["small tables with a head", "|TT|Thu|%|\n|1|Thu a|2|\n|2|Thu b|2,5|\n\n"],
  ])("of many times %s", async (_, rows) => {
    // Tens of thousands of cells.
    await expectLinear((size) => fill(rows, size), read, LENGTH / 2);
  });
});

describe("facts are told in linear time", () => {
  test.each([
    ["changes of one indicator", "Thu tăng 5%.\n"],
    ["attainments of one indicator", "Thu đạt 5% kế hoạch.\n"],
    ["values and changes of two years", "Thu năm 2022 đạt 5 tỷ đồng. Thu năm 2021 tăng 5%.\n"],
  ])("of many %s", async (_, line) => {
    const readFacts = (text: string) => {
      const records = extract(text);
      const told = facts(records, text).flatMap((row) => row.records.split(" "));
      expect(told.length).toBe(records.filter(({ kind }) => kind !== "date").length);
    };
    await expectLinear((size) => fill(line, size), readFacts, LENGTH);
  });
});

test.each([
  "\t",
  "\n \u200B",
  ",",
  ";'\"",
  "\n=",
  "a,+",
  "\r\n",
  "-1,",
])("a cell of many %j is guarded in linear time", async (piece) => {
  const guard = (text: string) => expect(guardEachFormula(text).length).toBeGreaterThanOrEqual(text.length);
  await expectLinear((size) => fill(piece, size), guard, 2 * LENGTH);
});

test("prose in one line is read in linear time, and holds no records", async () => {
  const sentence = "Công tác cải cách hành chính được quan tâm, đời sống nhân dân được nâng lên rõ rệt";
  const readNothing = (text: string) => expect(extract(text)).toEqual([]);
  await expectLinear((size) => fill(`${sentence}. `, size), readNothing, 2 * LENGTH);
  await expectLinear((size) => fill(`${sentence} `, size), readNothing, 2 * LENGTH);
});
