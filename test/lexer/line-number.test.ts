import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test("a figure with a point at the start of a line is its number only before a capital", () => {
  expect(extract("88.5 điểm là mức cao.").map(({ text }) => text)).toEqual(["88.5 điểm"]);
  expect(extract("0.4 điểm phần trăm là mức giảm.").map(({ text }) => text)).toEqual(["0.4 điểm phần trăm"]);
  expect(extract("1.1 Điểm trường")).toEqual([]);
});
