import { checkRows, type Say } from "./table.ts";

/** `change increase`: the role, with the direction of a change or an excess. */
const role: Say = ({ role, direction }) => (direction === null ? role : `${role} ${direction}`);

checkRows("what was done short is no shortfall", role, [
  ["Doanh nghiệp kê khai thiếu 127 triệu đồng tiền thuế.", ["level"]],
  ["Lệ phí trước bạ hụt 12 tỷ đồng.", ["excess decrease"]],
]);

checkRows("what is short of a sum", role, [
  [
    "Tiền thuê đất 31/36 tỷ đồng, hụt 5 tỷ đồng, tập trung ở xã Tân Lộc (hụt 2,1 tỷ).",
    ["level", "level", "excess decrease", "excess decrease"],
  ],
  ["Doanh nghiệp nộp thiếu 41 triệu đồng tiền thuế.", ["level"]],
  ["Doanh thu vượt 900 tỷ đồng.", ["level"]],
]);

checkRows("chỉ tiêu đề ra is a plan", role, [
  ["Thu phí đạt 87% chỉ tiêu đề ra.", ["attainment"]],
  ["Số hộ đăng ký gấp rưỡi chỉ tiêu đề ra.", ["attainment"]],
]);

checkRows("thousandths are no part of a whole, the use of rooms and seats neither", role, [
  ["- Trạm Cống Đôi: 23,4‰.", ["level"]],
  ["Công suất phòng đạt 76%.", ["level"]],
  ["Hệ số sử dụng chỗ bình quân 83%.", ["level"]],
]);

checkRows("a bound after a semicolon is a value, an executed sum again as a percentage an attainment", role, [
  ["Tổng thu tăng 6,8%; thất thoát điện không quá 4,7%.", ["change increase", "share"]],
  ["Huyện đã giải ngân 86 tỷ đồng (43%).", ["level", "attainment"]],
  ["Giá cát tăng 23% so với thời điểm lập dự toán.", ["change increase"]],
  ["Mặn vào sâu 57 km, sâu hơn cùng kỳ từ 6 đến 9 km.", ["level", "change increase"]],
  ["Xã làm đường dài hơn 7 km.", ["level"]],
]);

checkRows("a level is the value of its indicator", role, [
  ["Toàn huyện gieo cấy 6.482,7 ha lúa mùa.", ["level"]],
  ["Dân số trung bình của tỉnh là 1.327.418 người.", ["level"]],
  ["Tổng thu ngân sách đạt 1.286,4 tỷ đồng.", ["level"]],
  ["Năm 2021 xã có 417 hộ nghèo, 263 hộ cận nghèo.", ["level", "level"]],
  ["Thâm hụt thương mại 317,8 triệu USD.", ["level"]],
  ["Doanh nghiệp lỗ 12,6 tỷ đồng.", ["level"]],
  ["Lãi suất cho vay ở mức 8,35%/năm.", ["level"]],
  ["Tốc độ tăng trưởng kinh tế đạt 7,46%.", ["level"]],
  ["Lạm phát ở mức 3,27%.", ["level"]],
  ["Kim ngạch xuất khẩu gấp 2,3 lần cùng kỳ.", ["level"]],
  ["Doanh thu cao gấp 3,4 lần năm 2017.", ["level"]],
  ["Sản lượng gấp đôi năm 2019.", ["level"]],
  ["Mật độ dân số 1.083 người/km2.", ["level"]],
  ["Huyện có 21/34 xã đạt chuẩn nông thôn mới.", ["level"]],
]);

checkRows("a percentage with a sign is a change", role, [
  ["Bán lẻ hàng hóa đạt 524,6 nghìn tỷ đồng, +7,5%.", ["level", "change increase"]],
  ["Nhập khẩu 3,42 tỷ USD (-2,1%).", ["level", "change decrease"]],
  ["GRDP: +7,28%; CPI: -0,3%.", ["change increase", "change decrease"]],
  ["Xuất khẩu +7,2%; lãi suất -0,4%.", ["change increase", "level"]],
  ["GDP +6%; tốc độ tăng trưởng lâm nghiệp -1,4%.", ["change increase", "level"]],
  ["Thu ngân sách đạt 912 tỷ đồng (-5,2% so với dự toán).", ["level", "excess decrease"]],
  ["Thu ngân sách đạt 912 tỷ đồng, -5,2% so với cùng kỳ.", ["level", "change decrease"]],
  ["Xảy ra 84 vụ (-12 vụ), làm chết 30 người (+3 người).", ["level", "change decrease", "level", "change increase"]],
]);

