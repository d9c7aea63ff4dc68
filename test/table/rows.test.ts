import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { readIndicators, readTable, writeTable } from "./read-table.ts";

const read = (text: string) => extract(text).map(({ text, kind, value, unit }) => `${text}: ${kind} ${value} ${unit}`);

test("a declared unit is not that of row numbers and percentages", () => {
  const rows = [
    "Đơn vị tính: tỷ đồng",
    "TT\tChỉ tiêu\tDự toán\tThực hiện\tTỷ lệ (%)",
    "1\tThu nội địa\t1.200\t1.356,4\t113,0",
    "2\tThu khác\t320\t451,7\t141,2",
  ];
  expect(read(rows.join("\n"))).toEqual([
    "1.200: money 1200000000000 VND",
    "1.356,4: money 1356400000000 VND",
    "113,0: percentage 113 %",
    "320: money 320000000000 VND",
    "451,7: money 451700000000 VND",
    "141,2: percentage 141.2 %",
  ]);
});

test("empty lines may stand above a table, and above its caption", () => {
  const rows = ["Đơn vị tính: tỷ đồng", "TT\tChỉ tiêu\tThực hiện", "1\tThu nội địa\t1.356,4", "2\tThu khác\t451,7"];
  const found = ["1.356,4: money 1356400000000 VND", "451,7: money 451700000000 VND"];
  for (const above of ["", "\n", "\n\n", " \n\n"]) expect(read(above + rows.join("\n"))).toEqual(found);
  for (const above of ["\n", "\n\n"]) expect(read(`${above}${rows.slice(1).join("\n")}`)).toHaveLength(2);
});

test("a table in decomposed letters is read as the same in composed ones", () => {
  const table = [
    "Đơn vị tính: tỷ đồng",
    "TT\tChỉ tiêu\tƯớc thực hiện năm 2022",
    "1\tThuế thu nhập\t1.356,4",
    "2\tLệ phí\t451,7",
  ];
  const records = (text: string) =>
    extract(text).map(({ kind, value, indicator, period }) => ({ kind, value, indicator, period }));
  expect(records(table.join("\n").normalize("NFD"))).toEqual(records(table.join("\n").normalize("NFC")));
  expect(records(table.join("\n"))[1]).toMatchObject({
    value: 1356400000000,
    indicator: "Thuế thu nhập",
    period: "2022",
  });
});

test("rows are lines of their own, however long they are", () => {
  const name = "Thu từ hoạt động xuất nhập khẩu qua cửa khẩu chính trên địa bàn";
  const rows = ["Đơn vị tính: tỷ đồng", "TT\tChỉ tiêu\tThực hiện", `1\t${name}\t1.356,4`, `2\t${name}\t451,7`];
  expect(read(rows.join("\n"))).toEqual(["1.356,4: money 1356400000000 VND", "451,7: money 451700000000 VND"]);
});

const ROWS: readonly (readonly [what: string, table: string, indicators: readonly (string | null)[]])[] = [
  [
    "marks, and a part of what stands above it",
    `
TT | Chỉ tiêu | ĐVT | KH 2022
A | KINH TẾ | |
I | Giá trị sản xuất | Tỷ đồng | 940
1 | Công nghiệp | Tỷ đồng | 520
 | - Trong đó: Chế biến | Tỷ đồng | 310
II | Cây lạc | |
 | + Diện tích | Ha | 460
 | + Năng suất | Tạ/ha | 24,5
B | XÃ HỘI | |
1 | Dân số | Người | 9.120`,
    ["Giá trị sản xuất", "Công nghiệp", "Chế biến", "Diện tích Cây lạc", "Năng suất Cây lạc", "Dân số"],
  ],
  [
    "what is measured, under what it is measured of",
    `
Chỉ tiêu | ĐVT | 2021
Ngô đông | |
Diện tích | Ha | 120
Sản lượng | Tấn | 510
Khoai tây | |
Diện tích | Ha | 45`,
    ["Diện tích Ngô đông", "Sản lượng Ngô đông", "Diện tích Khoai tây"],
  ],
  [
    "the words of the head with the label",
    `
Huyện | Học sinh năm 2021 | < | Giáo viên
^ | Tổng số | Nữ | ^
Lộc Bình | 5.120 | 2.480 | 410`,
    ["Học sinh Lộc Bình", "Học sinh Nữ Lộc Bình", "Giáo viên Lộc Bình"],
  ],
];

test.each(ROWS)("the indicator has %s", (_, table, indicators) => {
  expect(readIndicators(table)).toEqual(indicators);
});

