import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { makeArchive } from "./archive.ts";
import { COMMAND, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

const OUTPUT = ["-q", "-o", "out.json", "--errors", "errors.ndjson", "reports"];

/** An archive of which some files are bad, with what an uninterrupted run makes of it. */
const finished = makeArchive(100);
beforeAll(() => {
  for (const at of [3, 77]) writeFileSync(join(finished, "reports", "00", `00${at}.docx`), "no Word document");
  expect(runCommand(OUTPUT, { folder: finished })).toMatchObject({ code: 1 });
});

/** A copy of the archive, and what an uninterrupted run made of it. */
function prepare(): { folder: string; output: string; errors: string } {
  const folder = makeFolder();
  cpSync(join(finished, "reports"), join(folder, "reports"), { recursive: true });
  const [output = "", errors = ""] = ["out.json", "errors.ndjson"].map((name) =>
    readFileSync(join(finished, name), "utf8"),
  );
  return { folder, output, errors };
}

/** Starts a run that can be resumed, and ends it when it has done something. */
async function interrupt(folder: string, signal: NodeJS.Signals): Promise<{ stderr: string }> {
  const args = [COMMAND, ...OUTPUT, "--resume", "journal"];
  const child = spawn(process.execPath, args, { cwd: folder, env: makeEnvironment() });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const closed = once(child, "close");
  const journal = join(folder, "journal");
  while (!existsSync(journal) || readFileSync(journal, "utf8").split("\n").length < 3) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill(signal);
  expect(await closed).toEqual([null, signal]);
  return { stderr };
}

it.each(["SIGKILL", "SIGINT", "SIGHUP"] as const)("goes on after %s, and the output is the same", async (signal) => {
  const { folder, output, errors } = prepare();
  const { stderr } = await interrupt(folder, signal);
  expect(existsSync(join(folder, "out.json"))).toBe(false);
  expect(existsSync(join(folder, "out.json.partial"))).toBe(true);
  if (signal !== "SIGKILL") expect(stderr).toContain("extract: interrupted; run the same command again to continue\n");
  expect(existsSync(join(folder, "journal.lock"))).toBe(signal === "SIGKILL");
  // What stands beyond the last line of the journal goes.
  writeFileSync(join(folder, "journal"), '{"tally":{"tas', { flag: "a" });
  writeFileSync(join(folder, "out.json.partial"), "half a rec", { flag: "a" });
  writeFileSync(join(folder, "errors.ndjson"), '{"sour', { flag: "a" });
  expect(runCommand([...OUTPUT, "--resume", "journal", "--jobs", "3"], { folder })).toMatchObject({ code: 1 });
  expect(readFileSync(join(folder, "out.json"), "utf8") === output).toBe(true);
  expect(readFileSync(join(folder, "errors.ndjson"), "utf8")).toBe(errors);
  expect(readdirSync(folder).sort()).toEqual(["errors.ndjson", "out.json", "reports"]);
});

it("does not go on with another command, other files, or a lost output", async () => {
  const { folder } = prepare();
  await interrupt(folder, "SIGKILL");
  const run = (...args: string[]) => runCommand([...OUTPUT, "--resume", "journal", ...args], { folder });
  expect(run("-k", "date")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("extract: journal belongs to a run with other kinds\n"),
  });
  writeFileSync(join(folder, "words.tsv"), "vốc\tunit:vốc\n");
  expect(run("--lexicon", "words.tsv").stderr).toContain("extract: journal belongs to a run with other --lexicon\n");
  const [first, moved] = [join(folder, "reports", "00", "0000.txt"), join(folder, "0000.txt")];
  renameSync(first, moved);
  expect(run()).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("the files are not those of the interrupted run"),
  });
  renameSync(moved, first);
  rmSync(join(folder, "out.json.partial"));
  expect(run()).toMatchObject({ code: 2, stderr: expect.stringContaining("out.json.partial is missing or shorter") });
});

it("does not take another file for a journal", () => {
  const folder = makeFolder({ "a.txt": TEXT });
  const { code, stderr } = runCommand(["-o", "out.csv", "--resume", "a.txt", "a.txt"], { folder });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "extract: a.txt is not a journal of extract\nhint: name another file with --resume\n",
  });
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(TEXT);
});

it("starts anew when the last run was finished", () => {
  const folder = makeFolder({ "a.txt": TEXT });
  const args = ["-o", "out.csv", "--resume", "journal", "a.txt"];
  expect(runCommand(args, { folder })).toMatchObject({ code: 0 });
  const output = readFileSync(join(folder, "out.csv"), "utf8");
  expect(runCommand(args, { folder })).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe(output);
});

it("does not read its own files where it walks over them", () => {
  const folder = makeFolder({ "a.txt": TEXT, "out.csv": "an older output" });
  const args = ["-o", "out.csv", "--errors", "errors.ndjson", "--resume", "journal", "--columns", "source,id", "."];
  expect(runCommand(args, { folder })).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("source,id\r\na.txt,r1\r\na.txt,r2\r\n");
});

/** Whether a disk can be made that is soon full. */
const disk = makeFolder();
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=400k", "tmpfs", disk]).status === 0;
if (isMounted) spawnSync("umount", [disk]);

it.runIf(isMounted)("goes on after the disk was full", () => {
  const { folder, output } = prepare();
  const small = join(folder, "disk");
  mkdirSync(small);
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=400k", "tmpfs", small]);
  try {
    const args = ["-q", "-o", "disk/out.json", "--resume", "journal", "reports"];
    const { code, stderr } = runCommand(args, { folder });
    expect({ code, last: stderr.trim().split("\n").at(-1) }).toEqual({
      code: 1,
      last: "extract: cannot write disk/out.json: no space left on device",
    });
    expect(readdirSync(small)).toEqual(["out.json.partial"]);
    expect(runCommand(["-q", "-o", "disk/other.json", "reports"], { folder })).toMatchObject({ code: 1 });
    expect(readdirSync(small)).toEqual(["out.json.partial"]);
    spawnSync("mount", ["-o", "remount,size=400m", small]);
    expect(runCommand(args, { folder })).toMatchObject({ code: 1 });
    expect(readFileSync(join(small, "out.json"), "utf8") === output).toBe(true);
  } finally {
    spawnSync("umount", [small]);
  }
});
