import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ text, kind, value, unit }) => `${text}: ${kind} ${value} ${unit}`);

test("a declared unit is not that of row numbers and percentages", () => {
  const rows = [
    "Đơn vị tính: tỷ đồng",
    "TT\tChỉ tiêu\tDự toán\tThực hiện\tTỷ lệ (%)",
    "1\tThu nội địa\t1.200\t1.356,4\t113,0",
    "2\tThu khác\t320\t451,7\t141,2",
  ];
  expect(read(rows.join("\n"))).toEqual([
    "1.200: money 1200000000000 VND",
    "1.356,4: money 1356400000000 VND",
    "113,0: percentage 113 %",
    "320: money 320000000000 VND",
    "451,7: money 451700000000 VND",
    "141,2: percentage 141.2 %",
  ]);
});

test("the last syllable of another word is not what a figure counts", () => {
  expect(read("Dự toán 1.250.000; thực hiện 1.387.450, đạt 111%.")).toEqual(["111%: percentage 111 %"]);
});

test("a figure after a currency's sign does not share the next one's unit", () => {
  expect(read("Nhận hỗ trợ $25,000 và 3.000 euro.")).toEqual([
    "$25,000: money 25000 USD",
    "3.000 euro: money 3000 EUR",
  ]);
});

test("rows are lines of their own, however long they are", () => {
  const name = "Thu từ hoạt động xuất nhập khẩu qua cửa khẩu chính trên địa bàn";
  const rows = ["Đơn vị tính: tỷ đồng", "TT\tChỉ tiêu\tThực hiện", `1\t${name}\t1.356,4`, `2\t${name}\t451,7`];
  expect(read(rows.join("\n"))).toEqual(["1.356,4: money 1356400000000 VND", "451,7: money 451700000000 VND"]);
});

test("a word at the start of a line is no name for its capital", () => {
  expect(read("Công tác kiểm tra của cấp ủy\nTrong 10 thaùng.")).toEqual(["10 thaùng: count 10 null"]);
  expect(read("Đêm qua tàu SE 19 chở khách.")).toEqual([]);
});
