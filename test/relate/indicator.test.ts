import { checkRows, type Say } from "./table.ts";

const indicator: Say = ({ indicator }) => indicator;

checkRows("a verb of sharing and words of a day are no part of a name", indicator, [
  ["Đất rừng: chiếm diện tích 47 ha.", ["diện tích"]],
  ["Ngày 12/5, VN-Index giảm 5 điểm. Cùng phiên, HNX-Index tăng 1,2 điểm.", ["VN-Index", "HNX-Index"]],
]);

checkRows("words before a colon that compare name nothing", indicator, [
  ["So với cùng kỳ: diện tích tăng 5%, giảm 64 ha.", ["diện tích", "diện tích"]],
  ["- Thu phí: 454,5 triệu đồng; so với cùng kỳ: giảm 21,5 triệu đồng.", ["Thu phí", "Thu phí"]],
]);

checkRows("the places where something is done or counted", indicator, [
  ["Đào tạo nghề cho 4.126 người ở 138 lớp; 35 em có việc làm.", ["Đào tạo nghề", "Đào tạo nghề", "có việc làm"]],
  ["Có 640 hội viên đang sinh hoạt ở 17 chi hội.", ["sinh hoạt", null]],
]);

checkRows("is named before what stands in brackets", indicator, [
  ["Tỷ lệ hộ nghèo (theo chuẩn mới) 3,47%.", ["Tỷ lệ hộ nghèo"]],
  ["Số hộ cận nghèo (đa chiều) 1.254 hộ.", ["Số hộ cận nghèo"]],
  ["Thu nội địa (không kể tiền sử dụng đất) đạt 317,2 tỷ đồng.", ["Thu nội địa"]],
  ["Tỷ lệ che phủ 56,83%.", ["Tỷ lệ che phủ"]],
]);

checkRows("a name in quotation marks is part of the name before it", indicator, [
  ["Vận động Quỹ “Mái ấm tình thương” được 214,6 triệu đồng.", ["Vận động Quỹ “Mái ấm tình thương”"]],
  ['Xã vận động 90 triệu đồng quỹ "Khuyến học".', ['vận động quỹ "Khuyến học"']],
]);

checkRows("the label that a number stands right after, also in a numbered line", indicator, [
  [
    "2. Bảo hiểm tự nguyện: 18.406 người, giảm 1.215 người so với cuối năm 2021, mới đạt 68% kế hoạch; vận động mới 2.874 người, nhưng có tới 3.912 người bỏ đi vì nghèo.",
    ["Bảo hiểm tự nguyện", "Bảo hiểm tự nguyện", "Bảo hiểm tự nguyện", "vận động mới", "bỏ đi"],
  ],
]);

checkRows("a label after another number", indicator, [
  [
    "- Trồng trọt: 56 tỷ đồng; chăn nuôi: 74 tỷ đồng, lâm nghiệp: 31 tỷ đồng và thủy sản: 48 tỷ đồng.",
    ["Trồng trọt", "chăn nuôi", "lâm nghiệp", "thủy sản"],
  ],
  ["Đàn bò: 740 con, trong đó: bò sữa: 36 con.", ["Đàn bò", "bò sữa"]],
  ["Thu phí: dự toán 31 tỷ đồng; quyết toán: 38 tỷ đồng.", ["Thu phí", "Thu phí"]],
  ["Diện tích 6 ha; so với năm trước: 5 ha.", ["Diện tích", "Diện tích"]],
  ["Thu phí 6 tỷ đồng, tỷ lệ: 60%; mức tăng: 14%.", ["Thu phí", "Thu phí", "Thu phí"]],
  ["Thu phí 6 tỷ đồng; kế hoạch: 8 tỷ đồng; tỷ lệ: 75%.", ["Thu phí", "Thu phí", "Thu phí"]],
]);

