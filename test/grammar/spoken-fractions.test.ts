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

describe("a number in words after a unit", () => {
  test.each([
    ["Thanh gỗ dài ba mét tư.", ["measurement ba mét tư 3.4"]],
    // What the next words count is no part of the measurement.
    ["Cấp 5 kg ba hộ.", ["measurement 5 kg 5", "count ba hộ 3"]],
    ["Đường dài 30 m hai làn xe.", ["measurement 30 m 30", "count hai làn xe 2"]],
    ["Trong 100 m hai vụ tai nạn.", ["measurement 100 m 100", "count hai vụ tai nạn 2"]],
    ["Phun 2 lít bốn xã.", ["measurement 2 lít 2", "count bốn xã 4"]],
  ])("%s", (text, records) => {
    expect(read(text)).toEqual(records);
  });
});

test("a cue after a fraction of a unit bounds the next number alone", () => {
  const modifiers = (text: string) => extract(text).map(({ text, modifier }) => `${text} ${modifier}`);
  expect(modifiers("Dùng ba phần tư lít đến dưới 2 lít.")).toEqual(["ba phần tư lít null", "2 lít less_than"]);
  expect(modifiers("Thanh dài ba phần tư mét hơn 5 kg thép.")).toEqual(["ba phần tư mét null", "5 kg more_than"]);
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
