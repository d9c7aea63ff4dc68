import { checkRows, type Say } from "./table.ts";

const status: Say = ({ status }) => status;

checkRows("parts in brackets after a plan's own figure", status, [
  [
    "Kế hoạch vốn năm 2024 là 715 tỷ đồng (vốn tỉnh 402 tỷ đồng, vốn huyện 313 tỷ đồng). Đã giải ngân 214 tỷ đồng.",
    ["planned", "planned", "planned", null],
  ],
  ["Kế hoạch vốn năm 2024 là 715 tỷ đồng (năm 2023 là 690 tỷ đồng).", ["planned", null]],
  ["Kế hoạch vốn năm 2024 là 715 tỷ đồng (giải ngân 402 tỷ đồng).", ["planned", null]],
  ["Thu 98,5 tỷ đồng/KH 90 tỷ đồng (thuế 80 tỷ đồng, phí 18,5 tỷ đồng).", [null, "planned", null, null]],
  ["Giải ngân đạt 77% kế hoạch vốn 700 tỷ đồng (vốn tỉnh 300 tỷ đồng).", [null, "planned", null]],
]);

checkRows("a plan's own figure after a slash", status, [
  ["Tỷ lệ lấp đầy mới đạt 27,3%/mục tiêu 30%.", [null, "planned"]],
  ["Trồng 12,5 ha/kế hoạch 15 ha.", [null, "planned"]],
]);

checkRows("a plan's noun or count that plans nothing", status, [
  ["Đại hội đề ra 17 chỉ tiêu, 5 nhiệm vụ trọng tâm.", [null, null]],
  ["Doanh thu tăng lên 830 tỷ đồng nhưng chỉ tiêu lợi nhuận giảm về 27 tỷ đồng.", [null, null]],
  ["Chỉ tiêu tỷ lệ hộ nghèo giảm còn 2,6%.", ["planned"]],
  ["Đại hội đề ra mục tiêu 430 hộ thoát nghèo.", ["planned"]],
]);

checkRows("a multiple of a plan is not planned", status, [
  ["Sản lượng năm 2022 đạt 1,2 lần kế hoạch.", [null]],
  ["Doanh thu đạt 120 tỷ đồng, gấp đôi kế hoạch năm.", [null, null]],
  ["Kết nạp 64 đoàn viên/KH 50 đoàn viên.", [null, "planned"]],
]);

checkRows("the value of an earlier time is no plan", status, [
  ["Dự kiến năm 2024 đạt 63 tỷ đồng, tăng 3% so với năm 2023 là 61 tỷ đồng.", ["planned", null, null]],
  ["Phấn đấu năm 2024 đạt 63 tỷ đồng, tăng 5% so với năm 2023 (60 tỷ đồng).", ["planned", null, null]],
]);

checkRows("the value, in brackets, of a plan that is compared with", status, [
  ["Tổn thất là 4,7%, thấp hơn 0,2% so với cùng kỳ và tốt hơn kế hoạch giao (5,3%).", [null, null, "planned"]],
  ["Thu 312 tỷ đồng, cao hơn dự toán (290 tỷ đồng).", [null, "planned"]],
  ["Thu 312 tỷ đồng, cao hơn năm trước (290 tỷ đồng).", [null, null]],
]);

checkRows("under the heading of a plan, what was in a year before it is a fact", status, [
  [
    "II. Mục tiêu năm 2024\n- Thu gom rác: 93% (năm 2022: 81%).\n- Kiểm tra 17 cơ sở; năm 2022 chỉ kiểm tra 9 cơ sở.",
    ["planned", null, "planned", null],
  ],
  [
    "II. Mục tiêu năm 2024\n- Kéo giảm 6% số vụ so với cùng kỳ năm 2023; tỷ lệ khám phá đạt 83%.",
    ["planned", "planned"],
  ],
]);

checkRows("the second of a pair is the plan that the words after it name", status, [
  ["Nạo vét 57 km/63 km kênh mương theo kế hoạch.", [null, "planned"]],
  ["Viên chức 143 người/151 biên chế được giao.", [null, "planned"]],
  ["Bắt 46 vụ/85 đối tượng.", [null, null]],
]);

