import { checkRows, type Say } from "./table.ts";

/** What is done, who does it, and what happens to those that are counted. */
const indicator: Say = ({ indicator }) => indicator;

checkRows("what is done to what is counted", indicator, [
  ["HĐND tỉnh phê duyệt chủ trương đầu tư 43 dự án.", ["phê duyệt chủ trương đầu tư"]],
  ["Huyện ủy kết nạp 87 đảng viên.", ["kết nạp"]],
  ["Cấp ủy các cấp kiểm tra 134 tổ chức đảng.", ["kiểm tra"]],
  ["Trong năm, xã đã trao tặng 314 suất quà.", ["trao tặng"]],
  ["Trong quý có 1.214 doanh nghiệp thành lập mới.", ["thành lập mới"]],
  ["Chi nhánh phát hành mới 2.860 thẻ.", ["phát hành mới"]],
  ["Xã trả lại 7 hồ sơ.", ["trả lại"]],
  ["Huyện gieo cấy lại 96 ha lúa.", ["gieo cấy lại lúa"]],
  ["Xã duy trì 46 tổ tự quản.", ["duy trì"]],
  ["Mưa đá làm gãy đổ 57 cây xanh.", ["gãy đổ"]],
  ["Đội đã chữa cháy 13 vụ.", ["chữa cháy"]],
  ["Các chuyến phà chở 4.300 lượt khách.", ["chở"]],
  ["Công ty vận chuyển 61.000 lượt khách.", ["vận chuyển"]],
]);

checkRows("an action that joins another word names with it", indicator, [
  ["- Gia súc: chết, cuốn trôi 27 con trâu.", ["chết, cuốn trôi"]],
  ["Đơn thư: chính sách, xây dựng 14 trường hợp.", ["chính sách, xây dựng"]],
]);

checkRows("an act that more comes of", indicator, [
  ["Chi bộ kết nạp thêm 14 đảng viên.", ["kết nạp thêm"]],
  ["- Y tế: xây dựng thêm ít nhất 3 trạm.", ["xây dựng thêm"]],
]);

checkRows("what a plan is of that is carried out", indicator, [
  ["Xã hoàn thành 100% chỉ tiêu giao quân (46/46 thanh niên).", ["giao quân", "giao quân"]],
  ["Hoàn thành trên 85% cuộc thanh tra.", ["Hoàn thành"]],
  ["Thu ngân sách hoàn thành 98% kế hoạch tỉnh giao.", ["Thu ngân sách"]],
]);

checkRows("what befalls something limits it", indicator, [["Án bị hủy dưới 1,4%.", ["Án bị hủy"]]]);

checkRows("what a part does or is", indicator, [
  ["100% cơ sở gây mùi khó chịu được di dời.", ["được di dời"]],
  ["Lao động là 6.400 người, trong đó 57% qua đào tạo.", ["Lao động", "qua đào tạo"]],
  ["Có 840 doanh nghiệp, trong đó 46% thuộc ngành xây dựng.", [null, "thuộc ngành xây dựng"]],
  ["Rau các loại 640 ha, trong đó có 72 ha được cấp mã vùng trồng.", ["Rau các loại", "được cấp mã vùng trồng"]],
  ["Cả nước có 28 mặt hàng đạt kim ngạch trên 2 tỷ USD.", ["đạt kim ngạch trên 2 tỷ USD", "mặt hàng"]],
]);

checkRows("an act after who does it, whatever the name", indicator, [
  ["Công ty Đầu tư và Xây dựng Sao Mai nợ 740 tỷ đồng tiền thuê đất.", ["nợ tiền thuê đất"]],
  ["Vinaseed đầu tư 17,4% cổ phần của hãng.", ["đầu tư"]],
  ["Dân hiến 6 ha đất, góp 2.300 ngày công.", ["hiến đất", "góp"]],
]);

