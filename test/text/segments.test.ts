import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { cutSegments } from "../../src/text/segments.ts";
import { fixtures } from "../fixtures.ts";
import { soup } from "../soup.ts";

const FILLER = "Đời sống nhân dân được nâng lên rõ rệt";
const cut = (text: string) => [...cutSegments(text)].map(({ start, end }) => text.slice(start, end));
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Texts long enough to be cut, made of lines, of sentences in one line, of words, of letters. */
const longText = fc
  .tuple(
    fc.constantFrom(
      `${FILLER}.\n`,
      `${FILLER}.\n\n`,
      `${FILLER}; `,
      `${FILLER}. `,
      `${FILLER} `,
      "đ",
      "đ\u0301",
      "\u{1f600}",
      "5\n",
    ),
    fc.integer({ min: 1, max: 200_000 }),
    soup,
  )
  .map(([piece, length, end]) => fill(piece, length) + end);

describe("segments", () => {
  test("of a text refer to records of the segments before", () => {
    const first = `${fill("Xã có 12 hộ nghèo.\n", 16_000)}Ghi chú `;
    const level = "Tổng vốn đăng ký đạt 912 tỷ đồng.\n";
    const before = `${first.padEnd(16_384 - 16, "a ")}.\n\n${level}`;
    const text = `${before}Số vốn này tăng 8,1%.\n${fill("Nói chung là tốt.\n", 70_000)}`;
    expect(cut(text)[0]).toBe(before);
    const records = extract(text);
    expect(records.find(({ id }) => id === records.at(-1)?.of)?.text).toBe("912 tỷ đồng");
  });

  test("cover a text without gaps", () => {
    fc.assert(
      fc.property(longText, (text) => {
        let end = 0;
        for (const segment of cutSegments(text)) {
          expect(segment.start).toBe(end);
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  test("stay short, however long the line", () => {
    for (const piece of [`${FILLER}. `, `${FILLER} `, "a", "\u0301", "\u{1f600}", "\n", "1 "]) {
      for (const segment of cut(fill(piece, 500_000))) expect(segment.length).toBeLessThanOrEqual(70_000);
    }
  });

  test("divide no surrogate pair, and no letter from its marks", () => {
    for (const piece of ["\u{1f600}", "a\u0301", "a\u0302\u0301", "ế".normalize("NFD"), "5\u20e3", "\u2714\ufe0f"]) {
      for (const offset of ["", "x", "xy"]) {
        const segments = cut(offset + fill(piece, 300_000));
        expect(segments.length).toBeGreaterThan(1);
        for (const segment of segments.slice(1)) expect(segment).not.toMatch(/^[\p{M}\udc00-\udfff]/u);
      }
    }
  });

  test("are one where the text is short, none where there is none", () => {
    expect(cut("")).toEqual([]);
    expect(cut(`${FILLER}.\n${FILLER}.`)).toHaveLength(1);
  });
});

describe("no phrase is cut", () => {
  const PHRASES = ["14.563 tỷ 145 triệu đồng", "64/73 trường công lập", "ngày 4 tháng 12 năm 2022", "14 563 tỷ đồng"];

  test.each([
    ["sentences in one line", `${FILLER}. `],
    ["lines", `${FILLER}.\n`],
    ["lines broken within sentences", `${FILLER}\n`],
    ["a line without a full stop", `${FILLER} `],
  ])("in %s, wherever it stands", (_, piece) => {
    const words = PHRASES.map((phrase) => `Tổng số đạt ${phrase}. `);
    for (const phrase of words) {
      const alone = extract(phrase).map(({ text }) => text);
      expect(alone).toHaveLength(1);
      for (const length of [16_384, 16_430, 32_800, 65_536, 65_570]) {
        for (let by = 0; by < 60; by += 7) {
          const before = `${fill(piece, length).slice(0, length - by)}. `;
          const text = before + phrase + fill(piece, 60_000);
          expect(
            extract(text).map((record) => record.text),
            `${length - by} characters before ${phrase}`,
          ).toEqual(alone);
        }
      }
    }
  });

  test("in a dense line of reports that is many segments long", () => {
    const sentence = "Tổng vốn là 14.563 tỷ 145 triệu đồng, 64/73 trường công lập đạt 12,5%. ";
    for (const lead of ["", "x", "xy ", "Trong kỳ, "]) {
      const times = 3000;
      const records = extract(lead + sentence.repeat(times));
      expect(records.length).toBe(3 * times);
      expect(new Set(records.map(({ text }) => text)).size).toBe(3);
    }
  });

  test("in the reports in one text", () => {
    const lone = fixtures.flatMap(({ text }) => extract(text, { date: "2020-01-01" }).map((record) => record.text));
    const one = extract(fixtures.map(({ text }) => text).join("\n\n"), { date: "2020-01-01" });
    expect(one.map((record) => record.text)).toEqual(lone);
  });
});
