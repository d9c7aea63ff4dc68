import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const read = (text: string) => extract(text).map(({ text, value, unit }) => `${text} = ${value} ${unit}`);

test.each([
  [
    "Lào 12 triệu USD (5%), Hàn Quốc 9,5 (4%), Đức 8 triệu USD.",
    ["12 triệu USD = 12000000 USD", "5% = 5 %", "9,5 = 9500000 USD", "4% = 4 %", "8 triệu USD = 8000000 USD"],
  ],
  ["Hòa Sơn 12 ha, Tân Lập 9,5, Phú Mỹ 8 ha.", ["12 ha = 12 ha", "9,5 = 9.5 ha", "8 ha = 8 ha"]],
  // Neither the scales nor the units of its neighbours may differ.
  ["Lào 12 tỷ USD, Nga 9,5, Đức 8 triệu USD.", ["12 tỷ USD = 12000000000 USD", "8 triệu USD = 8000000 USD"]],
  // Nor is the figure between them a year.
  [
    "Lào 12 triệu USD, Nga 2019, Đức 8 triệu USD.",
    ["12 triệu USD = 12000000 USD", "2019 = null null", "8 triệu USD = 8000000 USD"],
  ],
  ["Hòa Sơn 12 ha, đạt 9,5, Phú Mỹ 8 ha.", ["12 ha = 12 ha", "8 ha = 8 ha"]],
])("%s", (text, records) => {
  expect(read(text)).toEqual(records);
});
