import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Trong tuần 15 đến 18 người ra viện.", [["count", "15 đến 18 người"]]],
  ["Trong tuần 32 - 36 hộ nhận giống.", [["count", "32 - 36 hộ"]]],
  ["Trong tuần 28/34 xã đã họp.", [["ratio", "28/34 xã"]]],
  [
    "Làm việc tuần 44 giờ, thu 3 tỷ đồng.",
    [
      ["duration", "44 giờ"],
      ["money", "3 tỷ đồng"],
    ],
  ],
  ["Mỗi tuần 14 giờ.", [["duration", "14 giờ"]]],
  [
    "Tuần 37 đến 39, có 6 ca mắc.",
    [
      ["date", "Tuần 37 đến 39"],
      ["count", "6 ca mắc"],
    ],
  ],
])("a week takes no figure of what is counted in it: %s", (text, records) => {
  expect(extract(text).map(({ kind, text }) => [kind, text])).toEqual(records);
});