checkRows("how far above or below a mark something is, is a change", role, [
  [
    "Đỉnh lũ là 8,47 m, trên báo động III 1,17 m, thấp hơn đỉnh lũ năm 2016 là 0,6 m.",
    ["level", "change increase", "change decrease"],
  ],
  ["Mực nước sông Gianh là 3,4 m, dưới báo động II 0,7 m.", ["level", "change decrease"]],
  ["Nước trên BĐ1 0,35 m.", ["change increase"]],
  ["Lũ trên sông Gianh lên 3,4 m.", ["level"]],
]);

checkRows("a percentage of two counts before is a share, one over 100 no part", role, [
  ["Nhận 60 hồ sơ, trả 51 hồ sơ, đạt 85% (chỉ tiêu 80%).", ["level", "level", "share", "share"]],
  ["Có 3.270 hộ mất điện; đến nay đã khôi phục cho 2.810 hộ, đạt 85,9%.", ["level", "level", "share"]],
  ["Nhận 60 hồ sơ, trả 51 hồ sơ, đạt 91%.", ["level", "level", "attainment"]],
  ["Kiểm tra 16/13 chi bộ, đạt 123,1%.", ["level", "attainment"]],
  ["Sản lượng chè tăng 7 tấn và 18 tỷ đồng so với năm 2014.", ["change increase", "change increase"]],
]);

checkRows("what a change was in another year, in brackets, is a change", role, [
  ["Tiền gửi tăng 8% (năm trước là 6%).", ["change increase", "change increase"]],
  ["Tiền gửi năm 2023 giảm 8% (năm 2022 là 6%).", ["change decrease", "change decrease"]],
  ["Tỷ lệ hộ nghèo năm 2023 giảm 1,3% (năm 2022 là 6%).", ["change decrease", "share"]],
  ["Tỷ lệ bao phủ đạt 91,4%, tăng 0,6% (cùng kỳ 90,8%).", ["share", "change increase", "share"]],
]);

checkRows("a rate of growth is a level, in a label, too", role, [
  ["Tỷ lệ tăng thu ngân sách bình quân hàng năm: 11%.", ["level"]],
  ["Tỷ lệ tăng dân số tự nhiên là 0,8%.", ["level"]],
  ["- Lãi suất cho vay: 7,4%.", ["level"]],
  ["- Giải ngân: 43%.", ["attainment"]],
  ["- Tỷ lệ hộ nghèo: 3,7%.", ["share"]],
  ["Tỷ lệ giảm còn 3,7%.", ["level"]],
]);

checkRows("a value that another is compared with, a fraction of another time", role, [
  ["Lỗ 730 tỷ đồng, cao hơn mức lỗ 620 tỷ đồng của năm 2017.", ["level", "level"]],
  ["Năng suất cao hơn mức bình quân 2,7 tạ/ha.", ["change increase"]],
  ["Công ty lãi 6 tỷ đồng, bằng 1/4 cùng kỳ.", ["level", "attainment"]],
  ["Doanh thu đạt 34 tỷ đồng, chỉ bằng một nửa so với năm 2019.", ["level", "attainment"]],
]);

checkRows("what is missing or left over is an excess, what passes a mark a level", role, [
  ["Viện có 57 nghiên cứu sinh, thiếu 13 biên chế so với định biên.", ["level", "excess decrease"]],
  ["Sở xếp thừa 3 trưởng phòng.", ["excess increase"]],
  ["Trường có 43 giáo viên, so với định mức còn thiếu 11 giáo viên.", ["level", "excess decrease"]],
  ["Đàn ong có 870 đàn, vượt 14 đàn so với cùng kỳ.", ["level", "change increase"]],
  ["Kiểm tra phát hiện nộp thiếu 17,8 triệu đồng.", ["level"]],
  ["Doanh thu du lịch vượt 920 tỷ đồng.", ["level"]],
]);

