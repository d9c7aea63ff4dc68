import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/** A text with a figure that a conversion tore apart at its mark; the records of it as `text → value`. */
const rows: readonly (readonly [text: string, records: readonly string[]])[] = [
  ["Toàn huyện có 2 . 318 hộ nghèo.", ["2 . 318 hộ nghèo → 2318"]],
  ["Kinh phí là 14 . 205 . 000 đồng.", ["14 . 205 . 000 đồng → 14205000"]],
  ["Giá lúa 7. 000 đồng/kg.", ["7. 000 đồng/kg → 7000"]],
  ["Chi 1.460. 000 đồng.", ["1.460. 000 đồng → 1460000"]],
  ["Tỷ lệ đạt 61 , 8 %.", ["61 , 8 % → 61.8"]],
  // A sentence may begin with a figure, and a list may have a space before its comma.
  ["Đã cấp thẻ cho 35. 120 hộ chưa có.", ["120 hộ → 120"]],
  ["Lần lượt giảm 2 , 4 , 6 %.", ["2 → 2", "4 → 4", "6 % → 6"]],
  ["Tổ 1 . 245 hộ nghèo.", ["245 hộ nghèo → 245"]],
  ["Có 3 thôn . 350 hộ nghèo.", ["3 thôn → 3", "350 hộ nghèo → 350"]],
  ["Các xã có 1 . 318, 2 . 415 và 1 . 120 hộ.", ["1 . 318 → 1318", "2 . 415 → 2415", "1 . 120 hộ → 1120"]],
  ["Trồng 3 . 418,5 ha rừng.", ["3 . 418,5 ha → 3418.5"]],
  ["Chi 3 . 418.000 đồng.", ["3 . 418.000 đồng → 3418000"]],
  ["- 3 . 418 hộ nghèo.", ["3 . 418 hộ nghèo → 3418"]],
  // More often two figures than one.
  ["Giá tăng 4 , 12%.", ["4 → 4", "12% → 12"]],
  ["Lần lượt đạt 12% và 4 , 7%.", ["12% → 12", "4 , 7% → 4.7"]],
  ["● 4 . 318 hộ nghèo.", ["4 . 318 hộ nghèo → 4318"]],
  ["“4 . 318 hộ nghèo.", ["318 hộ nghèo → 318"]],
  ["Lần lượt đạt 4 , 7%.", ["4 → 4", "7% → 7"]],
  // The heading above is another sentence.
  ["Các mức tăng lần lượt\nThu tăng 4 , 7%.", ["4 , 7% → 4.7"]],
  // A space after the mark only: after a verb or a limit, before what is measured.
  ["Thu ngân sách đạt 1. 318 tỷ đồng, bằng 97, 4% dự toán.", ["1. 318 tỷ đồng → 1318000000000", "97, 4% → 97.4"]],
  ["Kinh phí khoảng 12, 5 tỷ đồng, chiếm 3 ,27%.", ["12, 5 tỷ đồng → 12500000000", "3 ,27% → 3.27"]],
  ["Số ca mắc tăng lên 45. 120 triệu đồng được hỗ trợ.", ["45 → 45", "120 triệu đồng → 120000000"]],
  ["Hội thi chọn gần 3, 4 hộ.", ["3 → 3", "4 hộ → 4"]],
  ["Tăng 5, 7 và 9%.", ["5 → 5", "7 → 7", "9% → 9"]],
  ["Đội xếp thứ 1. 245 hộ nghèo.", ["thứ 1 → 1", "245 hộ nghèo → 245"]],
  ["Năm 2021, 5% hộ nghèo.", ["Năm 2021 → null", "5% → 5"]],
  // The power of a unit.
  ["Sàn rộng 450 m 2, khối lượng 1.270 m 3.", ["450 m 2 → 450", "1.270 m 3 → 1270"]],
  ["Diện tích 450 ha ", ["450 ha → 450"]],
  ["Đường dài 450 m 2 làn xe.", ["450 m → 450", "2 làn xe → 2"]],
];

test.each(rows)("%s", (text, records) => {
  expect(extract(text).map((record) => `${record.text} → ${record.value}`)).toEqual(records);
});
