import { checkRows, type Say } from "./table.ts";

const period: Say = ({ period }) => period;

checkRows("lines that end with a semicolon and are no titles", period, [
  ["QUYẾT ĐỊNH\nVề khen thưởng\n\nCăn cứ kết quả thi đua năm 2021;\n\nĐiều 1. Khen thưởng 17 tập thể.", [null]],
  ["LÝ LỊCH\nSinh năm 1967;\nVào Đảng năm 1991;\nCó 3 con.", [null]],
]);

checkRows("a year after an act", period, [
  ["Báo cáo năm 2022\n\nTuyển sinh năm 2021: 127 học sinh.", ["2021"]],
  ["Tình hình sản xuất, tiêu thụ tháng 3/2021, đạt 43 tỷ đồng.", ["2021-03"]],
  ["Báo cáo năm 2022\n\nDự án cầu Lũng, khởi công tháng 3/2021, đã giải ngân 43 tỷ đồng.", ["2022"]],
]);

checkRows("a sentence that returns to the whole", period, [
  [
    "8 tháng năm 2021 thu 410 tỷ đồng. Tháng 8 thu 57 tỷ đồng. Lũy kế chi 317 tỷ đồng.",
    ["2021-01/2021-08", "2021-08", "2021-01/2021-08"],
  ],
  [
    "6 tháng đầu năm 2021, thu 450 tỷ đồng, riêng tháng 6 thu 52 tỷ đồng. Chi 317 tỷ đồng.",
    ["2021-H1", "2021-06", "2021-H1"],
  ],
]);

checkRows("a list of what was counted up to a day", period, [
  [
    "BÁO CÁO\nTình hình tháng 5 năm 2022\n\n1. Trong tháng\n- Xử phạt 37 vụ.\n2. Lũy kế từ đầu năm đến 14/5/2022:\n- Xử phạt 214 vụ.\n3. Tuyên truyền: 8 buổi.",
    ["2022-05", "2022-01/2022-05", "2022-05"],
  ],
]);

checkRows("the month that was last spoken of goes on", period, [
  [
    "Trong 8 tháng năm 2023, xuất khẩu đạt 5,2 tỷ USD.\nCPI tháng 8/2023 tăng 0,24%. Có 7/11 nhóm tăng giá.",
    ["2023-01/2023-08", "2023-08", "2023-08"],
  ],
  ["Đến ngày 15/11/2022, thu 57 tỷ đồng; ước cả năm đạt 63 tỷ đồng, vượt 3%.", ["2022-01/2022-11", "2022", "2022"]],
  ["Năm 2022, giá ổn định. CPI bình quân năm nay tăng 3,3%.", ["2022"]],
  ["Ngày 26/7/2023, cổ phiếu tăng 3%. Trong phiên này, khối ngoại mua 312.000 cổ phiếu.", ["2023-07-26", "2023-07-26"]],
]);

checkRows("what is told of one person after a circumstance has no time", period, [
  ["Quý I năm 2023, xã thu 3 tỷ đồng. Vụ này, gia đình ông Hòa thu 37 triệu đồng.", ["2023-Q1", null]],
  ["Quý I năm 2023, xã thu 3 tỷ đồng. Năm 2021, ông Hòa thu 37 triệu đồng.", ["2023-Q1", "2021"]],
]);

checkRows("what a rule sets has no time, what was measured on a day has it", period, [
  ["Năm 2022, xã thu 3 tỷ đồng. Lãi suất cho vay tối đa 5,4%/năm.", ["2022", null]],
  ["Hồ Vực Sanh xây năm 1998. Tính đến ngày 20/3/2024, dung tích còn lại 187,2 triệu m3.", ["2024-03-20"]],
]);

checkRows("what is going on is of the day of writing", period, [
  ["Quý IV năm 2023 doanh thu 30 tỷ đồng. Ba cổ đông đang nắm giữ 57,3% vốn.", ["2023-Q4", null, null]],
]);

checkRows("what goes on with a number has the time behind it", period, [
  [
    "Năm 2023 công ty lãi. Quý IV doanh thu 30 tỷ đồng. Công ty con lỗ 5,3 tỷ đồng trong năm 2023, gấp đôi năm trước.",
    ["2023-Q4", "2023", "2023"],
  ],
]);

