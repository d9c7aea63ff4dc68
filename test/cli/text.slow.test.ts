import { describe, expect, it } from "vitest";
import { makeFolder, runCommand, TEXT } from "./command.ts";

const utf16 = Buffer.from(`\uFEFF${TEXT}\r\n`, "utf16le");
const folder = makeFolder({ "a.txt": `\uFEFF${TEXT}`, "b.txt": utf16, "bad.txt": Uint8Array.of(0, 1) });

describe("extract text", () => {
  it.each([
    [["a.txt"], TEXT],
    [["b.txt"], `${TEXT}\r\n`],
    [["--encoding", "vni", "a.txt"], TEXT],
  ])("prints what offsets count for %j, and no more", (args, text) => {
    expect(runCommand(["text", ...args], { folder })).toEqual({ code: 0, stdout: text, stderr: "" });
  });

  it("prints what the records were cut from", () => {
    const { stdout } = runCommand(["text", "b.txt"], { folder });
    const records = JSON.parse(runCommand(["--json", "b.txt"], { folder }).stdout);
    expect(records).toHaveLength(2);
    for (const record of records) expect(stdout.slice(record.start, record.end)).toBe(record.text);
  });

  it("reads standard input", () => {
    expect(runCommand(["text"], { input: utf16 }).stdout).toBe(`${TEXT}\r\n`);
    expect(runCommand(["text", "-"], { input: TEXT }).stdout).toBe(TEXT);
  });

  it.each([
    ["bad.txt", "not a text file, though its name says so; it is a binary file"],
    ["no.txt", "no such file"],
    ["a.txt!/x", "no such document"],
  ])("answers for %s", (path, reason) => {
    expect(runCommand(["text", path], { folder })).toEqual({
      code: 1,
      stdout: "",
      stderr: `extract: ${path}: ${reason}\n`,
    });
  });

  it("answers for an encoding that it doesn't know", () => {
    expect(runCommand(["text", "--encoding", "tcvn4", "a.txt"], { folder })).toMatchObject({
      code: 2,
      stderr: "extract: unknown encoding 'tcvn4'\nhint: did you mean tcvn3?\n",
    });
  });
});

describe("the day that a page was published", () => {
  const page = '<html><head><meta name="pubdate" content="2022-12-05"></head><body><p>Sáng 3/12.</p></body></html>';
  it.each([
    [[], "2022-12-03"],
    [["--date", "2020-01-01"], "2020-12-03"],
  ])("completes its dates; with %j", (args, iso) => {
    const { stdout } = runCommand(["--json", ...args], { input: page });
    expect(JSON.parse(stdout)).toMatchObject([{ kind: "date", iso }]);
  });
});
