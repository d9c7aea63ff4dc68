import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { facts } from "../src/facts/facts.ts";

// Text that would hang a reader whose time is not linear. Wall-clock times are no tests: a megabyte takes a second or two
// where the time per character is flat, and minutes where it grows with the text, so that only the limit tells.
const MEGABYTE = 1_000_000;
const LIMIT = 60_000;

const spaced = (pieces: string) => pieces.split(" ").map((piece) => piece.replaceAll("_", " "));
const LONG = [...spaced("1 tỷ_ ( 1/"), "\u0301"];
/** More of the kind, a tenth as long: the text is cut into parts of some ten thousand characters, where it can grow. */
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

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

describe("hostile text is read in good time", () => {
  const inputs = [
    ...LONG.map((piece) => [JSON.stringify(piece), piece, MEGABYTE] as const),
    ...SHORT.map((piece) => [JSON.stringify(piece), piece, MEGABYTE / 10] as const),
  ];
  test.each(inputs)(
    "of %s",
    (_, piece, length) => {
      const text = fill(piece, length);
      for (const record of extract(text)) expect(record.end).toBeLessThanOrEqual(text.length);
    },
    LIMIT,
  );

  test.each([
    ["one noun phrase", `5 ${fill("dự án ", MEGABYTE)}`],
    ["one amount in figures", `5 ${fill("tỷ ", MEGABYTE)}`],
    ["one amount in words", `hai ${fill("mươi mốt nghìn ", MEGABYTE)}`],
    ["one rate", `5 đồng${fill("/người", MEGABYTE)}`],
    ["one date", `năm 2020${fill(" - 2021", MEGABYTE)}`],
    ["one row of a table with a declared unit", `Đơn vị tính: tỷ đồng\nTT\tThu\n${fill("5\t", MEGABYTE / 4)}`],
    ["months without a year", fill("tháng 12 ", MEGABYTE / 4)],
    ["names of places with numbers", `Có 58 bài thi: ${fill("Tân Lập 1, ", MEGABYTE / 8)}`],
    ["open brackets before a figure", `${fill("(", MEGABYTE)}5 dự án`],
  ])(
    "in %s",
    (_, text) => {
      for (const record of extract(text)) expect(record.end).toBeLessThanOrEqual(text.length);
    },
    LIMIT,
  );
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

describe("hostile sentences are related in good time", () => {
  test.each(CONTEXT.map((piece) => [JSON.stringify(piece), piece] as const))(
    "of %s",
    (_, piece) => {
      const text = `Thu ngân sách ${fill(piece, MEGABYTE / 10)} đạt 5%`;
      for (const { of } of extract(text)) if (of !== null) expect(of).toMatch(/^r\d+$/);
    },
    LIMIT,
  );

  test.each([
    ["thousands of names before one number", `${fill("trâu, ", MEGABYTE / 4)}bò lần lượt là 5 con`],
    [
      "thousands of names and as many numbers",
      `${fill("trâu, ", MEGABYTE / 20)}lần lượt là ${fill("5 con, ", MEGABYTE / 20)}`,
    ],
    ["thousands of words before a verb", `${fill("thu ", MEGABYTE / 4)}đạt 5%`],
    ["thousands of words after a number", `Thu đạt 5% ${fill("kế hoạch ", MEGABYTE / 4)}`],
    ["open brackets", `Thu đạt 5% ${fill("( ", MEGABYTE / 4)}7%`],
    ["brackets that hold a number each", `Thu đạt ${fill("(5% ", MEGABYTE / 4)}`],
    ["closed brackets without open ones", `Thu đạt ${fill("5%) ", MEGABYTE / 4)}`],
    ["lines that go on", `Thu đạt ${fill("tăng 5%,\n", MEGABYTE / 4)}`],
    ["headings", fill("NHIỆM VỤ NĂM 2023\n", MEGABYTE / 4)],
    ["dots that end no sentence", `Thu đạt ${fill("5% tp. hồ ", MEGABYTE / 4)}`],
    ["empty lines between two figures", `Thu đạt 5%${fill("\n", MEGABYTE)}Chi đạt 7%`],
    ["lines of a space between two figures", `Thu đạt 5%${fill(" \n", MEGABYTE)}Chi đạt 7%`],
    ["spaces between two lines", `Thu đạt 5%\n${fill(" ", MEGABYTE)}\nChi đạt 7%`],
    ["pages of empty lines", fill(`Thu đạt 5%${"\n".repeat(5_000)}`, MEGABYTE / 4)],
  ])(
    "in %s",
    (_, text) => {
      for (const { of } of extract(text)) if (of !== null) expect(of).toMatch(/^r\d+$/);
    },
    LIMIT,
  );
});

describe("facts are told in good time", () => {
  test.each([
    ["changes of one indicator", "Thu tăng 5%.\n"],
    ["attainments of one indicator", "Thu đạt 5% kế hoạch.\n"],
    ["values and changes of two years", "Thu năm 2022 đạt 5 tỷ đồng. Thu năm 2021 tăng 5%.\n"],
  ])(
    "of many %s",
    (_, line) => {
      const text = fill(line, MEGABYTE);
      const records = extract(text);
      const rows = facts(records, text);
      expect(rows.flatMap((row) => row.records.split(" ")).length).toBe(
        records.filter(({ kind }) => kind !== "date").length,
      );
    },
    LIMIT,
  );
});

test(
  "two megabytes of prose in one line are read in good time, and hold no records",
  () => {
    const sentence = "Công tác cải cách hành chính được quan tâm, đời sống nhân dân được nâng lên rõ rệt";
    expect(extract(fill(`${sentence}. `, 2 * MEGABYTE))).toEqual([]);
    expect(extract(fill(`${sentence} `, 2 * MEGABYTE))).toEqual([]);
  },
  LIMIT,
);
