import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  type Decimal,
  decimalFromDigits,
  decimalFromInteger,
  fitsDouble,
  isInteger,
  multiply,
  negate,
  quotient,
  shift,
  toNumber,
  toPlainString,
} from "../../src/number/decimal.ts";

const decimal: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  scale: fc.integer({ min: 0, max: 20 }),
});

/** The decimal in units of 10^-60: a whole number that needs no rounding to compare. */
const COMMON = 60;
const inCommon = ({ digits, scale }: Decimal) => digits * 10n ** BigInt(COMMON - scale);

test.each([
  ["14563", "145", "14563.145"],
  ["0", "5", "0.5"],
  ["06", "", "6"],
  ["1", "500", "1.5"],
  ["0", "000", "0"],
  ["", "", "0"],
  ["832270966973123456789", "", "832270966973123456789"],
])("%j and %j are %s", (whole, fraction, plain) => {
  expect(toPlainString(decimalFromDigits(whole, fraction))).toBe(plain);
});

describe("arithmetic is exact", () => {
  test("in sums, differences and products", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(inCommon(add(a, b))).toBe(inCommon(a) + inCommon(b));
        expect(inCommon(add(a, negate(b)))).toBe(inCommon(a) - inCommon(b));
        expect(inCommon(multiply(a, b)) * 10n ** BigInt(COMMON)).toBe(inCommon(a) * inCommon(b));
      }),
    );
  });

  test("in powers of ten", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 30 }), (a, power) => {
        expect(inCommon(shift(a, power))).toBe(inCommon(a) * 10n ** BigInt(power));
        expect(compare(shift(shift(a, power), -power), a)).toBe(0);
        expect(compare(shift(shift(a, -power), power), a)).toBe(0);
      }),
    );
  });

  test("in comparisons", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [inCommon(a), inCommon(b)];
        expect(Math.sign(compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });
});

describe("writing", () => {
  test("in plain notation leads back to the same number", () => {
    fc.assert(
      fc.property(decimal, (a) => {
        const plain = toPlainString(a);
        expect(plain).toMatch(/^(?:-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
        expect(plain).not.toBe("-0");
        const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
        const back = decimalFromDigits(whole, fraction);
        expect(compare(plain.startsWith("-") ? negate(back) : back, a)).toBe(0);
      }),
    );
  });

  test("as a double is correctly rounded", () => {
    fc.assert(
      fc.property(decimal, (a) => {
        expect(toNumber(a)).toBe(Number(toPlainString(a)) + 0);
      }),
    );
  });

  test("divided by a power of ten is that decimal", () => {
    const small = fc.record({ digits: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), scale: fc.nat(3) });
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 6 }), (a, power) => {
        expect(quotient(a, shift(decimalFromInteger(1), power))).toBe(toNumber(shift(a, -power)));
      }),
    );
  });

  test.each([
    ["0,1 tỷ", shift(decimalFromDigits("0", "1"), 9), 100_000_000],
    [
      "2.167 tỷ 098 triệu",
      add(shift(decimalFromInteger(2167), 9), shift(decimalFromInteger(98), 6)),
      2_167_098_000_000,
    ],
    ["1,005 tỷ", shift(decimalFromDigits("1", "005"), 9), 1_005_000_000],
    ["0,1 + 0,2", add(decimalFromDigits("0", "1"), decimalFromDigits("0", "2")), 0.3],
    ["1,1 × 1,1", multiply(decimalFromDigits("1", "1"), decimalFromDigits("1", "1")), 1.21],
    ["-4,19", negate(decimalFromDigits("4", "19")), -4.19],
  ])("%s as a number", (_, a, value) => {
    expect(toNumber(a)).toBe(value);
  });
});

describe("a double holds", () => {
  test("every number that it says it fits", () => {
    fc.assert(
      fc.property(decimal, (a) => {
        if (!fitsDouble(a)) return;
        const [mantissa = "", exponent = "0"] = toNumber(a).toExponential(14).split("e");
        const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
        const read = decimalFromDigits(whole, fraction);
        const back = shift(mantissa.startsWith("-") ? negate(read) : read, Number(exponent));
        expect(compare(back, a)).toBe(0);
      }),
    );
  });

  test.each([
    [{ digits: 999_999_999_999_999n, scale: 0 }, true],
    [{ digits: 123_456_789_012_345n, scale: 9 }, true],
    [{ digits: 3_700_000_000_000_000_000n, scale: 0 }, true],
    [{ digits: 1_234_567_890_123_456_789n, scale: 0 }, false],
    [{ digits: 1_234_567_890_123_456n, scale: 15 }, false],
    [{ digits: -1_234_567_890_123_456n, scale: 0 }, false],
    [{ digits: 1_500_000_000_000_000_000_000n, scale: 20 }, true],
    [{ digits: 12_345_678_901_234_567n, scale: 30 }, false],
  ])("%o: %s", (a, fits) => {
    expect(fitsDouble(a)).toBe(fits);
  });
});

test.each([
  [{ digits: 15n, scale: 1 }, false],
  [{ digits: 150n, scale: 1 }, true],
  [{ digits: 0n, scale: 3 }, true],
  [{ digits: -25n, scale: 2 }, false],
  [{ digits: 7n, scale: 0 }, true],
])("%o is a whole number: %s", (a, whole) => {
  expect(isInteger(a)).toBe(whole);
});
