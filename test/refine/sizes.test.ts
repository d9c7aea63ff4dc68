import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ text, kind, value, unit }) => `${text}: ${kind} ${value} ${unit}`);

describe("sides share their unit", () => {
  test.each([
    ["Bể dài rộng 7x30 cm.", ["7: measurement 7 cm", "30 cm: measurement 30 cm"]],
    ["Nền rộng 8 x 16 m.", ["8: measurement 8 m", "16 m: measurement 16 m"]],
    ["Thùng 20 × 30 × 40 cm.", ["20: measurement 20 cm", "30: measurement 30 cm", "40 cm: measurement 40 cm"]],
    ["Nền rộng 8*16 m.", ["8: measurement 8 m", "16 m: measurement 16 m"]],
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