checkRows("the next part of a whole has a name of its own, or none", indicator, [
  ["Có 326 hộ, trong đó 58% dùng nước máy, 42% dùng nước mưa.", [null, "dùng nước máy", "dùng nước mưa"]],
  [
    "Có 326 lao động, trong đó 58% qua đào tạo, 32% chưa qua đào tạo, 7% là nữ.",
    [null, "qua đào tạo", "chưa qua đào tạo", null],
  ],
]);

checkRows("the words before the verb", indicator, [
  ["Tổng giá trị sản xuất trên địa bàn đạt 14.563,7 tỷ đồng.", ["Tổng giá trị sản xuất trên địa bàn"]],
  ["Thu ngân sách ước đạt 487,2 tỷ đồng.", ["Thu ngân sách"]],
  ["Lũy kế đến hết tháng 6/2022 dân số 512 người.", ["dân số"]],
  ["Tỷ lệ hộ nghèo giảm còn 3,18%.", ["Tỷ lệ hộ nghèo"]],
  ["Diện tích lúa mùa là 6.482,7 ha.", ["Diện tích lúa mùa"]],
  ["Năng suất bình quân cao hơn năm 2023 4,1 tạ/ha.", ["Năng suất bình quân"]],
  ["Giá trung bình thấp hơn năm 2023 7 nghìn đồng.", ["Giá trung bình"]],
  ["Năm 2022, tổng thu ngân sách đạt 874,6 tỷ đồng.", ["tổng thu ngân sách"]],
  ["Tổng thu ngân sách năm 2022 đạt 874,6 tỷ đồng.", ["Tổng thu ngân sách"]],
  ["Trong đó, khách quốc tế đạt 22.418 lượt.", ["khách quốc tế"]],
  ["Tính đến nay, dư nợ cho vay đạt 7.418,6 tỷ đồng.", ["dư nợ cho vay"]],
  ["Khu vực dịch vụ chiếm 43,7%.", ["Khu vực dịch vụ"]],
  ["Cán bộ nữ có 46 đồng chí.", ["Cán bộ nữ"]],
  ["Thu nhập bình quân đầu người đạt 58,7 triệu đồng/năm.", ["Thu nhập bình quân đầu người"]],
  ["Trong khi đó, lợi nhuận sau thuế giảm 16,8%.", ["lợi nhuận sau thuế"]],
  ["Mức tăng trưởng GRDP đạt 7,46%.", ["Mức tăng trưởng GRDP"]],
  ["Tỷ lệ bao phủ đạt 93,2%.", ["Tỷ lệ bao phủ"]],
  ["Tỷ lệ lấp đầy các khu công nghiệp đạt 63,2%.", ["Tỷ lệ lấp đầy các khu công nghiệp"]],
  ["Lãi suất cho vay ở mức 8,35%/năm.", ["Lãi suất cho vay"]],
  ["Kim ngạch xuất khẩu vượt mốc 327 triệu USD.", ["Kim ngạch xuất khẩu"]],
  ["Trong quý II, tỉnh thu hút 14 dự án với tổng vốn đăng ký 1.274,6 tỷ đồng.", ["thu hút", "tổng vốn đăng ký"]],
  ["Đỉnh lũ trên sông Lô lúc 3 giờ ngày 28/10/2022 là 9,64 m.", ["Đỉnh lũ trên sông Lô"]],
  ["Trạm Khe Lanh đo được 462,5 mm.", ["Trạm Khe Lanh"]],
  ["Doanh số cho vay trong năm đạt 386 tỷ đồng.", ["Doanh số cho vay"]],
  ["Kim ngạch tăng 14%, dự kiến đạt 90 tỷ USD trong năm nay.", ["Kim ngạch", "Kim ngạch"]],
]);

