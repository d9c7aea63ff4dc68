import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../src/write/columns.ts";
import { guardFormula } from "../../src/write/formula-guard.ts";
import { exportRecords } from "./export.ts";
import { makeRecord, PERCENTAGE } from "./records.ts";

describe("CSV", () => {
  it("writes the header alone for no records", async () => {
    expect(await exportRecords("csv", [])).toBe(`${COLUMNS.join(",")}\r\n`);
  });

  it("writes the default columns, ends lines with CRLF and quotes what needs it", async () => {
    const output = await exportRecords("csv", [makeRecord(), PERCENTAGE]);
    expect(output.split("\r\n")).toEqual([
      COLUMNS.join(","),
      'a.txt,r1,money,"12,5 tỷ đồng",18,30,12500000000,,,,VND,,,,,,,,level,,,,,',
      "a.txt,r2,percentage,8%,37,39,8,,,,%,,,,,,,,change,increase,,,,",
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

it("writes TSV with tabs and line feeds", async () => {
  const output = await exportRecords("tsv", [makeRecord({ text: "12,5\ttỷ" })], { columns: ["text", "value"] });
  expect(output).toBe('text\tvalue\n"12,5\ttỷ"\t12500000000\n');
});

describe("guardFormula", () => {
  it.each([
    "=1+1",
    "+5 tỷ",
    "-2+3",
    "@x",
    "\tx",
    "\rx",
    "  =1",
    "\u00a0=1",
    "\uFF1D1",
    "-",
    "+84 912 345 678 gọi",
  ])("guards %j", (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each(["", "12,5 tỷ", "a=b", "-0,5%", "+3%", "-12", "'=x", "5-7%"])("leaves %j", (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });
});
