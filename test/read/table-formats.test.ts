import { expect, it } from "vitest";
import type { Document } from "../../src/read/document.ts";
import { draw, makePdf } from "./make-pdf.ts";
import { makeCsv, makeOds, makeOdt, makeXlsx, writeOdfTable } from "./make-sheets.ts";
import { makeCompound, makeStream, record, shorts, text } from "./make-xls.ts";
import { makeDocx } from "./make-zip.ts";
import { readDocument, showTables } from "./show-tables.ts";

/** A table with a head of two rows, merged cells and a blank one. */
const ROWS: (string | undefined)[][] = [
  ["TT", "Chi tieu", "So sanh (%)", undefined],
  [undefined, undefined, "Du toan", "Cung ky"],
  ["1", "Thu noi dia", "52,4", "108,3"],
  ["2", "Thu vien tro", undefined, "97"],
];
const MERGED = ["A1:A2", "B1:B2", "C1:D1"];
/** The rows and columns of each merged cell, by the place of its first cell. */
const SPANS: Record<string, [number, number]> = { "0,0": [2, 1], "0,1": [2, 1], "0,2": [1, 2] };
const COVERED = new Set(["1,0", "1,1", "0,3"]);

const LINES = ["TT|Chi tieu|So sanh (%)|", "||Du toan|Cung ky", "1|Thu noi dia|52,4|108,3", "2|Thu vien tro||97"];
const MERGES = ["span 0,0: 2×1", "span 0,1: 2×1", "span 0,2: 1×2"];

/** The cells that nothing covers, row by row, each written by `write`. */
const writeRows = (write: (cell: string, row: number, column: number) => string): string[] =>
  ROWS.map((cells, row) =>
    cells.map((cell, column) => (COVERED.has(`${row},${column}`) ? "" : write(cell ?? "", row, column))).join(""),
  );

const html = writeRows((cell, row, column) => {
  const [rows, columns] = SPANS[`${row},${column}`] ?? [1, 1];
  return `<td rowspan="${rows}" colspan="${columns}">${cell}</td>`;
});

const word = ROWS.map((cells, row) => {
  const written = cells.map((cell, column) => {
    if (row === 0 && column === 3) return "";
    const [rows, columns] = SPANS[`${row},${column}`] ?? [1, 1];
    const merge = rows > 1 ? '<w:vMerge w:val="restart"/>' : COVERED.has(`${row},${column}`) ? "<w:vMerge/>" : "";
    const properties = `${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ""}${merge}`;
    return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${cell ?? ""}</w:t></w:r></w:p></w:tc>`;
  });
  return `<w:tr>${written.join("")}</w:tr>`;
});

const XS = [20, 60, 180, 270, 360];
const rule = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S\n`;
const pdf = [
  rule(20, 300, 360, 300),
  rule(180, 280, 360, 280),
  ...[260, 240, 220].map((y) => rule(20, y, 360, y)),
  ...XS.map((x) => rule(x, x === 270 ? 280 : 300, x, 220)),
  ...writeRows((cell, row, column) => draw(cell, (XS[column] ?? 0) + 5, 287 - row * 20)),
];

const xls = makeCompound(
  "Workbook",
  makeStream(
    [],
    [
      {
        records: [
          ...ROWS.flatMap((cells, row) =>
            cells.flatMap((cell, column) =>
              cell === undefined ? [] : [record(0x204, shorts(row, column, 0), text(cell))],
            ),
          ),
          record(0xe5, shorts(3, 0, 1, 0, 0, 0, 1, 1, 1, 0, 0, 2, 3)),
        ],
      },
    ],
  ),
);

const sheet = { rows: ROWS, merged: MERGED };

it.each<[string, Uint8Array]>([
  ["x.html", Buffer.from(`<body><table><tr>${html.join("</tr><tr>")}</tr></table></body>`)],
  ["x.docx", makeDocx(`<w:tbl>${word.join("")}</w:tbl>`)],
  ["x.odt", makeOdt(writeOdfTable(sheet))],
  ["x.xlsx", makeXlsx([sheet])],
  ["x.ods", makeOds([sheet])],
  ["x.xls", xls],
  ["x.pdf", makePdf([pdf.join("")])],
])("a table in %s has the same text and spans as in the other formats", async (name, bytes) => {
  const document: Document = await readDocument(bytes, name);
  expect(document.text.trimEnd()).toBe(LINES.join("\n").replaceAll("|", "\t").trimEnd());
  expect(showTables(document)).toEqual([[...LINES, ...MERGES]]);
});

it.each<[string, (sheet: { rows: string[][] }) => Uint8Array]>([
  ["x.xlsx", (one) => makeXlsx([one])],
  ["x.csv", makeCsv],
])("figures below each other in a cell of %s are parted by two spaces", async (name, make) => {
  const rows = [
    ["Chi tieu", "2023"],
    ["Nhe can\nThap coi", "7,6\n10,4"],
    ["Ho ngheo", "120"],
  ];
  expect((await readDocument(make({ rows }), name)).text).toContain("Nhe can Thap coi\t7,6  10,4\n");
});

it("a table in a .csv file has the same text", async () => {
  expect(showTables(await readDocument(makeCsv(sheet), "x.csv"))).toEqual([LINES]);
});

it("a table in a .rtf file has the same text, without its merged cells", async () => {
  const rows = ROWS.map((cells) => `\\trowd\\intbl ${cells.map((cell) => `${cell ?? ""}\\cell `).join("")}\\row`);
  const rtf = Buffer.from(`{\\rtf1 ${rows.join("\n")}\\pard Het\\par}`);
  const document = await readDocument(rtf, "x.rtf");
  expect(showTables(document)).toEqual([LINES]);
  expect(document.text).toMatch(/\n\nHet\n$/);
});