checkRows("what a cause makes of it", indicator, [
  [
    "Chi phí tăng 24 tỷ đồng so với cùng kỳ khiến lãi ròng chỉ còn 46,2 tỷ đồng, giảm 13,4%.",
    ["Chi phí", "lãi ròng", "lãi ròng"],
  ],
  ["Biên lợi nhuận cải thiện từ 14,2% lên 16,7%.", ["Biên lợi nhuận", "Biên lợi nhuận"]],
  ["Tỷ lệ tổn thất lũy kế 9 tháng là 4,37%.", ["Tỷ lệ tổn thất"]],
  ["Vốn thực hiện ước đạt 214 triệu USD.", ["Vốn thực hiện"]],
  ["Thu ngân sách thực hiện đạt 214 tỷ đồng.", ["Thu ngân sách"]],
  ["Ranh mặn 4‰ vào sâu 28-30 km.", ["Ranh mặn", "Ranh mặn 4‰"]],
]);

checkRows("what a number in brackets is compared with is no name", indicator, [
  ["Rau quả chạm mốc 4,2 tỷ USD, cao hơn cả năm ngoái (3,7 tỷ USD).", ["Rau quả", "Rau quả"]],
]);

checkRows("what a sentence names before a bracket it speaks of after it", indicator, [
  [
    "Hồ Khe Lanh (dung tích 640.000 m3) đến ngày 20/3/2022 còn 412.000 m3, bằng 64,4% dung tích thiết kế.",
    ["Hồ Khe Lanh", "Hồ Khe Lanh", "Hồ Khe Lanh"],
  ],
]);

checkRows("an age within a name", indicator, [
  ["Mẫu giáo đạt 96,4%, riêng trẻ 5 tuổi 99,8%.", ["Mẫu giáo", "trẻ", "trẻ 5 tuổi"]],
  ["Người từ 70 tuổi trở lên 98%.", ["Người", "Người từ 70 tuổi trở lên"]],
]);

checkRows("a plan that a sentence begins with", indicator, [
  ["Kế hoạch vốn năm 2022 là 4.306 tỷ đồng.", ["Kế hoạch vốn"]],
  ["Thu ngân sách đạt 36 tỷ đồng; kế hoạch là 41 tỷ đồng.", ["Thu ngân sách", "Thu ngân sách"]],
]);

checkRows("the kinds of those counted in brackets", indicator, [
  ["Toàn huyện có 46 trường (17 mầm non, 16 tiểu học, 13 THCS).", ["Toàn huyện", "trường", "trường", "trường"]],
  ["Toàn xã có 12 vườn mẫu (KH 15).", ["Toàn xã", "Toàn xã"]],
]);

checkRows("the parts of those that do something", indicator, [
  [
    "Có 36.400 đối tượng hưởng trợ cấp, gồm 15.700 người cao tuổi, 17.300 người khuyết tật và 940 trẻ mồ côi.",
    ["hưởng trợ cấp", "hưởng trợ cấp", "hưởng trợ cấp", "hưởng trợ cấp"],
  ],
]);

checkRows("the words after what is the most", indicator, [
  ["Diện tích ngập 214 ha; nặng nhất là xã Tân Hòa 46 ha.", ["Diện tích ngập", "xã Tân Hòa"]],
  ["Riêng lượng gạo mua từ hai nước này đã lên tới hơn 70%.", [null, "lượng gạo mua từ hai nước này"]],
]);

checkRows("the words after the number", indicator, [
  ["Còn 640 hộ dân với khoảng 2.700 nhân khẩu thiếu nước sạch.", ["thiếu nước sạch", "thiếu nước sạch"]],
  ["Có 310 lao động mất việc hoặc giãn việc.", ["mất việc hoặc giãn việc"]],
  ["Có 57/68 trường mầm non đạt chuẩn Quốc gia.", ["đạt chuẩn Quốc gia"]],
  ["Toàn huyện có 126 hợp tác xã đang hoạt động.", ["hoạt động"]],
  ["97,3% hộ dân có nước sạch.", ["có nước sạch"]],
  ["Vụ va chạm khiến 3 người tử vong, 14 người bị thương.", ["tử vong", "bị thương"]],
]);

