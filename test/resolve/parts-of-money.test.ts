import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Dự phòng 148 triệu đồng (chống hạn 62 triệu, sửa kè 86 triệu).", [148_000_000, 62_000_000, 86_000_000]],
  ["Cần 2,1 tỷ đồng (tỉnh 1,4 tỷ; huyện 700 triệu).", [2_100_000_000, 1_400_000_000, 700_000_000]],
  ["Cần 2,1 tỷ đồng (cả năm); dân số 3 triệu.", [2_100_000_000]],
])("the parts in the brackets after an amount are money: %s", (text, expected) => {
  expect(extract(text).flatMap(({ kind, value }) => (kind === "money" ? [value] : []))).toEqual(expected);
});