checkRows("thêm says that a change goes on, whichever way", role, [
  ["Giá cổ phiếu giảm thêm 320 đồng.", ["change decrease"]],
  ["Số hộ nghèo giảm thêm được 45 hộ.", ["change decrease"]],
  ["Số hộ nghèo giảm bớt thêm 45 hộ.", ["change decrease"]],
  ["Giá lúa mất thêm 500 đồng/kg.", ["change decrease"]],
  ["Giá dầu lùi thêm 1,5 USD.", ["change decrease"]],
  ["Tỷ lệ hộ nghèo giảm thêm từ 1-1,5%.", ["change decrease"]],
  ["Các ngân hàng hạ lãi suất cho vay thêm 0,5 điểm phần trăm.", ["change decrease"]],
  ["Fed tăng lãi suất thêm 0,25 điểm phần trăm.", ["change increase"]],
  ["Đồng USD mất giá thêm 2,3%.", ["change decrease"]],
  ["Giá xăng tăng thêm 200 đồng, dầu giảm bớt 100 đồng.", ["change increase", "change decrease"]],
  ["Thu ngân sách vượt thêm 5,3% dự toán.", ["excess increase"]],
  ["Trường còn thiếu thêm 12 giáo viên.", ["excess decrease"]],
  ["Doanh thu tăng lên thêm 5,6%.", ["change increase"]],
  // A verb of its own, or one of another clause.
  ["Xã xây thêm 3 phòng học.", ["change increase"]],
  ["Xã giảm biên chế, tuyển thêm 5 người.", ["change increase"]],
]);

checkRows("the value after a change is a level too", role, [
  ["Tỷ lệ hộ nghèo giảm còn 3,18%.", ["level"]],
  ["Tỷ lệ thất nghiệp giảm xuống còn 2,34%.", ["level"]],
  ["Tổng đàn lợn tăng lên 48.215 con.", ["level"]],
  ["Số thuê bao Internet tăng lên 15,1 triệu thuê bao.", ["level"]],
  ["Trong kỳ kết nạp 87 đảng viên, nâng tổng số đảng viên lên 3.164 đồng chí.", ["level", "level"]],
  ["Xã trồng mới 46,3 ha chè, đưa tổng diện tích chè lên 1.872,5 ha.", ["level", "level"]],
  ["Hộ nghèo giảm từ 8,64% xuống còn 2,37%.", ["level", "level"]],
  ["Thu nhập bình quân đầu người tăng từ 28,4 triệu đồng lên 32,7 triệu đồng.", ["level", "level"]],
  ["Thu nhập bình quân đầu người tăng từ 28 lên 32 triệu đồng/năm.", ["level", "level"]],
  ["Số hộ nghèo từ 1.215 hộ năm 2016 xuống 384 hộ năm 2020.", ["level", "level"]],
  ["Thu ngân sách từ 187,9 tỷ đồng năm 2016 tăng lên 402,6 tỷ đồng năm 2021.", ["level", "level"]],
  ["Tỷ trọng nông nghiệp giảm từ 31,2% năm 2015 xuống 22,7% năm 2020.", ["level", "level"]],
  [
    "Tỷ lệ lao động nông nghiệp giảm còn 38,6%, thấp hơn 2,4 điểm phần trăm so với năm 2020.",
    ["level", "change decrease"],
  ],
]);

