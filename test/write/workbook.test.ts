import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import {
  type Cell,
  makeFileLink,
  makeLink,
  makeNumber,
  makePercent,
  makeText,
  makeTime,
  writeCell,
} from "../../src/write/workbook/cell.ts";
import { nameColumn } from "../../src/write/workbook/sheet.ts";
import { Spool } from "../../src/write/workbook/spool.ts";
import { findNumberStyle, findPercentStyle, STYLES } from "../../src/write/workbook/styles.ts";
import { WorkbookTable } from "../../src/write/workbook/table.ts";

const inline = (text: string, style = "") =>
  `<c r="A1"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const number = (digits: string, style: number) => `<c r="A1"${style === 0 ? "" : ` s="${style}"`}><v>${digits}</v></c>`;

it.each<[string, Cell | undefined, string]>([
  ["text", makeText(" 5 tỷ <b>&\"'"), inline(" 5 tỷ &lt;b&gt;&amp;&quot;'")],
  ["controls", makeText("a\u0000b\u001Fc\rd\te\nf"), inline("a_x0000_b_x001F_c_x000D_d\te\nf")],
  ["what is no character", makeText("\uFFFE\uFFFF"), inline("_xFFFE__xFFFF_")],
  ["what looks escaped", makeText("_x0041_ _x00"), inline("_x005F_x0041_ _x00")],
  ["what looks escaped twice", makeText("_x005F_x0041_"), inline("_x005F_x005F_x005F_x0041_")],
  ["what would look escaped", makeText("_x0041\u0001"), inline("_x005F_x0041_x0001_")],
  ["a formula", makeText("=1+1"), inline("=1+1", ` s="${STYLES.quoted}"`)],
  ["a formula after space", makeText("\t@x"), inline("\t@x", ` s="${STYLES.quoted}"`)],
  ["a formula as a title", makeText("=1+1", STYLES.title), inline("=1+1", ` s="${STYLES.quotedTitle}"`)],
  ["a signed number", makeText("-5%"), inline("-5%")],
  ["all that a cell can hold", makeText("x".repeat(32_767)), inline("x".repeat(32_767))],
  ["more than a cell can hold", makeText("x".repeat(32_768)), inline(`${"x".repeat(32_766)}…`)],
  ["a character at the cut", makeText(`${"x".repeat(32_765)}😀yy`), inline(`${"x".repeat(32_765)}…`)],
  ["a whole number", makeNumber(14563145000000), number("14563145000000", findNumberStyle(0))],
  ["decimals", makeNumber(-0.25), number("-0.25", findNumberStyle(2))],
  ["many decimals", makeNumber(64 / 73), number("0.8767123287671232", STYLES.plain)],
  ["a large number", makeNumber(1.8e21), number("1800000000000000000000", findNumberStyle(0))],
  ["no number", makeNumber(Number.POSITIVE_INFINITY), ""],
  ["12.5 %", makePercent(12.5), number("0.125", findPercentStyle(1))],
  ["8 %", makePercent(8), number("0.08", findPercentStyle(0))],
  ["-0.07 %", makePercent(-0.07), number("-0.0007", findPercentStyle(2))],
  ["118.4 %", makePercent(118.4), number("1.184", findPercentStyle(1))],
  ["1234.5678 %", makePercent(1234.5678), number("12.345678", findPercentStyle(4))],
  ["a day", makeTime("2022-12-03"), number("44898", STYLES.day)],
  ["the first day", makeTime("1900-03-01"), number("61", STYLES.day)],
  ["a day before Excel's", makeTime("1890-05-19"), inline("1890-05-19")],
  ["a day that there is not", makeTime("2023-02-30"), inline("2023-02-30")],
  ["a day without a year", makeTime("XXXX-12-03"), inline("XXXX-12-03")],
  ["a month", makeTime("2022-12"), inline("2022-12")],
  [
    "a link",
    makeLink({ cell: "'Documents 2'!$A$5", text: "a & b" }),
    `<c r="A1" s="${STYLES.link}" t="str"><f>HYPERLINK(&quot;#'Documents 2'!$A$5&quot;,'Documents 2'!$A$5)</f><v>a &amp; b</v></c>`,
  ],
  [
    "a link to a file",
    makeFileLink('a"b.txt', '../x/a"b.txt'),
    `<c r="A1" s="${STYLES.titleLink}" t="str"><f>HYPERLINK(&quot;../x/a&quot;&quot;b.txt&quot;,&quot;a&quot;&quot;b.txt&quot;)</f><v>a&quot;b.txt</v></c>`,
  ],
  ["no file", makeFileLink("-", undefined), inline("-", ` s="${STYLES.quotedTitle}"`)],
  [
    "a name too long for a formula",
    makeFileLink("x".repeat(256), "x"),
    inline("x".repeat(256), ` s="${STYLES.title}"`),
  ],
  ["a name that no formula holds", makeFileLink("a\u0001", "a"), inline("a_x0001_", ` s="${STYLES.title}"`)],
])("writes %s", (_what, cell, xml) => {
  expect(cell === undefined ? "" : writeCell(cell, "A1")).toBe(xml);
});

/** Text as it is in UTF-8, where a lone surrogate can't be. */
const toUtf8 = (text: string) => Buffer.from(text).toString();

/** What a reader of the XML finds in a cell of text. */
function readText(xml: string): string {
  let text = "";
  const ontext = (piece: string) => {
    text += piece;
  };
  const parser = new Parser({ ontext }, { xmlMode: true, decodeEntities: true });
  parser.end(toUtf8(xml));
  return text.replace(/_x([\dA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

it("gives any text back", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("_x", "005F", "_x0041_", "_x0041", "]]>", "<", "&amp;", "\uD800", "\u0000"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const xml = writeCell(makeText(text), "A1");
      expect(readText(xml)).toBe(toUtf8(text));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML can't have them, not even as entities.
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
    }),
    { numRuns: 1000 },
  );
});

it("names columns as Excel does", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(nameColumn)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

it("goes on in further sheets when one is full, and says so", async () => {
  const told: string[] = [];
  let spools = 0;
  const openSpool = () => new Spool(join(tmpdir(), `extract-vi-${process.pid}-${spools++}`), "out.xlsx");
  const table = new WorkbookTable("Records", ["value"], {
    openSpool,
    warn: (message) => told.push(message),
    mostRows: 3,
  });
  const cells: string[] = [];
  for (let at = 1; at <= 5; at++) {
    cells.push(table.nameNext("A"));
    await table.add({ cells: [makeNumber(at)] });
  }
  await table.end();
  expect(cells).toEqual(["Records!$A$2", "Records!$A$3", "'Records 2'!$A$2", "'Records 2'!$A$3", "'Records 3'!$A$2"]);
  expect(table.sheets.map(({ name, range }) => `${name} ${range}`)).toEqual([
    "Records A1:A3",
    "Records 2 A1:A3",
    "Records 3 A1:A2",
  ]);
  expect(told).toEqual([
    "the sheet Records is full at 3 rows; further rows are in the sheet Records 2",
    "the sheet Records 2 is full at 3 rows; further rows are in the sheet Records 3",
  ]);
  table.discard();
});
