import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ text, kind, value, unit }) => `${text}: ${kind} ${value} ${unit}`);

test("the last syllable of another word is not what a figure counts", () => {
  expect(read("Dự toán 1.250.000; thực hiện 1.387.450, đạt 111%.")).toEqual(["111%: percentage 111 %"]);
});

test("a figure after a currency's sign does not share the next one's unit", () => {
  expect(read("Nhận hỗ trợ $25,000 và 3.000 euro.")).toEqual([
    "$25,000: money 25000 USD",
    "3.000 euro: money 3000 EUR",
  ]);
});

test("a word at the start of a line is no name for its capital", () => {
  expect(read("Công tác kiểm tra của cấp ủy\nTrong 10 thaùng.")).toEqual(["10 thaùng: count 10 null"]);
  expect(read("Đêm qua tàu SE 19 chở khách.")).toEqual([]);
});

test("figures after names are of the total that they add up to with the counts beside them", () => {
  const nouns = (text: string) => extract(text).map(({ text, noun }) => `${text}: ${noun}`);
  expect(nouns("Sập 52 nhà (Thanh Khê 24 nhà, Nho Quế 13, Gia Điền 09, Yên Lộc 6).")).toEqual([
    "52 nhà: nhà",
    "24 nhà: nhà",
    "13: nhà",
    "09: nhà",
    "6: nhà",
  ]);
  expect(nouns("Tốc mái 310 nhà; cụ thể: Bình Sơn: 130; Hòa Vang: 94; các xã còn lại 86 nhà.")).toEqual([
    "310 nhà: nhà",
    "130: nhà",
    "94: nhà",
    "86 nhà: nhà",
  ]);
  expect(nouns("Tốc mái 310 nhà; cụ thể: Bình Sơn: 130; Hòa Vang: 95; các xã còn lại 86 nhà.")).toEqual([
    "310 nhà: nhà",
    "86 nhà: nhà",
  ]);
});

test("figures in the bracket after a measure are of its unit, where places have them or they add up to it", () => {
  expect(read("Có 8.200 ha lúa bị ngập (Hà Nội 570, Nghệ An 2.770).")).toEqual([
    "8.200 ha: measurement 8200 ha",
    "570: measurement 570 ha",
    "2.770: measurement 2770 ha",
  ]);
  expect(read("Gieo 94 ha (lúa 62, ngô 32).")).toEqual([
    "94 ha: measurement 94 ha",
    "62: measurement 62 ha",
    "32: measurement 32 ha",
  ]);
});

test("a bare figure after the colon of a label with số counts its noun", () => {
  expect(read("- Số hộ tham gia: 720")).toEqual(["720: count 720 null"]);
  expect(read("- Số trẻ trên một lớp: 28,5")).toEqual(["28,5: count 28.5 null"]);
  expect(read("Số điện thoại: 123.456")).toEqual([]);
});

test("a bare figure after an act is of what the act before it counts, where that is a general noun", () => {
  expect(read("Lấn đất 16 trường hợp; xây không phép 7;")).toEqual(["16 trường hợp: count 16 null", "7: count 7 null"]);
  expect(read("Có 16 trường hợp ở thị trấn, tổ dân phố 7.")).toEqual(["16 trường hợp: count 16 null"]);
  expect(read("Có 16 trường hợp; khóa 9;")).toEqual(["16 trường hợp: count 16 null", "9: ordinal 9 null"]);
});

test("a figure alone in brackets after a name counts what the one before it does", () => {
  const nouns = (text: string) => extract(text).map(({ text, noun }) => `${text}: ${noun}`);
  expect(nouns("Sốt xuất huyết ở Thuận Hòa (57 ca), huyện Tân Lộc (34), Cẩm Giang (21).")).toEqual([
    "57 ca: ca",
    "34: ca",
    "21: ca",
  ]);
  expect(nouns("Ông Lê Văn Tám (38) và bà Nga (35) bị thương.")).toEqual([]);
});

test("a paragraph of its own, or a copula, does not go on with a list", () => {
  const nouns = (text: string) => extract(text).map(({ text, noun }) => `${text}: ${noun}`);
  expect(nouns("Có 96 người, gồm: Nhật Bản 52, Đài Loan 44.\n\nSố vụ kiện còn lại là 29, mới thụ lý.")).toEqual([
    "96 người: người",
    "52: người",
    "44: người",
    "29: vụ",
  ]);
});

test("the next figures of a list are of what is counted before them, also where they are more", () => {
  const nouns = (text: string) => extract(text).map(({ text, noun }) => `${text}: ${noun}`);
  expect(nouns("- Cúm mùa 24 ca, sởi 7, tiêu chảy 415.")).toEqual(["24 ca: ca", "7: ca", "415: ca"]);
  expect(nouns("Xây 24 công trình, trâu 52, bò 334.")).toEqual(["24 công trình: công trình", "52: trâu", "334: bò"]);
});