checkRows("what a plan is made up of is planned", status, [
  [
    "Dự toán chi năm 2022 là 97 tỷ đồng, gồm chi đầu tư 56 tỷ đồng, chi thường xuyên 41 tỷ đồng.",
    ["planned", "planned", "planned"],
  ],
  ["Tổng kế hoạch vốn là 97 tỷ đồng, gấp 1,3 lần năm 2021; gồm: vốn tỉnh 56 tỷ đồng.", ["planned", null, "planned"]],
  ["Kế hoạch vốn là 97 tỷ đồng, trong đó đã giải ngân 41 tỷ đồng.", ["planned", null]],
  ["Gieo trồng 97 ha/93 ha KH, gồm lúa 56 ha.", [null, "planned", null]],
]);

checkRows("a forecast is planned; the names of those who make one plan nothing", status, [
  ["Lượng mưa cả tháng 6 dự báo 35-60 mm, thấp hơn trung bình nhiều năm 20%.", ["planned", null]],
  ["Ngân hàng Thế giới dự báo cả năm 2023 kinh tế đạt 47 tỷ USD.", ["planned"]],
  ["Theo dự báo, đỉnh lũ có thể tới 7,3 m.", ["planned"]],
  ["Công tác dự báo được 14 trạm thực hiện.", [null]],
  ["Bản tin dự báo ngày 3/6 ghi nhận 4 trận mưa.", [null]],
  ["Sản lượng thấp hơn dự báo 17 tấn.", [null]],
]);

checkRows("what is reported as a fact has no status", status, [
  ["Tổng thu ngân sách đạt 1.286,4 tỷ đồng.", [null]],
  ["Trong tháng đã giải ngân 37,8 tỷ đồng.", [null]],
  ["Đến nay có 14 xã về đích nông thôn mới.", [null]],
  ["Thu nội địa vượt 7,4% kế hoạch.", [null]],
  ["Xây dựng kế hoạch kiểm tra 12 cơ sở.", [null]],
  ["Doanh thu tăng 13,6% so với mục tiêu đề ra.", [null]],
]);

checkRows("what was done ends the plan of its sentence", status, [
  ["Kế hoạch giao thu 118,4 tỷ đồng; thực hiện 96,7 tỷ đồng, đạt 81,7%.", ["planned", null, null]],
  ["Kế hoạch trồng 124 ha, thực hiện được 98,3 ha, đạt 79,3%.", ["planned", null, null]],
  ["Phấn đấu thu 118,4 tỷ đồng, thực hiện giải ngân 96,7 tỷ đồng.", ["planned", "planned"]],
]);

checkRows("estimates", status, [
  ["Tổng thu ngân sách ước đạt 1.286,4 tỷ đồng.", ["estimated"]],
  ["Thu ngân sách ước thực hiện 734,9 tỷ đồng.", ["estimated"]],
  ["Giá trị sản xuất ước 3.746,2 tỷ đồng.", ["estimated"]],
  ["Kim ngạch nhập khẩu ước đạt 618,5 tỷ đồng, tương đương 24,3 triệu USD.", ["estimated", "estimated"]],
  ["Dự ước kim ngạch xuất khẩu đạt 327,4 triệu USD.", ["estimated"]],
  ["Thiệt hại ước tính 2,7 tỷ đồng.", ["estimated"]],
  ["Sản lượng ước khoảng 48.300 tấn.", ["estimated"]],
  ["Ước tính các dự án đã giải ngân được 7,64 tỷ USD.", ["estimated"]],
  ["Ước cả năm 2023, tổng thu đạt 1.214 tỷ đồng, tăng 7,3%.", ["estimated", null]],
]);

