import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExtractRecord, extract, extractEach } from "../src/extract.ts";
import { type ParseFailure, readMentions } from "../src/grammar/read-mentions.ts";
import { readTokens } from "../src/lexer/lexer.ts";
import { extractRecordSchema } from "../src/record/schemas.ts";
import { makeSourceText } from "../src/text/source-text.ts";
import { fixtures } from "./fixtures.ts";
import { anyText, MANY, phrase, prose, soup, terms } from "./soup.ts";

const composed = (value: string | null) => value?.normalize("NFC") ?? null;

/** What a record says, wherever it stands. */
function meaning(record: ExtractRecord) {
  const { kind, value, from, to, exact, unit, numerator, denominator, iso, modifier } = record;
  const words = { noun: composed(record.noun), per: composed(record.per) };
  return { kind, value, from, to, exact, unit, numerator, denominator, iso, modifier, ...words };
}

function parseFailures(text: string): string[] {
  const failures: string[] = [];
  const { view } = makeSourceText(text);
  const describeFailure = ({ tokens, message }: ParseFailure) =>
    `${tokens.map(({ tokenType, image }) => `${tokenType.name}:${image}`).join(" ")} – ${message}`;
  readMentions(view, readTokens(view), (failure) => failures.push(describeFailure(failure)));
  return failures;
}

describe("any text", () => {
  test("has records that are in order, do not overlap and stand where they say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const record of extract(text)) {
          expect(record.start).toBeGreaterThanOrEqual(end);
          expect(record.end).toBeGreaterThan(record.start);
          expect(text.slice(record.start, record.end)).toBe(record.text);
          end = record.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      MANY,
    );
  });

  test("has records of the schema, numbered in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        extract(text).forEach((record, index) => {
          expect(extractRecordSchema.parse(record)).toEqual(record);
          expect(record.id).toBe(`r${index + 1}`);
        });
      }),
      MANY,
    );
  });

  test("says the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extract(text)).toEqual(extract(text));
      }),
    );
  });
});

describe("records one after the other", () => {
  test("are the same as all at once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...extractEach(text, { source: "a.txt" })]).toEqual(extract(text, { source: "a.txt" }));
      }),
    );
    const text = fixtures.map((fixture) => fixture.text).join("\n\n");
    expect([...extractEach(text, { kinds: ["money"] })]).toEqual(extract(text, { kinds: ["money"] }));
  });
});

describe("the grammar", () => {
  test.each([
    ["terms", terms],
    ["phrases", phrase],
    ["soup", soup],
    ["any text", anyText],
  ])("takes every island of %s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseFailures(text)).toEqual([]);
      }),
      { numRuns: 3 * MANY.numRuns },
    );
  });

  test("takes every island of the reports, also of their lines in upper case", () => {
    for (const { text } of fixtures) {
      expect(parseFailures(text)).toEqual([]);
      expect(parseFailures(text.toUpperCase())).toEqual([]);
    }
  });
});

describe("NFD", () => {
  test.each([
    ["terms", terms],
    ["phrases", phrase],
    ["soup", soup],
  ])("of %s says the same as NFC", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const inNfc = extract(text.normalize("NFC")).map(meaning);
        expect(extract(text.normalize("NFD")).map(meaning)).toEqual(inNfc);
      }),
      MANY,
    );
  });

  test.each(fixtures.map(({ name, text }) => [name, text]))("of %s says the same as NFC", (_, text) => {
    const inNfd = extract(text.normalize("NFD")).map(meaning);
    expect(inNfd).toEqual(extract(text.normalize("NFC")).map(meaning));
  });
});

describe("prose before a text", () => {
  const shifted = (records: readonly ExtractRecord[], by: number) =>
    records.map((record) => ({ ...record, start: record.start + by, end: record.end + by }));

  test("shifts the offsets of soup and changes nothing else", () => {
    fc.assert(
      fc.property(prose, soup, (before, text) => {
        expect(extract(before + text)).toEqual(shifted(extract(text), before.length));
      }),
      { ...MANY, examples: [["Công tác cải cách được quan tâm.\n\n", "16.9 Tỷ lệ 2021-2025 5 dự án\n5 % "]] },
    );
  });

  test("shifts the offsets of a report and changes nothing else", () => {
    for (const { text } of fixtures) {
      fc.assert(
        fc.property(prose, (before) => {
          expect(extract(before + text)).toEqual(shifted(extract(text), before.length));
        }),
        { numRuns: 5 },
      );
    }
  });

  test("shifts the offsets across the cuts of a long text too", () => {
    const text = fixtures.map((fixture) => fixture.text).join("\n\n");
    const line = "Công tác cải cách hành chính được quan tâm chỉ đạo.\n\n";
    for (const times of [100, 333, 1200]) {
      const before = line.repeat(times);
      expect(extract(before + text)).toEqual(shifted(extract(text), before.length));
    }
  });
});
