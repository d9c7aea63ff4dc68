import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeBody } from "../../src/read/doc.ts";
import { isUnread } from "../../src/read/read.ts";
import { findFile, readAll, readFileText, readFixtureText, readForms, readOne } from "./files.ts";
import { makeDocx, makeZip } from "./make-zip.ts";

const ENDINGS = ["docx", "doc", "rtf", "odt"];

const dropEmptyLines = (text: string) => text.replace(/\n+/g, "\n");

describe.each(ENDINGS)("office programs' .%s", (ending) => {
  it("gives the records of its report", async () => {
    const { text } = await readOne(`office/huyen-kinh-te.${ending}`);
    expect(readForms(text)).toEqual(readForms(readFixtureText("huyen-kinh-te")));
  });

  it("keeps headings, lists and tables in their order", async () => {
    const { text } = await readOne(`office/bao-cao.${ending}`);
    expect(dropEmptyLines(text)).toBe(dropEmptyLines(readFileText("office/bao-cao.txt")));
    expect(readForms(text)).toEqual(readForms(readFileText("office/bao-cao.txt")));
  });

  it("in .VnTime gives the records of its report", async () => {
    const { text } = await readOne(`office/vntime.${ending}`);
    expect(readForms(text)).toEqual(readForms(readFixtureText("tin-kinh-te")));
  });
});

async function readText(bytes: Uint8Array, name: string): Promise<string> {
  const [reading] = await readAll(name, bytes);
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `unread: ${reading.reason}` : reading.text;
}

describe(".docx", () => {
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (runs: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  it.each([
    ["runs of .VnTime", paragraph(run("TriÖu ®", font(".VnTime")) + run("ång", font(".VnTime"))), "", "Triệu đồng\n"],
    ["capitals of .VnTimeH", paragraph(run("uû ban", font(".VnTimeH"))), "", "UỶ BAN\n"],
    [
      "a letter split over runs of VNI",
      paragraph(run("Toa", font("VNI-Times")) + run("ùn", font("VNI-Times"))),
      "",
      "Toán\n",
    ],
    ["fonts beside each other", paragraph(run("5 tû ", font(".VnTime")) + run("có", font("Arial"))), "", "5 tỷ có\n"],
    [
      "the font of the normal style",
      paragraph(run("5 tû")),
      `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${font(".VnTime")}</w:rPr></w:style>`,
      "5 tỷ\n",
    ],
    [
      "the font of a style's base",
      paragraph(run("5 tû"), '<w:pStyle w:val="B"/>'),
      `<w:style w:type="paragraph" w:styleId="A"><w:rPr>${font(".VnTime")}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`,
      "5 tỷ\n",
    ],
    [
      "the document's font",
      paragraph(run("5 tû")),
      `<w:docDefaults><w:rPrDefault><w:rPr>${font(".VnTime")}</w:rPr></w:rPrDefault></w:docDefaults>`,
      "5 tỷ\n",
    ],
    ["a raised digit", paragraph(run("5 m") + run("2", '<w:vertAlign w:val="superscript"/>')), "", "5 m²\n"],
    [
      "a deletion",
      paragraph(`${run("5")}<w:del><w:r><w:delText>6</w:delText></w:r></w:del><w:ins>${run("%")}</w:ins>`),
      "",
      "5%\n",
    ],
    ["an empty paragraph", paragraph(run("a")) + paragraph("") + paragraph(run("b")), "", "a\n\nb\n"],
    [
      "line breaks and tabs",
      paragraph(`${run("a")}<w:r><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>`),
      "",
      "a\nb c\n",
    ],
  ])("reads %s", async (_what, body, styles, text) => {
    expect(await readText(makeDocx(body, styles), "x.docx")).toBe(text);
  });

  it("refuses an entity bomb", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}">]>`;
    expect(await readText(makeDocx(paragraph(run("&b;")), "", bomb), "x.docx")).toBe(
      "unread: its XML declares entities, which office programs never do; it is not read",
    );
  });

  it("answers for a styles' circle", async () => {
    const circle =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await readText(makeDocx(paragraph(run("5%"), '<w:pStyle w:val="A"/>'), circle), "x.docx")).toBe("5%\n");
  });

  it.each([
    [
      "cut off",
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 30),
      /a damaged or cut-off ZIP archive|not a Word document/,
    ],
    ["text", () => Buffer.from("đây là văn bản"), /not a Word document \(\.docx\), though its name says so/],
    ["empty", () => Buffer.alloc(0), /not a Word document/],
  ])("answers for one that is %s", async (_what, harm, reason) => {
    const text = await readText(harm(makeDocx(paragraph(run("5%")))), "x.docx");
    expect(text).toMatch(/^unread: /);
    expect(text).toMatch(reason);
  });
});

