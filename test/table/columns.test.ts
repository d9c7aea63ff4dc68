import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { readIndicators, readTable, writeTable } from "./read-table.ts";

const TABLES: readonly (readonly [what: string, table: string, records: readonly string[]])[] = [
  [
    "a head of three rows, numbers of columns and rows",
    `
Đơn vị tính: tỷ đồng
TT | Ngành | Kế hoạch vốn năm 2021 | < | <
^ | ^ | Tổng số | Trong đó | <
^ | ^ | ^ | NSTW | NSĐP
A | B | 1=2+3 | 2 | 3
01 | Đường | 70 | 40 | 30
02 | Thủy lợi | 25 | 10 | 15`,
    [
      ...["70: 70000000000 VND level planned 2021", "40: 40000000000 VND level planned 2021"],
      ...["30: 30000000000 VND level planned 2021", "25: 25000000000 VND level planned 2021"],
      ...["10: 10000000000 VND level planned 2021", "15: 15000000000 VND level planned 2021"],
    ],
  ],
  [
    "plan, estimate, the same period, and what compares them",
    `
THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2021
ĐVT: tỷ đồng
Nội dung | KH 2021 | TH cùng kỳ | Ước TH 6 tháng | So với KH (%) | So với cùng kỳ (%)
Thuế | 80 | 30 | 36 | 45,0 | 120,0
Phí | 20 | 8 | 9 | 45,0 | 112,5
Đất | 50 | 25 | 20 | 40,0 | 80,0`,
    [
      ...["80: 80000000000 VND level planned 2021", "30: 30000000000 VND level 2020-H1"],
      "36: 36000000000 VND level estimated 2021-H1",
      ...["45,0: 45 % attainment 2021-H1 «KH» of 36", "120,0: 120 % attainment 2021-H1 «cùng kỳ» of 36"],
      ...["20: 20000000000 VND level planned 2021", "8: 8000000000 VND level 2020-H1"],
      "9: 9000000000 VND level estimated 2021-H1",
      ...["45,0: 45 % attainment 2021-H1 «KH» of 9", "112,5: 112.5 % attainment 2021-H1 «cùng kỳ» of 9"],
      ...["50: 50000000000 VND level planned 2021", "25: 25000000000 VND level 2020-H1"],
      "20: 20000000000 VND level estimated 2021-H1",
      ...["40,0: 40 % attainment 2021-H1 «KH» of 20", "80,0: 80 % attainment 2021-H1 «cùng kỳ» of 20"],
    ],
  ],
  [
    "a part of the column before it has its unit",
    `
Thôn | Dân số (người) | Trong đó nữ | Số hộ | Trong đó: hộ nghèo
Đồng Tâm | 1.204 | 611 | 320 | 14
Đồng Tiến | 980 | 495 | 251 | 9`,
    [
      ...["1.204: 1204 người level", "611: 611 người level", "320: 320 hộ level", "14: 14 hộ level"],
      ...["980: 980 người level", "495: 495 người level", "251: 251 hộ level", "9: 9 hộ level"],
    ],
  ],
  [
    "levels as rows, indicators as columns",
    `
ĐVT: tấn
Năm 2021 | Tôm | Cá | Mực
Kế hoạch | 80 | 50 | 20
Ước thực hiện | 84 | 45 | 21
So với kế hoạch (%) | 105,0 | 90,0 | 105,0`,
    [
      ...["80: 80 t level planned", "50: 50 t level planned", "20: 20 t level planned"],
      ...["84: 84 t level estimated", "45: 45 t level estimated", "21: 21 t level estimated"],
      ...["105,0: 105 % attainment «kế hoạch» of 84", "90,0: 90 % attainment «kế hoạch» of 45"],
      "105,0: 105 % attainment «kế hoạch» of 21",
    ],
  ],
  [
    "levels as rows under what they are of, years as columns",
    `
Chỉ tiêu | 2020 | 2021
1. Thu phí (triệu đồng) | |
Dự toán | 40 | 50
Thực hiện | 42 | 48
2. Sản lượng (tấn) | |
Kế hoạch | 7 | 8
Thực hiện | 6 | 9`,
    [
      ...["40: 40000000 VND level planned 2020", "50: 50000000 VND level planned 2021"],
      ...["42: 42000000 VND level 2020", "48: 48000000 VND level 2021"],
      ...["7: 7 t level planned 2020", "8: 8 t level planned 2021", "6: 6 t level 2020", "9: 9 t level 2021"],
    ],
  ],
  [
    "an estimate is a whole syllable: quốc is none",
    `
Cấp học | Tỷ lệ đạt chuẩn quốc gia năm 2022 (%)
Mầm non | 61,5
Tiểu học | 72,0`,
    ["61,5: 61.5 % level 2022", "72,0: 72 % level 2022"],
  ],
  [
    "a comparison with signs, in the row's unit and in percent",
    `
Cây | TH 2020 (ha) | TH 2021 (ha) | Tăng (+), giảm (-) so với cùng kỳ | <
^ | ^ | ^ | Số tuyệt đối | %
Lúa | 50 | 55 | +5 | 10,0
Ngô | 40 | 36 | -4 | -10,0
Sắn | 20 | 19 | (1) | −5,0`,
    [
      ...["50: 50 ha level 2020", "55: 55 ha level 2021"],
      ...["+5: 5 ha change increase 2021 «cùng kỳ» of 55", "10,0: 10 % change increase 2021 «cùng kỳ» of 55"],
      ...["40: 40 ha level 2020", "36: 36 ha level 2021"],
      ...["-4: 4 ha change decrease 2021 «cùng kỳ» of 36", "-10,0: 10 % change decrease 2021 «cùng kỳ» of 36"],
      ...["20: 20 ha level 2020", "19: 19 ha level 2021"],
      ...["1: 1 ha change decrease 2021 «cùng kỳ» of 19", "−5,0: 5 % change decrease 2021 «cùng kỳ» of 19"],
    ],
  ],
  [
    "a rate of the same period is no comparison",
    `
Chủ đầu tư | Tỷ lệ giải ngân năm 2022 (%) | Tỷ lệ giải ngân cùng kỳ 2021 (%)
Ban A | 41,2 | 38,0
Ban B | 55,1 | 49,7`,
    [
      ...["41,2: 41.2 % attainment 2022", "38,0: 38 % attainment 2021"],
      ...["55,1: 55.1 % attainment 2022", "49,7: 49.7 % attainment 2021"],
    ],
  ],
  [
    "an index has the period of the parent, and its basis below",
    `
Chỉ số giá tháng 4 năm 2022
Nhóm hàng | Tháng 4/2022 so với (%) | < | <
^ | Kỳ gốc 2019 | Tháng 4/2021 | Tháng 3/2022
Lương thực | 107,2 | 102,5 | 100,4
May mặc | 103,1 | 101,2 | 99,8`,
    [
      "107,2: 107.2 % attainment 2022-04 «Kỳ gốc 2019»",
      "102,5: 102.5 % attainment 2022-04 «Tháng 4/2021»",
      "100,4: 100.4 % attainment 2022-04 «Tháng 3/2022»",
      "103,1: 103.1 % attainment 2022-04 «Kỳ gốc 2019»",
      "101,2: 101.2 % attainment 2022-04 «Tháng 4/2021»",
      "99,8: 99.8 % attainment 2022-04 «Tháng 3/2022»",
    ],
  ],
  [
    "a head that is all years, and a block of indices under it",
    `
Đàn trâu phân theo huyện
Huyện | 2018 | 2019 | Sơ bộ 2020
Số con (con) | | |
Ba Chẽ | 5.120 | 5.004 | 4.870
Chỉ số phát triển (Năm trước = 100) - % | | |
Ba Chẽ | 99,1 | 97,7 | 97,3`,
    [
      ...["5.120: 5120 con level 2018", "5.004: 5004 con level 2019", "4.870: 4870 con level 2020"],
      "99,1: 99.1 % attainment 2018 «Năm trước»",
      "97,7: 97.7 % attainment 2019 «Năm trước»",
      "97,3: 97.3 % attainment 2020 «Năm trước»",
    ],
  ],
  [
    "a year over another",
    `
Ngành | 2019/2018 (%) | 2020/2019 (%)
Trồng trọt | 103,1 | 102,2
Thủy sản | 105,4 | 104,0`,
    [
      ...["103,1: 103.1 % attainment 2019 «2018»", "102,2: 102.2 % attainment 2020 «2019»"],
      ...["105,4: 105.4 % attainment 2019 «2018»", "104,0: 104 % attainment 2020 «2019»"],
    ],
  ],
  [
    "months so far and flows from January, with the year of the title",
    `
KẾT QUẢ THÁNG 7 NĂM 2022
(Kèm theo Báo cáo số 88/BC-STC ngày 25/7/2022)
Khoản thu (tỷ đồng) | Tháng 7 | 7 tháng | Lũy kế từ đầu năm đến hết 31/8/2022
Thuế (tỷ đồng) | 11 | 70 | 81`,
    [
      "11: 11000000000 VND level 2022-07",
      "70: 70000000000 VND level 2022-01/2022-07",
      "81: 81000000000 VND level 2022-01/2022-08",
    ],
  ],
  [
    "neither a standard's span in brackets nor the day of a paper is the time of the title",
    `
KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2022
(chuẩn nghèo giai đoạn 2022-2025)
(Kèm theo Quyết định số 15/QĐ-UBND ngày 9/1/2023)
Xã | Số hộ nghèo
Đông Sơn | 61
Tây Sơn | 48`,
    ["61: 61 hộ nghèo level 2022", "48: 48 hộ nghèo level 2022"],
  ],
  [
    "a plan under a comparison is the basis, and not planned",
    `
KẾT QUẢ 9 THÁNG NĂM 2021
ĐVT: triệu đồng
Nội dung | Lũy kế 9 tháng | SO SÁNH THỰC HIỆN VỚI (%) | <
^ | ^ | Dự toán năm | Cùng kỳ năm trước
Chi lương | 640 | 71,1 | 104,5
Chi khác | 210 | 60,0 | 98,2`,
    [
      "640: 640000000 VND level 2021-01/2021-09",
      "71,1: 71.1 % attainment 2021-01/2021-09 «Dự toán năm» of 640",
      "104,5: 104.5 % attainment 2021-01/2021-09 «Cùng kỳ năm trước» of 640",
      "210: 210000000 VND level 2021-01/2021-09",
      "60,0: 60 % attainment 2021-01/2021-09 «Dự toán năm» of 210",
      "98,2: 98.2 % attainment 2021-01/2021-09 «Cùng kỳ năm trước» of 210",
    ],
  ],
  [
    "a share leads to the count of its own parent",
    `
Xã | Tổng số hộ | Hộ nghèo năm 2021 | <
^ | ^ | Số hộ | Tỷ lệ (%)
Bình An | 800 | 40 | 5,00
Bình Dương | 1.200 | 30 | 2,50
Bình Hải | 500 | 20 | 4,00`,
    [
      ...["800: 800 hộ level", "40: 40 hộ level 2021", "5,00: 5 % share 2021 «Tổng số hộ» of 40"],
      ...["1.200: 1200 hộ level", "30: 30 hộ level 2021", "2,50: 2.5 % share 2021 «Tổng số hộ» of 30"],
      ...["500: 500 hộ level", "20: 20 hộ level 2021", "4,00: 4 % share 2021 «Tổng số hộ» of 20"],
    ],
  ],
  [
    "years as rows",
    `
Năm | Dân số (người) | Tỷ lệ hộ nghèo (%)
2019 | 8.450 | 6,2
2020 | 8.610 | 5,4
2021 | 8.730 | 4,9`,
    [
      ...["8.450: 8450 người level 2019", "6,2: 6.2 % level 2019"],
      ...["8.610: 8610 người level 2020", "5,4: 5.4 % level 2020"],
      ...["8.730: 8730 người level 2021", "4,9: 4.9 % level 2021"],
    ],
  ],
  [
    "years of projects and spans of years are no figures",
    `
ĐVT: triệu đồng
Công trình | Thời gian KC-HT | Năm hoàn thành | Kế hoạch năm 2022
Hồ Khe | 2020-2022 | 2022 | 900
Cầu Treo | 2021-2023 | 2023 | 750`,
    ["900: 900000000 VND level planned 2022", "750: 750000000 VND level planned 2022"],
  ],
  [
    "labels that begin with figures",
    `
Nhóm tuổi | Năm 2022 (người)
1. Trẻ em | 250
2. Thanh niên | 315
3. Phụ nữ | 198
4. Người già | 87`,
    ["250: 250 người level 2022", "315: 315 người level 2022", "198: 198 người level 2022", "87: 87 người level 2022"],
  ],
  [
    "labels that are known nouns are no units",
    `
TT | Vật nuôi | Năm 2020 (con)
1 | Trâu | 120
2 | Bò | 340
3 | Lợn | 1.250`,
    ["120: 120 con level 2020", "340: 340 con level 2020", "1.250: 1250 con level 2020"],
  ],
];

test.each(TABLES)("%s", (_, table, records) => {
  expect(readTable(table)).toEqual(records);
});

test("words that could be units, or that begin with figures, are labels before all figures", () => {
  expect(readIndicators("TT | Vật nuôi | Năm 2020 (con)\n1 | Trâu | 120\n2 | Bò | 340\n3 | Lợn | 95")).toEqual([
    "Trâu",
    "Bò",
    "Lợn",
  ]);
  expect(readIndicators("STT | Nhóm tuổi | Năm 2021\n1 | 6 - 10 tuổi | 64\n2 | 11 - 14 tuổi | 58")).toEqual([
    "6 - 10 tuổi",
    "11 - 14 tuổi",
  ]);
});

test("a formula of the row of numbers is no day", () => {
  const { text, tables } = writeTable(
    "Xã | KH | TH | So sánh (%)\nA | 1 | 2 | 3=2/1\nĐông | 40 | 44 | 110\nTây | 50 | 60 | 120",
  );
  expect(extract(text, { tables }).filter(({ kind }) => kind === "date")).toEqual([]);
});