checkRows("cùng kỳ of a bracket before is none of the number", period, [
  ["Năm 2022, ngày điều trị trung bình 5,8 ngày (cùng kỳ 6,3 ngày); công suất giường bệnh đạt 108,4%.", ["2022"]],
]);

checkRows("a reporting year of its own holds on, a few days do not", period, [
  [
    "1. Công tác thi hành án\nTừ 01/10/2021 đến 30/9/2022, tổng số việc là 2.140 việc. Chi cục đã thi hành xong 1.310 việc.",
    ["2021-10-01/2022-09-30", "2021-10-01/2022-09-30"],
  ],
]);

checkRows("the time of a cause is none, that after nên is", period, [
  ["Nhờ tăng cao trong quý I nên tính chung 4 tháng đầu năm 2021, sản lượng tăng 3,4%.", ["2021-01/2021-04"]],
  ["Vì rét hại tháng 2 năm 2021, sản lượng giảm 6%.", [null]],
]);

checkRows("what khi tells of the time compared with is of that time", period, [
  [
    "5 tháng đầu năm 2018 hãng bán 43 nghìn xe, gấp 4 lần cùng kỳ 2017, khi chỉ được 10,7 nghìn xe.",
    ["2018-01/2018-05", "2018-01/2018-05", "2017-01/2017-05"],
  ],
  ["Năm 2023 doanh thu đạt 36 tỷ đồng, tăng 20% so với năm 2022, khi đạt 30 tỷ đồng.", ["2023", "2023", "2022"]],
]);

checkRows("a flow up to a day from January, what stands on the day that day", period, [
  ["Tổng thu ngân sách đến ngày 30/9/2023 đạt 437 tỷ đồng.", ["2023-01/2023-09"]],
  ["Giải ngân vốn đầu tư công đến ngày 20/9/2023 đạt 47% kế hoạch.", ["2023-01/2023-09"]],
  ["Tính đến ngày 20/11/2023, huyện đã kết nạp 118 đảng viên.", ["2023-01/2023-11"]],
  ["Đến ngày 15/8/2023 gieo 870 ha lúa.", ["2023-01/2023-08"]],
  ["Tổng dư nợ đến ngày 30/9/2023 đạt 437 tỷ đồng.", ["2023-09-30"]],
  ["Đến 30/9/2023, toàn xã còn 43 hộ nghèo.", ["2023-09-30"]],
  ["Đến ngày 30/6/2023, hạt kiểm lâm quản lý 318 ha rừng.", ["2023-06-30"]],
]);

checkRows("what an event led to is of its day, how far something came is no extent of it", period, [
  [
    "1. Thiên tai\nTrong hai ngày 5 và 6/8/2022, lũ cuốn trôi 3 cầu. Thiệt hại trên 17 tỷ đồng.",
    ["2022-08-05/2022-08-06", "2022-08-05/2022-08-06"],
  ],
  ["1. Thiên tai\nNgày 5/8/2022, lũ cuốn trôi 3 cầu. Ước thiệt hại 17 tỷ đồng.", ["2022-08-05", "2022-08-05"]],
  ["Tháng 3/2022, mặn xâm nhập sâu 57 km.", ["2022-03"]],
  ["Năm 2022 hồ tích 5 triệu m3, sâu 7 m.", ["2022", null]],
]);

checkRows("in news the next line may go on with what was spoken of", period, [
  [
    "Theo ông Hòa, mức tăng trưởng năm 2019 đạt 6,8%, cao nhất vùng.\nNhư vậy, quy mô kinh tế đạt 47 tỷ USD.",
    ["2019", "2019"],
  ],
  [
    "Theo ông Hòa, mức tăng trưởng năm 2019 đạt 6,8%.\nÔng Tư nói thêm về đất đai.\nTheo đó, mỗi lô rộng 47 m2.",
    ["2019", null],
  ],
]);

checkRows("trợ cấp hằng tháng is a name, hằng tháng of a verb says each month", period, [
  ["Năm 2022, chi trả trợ cấp hằng tháng cho 312 đối tượng.", ["2022"]],
  ["Năm 2022, hằng tháng xã hỗ trợ 7 triệu đồng.", [null]],
]);

checkRows("an age has no time, whatever the clause names", period, [
  ["Vụ cháy ngày 7/5/2022 khiến người vợ 41 tuổi tử vong.", [null]],
  ["Tuổi thọ trung bình năm 2022 đạt 73,9 tuổi.", ["2022"]],
]);

