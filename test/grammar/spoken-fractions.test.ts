import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/** The kinds, texts and values of the records of a text. */
function read(text: string): string[] {
  return extract(text).map(({ kind, text, value, iso }) => `${kind} ${text} ${iso ?? value}`);
}

describe("a word between two numbers in words", () => {
  test.each([
    ["Đội có ba trên bốn xe chạy được.", ["ratio ba trên bốn xe 0.75"]],
    ["Đội có sáu chia tám số xe chạy được.", ["ratio sáu chia tám số xe 0.75"]],
    // After the number of a time or a name, `trên` bounds the next number.
    ["Trong tháng hai trên ba mươi xã có mưa.", ["date tháng hai XXXX-02", "count ba mươi xã 30"]],
    ["Trong quý hai trên ba mươi xã có mưa.", ["date quý hai XXXX-Q2", "count ba mươi xã 30"]],
    ["Trong năm trên ba mươi xã có mưa.", ["count ba mươi xã 30"]],
    ["Có sáu tổ trên ba mươi xã.", ["count sáu tổ 6", "count ba mươi xã 30"]],
    ["Chín hộ chia ba nhóm.", ["count Chín hộ 9", "count ba nhóm 3"]],
  ])("%s", (text, records) => {
    expect(read(text)).toEqual(records);
  });
});

describe("trừ before a number", () => {
  test.each([
    ["Nhiệt độ là trừ 3 độ.", ["measurement trừ 3 độ -3"]],
    ["Chênh lệch bằng trừ mười tỷ đồng.", ["money trừ mười tỷ đồng -10000000000"]],
    // What is taken off or left out is not below zero.
    ["Doanh nghiệp được trừ mười tỷ đồng.", ["money mười tỷ đồng 10000000000"]],
    ["Mức phạt là trừ 10% tiền công.", ["percentage 10% 10"]],
    ["Trừ ba hộ vắng mặt, cả thôn ký.", ["count ba hộ 3"]],
  ])("%s", (text, records) => {
    expect(read(text)).toEqual(records);
  });
});