checkRows("a name of several parts before the verb", indicator, [
  ["Riêng cho vay phục vụ lâm nghiệp, thủy sản đạt 312 tỷ đồng.", ["cho vay phục vụ lâm nghiệp, thủy sản"]],
  ["Đứng đầu là gỗ, giấy và đồ nội thất với 6,3 tỷ USD.", ["gỗ, giấy và đồ nội thất"]],
  ["Vắng khách hơn là ngành bán buôn, bán lẻ với tổng vốn đầu tư 2,7 tỷ USD.", ["ngành bán buôn, bán lẻ"]],
]);

checkRows("a cause in the name of what is measured", indicator, [
  ["Tỷ lệ hồ sơ bị trả do lỗi kê khai giảm còn 0,46%.", ["Tỷ lệ hồ sơ bị trả do lỗi kê khai"]],
  ["Sản lượng giảm do diện tích chỉ còn 412 ha.", ["diện tích"]],
]);

checkRows("both values of a change", indicator, [
  ["Số hộ cận nghèo giảm từ 134 hộ xuống còn 91 hộ.", ["Số hộ cận nghèo", "Số hộ cận nghèo"]],
]);

checkRows("how much there is of what is counted or stands after the number", indicator, [
  ["Xã quy hoạch 2 vùng rau an toàn, diện tích 7 ha.", ["quy hoạch", "vùng rau an toàn"]],
  ["Tỉnh có 6 khu công nghiệp đã đi vào hoạt động với diện tích 1.870 ha.", ["đi vào hoạt động", "khu công nghiệp"]],
  ["Đường có 14 điểm sạt lở với khối lượng 12.400 m3 đất đá.", ["Đường", "đất đá"]],
  ["Xã cứng hóa 14 km đường trục thôn rộng 6 m.", ["cứng hóa đường trục thôn", "đường trục thôn"]],
  ["Lúa mùa: diện tích 460 ha, năng suất 58 tạ/ha.", ["diện tích", "năng suất"]],
]);

checkRows("a name before what it is said to be or to bring", indicator, [
  ["Nhật Bản vẫn là khách hàng lớn nhất với 7,3 tỷ USD.", ["Nhật Bản"]],
  ["Cao nhất là xã Hòa Lạc 61,7 tạ/ha.", ["xã Hòa Lạc"]],
  ["Xuất khẩu chè giảm 8%, nhưng mang về 214 triệu USD.", ["Xuất khẩu chè", "Xuất khẩu chè"]],
]);

checkRows("a name of what is measured after a clause, and before what harms", indicator, [
  ["Số vốn rút còn thấp và lãi suất vay chưa đến 7%.", ["lãi suất vay"]],
  ["Rầy nâu nhiễm 340 ha, giảm 12%.", ["Rầy nâu", "Rầy nâu"]],
  ["Diện tích nhiễm 340 ha.", ["Diện tích nhiễm"]],
]);

checkRows("who is so old", indicator, [
  ["Đại biểu cao tuổi nhất 74 tuổi.", ["Đại biểu cao tuổi nhất"]],
  ["Anh bị cáo buộc sát hại Lan Anh, 23 tuổi.", ["Lan Anh"]],
]);

checkRows("a cost is a name of its own, but for what it is spent on", indicator, [
  ["Huyện nạo vét 14 km kênh, kinh phí 2,6 tỷ đồng.", ["nạo vét kênh", "kinh phí"]],
  ["Xã sửa chữa 23 phòng với tổng kinh phí 940 triệu đồng.", ["sửa chữa", "sửa chữa"]],
]);

checkRows("words around the verb that are no part of a name", indicator, [
  ["Cổ phiếu BXT dừng ở 27.400 đồng.", ["Cổ phiếu BXT"]],
  ["Xuất khẩu rau lần đầu chạm mốc 4,2 tỷ USD.", ["Xuất khẩu rau"]],
  ["Lượng mưa quý II phổ biến 140-190 mm.", ["Lượng mưa"]],
  ["Dung tích còn lại 127 triệu m3.", ["Dung tích còn lại"]],
  ["4 tháng còn lại xuất khẩu phải đạt 6,3 tỷ USD.", ["xuất khẩu"]],
  ["Sâu cuốn lá gây hại 870 ha.", ["Sâu cuốn lá"]],
  ["Trợ cấp hằng tháng đạt 540.000 đồng.", ["Trợ cấp hằng tháng"]],
]);

