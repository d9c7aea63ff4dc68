import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../src/read/document.ts";
import { Budget, DEFAULT_LIMITS, type Limits } from "../../src/read/limits.ts";
import { Meter } from "../../src/read/pdf/meter.ts";
import { isUnread } from "../../src/read/read.ts";
import { findFile, readAll } from "./files.ts";
import { makeNestedForms, makePage, makeTree } from "./hostile-pdf.ts";
import { draw, makeStream } from "./make-pdf.ts";

async function readPdf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  const [reading] = await readAll("x.pdf", bytes, { limits: { ...DEFAULT_LIMITS, ...limits } });
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `unread: ${reading.reason}` : reading.text;
}

describe("a meter", () => {
  const makeMeter = (limits: Partial<Limits> = {}) =>
    new Meter(1000, new Budget({ ...DEFAULT_LIMITS, ...limits }, 1000));

  it("fails again at each step after it has failed, as the library goes on after errors", () => {
    const meter = makeMeter();
    meter.work(1_000_000);
    expect(() => meter.work(1)).toThrow(ReadError);
    expect(() => meter.work(0)).toThrow(ReadError);
    expect(() => meter.hold(0)).toThrow(ReadError);
    expect(() => meter.check()).toThrow(/--max-ratio/);
  });

  it("counts what is in memory at the same time", () => {
    const meter = makeMeter({ documentBytes: 10_000 });
    for (let page = 0; page < 10; page++) {
      meter.hold(1_000_000);
      meter.release(1_000_000);
    }
    expect(() => meter.hold(1_000_001)).toThrow(/^too large for its format: over 1,000,000 characters/);
  });

  it("lets a file work as its size allows", () => {
    const meter = new Meter(100_000, new Budget(DEFAULT_LIMITS, 100_000));
    meter.work(20_000_000);
    expect(() => meter.work(1)).toThrow(/over 200 times its size/);
  });
});

describe("the text of a PDF file", () => {
  it("may be in fonts that are larger than a small document", async () => {
    const bytes = readFileSync(findFile("pdf/huyen-kinh-te.pdf"));
    expect(await readPdf(bytes, { documentBytes: bytes.length })).toBe(await readPdf(bytes));
  });

  it("may be as long as a document, whatever the size of the file", async () => {
    const pages = "<< /Type /Page /Parent 2 0 R /Contents 3 0 R >> ".repeat(101);
    const file = makeTree([
      `<< /Type /Pages /Count 101 /MediaBox [0 0 400 400] /Resources << /Font << /F1 4 0 R >> >> /Kids [${pages}] >>`,
      makeStream(draw("5".repeat(100), 20, 300, 1)),
      "<< /Type /Font /Subtype /TrueType /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]);
    expect(await readPdf(file, { documentBytes: 10_100 })).not.toContain("unread");
    expect(await readPdf(file, { documentBytes: 10_000 })).toBe(
      "unread: its text would be over 10 KB; --max-size raises the limit",
    );
  });

  it("is counted where a font has long texts for its codes", async () => {
    const table = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <35> <${"0041".repeat(4000)}> endbfchar endcmap`;
    const file = makePage(draw("5".repeat(1000), 20, 300, 1), {
      font: "<< /Type /Font /Subtype /TrueType /BaseFont /Own /FirstChar 53 /LastChar 53 /Widths [500] /ToUnicode 6 0 R >>",
      objects: [makeStream(table)],
    });
    expect(await readPdf(file)).toMatch(/^unread: .*over 200 times its size/);
    expect(await readPdf(file, { ratio: 1000 })).toMatch(/^unread: .*over 2,000,000 characters/);
    expect(await readPdf(file, { ratio: 1000, documentBytes: 500e6 })).toMatch(/^A{4000}/);
  });

  it("is that of forms as well, with their places and fonts", async () => {
    expect(await readPdf(makeNestedForms(3, 1, `q 1 0 0 1 0 12 cm ${draw("5", 20, 300)} Q`, draw("6", 20, 300)))).toBe(
      "5\n6\n",
    );
  });

  it("ends a form where its content ends, whatever states that restores", async () => {
    const form = `Q Q q q 2 0 0 2 0 0 cm ${draw("5", 10, 150)}`;
    expect(await readPdf(makeNestedForms(1, 1, form, draw("6", 20, 288)))).toBe("5\n6\n");
  });

  it("goes on after operators that make no sense", async () => {
    const nonsense = "/No Do /No gs 5 Do (x) gs /F9 (x) Tf 7 Tj [/a << >> null] TJ (a) (b) Td /P scn /No cs /No sh\n";
    expect(await readPdf(makePage(nonsense + draw("5%", 20, 300)))).toBe("5%\n");
  });
});
