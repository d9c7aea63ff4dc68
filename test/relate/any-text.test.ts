import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExtractRecord, extract } from "../../src/extract.ts";
import { fixtures } from "../fixtures.ts";
import { anyText, MANY, prose, sentences, soup } from "../soup.ts";

/** What the sentences say of a record. */
function context(record: ExtractRecord) {
  const { id, role, direction, status, basis, basis_kind, indicator, topic, period, of } = record;
  const words = (value: string | null) => value?.normalize("NFC") ?? null;
  const named = { basis: words(basis), indicator: words(indicator), topic: words(topic) };
  return { id, role, direction, status, basis_kind, ...named, period, of };
}

/** A record without signs, which its values lose where they are those of a change. */
function unsigned({ value, from, to, numerator, exact, ...rest }: Omit<ExtractRecord, "role">) {
  const size = (one: number | null) => one && Math.abs(one);
  const ends = [size(from), size(to)].sort((a, b) => Number(a) - Number(b));
  return { ...rest, value: size(value), ends, numerator: size(numerator), digits: exact?.replaceAll("-", "").length };
}

/** `±5%`, `+/-5%`, `tăng/giảm 5%`, `tăng (giảm) 5%`. */
const BOTH_WAYS = /±|\+\/[-\u2212\u2013]|(?:tăng|giảm)\s*[/(]\s*(?:tăng|giảm)/i;

const texts = [
  ["any text", anyText],
  ["soup", soup],
  ["sentences", sentences],
] as const;

describe.each(texts)("%s", (_, text) => {
  test("links changes, attainments, excesses and shares to a level or a share", () => {
    fc.assert(
      fc.property(text, (given) => {
        const records = extract(given, { source: "a.txt" });
        const roles = new Map(records.map(({ id, role }) => [id, role]));
        for (const { id, role, of } of records) {
          if (of === null) continue;
          expect(["level", "share"]).toContain(roles.get(of));
          expect(of).not.toBe(id);
          expect(role).not.toBe("level");
        }
      }),
      MANY,
    );
  });

  test("gives changes and excesses a size and a direction, unless they go both ways, and nothing else", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { role, direction, value, from, to } of extract(given)) {
          if (role !== "change" && role !== "excess") expect(direction).toBeNull();
          else if (BOTH_WAYS.test(given)) continue;
          else if (from !== null && from < 0) expect([direction, Number(to) > 0]).toEqual([null, true]);
          else expect([direction !== null, value === null || value >= 0]).toEqual([true, true]);
        }
      }),
      MANY,
    );
  });

  test("has bases and indicators of the text's words, on one line", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { basis, basis_kind, indicator, topic } of extract(given)) {
          expect(basis_kind === null).toBe(basis === null);
          for (const name of [basis, indicator, topic]) expect(name ?? "-").toMatch(/^\S+(?: \S+)*$/);
        }
      }),
      MANY,
    );
  });

  test("has the same records without context, of which nothing is said", () => {
    fc.assert(
      fc.property(text, (given) => {
        const nothing = {
          status: null,
          direction: null,
          basis: null,
          indicator: null,
          topic: null,
          period: null,
          of: null,
          basis_kind: null,
          table: null,
          row: null,
          column: null,
        };
        const bare = extract(given).map((record) => ({ ...record, ...nothing, role: "level" }));
        expect(extract(given, { context: false }).map(unsigned)).toEqual(bare.map(unsigned));
      }),
      MANY,
    );
  });

  test("keeps the links of the kinds that are kept", () => {
    fc.assert(
      fc.property(text, (given) => {
        const kept = extract(given).filter(({ kind }) => kind === "percentage");
        expect(extract(given, { kinds: ["percentage"] })).toEqual(kept);
      }),
    );
  });
});

describe("the same is said", () => {
  test.each([
    ["soup", soup],
    ["sentences", sentences],
  ])("of %s in NFD and NFC", (_, text) => {
    fc.assert(
      fc.property(text, (given) => {
        const inNfc = extract(given.normalize("NFC")).map(context);
        expect(extract(given.normalize("NFD")).map(context)).toEqual(inNfc);
      }),
      MANY,
    );
  });

  /** Changes of a text that nobody sees. */
  const UNSEEN: readonly (readonly [string, (text: string) => string])[] = [
    ["decomposed letters", (text) => text.normalize("NFD")],
    ["line breaks of Windows", (text) => text.replace(/\n/g, "\r\n")],
    ["spaces at the ends of lines", (text) => text.replace(/\n/g, "  \n")],
    ["spaces that break no line", (text) => text.replace(/ /g, "\u00a0")],
    ["thin spaces before units", (text) => text.replace(/(\d) (?=\p{L})/gu, "$1\u2009")],
    ["spaces without width after sentences", (text) => text.replace(/\. /g, ".\u200b ")],
    ["empty lines and a byte order mark before it", (text) => `\ufeff\n\n${text}`],
  ];
  describe.each(UNSEEN)("with %s", (_what, change) => {
    test.each(fixtures.map(({ name, text }) => [name, text]))("of %s", (_, text) => {
      expect(extract(change(text)).map(context)).toEqual(extract(text.normalize("NFC")).map(context));
    });
  });

  test("of sentences after plain prose", () => {
    fc.assert(
      fc.property(prose, sentences, (before, text) => {
        expect(extract(before + text).map(context)).toEqual(extract(text).map(context));
      }),
      MANY,
    );
  });
});
