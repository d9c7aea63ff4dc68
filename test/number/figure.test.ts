import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlainString } from "../../src/number/decimal.ts";
import { parseFigure } from "../../src/number/figure.ts";

const read = (surface: string) => {
  const figure = parseFigure(surface);
  if (figure === undefined) return undefined;
  const { value, english } = figure;
  return [toPlainString(value), ...(english === undefined ? [] : [toPlainString(english)])];
};

describe("the Vietnamese convention", () => {
  test.each([
    ["5", "5"],
    ["06", "6"],
    ["0", "0"],
    ["14563", "14563"],
    ["14.563", "14563"],
    ["1.599", "1599"],
    ["14.563,145", "14563.145"],
    ["14.563,1", "14563.1"],
    ["832.270.966.973", "832270966973"],
    ["12,5", "12.5"],
    ["0,5", "0.5"],
    ["0,125", "0.125"],
    ["098", "98"],
    ["14 563", "14563"],
    ["14 563,2", "14563.2"],
    ["1 234 567", "1234567"],
    ["13,70", "13.7"],
    ["1234,567", "1234.567"],
  ])("reads %s as %s", (surface, value) => {
    expect(read(surface)).toEqual([value]);
  });
});

describe("the English convention", () => {
  test.each([
    ["16.9", "16.9"],
    ["16.95", "16.95"],
    ["0.5", "0.5"],
    ["0.125", "0.125"],
    ["6,418,300", "6418300"],
    ["2,148.75", "2148.75"],
    ["31,846.7", "31846.7"],
    ["1,234,567.8", "1234567.8"],
  ])("reads %s, which Vietnamese can't write, as %s", (surface, value) => {
    expect(read(surface)).toEqual([value]);
  });

  test.each([
    ["1,599", "1.599", "1599"],
    ["12,500", "12.5", "12500"],
    ["500,000", "500", "500000"],
    ["-1,599", "-1.599", "-1599"],
  ])("is kept beside the Vietnamese one for %s: %s or %s", (surface, value, english) => {
    expect(read(surface)).toEqual([value, english]);
  });
});

test.each([
  "29.4.2021",
  "0912.345.670",
  "1.2.3",
  "1,2,3",
  "1.23.456",
  "12.34,5",
  "1.234,5,6",
  "1,234.5.6",
  "2.0.1",
  "1234.567.890",
  "1".repeat(31),
  `${"1".repeat(61)}`,
])("%s fits no convention", (surface) => {
  expect(read(surface)).toBeUndefined();
});

describe("any number", () => {
  const group = (whole: string, separator: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  const parts = fc.tuple(
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.option(fc.stringMatching(/^\d{1,2}$/), { nil: undefined }),
  );
  const plain = (whole: bigint, fraction = "") => {
    const decimals = fraction.replace(/0+$/, "");
    return decimals === "" ? String(whole) : `${whole}.${decimals}`;
  };

  test("written in Vietnamese reads back", () => {
    fc.assert(
      fc.property(parts, ([whole, fraction]) => {
        const surface = group(String(whole), ".") + (fraction === undefined ? "" : `,${fraction}`);
        expect(read(surface)).toEqual([plain(whole, fraction)]);
      }),
    );
  });

  test("written with spaces reads back", () => {
    fc.assert(
      fc.property(parts, ([whole, fraction]) => {
        const surface = group(String(whole), " ") + (fraction === undefined ? "" : `,${fraction}`);
        expect(read(surface)).toEqual([plain(whole, fraction)]);
      }),
    );
  });

  test("written in English reads back where the two conventions differ", () => {
    fc.assert(
      fc.property(
        parts.filter(([whole]) => whole >= 1_000_000n),
        ([whole, fraction]) => {
          const surface = group(String(whole), ",") + (fraction === undefined ? "" : `.${fraction}`);
          expect(read(surface)).toEqual([plain(whole, fraction)]);
        },
      ),
    );
  });

  test("never throws on what the lexer can hand over", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d[\d., ]{0,80}$/), (surface) => {
        const figure = parseFigure(surface);
        if (figure !== undefined) expect(figure.value.scale).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
