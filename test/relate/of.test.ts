import { checkRows, plain, type Say } from "./table.ts";

/** The figure that it speaks about. */
const of: Say = ({ of }, all) => {
  const found = all.find(({ id }) => id === of);
  return found === undefined ? of : plain(found.text);
};

checkRows("three of lần lượt with a verb each", of, [
  [
    "Lợn 450 con, trâu 30 con, bò 50 con, lần lượt đạt 98%, đạt 97%, đạt 103% kế hoạch.",
    [null, null, null, "450 con", "30 con", "50 con"],
  ],
]);

checkRows("a share of the number of what was counted", of, [
  ["Cấp 512 tấn giống cho 12 xã, chiếm 80% số xã.", [null, null, "12 xã"]],
]);

checkRows("an item that compares goes on with the line above it", of, [
  [
    "Tai nạn xảy ra 37 vụ, làm chết 16 người.\n- So với tháng trước: tăng 4 vụ (+12,1%), giảm 3 người chết.\n- So với cùng kỳ: giảm 7 vụ.",
    [null, null, "37 vụ", "37 vụ", "16 người", "37 vụ"],
  ],
]);

checkRows("those who get a sum are not what was attained", of, [
  ["Phân bổ 640 tỷ đồng cho 87 dự án, đạt 97,4% kế hoạch.", [null, null, "640 tỷ đồng"]],
  ["Cho vay 42 tỷ đồng với 1.250 hộ, bằng 85% kế hoạch.", [null, null, "42 tỷ đồng"]],
]);

checkRows("lần lượt binds changes to levels, and no attainment after a semicolon", of, [
  [
    "Quý I doanh thu 791 tỷ đồng và lợi nhuận 23 tỷ đồng, lần lượt tăng 12,4% và 31%; qua đó đạt 53% kế hoạch năm.",
    [null, null, "791 tỷ đồng", "23 tỷ đồng", "23 tỷ đồng"],
  ],
]);

checkRows("what each of those counted is", of, [
  ["Có 17 hồ nhỏ chỉ còn 25-30%.", [null, null]],
  // A rate of the count, which only words without a mark part from it.
  ["Toàn xã có 86 hộ nghèo tỷ lệ 3,2%.", [null, "86 hộ nghèo"]],
  ["Có 45 xã đạt chuẩn nông thôn mới với tỷ lệ 75%.", [null, "45 xã"]],
]);

checkRows("a change in the unit of a level, a change of a plan", of, [
  ["Xuất khẩu 14 nghìn tấn, trị giá 32 triệu USD, tăng 300 tấn.", [null, null, "14 nghìn tấn"]],
  ["Chi 318 tỷ đồng cho 46 nghìn lượt, vượt 17 tỷ đồng so với dự toán.", [null, null, "318 tỷ đồng"]],
  ["Cho vay 150 hộ với số tiền 6 tỷ đồng, tăng 14 hộ, tăng 700 triệu đồng.", [null, null, "150 hộ", "6 tỷ đồng"]],
  ["Dự toán thu năm 2023 là 140 tỷ đồng, tăng 6% so với dự toán năm 2022.", [null, "140 tỷ đồng"]],
  ["Kế hoạch trồng 140 ha, giảm 6% so với năm 2022.", [null, "140 ha"]],
]);

checkRows("a total after trên does not take the place of its part", of, [
  ["Thi hành xong 63 tỷ đồng trên tổng số 140 tỷ đồng có điều kiện (45%).", [null, null, "63 tỷ đồng"]],
  ["Thu hồi 18 tỷ đồng trên tổng số 60 tỷ đồng phải thu, đạt 30%.", [null, null, "18 tỷ đồng"]],
]);

checkRows("no whole, no rank, not who has it", of, [
  ["Cả năm có 1.640 doanh nghiệp, trong đó 57% thuộc lĩnh vực dịch vụ.", [null, null]],
  ["Chỉ số PCI đạt 66,34 điểm, xếp thứ 21/63 tỉnh, tăng 3 bậc.", [null, null]],
  ["Dư nợ đạt 1.740 tỷ đồng với 8.930 khách hàng, tăng 11,6%.", [null, null, "1.740 tỷ đồng"]],
]);