test("a row has its path, and a total stands alone", () => {
  const lines = [
    "TT\tNội dung\tDự toán năm 2021 (triệu đồng)",
    "A\tThu\t90",
    "I\tThuế\t60",
    "H\tChi\t80",
    "I\tLương\t50",
    "II\tKhác\t30",
    "I\tBội thu\t10",
    "K\tVay\t5",
    "\tTổng cộng\t95",
  ];
  const rows = extract(lines.join("\n")).filter(({ kind }) => kind === "money");
  expect(rows.map(({ table, row, column }) => [table, row, column])).toEqual(
    ["Thu", "Thu › Thuế", "Chi", "Chi › Lương", "Chi › Khác", "Bội thu", "Vay", "Tổng cộng"].map((path) => [
      "t1",
      path,
      "Dự toán năm 2021 (triệu đồng)",
    ]),
  );
});

test("blank cells are no figures, 0 is one; bounds, ranges and notes are of the figure", () => {
  const table = `
Chỉ tiêu | ĐVT | KH 2023 | TH 2023
Bao phủ | % | Trên 92 | 93,4
Thấp còi | % | <18 | x
Đạt chuẩn | % | ≥ 85 | -
Trồng mới | Ha | Khoảng 6 | 0
Bác sĩ | Người | 8-9 | …
Điểm thi | Điểm | 7,5 trở lên | ...
Hộ vay | Hộ | 3.410¹ | 36 (*)`;
  expect(readTable(table)).toEqual([
    ...["92: more_than 92 % level planned 2023", "93,4: 93.4 % level 2023", "18: less_than 18 % level planned 2023"],
    ...["85: at_least 85 % level planned 2023", "6: approximate 6 ha level planned 2023", "0: 0 ha level 2023"],
    ...["8-9: 8..9 người level planned 2023", "7,5: at_least 7.5 điểm level planned 2023"],
    ...["3.410: 3410 hộ level planned 2023", "36: 36 hộ level 2023"],
  ]);
});

test("words in a cell are prose of that cell, and what stands in brackets is no part of the column", () => {
  const table = `
KẾT QUẢ NĂM 2022
Xã | Tỷ lệ hộ nghèo (%) | Giảm so với năm trước (%) | Ghi chú
Ninh Sơn | 1,42% (còn 3,08%) | 0,9 | tăng 4% so với cùng kỳ
Ninh Hà | 2,6 | Đạt | Quyết định ngày 12/4/2022
Ninh Lộc | 3,9 | 0,4 |`;
  expect(readTable(table)).toEqual([
    ...["1,42%: 1.42 % level 2022", "3,08%: 3.08 % level 2022"],
    ...["0,9: 0.9 % change decrease 2022 «năm trước»", "4%: 4 % change increase 2022 «cùng kỳ»"],
    ...["2,6: 2.6 % level 2022", "3,9: 3.9 % level 2022", "0,4: 0.4 % change decrease 2022 «năm trước»"],
  ]);
});

test("figures below each other in a cell are each of a line of the label", () => {
  const table = `
Chỉ tiêu | KH năm 2021 (kg) | TH năm 2021 (kg) | So với KH (%)
Giống mới - Vụ xuân - Vụ mùa | 8,5  14,0 | 8,0  14,7 | 94,1  105,0
Giống cũ | 120  340 | 5,2 | `;
  expect(readTable(table)).toEqual([
    ...[
      "8,5: 8.5 kg level planned 2021",
      "14,0: 14 kg level planned 2021",
      "8,0: 8 kg level 2021",
      "14,7: 14.7 kg level 2021",
    ],
    ...["94,1: 94.1 % attainment 2021 «KH» of 8,0", "105,0: 105 % attainment 2021 «KH» of 14,7"],
    ...["120: 120 kg level planned 2021", "340: 340 kg level planned 2021", "5,2: 5.2 kg level 2021"],
  ]);
  const lines = ["Giống mới Vụ xuân", "Giống mới Vụ mùa"];
  // Nothing tells which of two figures is of what.
  expect(readIndicators(table)).toEqual([...lines, ...lines, ...lines, null, null, "Giống cũ"]);
});

test("rows whose labels say a level are of their column and of the row above", () => {
  const table = `
Xã | Đông | Tây
Thu phí | |
Dự toán năm 2021 (triệu đồng) | 40 | 50
Thực hiện năm 2021 (triệu đồng) | 42 | 48`;
  expect(readTable(table)[2]).toBe("42: 42000000 VND level 2021");
  expect(readIndicators(table)).toEqual(["Đông Thu phí", "Tây Thu phí", "Đông Thu phí", "Tây Thu phí"]);
});

