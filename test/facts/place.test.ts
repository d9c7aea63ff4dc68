import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";

describe("a row's place", () => {
  const text = "Năm 2022 thu hút 18 dự án. Tổng vốn đạt 1.274,6 tỷ đồng,\n tăng 8,9% so với cùng kỳ. Hết.";

  test("is from its first record to its last", () => {
    const places = facts(extract(text), text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["18 dự án", "1.274,6 tỷ đồng,\n tăng 8,9%"]);
  });

  test("comes with the sentence as one line", () => {
    expect(facts(extract(text), text).map(({ sentence }) => sentence)).toEqual([
      "Năm 2022 thu hút 18 dự án.",
      "Tổng vốn đạt 1.274,6 tỷ đồng, tăng 8,9% so với cùng kỳ.",
    ]);
  });

  test("has no sentence without the text", () => {
    expect(facts(extract(text)).map(({ sentence }) => sentence)).toEqual([null, null]);
  });

  test("gives the order, document by document", () => {
    const from = (source: string) => extract(text, { source });
    const rows = facts([...from("b.txt"), ...from("a.txt")]);
    expect(rows.map(({ source, records }) => `${source} ${records}`)).toEqual([
      "b.txt r2",
      "b.txt r3 r4",
      "a.txt r2",
      "a.txt r3 r4",
    ]);
  });
});

test("the rows of several documents stand document by document", () => {
  const text = "Thu nội địa đạt 5 tỷ đồng. Giá vàng tăng 5%.";
  const records = ["a.txt", "b.txt"].flatMap((source) => extract(text, { source }));
  expect(facts(records).map(({ source, indicator }) => `${source}: ${indicator}`)).toEqual([
    "a.txt: Thu nội địa",
    "a.txt: Giá vàng",
    "b.txt: Thu nội địa",
    "b.txt: Giá vàng",
  ]);
});

test("a very long sentence is cut between words, and says so", () => {
  const text = `Thu đạt 5 tỷ đồng${", công tác quản lý được tăng cường".repeat(40)}, chi đạt 12.500.678 triệu đồng.`;
  const [first, second] = facts(extract(text), text);
  expect(first?.sentence).toMatch(/^Thu đạt 5 tỷ đồng, .* …$/);
  expect(second?.sentence).toMatch(/^… .*, chi đạt 12\.500\.678 triệu đồng\.$/);
});
