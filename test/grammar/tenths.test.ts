import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

test.each([
  ["Em cao 1 mét 6.", ["1 mét 6: 1.6 m"]],
  ["Xã thu 12 tấn 4.", ["12 tấn 4: 12.4 t"]],
  // Square and cubic metres.
  ["Nhà rộng 120 mét 2.", ["120 mét: 120 m"]],
  ["Bể chứa 30 mét 3.", ["30 mét: 30 m"]],
  // The number of a note.
  ["Xã thu 450 tấn 1. Nguồn: huyện.", ["450 tấn: 450 t"]],
])("a figure after a unit is its tenths only in a small size: %s", (text, expected) =>
  expect(extract(text).map(({ text, value, unit }) => `${text}: ${value} ${unit}`)).toEqual(expected));