checkRows("a change is by how much it rose or fell", role, [
  ["Giá trị sản xuất công nghiệp tăng 8,73%.", ["change increase"]],
  ["Số vụ cháy giảm 6,4% so với cùng kỳ.", ["change decrease"]],
  ["Lãi suất huy động hạ 0,35 điểm phần trăm.", ["change decrease"]],
  ["Giá cà phê sụt 1.750 đồng/kg.", ["change decrease"]],
  ["Vốn điều lệ tăng thêm 127,5 tỷ đồng.", ["change increase"]],
  ["Giá vàng nhích 340.000 đồng/lượng.", ["change increase"]],
  ["Chỉ số VN-Index mất 7,82 điểm.", ["change decrease"]],
  ["Xuất khẩu gạo tăng trưởng 11,6%.", ["change increase"]],
  ["Sản lượng tăng 2,6 lần so với năm 2016.", ["change increase"]],
  ["Lượng khách quốc tế tăng gấp 3,7 lần so với cùng kỳ.", ["change increase"]],
  ["Tai nạn giao thông xảy ra 93 vụ, giảm 17 vụ so với cùng kỳ.", ["level", "change decrease"]],
  ["Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2%, tăng 0,3 điểm phần trăm.", ["share", "change increase"]],
  ["Doanh thu tăng mạnh 23,9% so với tháng trước.", ["change increase"]],
  ["Tổng kim ngạch tăng bình quân 14,2%/năm.", ["change increase"]],
  ["Học sinh bỏ học giảm 0,07%.", ["change decrease"]],
  ["Giải quyết việc làm cho 2.347 lao động, tăng 184 lao động.", ["level", "change increase"]],
  [
    "Xảy ra 38 vụ, làm chết 21 người; giảm 4 vụ, giảm 6 người chết.",
    ["level", "level", "change decrease", "change decrease"],
  ],
  ["Giá xăng cao hơn 1.230 đồng/lít so với tháng trước.", ["change increase"]],
  ["Năng suất đạt 61,8 tạ/ha, cao hơn 2,4 tạ/ha so với vụ trước.", ["level", "change increase"]],
  ["Mực nước thấp hơn cùng kỳ 0,84 m.", ["change decrease"]],
  ["Lợi nhuận thấp hơn năm 2018 khoảng 16,8%.", ["change decrease"]],
  [
    "So với cùng kỳ năm 2022, số vụ giảm 14 vụ (-11,3%), số người chết giảm 6 người (-16,2%).",
    ["change decrease", "change decrease", "change decrease", "change decrease"],
  ],
]);

checkRows("an excess is beyond a plan or short of it", role, [
  ["Thu ngân sách đạt 2.318 tỷ đồng, vượt 27,4% kế hoạch.", ["level", "excess increase"]],
  ["Thu nội địa vượt 73,1 tỷ đồng so với dự toán.", ["excess increase"]],
  ["Thu tiền sử dụng đất hụt 38,6 tỷ đồng so với dự toán.", ["excess decrease"]],
  ["Sản lượng lương thực tăng 5,3% so với kế hoạch.", ["excess increase"]],
  ["Diện tích trồng rừng giảm 3,8% so với kế hoạch.", ["excess decrease"]],
  ["Tỷ lệ bê tông hóa đường thôn 83,1%, thấp hơn mục tiêu 6,9%.", ["share", "excess decrease"]],
  ["Năng suất cao hơn 1,7% so với chỉ tiêu.", ["excess increase"]],
  ["Kết nạp 143 đảng viên, vượt chỉ tiêu 19,2%.", ["level", "excess increase"]],
  [
    "Thu ngân sách đạt 912,6 tỷ đồng, vượt 8,7% dự toán (tương ứng vượt 73,1 tỷ đồng).",
    ["level", "excess increase", "excess increase"],
  ],
  [
    "Thu ngân sách đạt 418,6 tỷ đồng, hụt thu 23,7 tỷ đồng so dự toán (tương đương 5,4%).",
    ["level", "excess decrease", "excess decrease"],
  ],
  ["Thu ngân sách mới đạt 38,6% dự toán, thấp hơn tiến độ 11,4%.", ["attainment", "excess decrease"]],
]);