test("figures after grades are of the total that they add up to with the last one", () => {
  const nouns = (text: string) => extract(text).map(({ text, noun }) => `${text}: ${noun}`);
  expect(nouns("Mổ 704 ca, trong đó loại đặc biệt 36, loại I 228, loại II, III 440 ca.")).toEqual([
    "704 ca: ca",
    "36: ca",
    "228: ca",
    "440 ca: ca",
  ]);
});

test.each([
  ["Đơn tố sai 14, tố đúng 5.", ["14: đơn", "5: đơn"]],
  ["Hồ sơ đúng hạn 42, quá hạn 3.", ["42: hồ sơ", "3: hồ sơ"]],
  ["Dê 42, cừu 30.", ["42: dê", "30: cừu"]],
  ["Xã Hòa Bình 42, Yên Sơn 30.", []],
  ["Vườn cam 42, quýt 30.", []],
  ["Đơn thư đúng 14, sai 5.", ["14: đơn thư", "5: đơn thư"]],
  // Who acts, where something is and what is measured are not counted.
  ["Công an bắt 14, phạt 32.", []],
  ["Bệnh viện huyện khám ngoại trú 140, nội trú 32.", []],
  ["Trường có học sinh giỏi 14, khá 32.", []],
  ["Đội thắng 14, hòa 4, thua 6.", []],
  ["Mặt sân rộng 14, dài 32.", []],
  ["Đơn vị thu 14, chi 4.", []],
  ["Đơn giá thấp 14, cao 32.", []],
  ["Sở hữu chéo 14, hữu hạn 4.", []],
  ["Ban quản lý trồng 14, chăm sóc 4.", []],
])("the noun that the first name of a list begins with is that of all: %s", (text, nouns) => {
  expect(extract(text).map(({ text, noun }) => `${text}: ${noun}`)).toEqual(nouns);
});

const nounsOf = (text: string) => extract(text).map(({ text, noun }) => `${text}: ${noun}`);

test.each([
  [
    "Trong đó: cố ý gây thương tích 6 vụ, cướp giật 5, trộm cắp 47 (chiếm 58,8%), lừa đảo 22.",
    ["6 vụ: vụ", "5: vụ", "47: vụ", "58,8%: null", "22: vụ"],
  ],
  // What stands in the brackets is more than a share.
  ["Cướp 6 vụ, trộm cắp 47 (18 đối tượng).", ["6 vụ: vụ", "18 đối tượng: đối tượng"]],
])("a share in brackets does not end a list of cases: %s", (text, nouns) => expect(nounsOf(text)).toEqual(nouns));

test.each([
  [
    "Kỷ luật 29 đảng viên, tăng 5 trường hợp so với cùng kỳ, gồm: khiển trách 19, cảnh cáo 8, khai trừ 02.",
    ["29 đảng viên: đảng viên", "5 trường hợp: trường hợp", "19: đảng viên", "8: đảng viên", "02: đảng viên"],
  ],
  [
    "Toàn tỉnh có 38 xã; số vụ cháy tăng 13 vụ, trong đó nhà ở 9, rừng 4.",
    ["38 xã: xã", "13 vụ: vụ", "9: vụ", "4: vụ"],
  ],
  ["Biên chế giảm 17 người, gồm: nghỉ hưu 11, thôi việc 6.", ["17 người: người", "11: người", "6: người"]],
])("by how much a count right before changed has no cases: %s", (text, nouns) => expect(nounsOf(text)).toEqual(nouns));

test.each([
  [
    "Thi công chuyển tiếp 26 công trình, khởi công mới 15, bàn giao đưa vào sử dụng 11 công trình.",
    ["26 công trình: công trình", "15: công trình", "11 công trình: công trình"],
  ],
  ["Thi công chuyển tiếp 26 công trình, khởi công mới 15, giao 11 hộ.", ["26 công trình: công trình", "11 hộ: hộ"]],
  // The figure belongs to a name.
  ["Sửa 4 công trình, cầu Mỹ Thuận 2, và 6 công trình khác.", ["4 công trình: công trình", "6 công trình: công trình"]],
])("a figure in a list between two counts of one thing counts it, too: %s", (text, nouns) =>
  expect(nounsOf(text)).toEqual(nouns));

test.each([
  ["Kết nạp 64 đảng viên, đạt 80% chỉ tiêu năm (80).", ["64 đảng viên: đảng viên", "80%: null", "80: đảng viên"]],
  ["Có năm (05) xã.", ["năm (05) xã: xã"]],
  // A slip of the pen is no year.
  ["Có ba (04) xã.", ["ba (04) xã: xã"]],
])("năm before another number in brackets is the year: %s", (text, nouns) => expect(nounsOf(text)).toEqual(nouns));
