import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeSourceText } from "../../src/text/source-text.ts";
import { anyText, MANY, soup } from "../soup.ts";

/** The characters of the text as given under a phrase of its view. */
function givenOf(given: string, phrase: string): string {
  const { view, toGivenStart, toGivenEnd } = makeSourceText(given);
  const at = view.indexOf(phrase);
  expect(at, `${JSON.stringify(phrase)} in ${JSON.stringify(view)}`).toBeGreaterThanOrEqual(0);
  return given.slice(toGivenStart(at), toGivenEnd(at + phrase.length));
}

test("a plain text is its own view", () => {
  const given = "Tổng vốn 14.563 tỷ 145 triệu đồng, đạt 12,5 % – tăng “khá”.";
  const source = makeSourceText(given);
  expect(source.view).toBe(given);
  expect(source.toGivenStart(9)).toBe(9);
  expect(source.toGivenEnd(given.length)).toBe(given.length);
});

describe("the view", () => {
  test.each([
    ["NFD", "đạt 5 tỷ đồng".normalize("NFD"), "đạt 5 tỷ đồng"],
    ["zero-width spaces", "5\u200b tỷ đ\u200bồng", "5 tỷ đồng"],
    ["soft hyphens", "triệ\u00adu", "triệu"],
    ["word joiners and byte-order marks", "\ufeff5\u2060%", "5%"],
    ["zero-width joiners", "5\u200c tỷ\u200d", "5 tỷ"],
    ["full-width forms", "１２，５％（ｈａ）", "12,5%(ha)"],
    ["odd hyphens", "5\u20117, (\u201012)", "5-7, (-12)"],
    ["the kelvin sign and a Greek question mark", "5 \u212a\u037e", "5 K;"],
    ["Hangul in its letters", "\u1112\u1161\u11ab\u1100\u1173\u11af 5%", "한글 5%"],
    ["marks on figures and symbols", "5\u0301% \u0336, 5%\ufe0f", "5% , 5%"],
    ["digits in keys", "1\ufe0f\u20e3 5 ha", "• 5 ha"],
    ["no-break spaces", "14\u00a0563\u202ftỷ", "14 563 tỷ"],
    ["thin and wide spaces", "14\u2009563\u3000tỷ\u2003đồng", "14 563 tỷ đồng"],
    ["line ends, which stay", "năm\r\n2023", "năm\r\n2023"],
    ["marks in any order", "tỷ đo\u0300\u0302ng", "tỷ đo\u0300\u0302ng".normalize("NFC")],
  ])("of %s", (_, given, view) => {
    expect(makeSourceText(given).view).toBe(view);
  });

  test("is in NFC for every text of the soup", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const fromNfd = makeSourceText(text.normalize("NFD")).view;
        expect(fromNfd).toBe(makeSourceText(text.normalize("NFC")).view);
      }),
      MANY,
    );
  });
});

describe("a phrase of the view leads back to", () => {
  test.each([
    ["letters with their marks", "đạt 5 tỷ đồng.".normalize("NFD"), "tỷ đồng", "tỷ đồng".normalize("NFD")],
    ["the first letter with its mark", "ồng".normalize("NFD"), "ồ", "ồ".normalize("NFD")],
    ["the last letter with its mark", "tỷ".normalize("NFD"), "tỷ", "tỷ".normalize("NFD")],
    ["what stands between two marked letters", "ế5ế".normalize("NFD"), "5", "5"],
    ["a figure without the zero-width space after it", "5%\u200b và", "5%", "5%"],
    ["a figure without the zero-width space before it", "a \u200b5%", "5%", "5%"],
    ["a figure with the zero-width space in it", "14\u200b.563 tỷ", "14.563", "14\u200b.563"],
    ["a word with the soft hyphen in it", "triệ\u00adu đồng", "triệu", "triệ\u00adu"],
    ["two zero-width characters in it", "5\u200b\u200btỷ", "5tỷ", "5\u200b\u200btỷ"],
    ["full-width figures", "đạt １２，５％ nhé", "12,5%", "１２，５％"],
    ["figures after a byte-order mark", "\ufeff12 dự án", "12 dự án", "12 dự án"],
    ["figures after a text in NFD", `${"ế".normalize("NFD").repeat(50)} 12 ha`, "12 ha", "12 ha"],
  ])("%s", (_, given, phrase, expected) => {
    expect(givenOf(given, phrase)).toBe(expected);
  });
});

test("offsets lead back in order, within the text, and over whole characters", () => {
  fc.assert(
    fc.property(anyText, (given) => {
      const { view, toGivenStart, toGivenEnd } = makeSourceText(given);
      let before = 0;
      for (let at = 0; at < view.length; at++) {
        const [start, end] = [toGivenStart(at), toGivenEnd(at + 1)];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(end).toBeGreaterThan(start);
        before = start;
      }
      expect(toGivenEnd(view.length)).toBeLessThanOrEqual(given.length);
    }),
    MANY,
  );
});

test("a phrase of the view has a view of its own that is the phrase", () => {
  // Marks without a letter before them join to what stands before the phrase: texts of whole words only.
  const words = fc.constantFrom(
    "tỷ",
    "đồng",
    "5",
    "14.563",
    "%",
    "hóa",
    "ﾊ",
    "１２",
    "\u00a0",
    " ",
    "\u200b",
    "\u00ad",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.nat(), fc.nat(), fc.boolean(), (parts, a, b, nfd) => {
      const given = nfd ? parts.join("").normalize("NFD") : parts.join("");
      const { view, toGivenStart, toGivenEnd } = makeSourceText(given);
      const [start, end] = [a % (view.length + 1), b % (view.length + 1)].sort((x, y) => x - y) as [number, number];
      if (start === end) return;
      expect(makeSourceText(given.slice(toGivenStart(start), toGivenEnd(end))).view).toBe(view.slice(start, end));
    }),
    MANY,
  );
});
