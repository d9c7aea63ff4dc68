import { describe, expect, it } from "vitest";
import { type MadeSheet, makeCsv, makeOds, makeOdt, makeXlsx, writeOdfTable } from "./make-sheets.ts";
import { readDocument, showTables } from "./show-tables.ts";

const _ = undefined;

/** A sheet as the workbooks and the file of comma-separated values that programs make of it. */
const FORMATS: readonly [string, (sheet: MadeSheet) => Buffer][] = [
  ["x.xlsx", (sheet) => makeXlsx([sheet])],
  ["x.ods", (sheet) => makeOds([sheet])],
  ["x.csv", makeCsv],
];

describe.each(FORMATS)("%s", (name, make) => {
  it.each<[string, MadeSheet, string]>([
    [
      "blank cells and the corner",
      {
        rows: [
          [_, "Kế hoạch", "Thực hiện"],
          ["Lúa", _, 640],
          ["Ngô", 25, _],
        ],
      },
      "⎡|Kế hoạch|Thực hiện\nLúa||640\nNgô|25|⎦\n",
    ],
    [
      "the first used cell",
      {
        rows: [
          [_, _, _],
          [_, _, "Xã", "Số hộ"],
          [_, _, "Tân Lập", 412],
          [_, _, "Yên Hòa", 398],
        ],
      },
      "⎡Xã|Số hộ\nTân Lập|412\nYên Hòa|398⎦\n",
    ],
    [
      "a title and a unit above the table, and a note below",
      {
        rows: [
          ["KẾT QUẢ THU NGÂN SÁCH", _, _],
          [_, _, "Đơn vị tính: triệu đồng"],
          ["Khoản thu", "Dự toán", "Ước thực hiện"],
          ["Thu nội địa", 41250, 20600],
          ["CHI", _, _],
          ["Chi đầu tư", 5100, 2300],
          ["Nguồn: Phòng Tài chính", _, _],
        ],
      },
      "KẾT QUẢ THU NGÂN SÁCH\nĐơn vị tính: triệu đồng\n⎡Khoản thu|Dự toán|Ước thực hiện\nThu nội địa|41250|20600\nCHI||\nChi đầu tư|5100|2300⎦\n\nNguồn: Phòng Tài chính\n",
    ],
    [
      "a letterhead above the title",
      {
        rows: [
          ["UBND HUYỆN", _, "CỘNG HÒA"],
          ["PHÒNG TÀI CHÍNH", _, "Độc lập"],
          ["BIỂU SỐ 1", _, _],
          ["Xã", "Thu", "Chi"],
          ["Tân Lập", 12, 9],
        ],
      },
      "UBND HUYỆN|CỘNG HÒA\nPHÒNG TÀI CHÍNH|Độc lập\nBIỂU SỐ 1\n⎡Xã|Thu|Chi\nTân Lập|12|9⎦\n",
    ],
    [
      "two tables with an empty row between",
      { rows: [["Cây", "Ha"], ["Lúa", 640], [], ["Con", "Tấn"], ["Lợn", 51]] },
      "⎡Cây|Ha\nLúa|640⎦\n\n⎡Con|Tấn\nLợn|51⎦\n",
    ],
    ["no table in a single row", { rows: [["Lúa", 640]] }, "Lúa|640\n"],
    [
      "text on one line",
      {
        rows: [
          ["Ước\ntính", "a\tb"],
          ["Lúa", 5],
        ],
      },
      "⎡Ước tính|a b\nLúa|5⎦\n",
    ],
  ])("has %s", async (_what, sheet, text) => {
    expect(bracket(await readDocument(make(sheet), name))).toBe(text);
  });
});

/** The text of a document with `|` for tabs and brackets around its tables. */
function bracket(document: Awaited<ReturnType<typeof readDocument>>): string {
  const lines = document.text.split("\n");
  for (const { firstLine, rows } of document.tables ?? []) {
    lines[firstLine] = `⎡${lines[firstLine]}`;
    lines[firstLine + rows - 1] += "⎦";
  }
  showTables(document);
  return lines.join("\n").replaceAll("\t", "|");
}