checkRows("each number of a list has its own", indicator, [
  ["Nông nghiệp tăng 2,1%, công nghiệp 8,4% và dịch vụ 9%.", ["Nông nghiệp", "công nghiệp", "dịch vụ"]],
  ["Đàn trâu, đàn bò và đàn lợn lần lượt là 3.415, 8.967 và 41.238 con.", ["Đàn trâu", "đàn bò", "đàn lợn"]],
  ["Cơ cấu rừng - ruộng - vườn lần lượt là 21%, 43%, 36%.", ["rừng", "ruộng", "vườn"]],
  ["Xã Hòa Lộc và xã Hải Vân được hỗ trợ lần lượt 2,4 tỷ đồng và 3,7 tỷ đồng.", ["Xã Hòa Lộc", "xã Hải Vân"]],
  ["Nông nghiệp, công nghiệp và dịch vụ lần lượt đạt 5,2%, 7,6% và 9,3%.", ["Nông nghiệp", "công nghiệp", "dịch vụ"]],
  ["Doanh thu, lợi nhuận lần lượt tăng 12,4% và giảm 5,1% so với cùng kỳ.", ["Doanh thu", "lợi nhuận"]],
  ["Học lực tốt, khá, đạt, chưa đạt lần lượt là 13,2; 37,6; 46,3 và 2,9%.", ["Học lực tốt", "khá", "đạt", "chưa đạt"]],
  ["Hạnh kiểm tốt, khá, trung bình lần lượt là 91,2%, 7,6% và 1,2%.", ["Hạnh kiểm tốt", "khá", "trung bình"]],
  ["Học sinh giỏi chiếm 21,4%, khá 48,3%, trung bình 28,9%.", ["Học sinh giỏi", "khá", "trung bình"]],
  ["Tiếp theo là Ấn Độ (6,48 triệu USD); Trung Quốc (4,87 triệu USD).", ["Ấn Độ", "Trung Quốc"]],
  [
    "Kỷ luật 61 đảng viên, gồm: khiển trách 38, cảnh cáo 19, khai trừ 4.",
    ["Kỷ luật", "khiển trách", "cảnh cáo", "khai trừ"],
  ],
  [
    "Tổng diện tích rừng trồng đạt 1.286 ha, trong đó rừng sản xuất 1.142 ha, rừng phòng hộ 144 ha.",
    ["Tổng diện tích rừng trồng", "rừng sản xuất", "rừng phòng hộ"],
  ],
  ["Đàn trâu 3.415 con, giảm 2,7%; đàn bò 8.967 con.", ["Đàn trâu", "Đàn trâu", "đàn bò"]],
]);

checkRows("the label of a list's item", indicator, [
  ["- Thu ngân sách: 285,3 tỷ đồng.", ["Thu ngân sách"]],
  ["- Tổng diện tích gieo trồng: 6.482,7 ha, tăng 1,8%.", ["Tổng diện tích gieo trồng", "Tổng diện tích gieo trồng"]],
  ["+ Đàn lợn: 48.215 con.\n+ Đàn gia cầm: 1.372.600 con.", ["Đàn lợn", "Đàn gia cầm"]],
  ["a) Thu nội địa: 214,7 tỷ đồng;\nb) Thu viện trợ: 3,86 tỷ đồng.", ["Thu nội địa", "Thu viện trợ"]],
  ["1. Dân số: 18.437 người; trong đó nữ 9.214 người.", ["Dân số", "nữ"]],
  ["Cơ cấu kinh tế: nông nghiệp 22,7%, công nghiệp 41,6%.", ["nông nghiệp", "công nghiệp"]],
  ["- Cờ bạc: Phát hiện 9 ổ nhóm, bắt giữ 41 đối tượng.", ["Cờ bạc", "bắt giữ"]],
  [
    "1. Trộm cắp tài sản: Xảy ra 18 vụ, giảm 3 vụ so với cùng kỳ. Công an huyện đã làm rõ nhiều vụ, thu hồi tài sản và trả lại cho những người bị hại ở các xã.",
    ["Trộm cắp tài sản", "Trộm cắp tài sản"],
  ],
]);

