import { checkRows, type Say } from "./table.ts";

const period: Say = ({ period }) => period;

checkRows("a time after a comparison holds for the sentences after it", period, [
  [
    "Quý I/2022, thu 12,4 tỷ đồng, tăng 5% so với cùng kỳ; 9 tháng đầu năm 2022 thu 46,8 tỷ đồng. Chi đạt 30,2 tỷ đồng.",
    ["2022-Q1", "2022-Q1", "2022-01/2022-09", "2022-01/2022-09"],
  ],
]);

checkRows("a year that figures are compared with lends itself to none of the rest", period, [
  [
    "Năm 2023, có 640 thí sinh đỗ (98,2%), cao hơn năm 2022 0,4 điểm phần trăm; điểm trung bình 6,8 điểm.",
    ["2023", "2023", "2023", "2023"],
  ],
  ["Năm 2023, tỷ lệ đỗ đạt 98,2%, thấp hơn năm 2022; có 12 bài thi đạt điểm 10.", ["2023", "2023"]],
]);

checkRows("a time after a semicolon is of its own figure", period, [
  [
    "Trong tháng 5/2023, trạm khám 640 lượt (tháng 4: 580 lượt; tháng 5/2022: 612 lượt), bình quân 21 lượt/ngày.",
    ["2023-05", "2023-04", "2022-05", "2023-05"],
  ],
]);

checkRows("pupils are born in no year", period, [
  ["Số học sinh giỏi năm 2023 tăng. Tháng 5, có 3 vụ bạo lực học đường.", ["2023-05"]],
]);

checkRows("cả năm of a school year is that school year", period, [
  [
    "BÁO CÁO\nTổng kết năm học 2022-2023\n\nI. Học tập\nHọc kỳ I, mức tốt đạt 17%; cả năm 22%.",
    ["2022/2023", "2022/2023"],
  ],
]);

checkRows("what stands at the end of a time is no flow from January on", period, [
  ["Đến hết tháng 4/2023 có 36 trường đạt chuẩn (72%), tăng 2 trường.", ["2023-04", "2023-04", "2023-04"]],
  ["Đến hết tháng 4/2023, tổng dư nợ đạt 640 tỷ đồng.", ["2023-04"]],
  ["Đến hết tháng 4/2023, xã thu 3 tỷ đồng.", ["2023-01/2023-04"]],
  ["Lũy kế đến hết tháng 4/2023 có 34 vụ cháy.", ["2023-01/2023-04"]],
  ["Đến hết tháng 4/2023, huyện có 14 xã, còn 27 hồ sơ.", ["2023-04", "2023-04"]],
  ["Đến hết tháng 4/2023 có 302/431 trường công lập đạt chuẩn quốc gia.", ["2023-04"]],
]);

checkRows("what comes about one after the other is a flow, also where someone has it", period, [
  ["Đến hết tháng 4/2023, xã có 14 vụ cháy, làm chết 3 người.", ["2023-01/2023-04", "2023-01/2023-04"]],
  ["Đến hết tháng 4/2023, huyện có 306 hộ thoát nghèo.", ["2023-01/2023-04"]],
  ["Đến hết tháng 4/2023, huyện có 13 trường hợp.", ["2023-01/2023-04"]],
  ["Đến hết tháng 4/2023, khu di tích có 2.300 lượt khách tham quan.", ["2023-01/2023-04"]],
  ["Đến hết tháng 4/2023, tỉnh có 23 doanh nghiệp được thành lập.", ["2023-01/2023-04"]],
  ["Đến hết tháng 4/2023, thu ngân sách có 53 tỷ đồng.", ["2023-01/2023-04"]],
]);

checkRows("the value in brackets after a comparison with the week, month or quarter before is of that", period, [
  [
    "Tuần 31/2024 có 186 ca, tăng 34 ca (22,4%) so với tuần 30 (152 ca).",
    ["2024-W31", "2024-W31", "2024-W31", "2024-W30"],
  ],
  ["Tháng 01/2024 có 46 vụ, tăng 9,5% so với tháng trước (42 vụ).", ["2024-01", "2024-01", "2023-12"]],
  ["Quý III/2024 thu 40 tỷ đồng, giảm 11% so với quý trước (45 tỷ đồng).", ["2024-Q3", "2024-Q3", "2024-Q2"]],
  ["Năm 2024 thu 40 tỷ đồng, giảm 11% so với tháng trước (45 tỷ đồng).", ["2024", "2024", null]],
]);

checkRows("cả năm after the subject, in a plan, ends at the semicolon", period, [
  [
    "I. NHIỆM VỤ QUÝ IV NĂM 2023\n- Thu cả năm phấn đấu 8 tỷ đồng, vượt 5% dự toán; đấu giá 19 lô đất.\n- Phấn đấu cả năm thu 8 tỷ đồng; chi 7 tỷ đồng.",
    ["2023", "2023", "2023-Q4", "2023", "2023"],
  ],
]);

