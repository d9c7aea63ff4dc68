import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";

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
    ["open brackets before a figure", `${fill("(", MEGABYTE)}5 dự án`],
  ])(
    "in %s",
    (_, text) => {
      for (const record of extract(text)) expect(record.end).toBeLessThanOrEqual(text.length);
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
