import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { type Fact, facts } from "../../src/facts/facts.ts";
import { formatVietnamese } from "../../src/write/figures.ts";
import { STATUS_MARKS } from "../../src/write/labels.ts";
import { describePart } from "../../src/write/readable.ts";
import { checkRows, type Say } from "./table.ts";

/** `20.5 decrease`, of a range `2..5 decrease`; a level has its value alone. */
const size: Say = ({ value, from, to, numerator, direction }) =>
  [numerator ?? value ?? `${from}..${to}`, direction].filter((one) => one !== null).join(" ");

checkRows("a sign is the direction of a change, and no part of its value", size, [
  ["Số vụ cháy giảm 12 vụ (-20,5%).", ["12 decrease", "20.5 decrease"]],
  ["Số vụ cháy giảm 12 vụ (âm 20,5%).", ["12 decrease", "20.5 decrease"]],
  ["Số vụ cháy giảm 12 vụ (\u221220,5%).", ["12 decrease", "20.5 decrease"]],
  ["Số vụ cháy giảm 12 vụ (\u201320,5%).", ["12 decrease", "20.5 decrease"]],
  ["Số vụ cháy giảm 12 vụ (- 20,5%).", ["12 decrease", "20.5 decrease"]],
  ["Số vụ cháy tăng 12 vụ (+20,5%).", ["12 increase", "20.5 increase"]],
  ["Sản lượng sắn giảm -1,3%.", ["1.3 decrease"]],
  ["Sản lượng sắn giảm âm 1,3%.", ["1.3 decrease"]],
  ["Công nghiệp (+5,2%), xây dựng (-3,1%).", ["5.2 increase", "3.1 decrease"]],
  ["Tín dụng tăng 5%, huy động -2%.", ["5 increase", "2 decrease"]],
  ["Giá vàng giảm -320.000 đồng/lượng.", ["320000 decrease"]],
  ["Số hộ nghèo giảm -12 hộ.", ["12 decrease"]],
]);

checkRows("a sign goes before the verb of another number", size, [
  [
    "Tháng 5 giảm 15 vụ (-11,1%), tăng 4 người chết (+14,8%).",
    ["15 decrease", "11.1 decrease", "4 increase", "14.8 increase"],
  ],
  ["Tháng 5 tăng 4 người chết (-14,8%).", ["4 increase", "14.8 decrease"]],
  ["Tháng 5 giảm 4 người chết (+14,8%).", ["4 decrease", "14.8 increase"]],
]);

checkRows("a figure in brackets without a sign goes the way of the number before it", size, [
  [
    "So với cùng kỳ giảm 15 vụ (11,1%), tăng 4 người chết (14,8%).",
    ["15 decrease", "11.1 decrease", "4 increase", "14.8 increase"],
  ],
  [
    "Số vụ giảm 15 vụ (11,1%), số người chết tăng 4 người (14,8%).",
    ["15 decrease", "11.1 decrease", "4 increase", "14.8 increase"],
  ],
  [
    "Tháng 5 giảm 15 vụ, 11,1%; tăng 4 người chết, 14,8%.",
    ["15 decrease", "11.1 decrease", "4 increase", "14.8 increase"],
  ],
  [
    "Xảy ra 93 vụ (giảm 17 vụ, 15,5%), làm chết 20 người (tăng 2 người, 11,1%).",
    ["93", "17 decrease", "15.5 decrease", "20", "2 increase", "11.1 increase"],
  ],
  [
    "Thu 912 tỷ đồng, tăng 120 tỷ đồng (15,2%); chi 900 tỷ đồng, giảm 50 tỷ đồng (5,3%).",
    ["912000000000", "120000000000 increase", "15.2 increase", "900000000000", "50000000000 decrease", "5.3 decrease"],
  ],
]);

checkRows("a minus turns a verb of rising", size, [
  ["Doanh thu tăng trưởng âm 1,2% so với cùng kỳ.", ["1.2 decrease"]],
  ["Doanh thu tăng -1,2%.", ["1.2 decrease"]],
  ["Doanh thu vượt -5% kế hoạch.", ["5 decrease"]],
]);

