import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { checkRows, type Say } from "./table.ts";

const topic: Say = ({ topic }) => topic;

checkRows("words before a colon that compare are no topic", topic, [
  [
    "1. An toàn giao thông\n- So với tháng trước: tăng 4 vụ, giảm 3 người chết.",
    ["An toàn giao thông", "An toàn giao thông"],
  ],
]);

checkRows("is the label of the line, where that is not the indicator itself", topic, [
  ["- Cây lạc: diện tích 31 ha, năng suất 21,5 tạ/ha.", ["Cây lạc", "Cây lạc"]],
  ["- Cây lạc: 31 ha, năng suất 21,5 tạ/ha.", [null, "Cây lạc"]],
  ["- Vắc xin dại: 640 liều.", [null]],
  ["Cơ cấu lao động: nông nghiệp 36%, công nghiệp 28%.", ["Cơ cấu lao động", "Cơ cấu lao động"]],
  ["- Cây lạc: năng suất 21,5 tạ/ha; cây ngô: năng suất 48 tạ/ha.", ["Cây lạc", "cây ngô"]],
  ["- Chăn nuôi: Đàn lợn 640 con. Sản lượng thịt hơi đạt 83 tấn.", ["Chăn nuôi", "Chăn nuôi"]],
  ["- Y tế: Công tác khám bệnh được chú trọng. Tiêm chủng cho 640 trẻ.", ["Y tế"]],
  ["1. Giáo dục: Tỷ lệ trẻ ra lớp đạt 97%. Tỷ lệ tốt nghiệp đạt 99%.", ["Giáo dục", "Giáo dục"]],
  ["Cơ cấu lao động: nông nghiệp 36%. Tỷ lệ hộ nghèo còn 3,2%.", ["Cơ cấu lao động", null]],
]);

checkRows("is no word before a colon that names nothing", topic, [
  ["- Trong đó: lúa lai 31 ha.", [null]],
  ["Kết quả đạt được như sau: diện tích lúa lai 31 ha.", [null]],
  ["Ông Hòa cho biết: sản lượng đạt 83 tấn.", [null]],
]);

checkRows("is what opens the list", topic, [
  [
    "- Cây lạc:\n+ Diện tích: 31 ha\n+ Năng suất: 21,5 tạ/ha\n- Cây ngô:\n+ Diện tích: 12 ha",
    ["Cây lạc", "Cây lạc", "Cây ngô"],
  ],
  [
    "* Trồng trọt\n- Lúa: 31 ha\n- Ngô: 12 ha\n* Chăn nuôi\n- Đàn lợn: 640 con",
    ["Trồng trọt", "Trồng trọt", "Chăn nuôi"],
  ],
  ["Cây hằng năm:\n- Lúa: 31 ha, năng suất 57 tạ/ha\n- Ngô: 12 ha", ["Cây hằng năm", "Lúa", "Cây hằng năm"]],
  ["1. Thu ngân sách đạt 912 tỷ đồng, trong đó:\n- Thu nội địa: 640 tỷ đồng", [null, "Thu ngân sách"]],
  ["Kết quả như sau:\n- Thu nội địa: 640 tỷ đồng", [null]],
]);

checkRows("is the nearest heading, without its mark and its time", topic, [
  ["I. KINH TẾ\n1. Trồng trọt\nNăng suất lạc đạt 21,5 tạ/ha.\n2. Đầu tư\nThu hút 7 dự án.", ["Trồng trọt", "Đầu tư"]],
  ["2.1. Kết quả chăn nuôi 9 tháng đầu năm 2023\nĐàn lợn có 640 con.", ["Kết quả chăn nuôi"]],
  ["II. Nhiệm vụ trong năm 2024 của ngành y tế\nTiêm chủng cho 640 trẻ.", ["Nhiệm vụ của ngành y tế"]],
  ["1. Trồng trọt\n- Cây lạc: 31 ha, năng suất 21,5 tạ/ha", ["Trồng trọt", "Cây lạc"]],
  ["1. Trồng trọt\nKết quả như sau:\n- Cây lạc: 31 ha", ["Trồng trọt"]],
  [
    "1. Thu ngân sách\nTổng thu ngân sách đạt 912 tỷ đồng, tăng 8%. Chi đạt 640 tỷ đồng.",
    [null, null, "Thu ngân sách"],
  ],
  ["I. KINH TẾ\n2. Thu ngân sách: 912 tỷ đồng\n- Thu nội địa: 640 tỷ đồng", ["KINH TẾ", "Thu ngân sách"]],
  ["1. Kinh tế tăng khá, 12/15 chỉ tiêu hoàn thành\nGiá trị sản xuất đạt 912 tỷ đồng.", [null, "Kinh tế tăng khá"]],
]);

checkRows("is never the title of the document", topic, [
  ["BÁO CÁO\nTình hình kinh tế năm 2023\n\nThu ngân sách đạt 912 tỷ đồng.", [null]],
  ["BÁO CÁO\nTình hình kinh tế năm 2023\n\nI. Ngân sách\nThu nội địa đạt 912 tỷ đồng.", ["Ngân sách"]],
]);

test("holds far below its heading", () => {
  const prose = `${"Công tác tuyên truyền được các cấp quan tâm. ".repeat(40)}\n`.repeat(30);
  const records = extract(
    `I. KINH TẾ\n1. Trồng trọt\n${prose}Năng suất lạc đạt 21,5 tạ/ha.\n- Cây ngô: năng suất 48 tạ/ha`,
  );
  expect(records.map((record) => record.topic)).toEqual(["Trồng trọt", "Cây ngô"]);
});