checkRows("plans", status, [
  ["Dự kiến tổng vốn đầu tư 1.476 tỷ đồng.", ["planned"]],
  ["Phấn đấu thu nhập bình quân đầu người đạt 63,5 triệu đồng.", ["planned"]],
  ["Chỉ tiêu đề ra 142 đảng viên mới.", ["planned"]],
  ["Mục tiêu trồng mới 318,5 ha rừng.", ["planned"]],
  ["Năm 2024 sẽ mở 3 lớp bồi dưỡng.", ["planned"]],
  ["Công ty đặt mục tiêu doanh thu 1.527 tỷ đồng, lợi nhuận 74,3 tỷ đồng.", ["planned", "planned"]],
  ["Kế hoạch năm 2023 là 12.480 tấn.", ["planned"]],
  ["Sẽ mở ba chi nhánh và mười lăm phòng giao dịch.", ["planned", "planned"]],
  ["Phấn đấu cả năm giá trị sản xuất tăng 8,7%, thu ngân sách đạt 431,6 tỷ đồng.", ["planned", "planned"]],
  ["Tỷ lệ nợ xấu dự kiến giảm từ 4,2% xuống 2,9%.", [null, "planned"]],
  ["Kết nạp 54 hội viên, vượt 8% chỉ tiêu (chỉ tiêu 50), trong đó nữ 31 người.", [null, null, "planned", null]],
  ["Dự kiến cuối năm giá vàng tăng 6,4%.", ["planned"]],
  ["Phấn đấu đến năm 2025: tỷ lệ hộ nghèo còn dưới 2,5%; thu nhập bình quân 75,4 triệu đồng.", ["planned", "planned"]],
]);

checkRows("the figure of a plan beside the one that came of it", status, [
  ["Tỷ lệ hộ dùng nước sạch đạt 96,3% (KH: 95%).", [null, "planned"]],
  ["Tỷ lệ lao động qua đào tạo 54,7% (chỉ tiêu 50%).", [null, "planned"]],
  ["Diện tích lúa 9.375 ha/13.120 ha KH.", [null, "planned"]],
  ["Thu phí 247,8 tỷ đồng/KH 265 tỷ đồng.", [null, "planned"]],
  ["Giải ngân 974,2/1.836,5 tỷ đồng.", [null, "planned"]],
  ["Diện tích ngô 386,4ha/380 ha KH.", [null, "planned"]],
  ["Kết nạp 643 đảng viên, đạt 107,17% chỉ tiêu (600 đảng viên).", [null, null, "planned"]],
  ["- Sản lượng lúa: Kế hoạch 37.000 tấn, thực hiện 37.462 tấn, đạt 101,3%.", ["planned", null, null]],
  ["Thu ngân sách: Dự toán 4.217 tỷ đồng; quyết toán 4.655 tỷ đồng.", ["planned", null]],
]);

checkRows("an estimate or a plan goes to the number that its word governs", status, [
  ["Thu ngân sách ước đạt 1.286,4 tỷ đồng, tăng 8,9% so với cùng kỳ.", ["estimated", null]],
  ["Thu ngân sách ước đạt 1.286,4 tỷ đồng, đạt 103,7% dự toán.", ["estimated", null]],
  ["Sản lượng lúa đạt 37.462 tấn, ngô ước đạt 4.218 tấn.", [null, "estimated"]],
  ["Đến nay đã giải ngân 214,7 tỷ đồng, dự kiến cả năm 487,3 tỷ đồng.", [null, "planned"]],
  ["Kim ngạch đạt 61,7 tỷ USD và dự kiến đạt 97,4 tỷ USD trong năm nay.", [null, "planned"]],
  ["Mục tiêu đến năm 2025 tỷ lệ che phủ rừng 58%, nay mới đạt 53,7%.", ["planned", null]],
  [
    "Năm 2023, phấn đấu trồng mới 237 ha rừng, thu ngân sách đạt 512,8 tỷ đồng; đến nay đã trồng 118 ha.",
    ["planned", "planned", null],
  ],
  ["Tốc độ tăng trưởng GRDP đạt 7,46% (kế hoạch 7,2%).", [null, "planned"]],
  ["Huyện phấn đấu đến năm 2025 có 18 xã đạt chuẩn.", ["planned"]],
]);

