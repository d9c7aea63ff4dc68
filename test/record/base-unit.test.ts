import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { findBaseUnit } from "../../src/lexicon/base-unit.ts";
import { ROWS } from "../../src/lexicon/rows.ts";
import { toPlainString } from "../../src/number/decimal.ts";

const CASES: readonly [
  text: string,
  value: number | null,
  unit: string,
  base: number | null,
  baseUnit: string | null,
][] = [
  ["Mỗi hộ bán 5 tạ khoai.", 5, "dt", 500, "kg"],
  ["Mỗi hộ góp 3 yến gạo.", 3, "yến", 30, "kg"],
  ["Sản lượng đạt 1,37 triệu tấn.", 1370000, "t", 1370000000, "kg"],
  ["Mỗi con nặng 3,1 kg.", 3.1, "kg", 3.1, "kg"],
  ["Tang vật nặng 28,4 g.", 28.4, "g", 0.0284, "kg"],
  ["Mỗi viên chứa 250 mg hoạt chất.", 250, "mg", 0.00025, "kg"],
  ["Mỗi hộ góp 7 lạng muối.", 7, "lạng", 0.7, "kg"],
  ["Kẻ gian lấy đi 2 lượng vàng.", 2, "lượng", 0.075, "kg"],
  ["Kẻ gian lấy đi 2 lạng vàng.", 2, "lượng", 0.075, "kg"],
  ["Chiếc nhẫn nặng 2 chỉ.", 2, "chỉ", 0.0075, "kg"],
  ["Diện tích rừng là 285,6 ha.", 285.6, "ha", 2856000, "m2"],
  ["Diện tích là 4.927 km2.", 4927, "km2", 4927000000, "m2"],
  ["Vết nứt rộng 35 cm2.", 35, "cm2", 0.0035, "m2"],
  ["Nhà rộng 96 mét vuông.", 96, "m2", 96, "m2"],
  ["Tuyến kênh dài 37,2 km.", 37.2, "km", 37200, "m"],
  ["Lượng mưa đo được 175 mm.", 175, "mm", 0.175, "m"],
  ["Tàu cá cách bờ 24 hải lý.", 24, "hải lý", 44448, "m"],
  ["Khối lượng là 437,2 nghìn m3.", 437200, "m3", 437200, "m3"],
  ["Chai chứa 750 ml nước.", 750, "ml", 0.00075, "m3"],
  ["Xi lanh có dung tích 150 cc.", 150, "cm3", 0.00015, "m3"],
  ["Nhà máy sản xuất 1,5 triệu lít.", 1500000, "l", 1500, "m3"],
  ["Nhà máy có công suất 520 MW.", 520, "MW", 520000000, "W"],
  ["Công suất phát là 5 mW.", 5, "mW", 0.005, "W"],
  ["Công suất lắp đặt là 1,2 MWp.", 1.2, "MWp", 1200000, "Wp"],
  ["Sản lượng điện đạt 35,6 GWh.", 35.6, "GWh", 35600000, "kWh"],
  ["Mỗi hộ dùng 45 số điện.", 45, "kWh", 45, "kWh"],
  // Of a rate the denominator stays.
  ["Năng suất đạt 62,41 tạ/ha.", 62.41, "dt/ha", 6241, "kg/ha"],
  ["Năng suất đạt 6,4 tấn/ha.", 6.4, "t/ha", 6400, "kg/ha"],
  ["Năng suất đạt 236 kg/sào.", 236, "kg/sào", 236, "kg/sào"],
  ["Lưu lượng đạt 850 m3/s.", 850, "m3/s", 850, "m3/s"],
  ["Mức tiêu thụ là 38,4 kg/người/năm.", 38.4, "kg", 38.4, "kg"],
  // A change has its size, without a sign.
  ["Diện tích lúa giảm 12,5 ha so với cùng kỳ.", 12.5, "ha", 125000, "m2"],
  ["Sản lượng điện (-3 MWh).", -3, "MWh", -3000, "kWh"],
  // No base: a range, units of no fixed size, quantities that are not added up.
  ["Mỗi hộ bán 2-3 tấn khoai.", null, "t", null, null],
  ["Gia đình ông có 4 sào ruộng.", 4, "sào", null, null],
  ["Gia đình ông có 6 công mía.", 6, "công", null, null],
  ["Gia đình ông có 2 mẫu ruộng.", 2, "mẫu", null, null],
  ["Mật độ dân số là 612 người/km2.", 612, "người/km2", null, null],
  ["Nhiệt độ cao nhất là 39°C.", 39, "°C", null, null],
  ["Trưởng thôn năm nay 42 tuổi.", 42, "tuổi", null, null],
  ["Tàu có công suất 960 CV.", 960, "CV", null, null],
];

