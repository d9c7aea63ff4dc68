import { checkRows, type Say } from "./table.ts";

const indicator: Say = ({ indicator }) => indicator;

checkRows("the words before the verb", indicator, [
  ["Tổng giá trị sản xuất trên địa bàn đạt 14.563,7 tỷ đồng.", ["Tổng giá trị sản xuất trên địa bàn"]],
  ["Thu ngân sách ước đạt 487,2 tỷ đồng.", ["Thu ngân sách"]],
  ["Tỷ lệ hộ nghèo giảm còn 3,18%.", ["Tỷ lệ hộ nghèo"]],
  ["Diện tích lúa mùa là 6.482,7 ha.", ["Diện tích lúa mùa"]],
  ["Năm 2022, tổng thu ngân sách đạt 874,6 tỷ đồng.", ["tổng thu ngân sách"]],
  ["Tổng thu ngân sách năm 2022 đạt 874,6 tỷ đồng.", ["Tổng thu ngân sách"]],
  ["Trong đó, khách quốc tế đạt 22.418 lượt.", ["khách quốc tế"]],
  ["Tính đến nay, dư nợ cho vay đạt 7.418,6 tỷ đồng.", ["dư nợ cho vay"]],
  ["Khu vực dịch vụ chiếm 43,7%.", ["Khu vực dịch vụ"]],
  ["Đại biểu nữ có 57 đồng chí.", ["Đại biểu nữ"]],
  ["Thu nhập bình quân đầu người đạt 61,2 triệu đồng/năm.", ["Thu nhập bình quân đầu người"]],
  ["Trong khi đó, lợi nhuận sau thuế giảm 16,8%.", ["lợi nhuận sau thuế"]],
  ["Mức tăng trưởng GRDP đạt 7,46%.", ["Mức tăng trưởng GRDP"]],
  ["Lãi suất cho vay ở mức 8,35%/năm.", ["Lãi suất cho vay"]],
]);

checkRows("the words after the number", indicator, [
  ["Có 64/73 trường công lập đạt chuẩn Quốc gia.", ["đạt chuẩn Quốc gia"]],
  ["Toàn huyện có 126 hợp tác xã đang hoạt động.", ["hoạt động"]],
  ["97,3% hộ dân có nước sạch.", ["có nước sạch"]],
  ["Vụ va chạm khiến 3 người tử vong, 14 người bị thương.", ["tử vong", "bị thương"]],
]);

checkRows("what is done to what is counted", indicator, [
  ["HĐND tỉnh phê duyệt chủ trương đầu tư 71 dự án.", ["phê duyệt chủ trương đầu tư"]],
  ["Huyện ủy kết nạp 87 đảng viên.", ["kết nạp"]],
  ["Cấp ủy các cấp kiểm tra 187 tổ chức đảng.", ["kiểm tra"]],
  ["Trong năm, xã đã trao tặng 314 suất quà.", ["trao tặng"]],
]);

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
  ["Kim ngạch thương mại tăng 20,5%, lên 82,3 tỷ USD.", ["Kim ngạch thương mại", "Kim ngạch thương mại"]],
]);

checkRows("each number of a list has its own", indicator, [
  ["Nông nghiệp tăng 2,1%, công nghiệp 8,4% và dịch vụ 9%.", ["Nông nghiệp", "công nghiệp", "dịch vụ"]],
  ["Đàn trâu, đàn bò và đàn lợn lần lượt là 3.415, 8.967 và 41.238 con.", ["Đàn trâu", "đàn bò", "đàn lợn"]],
  ["Nông nghiệp, công nghiệp và dịch vụ lần lượt đạt 5,2%, 7,6% và 9,3%.", ["Nông nghiệp", "công nghiệp", "dịch vụ"]],
  ["Học sinh giỏi chiếm 21,4%, khá 48,3%, trung bình 28,9%.", ["Học sinh giỏi", "khá", "trung bình"]],
  ["Tiếp theo là Ấn Độ (5,23 triệu USD); Trung Quốc (4,87 triệu USD).", ["Ấn Độ", "Trung Quốc"]],
  [
    "Kỷ luật 112 đảng viên, gồm: khiển trách 78, cảnh cáo 25, khai trừ 9.",
    ["Kỷ luật", "khiển trách", "cảnh cáo", "khai trừ"],
  ],
]);

checkRows("the label of a list's item", indicator, [
  ["- Thu ngân sách: 285,3 tỷ đồng.", ["Thu ngân sách"]],
  ["- Tổng diện tích gieo trồng: 6.482,7 ha, tăng 1,8%.", ["Tổng diện tích gieo trồng", "Tổng diện tích gieo trồng"]],
  ["+ Đàn lợn: 48.215 con.\n+ Đàn gia cầm: 1.372.600 con.", ["Đàn lợn", "Đàn gia cầm"]],
  ["a) Thu nội địa: 214,7 tỷ đồng;\nb) Thu viện trợ: 3,86 tỷ đồng.", ["Thu nội địa", "Thu viện trợ"]],
]);

checkRows("by noun where nothing else names it", indicator, [
  ["Có 105.300 hộ thiếu đói, giảm 42,1%.", [null, "hộ thiếu đói"]],
]);

checkRows("none is made up", indicator, [
  ["Toàn huyện có 126 hợp tác xã.", [null]],
  ["Tại 4 tỉnh miền Trung.", [null]],
  ["Tăng 8,9% so với cùng kỳ.", [null]],
  ["Các bãi biển của 4 tỉnh đều sạch.", [null]],
]);