checkRows("under the heading of a plan a time within a sentence holds for no other", period, [
  [
    "III. Nhiệm vụ tháng 8/2022\nPhấn đấu thu 17 tỷ đồng, đưa tổng thu 8 tháng năm 2022 lên 120 tỷ đồng. Mở 2 lớp nghề.",
    ["2022-08", "2022-01/2022-08", "2022-08"],
  ],
]);

checkRows("the day up to which something is to be done is a deadline", period, [
  [
    "Báo cáo kết quả năm 2022\n\nPhấn đấu đến 31/01/2023 giải ngân 93%, đến 15/3/2023 đạt 97% kế hoạch.",
    ["2022", "2022"],
  ],
  ["Dự kiến đến 31/8/2022 thu 17 tỷ đồng.", ["2022-01/2022-08"]],
  ["Báo cáo kết quả năm 2022\n\nMục tiêu đến 31/10/2022, tổng nợ thuế không vượt quá 4% tổng thu.", ["2022-10-31"]],
]);

checkRows("what was done up to a day sets the period of the sentences after it", period, [
  [
    "Đến ngày 31/8/2023, huyện đã giải ngân 92 tỷ đồng. Có 7/31 chủ đầu tư giải ngân dưới 40% kế hoạch.",
    ["2023-01/2023-08", "2023-01/2023-08", "2023-01/2023-08"],
  ],
  ["Đến ngày 31/8/2023, huyện có 92 trường. Có 7 trường chuẩn.", ["2023-08-31", "2023-08-31"]],
]);

checkRows("the time that the clause names", period, [
  ["Năm 2022 thu ngân sách đạt 1.286,4 tỷ đồng.", ["2022"]],
  ["Thu ngân sách năm 2022 đạt 1.286,4 tỷ đồng.", ["2022"]],
  ["Thu ngân sách đạt 1.286,4 tỷ đồng trong năm 2022.", ["2022"]],
  ["Tháng 6/2022, giải ngân 37,8 tỷ đồng.", ["2022-06"]],
  ["Quý III/2023 xảy ra 41 vụ.", ["2023-Q3"]],
  ["6 tháng đầu năm 2024, thu hút 18 dự án.", ["2024-H1"]],
  ["9 tháng đầu năm 2022, sản lượng đạt 37.462 tấn.", ["2022-01/2022-09"]],
  ["Trong 3 tháng cuối năm 2022, khai thác 4.816 tấn.", ["2022-Q4"]],
  ["Giai đoạn 2016-2020 xây dựng 184,7 km đường.", ["2016/2020"]],
  ["Năm học 2021-2022 có 19.873 học sinh.", ["2021/2022"]],
  ["Ngày 3/12/2022 xảy ra mưa lớn làm ngập 417 ha lúa.", ["2022-12-03"]],
  ["Cuối năm 2019 tổng đàn bò là 8.964 con.", ["2019"]],
]);

checkRows("a flow counted to a month is counted from January, a stock is of its day", period, [
  ["Đến hết tháng 9/2022, thu ngân sách đạt 874,6 tỷ đồng.", ["2022-01/2022-09"]],
  ["Lũy kế đến tháng 8/2023, giải ngân 214,7 tỷ đồng.", ["2023-01/2023-08"]],
  ["Thu ngân sách đến hết tháng 9/2022 đạt 874,6 tỷ đồng.", ["2022-01/2022-09"]],
  ["Tính đến ngày 31/3/2023, dư nợ đạt 7.418,6 tỷ đồng.", ["2023-03-31"]],
  ["Lũy kế từ đầu năm đến hết tháng 8/2022 đã cấp 214 giấy phép.", ["2022-01/2022-08"]],
  ["Tính chung 8 tháng năm 2022, doanh thu ước đạt 9.417 tỷ đồng, tăng 14,2%.", ["2022-01/2022-08", "2022-01/2022-08"]],
]);

