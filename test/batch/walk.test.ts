import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readPathList } from "../../src/batch/list-file.ts";
import { makePathFilter } from "../../src/batch/path-filter.ts";
import { walkDirectory } from "../../src/batch/walk.ts";
import { dropSummary, makeFolder, runCommand, TEXT } from "../cli/command.ts";

const FILES = [
  "b.txt",
  "a.txt",
  ".hidden",
  "~$b.docx",
  "2022/x.docx",
  "2022/y.md",
  "2022/old/z.docx",
  ".git/config",
  "node_modules/p/readme.md",
  "__MACOSX/b.txt",
];

function makeTree(): string {
  const folder = makeFolder();
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), TEXT);
  }
  return folder;
}

describe("a walk", () => {
  const folder = makeTree();
  symlinkSync("..", join(folder, "2022", "up"));
  symlinkSync("old", join(folder, "2022", "new"));
  symlinkSync("a.txt", join(folder, "link.txt"));

  it.each([
    [{}, ["2022/new/z.docx", "2022/x.docx", "2022/y.md", "a.txt", "b.txt", "link.txt"]],
    [{ glob: ["*.docx"] }, ["2022/new/z.docx", "2022/x.docx"]],
    [{ glob: ["2022/*"] }, ["2022/x.docx", "2022/y.md"]],
    [{ glob: ["./2022/**/*.docx"] }, ["2022/new/z.docx", "2022/x.docx"]],
    [{ glob: ["*.{md,txt}"], exclude: ["b.*"] }, ["2022/y.md", "a.txt", "link.txt"]],
    [{ exclude: ["2022"] }, ["a.txt", "b.txt", "link.txt"]],
    [{ exclude: ["2022/"] }, ["a.txt", "b.txt", "link.txt"]],
    [{ exclude: ["**/new/**", "new"] }, ["2022/old/z.docx", "2022/x.docx", "2022/y.md", "a.txt", "b.txt", "link.txt"]],
  ])("with %j finds %j", async (globs, paths) => {
    const found = [...walkDirectory(".", folder, await makePathFilter(globs))];
    expect(found.map(({ path }) => path)).toEqual(paths);
  });

  it("goes on after a directory that it can't read", async () => {
    const [found] = [...walkDirectory("none", folder, await makePathFilter({}))];
    expect(found).toMatchObject({ path: "none", error: { code: "ENOENT" } });
  });
});

describe("the command", () => {
  const folder = makeTree();

  it("reads directories, and names what it reads by its path", () => {
    const { code, stdout, stderr } = runCommand(["--ndjson", "-k", "money", "--glob", "*.md", "--glob", "a.*", "."], {
      folder,
    });
    expect({ code, stderr: dropSummary(stderr) }).toEqual({ code: 0, stderr: "" });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).source),
    ).toEqual(["2022/y.md", "a.txt"]);
  });

  it("reads a list, and directories in it", () => {
    const { code, stdout, stderr } = runCommand(["--csv", "--columns", "source", "--files-from", "-", "b.txt"], {
      folder,
      input: "a.txt\n\n2022\r\nnone.txt\n",
    });
    expect(code).toBe(1);
    expect(dropSummary(stderr)).toMatch(
      /^extract: 2022\/old\/z\.docx: not a Word document.*\nextract: 2022\/x.docx: .*\nextract: none\.txt: no such file\n$/,
    );
    expect([...new Set(stdout.split("\r\n"))]).toEqual(["source", "b.txt", "a.txt", "2022/y.md", ""]);
  });

  it.each([
    [["--files-from", "none"], 1, "extract: none: no such file\n"],
    [["-0", "a.txt"], 2, "extract: -0 goes with --files-from\nhint: add --files-from FILE\n"],
    [
      ["--files-from", "-", "-"],
      2,
      "extract: standard input can't be a list and a text\nhint: leave out - or --files-from -\n",
    ],
  ])("answers for %j", (args, code, stderr) => {
    expect(runCommand(["--json", ...args], { folder })).toMatchObject({ code, stderr });
  });
});

describe("a list", () => {
  it.each([
    ["a\nb c\n", false, ["a", "b c"]],
    ["\uFEFFa\r\n\r\nb", false, ["a", "b"]],
    ["a\nb\0c\0", true, ["a\nb", "c"]],
    ["", false, []],
  ])("%j holds what it says", async (content, isNulParted, paths) => {
    const place = { stdin: Readable.from([Buffer.from(content)]), directory: "/" };
    expect(await readPathList("-", isNulParted, place)).toEqual(paths);
  });

  it("names the option for NUL", async () => {
    const place = { stdin: Readable.from([Buffer.from("a\0b")]), directory: "/" };
    await expect(readPathList("-", false, place)).rejects.toThrow("add -0");
  });
});
