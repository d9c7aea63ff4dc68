import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findForeign } from "../../src/read/foreign.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import { isUnread } from "../../src/read/read.ts";
import { startsAsText } from "../../src/read/signatures.ts";
import { findFile, readAll } from "./files.ts";
import { makeZip } from "./make-zip.ts";

/** What comes of a file that has one part: its text, or the code and reason of its failure. */
async function readOnly(name: string, origin: string | Uint8Array, limits = DEFAULT_LIMITS) {
  const readings = await readAll(name, origin, { limits });
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) throw new Error(JSON.stringify(readings));
  return isUnread(reading) ? `${reading.code}: ${reading.reason}` : reading.text;
}

const files = readdirSync(findFile("foreign"));
const bytesOf = (text: string) => Buffer.from(text, "latin1");
const container = (stream: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(stream, "utf16le")]);

describe("files of real programs", () => {
  it.each(files.filter((name) => !name.startsWith("packed.")))("%s is foreign", async (name) => {
    expect(await readOnly(name, findFile(`foreign/${name}`))).toMatch(/^foreign: /);
  });

  it.each(files.filter((name) => name.startsWith("packed.")))("%s is an archive that is not read", async (name) => {
    expect(await readOnly("x", findFile(`foreign/${name}`))).toMatch(/^unsupported: .*unpack it/);
  });

  it.each([
    ["picture.png", "a PNG picture"],
    ["white.png", "a PNG picture"],
    ["picture.jpg", "a JPEG picture"],
    ["picture.heic", "a HEIC picture"],
    ["bare.mp3", "an MPEG sound file"],
    ["video.mp4", "an MP4 video or sound file"],
    ["video.m2t", "an MPEG video"],
    ["program.o", "a program (ELF)"],
    ["font.ttf", "a font"],
    ["numbers.bin", undefined],
  ])("%s is %s by its signature", (name, title) => {
    expect(findForeign(readFileSync(findFile(`foreign/${name}`)))).toBe(title);
  });

  it("is a warning for one in a folder or an archive, whatever its size", async () => {
    const content = Buffer.concat([readFileSync(findFile("foreign/video.mp4")), Buffer.alloc(5000)]);
    const archive = makeZip([{ name: "x.mp4", content }]);
    expect(await readOnly("a.zip", archive, { ...DEFAULT_LIMITS, documentBytes: 1000 })).toBe(
      "foreign: an MP4 video or sound file",
    );
  });
});

describe("beginnings", () => {
  it.each([
    ["x.psd", bytesOf("8BPS\0\u0001\0\0\0\0\0\0\0\u0003"), "foreign: a Photoshop picture"],
    ["x.exe", bytesOf(`MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0${"\0".repeat(60)}`), "foreign: a program (Windows)"],
    ["x.dylib", bytesOf("\xcf\xfa\xed\xfe\x07\0\0\x01"), "foreign: a program (Mach-O)"],
    ["x.otf", bytesOf("OTTO\0\x0b\0\x80"), "foreign: a font"],
    ["x.mdb", bytesOf("\0\x01\0\0Standard Jet DB\0"), "foreign: a database (Access)"],
    ["x.dwg", bytesOf("AC1032\0\0\0\0\0\x03"), "foreign: a drawing (AutoCAD)"],
    ["x.lnk", bytesOf("L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F"), "foreign: a Windows shortcut"],
    [".DS_Store", bytesOf("\0\0\0\x01Bud1\0\0\x10\0"), "foreign: a folder's settings"],
    ["x.svg", Buffer.from('<?xml version="1.0"?>\n<!-- Vẽ -->\n<svg width="5">'), "foreign: an SVG picture"],
    ["x.svg", Buffer.from("\uFEFF<svg><text>5%</text></svg>", "utf16le"), "foreign: an SVG picture"],
    ["x.svg", Buffer.from("<!DOCTYPE svg PUBLIC '-//W3C'>\n<svg/>"), "foreign: an SVG picture"],
    ["Thumbs.db", container("Catalog"), "foreign: a file of another program"],
    ["x.ppt", container("PowerPoint Document"), "unsupported: a PowerPoint file; export its text first"],
    ["x.xls", container("Workbook"), "damaged: a damaged Excel workbook (.xls)"],
    ["x.msg", container("__properties_version1.0"), "unsupported: an Outlook message; save it as text"],
    ["x.rar", bytesOf("Rar!\x1a\x07\x01\0"), expect.stringMatching(/^unsupported: .*unpack it/)],
    ["x.ps", Buffer.from("%!PS-Adobe-3.0\n%%Title: x"), "unsupported: a PostScript file; convert it to PDF first"],
    [
      "x.docx",
      readFileSync(findFile("foreign/picture.png")),
      "damaged: not a Word document (.docx), though its name says so; it is a PNG picture",
    ],
    ["x.png", bytesOf("\x89\0\0\0"), "foreign: a binary file"],
    ["x.bin", Buffer.alloc(70_000), "foreign: a binary file"],
  ])("%s", async (name, bytes, answer) => {
    expect(await readOnly(name, bytes)).toEqual(answer);
  });

  it.each([
    [
      "x.pptx",
      ["[Content_Types].xml", "ppt/presentation.xml"],
      "unsupported: a PowerPoint file; export its text first",
    ],
    ["x.jar", ["META-INF/MANIFEST.MF", "A.class"], "foreign: a program (Java or Android)"],
    ["x.apk", ["AndroidManifest.xml", "classes.dex"], "foreign: a program (Java or Android)"],
  ])("%s, which is a ZIP archive", async (name, names, answer) => {
    expect(await readOnly(name, makeZip(names.map((one) => ({ name: one, content: "5%" }))))).toBe(answer);
  });
});

describe("texts", () => {
  const encoded = readdirSync(findFile("encodings"));

  it.each(encoded)("%s begins as a text wherever it is cut", (name) => {
    const bytes = readFileSync(findFile(`encodings/${name}`));
    const step = name.includes("utf-16") ? 98 : 97;
    const foreign: (string | undefined)[] = [];
    for (let at = 0; at < bytes.length - 100; at += step) {
      const rest = bytes.subarray(at, at + 1024);
      if (findForeign(rest) !== undefined || !startsAsText(rest)) foreign.push(findForeign(rest) ?? `binary at ${at}`);
    }
    expect(foreign).toEqual([]);
  });

  it.each([
    ["that begins like a picture", "BM25 và GIF89a: tăng 5%"],
    ["that begins like a program", "MZ là hai chữ cái, 5%"],
    ["that begins like data", "PAR1 5%\nOTTO 5%"],
    ["that begins like a picture of its own", "GIF89a là một dạng ảnh, 5%"],
    ["with a zero", "Thu 5\0 tỷ đồng"],
    ["with a zero a line", "Thu 5 tỷ đồng\0\n".repeat(40)],
    ["that ends in a block of zeros", `Thu 5 tỷ đồng${"\0".repeat(900)}`],
    ["with a tag somewhere", "Thẻ <svg> có 5%"],
  ])("%s stay texts", async (_what, text) => {
    expect(await readOnly("x.txt", Buffer.from(text))).toBe(text);
  });

  it("in a legacy encoding with a zero stay texts", async () => {
    const text = "Thu ng©n s¸ch 5 tû ®ång";
    expect(await readOnly("x.txt", bytesOf(`${text}\0\n`))).toBe("Thu ngân sách 5 tỷ đồng\0\n");
    const wide = `${"Thu ngân sách 5 tỷ đồng. ".repeat(9)}\0`;
    expect(await readOnly("x.txt", Buffer.from(wide, "utf16le"))).toBe(wide);
  });
});
