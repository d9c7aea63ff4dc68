import { checkRows, type Say } from "./table.ts";

/** What a number that has no name of its own is of. */
const indicator: Say = ({ indicator }) => indicator;

checkRows("the numbers that follow are of the same", indicator, [
  [
    "Tổng thu ngân sách ước đạt 1.286,4 tỷ đồng, đạt 103,7% dự toán tỉnh giao, tăng 8,9% so với cùng kỳ.",
    ["Tổng thu ngân sách", "Tổng thu ngân sách", "Tổng thu ngân sách"],
  ],
  [
    "Thu ngân sách đạt 487,2 tỷ đồng, tăng 6,4%; chi ngân sách 431,8 tỷ đồng, giảm 2,7%.",
    ["Thu ngân sách", "Thu ngân sách", "chi ngân sách", "chi ngân sách"],
  ],
  ["Tỷ lệ hộ dùng nước sạch đạt 96,3% (KH: 95%).", ["Tỷ lệ hộ dùng nước sạch", "Tỷ lệ hộ dùng nước sạch"]],
  ["Chỉ số giá tiêu dùng tăng 5,2% (cùng kỳ tăng 7,3%).", ["Chỉ số giá tiêu dùng", "Chỉ số giá tiêu dùng"]],
  ["Hộ nghèo giảm từ 8,64% xuống còn 2,37%.", ["Hộ nghèo", "Hộ nghèo"]],
  ["Kim ngạch thương mại tăng 17,8%, lên 61,7 tỷ USD.", ["Kim ngạch thương mại", "Kim ngạch thương mại"]],
  ["Số hộ nghèo là 1.215 hộ (chiếm 4,26%), giảm 384 hộ so với đầu năm.", ["Số hộ nghèo", "Số hộ nghèo", "Số hộ nghèo"]],
  [
    "Tổng dư nợ đạt 7.418,6 tỷ đồng, tăng 3,2%; nợ quá hạn 14,7 tỷ đồng, chiếm 0,2% tổng dư nợ.",
    ["Tổng dư nợ", "Tổng dư nợ", "nợ quá hạn", "nợ quá hạn"],
  ],
]);

checkRows("by noun where nothing else names it", indicator, [
  ["Có 86.400 hộ thiếu đói, giảm 38,6%.", [null, "hộ thiếu đói"]],
  ["Cả nước có 131,9 nghìn doanh nghiệp, tăng 1,2% so với cùng kỳ.", ["Cả nước", "doanh nghiệp"]],
  ["Toàn huyện có 19.873 học sinh, tăng 326 em so với năm học trước.", ["Toàn huyện", "học sinh"]],
]);

checkRows("an event without a name is that of its label", indicator, [
  [
    "- Giám sát chuyên đề: 37 cuộc đối với 64 tổ chức đảng, 129 đảng viên.",
    ["Giám sát chuyên đề", "Giám sát chuyên đề", "Giám sát chuyên đề"],
  ],
]);

checkRows("an age, and what each has, are of those counted before", indicator, [
  ["Xã thăm 7 cụ trên 90 tuổi.", ["thăm", "cụ"]],
  ["Xã tặng 64 suất quà, mỗi suất 300.000 đồng.", ["tặng", "suất quà"]],
]);

checkRows("a value and its change without a comma", indicator, [
  ["Tổng đàn bò 2.460 con tăng 130 con so với năm trước.", ["Tổng đàn bò", "Tổng đàn bò"]],
  ["Lượng hàng từ 5 kho tăng 12%.", [null, "Lượng hàng từ 5 kho"]],
]);

checkRows("what a later clause of the same sentence is about", indicator, [
  ["Số đơn hàng tuy giảm so với năm 2015 nhưng giá trị xuất khẩu vẫn đạt 640 tỷ đồng.", ["giá trị xuất khẩu"]],
  ["Thị trường trầm lắng, giá đất nền quý II/2022 giảm 5%.", ["giá đất nền"]],
  ["Tỷ giá ổn định, xuất khẩu gỗ tháng 3/2021 tăng 7%.", ["xuất khẩu gỗ"]],
  ["Trâu, bò năm 2022 giảm 3%.", ["Trâu, bò"]],
]);

checkRows("a part alone is of what was spoken of", indicator, [
  ["Xã có 128 hộ nghèo, tỷ lệ 5,4%.", ["Xã", "hộ nghèo"]],
  ["Nợ xấu 18,4 tỷ đồng, tỷ lệ 0,62%.", ["Nợ xấu", "Nợ xấu"]],
  ["Đã giải quyết 874 hồ sơ, đạt tỷ lệ 96,2%.", ["giải quyết", "giải quyết"]],
  ["Khách sạn đón 7.300 lượt khách, đạt tỷ lệ lấp đầy 81,6%.", ["đón", "tỷ lệ lấp đầy"]],
]);

checkRows("how many those are that a rate is of", indicator, [
  ["Tỷ lệ xã đạt chuẩn 14,3% (3 xã).", ["Tỷ lệ xã đạt chuẩn", "xã đạt chuẩn"]],
  ["Tỷ lệ học sinh bỏ học là 0,18%, tương đương 27 em.", ["Tỷ lệ học sinh bỏ học", "học sinh bỏ học"]],
]);

checkRows("a sentence that names only another time and a verb", indicator, [
  ["Doanh thu bán lẻ tháng 4 là 3 tỷ đồng. 4 tháng ước 11,6 tỷ đồng.", ["Doanh thu bán lẻ", "Doanh thu bán lẻ"]],
  [
    "Thu ngân sách tháng 6 đạt 47 tỷ đồng. Tính chung 6 tháng, đạt 288 tỷ đồng, tăng 5%.",
    ["Thu ngân sách", "Thu ngân sách", "Thu ngân sách"],
  ],
  ["Xã có 12 hộ nghèo. Năm 2022 có 15 hộ.", ["Xã", null]],
]);

checkRows("a counted change is of what the level with its noun is of", indicator, [
  ["Tai nạn xảy ra 16 vụ, làm chết 4 người, tăng 2 vụ.", ["Tai nạn", "làm chết", "Tai nạn"]],
]);

checkRows("none is made up", indicator, [
  ["Tại 4 tỉnh miền Trung.", [null]],
  ["Tăng 8,9% so với cùng kỳ.", [null]],
  ["Các bãi biển của 4 tỉnh đều sạch.", [null]],
]);

checkRows("what points back, with more words after it", indicator, [
  ["Vốn giải ngân là 3 tỷ USD. Con số này gồm cả vốn vay và tăng 20%.", ["Vốn giải ngân", "Vốn giải ngân"]],
  ["Tỷ lệ nợ vay trên vốn chủ sở hữu là 0,6 lần.", ["Tỷ lệ nợ vay trên vốn chủ sở hữu"]],
]);
