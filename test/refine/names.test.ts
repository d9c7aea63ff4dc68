import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ text: words, noun }) => `${words}: ${noun}`);

test.each([
  // A figure on a label is part of the name, also inside a list.
  ["Trạm tiêm 2.150 mũi vắc xin Covid-19; sởi 430 mũi.", ["2.150 mũi vắc xin: mũi vắc xin", "430 mũi: mũi"]],
  // A label before a count says nothing of it.
  ["Bưởi loại 14 quả/thùng bán chạy.", ["14 quả/thùng: quả"]],
  ["Công an thanh loại 45 đối tượng.", ["45 đối tượng: đối tượng"]],
  ["Tòa đã phân loại 260 hồ sơ.", ["260 hồ sơ: hồ sơ"]],
  ["Đất loại 2 giá thấp.", []],
  ["Theo Nghị định 100/2019 người vi phạm bị phạt.", []],
  ["Hẻm 12/3 phường Tân An bị ngập.", []],
  // Events, what is done with a ratio, and what each of several has are counted.
  ["Nguyên nhân: đi sai làn đường 57 vụ; xe chạy trên đường 57.", ["57 vụ: vụ"]],
  ["Đã xếp loại 118/118 chi bộ.", ["118/118 chi bộ: chi bộ"]],
  ["Lập 9 tổ tuần tra, mỗi tổ 4-6 đồng chí.", ["9 tổ: tổ", "4-6 đồng chí: đồng chí"]],
  // `cả` before a number word counts all there are.
  ["Cả bốn trạm bơm đều hỏng.", ["bốn trạm bơm: trạm bơm"]],
  ["Ông làm bí thư hai nhiệm kỳ.", ["hai nhiệm kỳ: nhiệm kỳ"]],
  ["Trường đưa ra 4 mức học phí.", ["4 mức: mức"]],
  ["Thuế suất ở mức 3.", []],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
