import { expect, it } from "vitest";
import { COLUMNS } from "../../src/write/columns.ts";
import { exportRecords } from "./export.ts";
import { makeRecord, PERCENTAGE } from "./records.ts";

it("writes no records as an empty array", async () => {
  expect(await exportRecords("json", [])).toBe("[]\n");
});

it("writes a JSON array with a record a line and every field in order", async () => {
  const output = await exportRecords("json", [makeRecord(), PERCENTAGE]);
  const lines = output.split("\n");
  expect([lines[0], lines[3], lines[4]]).toEqual(["[", "]", ""]);
  expect(JSON.parse(output)).toEqual([makeRecord(), PERCENTAGE]);
  expect(Object.keys(JSON.parse(output)[0])).toEqual(COLUMNS);
});

it("writes a record a line as NDJSON, and nothing for no records", async () => {
  expect(await exportRecords("ndjson", [])).toBe("");
  const output = await exportRecords("ndjson", [makeRecord(), PERCENTAGE]);
  expect(
    output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([makeRecord(), PERCENTAGE]);
});

it.each(["json", "ndjson"] as const)("writes all digits of an exact figure as a number (%s)", async (format) => {
  const exact = "1234567890123456789.123456789";
  const value = await exportRecords(format, [makeRecord({ value: Number(exact), exact })]);
  expect(value).toContain(`"value":${exact},"from":null,"to":null,"exact":"${exact}"`);
  const range = await exportRecords(format, [
    makeRecord({ value: null, from: 1, to: Number(exact), exact: `1/${exact}` }),
  ]);
  expect(range).toContain(`"value":null,"from":1,"to":${exact},"exact":"1/${exact}"`);
});

it("writes no number with an exponent", async () => {
  const output = await exportRecords("ndjson", [makeRecord({ value: 1e24, numerator: 1e-7 })]);
  expect(output).toContain('"value":1000000000000000000000000,');
  expect(output).toContain('"numerator":0.0000001,');
});

it("writes text that needs escaping so that it reads back", async () => {
  const text = 'a"b\\c\n\u2028\ud800';
  expect(JSON.parse(await exportRecords("ndjson", [makeRecord({ text })])).text).toBe(text);
});
