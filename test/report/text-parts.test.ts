import fc from "fast-check";
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { cutText, findPart } from "../../src/report/page/text-parts.ts";

const PIECE = fc.constantFrom(
  "Thu 12,5 tỷ đồng",
  " tăng 8% ",
  "\n",
  "so với ",
  "😀",
  "một đoạn văn dài không có số ",
  ". ",
);

it("cuts a text into parts that are the whole, and cut no mention and no character", () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (pieces, length) => {
      const text = pieces.join("");
      const records = extract(text);
      const parts = cutText(text, records, length);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(parts.flatMap((part) => part.records)).toEqual(records);
      for (const { start, end, records: within } of parts) {
        expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        for (const record of within) expect(record.start >= start && record.end <= end).toBe(true);
      }
      for (const record of records) {
        expect(parts[findPart(parts, record.start)]?.records).toContain(record);
      }
    }),
  );
});

it("keeps lines whole where it can", () => {
  expect(cutText("một\nhai\nba", [], 5).map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [4, 8],
    [8, 10],
  ]);
  expect(cutText("", [])).toEqual([{ start: 0, end: 0, records: [] }]);
});
