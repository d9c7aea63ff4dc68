import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ text, kind, value, unit }) => `${text}: ${kind} ${value} ${unit}`);

describe("sides share their unit", () => {
  test.each([
    ["Bể dài rộng 7x30 cm.", ["7: measurement 7 cm", "30 cm: measurement 30 cm"]],
    ["Nền rộng 8 x 16 m.", ["8: measurement 8 m", "16 m: measurement 16 m"]],
    ["Thùng 20 × 30 × 40 cm.", ["20: measurement 20 cm", "30: measurement 30 cm", "40 cm: measurement 40 cm"]],
    ["Nền rộng 8*16 m.", ["8: measurement 8 m", "16 m: measurement 16 m"]],
    // So many of one size.
    ["Trạm có công suất 2x25 MVA.", ["25 MVA: measurement 25 MVA"]],
    ["Cầu có nhịp 3 x 33 m.", ["33 m: measurement 33 m"]],
    // A long plot.
    ["Thửa đất 4 x 38 m.", ["4: measurement 4 m", "38 m: measurement 38 m"]],
    ["Nhà ống 3x28 m.", ["3: measurement 3 m", "28 m: measurement 28 m"]],
    ["Tấm 80cm x 50cm.", ["80cm: measurement 80 cm", "50cm: measurement 50 cm"]],
  ])("%s", (text, records) => expect(read(text)).toEqual(records));
});

describe("a fraction is of one unit only where no plan is written so", () => {
  test.each([
    ["Mỗi suất có 3/4 kg đường.", ["3/4 kg: measurement 0.75 kg"]],
    ["Xã trồng 12,5/14 ha keo.", ["12,5: measurement 12.5 ha", "14 ha: measurement 14 ha"]],
    // Three of four, or three quarters of one.
    ["Xã đã trải nhựa 3/4 km đường.", []],
    ["Xã trải nhựa 1/4 km đường.", ["1/4 km: measurement 0.25 km"]],
    // Thirds do not end in decimals.
    ["Mỗi suất có 1/3 lít dầu.", []],
  ])("%s", (text, records) => expect(read(text)).toEqual(records));
});

describe("a size in two units is one, in the larger", () => {
  test.each([
    ["Xã thu 3 tấn 6 tạ thóc.", ["3 tấn 6 tạ: measurement 3.6 t"]],
    ["Tuyến kênh dài 4 km 350 m.", ["4 km 350 m: measurement 4.35 km"]],
    ["Con gà nặng hai cân tám lạng.", ["hai cân tám lạng: measurement 2.8 kg"]],
    ["Ao rộng khoảng 1 ha 250 m2.", ["1 ha 250 m2: measurement 1.025 ha"]],
    ["Nước dâng 1m30cm.", ["1m30cm: measurement 1.3 m"]],
    ["Xã thu 4 tấn 3 tạ 25 kg thóc.", ["4 tấn 3 tạ 25 kg: measurement 4.325 t"]],
    // Beside each other only on the page, or less than a hundredth.
    ["Kênh\t3 km\t400 m", ["3 km: measurement 3 km", "400 m: measurement 400 m"]],
    ["Xã làm 3 km 6 m mặt đường.", ["3 km: measurement 3 km", "6 m: measurement 6 m"]],
    // Two things, more than one of the larger, or of another scale.
    ["Xã làm 4 km, 350 m rãnh.", ["4 km: measurement 4 km", "350 m: measurement 350 m"]],
    ["Xe chở 3 kg 2000 g.", ["3 kg: measurement 3 kg", "2000 g: measurement 2000 g"]],
    ["Nhẫn nặng 2 lạng 5 chỉ.", ["2 lạng: measurement 2 lạng", "5 chỉ: measurement 5 chỉ"]],
  ])("%s", (text, records) => expect(read(text)).toEqual(records));
});