checkRows("cùng kỳ is one year before", period, [
  ["Năm 2022 chỉ số giá tăng 5,2% (cùng kỳ tăng 7,3%).", ["2022", "2021"]],
  ["Quý I/2023 thu 214,7 tỷ đồng, cùng kỳ thu 187,2 tỷ đồng.", ["2023-Q1", "2022-Q1"]],
  ["6 tháng đầu năm 2019 GRDP tăng 8,12%, cùng kỳ năm 2018 tăng 7,38%.", ["2019-H1", "2018-H1"]],
  [
    "9 tháng đầu năm 2022 lập biên bản 1.738 trường hợp (cùng kỳ 1.469 trường hợp).",
    ["2022-01/2022-09", "2021-01/2021-09"],
  ],
  [
    "GRDP 6 tháng đầu năm 2023 tăng 6,74% (cùng kỳ năm 2022 tăng 8,12%); trong đó khu vực nông nghiệp tăng 3,42%.",
    ["2023-H1", "2022-H1", "2023-H1"],
  ],
]);

checkRows("the time of a comparison is none of the number's", period, [
  ["Doanh thu tăng 8,9% so với năm 2021.", [null]],
  ["Năm 2022 doanh thu tăng 8,9% so với năm 2021.", ["2022"]],
  ["Năm 2022 doanh thu gấp 1,83 lần năm 2015.", ["2022"]],
  ["Năm 2022 doanh thu tăng 8,9% so với năm 2021, lợi nhuận 74,3 tỷ đồng.", ["2022", "2022"]],
  ["Giá trị sản xuất (giá so sánh năm 2010) đạt 3.746,2 tỷ đồng.", [null]],
  ["Doanh thu quý II/2023 đạt 218,4 tỷ đồng, tăng 12,3% so với quý I/2023.", ["2023-Q2", "2023-Q2"]],
]);

checkRows("two times in a sentence", period, [
  ["Thu ngân sách từ 187,9 tỷ đồng năm 2016 tăng lên 402,6 tỷ đồng năm 2021.", ["2016", "2021"]],
  ["Năm 2021, lương tối thiểu tăng từ 3,9 triệu đồng lên 4,2 triệu đồng.", [null, "2021"]],
  ["Năm 2016 từ 187,9 tỷ đồng tăng lên 402,6 tỷ đồng năm 2021.", ["2016", "2021"]],
  ["Năm 2015 có 1.215 hộ nghèo, năm 2020 còn 384 hộ nghèo.", ["2015", "2020"]],
  ["Năm 2016 là 72,4 tỷ đồng; năm 2017 là 81,3 tỷ đồng.", ["2016", "2017"]],
  ["Thu ngân sách năm 2022 đạt 874,6 tỷ đồng (năm 2021: 812,3 tỷ đồng).", ["2022", "2021"]],
  ["6 tháng đầu năm 2021 thu ngân sách đạt 437,8 tỷ đồng, cả năm ước đạt 874,6 tỷ đồng.", ["2021-H1", "2021"]],
  ["Bình quân giai đoạn 2016-2020 tăng 10,27%/năm.", ["2016/2020"]],
]);

checkRows("a time holds for what follows it in its paragraph", period, [
  ["Năm 2022, thu ngân sách đạt 874,6 tỷ đồng. Chi ngân sách 812,3 tỷ đồng.", ["2022", "2022"]],
  [
    "6 tháng đầu năm 2023, huyện trồng 214,6 ha rừng. Sản lượng gỗ 4.716 m3, tăng 6,2%.",
    ["2023-H1", "2023-H1", "2023-H1"],
  ],
  ["Năm 2022 thu 874,6 tỷ đồng, chi 812,3 tỷ đồng, tăng 6,4%.", ["2022", "2022", "2022"]],
]);

checkRows("a heading gives its time to the lines below", period, [
  ["Kết quả 9 tháng đầu năm 2022\nTổng thu ngân sách đạt 874,6 tỷ đồng.", ["2022-01/2022-09"]],
  ["I. KẾT QUẢ NĂM 2022\n1. Trồng mới 214,6 ha rừng.\n2. Kết nạp 64 đảng viên.", ["2022", "2022"]],
  ["Trong năm 2021, huyện đã:\n- Trồng mới 214,6 ha rừng;\n- Kết nạp 64 đảng viên.", ["2021", "2021"]],
]);

checkRows("a year that the text leaves out", period, [
  ["Tháng 6, giải ngân 37,8 tỷ đồng.", ["2022-06"], { date: "2022-07-05" }],
  ["Tháng 6, giải ngân 37,8 tỷ đồng.", ["XXXX-06"]],
]);