checkRows("a count before brackets, not one in them", of, [
  ["Sởi ghi nhận 46 ca (tổ 5: 12 ca), giảm 9 ca.", [null, null, "46 ca"]],
  ["Sởi ghi nhận 46 ca, trong đó tổ 5 có 12 ca, giảm 9 ca.", [null, null, "12 ca"]],
]);

checkRows("the level before it in the sentence", of, [
  [
    "Tổng thu ngân sách ước đạt 1.286,4 tỷ đồng, đạt 103,7% dự toán tỉnh giao, tăng 8,9% so với cùng kỳ.",
    [null, "1.286,4 tỷ đồng", "1.286,4 tỷ đồng"],
  ],
  ["Thu ngân sách đạt 2.318 tỷ đồng, vượt 27,4% kế hoạch.", [null, "2.318 tỷ đồng"]],
  ["Cán bộ nữ có 46 đồng chí, chiếm 27,06%.", [null, "46 đồng chí"]],
  ["Có 57/68 trường mầm non đạt chuẩn Quốc gia (đạt 83,82%).", [null, "57/68 trường mầm non"]],
  ["Năng suất đạt 61,8 tạ/ha, cao hơn 2,4 tạ/ha so với vụ trước.", [null, "61,8 tạ/ha"]],
  ["Thu ngân sách 296,4 tỷ đồng (đạt 61,7% dự toán).", [null, "296,4 tỷ đồng"]],
  ["Tỷ lệ hộ nghèo còn 3,18%, giảm 0,74% so với cùng kỳ.", [null, "3,18%"]],
  [
    "Thu ngân sách đạt 487,2 tỷ đồng, tăng 6,4%; chi ngân sách 431,8 tỷ đồng, giảm 2,7%.",
    [null, "487,2 tỷ đồng", null, "431,8 tỷ đồng"],
  ],
  [
    "Doanh thu đạt 418,6 tỷ đồng, tăng 12,4% và lợi nhuận đạt 37,2 tỷ đồng, tăng 3,8%.",
    [null, "418,6 tỷ đồng", null, "37,2 tỷ đồng"],
  ],
  [
    "Huy động vốn đạt 8.417,6 tỷ đồng, tăng 612,4 tỷ đồng (+7,8%) so với đầu năm.",
    [null, "8.417,6 tỷ đồng", "8.417,6 tỷ đồng"],
  ],
  [
    "Đàn trâu 3.415 con, giảm 2,7%; đàn bò 8.967 con, tăng 1,4% so với cùng kỳ.",
    [null, "3.415 con", null, "8.967 con"],
  ],
]);

checkRows("the level that follows it", of, [
  ["Kim ngạch thương mại tăng 17,8% so với cùng kỳ năm ngoái, lên 61,7 tỷ USD.", ["61,7 tỷ USD", null]],
  ["Dư nợ tăng 1,96%, đạt 7.418,6 tỷ đồng.", ["7.418,6 tỷ đồng", null]],
  ["Giá dầu giảm 1,34 USD, xuống còn 72,86 USD/thùng.", ["72,86 USD/thùng", null]],
  ["Lợi nhuận giảm 16,8% xuống 214,7 tỷ đồng.", ["214,7 tỷ đồng", null]],
  ["Giá xăng tăng 870 đồng/lít, lên mức 24.360 đồng/lít.", ["24.360 đồng/lít", null]],
  ["Tỷ lệ trẻ suy dinh dưỡng giảm 0,6% so với năm 2021, còn 9,3%.", ["9,3%", null]],
  ["Tỷ lệ hộ nghèo giảm 1,37% (từ 5,64% xuống 4,27%).", ["4,27%", null, null]],
]);

checkRows("the level whose share it is", of, [
  ["Có 37/41 chi bộ hoàn thành nhiệm vụ (tỷ lệ 90,2%).", [null, "37/41 chi bộ"]],
  ["Quỹ nắm giữ 8,3 triệu cổ phần, tương đương tỷ lệ 2,7%.", [null, "8,3 triệu cổ phần"]],
  [
    "Trồng trọt đạt 137 tỷ đồng, tỷ trọng 46%; chăn nuôi 83 tỷ đồng, tỷ trọng 28%.",
    [null, "137 tỷ đồng", null, "83 tỷ đồng"],
  ],
  ["Nợ xấu 12,4 tỷ đồng, tỷ lệ 0,62%, thấp hơn mức 0,78% của năm 2021.", [null, "12,4 tỷ đồng", null]],
  ["Có 14 hộ nghèo, tỷ lệ hộ nghèo 3,2%.", [null, null]],
]);