checkRows("an attainment is this much of a plan, an estimate or an earlier time", role, [
  [
    "Tổng thu ngân sách ước đạt 1.286,4 tỷ đồng, đạt 103,7% dự toán tỉnh giao, tăng 8,9% so với cùng kỳ.",
    ["level", "attainment", "change increase"],
  ],
  ["Chi thường xuyên 734,2 tỷ đồng, bằng 86,5% dự toán.", ["level", "attainment"]],
  ["Hoàn thành 87,4% kế hoạch.", ["attainment"]],
  ["Diện tích gieo trồng hoàn thành 98,7% kế hoạch năm.", ["attainment"]],
  ["Giá trị xuất khẩu bằng 105,3% so với cùng kỳ.", ["attainment"]],
  ["Doanh thu 418,6 tỷ đồng, đạt 112,4% so với năm 2019.", ["level", "attainment"]],
  ["Tỷ lệ giải ngân đạt 45,8%.", ["attainment"]],
  ["Tiến độ giải ngân mới đạt 37,2% kế hoạch vốn.", ["attainment"]],
  ["Diện tích nuôi trồng 1.384 ha/1.560 ha KH, đạt 88,7%.", ["level", "level", "attainment"]],
  ["Tuyển 178 thanh niên, đạt 100% chỉ tiêu.", ["level", "attainment"]],
  [
    "Thu ngân sách 296,4 tỷ đồng, đạt 104,7% dự toán tỉnh giao, đạt 101,9% dự toán huyện giao.",
    ["level", "attainment", "attainment"],
  ],
  [
    "Sản lượng khai thác 12.684 tấn, đạt 76,3% kế hoạch, bằng 108,5% so với cùng kỳ.",
    ["level", "attainment", "attainment"],
  ],
  [
    "Giá trị xuất khẩu đạt 327,4 triệu USD, bằng 108,6% so với cùng kỳ và bằng 53,2% kế hoạch năm.",
    ["level", "attainment", "attainment"],
  ],
  [
    "Tổng thu đạt 874,6 tỷ đồng, đạt 103,4% dự toán, vượt 3,4% dự toán và tăng 11,8% so với cùng kỳ năm trước.",
    ["level", "attainment", "excess increase", "change increase"],
  ],
]);

checkRows("a share is a part of a whole", role, [
  ["Khu vực dịch vụ chiếm 43,7% GRDP.", ["share"]],
  ["Cán bộ nữ có 46 đồng chí, chiếm 27,06%.", ["level", "share"]],
  ["Tỷ lệ hộ nghèo 4,26%.", ["share"]],
  ["Tỷ lệ che phủ rừng đạt 52,3%.", ["share"]],
  ["Tỷ trọng công nghiệp đạt 38,4%.", ["share"]],
  ["Có 57/68 trường mầm non đạt chuẩn Quốc gia (đạt 83,82%).", ["level", "share"]],
  ["Xuất khẩu sang Lào bằng 2,7% tổng kim ngạch.", ["share"]],
  ["Nợ công tương đương 34,5% GDP.", ["share"]],
  ["Nguồn vốn này chiếm 27,3% tổng vốn đầu tư.", ["share"]],
  ["Có 417 hộ thoát nghèo, hơn một nửa trong số đó là hộ người Mông.", ["level", "share"]],
  ["Đóng góp 16,7% tổng thu ngân sách.", ["share"]],
  ["97,3% hộ dân có nước sạch.", ["share"]],
  ["Lao động qua đào tạo đạt 68,4%.", ["share"]],
  ["Đã làm rõ 36/41 vụ, đạt tỷ lệ 87,8%.", ["level", "share"]],
  ["Cơ cấu kinh tế: nông nghiệp 22,7%, công nghiệp 41,6%, dịch vụ 35,7%.", ["share", "share", "share"]],
  ["Nợ xấu chiếm 1,74% tổng dư nợ, giảm 0,23 điểm phần trăm so với cuối năm 2021.", ["share", "change decrease"]],
  ["Tiêm 48.216 mũi vắc xin, đạt 94,7% số người trong độ tuổi.", ["level", "share"]],
]);

