import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStrictly } from "../write/strict-csv.ts";
import { makeFolder, runCommand } from "./command.ts";

const TEXT = 'Thu 5 tỷ\n145 triệu đồng.\rChi "3\n- 7" tỷ đồng của xã\u001b[31m Tân Hảo.';
const NAMES = ["a\n=1+1.txt", "b\r@SUM(A1).txt", 'c";\t,d.txt', "=e.txt", "'=f.txt", "g\u202Etxt.\u001b[2J"];
const folder = makeFolder(Object.fromEntries(NAMES.map((name) => [name, TEXT])));

const run = (...args: string[]) => runCommand(["-q", ...args, ...NAMES], { folder }).stdout;
const readLines = (...args: string[]): Record<string, unknown>[] =>
  run("--ndjson", ...args)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const dropApostrophes = (cell: unknown) => String(cell ?? "").replaceAll("'", "");

describe.each([[["--facts"]], [[]]])("files of hostile names %j", (args) => {
  const rows = readLines(...args);

  it("are told by their names", () => {
    expect([...new Set(rows.map(({ source }) => source))]).toEqual(NAMES);
  });

  it.each([
    ["--csv", ","],
    ["--tsv", "\t"],
    ["--excel", ";"],
  ])("are a row for each record in %s", (format, delimiter) => {
    const [head = [], ...cells] = readStrictly(run(format, ...args).replace(/^\uFEFF/, ""), delimiter);
    const texts = head.flatMap((column, at) => (typeof rows[0]?.[column] === "number" ? [] : [{ column, at }]));
    expect(cells.map((row) => texts.map(({ at }) => dropApostrophes(row[at])))).toEqual(
      rows.map((row) => texts.map(({ column }) => dropApostrophes(row[column]))),
    );
  });

  it("are the same in a file and in a pipe, as they are", () => {
    const path = join(makeFolder(), "out.csv");
    run("-o", path, ...args);
    const saved = readFileSync(path, "utf8");
    expect(saved).toBe(run("--csv", ...args));
    expect(saved).toContain("g\u202Etxt.\u001b[2J");
  });
});
