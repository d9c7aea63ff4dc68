import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Kính dày 6 ly.", "mm"],
  ["Mua thép tấm 14 ly.", "mm"],
  ["Kính biếu 5 ly.", "ly"],
  ["Kính mời quý vị 5 ly.", "ly"],
  ["Mỗi bàn kính có 6 ly.", "ly"],
])("what is offered or had is no thickness: %s", (text, expected) =>
  expect(extract(text).map(({ unit, noun }) => unit ?? noun)).toEqual([expected]));
