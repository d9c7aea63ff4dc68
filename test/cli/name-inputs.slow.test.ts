import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dropSummary, makeFolder, runCommand, TEXT } from "./command.ts";

const list = (args: string[], folder: string) => {
  const { code, stdout, stderr } = runCommand(["--csv", "--columns", "source", "-k", "money", ...args], { folder });
  return { code, sources: stdout.split("\r\n").slice(1, -1), stderr: dropSummary(stderr) };
};

describe("arguments with wildcards, which cmd and PowerShell leave to the command", () => {
  const folder = makeFolder({
    "b.txt": TEXT,
    "a.txt": TEXT,
    "bao cao [1].txt": TEXT,
    "bao cao 1.txt": TEXT,
    "x.png": "\0",
  });
  mkdirSync(join(folder, "2022"));
  writeFileSync(join(folder, "2022", "c.txt"), TEXT);

  it.each([
    [["?.txt"], ["a.txt", "b.txt"]],
    [
      ["**/c.*", "a.txt"],
      ["2022/c.txt", "a.txt"],
    ],
    [["20*"], ["2022/c.txt"]],
    [["bao cao [1].txt"], ["bao cao [1].txt"]],
    [["bao cao [!2].txt"], ["bao cao 1.txt"]],
  ])("%j", (args, sources) => {
    expect(list(args, folder)).toEqual({ code: 0, sources, stderr: "" });
  });

  it("fail like a file that is not there when nothing matches, and the others are read", () => {
    expect(list(["*.none", "a.txt"], folder)).toEqual({
      code: 1,
      sources: ["a.txt"],
      stderr: "extract: *.none: no file matches this pattern\n",
    });
  });

  it("name what they match, which is not written over", () => {
    const args = ["a*.txt", "-f", "csv", "-o", "a.txt"];
    expect(runCommand(args, { folder })).toMatchObject({
      code: 2,
      stderr: "extract: a.txt would overwrite the input a.txt\nhint: name another file\n",
    });
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(TEXT);
  });

  it("do not stand in a list, whose names are what they say", () => {
    writeFileSync(join(folder, "list"), "?.txt\na.txt\n");
    expect(list(["--files-from", "list"], folder)).toEqual({
      code: 1,
      sources: ["a.txt"],
      stderr: "extract: ?.txt: no such file\n",
    });
  });

  it("name the file of extract text, too", () => {
    expect(runCommand(["text", "a*.txt"], { folder })).toEqual({ code: 0, stdout: TEXT, stderr: "" });
    expect(runCommand(["text", "bao cao [1].txt"], { folder })).toEqual({ code: 0, stdout: TEXT, stderr: "" });
    expect(runCommand(["text", "?.txt"], { folder })).toEqual({
      code: 1,
      stdout: "",
      stderr: "extract: ?.txt: 2 files match this pattern; name one of them\n",
    });
    expect(runCommand(["text", "*.none"], { folder })).toEqual({
      code: 1,
      stdout: "",
      stderr: "extract: *.none: no file matches this pattern\n",
    });
  });
});

describe("what names no file", () => {
  const folder = makeFolder({ "a.txt": TEXT, tex: TEXT });
  const fetchFirst =
    "extract reads files, not addresses; fetch it first (curl -O URL), or pipe it in (curl URL | extract)";

  it.each([
    ["shema", "no such file; did you mean extract schema?"],
    ["explan", "no such file; did you mean extract explain?"],
    ["hlep", "no such file; did you mean extract help?"],
    ["report", "no such file"],
    ["text.txt", "no such file"],
    ["https://example.vn/bao-cao.html", fetchFirst],
    ["https://example.vn/?p=1&q=*#x", fetchFirst],
    ["file:///tmp/a.txt", "extract reads files by their path; leave out file://"],
    ["a:b", "no such file"],
  ])("%s", (name, reason) => {
    const stderr = `extract: ${name}: ${reason}\n`;
    expect(list([name], folder)).toEqual({ code: 1, sources: [], stderr });
    expect(list([name, "a.txt"], folder)).toEqual({ code: 1, sources: ["a.txt"], stderr });
  });

  it("is no command where there is such a file, or another came before", () => {
    expect(list(["tex"], folder)).toEqual({ code: 0, sources: ["tex"], stderr: "" });
    expect(list(["a.txt", "shema"], folder).stderr).toBe("extract: shema: no such file\n");
  });

  it("may be an address in a list, for a list, and for extract text", () => {
    const address = "https://example.vn/a";
    const stderr = `extract: ${address}: ${fetchFirst}\n`;
    writeFileSync(join(folder, "list"), address);
    expect(list(["--files-from", "list"], folder).stderr).toBe(stderr);
    expect(list(["--files-from", address], folder).stderr).toBe(stderr);
    expect(runCommand(["text", address], { folder })).toEqual({ code: 1, stdout: "", stderr });
  });
});