checkRows("no time is made up", period, [
  ["Tổng thu ngân sách đạt 1.286,4 tỷ đồng.", [null]],
  ["Doanh thu tăng 8,9% so với cùng kỳ.", [null]],
  ["Thực hiện Nghị quyết số 87/NQ-HĐND ngày 14/12/2021, huyện trồng 214,6 ha rừng.", [null]],
  ["Năm 2022, mỗi năm kết nạp 64 đảng viên.", [null]],
]);

checkRows("a sentence that says more of the one before is of its time", period, [
  [
    "1/ Nguồn vốn\nĐến 30/6/2023, nguồn vốn đạt 486 tỷ đồng. Trong đó: vốn Trung ương 312 tỷ đồng.",
    ["2023-06-30", "2023-06-30"],
  ],
  ["1/ Nguồn vốn\nĐến 30/6/2023, nguồn vốn đạt 486 tỷ đồng. Hộ nghèo vay 312 tỷ đồng.", ["2023-06-30", null]],
]);

checkRows("the time of a plan's heading", period, [
  ["I. KẾT QUẢ\nXảy ra 12 vụ.\nII. NHIỆM VỤ THÁNG 7/2024\n- Kéo giảm 5% số vụ.", [null, "2024-07"]],
  ["1. Kết quả\nXảy ra 12 vụ.\n2. Mục tiêu đến 31/12/2024\nHồ sơ trực tuyến đạt 70%.", [null, "2024-12-31"]],
]);

checkRows("the title of a document gives its time where nothing nearer does", period, [
  ["BÁO CÁO\nKết quả công tác năm 2021\n\nI. Kinh tế\n1. Trồng trọt\nTrồng mới 214,6 ha rừng.", ["2021"]],
  ["BÁO CÁO\nTình hình quý III/2022\n\nI. Kinh tế\nThu phí đạt 3,7 tỷ đồng.", ["2022-Q3"]],
  ["Tổng kết năm học 2021-2022, nhiệm vụ năm học 2022-2023\n\n1. Quy mô\nCó 37 trường.", ["2021/2022"]],
  ["Kết quả năm 2023; phương hướng, nhiệm vụ năm 2024\n\nI. Thu ngân sách\nThu phí đạt 3,7 tỷ đồng.", ["2023"]],
  [
    "BÁO CÁO\nSơ kết 03 năm (2019-2021) thực hiện Đề án\n\nHuyện có 17 xã.\n\nI. VIỆC LÀM\n1. Đào tạo 640 em.",
    ["2019/2021", "2019/2021"],
  ],
  ["BÁO CÁO\nTổng kết công tác năm 2021 và Đề án giai đoạn 2016-2020\n\nI. VIỆC LÀM\n1. Đào tạo 640 em.", ["2021"]],
  ["BÁO CÁO\nKết quả thực hiện Chương trình giai đoạn 2021-2025\n\nI. VIỆC LÀM\n1. Đào tạo 640 em.", [null]],
  ["BÁO CÁO\ncông tác dân vận năm 2022;\nmột số nhiệm vụ năm 2023\n\nI- TÌNH HÌNH\nXây dựng 47 mô hình.", ["2022"]],
  ["BÁO CÁO\nQuyết toán ngân sách năm 2021;\ndự toán năm 2022\n\nI. THU\nThu phí đạt 3,7 tỷ đồng.", ["2021"]],
  ["BẢN TIN NGÂN SÁCH\n(Số liệu tính đến ngày 31/3/2023)\n\n1. Chi\nChi thường xuyên 46,2 tỷ đồng.", ["2023-Q1"]],
  ["Sáng 8/1, xã tổ chức hội nghị tổng kết năm 2022.\n\n1. Kinh tế\nThu phí đạt 3,7 tỷ đồng.", ["2022"]],
  ["Báo cáo tháng 5 và 5 tháng năm 2023\n\nI. Kinh tế\nThu phí đạt 3,7 tỷ đồng.", [null]],
]);

checkRows("a heading holds through its sub-headings, until one of its depth", period, [
  ["A. VIỆC ĐÃ LÀM QUÝ I/2021\nI. Nông nghiệp\n1. Rau màu\nTrồng 37,4 ha rau.", ["2021-Q1"]],
  ["I. KẾT QUẢ NĂM 2021\n1. Trồng trọt\nTrồng 37,4 ha rau.\nII. TỒN TẠI\nCòn 19 hộ nghèo.", ["2021", null]],
  ["Kết quả năm 2020\n\nI. THÁNG 6/2021\nTrồng 37,4 ha rau.\nII. KHÁC\nTrồng 8,1 ha ngô.", ["2021-06", "2020"]],
]);

