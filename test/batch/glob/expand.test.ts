import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { expandWildcards } from "../../../src/batch/plan/glob/expand.ts";
import { makeFolder } from "../../cli/command.ts";

const FILES = [
  "b.txt",
  "a.txt",
  "a-.txt",
  "B.TXT",
  ".hidden.txt",
  "~$b.txt",
  "-",
  "bao cao [1].docx",
  "bao cao 1.docx",
  "star*.txt",
  "starry.txt",
  "2022/x.txt",
  "2022/old/y.txt",
  "2023/x.txt",
  "2023/x.md",
  ".git/z.txt",
  "node_modules/p/q.txt",
];

function makeTree(): string {
  const folder = makeFolder();
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  symlinkSync("..", join(folder, "2022", "up"));
  return folder;
}

const folder = makeTree();

describe("an argument with wildcards", () => {
  it.each([
    ["?.txt", ["a.txt", "b.txt"]],
    ["a*.txt", ["a-.txt", "a.txt"]],
    ["./a*.txt", ["./a-.txt", "./a.txt"]],
    ["202?/x.txt", ["2022/x.txt", "2023/x.txt"]],
    ["2022/*.txt", ["2022/x.txt"]],
    ["{2023,2022}/x.{md,txt}", ["2022/x.txt", "2023/x.md", "2023/x.txt"]],
    ["{a,b}.txt", ["a.txt", "b.txt"]],
    // A directory stands for all that is in it.
    ["202*", ["2022", "2023"]],
    ["202*/", ["2022", "2023"]],
    ["a*/", []],
    ["**/x.*", ["2022/x.txt", "2023/x.md", "2023/x.txt"]],
    ["2022/**", ["2022"]],
    ["2022/**/*", ["2022"]],
    ["**/**", ["."]],
    ["**/*", ["."]],
    ["20*/**", ["2022", "2023"]],
    ["b.txt/**", []],
    ["none/**", []],
    ["2022/**/y.txt", ["2022/old/y.txt"]],
    ["**/old", ["2022/old"]],
    [".h*", [".hidden.txt"]],
    ["**/z.txt", []],
    ["**/q.txt", []],
    ["node_modules/*/q.txt", ["node_modules/p/q.txt"]],
    ["[-]", ["./-"]],
    ["*.none", []],
    ["none/*.txt", []],
    ["a.txt/*", []],
    // A file of that name goes before; then brackets are a pattern.
    ["bao cao [1].docx", undefined],
    ["bao cao [12].docx", ["bao cao 1.docx"]],
    ["star*.txt", undefined],
    ["star\\*.*", ["star*.txt"]],
    // No pattern, for all its letters.
    ["none[", undefined],
    ["none{a}", undefined],
    ["none\\*", undefined],
    ["{1..9999}", undefined],
  ])("%s stands for %j", (argument, paths) => {
    expect(expandWildcards(argument, folder, false)?.map(({ source }) => source)).toEqual(paths);
  });

  it("may be a whole path", () => {
    expect(expandWildcards(`${folder}/2022/*.txt`, "/", false)).toEqual([{ source: `${folder}/2022/x.txt` }]);
  });

  it("has backslashes on Windows, where case does not matter", () => {
    const expand = (argument: string) => expandWildcards(argument, folder, true)?.map(({ source }) => source);
    expect(expand("?.txt")).toEqual(["B.TXT", "a.txt", "b.txt"]);
    expect(expand(".\\202?\\X.TXT")).toEqual([".\\2022\\x.txt", ".\\2023\\x.txt"]);
    expect(expand("2022\\**\\y.txt")).toEqual(["2022\\old\\y.txt"]);
    expect(expand("2022/*.txt")).toEqual(["2022/x.txt"]);
  });

  it("visits each directory once, however many links lead to it", () => {
    const maze = makeFolder();
    // Each directory has two links to the next: 2^40 ways.
    for (let at = 0; at < 40; at++) {
      mkdirSync(join(maze, `d${at}`));
      for (const name of ["l", "r"]) symlinkSync(`../d${at + 1}`, join(maze, `d${at}`, name));
    }
    mkdirSync(join(maze, "d40"));
    writeFileSync(join(maze, "d40", "end.txt"), "");
    expect(expandWildcards(`${maze}/d0/**/end.txt`, "/", false)).toHaveLength(1);
  });
});
