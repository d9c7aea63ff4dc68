import { describe, expect, test } from "vitest";
import { FoldedWords } from "../../src/words/folded-words.ts";
import { WordList } from "../../src/words/word-list.ts";

const fold = (words: string) => new FoldedWords(words);

describe("folded words", () => {
  test.each([
    ["Cây lạc", "diện tích cây lạc", true],
    ["Uỷ ban", "việc của ủy ban xã", true],
    ["thu", "tổng thuế", false],
    ["cây lạc xuân", "cây lạc", false],
  ])("%s is part of %s: %s", (name, other, isPart) => expect(fold(name).isPartOf(fold(other))).toBe(isPart));

  test("open and close others", () => {
    expect(fold("Vụ").opens(fold("vụ cháy"))).toBe(true);
    expect(fold("vụ").opens(fold("vụn"))).toBe(false);
    expect(fold("cháy").closes(fold("vụ  cháy"))).toBe(true);
    expect(fold("hộ vay vốn").after(fold("Hộ"))?.words.trim()).toBe("vay vốn");
    expect(fold("vay vốn").after(fold("hộ"))).toBeUndefined();
  });

  test.each([
    ["Diện tích hạn", "diện tích (ngô) bị hạn", true],
    ["diện tích", "diện tích bị hạn", false],
    ["hạn diện tích", "diện tích hạn", false],
  ])("%s is woven into %s: %s", (name, other, isIn) => expect(fold(name).isWovenInto(fold(other))).toBe(isIn));

  test("know whether there are several", () => {
    expect([fold("lãi"), fold("lãi ròng"), fold("")].map(({ hasSeveral }) => hasSeveral)).toEqual([false, true, false]);
  });
});

test("a list of words finds the longest at the beginning of a text", () => {
  const list = new WordList(["kỳ", "kỳ họp"]);
  expect(["Kỳ họp báo", "kỳ thi", "đầu kỳ", ""].map((text) => list.endFrom(text, 0))).toEqual([6, 2, 0, 0]);
});