checkRows("what is acted on ends before what for and where to", indicator, [
  ["Xã chuyển 47 ha đất lúa sang trồng cam.", ["chuyển đất lúa"]],
  ["Hội quyên góp 380 triệu đồng giúp hộ nghèo.", ["quyên góp"]],
  ["Huyện nạo vét 34 km/41 km kênh.", ["nạo vét kênh", "nạo vét kênh"]],
]);

checkRows("what befalls those that are counted, without marks and kinds", indicator, [
  ["Khoa có 5 ca phải thở máy.", ["thở máy"]],
  ["Có 7/9 nhóm hàng tăng giá.", ["tăng giá"]],
  ["Có 14 hộ ở bản Nà Lo được hỗ trợ vốn.", ["được hỗ trợ vốn"]],
  ["Phấn đấu 100% cơ sở thuộc diện quản lý được kiểm tra.", ["được kiểm tra"]],
]);

checkRows("who does each of the parts of what is done", indicator, [
  [
    "Kim ngạch đạt 9 tỷ USD, trong đó khối ngoại xuất khẩu 6 tỷ USD; khối tư nhân xuất khẩu 3 tỷ USD.",
    ["Kim ngạch", "khối ngoại", "khối tư nhân"],
  ],
  ["Công ty Minh An nợ 34 tỷ đồng; Công ty Hà Thịnh nợ 12 tỷ đồng.", ["nợ", "nợ"]],
]);

checkRows("what limits those that are counted is none of what they do", indicator, [
  ["Đảng bộ xã có 14 chi bộ trực thuộc với 312 đảng viên.", ["Đảng bộ xã", "Đảng bộ xã"]],
  ["Có 640 hộ được hỗ trợ, gồm 412 hộ nghèo và 74 trường hợp khác.", ["được hỗ trợ", "được hỗ trợ", "được hỗ trợ"]],
]);

checkRows("what happens at places", indicator, [
  ["Dịch tả lợn xảy ra tại 16 hộ.", ["Dịch tả lợn"]],
  ["Mưa đá xảy ra ở 3 xã trên.", [null]],
]);

checkRows("what is asked of somebody", indicator, [
  ["Đề nghị huyện bổ sung 4 biên chế.", ["bổ sung"]],
  ["Kiến nghị tỉnh bố trí 12 tỷ đồng.", ["bố trí"]],
  ["Viện kiến nghị khắc phục 7 vi phạm.", ["kiến nghị khắc phục"]],
]);

checkRows("who has what is counted, where nothing is done to it and it does nothing", indicator, [
  ["Toàn huyện có 126 hợp tác xã.", ["Toàn huyện"]],
  ["Toàn xã có 14 thôn, 1 trạm y tế và 3 trường.", ["Toàn xã", "Toàn xã", "Toàn xã"]],
  ["Huyện có diện tích tự nhiên 412,6 km2, có 24 xã.", ["diện tích tự nhiên", null]],
  ["Trong năm, toàn tỉnh xảy ra 7 vụ cháy rừng.", [null]],
]);

checkRows("who acts is none of what is done", indicator, [
  ["Công an huyện đã truy tìm, bắt giữ 74 đối tượng.", ["truy tìm, bắt giữ"]],
  ["Ngân sách huyện hỗ trợ 1,4 tỷ đồng tiền giống.", ["hỗ trợ tiền giống"]],
  ["Vốn ODA được giao 31,5 triệu USD.", ["Vốn ODA"]],
  ["Vốn ngân sách huyện giải ngân 214 tỷ đồng.", ["Vốn ngân sách huyện"]],
  ["Quỹ Khuyến học huyện trao 64 suất học bổng.", ["trao"]],
  ["Có 6 tập thể và 15 cá nhân được Chủ tịch UBND tỉnh tặng bằng khen.", ["tặng bằng khen", "tặng bằng khen"]],
]);

