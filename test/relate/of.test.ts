import { checkRows, plain, type Say } from "./table.ts";

/** The figure that it speaks about. */
const of: Say = ({ of }, all) => {
  const found = all.find(({ id }) => id === of);
  return found === undefined ? of : plain(found.text);
};

checkRows("the level before it in the sentence", of, [
  [
    "Tổng thu ngân sách ước đạt 1.286,4 tỷ đồng, đạt 103,7% dự toán tỉnh giao, tăng 8,9% so với cùng kỳ.",
    [null, "1.286,4 tỷ đồng", "1.286,4 tỷ đồng"],
  ],
  ["Thu ngân sách đạt 2.318 tỷ đồng, vượt 27,4% kế hoạch.", [null, "2.318 tỷ đồng"]],
  ["Đại biểu nữ có 57 đồng chí, chiếm 22,98%.", [null, "57 đồng chí"]],
  ["Có 64/73 trường công lập đạt chuẩn Quốc gia (đạt 87,67%).", [null, "64/73 trường công lập"]],
  ["Năng suất đạt 61,8 tạ/ha, cao hơn 2,4 tạ/ha so với vụ trước.", [null, "61,8 tạ/ha"]],
  ["Thu ngân sách 318,2 tỷ đồng (đạt 61,7% dự toán).", [null, "318,2 tỷ đồng"]],
  ["Tỷ lệ hộ nghèo còn 3,18%, giảm 0,74% so với cùng kỳ.", [null, "3,18%"]],
  [
    "Thu ngân sách đạt 487,2 tỷ đồng, tăng 6,4%; chi ngân sách 431,8 tỷ đồng, giảm 2,7%.",
    [null, "487,2 tỷ đồng", null, "431,8 tỷ đồng"],
  ],
  [
    "Doanh thu đạt 418,6 tỷ đồng, tăng 12,4% và lợi nhuận đạt 37,2 tỷ đồng, tăng 3,8%.",
    [null, "418,6 tỷ đồng", null, "37,2 tỷ đồng"],
  ],
]);

checkRows("the level that follows it", of, [
  ["Kim ngạch thương mại tăng 20,5% so với cùng kỳ năm ngoái, lên 82,3 tỷ USD.", ["82,3 tỷ USD", null]],
  ["Dư nợ tăng 1,96%, đạt 7.418,6 tỷ đồng.", ["7.418,6 tỷ đồng", null]],
  ["Giá dầu giảm 1,34 USD, xuống còn 72,86 USD/thùng.", ["72,86 USD/thùng", null]],
]);

checkRows("the level of the same noun or name", of, [
  ["Xảy ra 93 vụ, làm chết 41 người, giảm 08 vụ so với cùng kỳ.", [null, null, "93 vụ"]],
  [
    "Xảy ra 17 vụ, làm chết 6 người; so với cùng kỳ giảm 5 vụ, 3 người chết, tăng 2 người bị thương.",
    [null, null, "17 vụ", "6 người", null],
  ],
  [
    "Xảy ra 17 vụ, làm 6 người chết, 15 người bị thương; giảm 5 vụ, giảm 2 người chết, tăng 3 người bị thương.",
    [null, null, null, "17 vụ", "6 người", "15 người"],
  ],
  ["Có 21.346 học sinh, tăng 418 em.", [null, "21.346 học sinh"]],
  [
    "Nhập khẩu 23,84 nghìn chiếc, trị giá 431,85 triệu USD, tăng 12,8% về lượng và tăng 9,9% về trị giá.",
    [null, null, "23,84 nghìn chiếc", "431,85 triệu USD"],
  ],
]);

checkRows("the share where there is no level", of, [
  ["Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2%, tăng 0,3 điểm phần trăm.", [null, "93,2%"]],
  ["Tỷ lệ đô thị hóa 17,4%, thấp hơn mục tiêu 2,6%.", [null, "17,4%"]],
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
