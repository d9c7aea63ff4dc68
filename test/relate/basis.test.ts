import { checkRows, type Say } from "./table.ts";

const basis: Say = ({ basis }) => basis;

checkRows("joined shares have one whole, a bound is no part of a basis", basis, [
  ["Nông nghiệp chiếm 31%, công nghiệp chiếm 22% và dịch vụ chiếm 47% GRDP.", ["GRDP", "GRDP", "GRDP"]],
  ["Đỉnh lũ thấp hơn cùng kỳ năm 2023 khoảng 1,3 m.", ["cùng kỳ năm 2023"]],
]);

checkRows("where a verb shares, what follows the whole limits it", basis, [
  ["Nợ khó thu 12 tỷ đồng, chiếm 3,1% số phải thu.", [null, "số phải thu"]],
  ["Xã Đông 57 ha, chiếm 43% diện tích bị ngập.", [null, "diện tích bị ngập"]],
  ["Hòa giải thành 86 vụ, chiếm 41% số vụ đã giải quyết.", [null, "số vụ đã giải quyết"]],
  ["Đã phun trừ 57 ha, đạt 94% diện tích nhiễm.", [null, "diện tích nhiễm"]],
  ["Có 86% hộ được dùng nước sạch.", ["hộ"]],
]);

checkRows("the plan of a sentence keeps its year", basis, [
  [
    "Kế hoạch vốn năm 2022 là 97 tỷ đồng; đến nay giải ngân được 41 tỷ đồng, đạt 42%.",
    [null, null, "Kế hoạch vốn năm 2022"],
  ],
]);

checkRows("a whole after trên", basis, [
  ["Chuyển tuyến 512 ca, tỷ lệ 1,7% trên tổng số lượt khám.", [null, "tổng số lượt khám"]],
  ["Nợ xấu chiếm 2,3% trên tổng dư nợ.", ["tổng dư nợ"]],
]);

checkRows("a comparison ends where another is joined to it", basis, [
  ["Tỷ lệ thất thoát giảm 0,3% so với cùng kỳ và thấp hơn kế hoạch giao.", ["cùng kỳ"]],
  ["Thu nhập tăng 7% so với năm 2021 và cao hơn bình quân chung của tỉnh.", ["năm 2021"]],
  ["Sản lượng tăng 7% so với mức trung bình của các tỉnh và thành phố.", ["mức trung bình của các tỉnh và thành phố"]],
]);

checkRows("what was expected is kept to as a plan is", basis, [
  ["Chi 318 tỷ đồng, vượt 17 tỷ đồng so với dự kiến chi.", [null, "dự kiến chi"]],
  ["Sản lượng thấp hơn dự báo 17 tấn.", ["dự báo"]],
  ["Số thu đạt 83% dự kiến.", ["dự kiến"]],
  ["Cổ phiếu thưởng tỷ lệ 15% dự kiến phát hành trong quý II/2023.", [null]],
]);

checkRows("a comparison that goes on with the value of its time", basis, [
  ["Năm 2024 đạt 63 tỷ đồng, tăng 3% so với năm 2023 là 61 tỷ đồng.", [null, "năm 2023", null]],
  ["Giá lúa cao hơn vụ trước là 230 đồng/kg.", ["vụ trước"]],
]);

checkRows("the words after the number", basis, [
  ["Thu ngân sách đạt 103,7% dự toán tỉnh giao.", ["dự toán tỉnh giao"]],
  ["Thu ngân sách bằng 96,4% kế hoạch.", ["kế hoạch"]],
  ["Sản lượng vượt 4,8% kế hoạch.", ["kế hoạch"]],
  ["Doanh thu tăng 8,9% so với cùng kỳ năm 2021.", ["cùng kỳ năm 2021"]],
  ["Doanh thu tăng 8,9% so cùng kỳ.", ["cùng kỳ"]],
  ["Lãi suất giảm 0,35% so với đầu năm.", ["đầu năm"]],
  ["Kim ngạch gấp 2,3 lần cùng kỳ.", ["cùng kỳ"]],
  ["Quy mô kinh tế gấp 1,83 lần năm 2015.", ["năm 2015"]],
  ["Giá trị xuất khẩu bằng 105,3% so với cùng kỳ.", ["cùng kỳ"]],
  ["Doanh thu tăng 15,4% so với năm 2014.", ["năm 2014"]],
  ["Khu vực dịch vụ chiếm 43,7% GRDP.", ["GRDP"]],
  ["Xuất khẩu sang Lào bằng 2,7% tổng kim ngạch.", ["tổng kim ngạch"]],
  ["Ít nhất 31,5% số xã đạt chuẩn nâng cao.", ["số xã"]],
  ["Tổng đàn lợn bằng 96,4% cùng kỳ.", ["cùng kỳ"]],
  ["Số thu đạt 54,8% so với dự toán và tăng 12,6% so với cùng kỳ.", ["dự toán", "cùng kỳ"]],
  ["Chỉ số giá tăng 0,34% so với tháng trước, tăng 2,97% so với cùng kỳ.", ["tháng trước", "cùng kỳ"]],
  ["Thu ngân sách mới đạt 38,6% dự toán, thấp hơn tiến độ 11,4%.", ["dự toán", "tiến độ"]],
]);

