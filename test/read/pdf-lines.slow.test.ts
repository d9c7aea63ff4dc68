import { describe, it } from "vitest";
import { dropFurniture } from "../../src/read/pdf/furniture.ts";
import type { PageLine } from "../../src/read/pdf/lines.ts";
import { joinLines } from "../../src/read/pdf/paragraphs.ts";
import { expectLinear, fill } from "../growth.ts";

describe("lines of PDF pages", () => {
  const makeLines = (text: string): PageLine[] =>
    (text.match(/.{1,60}/g) ?? []).map((part, index) => {
      return { text: part, left: 20, right: 320, y: 20 + (index % 40) * 12, height: 10 };
    });
  const makePages = (lines: readonly PageLine[]) =>
    Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) => lines.slice(page * 40, page * 40 + 40));

  it.each(["thu ", "kinh-", "2021-", "nghiệ-m "])("are joined in linear time, made of %j", async (piece) => {
    await expectLinear(
      (length) => fill(piece, length),
      (text) => joinLines(makePages(makeLines(text))),
      1_600_000,
    );
  });

  it("are searched for the number of a page in linear time", async () => {
    const makePage = (text: string): PageLine[] => {
      const line = { left: 20, right: 320, height: 10 };
      return [
        { ...line, text, y: 20 },
        { ...line, text: "a", y: 200 },
      ];
    };
    await expectLinear(
      (length) => `trang${fill(" ", length)}x`,
      (text) => dropFurniture([makePage(text)]),
      800_000,
    );
  });
});
