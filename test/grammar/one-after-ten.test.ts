import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Kinh phí là năm triệu tám trăm mười một đồng.", 5_000_811],
  ["Kinh phí là hai triệu ba trăm linh một đồng.", 2_000_301],
  // After hundreds it is the rate.
  ["Lương là sáu triệu ba trăm một tháng.", 6_300_000],
])("`một` after `mười` is a digit: %s", (text, value) =>
  expect(extract(text).map((record) => record.value)).toEqual([value]));
