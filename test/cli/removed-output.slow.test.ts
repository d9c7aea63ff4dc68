import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMAND, makeEnvironment, makeFolder, TEXT } from "./command.ts";

/** Whether a run can be held at an input that waits to be written. */
const hasPipes = spawnSync("mkfifo", [join(makeFolder(), "pipe")]).status === 0;

/** Runs the command on a named pipe; when it has opened all of its outputs and waits for the text, something is done. */
async function interfere(folder: string, args: string[], act: () => void) {
  const pipe = join(folder, "pipe");
  spawnSync("mkfifo", [pipe]);
  const child = spawn(process.execPath, [COMMAND, ...args, "pipe"], { cwd: folder, env: makeEnvironment() });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const closed = once(child, "close");
  const writer = await openWhenRead(pipe, () => child.exitCode !== null);
  act();
  writeFileSync(writer, TEXT);
  closeSync(writer);
  const [code] = await closed;
  return { code, stderr };
}

/** Opens a pipe for writing as soon as somebody reads it. */
async function openWhenRead(pipe: string, isTooLate: () => boolean): Promise<number> {
  while (!isTooLate()) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  throw new Error("the command ended before it read its input");
}

it.runIf(hasPipes).each([["x.csv"], ["x.xlsx"], ["x.parquet"], ["x.html"], ["x.csv", "--resume", "out/journal"]])(
  "says so when the folder of its output is removed: %s %s",
  async (name, ...options) => {
    const folder = makeFolder();
    const out = join(folder, "out");
    mkdirSync(out);
    const { code, stderr } = await interfere(folder, ["-o", `out/${name}`, ...options], () =>
      rmSync(out, { recursive: true }),
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `extract: cannot write out/${name}: its folder was removed during the run; create it again and repeat the command\n`,
    });
    expect(readdirSync(folder)).toEqual(["pipe"]);
  },
);

it.runIf(hasPipes)("says so when its list of failures is removed, and writes the records all the same", async () => {
  const folder = makeFolder();
  const { code, stderr } = await interfere(folder, ["-o", "x.csv", "--errors", "errors.ndjson", "none.txt"], () =>
    rmSync(join(folder, "errors.ndjson")),
  );
  expect({ code, last: stderr.trim().split("\n").at(-1) }).toEqual({
    code: 1,
    last: "extract: cannot write errors.ndjson: the unfinished file was removed during the run; repeat the command",
  });
  expect(readFileSync(join(folder, "x.csv"), "utf8").split("\r\n")).toHaveLength(4);
});

it.runIf(hasPipes)("does not miss its journal once the output is whole", async () => {
  const folder = makeFolder();
  const { code, stderr } = await interfere(folder, ["-o", "x.csv", "--resume", "journal"], () =>
    rmSync(join(folder, "journal")),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(readdirSync(folder).sort()).toEqual(["pipe", "x.csv"]);
});
