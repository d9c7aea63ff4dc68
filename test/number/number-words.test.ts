import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

// Three packages that write numbers in words; the tests alone use them. Two come without types.
const require = createRequire(import.meta.url);
const vnNum2words: (value: number) => string = require("vn-num2words").default ?? require("vn-num2words");
const { getText }: { getText: (value: number) => string } = require("number-to-text-vietnamese");
const { doReadNumber, ReadingConfig }: typeof import("read-vietnamese-number") = require("read-vietnamese-number");

type Writer = (value: bigint) => string;

/**
 * `đơn vị` at the end of a number is no part of it. The option `skipTenTone` is left off: `hai hai` for 22 is also how
 * digits are spelt out; the forms that can't be that (`hai mốt`, `ba tư`) stand in the table of amounts.
 */
function configure(changes: Partial<InstanceType<typeof ReadingConfig>>) {
  return Object.assign(new ReadingConfig(), { unit: [], ...changes });
}
const northern = configure({});
const southern = configure({
  units: [[], ["ngàn"], ["triệu"], ["tỷ"]],
  oddText: "linh",
  digits: ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bẩy", "tám", "chín"],
});

/** The package misspells `mười` as `muời` before another digit, and writes 15 as `mười năm`, which says ten years. */
const correctTens = (words: string) => words.replaceAll("muời năm", "mười lăm").replaceAll("muời", "mười");

const writers: readonly (readonly [string, Writer])[] = [
  ["read-vietnamese-number, lẻ and tỉ", (value) => doReadNumber(value, northern)],
  ["read-vietnamese-number, linh, ngàn and bẩy", (value) => doReadNumber(value, southern)],
  ["vn-num2words", (value) => correctTens(vnNum2words(Number(value)))],
  ["number-to-text-vietnamese", (value) => getText(Number(value))],
];

/** The values that a sentence with the words before `đồng` says; the words must be one record from end to end. */
function readBack(words: string): { values: (number | null)[]; text: string } {
  const surface = `${words.trimEnd()} đồng`;
  const text = `Tổng kinh phí là ${surface}.`;
  const records = extract(text);
  return { values: records.map(({ value }) => value), text: records.length === 1 ? (records[0]?.text ?? "") : "" };
}

function expectSame(words: string, value: number): void {
  expect({ words, ...readBack(words) }).toEqual({ words, values: [value], text: `${words.trimEnd()} đồng` });
}

// `một` alone is an article (records.md, *Not records*), so that numbers begin at two.
const MOST = 10n ** 15n;
/** As many small numbers as large ones, and round ones. */
const whole = fc
  .oneof(
    fc.bigInt({ min: 2n, max: MOST }),
    fc.tuple(fc.integer({ min: 0, max: 15 }), fc.bigInt({ min: 2n, max: MOST })).map(([digits, value]) => {
      const small = value % 10n ** BigInt(digits);
      return small < 2n ? small + 2n : small;
    }),
    fc
      .tuple(fc.bigInt({ min: 2n, max: 9999n }), fc.integer({ min: 0, max: 11 }))
      .map(([value, zeros]) => value * 10n ** BigInt(zeros)),
    fc
      .array(fc.constantFrom("000", "001", "010", "100", "005", "015", "105", "021", "204", "999"), {
        minLength: 1,
        maxLength: 5,
      })
      .map((groups) => BigInt(`2${groups.join("")}`) % MOST),
  )
  .filter((value) => value >= 2n);

describe.each(writers)("%s", (_, write) => {
  test("writes 2 to 1,200, which read back", () => {
    for (let value = 2; value <= 1200; value++) expectSame(write(BigInt(value)), value);
  });

  test("writes powers of ten and their neighbours, which read back", () => {
    for (let power = 1; power <= 15; power++) {
      for (const by of [-1, 0, 1, 2, 5]) {
        const value = 10 ** power + by;
        if (value <= 10 ** 15) expectSame(write(BigInt(value)), value);
      }
    }
  });

  test("writes numbers up to 10^15, which read back", () => {
    fc.assert(
      fc.property(whole, (value) => expectSame(write(value), Number(value))),
      { numRuns: 500 },
    );
  });

  test("writes numbers that read back in upper case and in NFD", () => {
    fc.assert(
      fc.property(whole, (value) => {
        const words = write(value);
        expect(readBack(words.toUpperCase()).values).toEqual([Number(value)]);
        expect(readBack(words.normalize("NFD")).values).toEqual([Number(value)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("decimals", () => {
  const comma = configure({ pointText: "phẩy" });
  const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.stringMatching(/^\d{0,2}[1-9]$/));

  test("that read-vietnamese-number writes read back", () => {
    fc.assert(
      fc.property(decimal, ([before, after]) => {
        const plain = `${before}.${after}`;
        expectSame(doReadNumber(plain, comma), Number(plain));
      }),
      { numRuns: 1000 },
    );
  });

  // The other two packages write whole numbers only: their words stand before and after `phẩy`, zeros one by one.
  test.each([
    ["vn-num2words", writers[2]?.[1] as Writer],
    ["number-to-text-vietnamese", writers[3]?.[1] as Writer],
  ])("of which %s writes both sides read back", (_, write) => {
    fc.assert(
      fc.property(decimal, ([before, after]) => {
        const zeros = "không ".repeat(after.length - String(Number(after)).length);
        const words = `${write(before).trim()} phẩy ${zeros}${write(BigInt(after)).trim()}`;
        expectSame(words, Number(`${before}.${after}`));
      }),
      { numRuns: 1000 },
    );
  });

  test("read digit by digit read back", () => {
    const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    fc.assert(
      fc.property(decimal, ([before, after]) => {
        const words = `${doReadNumber(before, northern)} phẩy ${[...after].map((digit) => digits[Number(digit)]).join(" ")}`;
        expectSame(words, Number(`${before}.${after}`));
      }),
      { numRuns: 1000 },
    );
  });
});