test("a date in a cell is of its row and its column", () => {
  const text = "Dự án\tQuyết định\tVốn (tỷ đồng)\nCầu Đá\t14/6/2021\t5\nKè Suối\tsố 88 ngày 2/3/2022\t7";
  const dates = extract(text).filter(({ kind }) => kind === "date");
  expect(dates.map(({ iso, table, row, column }) => [iso, table, row, column])).toEqual([
    ["2021-06-14", "t1", "Cầu Đá", "Quyết định"],
    ["2022-03-02", "t1", "Kè Suối", "Quyết định"],
  ]);
});

test("what names a table is no heading of the text below it", () => {
  const report = (caption: string) => `BÁO CÁO 6 THÁNG ĐẦU NĂM 2021

1. Nông nghiệp
Diện tích lúa đạt 52 ha.
${caption}
Cây | Gieo (ha) | Thu (ha)
Lúa | 50 | 48
Ngô | 12 | 11
Tổng đàn trâu đạt 31 con; tháng 4 tiêm phòng 25 con.`;
  const captions = [
    "KẾT QUẢ GIEO TRỒNG\nVỤ XUÂN NĂM 2019\nĐVT: ha",
    "Bảng 2. Diện tích năm 2019\n",
    "(Đơn vị tính: ha)",
  ];
  for (const caption of captions) {
    const { text, tables } = writeTable(report(caption));
    const below = extract(text, { tables }).slice(-3);
    expect(below.map(({ period, topic, iso }) => [iso, topic, period])).toEqual([
      [null, "Nông nghiệp", "2021-H1"],
      ["2021-04", null, null],
      [null, "Nông nghiệp", "2021-04"],
    ]);
  }
});

test("a year among the words of a label is no time of its row", () => {
  const table = `
Chỉ tiêu | ĐVT | Năm 2021
Giá trị sản xuất (giá so sánh 2010) | Tỷ đồng | 52`;
  expect(readTable(table)).toEqual(["52: 52000000000 VND level 2021"]);
  expect(readIndicators(table)).toEqual(["Giá trị sản xuất (giá so sánh 2010)"]);
});

test("a title at the top of a document is that of the text below its table", () => {
  const table = `KẾT QUẢ NĂM 2019
Cây | Gieo (ha) | Thu (ha)
Lúa | 50 | 48
Ngô | 12 | 11
Tổng đàn trâu đạt 31 con.`;
  expect(readTable(table).at(-1)).toBe("31 con: 31 con level 2019");
});

test("the topic is the label above, where the indicator does not have its words", () => {
  const table = `
TT | Chỉ tiêu | Năm 2021 (ha)
I | Cây lâu năm | |
1 | Diện tích chè | 50
2 | Quế | |
- | Diện tích | 70
II | Cây hằng năm | 640
1 | Lạc hằng năm | 31`;
  const { text, tables } = writeTable(table);
  const records = extract(text, { tables }).filter(({ kind }) => kind !== "date");
  expect(records.map(({ indicator, topic }) => [indicator, topic])).toEqual([
    ["Diện tích chè", "Cây lâu năm"],
    ["Diện tích Quế", "Cây lâu năm"],
    ["Cây hằng năm", null],
    ["Lạc hằng năm", "Cây hằng năm"],
  ]);
});

test("the text around a table takes nothing of it", () => {
  const table = `
Thu ngân sách năm 2020 đạt 52 tỷ đồng.
Đơn vị tính: triệu đồng
Khoản thu | Dự toán năm 2019 | Thực hiện năm 2019
Thuế | 400 | 420
Phí | 30 | 26
Chi thường xuyên đạt 31 tỷ đồng, tăng 5%; còn nợ: 7.`;
  const records = readTable(table);
  expect(records[0]).toBe("52 tỷ đồng: 52000000000 VND level 2020");
  expect(records.at(-2)).toBe("31 tỷ đồng: 31000000000 VND level");
  expect(records.at(-1)).toBe("5%: 5 % change increase of 31 tỷ đồng");
});

