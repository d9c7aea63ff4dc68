import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GridBuilder } from "../../src/read/table/grid.ts";
import { layTable } from "../../src/read/table/lay-table.ts";
import { makeDocx } from "./make-zip.ts";
import { readDocument, showTables } from "./show-tables.ts";

const readHtml = (body: string) => readDocument(Buffer.from(`<html><body>${body}</body></html>`), "x.html");
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

describe("tables of web pages", () => {
  it.each<[string, string, string[][]]>([
    [
      "a head of two rows",
      `<table><thead><tr><th rowspan="2">TT</th><th rowspan="2">Chỉ tiêu</th><th colspan="2">So sánh (%)</th></tr>
       <tr><th>Dự toán</th><th>Cùng kỳ</th></tr></thead><tbody>${row("1", "Thu nội địa", "52,4", "108,3")}</tbody></table>`,
      [
        [
          "TT|Chỉ tiêu|So sánh (%)|",
          "||Dự toán|Cùng kỳ",
          "1|Thu nội địa|52,4|108,3",
          "span 0,0: 2×1",
          "span 0,1: 2×1",
          "span 0,2: 1×2",
          "head 2",
        ],
      ],
    ],
    [
      "blank cells, also at the end of a row",
      `<table>${row("Chỉ tiêu", "2022", "2023", "Ghi chú")}${row("Thu viện trợ", "", "1.467", "")}${row("Thu khác", "12", "", "x")}</table>`,
      [["Chỉ tiêu|2022|2023|Ghi chú", "Thu viện trợ||1.467|", "Thu khác|12||x"]],
    ],
    [
      "figures below each other in a cell, which two spaces part",
      `<table>${row("Xã", "Số hộ")}${row("<p>Tân Lập</p><p>- Thôn 1</p>", "<p>120</p><p>340</p>")}${row("Yên<br>Hòa", "1<br>-")}</table>`,
      [["Xã|Số hộ", "Tân Lập - Thôn 1|120  340", "Yên Hòa|1  -"]],
    ],
    [
      "a row that a cell above covers, and one that ends early",
      `<table>${row("Xã", "Số hộ")}<tr><td rowspan="2">Tân Lập</td><td>412</td></tr><tr><td>398</td></tr><tr><td>Yên Hòa</td></tr></table>`,
      [["Xã|Số hộ", "Tân Lập|412", "|398", "Yên Hòa|", "span 1,0: 2×1"]],
    ],
    [
      "a column that no cell with text begins in",
      `<table><tr><td colspan="3">Tên</td><td>Tấn</td></tr><tr><td colspan="2">Chè</td><td></td><td>5</td></tr></table>`,
      [["Tên|Tấn", "Chè|5"]],
    ],
    [
      "a span that leads out of the table",
      `<table><tr><td rowspan="0">Lúa</td><td colspan="99">Ngô</td></tr>${row("5", "6")}</table>`,
      [["Lúa|Ngô|", "|5|6", "span 0,0: 2×1", "span 0,1: 1×2"]],
    ],
    [
      "labels that are indented",
      `<table>${row("Tổng số", "9")}${row("&nbsp;&nbsp;&nbsp;Lúa", "5")}<tr><td style="padding-left: 24px">Lúa nếp</td><td>2</td></tr>${row("<p style='text-indent:9pt'>Ngô</p>", "4")}</table>`,
      [["Tổng số|9", "Lúa|5", "Lúa nếp|2", "Ngô|4", 'indents {"1":1,"2":2,"3":1}']],
    ],
    [
      "a table in a cell of a layout",
      `<table><tr><td><p>Thu</p>${`<table>${row("a", "5")}${row("b", "6")}</table>`}</td></tr></table>`,
      [["a|5", "b|6"]],
    ],
    [
      "a hidden row",
      `<table>${row("a", "5")}<tr hidden><td>x</td><td>9</td></tr>${row("b", "6")}</table>`,
      [["a|5", "b|6"]],
    ],
    ["no letterhead", `<table>${row("UBND TỈNH", "CỘNG HÒA")}${row("Số: 5/BC", "ngày 2 tháng 6")}</table>`, []],
    ["no signatures", `<table>${row("Nơi nhận: - Lưu VT", "CHỦ TỊCH")}</table>`, []],
    ["no single row", `<table>${row("Lúa", "5", "6")}</table>`, []],
    ["no box", "<table><tr><td><p>Thu 5 tỷ.</p><p>Chi 6 tỷ.</p></td></tr><tr><td>7</td></tr></table>", []],
    ["no layout by its role", `<table role="presentation">${row("Lúa", "5")}${row("Ngô", "6")}</table>`, []],
  ])("have %s", async (_what, body, tables) => {
    expect(showTables(await readHtml(body))).toEqual(tables);
  });

  it("keep the place of their first line after the headline of an article", async () => {
    const prose = `<p>${"Sản xuất nông nghiệp trong quý ổn định, thu hoạch lúa xuân đúng thời vụ. ".repeat(5)}</p>`;
    const table = `<table>${row("Cây", "Ha")}${row("Lúa", "1.250")}${row("Ngô", "640")}</table>`;
    const page = `<meta property="og:title" content="Sản xuất quý II"><h1>Sản xuất quý II</h1><nav>Trang chủ</nav><article>${prose}${table}${prose}</article>`;
    expect(showTables(await readHtml(page))).toEqual([["Cây|Ha", "Lúa|1.250", "Ngô|640"]]);
  });

  it("keep the paragraphs of a box", async () => {
    const box = "<table><tr><td><p>Thu 5 tỷ.</p><p>Chi 6 tỷ.</p></td></tr></table>";
    expect((await readHtml(box)).text).toBe("Thu 5 tỷ.\nChi 6 tỷ.\n");
  });
});

