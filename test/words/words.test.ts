import { describe, expect, test } from "vitest";
import { readLayout } from "../../src/text/layout.ts";
import { WordList } from "../../src/words/word-list.ts";
import { Words } from "../../src/words/words.ts";

const wordsOf = (text: string) => new Words(readLayout(text));
const readBack = (text: string, mention: string) => wordsOf(text).before(text.indexOf(mention));
const readOn = (text: string, mention: string) => wordsOf(text).after(text.indexOf(mention) + mention.length);

describe("a cursor", () => {
  test("takes the longest word of a list on its side, whatever the letters' case", () => {
    const list = new WordList(["quá", "không quá", "đến"]);
    const back = readBack("Kéo dài đến KHÔNG  quá 5 tháng.", "5");
    expect([back.take(list), back.take(list), back.take(list), back.text]).toEqual([true, true, false, "dài"]);
    const on = readOn("Từ 5 không quá 7.", "5");
    expect([on.take(list), on.sort, on.text, on.take(list)]).toEqual([true, "digits", "7", false]);
  });

  test("takes only whole words", () => {
    expect(readBack("hơnn 5", "5").take(new WordList(["n", "ơnn"]))).toBe(false);
    expect(readBack("US$25", "25").take(new WordList(["us$"]))).toBe(true);
  });

  test("takes marks, and stays where none of them is", () => {
    const back = readBack("(tăng: 5", "5");
    expect([back.takeMark(",;"), back.takeMark(",:"), back.text]).toEqual([false, true, "tăng"]);
  });

  test("finds a word some way off, up to a mark, a reach or the end of the sentence", () => {
    const list = new WordList(["tỷ lệ"]);
    expect(readBack("Tỷ lệ trúng tuyển là 3:1", "3:1").find(list, 40)).toBe(true);
    expect(readBack("Tỷ lệ trúng tuyển là 3:1", "3:1").find(list, 10)).toBe(false);
    expect(readBack("Tỷ lệ cao; trúng tuyển là 3:1", "3:1").find(list, 40, ";")).toBe(false);
    expect(readBack("Xét tỷ lệ. Trúng tuyển 3:1", "3:1").find(list, 40)).toBe(false);
  });

  test("does not leave its sentence, which may go on in the next line", () => {
    expect(readBack("Hết giờ. 5 hộ", "5").isAtEdge).toBe(true);
    expect(readBack("thu được\n5 tỷ", "5").isAtEdge).toBe(true);
    expect(readBack("Tổng số thu ngân sách trên địa bàn huyện trong năm nay ước đạt\n5 tỷ", "5").text).toBe("đạt");
    expect(readOn("thu 5", "5").isAtEdge).toBe(true);
    expect(wordsOf("").before(0).isAtEdge).toBe(true);
  });
});

describe("words", () => {
  const read = (text: string, from = 0, to = text.length) =>
    wordsOf(text)
      .read(from, to)
      .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

  test("are the longest surfaces of the lexicon, figures as they are written, and marks", () => {
    expect(read("Thu so với 1.250,5 tỷ (98%); 1A.")).toEqual([
      ...["word Thu", "word so với", "figure 1.250,5", "word tỷ", "mark (", "figure 98", "word %", "mark )"],
      ...["mark ;", "figure 1A", "mark ."],
    ]);
  });

  test("reach neither beyond the end that is asked for nor back before its start", () => {
    const text = "Thu so với 24h";
    expect(read(text, 0, text.indexOf(" với"))).toEqual(["word Thu", "word so"]);
    expect(read(text, text.lastIndexOf("h"))).toEqual(["word h"]);
  });

  test("of a stretch in two sentences are of both", () => {
    expect(read("Thu 5. Chi 3")).toEqual(["word Thu", "figure 5", "mark .", "word Chi", "figure 3"]);
  });
});