checkRows("the levels before it in their order", of, [
  [
    "Doanh thu 3.170 tỷ đồng, lợi nhuận 318 tỷ đồng, lần lượt tăng 8,7% và giảm 14,6% so với năm 2023.",
    [null, null, "3.170 tỷ đồng", "318 tỷ đồng"],
  ],
  [
    "Có 137 hợp tác xã thành lập mới, vốn đăng ký 82 tỷ đồng, so với quý trước tăng lần lượt 7,4% và 18,3%.",
    [null, null, "137 hợp tác xã", "82 tỷ đồng"],
  ],
  [
    "Tỷ lệ trẻ nhẹ cân giảm còn 7,2%, thể thấp còi 11,6% (giảm lần lượt 0,8% và 1,3% so với đầu năm).",
    [null, null, "7,2%", "11,6%"],
  ],
]);

checkRows("of a share no other share or bracket that follows it", of, [
  ["Công suất buồng phòng đạt 78%, riêng ngày 27/4 lên tới 88%.", [null, null]],
  ["Cổ tức chia bằng tiền với tỷ lệ 14% (1.400 đồng/cổ phiếu).", [null, null]],
  ["Tỷ lệ lấp đầy 63%, giảm so với mức 72,4% cuối năm 2023.", [null, null]],
]);

checkRows("the level of the same noun or name", of, [
  ["Quý II/2023, phát hiện 14 vụ, 21 đối tượng. So với quý trước, số vụ tăng 27,3%.", [null, null, "14 vụ"]],
  [
    "Huyện kiểm tra 37 tổ chức đảng và 214 đảng viên; số đảng viên được kiểm tra tăng 18 người.",
    [null, null, "214 đảng viên"],
  ],
  [
    "Diện tích lúa bị hạn, thiếu nước là 1.137 ha, trong đó mất trắng 82 ha. Diện tích thiếu nước tăng 64 ha.",
    [null, null, "1.137 ha"],
  ],
  ["Năm 2022, sản lượng đạt 83 tấn. Năm 2023, sản lượng tăng 4,7%.", [null, null]],
  ["Xuất khẩu gạo đạt 37 triệu USD. Xuất khẩu tăng 4,7%.", [null, null]],
  ["Tổng dư nợ đạt 127 tỷ đồng. Dư nợ tăng 7,6%, lên 137 tỷ đồng.", [null, "137 tỷ đồng", null]],
  ["Xảy ra 93 vụ, làm chết 41 người, giảm 09 vụ so với cùng kỳ.", [null, null, "93 vụ"]],
  [
    "Xảy ra 17 vụ, làm chết 6 người; so với cùng kỳ giảm 5 vụ, 3 người chết, tăng 2 người bị thương.",
    [null, null, "17 vụ", "6 người", null],
  ],
  [
    "Xảy ra 17 vụ, làm 6 người chết, 15 người bị thương; giảm 5 vụ, giảm 2 người chết, tăng 3 người bị thương.",
    [null, null, null, "17 vụ", "6 người", "15 người"],
  ],
  ["Có 19.873 học sinh, tăng 326 em.", [null, "19.873 học sinh"]],
  [
    "Nhập khẩu 17,36 nghìn chiếc, trị giá 284,19 triệu USD, tăng 13,4% về lượng và tăng 10,7% về trị giá.",
    [null, null, "17,36 nghìn chiếc", "284,19 triệu USD"],
  ],
  [
    "Doanh nghiệp thành lập mới 1.214 doanh nghiệp, tăng 17,6% về số doanh nghiệp và tăng 8,4% về số vốn.",
    [null, "1.214 doanh nghiệp", null],
  ],
  [
    "Sản lượng tôm đạt 12.486 tấn, tăng 614 tấn, cá 37.214 tấn, giảm 1.217 tấn.",
    [null, "12.486 tấn", null, "37.214 tấn"],
  ],
  [
    "Thu phạt 2,46 tỷ đồng, giảm 17,3% (tương ứng giảm 515 triệu đồng) so với cùng kỳ.",
    [null, "2,46 tỷ đồng", "2,46 tỷ đồng"],
  ],
  ["Trong 1.286 hộ được vay vốn có 417 hộ thoát nghèo (32,4%).", [null, null, "417 hộ"]],
]);