checkRows("a number that bounds those who are counted", indicator, [
  ["Có 7/19 xã giải ngân trên 60%.", ["giải ngân trên 60%", "giải ngân"]],
  ["Có 5/22 xã đạt trên 58 tạ/ha.", ["đạt trên 58 tạ/ha", null]],
  ["Còn 4/17 chỉ tiêu đạt dưới 70% kế hoạch.", ["đạt dưới 70% kế hoạch", "chỉ tiêu"]],
]);

checkRows("what a sentence says that it is about", indicator, [
  ["Về tình hình cháy nổ, toàn tỉnh xảy ra 38 vụ.", ["cháy nổ"]],
]);

checkRows("what a thing is like is of the thing", indicator, [
  ["Kênh chính dài 37,4 km.", ["Kênh chính"]],
  ["Đường tỉnh ĐT.637 dài 52,4 km, rộng 9 m.", ["Đường tỉnh ĐT.637", "Đường tỉnh ĐT.637"]],
  ["Dự án sửa chữa kênh Tây (tổng mức đầu tư 86 tỷ đồng).", ["Dự án sửa chữa kênh Tây"]],
  ["Xã đã đóng tàu công suất 820 kW.", ["tàu"]],
]);

checkRows("what changed stands after the number", indicator, [
  ["Phấn đấu giảm 15% lượng rác thải nhựa.", ["lượng rác thải nhựa"]],
]);

checkRows("who leads is named before the verb", indicator, [["Hàn Quốc dẫn đầu với 318 triệu USD.", ["Hàn Quốc"]]]);

checkRows("a bound in the name before a colon", indicator, [
  ["- Nhà ngập trên 1,5 m: 318 nhà.", ["Nhà ngập", "Nhà ngập trên 1,5 m"]],
  ["- Nhà tốc mái, hư hỏng dưới 30%: 46 nhà.", ["hư hỏng", "Nhà tốc mái, hư hỏng dưới 30%"]],
  ["Tỷ lệ trẻ dưới 2 tuổi nhẹ cân: 8,6%.", ["trẻ", "Tỷ lệ trẻ dưới 2 tuổi nhẹ cân"]],
  ["Toàn huyện có 52 trường: 18 trường mầm non.", ["Toàn huyện", "Toàn huyện"]],
]);

checkRows("the verb that gives a new value is no part of the name", indicator, [
  ["Lương công nhân được đưa từ 7 lên 9 triệu đồng.", ["Lương công nhân", "Lương công nhân"]],
  ["Tỷ lệ nợ xấu kéo xuống dưới 2%.", ["Tỷ lệ nợ xấu"]],
  ["Giá gói thầu ban đầu là 25 tỷ đồng.", ["Giá gói thầu"]],
]);

checkRows("what is measured after the number, where nothing else names it", indicator, [
  ["Năm 2021, hãng nhắm tới 3.600 tỷ đồng doanh thu thuần.", ["doanh thu thuần"]],
  ["Huyện huy động 20 tỷ đồng vốn vay ưu đãi.", ["huy động vốn vay ưu đãi"]],
  ["Tỉnh có 11 huyện; dân số trên 1,4 triệu người.", ["Tỉnh", "dân số"]],
]);

checkRows("numbers in order to names or to numbers before them", indicator, [
  ["Trung tâm mổ 360 ca, xạ trị 85 ca, lần lượt tăng 4% và 9%.", ["mổ", "xạ trị", "mổ", "xạ trị"]],
  ["Cơ cấu rừng - ruộng - vườn lần lượt là 24%, 41%, 35%.", ["rừng", "ruộng", "vườn"]],
  ["Đàn trâu, bò, lợn lần lượt là 3.260, 7.940 và 38.600 con.", ["Đàn trâu", "bò", "lợn"]],
]);

