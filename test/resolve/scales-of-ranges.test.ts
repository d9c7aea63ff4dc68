import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Phạt từ 3 đến 4 triệu 500 nghìn đồng.", [[3_000_000, 4_500_000]]],
  // 600 triệu would be more than the last.
  ["Phạt từ 600 đến 1 triệu 700 nghìn đồng.", [[600_000, 1_700_000]]],
  ["Vốn từ 700 đến 2 tỷ 300 triệu đồng.", [[700_000_000, 2_300_000_000]]],
  // It may mean anything.
  ["Phạt từ 600 đến 1 triệu đồng.", []],
])("the first end shares the scale that leaves it below the last: %s", (text, expected) =>
  expect(extract(text).map(({ from, to }) => [from, to])).toEqual(expected));
