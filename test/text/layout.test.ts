import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLineStart, type Line, mayNumberLine, phraseSpaceEnd, readLayout } from "../../src/text/layout.ts";
import { sentenceEnd, sentenceStart } from "../../src/text/sentence.ts";
import { fixtures } from "../fixtures.ts";
import { soup } from "../soup.ts";

/** Each line as its depth, kind and words, below the line that it is of. */
const outline = (text: string) => {
  const depth = (line: Line | undefined): number => (line === undefined ? 0 : 1 + depth(line.parent));
  return readLayout(text).lines.map((line) => {
    const words = text.slice(line.body, line.end).replace(/\s+/g, " ");
    return `${"  ".repeat(depth(line) - 1)}${line.kind} ${line.mark}${line.mark && " "}${words}`;
  });
};
const sentences = (text: string) => readLayout(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("lines", () => {
  test("of a part, its number may be a rank in words", () => {
    const text = "Phần thứ nhất: KẾT QUẢ\nI. Thu ngân sách\nPHẦN THỨ HAI. NHIỆM VỤ\nPhần kinh tế: đạt.";
    expect(outline(text)).toEqual([
      "heading Phần thứ nhất: KẾT QUẢ",
      "heading I. Thu ngân sách",
      "heading PHẦN THỨ HAI. NHIỆM VỤ",
      "  paragraph Phần kinh tế: đạt.",
    ]);
  });

  test("stand below their headings, and below the line that opens their list", () => {
    const text = `I. KẾT QUẢ
1. Trồng trọt
Diện tích lúa 120 ha. Trong đó:
- Vụ xuân 70 ha;
- Vụ mùa 50 ha.
Năng suất giảm.
2. Chăn nuôi:
a) Trâu 52 con.
b) Bò:
+ Bò thịt 30 con.
II. NHIỆM VỤ
1.1. Thu 5 tỷ đồng.`;
    expect(outline(text)).toEqual([
      "heading I. KẾT QUẢ",
      "  heading 1. Trồng trọt",
      "    paragraph Diện tích lúa 120 ha. Trong đó:",
      "      item - Vụ xuân 70 ha;",
      "      item - Vụ mùa 50 ha.",
      "    paragraph Năng suất giảm.",
      "  item 2. Chăn nuôi:",
      "    item a) Trâu 52 con.",
      "    item b) Bò:",
      "      item + Bò thịt 30 con.",
      "heading II. NHIỆM VỤ",
      "  item 1.1. Thu 5 tỷ đồng.",
    ]);
  });

  test("that were wrapped are one", () => {
    expect(outline("Tổng thu ngân sách\nnhà nước đạt 14\ntỷ đồng.\n\n  Chi 5 tỷ.")).toEqual([
      "paragraph Tổng thu ngân sách nhà nước đạt 14 tỷ đồng.",
      "paragraph Chi 5 tỷ.",
    ]);
  });

  test("with tabs are rows", () => {
    expect(outline("TT\tTên\n1\tLúa xuân.")).toEqual(["row TT Tên", "row 1 Lúa xuân."]);
  });

  test("go on below the headings of the segment before", () => {
    const first = readLayout("I. KẾT QUẢ\n1. Trồng trọt\nLúa 5 ha.");
    const [item, next] = readLayout("2. Chăn nuôi\nII. NHIỆM VỤ", first.lines.at(-1)).lines;
    expect(first.last).toBe(first.lines.at(-1));
    expect(item?.parent).toBe(first.lines[0]);
    expect(next?.parent).toBe(undefined);
  });
});

describe("sentences", () => {
  test("end at stops, but not after abbreviations, in numbers or after the number of a list", () => {
    expect(sentences("1. 250 hộ ở TP. Huế thu 1.200 đồng. Chi 3.5… Hết! ông nói. 5 hộ")).toEqual([
      "1. 250 hộ ở TP. Huế thu 1.200 đồng.",
      "Chi 3.5…",
      "Hết! ông nói.",
      "5 hộ",
    ]);
  });

  test("are found from the offsets in them", () => {
    const text = " a) Thu 5 tỷ. Chi 3 tỷ.\n\nDư 2 tỷ";
    const layout = readLayout(text);
    const at = (offset: number) => {
      const sentence = layout.sentenceAt(offset);
      return sentence && text.slice(sentence.start, sentence.end);
    };
    expect([0, 4, 14, 24, text.length].map(at)).toEqual([undefined, "Thu 5 tỷ.", "Chi 3 tỷ.", "Chi 3 tỷ.", "Dư 2 tỷ"]);
    expect([0, 23, 24, 25].map((offset) => layout.lines.indexOf(layout.lineAt(offset) as Line))).toEqual([0, 0, 0, 1]);
  });

  test("are the same whether the whole text is read or only what is around a place", () => {
    const texts = [...fixtures.map(({ text }) => text), "\n\n a.\n\n\n B \n1. 5\n"];
    for (const text of texts) {
      for (const { start, end } of readLayout(text).sentences) {
        expect(text.slice(sentenceEnd(text, start), text.length).trimStart()).toBe(text.slice(end).trimStart());
        expect(text.slice(sentenceStart(text, end - 1, 0), start)).toMatch(/^\s*(?:\p{L}\)\s+)?$/u);
      }
    }
  });
});

test("lines and sentences cover all words of any text, in order", () => {
  fc.assert(
    fc.property(soup, (text) => {
      const layout = readLayout(text);
      for (const spans of [layout.lines, layout.sentences]) {
        let end = 0;
        let between = "";
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          between += text.slice(end, span.start);
          end = span.end;
        }
        expect(between + text.slice(end)).toMatch(/^(?:[\s\u00a0]|\p{L}\))*$/u);
      }
    }),
  );
});

test("a line begins after white space, quotes and bullets", () => {
  const starts = [..."- “5 a\n\t5"].map((_, at) => isLineStart("- “5 a\n\t5", at));
  expect(starts).toEqual([true, true, true, true, false, false, false, true, true]);
});

test("a figure may number its line after white space and quotes, but not after a bullet", () => {
  const starts = [..."- “5 a\n\t5"].map((_, at) => mayNumberLine("- “5 a\n\t5", at));
  expect(starts).toEqual([true, false, false, false, false, false, false, true, true]);
});

test.each([
  ["14 563", " "],
  ["14\n  tỷ", "\n  "],
  ["14\n\ntỷ", ""],
  ["14\nTỷ", ""],
  ["14\n- tỷ", ""],
  ["14\n", ""],
])("white space in %j within a phrase: %j", (text, space) => {
  expect(text.slice(2, phraseSpaceEnd(text, 2))).toBe(space);
});
