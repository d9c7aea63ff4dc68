import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND, dropSummary, makeEnvironment, makeFolder, type Outcome, TEXT } from "./command.ts";

/** Somebody who has no rights; root may read everything. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Runs the command as somebody who may not read everything. */
function runAsNobody(args: readonly string[], folder: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    ...NOBODY,
    cwd: folder,
    env: makeEnvironment({ HOME: folder }),
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

function canRunAsNobody(): boolean {
  return process.platform !== "win32" && runAsNobody(["--version"], "/").code === 0;
}

function makeTree(): string {
  const folder = makeFolder();
  const reports = join(folder, "reports");
  mkdirSync(join(reports, "closed", "inside"), { recursive: true });
  mkdirSync(join(folder, "elsewhere", "deep"), { recursive: true });
  for (const name of ["a.txt", "secret.txt", "z.txt", "closed/b.txt"]) writeFileSync(join(reports, name), TEXT);
  symlinkSync("loop.txt", join(reports, "loop.txt"));
  symlinkSync("gone.txt", join(reports, "dangling.txt"));
  symlinkSync("n".repeat(300), join(reports, "long"));
  symlinkSync("a.txt/x", join(reports, "through"));
  symlinkSync("../elsewhere/deep", join(reports, "away"));
  symlinkSync("/dev/null", join(reports, "null"));
  spawnSync("mkfifo", [join(reports, "pipe.txt")]);
  for (const path of ["", "reports"]) chmodSync(join(folder, path), 0o755);
  for (const path of ["reports/secret.txt", "reports/closed", "elsewhere"]) chmodSync(join(folder, path), 0);
  return folder;
}

if (!canRunAsNobody()) console.warn("walk-failures: the command can't be run as nobody here, so nothing is tested");

describe.runIf(canRunAsNobody() && existsSync("/dev/null"))("a walk over what can't be read", () => {
  const folder = makeTree();

  it("gives each of it a line, and reads the rest", () => {
    const { code, stdout, stderr } = runAsNobody(["--csv", "--columns", "source,value", "reports"], folder);
    expect(dropSummary(stderr).trim().split("\n")).toEqual([
      "extract: reports/away: permission denied",
      "extract: reports/closed: permission denied",
      "extract: reports/dangling.txt: no such file",
      "extract: reports/long: file name too long",
      "extract: reports/loop.txt: too many symbolic links",
      "extract: reports/null: a device, skipped",
      "extract: reports/pipe.txt: a named pipe, skipped",
      "extract: reports/secret.txt: permission denied",
      "extract: reports/through: no such file",
    ]);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        "source,value\r\nreports/a.txt,12500000000\r\nreports/a.txt,8\r\nreports/z.txt,12500000000\r\nreports/z.txt,8\r\n",
    });
  });

  it("gives each failure a code", () => {
    const out = makeFolder();
    chmodSync(out, 0o777);
    runAsNobody(["--json", "--errors", join(out, "errors.ndjson"), "-o", join(out, "a.json"), "reports"], folder);
    const lines = readFileSync(join(out, "errors.ndjson"), "utf8").trim().split("\n");
    expect(lines.map((line) => [JSON.parse(line).source.slice(8), JSON.parse(line).code])).toEqual([
      ["away", "permission_denied"],
      ["closed", "permission_denied"],
      ["dangling.txt", "not_found"],
      ["long", "io_error"],
      ["loop.txt", "io_error"],
      ["secret.txt", "permission_denied"],
      ["through", "not_found"],
    ]);
  });

  it("keeps silent on what --glob does not ask for, but not on what may be a directory", () => {
    const { code, stderr } = runAsNobody(["--json", "-q", "--glob", "*.md", "reports"], folder);
    expect({ code, lines: stderr.trim().split("\n") }).toEqual({
      code: 1,
      lines: [
        "extract: reports/away: permission denied",
        "extract: reports/closed: permission denied",
        "extract: reports/long: file name too long",
        "extract: reports/through: no such file",
      ],
    });
  });

  it.each([
    ["too many symbolic links", "reports/loop.txt"],
    ["permission denied", "reports/closed/b.txt"],
    ["permission denied", "reports/away"],
    ["permission denied", "reports/secret.txt"],
    ["file name too long", `reports/${"n".repeat(300)}`],
  ])("answers for an argument: %s", (reason, path) => {
    const { code, stdout, stderr } = runAsNobody(["--ndjson", path, "reports/a.txt"], folder);
    expect({ code, stderr: dropSummary(stderr) }).toEqual({ code: 1, stderr: `extract: ${path}: ${reason}\n` });
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });
});
