import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Hội mở vào ngày đầu tiên của tháng 4.", [["ngày đầu tiên của tháng 4", "XXXX-04-01"]]],
  [
    "Năm 2022, ngày cuối cùng của tháng 6 có mưa.",
    [
      ["Năm 2022", "2022"],
      ["ngày cuối cùng của tháng 6", "2022-06-30"],
    ],
  ],
  [
    "Trong 4 ngày đầu tiên của tháng 4 có mưa.",
    [
      ["4 ngày", "P4D"],
      ["tháng 4", "XXXX-04"],
    ],
  ],
  [
    "Mưa trong hai ngày đầu tiên của năm 2021.",
    [
      ["hai ngày", "P2D"],
      ["năm 2021", "2021"],
    ],
  ],
  [
    "Mưa trong 6 ngày cuối cùng của năm 2022.",
    [
      ["6 ngày", "P6D"],
      ["năm 2022", "2022"],
    ],
  ],
  ["Trong những ngày đầu tiên của tháng 4 có mưa.", [["tháng 4", "XXXX-04"]]],
  ["Mấy ngày cuối cùng của năm 2022 có mưa.", [["năm 2022", "2022"]]],
])("only a single day is the first or the last: %s", (text, times) => {
  expect(extract(text).map(({ text, iso }) => [text, iso])).toEqual(times);
});
