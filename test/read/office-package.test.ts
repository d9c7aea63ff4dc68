import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { isUnread } from "../../src/read/read.ts";
import { readAll } from "./files.ts";
import { makeDocx, makeZip } from "./make-zip.ts";

async function readText(name: string, bytes: Uint8Array, limits = {}): Promise<string> {
  const [reading] = await readAll(name, bytes, { limits: { ...DEFAULT_LIMITS, ...limits } });
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `${reading.code}: ${reading.reason}` : reading.text;
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const ROW = "<row><c><v>5</v></c></row>";

/** A workbook whose sheets are the parts of the given names. */
function makeXlsx(targets: readonly string[], parts: Record<string, string | Uint8Array>, main = "xl/workbook.xml") {
  const sheets = targets.map((_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const relations = targets.map(
    (one, at) => `<Relationship Id="r${at}" Type="${RELATION}/worksheet" Target="${one}"/>`,
  );
  const toMain = `<Relationship Id="m" Type="${RELATION}/officeDocument" Target="/${main}"/>`;
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: `<Relationships>${toMain}</Relationships>` },
    { name: main, content: `<workbook xmlns:r="${RELATION}"><sheets>${sheets.join("")}</sheets></workbook>` },
    {
      name: main.replace(/([^/]+)$/, "_rels/$1.rels"),
      content: `<Relationships>${relations.join("")}</Relationships>`,
    },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ]);
}

const makeOdt = (content: string, files: Parameters<typeof makeZip>[0] = []) =>
  makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    { name: "content.xml", content: `<office:body><office:text>${content}</office:text></office:body>` },
    ...files,
  ]);

/** Incompressible, so that only its size is a reason to refuse it. */
const noise = Buffer.from(Array.from({ length: 3e5 }, (_, at) => (at * 2_654_435_761) >>> 13));

describe("every part that is unpacked is counted, whatever its name", () => {
  const TREE = /^over_limit: too large for its format: over 125 KB/;
  const SIZE = /^over_limit: too large: over 1 MB/;
  const BOMB = /^over_limit: unpacks to over 200 times its size/;
  const ENTITIES = /^unsafe: its XML declares entities/;
  const small = { documentBytes: 1e6 };
  const long = paragraph("5%").repeat(2e4);

  it.each<[string, string, Uint8Array, object, RegExp]>([
    ["the document of a .docx", "x.docx", makeDocx(long, "", "", { main: "word/document.dat" }), small, TREE],
    ["a document that is a bomb", "x.docx", makeDocx(long.repeat(4), "", "", { main: "word/media/a.png" }), {}, BOMB],
    [
      "entities in a part of another name",
      "x.docx",
      makeDocx(paragraph("5%"), "", '<!DOCTYPE x [<!ENTITY a "b">]>', { main: "word/document.dat" }),
      {},
      ENTITIES,
    ],
    ["a sheet", "x.xlsx", makeXlsx(["s.dat"], { "xl/s.dat": sheet(ROW.repeat(5e4)) }), small, SIZE],
    ["the content of an .odt", "x.odt", makeOdt("<text:p>5%</text:p>".repeat(9e4)), small, SIZE],
  ])("%s", async (_what, name, bytes, limits, answer) => {
    expect(await readText(name, bytes, limits)).toMatch(answer);
  });
});

describe("pictures and other parts that are not read", () => {
  const pictures = [
    { name: "word/media/a.png", content: noise },
    { name: "word/b.xml", content: noise },
  ];
  const small = { documentBytes: 2e5, totalBytes: 2e5 };

  it.each<[string, Uint8Array, string]>([
    ["x.docx", makeDocx(paragraph("5%"), "", "", { files: pictures }), "5%\n"],
    ["x.xlsx", makeXlsx(["s.xml"], { "xl/s.xml": sheet(ROW), "xl/media/a.png": noise, "xl/a.xml": noise }), "5\n"],
    ["x.odt", makeOdt("<text:p>5%</text:p>", [{ name: "Pictures/a.png", content: noise }]), "5%\n"],
  ])("of %s are not unpacked", async (name, bytes, text) => {
    expect(await readText(name, bytes, small)).toBe(text);
  });
});

describe("the parts of a workbook", () => {
  it.each<[string, Uint8Array, string]>([
    ["are found by their relations", makeXlsx(["../data/s.dat"], { "data/s.dat": sheet(ROW) }), "5\n"],
    ["have any names", makeXlsx(["s.xml"], { "xl/deep/s.xml": sheet(ROW) }, "xl/deep/book.xml"), "5\n"],
    [
      "are read once",
      makeXlsx(["s.xml", "s.xml", "t.xml"], { "xl/s.xml": sheet(ROW), "xl/t.xml": sheet(ROW) }),
      "5\n\n5\n",
    ],
    ["are missed", makeXlsx(["s.xml"], {}), "damaged: it has no part 'xl/s.xml'; it may be damaged"],
    [
      "may be binary",
      makeXlsx([], {}, "xl/workbook.bin"),
      "unsupported: a binary Excel workbook (.xlsb); save it as .xlsx",
    ],
  ])("%s", async (_what, bytes, answer) => {
    expect(await readText("x.xlsx", bytes)).toBe(answer);
  });
});
