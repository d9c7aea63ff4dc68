import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ kind, text: words }) => `${kind} ${words}`);

test.each([
  ["Mưa lớn làm sạt lở 36 điểm trên tỉnh lộ.", ["count 36 điểm"]],
  ["Nước ngập hơn 14 điểm.", ["count 14 điểm"]],
  ["Nước ngập từ 14-16 điểm.", ["count 14-16 điểm"]],
  ["Ngành y tế mở 22 điểm tiêm.", ["count 22 điểm tiêm"]],
  ["Bài thi đạt 8 điểm.", ["measurement 8 điểm"]],
  ["Chỉ số dừng ở 1.245 điểm.", ["measurement 1.245 điểm"]],
  ["Lỗi xử lý 8,5 điểm.", ["measurement 8,5 điểm"]],
  ["Khu phố có 16 điểm chữa cháy công cộng.", ["count 16 điểm chữa cháy công cộng"]],
  ["Em ấy đạt 16 điểm kiểm tra.", ["measurement 16 điểm"]],
  ["Đã phân tích 14 mẫu đất.", ["count 14 mẫu đất"]],
  ["Có 14 mẫu đất được xét nghiệm.", ["count 14 mẫu đất"]],
  ["Ngành y tế lấy mẫu, gửi tỉnh 14 mẫu đất.", ["count 14 mẫu đất"]],
  ["Ông Tư cày 14 mẫu đất.", ["measurement 14 mẫu"]],
  ["Vụ mùa cấy 14 mẫu lúa, trạm lấy mẫu nước.", ["measurement 14 mẫu"]],
  ["Nhà ông có 4 mẫu lúa, xét nghiệm 14 mẫu.", ["measurement 4 mẫu", "count 14 mẫu"]],
  ["Thôn có 14 mẫu ruộng và đã xét nghiệm nước.", ["measurement 14 mẫu"]],
  ["Quan trắc nước của 14 mẫu ao.", ["measurement 14 mẫu"]],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