checkRows("the things of a list belong to the act that opens it", indicator, [
  ["Công an huyện thu giữ 23 khẩu súng, 38 kg thuốc nổ.", ["thu giữ", "thu giữ thuốc nổ"]],
  ["Xã hỗ trợ 640 triệu đồng, 7 tấn thóc giống.", ["hỗ trợ", "hỗ trợ thóc giống"]],
  ["Hộ được hỗ trợ 74 triệu đồng, gồm 65 triệu đồng sửa chữa nhà.", ["hỗ trợ", "sửa chữa nhà"]],
]);

checkRows("a part of a name or of an act after a comma", indicator, [
  [
    "Tổng dư nợ 640 tỷ đồng, dư nợ ngắn hạn 410 tỷ đồng, dư nợ trung, dài hạn 230 tỷ đồng.",
    ["Tổng dư nợ", "dư nợ ngắn hạn", "dư nợ trung, dài hạn"],
  ],
  ["Đội tuần tra 74 ca, phát hiện, lập biên bản 318 trường hợp.", ["tuần tra", "phát hiện, lập biên bản"]],
]);

checkRows("how far an act is done is no part of it", indicator, [
  ["Tỉnh hoàn thành đóng cửa 8 bãi rác.", ["đóng cửa"]],
  ["Huyện hoàn thành 19 công trình.", ["hoàn thành"]],
  ["Ngành tổ chức chạy 46 đoàn tàu.", ["chạy"]],
]);

checkRows("what is done with a part", indicator, [
  ["Công viên rộng 3 ha, 40% mặt bằng dành cho sân bóng.", ["Công viên", "sân bóng"]],
  ["Khoảng 70% sản lượng vải sẽ được bán sang Lào.", ["bán sang Lào"]],
  ["Khoảng 70% diện tích đất sẽ dùng làm bãi xe.", ["dùng làm bãi xe"]],
  ["Có 9 công trình chậm tiến độ hơn 3 tháng.", ["chậm tiến độ"]],
]);

checkRows("another count after those that do something", indicator, [
  ["Có 6 bản đạt chuẩn văn hóa, bình quân 14 tiêu chí/bản, 3 bản kiểu mẫu.", ["đạt chuẩn văn hóa", null, null]],
  ["Có 7 xã đạt chuẩn, tăng 2 xã.", ["đạt chuẩn", "đạt chuẩn"]],
  ["Có 64 em dự thi, trong đó 38 em nữ.", ["dự thi", "dự thi"]],
]);

checkRows("what is done when something happens", indicator, [
  [
    "Huyện ủy thực hiện 03 cuộc kiểm tra khi có dấu hiệu vi phạm đối với 02 tổ chức đảng và 05 đảng viên.",
    ["kiểm tra khi có dấu hiệu vi phạm", "kiểm tra khi có dấu hiệu vi phạm", "kiểm tra khi có dấu hiệu vi phạm"],
  ],
  ["- Thanh tra khi có đơn thư đối với 7 đơn vị.", ["Thanh tra khi có đơn thư"]],
  ["Kiểm tra khi có khiếu nại đối với 4 đơn vị.", ["Kiểm tra khi có khiếu nại"]],
  ["Xã tiến hành 3 cuộc họp.", [null]],
]);

checkRows("who does a part of what is done", indicator, [
  [
    "Cấp ủy các cấp kiểm tra 96 tổ chức đảng. Riêng Ban Thường vụ Huyện ủy kiểm tra 8 tổ chức đảng, đạt 100% chương trình.",
    ["kiểm tra", "Ban Thường vụ Huyện ủy", "Ban Thường vụ Huyện ủy"],
  ],
  ["Riêng tháng 8 xử lý 194 trường hợp.", ["xử lý"]],
]);

checkRows("what is measured after the number follows its act", indicator, [
  ["Đội thu giữ 2,7 kg cần sa, 413 viên ma túy và 2 xe máy.", ["thu giữ cần sa", "thu giữ", "thu giữ"]],
  ["Đơn vị quản lý 286,4 km đường dây, 537 trạm biến áp.", ["quản lý đường dây", "quản lý"]],
]);