checkRows("a number in brackets goes on with what stands before them", role, [
  ["Chỉ số giá tăng 5,2% (cùng kỳ tăng 7,3%).", ["change increase", "change increase"]],
  ["Giá trị sản xuất tăng 6,8% (cùng kỳ giảm 1,4%).", ["change increase", "change decrease"]],
  ["Tỷ lệ hộ dùng nước sạch đạt 96,3% (KH: 95%).", ["share", "share"]],
  ["Tỷ lệ lao động qua đào tạo 54,7% (chỉ tiêu 50%).", ["share", "share"]],
  ["Có 84 cơ sở đạt chuẩn (35%).", ["level", "share"]],
  ["Xảy ra 41 vụ, giảm 06 vụ (-12,7%).", ["level", "change decrease", "change decrease"]],
  ["Xảy ra 41 vụ, giảm 06 vụ (12,77%) so với cùng kỳ.", ["level", "change decrease", "change decrease"]],
  ["Cả nhiệm kỳ kết nạp 643 đảng viên, đạt 107,17% chỉ tiêu (600 đảng viên).", ["level", "attainment", "level"]],
  ["Thu phí 18,4 tỷ đồng (đạt 61,7% dự toán).", ["level", "attainment"]],
  ["Xảy ra 312 vụ (tăng 27 vụ).", ["level", "change increase"]],
  ["Tốc độ tăng trưởng GRDP đạt 7,46% (kế hoạch 7,2%).", ["level", "level"]],
  [
    "Huy động vốn đạt 8.417,6 tỷ đồng, tăng 612,4 tỷ đồng (+7,8%) so với đầu năm.",
    ["level", "change increase", "change increase"],
  ],
  ["Thu ngân sách năm 2022 đạt 874,6 tỷ đồng (năm 2021: 812,3 tỷ đồng).", ["level", "level"]],
]);

checkRows("a list goes on with the role of its first number", role, [
  [
    "Giá trị sản xuất nông nghiệp tăng 2,1%, công nghiệp 8,4% và dịch vụ 9%.",
    ["change increase", "change increase", "change increase"],
  ],
  ["Công nghiệp chiếm 44,7%, dịch vụ 36,4%, nông nghiệp 18,9%.", ["share", "share", "share"]],
  [
    "Tốc độ tăng trưởng nông nghiệp, công nghiệp và dịch vụ lần lượt đạt 2,15%, 8,7% và 9,4%.",
    ["level", "level", "level"],
  ],
  ["Thu nội địa đạt 96,4% dự toán, thu xuất nhập khẩu 81,7%.", ["attainment", "attainment"]],
  ["Học sinh giỏi chiếm 21,4%, khá 48,3%, trung bình 28,9%.", ["share", "share", "share"]],
  ["Đàn trâu giảm 3,4%, đàn bò tăng 1,8%, đàn lợn 12,6%.", ["change decrease", "change increase", "change increase"]],
  ["Giảm 02 vụ, 05 người chết, 11 người bị thương.", ["change decrease", "change decrease", "change decrease"]],
]);

checkRows("beyond a standard", role, [
  ["Bãi rác tiếp nhận vượt công suất 23 tấn.", ["excess increase"]],
  ["Cơ sở xả thải vượt quy chuẩn 2,6 lần.", ["excess increase"]],
]);

checkRows("a share that no plan is named for", role, [
  ["Tòa án giải quyết 964 vụ việc, đạt tỷ lệ 92,6%.", ["level", "share"]],
  ["Dư nợ tăng 11,7% so với đầu năm; nợ quá hạn dưới 0,2%.", ["change increase", "share"]],
  ["Vi phạm 37 vụ, giảm 6 vụ (tương đương 14%) so với cùng kỳ.", ["level", "change decrease", "change decrease"]],
]);

checkRows("a value that is compared with is what the number before is", role, [
  ["Tỷ lệ lấp đầy đạt 66%, giảm so với mức 70,4% cuối năm 2023.", ["share", "share"]],
  ["Tỷ lệ nợ xấu 0,61%, thấp hơn mức 0,84% của năm 2022.", ["share", "share"]],
]);

checkRows("what falls short of an earlier time is a change", role, [
  ["Lượng mưa thiếu hụt 32% so với cùng kỳ.", ["change decrease"]],
]);