test("pipes and tabs give the same; a rule under the head is no row", () => {
  const rows = ["STT | Chỉ tiêu | ĐVT | Năm 2020", "1 | Dân số | Người | 7.350", "2 | Diện tích | Ha | 2.140"];
  const markdown = rows.map((row) => `| ${row} |`);
  markdown.splice(1, 0, "|---|---|---|---|");
  const describe = (text: string) =>
    extract(text).flatMap(({ kind, value, unit, noun, indicator, period }) =>
      kind === "date" ? [] : [[value, unit, noun, indicator, period]],
    );
  const tabs = rows.map((row) => row.replaceAll(" | ", "\t")).join("\n");
  expect(describe(markdown.join("\n"))).toEqual(describe(tabs));
  expect(describe(tabs)).toEqual([
    [7350, null, "người", "Dân số", "2020"],
    [2140, "ha", null, "Diện tích", "2020"],
  ]);
});

test("Markdown's emphasis is no part of a cell", () => {
  const rows = [
    "TT | Nội dung | Năm 2021 (ha)",
    "---|---|---",
    "**1** | **Cây lâu năm** | **415,5**",
    "- | _Chè_ | 96",
    "**2** | Cỏ | 20",
  ];
  const records = extract(rows.map((row) => `| ${row} |`).join("\n")).filter(({ kind }) => kind !== "date");
  expect(records.map(({ text, value, indicator }) => [text, value, indicator])).toEqual([
    ["415,5", 415.5, "Cây lâu năm"],
    ["96", 96, "Chè"],
    ["20", 20, "Cỏ"],
  ]);
});

test("a table's numbered title is no heading of the text below it", () => {
  const table = "Xã\tLợn (con)\tGà (con)\nĐông\t410\t2.600\nTây\t380\t1.900";
  const periodOf = (title: string) =>
    extract(`BÁO CÁO CHĂN NUÔI NĂM 2021\nĐàn vật nuôi ổn định.\n${title}\n${table}\nToàn huyện có 97 con trâu.`).at(-1)
      ?.period;
  expect(periodOf("Bảng 4. Số lợn, gà các xã năm 2019")).toBe("2021");
  expect(periodOf("II. Số lợn, gà các xã năm 2019")).toBe("2019");
  expect(periodOf("2/ Số lợn, gà các xã năm 2019")).toBe("2019");
});

test("no row goes on with the line above it, in a table or not", () => {
  const line = "Hợp tác xã mua 12 máy gặt cho các thôn, mỗi thôn được giao số máy cùng diện tích gặt sau đây";
  const [first] = extract(`${line}\nthôn\tsố máy\tdiện tích (ha)\nđoài\t3\t41\nthượng\t4\t52`);
  expect(first?.indicator).toBe("mua");
  const [, second] = extract(`${line}\n1\tGặt 41 ha\t3 máy\n2\tGặt 52 ha\t4 máy`);
  expect([second?.text, second?.indicator]).toEqual(["41 ha", "Gặt"]);
});

test("no table: two lines, the head of a letter, a numbered list", () => {
  expect(read("1\tNinh Thuận\t64\n2\tĐồng Nai\t82")).toEqual([]);
  expect(read("UBND TỈNH\tCỘNG HÒA\nSỞ Y TẾ\tĐộc lập\nPhòng Dược\tHà Nam")).toEqual([]);
  expect(read("1.\tTrồng 15 ha ngô\n2.\tNuôi 30 con bò\n3.\tĐào 2 ao")).toContain("15 ha: measurement 15 ha");
});

test("the last of 3,000 rows is read as the first", () => {
  const head = ["Đơn vị tính: triệu đồng", "STT\tXã\tDự toán năm 2021\tThực hiện năm 2021\tTH/DT (%)"];
  const rows = Array.from({ length: 3_000 }, (_, at) => `${at + 1}\tXã ${at + 1}\t${at + 100}\t${at + 50}\t96,5`);
  const records = extract([...head, ...rows].join("\n")).filter(({ kind }) => kind !== "date");
  expect(records).toHaveLength(9_000);
  const of = (at: number) =>
    records.slice(at, at + 3).map((one) => [one.unit, one.role, one.status, one.period, one.of]);
  const [plan, actual, rate] = of(8_997);
  expect([plan?.slice(0, 4), actual?.slice(0, 4), rate?.slice(0, 4)]).toEqual(of(0).map((one) => one.slice(0, 4)));
  expect(rate?.[4]).toBe(records[8_998]?.id);
  expect(records[8_997]?.value).toBe(3_099_000_000);
});

test("the numbers of the columns are no records, nor is the formula of one", () => {
  const rows = ["Nội dung\tDự toán\tThực hiện\tTH/DT (%)", "A\t1\t2\t3=2/1", "Thu nội địa\t1.200\t1.356\t113,0"];
  expect(read(rows.join("\n")).map((line) => line.split(":")[0])).toEqual(["1.200", "1.356", "113,0"]);
});