checkRows("the line that opens a list gives its time to the list", period, [
  ["1. Quý II/2023 xảy ra 47 vụ, trong đó:\n- Trộm cắp 19 vụ;\n- Cướp giật 6 vụ.", ["2023-Q2", "2023-Q2", "2023-Q2"]],
]);

checkRows("a plan's own figure is of the plan's year, or of the time of the number beside it", period, [
  ["Trong 9 tháng năm 2021 trồng 37 ha, đạt 74% kế hoạch năm (50 ha).", ["2021-01/2021-09", "2021-01/2021-09", "2021"]],
  ["Đến hết tháng 8/2022 giải ngân 64 tỷ đồng/KH 112 tỷ đồng.", ["2022-01/2022-08", "2022"]],
  ["Trong 9 tháng năm 2021 trồng 37 ha/48 ha KH.", ["2021-01/2021-09", "2021-01/2021-09"]],
]);

checkRows("lũy kế … đến counts from January, whatever stands between", period, [
  ["Lũy kế số thu quỹ đến ngày 31/10/2023 là 468 triệu đồng.", ["2023-01/2023-10"]],
  ["Đến ngày 31/10/2023 quỹ có 468 triệu đồng.", ["2023-10-31"]],
  [
    "Tháng 5/2023 xảy ra 14 vụ cháy. Lũy kế từ đầu năm đến nay xảy ra 52 vụ, làm chết 3 người.",
    ["2023-05", "2023-01/2023-05", "2023-01/2023-05"],
  ],
  [
    "Từ 16/3/2022 đến 15/4/2022 bắt 21 đối tượng; từ đầu năm đến nay bắt 97 đối tượng.",
    ["2022-03-16/2022-04-15", "2022-01/2022-04"],
  ],
  ["Báo cáo 6 tháng đầu năm 2023\n\nI. An ninh\nTừ đầu năm đến nay bắt 97 đối tượng.", ["2023-H1"]],
]);

checkRows("nửa đầu and nửa cuối are halves of a year", period, [
  ["Hãng lãi 34 tỷ đồng trong nửa đầu năm 2021; nửa cuối năm 2021 lãi 41 tỷ đồng.", ["2021-H1", "2021-H2"]],
  ["Nửa đầu tháng 8/2021 hãng bán 640 xe.", ["2021-08"]],
]);

checkRows("a time that goes on to this day is no period", period, [
  ["Từ năm 2019 đến nay, xã đã xây 12 cầu. Trong đó 5 cầu treo.", [null, null]],
  ["Từ tháng 3/2021 đến nay, xã đã xây 12 cầu.", [null]],
  ["Từ năm 2019 đến năm 2021, xã đã xây 12 cầu.", ["2019/2021"]],
  ["Xã đã xây 12 cầu từ năm 2019 đến nay.", [null]],
]);

checkRows("the day of a statement is no time of what is stated", period, [
  ["Sở Giao thông ngày 7/11 cho biết có 23 tàu đã về bến.", [null]],
  ["Ngày 7/11, có 23 tàu đã về bến.", ["XXXX-11-07"]],
]);

checkRows("cả năm and năm nay are the document's year, never that of a comparison", period, [
  ["Năm 2019, thu phí tăng 6% (riêng năm 2017 tăng 4%).\n\nChi phí cả năm là 3,7 tỷ đồng.", ["2019", "2017", "2019"]],
  ["Trong quý I năm 2022, xưởng làm 140 tấn, đạt 31% mục tiêu sản lượng cả năm.", ["2022-Q1", "2022-Q1"]],
]);

checkRows("the value of an earlier time is of the same part of that year", period, [
  ["Quý II/2021 thu phí giảm 3% (Quý II: năm 2019 giảm 5,2%).", ["2021-Q2", "2019-Q2"]],
  ["Quý I/2022 giá tăng 4,1%, vượt mức 2,6% của cùng kỳ năm trước.", ["2022-Q1", "2021-Q1"]],
  ["Năm 2023 cháy 27 vụ; so với cùng kỳ năm trước giảm 6 vụ (-18,2%).", ["2023", "2023", "2023"]],
]);

