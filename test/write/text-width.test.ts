import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { elide, measureWidth, pad } from "../../src/write/text-width.ts";
import { flatten } from "../../src/write/visible-text.ts";

const ESCAPE = "\u001b";

describe("measureWidth", () => {
  it.each([
    ["", 0],
    ["Thu ngân sách đạt 12,5%", 23],
    ["nợ khó thu".normalize("NFD"), 10],
    ["≈ 12 – 15 · ↑ 8% ≤ −3…", 22],
    ["１２，５", 8],
    ["漢字 한글 かな", 14],
    ["한글".normalize("NFD"), 4],
    ["ｶﾞ", 2],
    ["🚀", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇻🇳", 2],
    ["❤️", 2],
    ["1️⃣", 2],
    ["a\u200bb\u00adc\ufeff", 3],
    [`${ESCAPE}[31m`, 4],
  ])("%j takes %i cells", (text, width) => {
    expect(measureWidth(text)).toBe(width);
  });

  it("tells at a glance what the library tells with care", () => {
    for (let code = 0x20; code < 0x3000; code++) {
      const character = String.fromCharCode(code);
      // Alone, a combining mark is measured as itself.
      expect([code, measureWidth(character)]).toEqual([
        code,
        stringWidth(character.normalize("NFC"), { countAnsiEscapeCodes: true }),
      ]);
    }
  });
});

const anyText = fc.string({ unit: "binary", maxLength: 60 }).map(flatten);

describe("elide", () => {
  it.each([
    ["tổng thu", 8, "tổng thu"],
    ["tổng thu", 7, "tổng t…"],
    ["tổng thu", 6, "tổng…"],
    ["tổng thu", 1, "…"],
    ["tổng thu".normalize("NFD"), 3, `${"tổ".normalize("NFD")}…`],
    ["漢字漢字", 4, "漢…"],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"],
  ])("%j within %i is %j", (text, width, elided) => {
    expect(elide(text, width)).toBe(elided);
  });

  it("never passes the width, whatever the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(measureWidth(elide(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

it("pads any text to a width, on either side", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("left" as const, "right" as const), (text, align) => {
      const room = measureWidth(text) + 3;
      // What begins or ends with a mark joins the space beside it, and has then another width.
      fc.pre(measureWidth(` ${text} `) === measureWidth(text) + 2);
      expect(measureWidth(pad(text, room, align))).toBe(room);
    }),
  );
});

describe("flatten", () => {
  it.each([
    ["12\t tỷ\r\n\u00a0đồng ", "12 tỷ đồng"],
    [`a${ESCAPE}]0;x\u0007`, "a␛]0;x␇"],
    ["12\u202e5.3\u202c \u2066x\u2069", "12\uFFFD5.3\uFFFD \uFFFDx\uFFFD"],
    ["a\ud800b 🚀", "a\uFFFDb 🚀"],
    ["\u007f\u009b", "␡\uFFFD"],
  ])("%j is %j", (text, flat) => {
    expect(flatten(text)).toBe(flat);
  });
});
