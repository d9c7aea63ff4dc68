import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../src/write/columns.ts";
import { guardEachFormula, guardFormula } from "../../src/write/formula-guard.ts";
import { exportRecords } from "./export.ts";
import { hostileCell } from "./hostile-cells.ts";
import { makeRecord, PERCENTAGE } from "./records.ts";
import { readStrictly } from "./strict-csv.ts";

describe("CSV", () => {
  it("writes the header alone for no records", async () => {
    expect(await exportRecords("csv", [])).toBe(`${COLUMNS.join(",")}\r\n`);
  });

  it("writes the default columns, ends lines with CRLF and quotes what needs it", async () => {
    const output = await exportRecords("csv", [makeRecord(), PERCENTAGE]);
    expect(output.split("\r\n")).toEqual([
      COLUMNS.join(","),
      'a.txt,r1,money,"12,5 tỷ đồng",18,30,12500000000,,,,VND,,,,,,,,level,,,,,,,,,,,,',
      "a.txt,r2,percentage,8%,37,39,8,,,,%,,,,,,,,change,increase,,,,,,,,,,,",
      "",
    ]);
  });

  it("doubles quotes and keeps line breaks inside a cell", async () => {
    const output = await exportRecords("csv", [makeRecord({ text: '5 "tỷ"\nđồng' })], { columns: ["text", "unit"] });
    expect(output).toBe('text,unit\r\n"5 ""tỷ""\nđồng",VND\r\n');
  });

  it("writes the chosen columns in their order", async () => {
    expect(await exportRecords("csv", [makeRecord()], { columns: ["unit", "value"] })).toBe(
      "unit,value\r\nVND,12500000000\r\n",
    );
  });

  it("keeps a row whose only cell is empty", async () => {
    expect(await exportRecords("csv", [makeRecord()], { columns: ["noun"] })).toBe('noun\r\n""\r\n');
  });

  it("writes numbers exactly, without an exponent, and never guards one", async () => {
    const records = [
      makeRecord({ value: -12.5 }),
      makeRecord({ value: 1e24 }),
      makeRecord({ value: Number("-12345678901234567890.5"), exact: "-12345678901234567890.5" }),
    ];
    expect((await exportRecords("csv", records, { columns: ["value", "unit"] })).split("\r\n").slice(1, -1)).toEqual([
      "-12.5,VND",
      "1000000000000000000000000,VND",
      "-12345678901234567890.5,VND",
    ]);
  });

  it("makes text cells harmless that a spreadsheet would run", async () => {
    const record = makeRecord({ source: "=cmd.txt", text: "+5 tỷ", noun: "@SUM(A1)", basis: " -1+2" });
    const output = await exportRecords("csv", [record], { columns: ["source", "text", "noun", "basis"] });
    expect(output.split("\r\n")[1]).toBe("'=cmd.txt,'+5 tỷ,'@SUM(A1),' -1+2");
  });

  it("writes more records than one chunk holds", async () => {
    const output = await exportRecords("csv", Array(600).fill(makeRecord()), { columns: ["id", "unit"] });
    expect(output).toBe(`id,unit\r\n${"r1,VND\r\n".repeat(600)}`);
  });
});

it("writes Excel's CSV with a byte order mark, semicolons, decimal commas and CRLF", async () => {
  const records = [makeRecord({ value: 12.5 }), makeRecord({ value: 1234.5, exact: "1234567890123456.25" })];
  expect(await exportRecords("csv", records, { excel: true, columns: ["text", "value", "unit"] })).toBe(
    "\uFEFFtext;value;unit\r\n12,5 tỷ đồng;12,5;VND\r\n12,5 tỷ đồng;1234567890123456,25;VND\r\n",
  );
});

it("guards what an Excel of another language would make a cell of, in Excel's CSV alone", async () => {
  const record = makeRecord({ source: "a\n=1+1.txt", text: "5,=1" });
  const read = async (excel: boolean) => {
    const output = await exportRecords("csv", [record], { excel, columns: ["source", "text"] });
    return readStrictly(output, excel ? ";" : ",")[1];
  };
  expect(await read(true)).toEqual(["a\n'=1+1.txt", "5,'=1"]);
  expect(await read(false)).toEqual(["a\n=1+1.txt", "5,=1"]);
});

it("writes TSV with tabs and line feeds", async () => {
  const output = await exportRecords("tsv", [makeRecord({ text: "12,5\ttỷ" })], { columns: ["text", "value"] });
  expect(output).toBe('text\tvalue\n"12,5\ttỷ"\t12500000000\n');
});

/** What stands before a sign without being seen. */
const COVERS = ["", " ", "\u00A0", "\t", "\n", "\r", "\uFEFF", "\u200B", "\u202E", "\u0000", '"', '""', "'", " '\""];

describe("guardFormula", () => {
  it.each([
    "=1+1",
    "+5 tỷ",
    "-2+3",
    "@x",
    "\uFF1D1",
    "-",
    "+84 912 345 678 gọi",
    "--12-03",
  ])("guards %j, whatever stands before it without being seen", (cell) => {
    for (const cover of COVERS) expect(guardFormula(cover + cell)).toBe(`'${cover}${cell}`);
  });

  it.each(["\tx", "\rx", "\nx", "'\n"])("guards %j", (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each(["", "12,5 tỷ", "a=b", "-0,5%", "+3%", "-12", "'x", '"x"', "5-7%", "a\n=1", "a,=1"])("leaves %j", (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it("guards what it gave, so that taking one apostrophe away gives any text back", () => {
    const guarded = guardFormula("=1+1");
    expect(guardFormula(guarded)).toBe("''=1+1");
  });
});

describe("guardEachFormula", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["a\n=1+1.txt", "a\n'=1+1.txt"],
    ["a\r@x\r\n-y", "a\r'@x\r\n'-y"],
    ["a,=1;+2\t@3", "a,'=1;'+2\t'@3"],
    ['a\n\n \u200B"=1', "a\n\n \u200B\"'=1"],
    ["a,;=1", "a,;'=1"],
    [",=1", ",'=1"],
    ["=1,=2", "'=1,'=2"],
    ["\t=1", "'\t'=1"],
    ["a\uFEFF\n\uFF1D1", "a\uFEFF\n'\uFF1D1"],
  ])("guards each start in %j", (cell, guarded) => {
    expect(guardEachFormula(cell)).toBe(guarded);
  });

  it.each(["", "12,5 tỷ", "-0,5%", "-1.234,5", "5 tỷ; 3 – 4%, a-b", "a\nb = c"])("leaves %j", (cell) => {
    expect(guardEachFormula(cell)).toBe(cell);
  });

  it("leaves no start of a cell that is run, wherever the text is split", () => {
    fc.assert(
      fc.property(hostileCell, (cell) => {
        const guarded = guardEachFormula(cell);
        if (guarded === cell && /^[+-]\d/.test(cell)) return;
        for (const part of guarded.split(/[\r\n\t,;]/)) expect(part).not.toMatch(/^[\s"\u200B]*[=+\-@＝]/);
        expect(guarded.replaceAll("'", "")).toBe(cell.replaceAll("'", ""));
      }),
    );
  });
});