checkRows("a figure with a sign and no verb says by how much it changed", size, [
  [
    "Xảy ra 84 vụ (-12 vụ, -12,5%), làm chết 30 người (+3 người, +11,1%).",
    ["84", "12 decrease", "12.5 decrease", "30", "3 increase", "11.1 increase"],
  ],
  ["So với cùng kỳ: -12 vụ, +3 người chết.", ["12 decrease", "3 increase"]],
  ["Số hộ nghèo còn 345 hộ (-12 hộ so với cùng kỳ).", ["345", "12 decrease"]],
  ["VN-Index đạt 1.250 điểm, -12,5 điểm (-1%).", ["1250", "12.5 decrease", "1 decrease"]],
  ["Tỷ lệ che phủ rừng 45,2%, +0,5 điểm phần trăm.", ["45.2", "0.5 increase"]],
  ["Sản lượng đạt 5.120 tấn, -120 tấn so với cùng kỳ.", ["5120", "120 decrease"]],
  ["Tăng, giảm: -2 tỷ đồng.", ["2000000000 decrease"]],
  ["Sản lượng lúa -5,2%, ngô +3,1%, sắn 2,2%.", ["5.2 decrease", "3.1 increase", "2.2 increase"]],
  // Beyond a plan, or short of it.
  ["Thu ngân sách đạt 912 tỷ đồng, -5,2% so với dự toán.", ["912000000000", "5.2 decrease"]],
  [
    "Thu ngân sách đạt 912 tỷ đồng, vượt 84 tỷ đồng so với dự toán (+10,2%).",
    ["912000000000", "84000000000 increase", "10.2 increase"],
  ],
  // Levels, of what may be below zero.
  ["Lợi nhuận (-2 tỷ đồng).", ["-2000000000"]],
  ["Chênh lệch thu chi: -2 tỷ đồng.", ["-2000000000"]],
  ["Biên lợi nhuận lần lượt 5%, -2%, 3%.", ["5", "-2", "3"]],
]);

checkRows("a sign may stand in brackets of its own", size, [
  ["So với cùng kỳ (-) 12 vụ, (+) 3 người chết.", ["12 decrease", "3 increase"]],
  ["Sản lượng giảm (-) 5,2%, doanh thu tăng (+) 3,1%.", ["5.2 decrease", "3.1 increase"]],
  ["Sản lượng (\u2013) 2-5%.", ["2..5 decrease"]],
  ["Lợi nhuận (-) 2 tỷ đồng.", ["-2000000000"]],
  ["Cụ thể:\n(+) 3 hộ nghèo\n(-) 5 hộ cận nghèo", ["3", "5"]],
]);

checkRows("what may go both ways has no direction", size, [
  ["Sản lượng thay đổi (±5%).", ["5"]],
  ["Giá tăng +/-5%.", ["5"]],
  ["Sản lượng tăng/giảm 5%.", ["5"]],
  ["Biến động tăng (giảm) 5%.", ["5"]],
  ["Giá được điều chỉnh tăng hoặc giảm 5%.", ["5"]],
  ["Sản lượng tăng/giảm -5%.", ["5 decrease"]],
  ["Biên độ dao động ±5%.", ["5"]],
]);

checkRows("a range has its smaller size first", size, [
  ["Sản lượng giảm -2 đến -5%.", ["2..5 decrease"]],
  ["Sản lượng giảm từ -2% đến -5%.", ["2..5 decrease"]],
  ["Sản lượng giảm -5 đến -2%.", ["2..5 decrease"]],
  ["Sản lượng giảm -2 đến 5%.", ["2..5 decrease"]],
  ["Sản lượng tăng +2 đến +5%.", ["2..5 increase"]],
  ["Sản lượng tăng từ -2 đến 3%.", ["-2..3"]],
]);

checkRows("a level keeps its sign", size, [
  ["Lợi nhuận âm 2 tỷ đồng.", ["-2000000000"]],
  ["Lợi nhuận là -2 tỷ đồng.", ["-2000000000"]],
  ["GDP âm 2,1%.", ["-2.1"]],
  ["Tăng trưởng ngành xây dựng âm 3,6%.", ["-3.6"]],
  ["Tăng trưởng tín dụng là -2,18%.", ["-2.18"]],
  ["Nhiệt độ từ -5 đến -2°C.", ["-5..-2"]],
  ["Nhiệt độ +3°C.", ["3"]],
]);

test("all digits of a change are those of its size", () => {
  const [money] = extract("Doanh thu giảm -14.563.145.236.987,125 đồng.");
  expect(money).toMatchObject({ exact: "14563145236987.125", direction: "decrease" });
  const [range] = extract("Doanh thu giảm từ -14.563.145.236.987,125 đồng đến -15.563.145.236.987,125 đồng.");
  expect(range).toMatchObject({ exact: "14563145236987.125/15563145236987.125", direction: "decrease" });
});

test("without context there are no changes, and the sign stays", () => {
  expect(extract("Số vụ cháy giảm 12 vụ (-20,5%).", { context: false })[1]).toMatchObject({
    value: -20.5,
    role: "level",
  });
});

test("a row of facts has the size of a change and its direction", () => {
  const rows = facts(extract("Nhập khẩu 3,42 tỷ USD (-2,1%)."));
  expect(rows).toMatchObject([{ value: 3420000000, change: 2.1, change_direction: "decrease" }]);
  const notation = { format: formatVietnamese, marks: STATUS_MARKS.en };
  expect(describePart(rows[0] as Fact, "change", notation)).toEqual({ figure: "↓ 2,1%", words: "" });
});