describe.each(FORMATS.slice(0, 2))("merged cells of %s", (name, make) => {
  it.each<[string, MadeSheet, string[][]]>([
    [
      "are spans of the head",
      {
        rows: [
          ["TT", "Chỉ tiêu", "So sánh (%)", _],
          [_, _, "Dự toán", "Cùng kỳ"],
          ["1", "Thu nội địa", 52.4, 108.3],
        ],
        merged: ["A1:A2", "B1:B2", "C1:D1"],
      },
      [
        [
          "TT|Chỉ tiêu|So sánh (%)|",
          "||Dự toán|Cùng kỳ",
          "1|Thu nội địa|52,4|108,3",
          "span 0,0: 2×1",
          "span 0,1: 2×1",
          "span 0,2: 1×2",
        ],
      ],
    ],
    [
      "over several columns above the others belong to the head; a title does not",
      {
        rows: [
          ["SẢN LƯỢNG LÚA", _, _],
          [_, "Năm", _],
          [_, "2022", "2023"],
          ["Lúa xuân", 640, 655],
        ],
        merged: ["A1:C1", "A2:A3", "B2:C2"],
      },
      [["|Năm|", "|2022|2023", "Lúa xuân|640|655", "span 0,0: 2×1", "span 0,1: 1×2"]],
    ],
  ])("%s", async (_what, sheet, tables) => {
    expect(showTables(await readDocument(make(sheet), name))).toEqual(tables);
  });

  it("are rows of the table where lines are drawn around them, and signatures below are not", async () => {
    const sheet: MadeSheet = {
      rows: [
        ["UBND XÃ", _, "Mẫu số 1"],
        ["Thôn", "Hộ", "Khẩu"],
        ["Đông", 40, 155],
        ["", "", ""],
        ["Tây", 38, 149],
        ["NGƯỜI LẬP", _, "CHỦ TỊCH"],
      ],
      bordered: [2, 5],
    };
    expect(showTables(await readDocument(make(sheet), name))).toEqual([["Thôn|Hộ|Khẩu", "Đông|40|155", "Tây|38|149"]]);
  });

  it("are not read in a hidden sheet", async () => {
    const [shown, hidden] = [{ rows: [["Lúa", 5]] }, { rows: [["Ngô", 6]], isHidden: true }];
    const make = name.endsWith("ods") ? makeOds : makeXlsx;
    expect((await readDocument(make([shown, hidden]), name)).text).toBe("Lúa\t5\n");
  });
});

describe("sheets that programs don't write", () => {
  const cell = (place: string) => `<c r="${place}"><v>5</v></c>`;

  it.each<[string, string, string]>([
    ["a cell far away in each row", `<row r="1">${cell("A1")}${cell("XFD1")}</row>`, "5\t5\n"],
    ["cells in disorder", `<row r="2">${cell("B2")}${cell("A2")}</row><row r="1">${cell("A1")}</row>`, "5\t5\n5\n"],
  ])("keep the text of %s", async (_what, rows, text) => {
    expect((await readDocument(makeRaw(rows), "x.xlsx")).text).toBe(text);
  });

  it("take no time for merged cells that cover each other", async () => {
    const rows = Array.from({ length: 2000 }, (_row, at) => `<row r="${at + 1}">${cell(`A${at + 1}`)}</row>`).join("");
    const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000);
    const started = performance.now();
    await readDocument(makeRaw(rows, merged), "x.xlsx");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** A workbook of one sheet given as XML. */
function makeRaw(rows: string, merged = ""): Buffer {
  return makeXlsx([
    {
      rows: [],
      merged: [
        `"/></mergeCells></worksheet><worksheet><sheetData>${rows}</sheetData><mergeCells>${merged}<mergeCell ref="`,
      ],
    },
  ]);
}

describe("tables of OpenDocument texts", () => {
  const paragraph = (text: string) => `<text:p>${text}</text:p>`;
  const table = (sheet: MadeSheet) => writeOdfTable(sheet);

  it.each<[string, string, string[][]]>([
    [
      "merged cells and blank ones",
      table({
        rows: [
          ["Chỉ tiêu", "Năm", _],
          [_, "2022", "2023"],
          ["Lúa", _, "1.250"],
        ],
        merged: ["A1:A2", "B1:C1"],
      }),
      [["Chỉ tiêu|Năm|", "|2022|2023", "Lúa||1.250", "span 0,0: 2×1", "span 0,1: 1×2"]],
    ],
    [
      "rows of the head",
      table({
        rows: [
          ["Cây", "Ha"],
          ["Lúa", "640"],
        ],
      })
        .replace("<table:table-row>", "<table:table-header-rows><table:table-row>")
        .replace("</table:table-row>", "</table:table-row></table:table-header-rows>"),
      [["Cây|Ha", "Lúa|640", "head 1"]],
    ],
    [
      "spaces that indent",
      table({
        rows: [
          ["Tổng số", "9"],
          ["@Lúa", "5"],
          ["Ngô", "4"],
        ],
      }).replace("@", '<text:s text:c="4"/>'),
      [["Tổng số|9", "Lúa|5", "Ngô|4", 'indents {"1":1}']],
    ],
    [
      "a table in a cell of a layout",
      table({ rows: [["Thu", "@"]] }).replace(
        paragraph("@"),
        table({
          rows: [
            ["a", "5"],
            ["b", "6"],
          ],
        }),
      ),
      [["a|5", "b|6"]],
    ],
    ["no letterhead", table({ rows: [["UBND", "CỘNG HÒA"]] }), []],
  ])("have %s", async (_what, body, tables) => {
    expect(showTables(await readDocument(makeOdt(body), "x.odt"))).toEqual(tables);
  });

  it("keep the text of a layout in its order", async () => {
    const inner = table({
      rows: [
        ["a", "5"],
        ["b", "6"],
      ],
    });
    const body = table({ rows: [["Thu", "@", "sau"]] }).replace(paragraph("@"), paragraph("trước") + inner);
    expect((await readDocument(makeOdt(body), "x.odt")).text).toBe("Thu\ntrước\na\t5\nb\t6\n\nsau\n");
  });
});
