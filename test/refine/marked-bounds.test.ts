import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/** The quantities of a text, each with its modifier. */
const read = (text: string) =>
  extract(text)
    .filter(({ kind }) => kind !== "date")
    .map(({ text, modifier }) => `${text}: ${modifier}`);

test.each([
  ["Tỷ lệ hộ dùng nước sạch đạt ≥ 96%.", ["96%: at_least"]],
  ["Tỷ lệ hộ dùng nước sạch đạt≥96%.", ["96%: at_least"]],
  ["Tỷ lệ phủ sóng >= 97%.", ["97%: at_least"]],
  ["Năm 2023 ≥ 94% hộ có điện.", ["94%: at_least"]],
  ["Điểm trung bình ≤ 6,5 điểm.", ["6,5 điểm: at_most"]],
  ["Tỷ lệ thất nghiệp <=3%.", ["3%: at_most"]],
  ["Tỷ lệ hộ nghèo còn <4%.", ["4%: less_than"]],
  ["Tỷ lệ hộ nghèo thấp (< 4%).", ["4%: less_than"]],
  ["Hộ có thu nhập > 60 triệu đồng.", ["60 triệu đồng: more_than"]],
  [
    "Nhóm <18 tuổi có 5 ca, nhóm ≥60 tuổi có 12 ca.",
    [...["18 tuổi: less_than", "5 ca: null", "60 tuổi: at_least", "12 ca: null"]],
  ],
  ["Diện tích keo đạt ~120 ha.", ["120 ha: approximate"]],
  ["Mật độ ≈ 310 người/km2.", ["310 người/km2: approximate"]],
  // A bound after the number goes first.
  ["Đạt > 80% trở lên.", ["80%: at_least"]],
  // Arrows, ends of tags, quotations and dashes are no bounds.
  ["Kết quả => 35 hộ thoát nghèo.", ["35 hộ: null"]],
  ["Kết quả -> 35 hộ thoát nghèo.", ["35 hộ: null"]],
  ["<b>35 hộ</b> thoát nghèo.", ["35 hộ: null"]],
  ["Thư trả lời:\n> 35 hộ thoát nghèo.", ["35 hộ: null"]],
  ["Mỗi bao nặng 50 kg ~ 60 kg.", ["50 kg ~ 60 kg: null"]],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
