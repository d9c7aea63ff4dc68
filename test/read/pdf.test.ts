import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, type Limits } from "../../src/read/limits.ts";
import { joinDiacritics } from "../../src/read/pdf/diacritics.ts";
import type { PageLine } from "../../src/read/pdf/lines.ts";
import { joinLines } from "../../src/read/pdf/paragraphs.ts";
import { isUnread } from "../../src/read/read.ts";
import { findFile, readAll, readFileText, readFixtureText, readForms, readOne } from "./files.ts";
import { draw, makePdf } from "./make-pdf.ts";

async function readPdf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  const [reading] = await readAll("x.pdf", bytes, { limits: { ...DEFAULT_LIMITS, ...limits } });
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `unread: ${reading.reason}` : reading.text;
}

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

describe("PDF files of office programs", () => {
  it.each([["huyen-kinh-te"]])("%s gives the text and the records of its report", async (name) => {
    const { text } = await readOne(`pdf/${name}.pdf`);
    expect(squeeze(text)).toBe(squeeze(readFixtureText(name)));
    expect(readForms(text)).toEqual(readForms(readFixtureText(name)));
  });

  it("give the records of lists and tables", async () => {
    const { text } = await readOne("pdf/bao-cao.pdf");
    expect(readForms(text)).toEqual(readForms(readFileText("office/bao-cao.txt")));
  });

  it("lose headers, footers and page numbers, and sentences run over pages", async () => {
    const { text } = await readOne("pdf/nhieu-trang.pdf");
    const reports = ["huyen-kinh-te", "y-te", "ngan-sach", "nam-hoc"].map(readFixtureText).join("\n");
    expect(squeeze(text)).toBe(squeeze(reports));
  });

  it("that are encrypted say so", async () => {
    expect(await readPdf(readFileSync(findFile("pdf/encrypted.pdf")))).toBe(
      "unread: an encrypted PDF file; save it without its password first",
    );
  });
});

