import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { COMMAND, makeEnvironment, type Outcome } from "../cli/command.ts";

const REPORT = join(import.meta.dirname, "..", "..", "fixtures", "huyen-kinh-te.txt");
const LOADER = join(import.meta.dirname, "..", "..", "bin", "load.js");

/** How a run is started. */
export interface Start {
  /** The executable. */
  node?: string;
  /** Options of Node. */
  options?: string[];
  args?: string[];
  /** What the environment has beside XDG_CACHE_HOME; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
}

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true });
});

/** A folder for caches that is nobody else's; it is removed after the tests. */
export function makeCacheHome(): string {
  const home = mkdtempSync(join(tmpdir(), "extract-vi-cache-"));
  homes.push(home);
  return home;
}

function prepare(home: string, { node, options = [], args, env }: Start) {
  const argv = [...options, COMMAND, ...(args ?? [REPORT, "--ndjson"])];
  return { node: node ?? process.execPath, argv, env: { ...makeEnvironment({ XDG_CACHE_HOME: home }), ...env } };
}

/** Runs the command with its cache in a folder. */
export function run(home: string, start: Start = {}): Outcome {
  const { node, argv, env } = prepare(home, start);
  const { status, stdout, stderr } = spawnSync(node, argv, { env, encoding: "utf8", maxBuffer: 1 << 28 });
  return { code: status, stdout, stderr };
}

/** The same, at the same time as others. */
export function runBeside(home: string, start: Start = {}): Promise<Outcome> {
  const { node, argv, env } = prepare(home, start);
  const child = spawn(node, argv, { env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (bytes) => stdout.push(bytes));
  child.stderr.on("data", (bytes) => stderr.push(bytes));
  return new Promise((resolve) => {
    child.on("close", (code) =>
      resolve({ code, stdout: `${Buffer.concat(stdout)}`, stderr: `${Buffer.concat(stderr)}` }),
    );
  });
}

const inquiry = join(makeCacheHome(), "inquire.cjs");
writeFileSync(
  inquiry,
  `const { script } = require(${JSON.stringify(LOADER)}).loadCommand();
  console.log(script.cachedDataRejected === undefined ? "none" : script.cachedDataRejected ? "refused" : "taken");`,
);

/** Whether a process takes the compiled code of the folder: `taken`, `refused` by V8, or `none` where V8 is given none. */
export function askForCode(home: string, { node, options = [], env }: Start = {}): string {
  const argv = [...options, inquiry];
  const given = { ...makeEnvironment({ XDG_CACHE_HOME: home }), ...env };
  const { stdout, stderr } = spawnSync(node ?? process.execPath, argv, { env: given, encoding: "utf8" });
  return stdout.trim() + stderr;
}

/** The files that runs left in the folder. */
export function listCache(home: string): string[] {
  mkdirSync(join(home, "extract-vi"), { recursive: true, mode: 0o700 });
  return readdirSync(join(home, "extract-vi"))
    .sort()
    .map((name) => join(home, "extract-vi", name));
}