checkRows("the words before the number", basis, [
  ["Tỷ lệ bê tông hóa đường thôn 83,1%, thấp hơn mục tiêu 6,9%.", [null, "mục tiêu"]],
  ["Kết nạp 143 đảng viên, vượt chỉ tiêu 19,2%.", [null, "chỉ tiêu"]],
  ["So với cùng kỳ, doanh thu tăng 12,6%, lợi nhuận giảm 3,7%.", ["cùng kỳ", "cùng kỳ"]],
  ["Số vụ so với cùng kỳ giảm 12 vụ.", ["cùng kỳ"]],
  ["Mực nước thấp hơn cùng kỳ 0,84 m.", ["cùng kỳ"]],
  [
    "So với cùng kỳ năm 2022, số vụ giảm 14 vụ (-11,3%), số người chết giảm 6 người.",
    ["cùng kỳ năm 2022", "cùng kỳ năm 2022", "cùng kỳ năm 2022"],
  ],
]);

checkRows("the plan whose figure the sentence gives", basis, [
  ["Diện tích nuôi trồng 1.384 ha/1.560 ha NQ, bằng 88,7%.", [null, null, "NQ"]],
  ["Diện tích lúa 9.375 ha/13.120 ha KH, đạt 71,46%.", [null, null, "KH"]],
  ["- Sản lượng lúa: Kế hoạch 37.000 tấn, thực hiện 37.462 tấn, đạt 101,3%.", [null, null, "Kế hoạch"]],
]);

checkRows("carries along a sentence to the changes that follow it, and back over those that share it", basis, [
  ["Doanh thu tăng 6,8% so với tháng trước, lợi nhuận giảm 2,4%.", ["tháng trước", "tháng trước"]],
  ["Doanh thu tăng 6,8%, lợi nhuận giảm 2,4% so với tháng trước.", ["tháng trước", "tháng trước"]],
  [
    "Giá trị sản xuất tăng 9,23% so với cùng kỳ; trong đó: nông nghiệp tăng 3,2%; công nghiệp tăng 11,7%.",
    ["cùng kỳ", "cùng kỳ", "cùng kỳ"],
  ],
  ["Tăng 13,4% về lượng và 10,7% về trị giá so với cùng kỳ năm trước.", ["cùng kỳ năm trước", "cùng kỳ năm trước"]],
  [
    "Xảy ra 41 vụ, giảm 6 vụ, giảm 4 người chết, tăng 3 người bị thương so với cùng kỳ.",
    [null, "cùng kỳ", "cùng kỳ", "cùng kỳ"],
  ],
]);

checkRows("never goes across sentences, to a level or to another time", basis, [
  ["Doanh thu tăng 6,8% so với tháng trước. Lợi nhuận giảm 2,4%.", ["tháng trước", null]],
  ["Doanh thu tăng 6,8% so với tháng trước, lợi nhuận đạt 74,3 tỷ đồng.", ["tháng trước", null]],
  ["Chỉ số giá tăng 5,2% so với cùng kỳ (cùng kỳ tăng 7,3%).", ["cùng kỳ", null]],
  ["Tổng thu ngân sách đạt 1.286,4 tỷ đồng.", [null]],
  ["Thu nhập tăng 8,3% nhờ giá tăng.", [null]],
  ["Đạt 57/68 trường mầm non.", [null]],
  ["Doanh thu tăng 198,4 tỷ đồng.", [null]],
  ["Nợ xấu chiếm 1,74% tổng dư nợ, giảm 0,23 điểm phần trăm so với cuối năm 2021.", ["tổng dư nợ", "cuối năm 2021"]],
]);

