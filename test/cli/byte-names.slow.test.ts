import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND, makeEnvironment, makeFolder, type Outcome, runCommand } from "./command.ts";

/** A path under a folder, by the bytes of its name. */
const placeIn = (folder: string, name: string) =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);

/** Two names that are no UTF-8, and one that looks like the escape of the first. */
const NAMES = ["b\xe1o.txt", "b\xe3o.txt", "b\\xe1o.txt"];

function makeTree(): string {
  const folder = makeFolder();
  mkdirSync(placeIn(folder, "n\xe3m"));
  for (const [at, name] of NAMES.entries()) writeFileSync(placeIn(folder, `n\xe3m/${name}`), `Chi ${at + 1} tỷ đồng.`);
  return folder;
}

const canHaveByteNames = process.platform === "linux";
if (!canHaveByteNames) console.warn("byte-names: names are no bytes on this system, so nothing is tested");

describe.runIf(canHaveByteNames)("names that are no UTF-8", () => {
  const folder = makeTree();
  const columns = ["--csv", "--columns", "source,value", "-q"];
  const csv = columns.join(" ");

  /** Runs a line of bash, which gives `extract` the bytes of `$'n\xe3m'` as they are. */
  function runLine(line: string): Outcome {
    const script = `extract() { "$NODE" "$COMMAND" "$@"; }; ${line}`;
    const env = makeEnvironment({ COMMAND, NODE: process.execPath, LC_ALL: "C" });
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, env, encoding: "utf8" });
    return { code: status, stdout, stderr };
  }

  const answer = (...rows: string[]) => ({
    code: 0,
    stdout: ["source,value", ...rows, ""].join("\r\n"),
    stderr: "",
  });

  const first = "n\\xe3m/b\\xe1o.txt,1000000000";
  const second = "n\\xe3m/b\\xe3o.txt,2000000000";
  const third = "n\\xe3m/b\\x5cxe1o.txt,3000000000";

  it("are read where a walk finds them, each with a source of its own", () => {
    expect(runCommand([...columns, "."], { folder })).toEqual(answer(third, first, second));
    expect(runCommand([...columns, "--jobs", "2", "--timeout", "60", "."], { folder })).toEqual(
      answer(third, first, second),
    );
  });

  it("are found by --glob as they are shown", () => {
    expect(runCommand([...columns, "--glob", "b?xe3o.*", "."], { folder })).toEqual(answer(second));
  });

  it.each([
    ["a file", `extract ${csv} $'n\\xe3m/b\\xe3o.txt'`, [second]],
    ["a directory", `extract ${csv} $'n\\xe3m'`, [third, first, second]],
    ["files of a shell's pattern", `extract ${csv} $'n\\xe3m'/b?o.txt`, [first, second]],
    ["what a message shows", `extract ${csv} 'n\\xe3m/b\\xe3o.txt'`, [second]],
    [
      "a list",
      `printf 'n\\xe3m/b\\xe3o.txt\\nn\\xe3m' | extract ${csv} --files-from -`,
      [second, third, first, second],
    ],
    [
      "a list of find",
      `find . -name 'b*o.txt' -print0 | LC_ALL=C sort -z | extract ${csv} -0 --files-from - | sed 's_^[.]/__'`,
      [third, first, second],
    ],
    ["a name in this directory", `cd $'n\\xe3m'; extract ${csv} $'b\\xe3o.txt'`, [second.slice(7)]],
    [
      "an ASCII name in such a directory",
      `cd $'n\\xe3m'; cp $'b\\xe3o.txt' /tmp/$$; mkdir d; mv /tmp/$$ d/a.txt; extract ${csv} d; rm -r d`,
      ["d/a.txt,2000000000"],
    ],
  ])("are read as %s", (_what, line, rows) => {
    expect(runLine(line)).toEqual(answer(...rows));
  });

  it("are named in failures, and by `extract text`", () => {
    const { code, stderr } = runLine(`extract -q --json --errors errors.ndjson $'n\\xe3m/kh\\xf4ng.txt'`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "extract: n\\xe3m/kh\\xf4ng.txt: no such file\n" });
    expect(JSON.parse(readFileSync(join(folder, "errors.ndjson"), "utf8"))).toMatchObject({
      source: "n\\xe3m/kh\\xf4ng.txt",
      code: "not_found",
    });
    expect(runLine("extract text 'n\\xe3m/b\\xe1o.txt'")).toMatchObject({ code: 0, stdout: "Chi 1 tỷ đồng." });
    expect(runLine("extract text $'n\\xe3m/b\\xe1o.txt'")).toMatchObject({ code: 0, stdout: "Chi 1 tỷ đồng." });
  });

  it("are links and directories, too", () => {
    const line = `mkdir links; ln -s $'../n\\xe3m' $'links/\\xff'; ln -s $'\\xfe' $'links/\\xfe'; extract ${csv} links`;
    const { code, stdout, stderr } = runLine(line);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "extract: links/\\xfe: too many symbolic links\n" });
    expect(stdout.split("\r\n")).toHaveLength(5);
  });

  it("may be the output's directory", () => {
    expect(runLine(`cd $'n\\xe3m'; extract -q -o o.csv $'b\\xe3o.txt'; ls o.csv; rm o.csv`)).toEqual({
      code: 0,
      stdout: "o.csv\n",
      stderr: "",
    });
  });
});

describe.runIf(canHaveByteNames)("a directory that was removed", () => {
  it("is no reason not to read what is elsewhere", () => {
    const folder = makeFolder({ "a.txt": "Chi 5 tỷ đồng." });
    const line = `mkdir gone; cd gone; rmdir ../gone; "${process.execPath}" "${COMMAND}" -q --csv --columns value b.txt ../a.txt "$PARENT/a.txt"`;
    const env = makeEnvironment({ PARENT: folder });
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, env, encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "value\r\n5000000000\r\n",
      stderr: "extract: b.txt: no such file\nextract: ../a.txt: no such file\n",
    });
  });
});
