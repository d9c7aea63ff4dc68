import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPlain, formatVietnamese, readFigures, useDecimalComma } from "../../src/write/figures.ts";
import { makeRecord } from "./records.ts";

describe("formatPlain", () => {
  it.each([
    [0, "0"],
    [-0.5, "-0.5"],
    [1.8e18, "1800000000000000000"],
    [1e21, "1000000000000000000000"],
    [-1.25e25, "-12500000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [123456789012345680000, "123456789012345680000"],
    [64 / 73, "0.8767123287671232"],
  ])("writes %s as %s", (number, plain) => {
    expect(formatPlain(number)).toBe(plain);
  });

  it("has no notation for what is no finite number", () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(formatPlain)).toEqual([null, null]);
  });

  it("keeps every double, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const plain = formatPlain(number) ?? "";
        expect(plain).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plain)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe("readFigures", () => {
  it("takes the digits of `exact` where the record has them", () => {
    const record = makeRecord({ value: 12345678901234567000, exact: "12345678901234567890" });
    expect(readFigures(record)).toEqual({ value: "12345678901234567890", from: null, to: null });
  });

  it("takes both ends of an exact range", () => {
    const record = makeRecord({ value: null, from: 1, to: 12345678901234567000, exact: "1/12345678901234567890" });
    expect(readFigures(record)).toEqual({ value: null, from: "1", to: "12345678901234567890" });
  });

  it("takes the double where `exact` is no number", () => {
    expect(readFigures(makeRecord({ value: 5, exact: "năm" })).value).toBe("5");
  });
});

it("writes a decimal comma", () => {
  expect(useDecimalComma("-12.5")).toBe("-12,5");
});

it.each([
  ["0", "0"],
  ["999", "999"],
  ["-1000", "-1.000"],
  ["14563145.25", "14.563.145,25"],
])("groups %s as %s", (digits, grouped) => {
  expect(formatVietnamese(digits)).toBe(grouped);
});

it("groups a million digits in linear time", () => {
  expect(formatVietnamese("9".repeat(999_999))).toHaveLength(999_999 + 333_332);
});