describe(".odt", () => {
  const makeOdt = (body: string, styles = "", manifest = "") =>
    makeZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
      { name: "META-INF/manifest.xml", content: `<manifest:manifest>${manifest}</manifest:manifest>` },
      {
        name: "content.xml",
        content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      },
    ]);
  const style = (name: string, properties: string, parent = "") =>
    `<style:style style:name="${name}" ${parent && `style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;

  it.each([
    ["<text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d</text:p>", "a b c\nd\n"],
    ["<text:p>a</text:p><text:p/><text:p>b</text:p>", "a\n\nb\n"],
    [
      "<text:p>5<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>x</text:p></text:note-body></text:note>%</text:p>",
      "5%\n",
    ],
    [
      "<text:tracked-changes><text:p>x</text:p></text:tracked-changes><text:p>a<office:annotation><text:p>y</text:p></office:annotation></text:p>",
      "a\n",
    ],
    ["<text:p>5 m<text:span text:style-name='S'>2</text:span></text:p>", "5 m²\n"],
    ["<text:p text:style-name='V'>5 tû <text:span text:style-name='A'>có</text:span></text:p>", "5 tỷ có\n"],
    [
      "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></table:table><text:p>c</text:p>",
      "a b\t\t5\n\nc\n",
    ],
    [
      "<table:table><table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='3' office:value-type='float' office:value='5'><text:p>5</text:p></table:table-cell><table:table-cell table:number-columns-repeated='2'><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated='1000'/></table:table-row><table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row></table:table>",
      "5\t5\t5\ta\ta\n5\t5\t5\ta\ta\n",
    ],
  ])("%s", async (body, text) => {
    const styles =
      style("S", 'style:text-position="super 58%"') +
      style("B", 'style:font-name=".VnTime"') +
      style("V", "", "B") +
      style("A", 'style:font-name="Arial"');
    expect(await readText(makeOdt(body, styles), "x.odt")).toBe(text);
  });

  it("that is encrypted says so", async () => {
    expect(await readText(makeOdt("", "", "<manifest:encryption-data/>"), "x.odt")).toBe(
      "unread: encrypted; save it without its password first",
    );
  });
});

describe(".rtf", () => {
  const FONTS = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fnil .VnTime;}{\\f2 VNI-Times;}{\\f3\\fcharset163 Tahoma;}}";

  it.each([
    ["\\pard a\\par b\\par\\par c", "a\nb\n\nc\n"],
    ["t\\u7927? \\u273?\\u7891?ng", "tỷ đồng\n"],
    ["\\uc0 t\\u7927 \\uc2 \\u273 ab\\u7891 cdng", "tỷđồng\n"],
    ["\\u-10179?\\u-8704?", "\u{1F600}\n"],
    ["{\\f1 tri\\'d6u \\'ae\\'e5ng}{\\f0 \\'e9}", "triệu đồngé\n"],
    ["{\\f1 tri\\u214?u}", "triệu\n"],
    ["{\\f2 Toa}{\\f2 \\'f9n}", "Toán\n"],
    ["{\\f3 ty\\'d2}", "tỷ\n"],
    ["m{\\super 2}, {\\v hidden}{\\deleted x}{\\*\\unknown y}{\\pict 00ff}{\\info{\\title z}}5", "m², 5\n"],
    ["{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}", "7\n"],
    [
      "\\trowd\\pard\\intbl a\\par b\\cell 5\\cell\\row\\trowd\\intbl c\\cell\\cell 6\\cell\\row\\pard d\\par",
      "a b\t5\t\nc\t\t6\n\nd\n",
    ],
    ["{\\bin3 }}}5}", "5\n"],
    ["\\'zz\\ldblquote a\\rdblquote\\~b\\_c \\{\\}", "“a”\u00A0b-c {}\n"],
  ])("%s", async (body, text) => {
    expect(await readText(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252${FONTS}${body}}`, "latin1"), "x.rtf")).toBe(text);
  });

  it("of endless groups ends", async () => {
    expect(await readText(Buffer.from(`{\\rtf1 5%${"{".repeat(1e6)}`), "x.rtf")).toBe("5%\n");
    expect(await readText(Buffer.from(`{\\rtf1 5%${"}".repeat(1e6)}`), "x.rtf")).toBe("5%\n");
  });
});

describe(".doc", () => {
  const container = (stream: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(stream, "utf16le")]);

  it.each([
    ["x.docx", container("EncryptedPackage"), "unread: encrypted; save it without its password first"],
    ["x.doc", container("PowerPoint Document"), "unread: a PowerPoint file; export its text first"],
    ["x.doc", container("x"), "unread: not a Word document (.doc); it may be damaged"],
    ["x.doc", container("Workbook"), "unread: a damaged Excel workbook (.xls)"],
    ["x.doc", Buffer.from("{\\rtf1 5%}"), "5%\n"],
    ["x.doc", Buffer.from("<html><body>5%</body></html>"), "5%\n"],
    ["x.doc", Buffer.from("5%"), "5%"],
  ])("%s", async (name, bytes, text) => {
    expect(await readText(bytes, name)).toBe(text);
  });

  it.each([
    ["Thu 5%.\rChi 6%.\r", "Thu 5%.\nChi 6%.\n"],
    ["\n\nThu\n \n", "Thu\n"],
    ["Cây\tHa\tTấn\t\nLúa\t640\t\t\nHết.", "Cây\tHa\tTấn\nLúa\t640\t\n\nHết.\n"],
    ["\tHa\t\t\nLúa\t640\t\t\n", "\tHa\t\nLúa\t640\t\n"],
    ["\t\t\n", ""],
  ])("%j is written as %j", (body, text) => {
    expect(writeBody(body)).toBe(text);
  });

  it("cut off is told of", async () => {
    const bytes = readFileSync(findFile("office/huyen-kinh-te.doc"));
    expect(await readText(bytes.subarray(0, 6000), "x.doc")).toMatch(
      /^unread: (?:damaged, or not|not) a Word document/,
    );
  });
});