checkRows("words that are a verb elsewhere", indicator, [
  ["Lấn đường 18 vụ; chiếm giữ trái phép nhà đất 5 vụ.", ["Lấn đường", "chiếm giữ trái phép nhà đất"]],
]);

checkRows("what is worth so much", indicator, [
  ["Xã ký ba gói thầu, tổng trị giá 8 tỷ đồng.", ["ký", "gói thầu"]],
  ["Huyện đóng cửa 4 bãi rác, tổng diện tích 9,6 ha.", ["đóng cửa", "bãi rác"]],
  ["Mua 86 bộ máy tính, 12 ti vi, trị giá 1,4 tỷ đồng.", ["Mua", "Mua", "Mua"]],
  ["Xã hỗ trợ 30 hộ, số tiền 6 triệu đồng.", ["hỗ trợ", "hỗ trợ"]],
]);

checkRows("who sets a plan is no part of its name", indicator, [
  ["Vốn làm đường tỉnh giao là 48 tỷ đồng; HĐND huyện giao 56 tỷ đồng.", ["Vốn làm đường", "Vốn làm đường"]],
  ["Vốn ODA được giao 52 tỷ đồng.", ["Vốn ODA"]],
]);

checkRows("a total is of the things that are counted", indicator, [
  ["Bệnh xá có tổng số 140 y sĩ.", ["y sĩ"]],
  ["Tổng số tiếp nhận 7.300 đơn.", ["Tổng số tiếp nhận"]],
]);

checkRows("several things after the number", indicator, [
  ["Có 6.400 ha lúa, hoa màu, cây trồng khác bị thiệt hại.", ["lúa, hoa màu, cây trồng khác"]],
  ["Còn 9 xã thiếu giáo viên Tiếng Anh, Tin học.", ["thiếu giáo viên Tiếng Anh, Tin học"]],
  ["Huyện hỗ trợ 2 tỷ đồng tiền giống, phân bón.", ["hỗ trợ tiền giống, phân bón"]],
  ["Trồng 12 ha rau an toàn, nông dân phấn khởi.", ["Trồng rau an toàn"]],
  ["Xây 3 km đường, kè 5 km kênh.", ["Xây đường", "kè"]],
]);

checkRows("the words after a change that tell what changed", indicator, [
  [
    "Xảy ra 83 vụ tai nạn, làm chết 47 người, bị thương 58 người; so với cùng kỳ giảm 3,9% số vụ, giảm 1,5% số người chết và giảm 4,1% số người bị thương.",
    [null, "làm chết", "bị thương", "số vụ", "số người chết", "số người bị thương"],
  ],
]);

checkRows("a place or time of exception goes on with the indicator", indicator, [
  ["Lượng mưa 160-210 mm, có nơi 246 mm.", ["Lượng mưa", "Lượng mưa"]],
  ["Tỷ lệ cây nhiễm bệnh 3-5%, nơi cao trên 12%.", ["Tỷ lệ cây nhiễm bệnh", "Tỷ lệ cây nhiễm bệnh"]],
  ["Giá cát tăng 8%, có bến đòi 90.000 đồng/m3.", ["Giá cát", "Giá cát"]],
  ["Mật độ 20-30 con/m2, cá biệt có ruộng 180 con/m2.", ["Mật độ", "Mật độ"]],
  ["Có 12 cơ sở, có giá bán 70.000 đồng/kg.", [null, "giá bán"]],
]);

checkRows("what those counted do, after a verb of having", indicator, [
  ["Khu tái định cư đưa vào hoạt động có 417 hộ thoát nghèo.", ["thoát nghèo"]],
]);

checkRows("what has a side, before a verb that leads to it", indicator, [
  ["Nhà máy đạt công suất 500 tấn/ngày.", ["Nhà máy"]],
]);
