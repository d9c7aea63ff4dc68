import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { isUnread } from "../../src/read/read.ts";
import { readAll } from "./files.ts";
import { makeDocx, makeZip, type ZipFile } from "./make-zip.ts";

async function readText(name: string, bytes: Uint8Array, limits = {}): Promise<string> {
  const [reading] = await readAll(name, bytes, { limits: { ...DEFAULT_LIMITS, ...limits } });
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `${reading.code}: ${reading.reason}` : reading.text;
}

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function makeXlsx(cells: string, { strings = "", styles = "" }): Buffer {
  const relation = `<Relationship Id="r" Type="${RELATION}/worksheet" Target="s.xml"/>`;
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "xl/workbook.xml", content: `<workbook><sheets><sheet name="S" r:id="r"/></sheets></workbook>` },
    { name: "xl/_rels/workbook.xml.rels", content: `<Relationships>${relation}</Relationships>` },
    { name: "xl/sharedStrings.xml", content: `<sst>${strings}</sst>` },
    { name: "xl/styles.xml", content: `<styleSheet>${styles}</styleSheet>` },
    { name: "xl/s.xml", content: `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>` },
  ]);
}

const makeOds = (rows: string) =>
  makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    { name: "content.xml", content: `<office:body><table:table>${rows}</table:table></office:body>` },
  ]);

const long = "thu ngân sách ".repeat(20_000);
const makeNotes = (references: string, file: Partial<ZipFile>): Buffer =>
  makeDocx(`<w:p>${references}<w:r><w:t>5%</w:t></w:r></w:p>`, "", "", {
    files: [{ name: "word/footnotes.xml", content: "", ...file }],
  });

describe("a small file that says one thing many times", () => {
  const cell = "table:number-columns-repeated='1000000'";
  const rows = "table:number-rows-repeated='1000000'";

  it.each<[string, string, Uint8Array]>([
    [
      "a string in thousands of cells",
      "x.xlsx",
      makeXlsx('<c t="s"><v>0</v></c>'.repeat(4000), { strings: `<si><t>${long}</t></si>` }),
    ],
    [
      "a format in thousands of cells",
      "x.xlsx",
      makeXlsx('<c s="0"><v>5</v></c>'.repeat(4000), {
        styles: `<numFmts><numFmt numFmtId="170" formatCode="0 &quot;${"x".repeat(900)}&quot;"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`,
      }),
    ],
    [
      "a cell that is repeated",
      "x.ods",
      makeOds(`<table:table-row><table:table-cell ${cell}><text:p>abc</text:p></table:table-cell></table:table-row>`),
    ],
    [
      "a row that is repeated",
      "x.ods",
      makeOds(`<table:table-row ${rows}><table:table-cell><text:p>abc</text:p></table:table-cell></table:table-row>`),
    ],
  ])("%s is over the budget", async (_what, name, bytes) => {
    expect(await readText(name, bytes)).toBe(
      "over_limit: its text would be over 200 times its size; --max-ratio raises the limit",
    );
  });

  it("is over that of a document, too", async () => {
    const bytes = makeXlsx('<c t="s"><v>0</v></c>'.repeat(400), { strings: `<si><t>${long}</t></si>` });
    expect(await readText("x.xlsx", bytes, { ratio: 1e6, documentBytes: 2e6 })).toBe(
      "over_limit: its text would be over 2 MB; --max-size raises the limit",
    );
  });

  it("is read where the limit is raised", async () => {
    const bytes = makeXlsx('<c t="s"><v>0</v></c>'.repeat(10), { strings: `<si><t>${long}</t></si>` });
    expect((await readText("x.xlsx", bytes, { ratio: 1e4 })).length).toBe(long.trim().length * 10 + 10);
  });

  it("takes no time for a string of spaces", async () => {
    const bytes = makeXlsx('<c t="s"><v>0</v></c>'.repeat(100_000), { strings: `<si><t>${" ".repeat(1e5)}</t></si>` });
    expect(await readText("x.xlsx", bytes, { ratio: 1e4 })).toBe("");
  });

  it("has each note once, and no place that links lead to", async () => {
    const footnotes = `<w:footnotes ${WORD}><w:footnote w:id="1"><w:p><w:r><w:t>${long}</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const notes = '<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(3000);
    expect((await readText("x.docx", makeNotes(notes, { content: footnotes }))).length).toBeLessThan(long.length + 100);

    const target = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/hyperlink" Target="http://${"x".repeat(1e5)}" TargetMode="External"/></Relationships>`;
    const links = `<w:hyperlink r:id="r1" xmlns:r="${RELATION}"><w:r><w:t>a </w:t></w:r></w:hyperlink>`.repeat(4000);
    const file = { name: "word/_rels/document.xml.rels", content: target };
    expect(await readText("x.docx", makeNotes(links, file))).toBe(`${"a ".repeat(4000)}5%\n`);
  });

  it("counts with the others of its archive", async () => {
    const one = makeXlsx('<c t="s"><v>0</v></c>'.repeat(3), { strings: `<si><t>${long}</t></si>` });
    const files = Array.from({ length: 9 }, (_, at) => ({ name: `${at}.xlsx`, content: one }));
    const readings = await readAll("a.zip", makeZip(files));
    expect(readings.at(-1)).toMatchObject({
      source: "a.zip",
      reason: "its texts would be over 200 times its size; the rest is not read; --max-ratio raises the limit",
    });
    expect(readings.length).toBeLessThan(files.length);
  });
});

describe("XML that is nested without end", () => {
  const deep = "<text:span>".repeat(500_000);

  it.each([
    ["x.odt", makeOds(`<text:p>${deep}5%`)],
    ["x.xlsx", makeXlsx(deep, {})],
  ])("is refused in %s", async (name, bytes) => {
    expect(await readText(name, bytes, { ratio: 1e5 })).toBe(
      "damaged: its XML is nested over 1000 levels deep; no office program writes that",
    );
  });

  it("is refused in a Word document", async () => {
    const body = `${"<w:smartTag>".repeat(30_000)}<w:p/>${"</w:smartTag>".repeat(30_000)}`;
    expect(await readText("x.docx", makeDocx(body), { ratio: 1e5 })).toBe(
      "damaged: its parts are nested too deeply to be read; no program writes such a file",
    );
  });
});