checkRows("the share where there is no level", of, [
  ["Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2%, tăng 0,3 điểm phần trăm.", [null, "93,2%"]],
  ["Tỷ lệ bê tông hóa đường thôn 83,1%, thấp hơn mục tiêu 6,9%.", [null, "83,1%"]],
]);

checkRows("none of another sentence, indicator or time", of, [
  ["Thu ngân sách đạt 487,2 tỷ đồng. Tăng 6,4% so với cùng kỳ.", [null, null]],
  ["Thu ngân sách đạt 487,2 tỷ đồng; công nghiệp tăng 8,4%.", [null, null]],
  ["Doanh thu đạt 418,6 tỷ đồng, lợi nhuận tăng 3,8%.", [null, null]],
  ["Giá trị sản xuất tăng 6,8%.", [null]],
  ["Thu 214,7 tỷ đồng, tăng 5,2% (cùng kỳ tăng 7,3%).", [null, "214,7 tỷ đồng", null]],
  ["Tổng thu ngân sách đạt 1.286,4 tỷ đồng.", [null]],
  ["Tỷ lệ hộ dùng nước sạch đạt 96,3% (KH: 95%).", [null, null]],
]);

checkRows("the number that a change of its words is of", of, [
  [
    "Xảy ra 83 vụ tai nạn, làm chết 47 người, bị thương 58 người; so với cùng kỳ giảm 3,9% số vụ, giảm 1,5% số người chết và giảm 4,1% số người bị thương.",
    [null, null, null, "83 vụ tai nạn", "47 người", "58 người"],
  ],
]);

checkRows("a sentence that opens with a comparison goes on with the one before", of, [
  ["Thu ngân sách đạt 127 tỷ đồng. So với cùng kỳ tăng 12,4%.", [null, "127 tỷ đồng"]],
  [
    "Công an bắt 14 vụ/23 đối tượng, thu 2 xe máy. So với cùng kỳ tăng 3 vụ, giảm 4 đối tượng.",
    [null, null, null, "14 vụ", "23 đối tượng"],
  ],
  ["Thu ngân sách đạt 127 tỷ đồng. So với cùng kỳ, đàn trâu giảm 2,1%.", [null, null]],
]);

checkRows("a percentage that says a counted change again speaks about the same level", of, [
  [
    "Huyện có 84 vụ tai nạn, làm bị thương 93 người. So với cùng kỳ giảm 11 vụ (-11,6%), tăng 6 người bị thương (+6,9%).",
    [null, null, "84 vụ tai nạn", "84 vụ tai nạn", "93 người", "93 người"],
  ],
  [
    "Huyện có 84 vụ tai nạn, làm bị thương 93 người. So với cùng kỳ giảm 11 vụ, giảm 11,6%.",
    [null, null, "84 vụ tai nạn", "84 vụ tai nạn"],
  ],
  ["Xảy ra 93 vụ, giảm 17 vụ (cùng kỳ tăng 7,3%).", [null, "93 vụ", null]],
]);

checkRows("the age of those who are counted is no level", of, [
  [
    "Tiêm đủ vắc xin cho 640/800 trẻ dưới 1 tuổi, đạt 80%; tiêm cho thai phụ 72,4%, thấp hơn 3 điểm %.",
    [null, null, "640/800 trẻ", null, "72,4%"],
  ],
]);

checkRows("several numbers after lần lượt or tương ứng go in order to the levels before them", of, [
  [
    "Trâu 4.280 con, bò 9.800 con, lợn 51.200 con; so với cùng kỳ lần lượt giảm 1,7%; giảm 0,4% và tăng 5,3%.",
    [null, null, null, "4.280 con", "9.800 con", "51.200 con"],
  ],
  [
    "Tỉnh cấp 48 tỷ đồng, huyện cấp 27 tỷ đồng, xã cấp 5 tỷ đồng, tương ứng 60; 33,8 và 6,2%.",
    [null, null, null, "48 tỷ đồng", "27 tỷ đồng", "5 tỷ đồng"],
  ],
]);

checkRows("a value in brackets with a verb of its own", of, [
  ["Dịch vụ chiếm 41,5% (đạt 640 tỷ đồng).", ["640 tỷ đồng", null]],
]);