test.each(CASES)("%s", (text, value, unit, base, baseUnit) => {
  const records = extract(text).filter(({ kind }) => kind === "measurement");
  expect(records.map((one) => [one.value, one.unit, one.base_value, one.base_unit])).toEqual([
    [value, unit, base, baseUnit],
  ]);
});

test.each([
  "Chi 5 tỷ đồng.",
  "Tăng 5%.",
  "Có 3 xã.",
  "Đạt 6/13 tiêu chí.",
  "Tăng gấp 3 lần.",
  "Kéo dài 45 phút.",
  "Sáng 3/12/2022, họp.",
])("%s has no base", (text) => {
  const records = extract(text);
  expect(records.map(({ base_value, base_unit }) => [base_value, base_unit])).toEqual([[null, null]]);
});

test("the figures of a table, too", () => {
  const table = "Sản phẩm\tSản lượng (tấn)\tDiện tích (ha)\nLúa\t1.234,5\t210\nNgô\t67\t12,5";
  const found = extract(table).map((one) => [one.value, one.base_value, one.base_unit]);
  expect(found).toEqual([
    [1234.5, 1234500, "kg"],
    [210, 2100000, "m2"],
    [67, 67000, "kg"],
    [12.5, 125000, "m2"],
  ]);
});

test("the value in the base unit is the value times the factor, to the last digit", () => {
  const units = ["tạ", "tấn", "kg", "g", "mg", "ha", "km2", "cm2", "km", "mm", "hải lý", "ml", "MW", "kWh", "GWh"];
  const figure = fc.tuple(
    fc.constantFrom(...units),
    fc.integer({ min: 2, max: 9_999_999 }),
    fc.integer({ min: 1, max: 99 }),
  );
  fc.assert(
    fc.property(figure, ([unit, whole, hundredths]) => {
      const fraction = String(hundredths).padStart(2, "0");
      const [record] = extract(`Kết quả đo được là ${whole},${fraction} ${unit}.`);
      const factor = toPlainString(findBaseUnit(record?.unit ?? "")?.factor ?? { digits: 0n, scale: 0 });
      expect(record?.base_value).toBe(timesInHundredths(whole * 100 + hundredths, factor));
    }),
  );
});

/** `hundredths / 100 × factor`, computed in whole numbers and read as a double once. */
function timesInHundredths(hundredths: number, factor: string): number {
  const [digits = "", fraction = ""] = factor.split(".");
  return Number(`${BigInt(hundredths) * BigInt(digits + fraction)}e-${fraction.length + 2}`);
}

describe("the rows of units", () => {
  const based = ROWS.filter(({ tags }) => tags.has("base"));
  const symbolOf = (row: (typeof ROWS)[number]) => (row.tags.get("unit") ?? "").replaceAll("_", " ");

  test("give the base of a unit once", () => {
    const symbols = based.map(symbolOf);
    expect(symbols.filter((symbol, at) => symbol === "" || symbols.indexOf(symbol) !== at)).toEqual([]);
  });

  test("give a base to each prefix that a unit with a base takes", () => {
    const roots = new Set(based.map(symbolOf));
    const prefixed = ROWS.filter((row) => row.tags.has("si") && roots.has(symbolOf(row))).flatMap((row) =>
      (row.tags.get("si") ?? "").split(",").map((prefix) => prefix + symbolOf(row)),
    );
    expect(prefixed.length).toBeGreaterThan(10);
    expect(prefixed.filter((symbol) => findBaseUnit(symbol) === undefined)).toEqual([]);
  });

  test("convert only to units that are their own base", () => {
    for (const row of based) {
      const base = findBaseUnit(symbolOf(row))?.symbol ?? "";
      const own = findBaseUnit(base);
      expect([base, own?.symbol, own && toPlainString(own.factor)]).toEqual([base, base, "1"]);
    }
  });
});
