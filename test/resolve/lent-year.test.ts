import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const readDates = (text: string) => extract(text).flatMap(({ kind, iso }) => (kind === "date" ? [iso] : []));

test("a year that is compared with lends itself to no later time, also in quotes", () => {
  expect(readDates("Mục cùng kỳ năm 2010 và tháng 3 đều có.")).toEqual(["2010", "XXXX-03"]);
  expect(readDates("Mục “cùng kỳ năm 2010” và tháng 3 đều có.")).toEqual(["2010", "XXXX-03"]);
  expect(readDates("Mục năm 2010 và tháng 3 đều có.")).toEqual(["2010", "2010-03"]);
});

test.each([
  ["Báo cáo mưa lũ tháng 9 năm 2023\n\nNước vượt đỉnh lũ năm 1999 là 0,3 m. Ngày 14/9 nước rút.", "2023-09-14"],
  ["Báo cáo công tác năm 2021\n\nTỷ lệ giảm từ 8,4% năm 2020 xuống còn 7,9%. Quý IV có 12 ca.", "2021-Q4"],
  ["Báo cáo công tác năm 2021\n\nNăm 2019, xã có 40 ca. Quý IV có 12 ca.", "2019-Q4"],
  ["Báo cáo công tác năm 2021\n\nNăm 2019, xã từng có 40 ca. Quý IV có 12 ca.", "2021-Q4"],
  ["Báo cáo công tác năm 2021\n\nKết quả năm 2019\nQuý IV có 12 ca.", "2019-Q4"],
])("an earlier year within a sentence lends itself to no later time, one that opens a clause or a section does: %s", (text, iso) => {
  expect(readDates(text).at(-1)).toBe(iso);
});

test.each([
  ["I. KẾT QUẢ NĂM 2024\n1. Thu 40 tỷ đồng.\nII. KẾ HOẠCH NĂM 2025\n1. Quý I thu 12 tỷ đồng.", "2025-Q1"],
  ["I. KẾT QUẢ NĂM 2024\n1. Thu 40 tỷ đồng.\nII. SO VỚI KẾ HOẠCH NĂM 2023\n1. Quý I thu 12 tỷ đồng.", "2024-Q1"],
  ["I. KẾT QUẢ NĂM 2024\n1. Đạt kế hoạch năm 2023.\n2. Quý I thu 12 tỷ đồng.", "2024-Q1"],
  ["Năm 2024\nI. KẾ HOẠCH NĂM 2025\n1. Quý I thu 12 tỷ đồng.\nII. KIẾN NGHỊ\n1. Ngày 15/12 xã họp.", "2024-12-15"],
  ["Năm 2024\n1. Mục tiêu đến năm 2030\n2. Kết quả: Tháng 7 trồng 5 ha rừng.", "2024-07"],
])("the year of a marked heading over a plan is lent in its section: %s", (text, iso) => {
  expect(readDates(text).at(-1)).toBe(iso);
});

test.each([
  [
    "Báo cáo công tác năm 2023\n\nNhà máy sẽ chạy từ quý II/2026 với 300 công nhân. Trong tháng 8, thu 40 tỷ đồng.",
    "2023-08",
  ],
  ["Báo cáo công tác năm 2023\n\nQuý II/2024, thu 40 tỷ đồng. Trong tháng 8, thu 12 tỷ đồng.", "2024-08"],
  ["Năm 2023, xã thu 40 tỷ đồng; dự kiến quý II/2024 bàn giao 3 ha. Trong tháng 8, thu 12 tỷ đồng.", "2023-08"],
  ["Theo Quy định ngày 28/7/2021 và chương trình năm 2022 của huyện. Tháng 3 có 12 ca.", "2022-03"],
])("a later month or quarter within a sentence lends its year to no later time: %s", (text, iso) => {
  expect(readDates(text).at(-1)).toBe(iso);
});
