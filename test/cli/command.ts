import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as it is installed. */
export const COMMAND = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "bin", "extract.js");

export { TEXT } from "../write/records.ts";

/** What a finished command leaves. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A fresh folder that holds the given files. */
export function makeFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "extract-vi-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Surroundings in which nothing asks for colours, for their absence, or for a width. */
export function makeEnvironment(env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, NODE_OPTIONS: _options, COLUMNS: _columns, ...rest } = process.env;
  return { ...rest, ...env };
}

/** The last line of a run over more than one file: `extract: 2 files, 102 bytes: 4 records in 0.1 s; 0 failures`. */
const SUMMARY =
  /^extract: [\d,]+ files?, [\d.]+ (?:bytes?|[KMG]B): [\d,]+ (?:records?|facts?|figures?) in [\d.]+ s; [\d,]+ failures?\n$/m;

/** Messages without the summary, which has a time in it. */
export function dropSummary(stderr: string): string {
  return stderr.replace(SUMMARY, "");
}

/** Runs the real command to its end. */
export function runCommand(
  args: readonly string[],
  {
    folder = tmpdir(),
    input = "",
    env = {},
  }: { folder?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    env: makeEnvironment(env),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return { code: status, stdout, stderr };
}