describe("tables of Word documents", () => {
  const cell = (text: string, properties = "", paragraph = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:pPr>${paragraph}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const tableRow = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

  it.each<[string, string, string[][]]>([
    [
      "merged cells and rows of the head",
      table(
        tableRow(
          cell("Chỉ tiêu", '<w:vMerge w:val="restart"/>') + cell("Năm", '<w:gridSpan w:val="2"/>'),
          "<w:tblHeader/>",
        ),
        tableRow(cell("", "<w:vMerge/>") + cell("2022") + cell("2023"), "<w:tblHeader/>"),
        tableRow(cell("Lúa") + cell("") + cell("1.250")),
      ),
      [["Chỉ tiêu|Năm|", "|2022|2023", "Lúa||1.250", "span 0,0: 2×1", "span 0,1: 1×2", "head 2"]],
    ],
    [
      "indents",
      table(
        tableRow(cell("Chỉ tiêu") + cell("Tấn")),
        tableRow(cell("Tổng số") + cell("9")),
        tableRow(cell("Lúa", "", '<w:ind w:left="284"/>') + cell("5")),
        tableRow(cell("Nếp", "", '<w:ind w:left="284" w:firstLine="284"/>') + cell("2")),
      ),
      [["Chỉ tiêu|Tấn", "Tổng số|9", "Lúa|5", "Nếp|2", 'indents {"2":1,"3":2}']],
    ],
    ["no letterhead", table(tableRow(cell("UBND HUYỆN") + cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))), []],
  ])("have %s", async (_what, body, tables) => {
    expect(showTables(await readDocument(makeDocx(body), "x.docx"))).toEqual(tables);
  });
});

describe("rows of any table", () => {
  const span = fc.oneof(fc.constant(1), fc.integer({ min: -1, max: 4 }), fc.constant(1e9));
  const cells = fc.array(fc.tuple(fc.constantFrom("", "Lúa", "5,2", "x y"), span, span), { maxLength: 6 });

  it("have one tab less than the table has columns, and each text at its place", () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (rows) => {
        const grid = new GridBuilder();
        for (const one of rows) {
          grid.startRow();
          for (const [text, height, width] of one) grid.addCell(text, { rows: height, columns: width });
        }
        const { lines, shape } = layTable({ walk: () => grid.rows }, () => {});
        const texts = rows.flat().flatMap(([text]) => (text === "" ? [] : [text]));
        expect(lines.flatMap((line) => line.split("\t")).filter((text) => text !== "")).toEqual(texts);
        if (shape === undefined) return;
        const { columns } = shape;
        expect(lines.map((line) => line.split("\t").length)).toEqual(lines.map(() => columns));
        expect(lines).toHaveLength(shape.rows);
        for (const one of shape.spans) {
          expect(one.rows * one.columns).toBeGreaterThan(1);
          expect(one.row + one.rows).toBeLessThanOrEqual(shape.rows);
          expect(one.column + one.columns).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  it("are no table where nearly all of its places are blank", () => {
    const grid = new GridBuilder();
    for (let row = 0; row < 1000; row++) {
      grid.startRow();
      for (let column = 0; column < (row === 0 ? 1000 : 2); column++) grid.addCell("5");
    }
    let places = 0;
    const { shape } = layTable({ walk: () => grid.rows }, (count) => {
      places += count;
    });
    expect(shape).toBeUndefined();
    expect(places).toBeLessThan(10_000);
  });
});
