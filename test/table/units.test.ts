import { expect, test } from "vitest";
import { readTable } from "./read-table.ts";

const TABLES: readonly (readonly [what: string, table: string, records: readonly string[]])[] = [
  [
    "the column of units gives each row its own",
    `
STT | Chỉ tiêu | ĐVT | Thực hiện năm 2022
1 | Thu phí | Tỷ đồng | 12,5
2 | Rừng trồng | Ha | 1.340
3 | Tỷ lệ che phủ | % | 47,2
4 | Số hộ khá | Hộ | 418`,
    [
      "12,5: 12500000000 VND level 2022",
      "1.340: 1340 ha level 2022",
      "47,2: 47.2 % level 2022",
      "418: 418 hộ level 2022",
    ],
  ],
  [
    "a unit stands for the rows below it, merged or as a ditto",
    `
Chỉ tiêu | ĐVT | Năm 2021
Lạc | Ha | 640
Đậu | ^ | 210
Vừng | nt | 95
Khoai | " | 70`,
    ["640: 640 ha level 2021", "210: 210 ha level 2021", "95: 95 ha level 2021", "70: 70 ha level 2021"],
  ],
  [
    "the brackets of a label and of a head",
    `
Chỉ tiêu | Năm 2020 | Trị giá năm 2021 (nghìn USD)
Năng suất (tạ/ha) | 52,4 | 310
Số phòng học (phòng) | 86 | 95`,
    [
      "52,4: 52.4 dt/ha level 2020",
      "310: 310000 USD level 2021",
      "86: 86 phòng level 2020",
      "95: 95000 USD level 2021",
    ],
  ],
  [
    "percent of a column is never the money declared above",
    `
Đơn vị tính: triệu đồng
Công trình | Vốn giao năm 2022 | Giải ngân | <
^ | ^ | Số tiền | Tỷ lệ (%)
Cầu Đá | 4.000 | 1.000 | 25,00
Kè Suối | 5.000 | 3.200 | 64,00
Đập Vai | 2.500 | 1.100 | 44,00`,
    [
      ...["4.000: 4000000000 VND level planned 2022", "1.000: 1000000000 VND level"],
      "25,00: 25 % attainment «Vốn giao» of 1.000",
      ...["5.000: 5000000000 VND level planned 2022", "3.200: 3200000000 VND level"],
      "64,00: 64 % attainment «Vốn giao» of 3.200",
      ...["2.500: 2500000000 VND level planned 2022", "1.100: 1100000000 VND level"],
      "44,00: 44 % attainment «Vốn giao» of 1.100",
    ],
  ],
  [
    "the unit line that is no organisation, also with an empty line after it, or slips",
    `
Đơn vị: UBND huyện Đà Nam
Đơn vị tính: Triệu dồng

Khoản thu | Năm 2019
Thuế | 120
Phí | 35`,
    ["120: 120000000 VND level 2019", "35: 35000000 VND level 2019"],
  ],
  [
    "the unit of the title",
    `
Sản lượng cá nuôi (tấn)
Xã | 2019 | 2020
Hải Bình | 210 | 245
Hải Châu | 180 | 176`,
    ["210: 210 t level 2019", "245: 245 t level 2020", "180: 180 t level 2019", "176: 176 t level 2020"],
  ],
  [
    "each block its own",
    `
Chỉ tiêu | 2020 | 2021
Số con (Nghìn con) | |
Dê | 4,5 | 5,1
Sản lượng thịt (Tấn) | |
Dê | 38 | 41`,
    [...["4,5: 4500 con level 2020", "5,1: 5100 con level 2021"], ...["38: 38 t level 2020", "41: 41 t level 2021"]],
  ],
  [
    "1.000 đồng, and the cell's own unit before all",
    `
ĐVT: 1.000 đồng
Khoản chi | Năm 2018
Tiền công | 2.400
Xăng xe | 3 triệu đồng
Tỷ lệ đã chi | 93,6%`,
    ["2.400: 2400000 VND level 2018", "3 triệu đồng: 3000000 VND level 2018", "93,6%: 93.6 % level 2018"],
  ],
  [
    "per mille is a tenth of percent; points of percent",
    `
Chỉ tiêu | ĐVT | Năm 2022
Mức giảm sinh | ‰ | 0,3
Mức tăng tỷ lệ | Điểm % | 1,4
Bác sĩ | Bác sĩ/vạn dân | 7,8`,
    ["0,3: 0.03 % level 2022", "1,4: 1.4 percentage_point level 2022", "7,8: 7.8 bác sĩ /vạn dân level 2022"],
  ],
  [
    "no unit where nothing tells it, or where two contradict each other",
    `
Chỉ tiêu | ĐVT | Số người năm 2021
Hệ số sử dụng | | 4,6
Đào tạo nghề | % | 31
Có việc làm | % | 27`,
    ["4,6: 4.6 number level 2021", "31: 31 number level 2021", "27: 27 number level 2021"],
  ],
  [
    "figures as the table writes them",
    `
Mặt hàng | Trị giá năm 2022 (nghìn USD)
Tôm | 2,345.6
Mực | 1,870
Cua | 12,400`,
    ["2,345.6: 2345600 USD level 2022", "1,870: 1870000 USD level 2022", "12,400: 12400000 USD level 2022"],
  ],
  [
    "a point before three decimals only where the column proves it",
    `
Thôn | Lúa năm 2022 (ha) | Ngô năm 2022 (ha)
Đông | 1.360 | 1.360
Tây | 0.725 | 2.410
Nam | 14.2 | 3.180`,
    [
      ...["1.360: 1.36 ha level 2022", "1.360: 1360 ha level 2022"],
      ...["0.725: 0.725 ha level 2022", "2.410: 2410 ha level 2022"],
      ...["14.2: 14.2 ha level 2022", "3.180: 3180 ha level 2022"],
    ],
  ],
  [
    "the corner of the head has the unit of the whole table, and nothing else",
    `
(Triệu USD) | Tháng 3/2022 | <
^ | Xuất khẩu | Nhập khẩu
Trong nước | 12,5 | 8,4
Nước ngoài | 40,1 | 33,9`,
    [
      ...["12,5: 12500000 USD level 2022-03", "8,4: 8400000 USD level 2022-03"],
      ...["40,1: 40100000 USD level 2022-03", "33,9: 33900000 USD level 2022-03"],
    ],
  ],
  [
    "a unit after a dash or a comma of the label",
    `
Chỉ tiêu | 2019 | 2020
Độ che phủ của rừng - % | 41,2 | 41,9
Sản lượng quế, tấn | 315 | 340`,
    ["41,2: 41.2 % level 2019", "41,9: 41.9 % level 2020", "315: 315 t level 2019", "340: 340 t level 2020"],
  ],
];

test.each(TABLES)("%s", (_, table, records) => {
  expect(readTable(table)).toEqual(records);
});
