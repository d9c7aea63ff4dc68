import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) =>
  extract(text).map(({ text: words, per }) => (per === null ? words : `${words} / ${per}`));

test.each([
  ["Trao 36 phần quà, mỗi phần 450.000 đồng.", ["36 phần quà", "450.000 đồng / phần"]],
  ["Mỗi suất quà trị giá 250.000 đồng.", ["250.000 đồng / suất quà"]],
  ["Họ hiến mỗi hộ từ 90 đến 240m2.", ["90 đến 240m2 / hộ"]],
  ["Hỗ trợ mỗi hộ cận nghèo 3 con bò.", ["3 con bò / hộ cận nghèo"]],
  ["Xây mỗi căn nhà khoảng 75 triệu.", ["75 triệu / căn nhà"]],
  ["Mỗi năm 12 tỷ đồng.", ["12 tỷ đồng / năm"]],
  // What is between says what is done, or names somebody.
  ["Mỗi tháng xã thu 12 tỷ đồng.", ["12 tỷ đồng"]],
  ["Mỗi xã quy hoạch 3 vùng trồng.", ["3 vùng trồng"]],
  ["Mỗi người Mường nhận 3 triệu đồng.", ["3 triệu đồng"]],
  // An age and a length of time are no rates, and a rate has no second.
  ["Mỗi người 65 tuổi nhận 500.000 đồng.", ["65 tuổi", "500.000 đồng"]],
  ["Mỗi cuộc từ 8 đến 12 ngày.", ["8 đến 12 ngày"]],
  ["Mỗi vụ thu 5,5 tấn/ha.", ["5,5 tấn/ha"]],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
