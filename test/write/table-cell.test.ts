import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitCell, measureLeast, type Piece, writeCell } from "../../src/write/table-cell.ts";
import { measureWidth } from "../../src/write/text-width.ts";

const ATTAINMENTS: Piece[] = [
  { figure: "≥ 103,3%", words: "dự toán tỉnh giao" },
  { figure: "est. 100,6%", words: "dự toán huyện giao" },
  { figure: "+2,8%", words: "" },
];

describe("fitCell", () => {
  it.each([
    [80, "≥ 103,3% dự toán tỉnh giao; est. 100,6% dự toán huyện giao; +2,8%"],
    [64, "≥ 103,3% dự toán tỉnh giao; est. 100,6% dự toán huyện gi…; +2,8%"],
    [40, "≥ 103,3% dự toán t…; est. 100,6%…; +2,8%"],
    [30, "≥ 103,3%…; est. 100,6%…; +2,8%"],
    [25, "≥ 103,3%…; est. 100,6% +1"],
    [24, "≥ 103,3% dự toán tỉn… +2"],
    [13, "≥ 103,3%… +2"],
    [11, "≥ 103,3% +2"],
  ])("within %i cells", (width, shown) => {
    expect(fitCell(ATTAINMENTS, width)).toBe(shown);
  });

  it("cuts words wherever their room ends", () => {
    expect(fitCell("Tổng thu ngân sách", 9)).toBe("Tổng thu…");
  });

  it("keeps every first figure whole, and counts the others, where there is the least room", () => {
    const piece = fc.record({
      figure: fc.constantFrom("≥ 9%", "est. 275 tỷ", "1/3"),
      words: fc.string({ maxLength: 9 }),
    });
    const pieces = fc.array(piece, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, fc.nat(60), (cell, extra) => {
        const width = measureLeast(cell) + extra;
        const shown = fitCell(cell, width);
        expect(measureWidth(shown)).toBeLessThanOrEqual(Math.max(width, measureWidth(writeCell(cell))));
        expect(measureWidth(shown)).toBeLessThanOrEqual(width);
        expect(shown.startsWith(cell[0]?.figure ?? "")).toBe(true);
        const [, left = "0"] = / \+(\d)$/.exec(shown) ?? [];
        for (const { figure } of cell.slice(0, cell.length - Number(left))) expect(shown).toContain(figure);
      }),
    );
  });
});