checkRows("carries past what changed", basis, [
  [
    "Xảy ra 83 vụ tai nạn, làm chết 47 người, bị thương 58 người; so với cùng kỳ giảm 3,9% số vụ, giảm 1,5% số người chết và giảm 4,1% số người bị thương.",
    [null, null, null, "cùng kỳ", "cùng kỳ", "cùng kỳ"],
  ],
]);

checkRows("a whole ends before what its parts do", basis, [
  ["Có 98,6% doanh nghiệp nộp thuế điện tử.", ["doanh nghiệp"]],
  ["Đến nay 84,2% hộ trở lên dùng nước sạch.", ["hộ"]],
  ["Giải ngân đạt 96% kế hoạch trở lên.", ["kế hoạch"]],
]);

checkRows("a comparison before all numbers of a label", basis, [
  [
    "- Chăn nuôi: so với cùng kỳ năm trước, đàn trâu giảm 1,7%, đàn bò tăng 2,3%.",
    ["cùng kỳ năm trước", "cùng kỳ năm trước"],
  ],
]);

/** The words of the basis and what they name. */
const named: Say = ({ basis, basis_kind }) => (basis === null ? basis_kind : `${basis} (${basis_kind})`);

checkRows("what the words after the number name", named, [
  ["Thu ngân sách đạt 103,7% dự toán tỉnh giao.", ["dự toán tỉnh giao (plan)"]],
  ["Thu ngân sách đạt 54,8% so với dự toán năm 2023.", ["dự toán năm 2023 (plan)"]],
  ["Sản lượng vượt 4,8% kế hoạch.", ["kế hoạch (plan)"]],
  ["Công trình đạt 70% tiến độ.", ["tiến độ (plan)"]],
  ["Doanh thu tăng 8,9% so với cùng kỳ năm 2021.", ["cùng kỳ năm 2021 (earlier)"]],
  ["Doanh thu tăng 15,4% so với năm 2014.", ["năm 2014 (earlier)"]],
  ["Lãi suất giảm 0,35% so với đầu năm.", ["đầu năm (earlier)"]],
  ["Số hộ nghèo giảm 61 hộ so với cuối năm 2022.", ["cuối năm 2022 (earlier)"]],
  ["Nợ thuế tăng 62 tỷ đồng so với thời điểm 31/12/2023.", ["thời điểm 31/12/2023 (earlier)"]],
  ["Năng suất cao hơn 1,15 tạ/ha so với vụ mùa năm 2020.", ["vụ mùa năm 2020 (earlier)"]],
  ["Diện tích tăng 5% so với vụ đông.", ["vụ đông (earlier)"]],
  ["Giá bán tăng 5% so với giá sàn năm 2020.", ["giá sàn năm 2020 (other)"]],
  ["Kim ngạch gấp 2,3 lần cùng kỳ.", ["cùng kỳ (earlier)"]],
  ["Giá trị xuất khẩu bằng 105,3% so với cùng kỳ.", ["cùng kỳ (earlier)"]],
  ["Khu vực dịch vụ chiếm 43,7% GRDP.", ["GRDP (whole)"]],
  ["Có 98,6% doanh nghiệp nộp thuế điện tử.", ["doanh nghiệp (whole)"]],
  ["Đã thay mới 1/4 số bàn ghế.", ["số bàn ghế (whole)"]],
  ["Đã thay mới 3/7 số\nbàn ghế.", ["số bàn ghế (whole)"]],
  ["Nợ xấu chiếm 2,4% so với tổng dư nợ.", ["tổng dư nợ (whole)"]],
  ["Tỷ lệ giải ngân thấp hơn 3,4 điểm phần trăm so với bình quân của tỉnh.", ["bình quân của tỉnh (other)"]],
  ["Giá trị thu được gấp 2,5 lần trồng lúa.", ["trồng lúa (other)"]],
  ["Mỗi xe chở vượt 22,5% tải trọng.", ["tải trọng (other)"]],
]);