checkRows("what a thing is like has no time, nor has where a change came from", period, [
  ["Tối 9/6, ông Phan Văn Đại (52 tuổi) bị thương.", [null]],
  ["Báo cáo năm 2021\n\nI. Xã hội\nHộ nghèo giảm từ 8,6% xuống còn 2,3%.", [null, "2021"]],
]);

checkRows("a time behind a level is that of what is said of it", period, [
  [
    "Năm 2018 xưởng lãi 14,2 tỷ đồng. Xưởng chỉ lãi 3,1 tỷ đồng trong nửa đầu năm 2019, giảm 52% so với cùng kỳ.",
    ["2018", "2019-H1", "2019-H1"],
  ],
  ["Kim ngạch tăng 12,7% so với cùng kỳ, lên 46,8 tỷ USD trong quý III/2021.", ["2021-Q3", "2021-Q3"]],
]);

checkRows("the lead of a list lends its time though it has no figure", period, [
  [
    "BÁO CÁO\nHoạt động ngân hàng quý III năm 2024\n1. Dư nợ theo ngành đến 30/9:\n- Thủy sản: 3.186 tỷ đồng, tăng 4,7%.\n2. Huy động 5.274 tỷ đồng.",
    ["2024-09-30", "2024-09-30", "2024-Q3"],
  ],
  [
    "BÁO CÁO\nThu hút đầu tư 8 tháng năm 2024\n\nMột số dự án được cấp phép trong tháng 8 gồm:\n- Nhà máy giấy: 18,4 triệu USD;\n- Kho lạnh: 126 tỷ đồng.",
    ["2024-08", "2024-08"],
  ],
]);

checkRows("the value in brackets after a comparison is of the time compared with", period, [
  ["Quý IV/2023 kỷ luật 13 người, nhiều hơn 5 người so với quý III (8 người).", ["2023-Q4", "2023-Q4", "2023-Q3"]],
  ["Năm 2024 thiệt hại 64,2 tỷ đồng, gấp 2 lần đợt lũ tháng 11/2022 (32,1 tỷ đồng).", ["2024", "2024", "2022-11"]],
  [
    "6 tháng đầu năm 2021 thu 46 tỷ đồng, bằng 115% so với cùng kỳ năm 2019 (40 tỷ đồng).",
    ["2021-H1", "2021-H1", "2019-H1"],
  ],
  [
    "Năm 2021 thu 46 tỷ đồng, tăng 15% so với cùng kỳ; nếu trừ tiền đất (9,7 tỷ đồng) thì thu 36,3 tỷ đồng.",
    ["2021", "2021", "2021", "2021"],
  ],
]);

checkRows("what is asked for, and what is of now, inherits no time", period, [
  ["Năm 2023, xã thu 46,8 tỷ đồng. Đề nghị huyện bố trí 3,2 tỷ đồng để sửa đường.", ["2023", null]],
  [
    "Quý II/2024, tỉnh đón 640.000 lượt khách. Hiện toàn tỉnh có 318 khách sạn với 7.450 phòng.",
    ["2024-Q2", null, null],
  ],
]);

checkRows("a deadline is the period only where there is no other", period, [
  ["Báo cáo công tác năm 2022\n\nXã cần thu 4,6 tỷ đồng trước ngày 30/11/2022.", ["2022"]],
  ["Xã sẽ đóng 4 bãi rác trước ngày 30/9/2025.", ["2025-09-30"]],
]);

checkRows("days in a bracket say which days are meant, unless a time stands before it", period, [
  ["Trong 4 ngày nghỉ lễ (từ 30/8 đến 2/9/2023), thị xã đón 96.400 lượt khách.", ["2023-08-30/2023-09-02"]],
  ["Trong tháng 5/2024 (từ ngày 15/4 đến ngày 14/5/2024), xảy ra 218 vụ.", ["2024-05"]],
]);

checkRows("a point in a year holds for no later sentence", period, [
  [
    "Báo cáo kết quả 9 tháng năm 2024\n\nĐầu năm 2024, xã có 142 hộ nghèo. Thu nhập đạt 38,6 triệu đồng.",
    ["2024", "2024-01/2024-09"],
  ],
]);
