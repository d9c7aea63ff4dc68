import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMAND, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

const hasPipes = spawnSync("mkfifo", [join(makeFolder(), "pipe")]).status === 0;

const ARGS = ["-o", "out.csv", "--errors", "errors.ndjson", "--columns", "source,id"];
const LOCKS = ["journal.lock", "out.csv.partial.lock"];

/** Starts a run that can be resumed, and gives it back when it waits for its input. */
async function startRun(folder: string) {
  const pipe = join(folder, "pipe");
  spawnSync("mkfifo", [pipe]);
  const args = [COMMAND, ...ARGS, "--resume", "journal", "a.txt", "pipe"];
  const child = spawn(process.execPath, args, { cwd: folder, env: makeEnvironment() });
  const closed = once(child, "close");
  for (;;) {
    expect(child.exitCode).toBe(null);
    try {
      return { child, closed, writer: openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK) };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

it.runIf(hasPipes)("a second run with the same journal, or the same output, is refused", async () => {
  const folder = makeFolder({ "a.txt": TEXT });
  const { child, closed, writer } = await startRun(folder);
  const before = readdirSync(folder).sort();
  const second = runCommand([...ARGS, "--resume", "journal", "a.txt"], { folder });
  expect(second).toEqual({
    code: 2,
    stdout: "",
    stderr: `extract: journal is in use by another run (process ${child.pid})\nhint: wait until it ends\n`,
  });
  expect(runCommand([...ARGS, "--resume", "other", "a.txt"], { folder })).toMatchObject({
    code: 2,
    stderr: `extract: out.csv.partial is in use by another run (process ${child.pid})\nhint: wait until it ends\n`,
  });
  expect(readdirSync(folder).sort()).toEqual(before);
  writeFileSync(writer, TEXT);
  closeSync(writer);
  expect(await closed).toEqual([0, null]);
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe(
    "source,id\r\na.txt,r1\r\na.txt,r2\r\npipe,r1\r\npipe,r2\r\n",
  );
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "errors.ndjson", "out.csv", "pipe"]);
});

it.runIf(hasPipes)("the locks of a run that was killed stop nobody", async () => {
  const folder = makeFolder({ "a.txt": TEXT });
  const { child, closed, writer } = await startRun(folder);
  child.kill("SIGKILL");
  await closed;
  closeSync(writer);
  for (const lock of LOCKS) expect(existsSync(join(folder, lock))).toBe(true);
  const next = await startRun(folder);
  writeFileSync(next.writer, TEXT);
  closeSync(next.writer);
  expect(await next.closed).toEqual([0, null]);
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "errors.ndjson", "out.csv", "pipe"]);
});
