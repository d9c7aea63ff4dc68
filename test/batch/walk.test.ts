import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readPathList } from "../../src/batch/plan/list-file.ts";
import { makePathFilter } from "../../src/batch/plan/path-filter.ts";
import { walkDirectory } from "../../src/batch/plan/walk.ts";
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
  "Thumbs.db",
  "folder/desktop.ini",
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
    expect(found.map(({ source }) => source)).toEqual(paths);
  });

  it("goes on after links that lead nowhere, and what is no file", async () => {
    const odd = makeFolder({ "a.txt": TEXT, "z.txt": TEXT });
    symlinkSync("b.txt", join(odd, "b.txt"));
    symlinkSync("n".repeat(300), join(odd, "c"));
    symlinkSync("/dev/null", join(odd, "d"));
    const found = [...walkDirectory(".", odd, await makePathFilter({}))];
    expect(found.map((one) => [one.source, "error" in one ? one.error.code : "read"])).toEqual([
      ["a.txt", "read"],
      ["b.txt", "io_error"],
      ["c", "io_error"],
      ["d", "foreign"],
      ["z.txt", "read"],
    ]);
  });

  it("goes on after a directory that it can't read", async () => {
    const [found] = [...walkDirectory("none", join(folder, "none"), await makePathFilter({}))];
    expect(found).toMatchObject({ source: "none", error: { code: "not_found" } });
  });
});

describe("a filter", () => {
  const takes = async (pattern: string, path: string) => (await makePathFilter({ glob: [pattern] })).takes(path);

  it.each([
    ["*.txt", "2022/a.txt", true],
    ["!*.txt", "2022/a.txt", false],
    ["!*.txt", "2022/a.md", true],
    ["2022/*", "2022/a.txt", true],
    ["*/a.txt", "a.txt", false],
    ["[!a].txt", "b.txt", true],
    ["*(1).docx", "bao cao (1).docx", true],
  ])("%s and %s: %s", async (pattern, path, isTaken) => {
    expect(await takes(pattern, path)).toBe(isTaken);
  });

  it("of 40 stars ends", async () => {
    const pattern = `${"*a".repeat(40)}*b`;
    expect(await takes(pattern, "a".repeat(255))).toBe(false);
    const { excludes } = await makePathFilter({ exclude: [pattern] });
    expect(excludes(`${"a".repeat(254)}b`)).toBe(true);
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
    [["--glob", "", "."], 2, "extract: --glob '' is not a pattern\nhint: for instance: --glob '*.docx'\n"],
    [
      ["--exclude", "!(a|b)", "."],
      2,
      "extract: --exclude '!(a|b)': patterns in parentheses are not supported\nhint: write {a,b} for a choice, and --exclude for what is not to be read\n",
    ],
    [
      ["--glob", "{1..9999}.txt", "."],
      2,
      "extract: --glob '{1..9999}.txt': {1..9999} has 9999 numbers\nhint: a range has 1000 at most; write * instead\n",
    ],
    [["-0", "a.txt"], 2, "extract: -0 needs --files-from\nhint: add --files-from FILE\n"],
    [
      ["--files-from", "-", "-"],
      2,
      "extract: standard input cannot be both a list and a text\nhint: leave out - or --files-from -\n",
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
  ])("%j holds what it says", async (content, isNulSeparated, paths) => {
    const place = { stdin: Readable.from([Buffer.from(content)]), directory: "/" };
    expect(await readPathList("-", isNulSeparated, place)).toEqual(paths);
  });

  it("names the option for NUL", async () => {
    const place = { stdin: Readable.from([Buffer.from("a\0b")]), directory: "/" };
    await expect(readPathList("-", false, place)).rejects.toThrow("add -0");
  });
});
