import { describe, expect, it } from "vitest";
import { isUnread } from "../../src/read/read.ts";
import { readAll } from "./files.ts";
import { makeNestedForms, makePage } from "./hostile-pdf.ts";
import { draw } from "./make-pdf.ts";

async function readPdf(bytes: Uint8Array): Promise<string> {
  const [reading] = await readAll("x.pdf", bytes);
  if (reading === undefined) throw new Error("nothing");
  return isUnread(reading) ? `unread: ${reading.reason}` : reading.text;
}

describe("the text of a PDF file", () => {
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
