import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND, dropSummary, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

describe("bad input", () => {
  const folder = makeFolder({
    "good.txt": TEXT,
    "empty.txt": "",
    "binary.txt": Uint8Array.of(0x41, 0, 0x42),
    "latin.txt": Uint8Array.of(0x41, 0x0a, 0xe3, 0x20),
    "line\nbreak.txt": Uint8Array.of(0xff),
  });
  mkdirSync(join(folder, "folder"));

  it.each([
    ["no.txt", "extract: no.txt: no such file\n"],
    ["good.txt/x", "extract: good.txt/x: no such file\n"],

    ["binary.txt", "extract: binary.txt: not a text file, though its name says so; it is a binary file\n"],
    [
      "latin.txt",
      "extract: latin.txt: not UTF-8: byte 0xE3 at offset 2 (line 2), and not recognised as another Vietnamese encoding; name its encoding, for example: --encoding windows-1258\n",
    ],
  ])("answers for %s on one line, and reads the others", (name, answer) => {
    const { code, stdout, stderr } = runCommand(["--json", name, "good.txt"], { folder });
    expect({ code, stderr: dropSummary(stderr) }).toEqual({ code: 1, stderr: answer });
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it("keeps the answer on one line whatever the name", () => {
    const { stderr } = runCommand(["--json", "line\nbreak.txt"], { folder });
    expect(stderr).toMatch(/^extract: line\\nbreak\.txt: not UTF-8.*\n$/);
  });

  it("gives no records for an empty file, with a warning", () => {
    expect(runCommand(["--json", "empty.txt"], { folder })).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "extract: empty.txt: empty, no records\n",
    });
  });

  it("gives no warning with --quiet, but tells of failures", () => {
    expect(runCommand(["-q", "--json", "empty.txt"], { folder }).stderr).toBe("");
    expect(runCommand(["-q", "--json", "no.txt"], { folder })).toEqual({
      code: 1,
      stdout: "[]\n",
      stderr: "extract: no.txt: no such file\n",
    });
  });

  it("answers for standard input by its name", () => {
    expect(runCommand(["--json"], { input: Uint8Array.of(0x41, 0xff) }).stderr).toMatch(
      /^extract: standard input: not UTF-8: byte 0xFF at offset 1/,
    );
    expect(runCommand(["-q", "--json", "-", "-"], { input: TEXT })).toMatchObject({
      code: 1,
      stderr: "extract: standard input: was already read\n",
    });
  });

  it.each(["--json", "--from=ndjson"])("answers for a directory as standard input (%s)", (option) => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, option], {
      stdio: [openSync(folder, "r"), "pipe", "pipe"],
      env: makeEnvironment(),
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "extract: standard input: is a directory\n",
    });
  });

  it.runIf(existsSync("/dev/zero"))("gives up on a device that never ends", () => {
    expect(runCommand(["--json", "/dev/zero"])).toMatchObject({
      code: 1,
      stderr: "extract: /dev/zero: a binary file\n",
    });
  });
});

describe("output that fails", () => {
  it("ends quietly when the reader goes away", async () => {
    const folder = makeFolder({ "many.txt": `${TEXT}\n`.repeat(20_000) });
    const child = spawn(process.execPath, [COMMAND, "--ndjson", "many.txt"], { cwd: folder, env: makeEnvironment() });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const closed = once(child, "close");
    const [first] = await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await closed;
    expect(String(first)).toMatch(/^\{"source":"many\.txt"/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("ends quietly when there is no reader from the start", () => {
    const command = `"${process.execPath}" "${COMMAND}" --json | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], {
      input: TEXT,
      env: makeEnvironment(),
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  it.runIf(existsSync("/dev/stdout"))("writes into the pipe that /dev/stdout leads to", () => {
    const command = `"${process.execPath}" "${COMMAND}" -f csv --columns text -o /dev/stdout | cat`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], {
      input: TEXT,
      env: makeEnvironment(),
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'text\r\n"12,5 tỷ đồng"\r\n8%\r\n', stderr: "" });
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full", async () => {
    const full = createWriteStream("/dev/full");
    await once(full, "open");
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, "--json"], {
      input: TEXT,
      stdio: ["pipe", full, "pipe"],
      env: makeEnvironment(),
      encoding: "utf8",
    });
    full.destroy();
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "extract: cannot write standard output: no space left on device\n",
    });
  });
});

it("reads a line of 100 MB", () => {
  const folder = makeFolder({ "line.txt": `${TEXT} ${"đồng bào các xã ".repeat(4_800_000)}` });
  const { code, stdout, stderr } = runCommand(["--json", "line.txt"], { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([{ value: 12500000000 }, { value: 8 }]);
});