checkRows("under the heading of a plan all is planned", status, [
  ["KẾ HOẠCH NĂM 2024\nTổng thu ngân sách 512,8 tỷ đồng.\nKết nạp 64 đảng viên.", ["planned", "planned"]],
  ["I. KẾT QUẢ\nTrồng mới 214,6 ha rừng.\nII. NHIỆM VỤ\nTrồng mới 237 ha rừng.", [null, "planned"]],
  [
    "B. NHIỆM VỤ NĂM 2026\nI. Lâm nghiệp\n1. Trồng mới 237 ha rừng.\nC. KIẾN NGHỊ\nI. Với huyện\n1. Hỗ trợ 18,5 tỷ đồng.",
    ["planned", null],
  ],
  ["A. KẾ HOẠCH\n1. Trồng mới 237 ha rừng.\nKẾT QUẢ NĂM 2025\n1. Trồng mới 214,6 ha rừng.", ["planned", null]],
  [
    "PHẦN THỨ NHẤT: KẾT QUẢ NĂM 2025\n1. Trồng mới 214,6 ha rừng.\nPHẦN THỨ HAI: KẾ HOẠCH NĂM 2026\n1. Trồng mới 237 ha rừng.",
    [null, "planned"],
  ],
  [
    "I. MỤC TIÊU\n1. Kinh tế\n- Thu ngân sách 512,8 tỷ đồng.\nII. ĐÁNH GIÁ\n- Thu ngân sách 487,1 tỷ đồng.",
    ["planned", null],
  ],
  [
    "Mục tiêu đến năm 2025:\n- Thu nhập bình quân 95,4 triệu đồng/người/năm.\n- Lao động qua đào tạo đạt 75,5%.",
    ["planned", "planned"],
  ],
  ["Phấn đấu:\n- Trồng mới 118 ha rừng.\n\nNăm qua huyện trồng 97,4 ha rừng.", ["planned", null]],
  ["Các chỉ tiêu đạt được:\n- Trồng mới 118 ha rừng.", [null]],
  ["CÁC CHỈ TIÊU KINH TẾ ĐẠT ĐƯỢC\nTrồng mới 118 ha rừng.", [null]],
]);

checkRows("headings of a plan, however they are numbered", status, [
  ["I- KẾT QUẢ\nTrồng mới 214,6 ha rừng.\nII- PHƯƠNG HƯỚNG 2025\nTrồng mới 237 ha rừng.", [null, "planned"]],
  ["C- CHỈ TIÊU 6 THÁNG CUỐI NĂM\n+ Thu ngân sách 4,8 tỷ đồng.\n(1) Giảm 7 hộ nghèo.", ["planned", "planned"]],
  ["2/ Chỉ tiêu khác:\n- Thu gom rác đạt 87,4%.", [null]],
  ["Huyện ký cam kết với 450 hộ, kiểm tra 120 hộ.", [null, null]],
  ["V. Kế hoạch 2024: giải ngân 100% vốn; giảm hộ nghèo 5%.", ["planned", "planned"]],
  ["1. Kế hoạch năm 2023: giao 120 ha, thực hiện 130 ha.", [null, null]],
  ["- Kế hoạch: 120 ha; thực hiện 118 ha.", ["planned", null]],
  ["Tăng trưởng cả năm phải đạt 8,6% trở lên.", ["planned"]],
  ["Bình quân mỗi chỉ tiêu có 8,7 nguyện vọng.", [null]],
]);

checkRows("parts of what is planned, legal parts, marks of a plan that are none", status, [
  [
    "Tổng vốn dự kiến 412 tỷ đồng, gồm: 260 tỷ đồng cho nhà xưởng, 152 tỷ đồng mua máy.",
    ["planned", "planned", "planned"],
  ],
  [
    "Điều 3. Chỉ tiêu năm 2026\n1. Các chỉ tiêu chủ yếu đến cuối năm 2026:\na) Tỷ lệ hộ có nước sạch: 94%;",
    ["planned"],
  ],
  ["Các chỉ tiêu chính:\n- Tỷ lệ hộ có nước sạch: 94%", [null]],
  ["Tỷ lệ thu gom đạt 94% và 78% (kế hoạch lần lượt là 95% và 80%).", [null, null, "planned", "planned"]],
  ["Nghị quyết được Hội đồng thông qua với 46/48 đại biểu tán thành.", [null]],
  ["Phấn đấu huy động trẻ dưới 3 tuổi ra lớp đạt 42%.", [null, "planned"]],
  ["Với quyết tâm cao, xã đã gieo trồng đạt trên 1.260 ha, sản lượng đạt 5.400 tấn.", [null, null]],
  ["Gieo trồng đạt 64,5/63 ha.", [null, "planned"]],
]);
