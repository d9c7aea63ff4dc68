import { describe, expect, test } from "vitest";
import { findEntry } from "../../src/lexicon/lexicon.ts";
import { type AmountPart, evaluateAmount } from "../../src/number/amount.ts";
import { toPlainString } from "../../src/number/decimal.ts";
import { parseFigure } from "../../src/number/figure.ts";

/** The parts of an amount, each word looked up in the lexicon. */
function readParts(surface: string): AmountPart[] {
  return surface.split(" ").map((word): AmountPart => {
    const figure = /^\d/.test(word) ? parseFigure(word) : undefined;
    if (figure !== undefined) return { type: "figure", figure };
    const magnitude = findEntry(word, 0, "magnitude")?.facets.magnitude;
    if (magnitude !== undefined) return { type: "magnitude", power: magnitude.power };
    const part = findEntry(word, 0, "numeral")?.facets.numeral?.part;
    if (part === undefined) throw new Error(`${word} is no part of an amount`);
    return part;
  });
}

const evaluate = (surface: string, english = false) => toPlainString(evaluateAmount(readParts(surface), english));

describe("figures with magnitudes", () => {
  test.each([
    ["14.563", "14563"],
    ["12 ngàn", "12000"],
    ["2.167 tỷ 098 triệu", "2167098000000"],
    ["14.563 tỷ 145 triệu", "14563145000000"],
    ["1 tỷ 599 triệu", "1599000000"],
    ["3,5 nghìn tỷ", "3500000000000"],
    ["48,6 nghìn tỉ", "48600000000000"],
    ["3.700.000 nghìn tỷ", "3700000000000000000"],
    ["3,7 triệu tỷ", "3700000000000000"],
    ["5 tỷ 7", "5700000000"],
    ["5 tỷ 75", "5750000000"],
    ["2 tỷ rưỡi", "2500000000"],
    ["1 triệu rưỡi", "1500000"],
    ["0,1 tỷ", "100000000"],
    ["1,005 tỷ", "1005000000"],
    ["2 vạn", "20000"],
    ["7 nghìn 240 tỷ", "7240000000000"],
    ["742 triệu 500 nghìn", "742500000"],
    ["1 tỷ 2 triệu 3 nghìn", "1002003000"],
    ["3 tỷ 045", "3045000000"],
    ["6 triệu 05", "6050000"],
  ])("%s is %s", (surface, value) => {
    expect(evaluate(surface)).toBe(value);
  });
});

describe("words", () => {
  test.each([
    ["một", "1"],
    ["mười", "10"],
    ["mười lăm", "15"],
    ["hai mươi", "20"],
    ["hai mươi mốt", "21"],
    ["hai mốt", "21"],
    ["ba tư", "34"],
    ["bốn mươi tư", "44"],
    ["hai nhăm", "25"],
    ["hai chục", "20"],
    ["bẩy mươi bẩy", "77"],
    ["một trăm", "100"],
    ["hai trăm rưỡi", "250"],
    ["một trăm linh năm", "105"],
    ["một trăm lẻ năm", "105"],
    ["một nghìn không trăm linh năm", "1005"],
    ["hai mươi lăm triệu", "25000000"],
    ["hai nghìn ba trăm bốn mươi lăm", "2345"],
    ["một triệu hai", "1200000"],
    ["một triệu hai trăm nghìn", "1200000"],
    ["ba nghìn tỷ", "3000000000000"],
    ["năm trăm năm mươi lăm", "555"],
    ["chín trăm chín mươi chín nghìn chín trăm chín mươi chín", "999999"],
    ["một tỷ không trăm linh một", "1000000001"],
    ["ba vạn năm nghìn", "35000"],
    ["ba trăm sáu", "360"],
    ["ba trăm sáu nghìn", "360000"],
    ["ba trăm lẻ sáu nghìn", "306000"],
    ["hai trăm tư triệu", "240000000"],
    ["một triệu bảy trăm tám nghìn", "1780000"],
    ["bốn nghìn hai tỷ", "4200000000000"],
    ["bốn nghìn không trăm linh hai tỷ", "4002000000000"],
    ["sáu nghìn mốt", "6100"],
    ["ba triệu mốt", "3100000"],
  ])("%s is %s", (surface, value) => {
    expect(evaluate(surface)).toBe(value);
  });
});

describe("decimals in words", () => {
  test.each([
    ["mười lăm phẩy hai", "15.2"],
    ["không phẩy năm", "0.5"],
    ["ba phẩy hai lăm", "3.25"],
    ["ba phẩy hai mươi lăm", "3.25"],
    ["ba phẩy hai mươi", "3.2"],
    ["ba phẩy mười lăm", "3.15"],
    ["ba phẩy mười", "3.1"],
    ["ba phẩy không năm", "3.05"],
    ["ba phẩy một bốn một năm", "3.1415"],
    ["hai phẩy năm triệu", "2500000"],
    ["không phẩy không không năm", "0.005"],
    ["một phẩy hai tỷ", "1200000000"],
    ["ba phẩy một trăm hai mươi lăm", "3.125"],
    ["ba phẩy không trăm linh năm", "3.005"],
    ["ba phẩy hai trăm lẻ năm", "3.205"],
    ["ba phẩy không trăm mười hai", "3.012"],
  ])("%s is %s", (surface, value) => {
    expect(evaluate(surface)).toBe(value);
  });
});

test.each([
  ["1,599", "1.599", "1599"],
  ["1,599 tỷ", "1599000000", "1599000000000"],
  ["12,5", "12.5", "12.5"],
  ["14.563", "14563", "14563"],
])("%s is %s, in English %s", (surface, value, english) => {
  expect(evaluate(surface)).toBe(value);
  expect(evaluate(surface, true)).toBe(english);
});
