import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Kinh phí là năm triệu tám trăm mười một đồng.", 5_000_811],
  ["Kinh phí là hai triệu ba trăm linh một đồng.", 2_000_301],
  // Before what is paid for it is the rate.
  ["Tiền công sáu triệu ba trăm mười một tháng.", 6_310_000],
  ["Lương là sáu triệu ba trăm một tháng.", 6_300_000],
])("`một` before a currency is a digit: %s", (text, value) =>
  expect(extract(text).map((record) => record.value)).toEqual([value]));
