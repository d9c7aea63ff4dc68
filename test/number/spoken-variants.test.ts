import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

/**
 * A writer of numbers in words that chooses, place by place, among the ways in which they are said: `bảy` or `bẩy`, `lẻ` or
 * `linh`, `tư` or `bốn`, with `mươi` or without, with the last scale or without. It shares nothing with the program.
 */

/** Gives one of several ways to say the same. */
type Choose = (...ways: readonly string[]) => string;

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

function digit(value: number, choose: Choose): string {
  return value === 7 ? choose("bảy", "bẩy") : (DIGITS[value] as string);
}

/** A digit after tens: `mốt`, `tư`, `lăm`. */
function lastDigit(tens: number, value: number, choose: Choose): string {
  if (value === 1 && tens > 1) return "mốt";
  if (value === 4 && tens > 1) return choose("tư", "bốn");
  return value === 5 ? (tens > 1 ? choose("lăm", "nhăm") : "lăm") : digit(value, choose);
}

/** Two digits, not `00`; `after` says whether a hundred or a scale stands before them. */
function twoDigits(value: number, after: boolean, choose: Choose): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0)
    return after
      ? `${choose("lẻ", "linh")} ${units === 4 ? choose("tư", "bốn") : digit(units, choose)}`
      : digit(units, choose);
  if (units === 0) return tens === 1 ? "mười" : `${digit(tens, choose)} ${choose("mươi", "chục")}`;
  const last = lastDigit(tens, units, choose);
  if (tens === 1) return `mười ${last}`;
  // Without `mươi` only a form that no digit alone has tells the tens; after a hundred any does.
  const isClear = after || ["mốt", "tư", "lăm", "nhăm"].includes(last);
  return `${digit(tens, choose)} ${isClear ? choose("mươi ", "") : "mươi "}${last}`;
}

/** Three digits, not `000`; `after` says whether a larger group stands before them, so that zeros are said. */
function threeDigits(value: number, after: boolean, choose: Choose): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return after ? `không trăm ${twoDigits(rest, true, choose)}` : twoDigits(rest, false, choose);
  const head = `${digit(hundreds, choose)} trăm`;
  if (rest === 0) return head;
  const tens = Math.floor(rest / 10);
  // `hai trăm rưỡi`, `một trăm tám`
  if (rest === 50) return `${head} ${choose("năm mươi", "rưỡi", "năm")}`;
  if (rest % 10 === 0 && tens > 1)
    return `${head} ${choose(`${digit(tens, choose)} mươi`, tens === 4 ? "tư" : digit(tens, choose))}`;
  return `${head} ${twoDigits(rest, true, choose)}`;
}

const SCALES: readonly (readonly string[])[] = [[""], ["nghìn", "ngàn"], ["triệu"], ["tỷ", "tỉ"]];

/** A whole number of at least two and at most twelve digits' groups. */
function write(value: number, choose: Choose): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  const words: string[] = [];
  groups.forEach((group, at) => {
    if (group === 0) return;
    const scale = choose(...(SCALES[groups.length - 1 - at] as readonly string[]));
    words.push(`${threeDigits(group, at > 0, choose)} ${scale}`.trim());
  });
  return words.join(" ");
}

/** Values with many zeros among them, as those are where the ways to say a number differ. */
const group = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.constantFrom(0, 1, 4, 5, 10, 15, 20, 21, 50, 100, 105, 150, 500),
);
const value = fc
  .array(group, { minLength: 1, maxLength: 4 })
  .map((groups) => groups.reduce((sum, part) => sum * 1000 + part, 0))
  .filter((sum) => sum >= 2);

const written = fc.tuple(value, fc.infiniteStream(fc.nat({ max: 5 }))).map(([number, choices]) => {
  const choose: Choose = (...ways) => ways[(choices.next().value as number) % ways.length] as string;
  return { number, words: write(number, choose) };
});

function readBack(text: string): (number | null)[] {
  return extract(text).map((record) => record.value);
}

describe("a number in words, however it is said", () => {
  test("that begins with năm before a last digit is no year", () => {
    expect(readBack("Tổng kinh phí là năm mốt ngàn năm trăm đồng.")).toEqual([51500]);
  });

  test("is its value as an amount of money", () => {
    fc.assert(
      fc.property(written, ({ number, words }) => {
        expect({ words, read: readBack(`Tổng kinh phí là ${words} đồng.`) }).toEqual({ words, read: [number] });
      }),
      { numRuns: 2000 },
    );
  });

  test("is its value as a measurement, whatever its unit", () => {
    fc.assert(
      fc.property(written, ({ number, words }) => {
        expect({ words, read: readBack(`Sản lượng đạt ${words} tấn.`) }).toEqual({ words, read: [number] });
      }),
      { numRuns: 1000 },
    );
  });
});
