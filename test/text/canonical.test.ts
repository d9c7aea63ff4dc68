import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExtractRecord, extract } from "../../src/extract.ts";
import { makeSourceText } from "../../src/text/source-text.ts";
import { anyText, MANY, sentences, soup } from "../soup.ts";

/** Characters that normal forms differ in, and those that belong to the character before them. */
const CHANGING: string[] = [];
const MARKS: string[] = [];
for (let code = 0; code <= 0x10ffff; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const character = String.fromCodePoint(code);
  if (character.normalize("NFD") !== character) CHANGING.push(character);
  if (/[\u0e33\u0eb3\p{M}\p{Gr_Ext}\p{EMod}\p{Join_C}]/u.test(character)) MARKS.push(character);
}
const hangul = fc
  .oneof(fc.integer({ min: 0xac00, max: 0xd7a3 }), fc.integer({ min: 0x1100, max: 0x11ff }))
  .map((code) => String.fromCodePoint(code));
const LATIN_MARKS = [..."\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0338\u034f\u0327"];
const PHRASES = [
  "5%",
  "12,5 tỷ đồng",
  "ngày 3/12/2022",
  "64/73 trường",
  "120 hộ",
  "tăng ",
  " và ",
  "m2",
  "-",
  "ế",
  "ơ",
  "đ",
];

/** Phrases with any characters and marks between them, in any order. */
const marked = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
      { weight: 2, arbitrary: fc.constantFrom(...LATIN_MARKS) },
      fc.constantFrom(...MARKS),
      fc.constantFrom(...CHANGING),
      hangul,
      fc.constantFrom(" ", ", ", "\n", "\u200d", "\ufe0f\u20e3", "\u200b", "5", "%", "a", "K", "가", "か"),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(""));

const texts = [
  ["marked phrases", marked],
  ["any text", anyText],
  ["soup", soup],
  ["sentences", sentences],
] as const;

/** A record wherever it stands. */
function said({ start: _start, end: _end, text, ...rest }: ExtractRecord) {
  return { ...rest, text: text.normalize("NFC") };
}

/** Found once by chance: a second last letter after a syllable, with a mark. */
const FOUND = { ...MANY, examples: [["\uac01\u11a8\u03005%"]] as [string][] };

describe("canonically equivalent texts", () => {
  test("have the same view, for each character of Unicode", () => {
    const differing: string[] = [];
    for (const character of CHANGING) {
      for (const text of [character, `5${character}\u0301%`]) {
        const view = makeSourceText(text).view;
        const same = [text.normalize("NFC"), text.normalize("NFD")].every((form) => makeSourceText(form).view === view);
        if (!same) differing.push(text);
      }
    }
    expect(differing).toEqual([]);
  });

  test.each(texts)("have the same view: %s", (_, text) => {
    fc.assert(
      fc.property(text, (given) => {
        const { view } = makeSourceText(given);
        expect(makeSourceText(given.normalize("NFC")).view).toBe(view);
        expect(makeSourceText(given.normalize("NFD")).view).toBe(view);
      }),
      FOUND,
    );
  });

  test.each(texts)("have the same records: %s", (_, text) => {
    fc.assert(
      fc.property(text, (given) => {
        const records = extract(given).map(said);
        expect(extract(given.normalize("NFC")).map(said)).toEqual(records);
        expect(extract(given.normalize("NFD")).map(said)).toEqual(records);
      }),
      MANY,
    );
  });

  test.each([
    ["Hangul beside a figure", "한국에 12 dự án, 5% 각", ["12 dự án", "5%"]],
    ["the kelvin and the ohm sign", "5 \u212a, 12 \u2126, 7 ha", ["12 Ω", "7 ha"]],
    ["a Greek question mark", "Có 5 hộ\u037e 7 xã.", ["5 hộ", "7 xã"]],
    ["marks in an odd order", "120 ho\u0302\u0323, 5 hô\u0323 và 7 ho\u0323\u0302.", ["120 hộ", "5 hộ", "7 hộ"]],
  ])("%s", (_, text, expected) => {
    for (const form of [text, text.normalize("NFC"), text.normalize("NFD")])
      expect(extract(form).map((record) => record.text.normalize("NFC"))).toEqual(expected);
  });
});

describe("a span ends where a character ends", () => {
  test.each(texts)("%s", (_, text) => {
    const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
    fc.assert(
      fc.property(text, (given) => {
        const ends = new Set([...segmenter.segment(given)].map(({ index, segment }) => index + segment.length));
        for (const record of extract(given)) {
          expect(ends).toContain(record.end);
          expect(given.slice(record.start, record.end)).toBe(record.text);
        }
      }),
      MANY,
    );
  });

  test.each([
    ["a mark on the last sign", "5%\u0301 và", ["5%\u0301"]],
    ["marks on a digit", "tăng 12\u0301,5%", ["12\u0301,5%"]],
    ["a variation selector", "tăng 5%\ufe0f nhé", ["5%\ufe0f"]],
    ["a joiner", "tăng 5%\u200d nhé", ["5%\u200d"]],
    ["a mark around the last sign", "tăng 5%\u20dd nhé", ["5%\u20dd"]],
    ["a mark on a unit's power", "12 m2\u0301 đất", ["12 m2\u0301"]],
    // The digits in keys number the items of a list.
    ["digits in keys", "1\ufe0f\u20e3 120 hộ nghèo 2\u20e3 7 xã", ["120 hộ nghèo", "7 xã"]],
  ])("%s", (_, text, expected) => {
    expect(extract(text).map((record) => record.text)).toEqual(expected);
  });
});

test("a million marks on one letter are read", () => {
  // To put them all in order takes time quadratic in their number.
  const text = `5%${"\u0301\u0323".repeat(500_000)} 7%`;
  expect(extract(text).map(({ value }) => value)).toEqual([5, 7]);
});