checkRows("the time behind a number is also that of the figures after the next commas", period, [
  [
    "Năm 2024, công ty bán 1,2 triệu sản phẩm trong 4 tháng, doanh thu 19 tỷ đồng, tăng 7%.",
    ["2024-01/2024-04", "2024-01/2024-04", "2024-01/2024-04"],
  ],
  // A month is part of the year: it is not that of another measure.
  [
    "Năm 2020, đơn vị thu 31,4 tỷ đồng, nộp bổ sung 1,2 tỷ đồng trong tháng 10, giảm 8%, kinh phí chuyển nguồn 6,5 tỷ đồng.",
    ["2020", "2020-10", "2020-10", "2020"],
  ],
]);

checkRows("after a list of months or quarters that follow each other the number is of all of them", period, [
  ["Tháng 1, tháng 2 và tháng 3/2021 thu 6 tỷ đồng.", ["2021-Q1"]],
  ["Tháng 7 và 8 năm 2021 xảy ra 6 vụ.", ["2021-07/2021-08"]],
  ["Quý 1, 2 và 3/2022 đạt 16 tỷ đồng.", ["2022-01/2022-09"]],
  ["Quý III và IV/2022 đạt 16 tỷ đồng.", ["2022-H2"]],
  ["Tháng 3 và tháng 7/2022 đạt 16 tỷ đồng.", ["2022-07"]],
  ["Doanh thu tháng 4 và tháng 5/2022 lần lượt đạt 16 tỷ đồng, 17 tỷ đồng.", ["2022-05", "2022-05"]],
]);

checkRows("up to the last day of a year is that year", period, [
  ["Ước đến 31/12/2024 giải ngân 540 tỷ đồng.", ["2024"]],
]);

checkRows("in the month is in the last of the months that the title reports", period, [
  [
    "BÁO CÁO\nTình hình tháng 4 và 4 tháng đầu năm 2023\n\nI. Chăn nuôi\n1. Dịch bệnh: Trong tháng xảy ra 9 ổ dịch, tiêu hủy 64 con; lũy kế 4 tháng xảy ra 31 ổ dịch.\n2. Trong tháng tiêm 1.870 liều. Tiêu độc 52 trại.",
    ["2023-04", "2023-04", "2023-01/2023-04", "2023-04", "2023-04"],
  ],
  ["BÁO CÁO\nTình hình quý II và 6 tháng đầu năm 2023\n\nI. Chăn nuôi\n1. Trong quý xảy ra 9 ổ dịch.", ["2023-Q2"]],
  ["Năm 2023 xảy ra 31 ổ dịch. Trong tháng xảy ra 9 ổ dịch.", ["2023", "2023"]],
  [
    "Báo cáo 9 tháng năm 2023\n\nTháng 5/2023 xảy ra 31 ổ dịch. Trong tháng, trạm tiêm 870 liều.",
    ["2023-05", "2023-05"],
  ],
  [
    "Báo cáo 6 tháng đầu năm 2023\n\nI. Chăn nuôi\n1. Bình quân trong tháng tiêm 870 liều.\n2. Trong tháng cao điểm tiêm 960 liều.",
    ["2023-H1", "2023-H1"],
  ],
]);

checkRows("from the beginning of the year on is up to the month that the title reports", period, [
  [
    "BÁO CÁO\nTình hình tháng 4 và 4 tháng đầu năm 2023\n\nI. Chăn nuôi\nTừ đầu năm đến nay dịch xảy ra tại 64 hộ, tiêu hủy 720 con.",
    ["2023-01/2023-04", "2023-01/2023-04"],
  ],
  [
    "BÁO CÁO\nTình hình 4 tháng đầu năm và tháng 4 năm 2023\n\nI. Chăn nuôi\nTừ đầu năm đến nay dịch xảy ra tại 64 hộ, tiêu hủy 720 con.",
    ["2023-01/2023-04", "2023-01/2023-04"],
  ],
]);

checkRows("the value in the brackets after a comparison that opens a clause is of the earlier time", period, [
  ["Năm 2024, thu 12 tỷ đồng, so với cùng kỳ (10 tỷ đồng) tăng 20%.", ["2024", "2023", "2024"]],
  ["Tháng 5/2024 có 134 ca; so với tháng trước (120 ca) tăng 14 ca.", ["2024-05", "2024-04", "2024-05"]],
]);

checkRows("a year that is passed is compared with, and a year of birth in brackets is of no figure", period, [
  ["Năm 2024, cấp mới 2.140 giấy, vượt năm 2023 12%. Đến hết tháng 6 còn 92 hồ sơ.", ["2024", "2024", "2024-06"]],
  ["Năm 2024 có giải chạy. Anh Lê Văn Tư (SN 1991) về nhất cự ly 42 km.", [null]],
  ["Ngày 12/8/2024, Công an bắt Lê Văn B. (SN 1987), thu 3 gói ma túy.", ["2024-08-12"]],
]);