describe("PDF files", () => {
  it.each([
    [
      "a sentence over two lines",
      [draw("Thu ngan sach nam nay dat", 20, 300) + draw("12 trieu", 20, 288)],
      "Thu ngan sach nam nay dat 12 trieu\n",
    ],
    ["cells", [draw("Thu", 20, 300) + draw("12", 120, 300) + draw("15", 220, 300)], "Thu\t12\t15\n"],
    ["a raised digit", [draw("5 m", 20, 300) + draw("2", 35, 304, 6)], "5 m²\n"],
    ["a letter drawn into its hole", [`${draw("T ng", 20, 300)}${draw("\\364", 25, 300)}`], "Tông\n"],
    ["a bold letter drawn twice", [draw("5", 20, 300) + draw("5", 20.3, 300)], "5\n"],
    ["a stamp across the page", [`${draw("5%", 20, 300)}BT /F1 40 Tf 0.7 0.7 -0.7 0.7 50 50 Tm (MAT) Tj ET`], "5%\n"],
    [
      "two lines with two spaces between",
      [draw("a", 20, 300) + draw("b", 20, 288) + draw("c", 20, 264)],
      "a\nb\n\nc\n",
    ],
    [
      "TJ, character spacing, matrices",
      ["BT /F1 10 Tf 1 Tc 1 0 0 1 20 300 Tm [(5) -2000 (6)] TJ 0 Tc 14 TL T* (7) Tj ET"],
      "5\t6\n7\n",
    ],
  ])("with %s", async (_what, drawings, text) => {
    expect(await readPdf(makePdf(drawings))).toBe(text);
  });

  it.each([
    // After `trieu` there would be room for four narrow letters.
    [
      "a line that begins with wide letters goes on",
      "USD, tang 5%.",
      201,
      "Xuat khau nam nay dat 412 trieu USD, tang 5%.",
    ],
    [
      "a title that numbers a table does not",
      "Bảng 2. Sản lượng",
      175,
      "Xuat khau nam nay dat 412 trieu\nBảng 2. Sản lượng",
    ],
  ])("whose lines are joined: %s", (_what, next, margin, text) => {
    const line = (words: string, y: number, right = 20 + words.length * 5) => ({
      text: words,
      left: 20,
      right,
      y,
      height: 10,
    });
    const lines = [line("Xuat khau nam nay dat 412 trieu", 100), line(next, 112), line("Nhap khau", 150, margin)];
    expect(joinLines([lines]).text).toBe(`${text}\n\nNhap khau\n`);
  });

  it("with a line of any length", async () => {
    const text = await readPdf(makePdf([`BT /F1 1 Tf 20 300 Td [${"(5) -500 ".repeat(150_000)}] TJ ET`]));
    expect(text).toBe(`${Array(150_000).fill("5").join(" ")}\n`);
  });

  it("in legacy fonts", async () => {
    expect(await readPdf(makePdf([draw("5 tri\\326u \\256\\345ng", 20, 300)], "ABCDEF+.VnTime"))).toBe(
      "5 triệu đồng\n",
    );
    expect(await readPdf(makePdf([draw("5 trie\\344u \\361o\\340ng", 20, 300)], "VNI-Times"))).toBe("5 triệu đồng\n");
  });

  it("lose what is on every page", async () => {
    const page = (number: number) =>
      draw("Bao cao", 20, 380) + draw(`noi dung ${number * 7}`, 20, 200) + draw(`- ${number} -`, 200, 10);
    expect(await readPdf(makePdf([1, 2, 3].map(page)))).toBe("noi dung 7\nnoi dung 14\nnoi dung 21\n");
  });

  it.each([
    [
      "without text",
      makePdf(["10 10 100 100 re f"]),
      "a PDF file without text, probably scanned; run text recognition on it first, for example with ocrmypdf",
    ],
    ["that are none", Buffer.from("%PDF-1.7\nnonsense"), "a damaged PDF file: Invalid PDF structure."],
    [
      "that only claim to be one",
      Buffer.from("một văn bản"),
      "not a PDF file, though its name says so; it may be damaged",
    ],
    [
      "of too many pages",
      makePdf([draw("5", 20, 20), draw("5", 20, 20)]),
      "2 pages, over 1; --max-pages raises the limit",
      { pages: 1 },
    ],
  ])("%s say so", async (_what, bytes, reason, limits?: Partial<Limits>) => {
    expect(await readPdf(bytes, limits)).toBe(`unread: ${reason}`);
  });

  it("cut off are read or told of", async () => {
    const bytes = readFileSync(findFile("pdf/huyen-kinh-te.pdf"));
    expect(await readPdf(bytes.subarray(0, bytes.length / 2))).toMatch(
      /^unread: a (?:damaged PDF file|PDF file without text)/,
    );
  });
});

describe("lines", () => {
  const makeLines = (texts: string[], width = 300): PageLine[] =>
    texts.map((text, index) => {
      const isFull = index < texts.length - 1;
      return { text, left: 20, right: isFull ? 20 + width : 20 + text.length * 5, y: 20 + index * 12, height: 10 };
    });

  it.each([
    [["giai đoạn 2021-", "2025"], "giai đoạn 2021-2025\n"],
    [["kinh tế -", "xã hội"], "kinh tế - xã hội\n"],
    [["kinh nghiệ-", "m tốt"], "kinh nghiệm tốt\n"],
    [["Lê-", "nin"], "Lê-nin\n"],
    [["nghi\u00AD", "ệm"], "nghiệm\n"],
    [["Thu 5%.", "- Chi 6%"], "Thu 5%.\n- Chi 6%\n"],
    [["tăng 9", "- 9,5%"], "tăng 9 - 9,5%\n"],
    [["a\t5", "b\t6"], "a\t5\nb\t6\n"],
  ])("%j are %j", (texts, text) => expect(joinLines([makeLines(texts)]).text).toBe(text));

  it("that end early end a paragraph", () => {
    const lines = makeLines(["Thu", "Chi"]).map((line) => ({ ...line, right: 60 }));
    expect(joinLines([[...lines, { text: "x", left: 20, right: 320, y: 60, height: 10 }]]).text).toBe(
      "Thu\nChi\n\nx\n",
    );
  });
});

describe("diacritics", () => {
  it.each([
    ["tô ̉ng", "tổng"],
    ["đ ồng", "đồng"],
    ["t ổng ngu ồn", "tổng ngu ồn"],
    ["5 đ ở", "5 đ ở"],
    ["Quốc lộ 1 A", "Quốc lộ 1 A"],
    ["c ba", "c ba"],
  ])("%s is %s", (given, text) => expect(joinDiacritics(given)).toBe(text));
});