checkRows("what the words before the number name", named, [
  ["So với cùng kỳ, doanh thu tăng 12,6%, lợi nhuận giảm 3,7%.", ["cùng kỳ (earlier)", "cùng kỳ (earlier)"]],
  ["So với mặt bằng chung, điểm thi tăng 12,6%.", ["mặt bằng chung (other)"]],
  ["Giá trúng thầu cao hơn giá khởi điểm 31,25%.", ["giá khởi điểm (other)"]],
  ["Kết nạp 143 đảng viên, vượt chỉ tiêu 19,2%.", [null, "chỉ tiêu (plan)"]],
]);

checkRows("what a basis names that other numbers gave", named, [
  ["Diện tích lúa 9.375 ha/13.120 ha KH, đạt 71,46%.", [null, null, "KH (plan)"]],
  ["Sản lượng lúa: Kế hoạch 37.000 tấn, thực hiện 37.462 tấn, đạt 101,3%.", [null, null, "Kế hoạch (plan)"]],
  ["Doanh thu tăng 6,8% so với tháng trước, lợi nhuận giảm 2,4%.", ["tháng trước (earlier)", "tháng trước (earlier)"]],
  [
    "Tăng 13,4% về lượng và 10,7% về trị giá so với bình quân 5 năm.",
    ["bình quân 5 năm (other)", "bình quân 5 năm (other)"],
  ],
  ["Thu nội địa đạt 74,2% dự toán, thu tiền sử dụng đất đạt 35,3%.", ["dự toán (plan)", "dự toán (plan)"]],
  ["Xuất khẩu bằng 96,4% cùng kỳ, nhập khẩu bằng 88,1%.", ["cùng kỳ (earlier)", "cùng kỳ (earlier)"]],
]);

checkRows("a number without a basis has none to name", named, [
  ["Doanh thu tăng 198,4 tỷ đồng, lợi nhuận đạt 74,3 tỷ đồng.", [null, null]],
  ["Doanh thu tăng 6,8% so với tháng trước. Lợi nhuận giảm 2,4%.", ["tháng trước (earlier)", null]],
]);

checkRows("the whole of the parts after trong đó", basis, [
  ["Nợ thuế là 614,8 tỷ đồng, trong đó nợ có khả năng thu chiếm 58,4%.", [null, "Nợ thuế"]],
  ["Toàn tỉnh có 9.460 doanh nghiệp, trong đó 64% thuộc lĩnh vực dịch vụ.", [null, "doanh nghiệp"]],
  ["Giám sát 64 tổ chức đảng, trong đó có 38 cấp ủy viên (59,4%).", [null, null, null]],
  ["Nợ thuế là 614,8 tỷ đồng, trong đó nợ khó thu 96 tỷ đồng; tiền phạt chiếm 4%.", [null, null, null]],
]);

checkRows("a comparison before a colon, carried back over a level, and after thiếu hụt", basis, [
  ["Năng suất giảm so với vụ trước: Cao Lộc giảm 3,1 tạ/ha, Văn Quan giảm 2,4 tạ/ha.", ["vụ trước", "vụ trước"]],
  ["Lãi 37 tỷ đồng, tăng 8,4%, bán 9,6 triệu lít, tăng 5,2% so với năm 2018.", [null, "năm 2018", null, "năm 2018"]],
  ["Lượng mưa thiếu hụt 32% so với trung bình nhiều năm.", ["trung bình nhiều năm"]],
  ["Xã hoàn thành 92% cuộc kiểm tra trước 30/11/2024.", ["cuộc kiểm tra"]],
]);

checkRows("a comparison before the brackets of the value compared with is that of the number after them", basis, [
  ["Tháng 5/2024 có 134 ca; so với tháng trước (120 ca) tăng 14 ca.", [null, null, "tháng trước"]],
  ["Tỷ lệ đạt 74,3%; so với chỉ tiêu (75%) còn thấp hơn 0,7%.", [null, null, "chỉ tiêu"]],
  ["Thu 12 tỷ đồng, tăng 2 tỷ đồng so với cùng kỳ (10 tỷ đồng), chi 9 tỷ đồng.", [null, "cùng kỳ", null, null]],
]);

checkRows("an earlier time ends before a place", basis, [["Sản lượng tăng 5% so với cùng kỳ ở Hà Nội.", ["cùng kỳ"]]]);
