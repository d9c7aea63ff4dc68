import { describe, expect, it } from "vitest";
import { isUnread } from "../../src/read/read.ts";
import { readAll, readFileText, readFixtureText, readForms, readOne } from "./files.ts";
import { makeDocx } from "./make-zip.ts";

const ENDINGS = ["docx"];

describe.each(ENDINGS)("office programs' .%s", (ending) => {
  it("gives the records of its report", async () => {
    const { text } = await readOne(`office/huyen-kinh-te.${ending}`);
    expect(readForms(text)).toEqual(readForms(readFixtureText("huyen-kinh-te")));
  });

  it("keeps headings, lists and tables in their order", async () => {
    expect((await readOne(`office/bao-cao.${ending}`)).text).toBe(readFileText("office/bao-cao.txt"));
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
      "unread: its XML declares entities, which office programs don't; it is not read",
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
