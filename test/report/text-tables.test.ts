import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { cutText, type TextPart } from "../../src/report/page/text-parts.ts";
import { findTextTables, type TextCell } from "../../src/report/page/text-tables.ts";

/** The tables of a text, a row on each line; a cell over several rows or columns says so. */
function showTables(text: string): string[][] {
  const [part] = cutText(text, extract(text)) as [TextPart];
  const show = (cells: readonly TextCell[]) =>
    cells
      .map(({ start, end, rows, columns }) => {
        const span = rows > 1 || columns > 1 ? ` ${rows}×${columns}` : "";
        return text.slice(start, end) + span;
      })
      .join("|");
  return findTextTables(text, part).map(({ name, start, end, head, body }) => {
    expect(text.slice(start, end)).not.toMatch(/^\n|\n$/);
    return [name, ...head.map((cells) => `# ${show(cells)}`), ...body.map(show)];
  });
}

it("finds the tables of a text, with the cells of their heads", () => {
  const head = "Xã\tHộ nghèo\t\tGhi chú\n\tSố hộ\tTỷ lệ (%)\t\n";
  const text = `Năm 2020 có 35 hộ nghèo.\n${head}An Bình\t21\t0,8\t\nPhú Lộc\t14\t0,5\tgiảm 2%\nHết năm còn 9 hộ.\n`;
  expect(showTables(text)).toEqual([
    ["t1", "# Xã 2×1|Hộ nghèo 1×2|Ghi chú 2×1", "# Số hộ|Tỷ lệ (%)", "An Bình|21|0,8|", "Phú Lộc|14|0,5|giảm 2%"],
  ]);
});

it("finds tables one after the other, and none in lines without records of a table", () => {
  const table = (name: string) => `${name}\tSố (ha)\nLúa\t5\nNgô\t7\n`;
  expect(showTables(`${table("Cây")}\n${table("Vụ")}A\tB\n`)).toEqual([
    ["t1", "# Cây|Số (ha)", "Lúa|5", "Ngô|7"],
    ["t2", "# Vụ|Số (ha)", "Lúa|5", "Ngô|7", "A|B"],
  ]);
  expect(showTables("a\tb\nc\td 5%\n")).toEqual([]);
});
