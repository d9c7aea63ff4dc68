import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/** The quantities of a text, each with its modifier and role. */
const read = (text: string) =>
  extract(text)
    .filter(({ kind }) => kind !== "date")
    .map(({ text: words, modifier, role }) => `${words}: ${modifier} ${role}`);

test.each([
  // A comparison with nothing is a bound.
  ["Lớp phải có ít hơn 40 em.", ["40 em: less_than level"]],
  ["Giá nhiều hơn 7 triệu đồng.", ["7 triệu đồng: more_than level"]],
  ["Tai nạn ít hơn 5 vụ.", ["5 vụ: null change"]],
  ["Số vụ nhiều hơn 4,2%.", ["4,2%: null change"]],
  ["Lớp có ít hơn 40 em so với năm trước.", ["40 em: null change"]],
  ["Lớp có ít hơn năm trước 40 em.", ["40 em: null change"]],
  ["Trường có 820 em, ít hơn 40 em.", ["820 em: null level", "40 em: null change"]],
  ["Trường có 820 em. Lớp có ít hơn 40 em.", ["820 em: null level", "40 em: less_than level"]],
  // What many are more than, and no rate.
  ["Cả nước có 27 nhóm hàng trên 1 tỷ USD.", ["27 nhóm hàng: null level", "1 tỷ USD: more_than level"]],
  ["Vùng có 4 đô thị trên 1 triệu dân.", ["4 đô thị: null level", "1 triệu dân: more_than level"]],
  ["Có 14 hộ trên 1 tỷ đồng.", ["14 hộ: null level", "1 tỷ đồng: more_than level"]],
  ["Toàn tỉnh có 9,2 bác sĩ trên 1 vạn dân.", ["9,2 bác sĩ trên 1 vạn dân: null level"]],
  // Words of a bound with `hoặc`.
  ["Thửa đất lớn hơn hoặc bằng 500 m2.", ["500 m2: at_least level"]],
  ["Tỷ lệ nhỏ hơn hoặc bằng 5%.", ["5%: at_most share"]],
  ["Doanh nghiệp có bằng hoặc nhiều hơn 50 lao động.", ["50 lao động: at_least level"]],
  ["Nhiệt độ không thấp hơn 25°C.", ["25°C: at_least level"]],
  ["Lan can không được thấp hơn 1,1 m.", ["1,1 m: at_least level"]],
  ["Số người không nhiều hơn 12 người.", ["12 người: at_most level"]],
  // A mark of a bound parts no verb from its figure.
  ["Sản lượng tăng ≥ 7% so với năm 2020.", ["7%: at_least change"]],
  ["Tai nạn giảm <3%.", ["3%: less_than change"]],
  ["Thu ngân sách đạt ≥ 98% dự toán.", ["98%: at_least attainment"]],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
