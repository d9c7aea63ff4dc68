import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const readDates = (text: string) => extract(text).flatMap(({ kind, iso }) => (kind === "date" ? [iso] : []));

test("a year that is compared with lends itself to no later time, also in quotes", () => {
  expect(readDates("Mục cùng kỳ năm 2010 và tháng 3 đều có.")).toEqual(["2010", "XXXX-03"]);
  expect(readDates("Mục “cùng kỳ năm 2010” và tháng 3 đều có.")).toEqual(["2010", "XXXX-03"]);
  expect(readDates("Mục năm 2010 và tháng 3 đều có.")).toEqual(["2010", "2010-03"]);
});
