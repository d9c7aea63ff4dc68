import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Sau 1/8 thu nhập tăng.", ["date 1/8"]],
  ["Trước 1/8 doanh thu thấp.", ["date 1/8"]],
  ["Vào 1/8 chi phí tăng.", ["date 1/8"]],
  ["Tính đến 1/8 doanh thu thấp.", ["date 1/8"]],
  // A part of the whole.
  ["Gạo chiếm tới 2/5 kim ngạch.", ["ratio 2/5 kim ngạch"]],
  ["Lãi vay ngốn tới 1/3 lợi nhuận.", ["ratio 1/3 lợi nhuận"]],
  ["Quý I đạt đến 2/5 doanh thu.", ["date Quý I", "ratio 2/5 doanh thu"]],
])("%s", (text, expected) => expect(extract(text).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected));
