import { expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import type { ExtractRecord } from "../src/record/record.ts";
import { composed } from "./normal-form.ts";

/** Sentences in which one figure is read by another: each with its records, `text → what it is`, in text order. */
const ROWS: [string, string[]][] = [
  // An English scale multiplies.
  [
    "Hai gói vay USD 7.5 million và $3 billion.",
    ["Hai gói → 2 gói", "USD 7.5 million → 7500000 USD", "$3 billion → 3000000000 USD"],
  ],
  // The scale of the last member of a list is not that of thousands written out.
  ["Đàn lợn có 2.640, gia cầm 61 nghìn con.", ["2.640 → 2640 con", "61 nghìn con → 61000 con"]],
  [
    "Trâu 47, bò 296, lợn 1.735; gia cầm 26,4 nghìn con.",
    ["47 → 47 trâu", "296 → 296 bò", "1.735 → 1735 lợn", "26,4 nghìn con → 26400 con"],
  ],
  ["Hai vụ thu 1.240 và 1.360 nghìn tấn.", ["Hai vụ → 2 vụ", "1.240 → 1240000 t", "1.360 nghìn tấn → 1360000 t"]],
  ["Hai trại thả 1,4 và 2,6 triệu con.", ["Hai trại → 2 trại", "1,4 → 1400000 con", "2,6 triệu con → 2600000 con"]],
  // The plan in brackets beyond a share takes the noun of the count.
  [
    "Tỉnh cấp 18.640 chữ ký số, đạt 109,6% KH (17.000).",
    ["18.640 chữ ký số → 18640 chữ ký số", "109,6% → 109.6 %", "17.000 → 17000 chữ ký số"],
  ],
  [
    "Xã kết nạp 81 đoàn viên, vượt 8% chỉ tiêu (chỉ tiêu 75).",
    ["81 đoàn viên → 81 đoàn viên", "8% → 8 %", "75 → 75 đoàn viên"],
  ],
  ["Huyện kết nạp 1.047 đảng viên (nghị quyết: 950).", ["1.047 đảng viên → 1047 đảng viên", "950 → 950 đảng viên"]],
  // The year at the end of a title; one that is only compared with is none.
  [
    "Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2021",
    ["6 tháng đầu năm → 2021-H1", "6 tháng cuối năm 2021 → 2021-H2"],
  ],
  [
    "Tình hình 9 tháng đầu năm và phương hướng quý IV năm 2020",
    ["9 tháng đầu năm → 2020-01/2020-09", "quý IV năm 2020 → 2020-Q4"],
  ],
  ["Kết quả tháng 5, nhiệm vụ trọng tâm tháng 6 năm 2024", ["tháng 5 → 2024-05", "tháng 6 năm 2024 → 2024-06"]],
  ["Nguồn thu 6 tháng đầu năm tăng so với cùng kỳ năm 2021.", ["6 tháng đầu năm → XXXX-H1", "năm 2021 → 2021"]],
  ["Tháng 4 trời mưa, năm 2021 thì không.", ["Tháng 4 → XXXX-04", "năm 2021 → 2021"]],
  // A year that only names something lends none to later times.
  [
    "Năm 2023, vốn gồm cả vốn 2022 kéo dài; hết tháng 11 mới giải ngân.",
    ["Năm 2023 → 2023", "2022 → 2022", "tháng 11 → 2023-11"],
  ],
  [
    "Năm 2024, giá gấp đôi năm 2017; quý II lại tăng.",
    ["Năm 2024 → 2024", "gấp đôi → 2 lần", "năm 2017 → 2017", "quý II → 2024-Q2"],
  ],
  // Cases after names: two digits, or what adds up; the numbers of places are none.
  [
    "Tỉnh đưa 263 lao động ra nước ngoài (Nhật Bản 148, Đài Loan 97).",
    ["263 lao động → 263 lao động", "148 → 148 lao động", "97 → 97 lao động"],
  ],
  [
    "Có 43 bài thi đạt điểm tối đa (Lịch sử 24, GDCD 16, Toán 3).",
    ["43 bài thi → 43 bài thi", "24 → 24 bài thi", "16 → 16 bài thi", "3 → 3 bài thi"],
  ],
  ["Huyện sáp nhập 6 thôn (Tân Lập 1, Tân Lập 4).", ["6 thôn → 6 thôn"]],
  [
    "Xã khởi công 26 công trình, hoàn thành 21; còn lại dở dang.",
    ["26 công trình → 26 công trình", "21 → 21 công trình"],
  ],
  ["Công an khởi tố 43 vụ, tăng 6 so với cùng kỳ.", ["43 vụ → 43 vụ", "6 → 6 vụ"]],
  ["Bão làm mất tích 01; bị thương 8 người.", ["01 → 1 người", "8 người → 8 người"]],
  ["Giá đền bù 52.000 đồng/m2 trong khi thôn bên 68 ngàn.", ["52.000 đồng/m2 → 52000 VND", "68 ngàn → 68000 VND"]],
  ["Thu ngân sách từ khoảng 3.600 tỷ năm 2019.", ["3.600 tỷ → 3600000000000 VND", "năm 2019 → 2019"]],
  ["Kế hoạch 5 năm 2021-2025.", ["5 năm → 5 year", "2021-2025 → 2021/2025"]],
  ["Bụi PM2.5 trung bình 24 giờ tăng.", ["24 giờ → 24 hour"]],
  ["Mục tiêu đến 2030 vận tải công cộng đáp ứng 45%.", ["2030 → 2030", "45% → 45 %"]],
  ["Tình hình quý III và 9 tháng đầu năm 2022", ["quý III → 2022-Q3", "9 tháng đầu năm 2022 → 2022-01/2022-09"]],
  // It is nearer than the year that the text spoke of before.
  [
    "Năm 2021 xã về đích. Kết quả quý I\nPhương hướng, nhiệm vụ quý II/2022",
    ["Năm 2021 → 2021", "quý I → 2022-Q1", "quý II/2022 → 2022-Q2"],
  ],
  ["Báo cáo tháng 8 và 8 tháng năm 2022", ["tháng 8 → 2022-08", "8 tháng năm 2022 → 2022-01/2022-08"]],
  [
    "Năm 2021 xã về đích. Quý I thu đạt thấp so với 6 tháng cuối năm 2020.",
    ["Năm 2021 → 2021", "Quý I → 2021-Q1", "6 tháng cuối năm 2020 → 2020-H2"],
  ],
  ["Kết quả 9 tháng đầu năm, nhiệm vụ quý IV/2021", ["9 tháng đầu năm → 2021-01/2021-09", "quý IV/2021 → 2021-Q4"]],
  [
    "Quý I năm 2022 khá. Theo quy hoạch, đến năm 2030 có cảng. Quý II tốt hơn.",
    ["Quý I năm 2022 → 2022-Q1", "năm 2030 → 2030", "Quý II → 2022-Q2"],
  ],
  // A slogan counts nothing, what is said of it does.
  ["Phong trào “3 sạch, 5 không” có 48 chi hội tham gia.", ["48 chi hội → 48 chi hội"]],
  ["Báo cáo ghi “12 xã đạt chuẩn, 3 xã chưa đạt”.", ["12 xã → 12 xã", "3 xã → 3 xã"]],
];

/** What a record is, as a reader would say it. */
function describeValue({ kind, value, unit, noun, iso }: ExtractRecord): string {
  return kind === "date" ? String(iso) : `${value} ${noun ?? unit ?? "lần"}`;
}

test.each(ROWS)("%s", (text, expected) => {
  for (const form of ["NFC", "NFD"]) {
    const records = extract(text.normalize(form));
    expect(records.map((record) => `${composed(record.text)} → ${composed(describeValue(record))}`)).toEqual(expected);
  }
});
