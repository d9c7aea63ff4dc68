import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMAND, dropSummary, makeEnvironment, runCommand } from "../cli/command.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const read = (name: string) => readFileSync(join(ROOT, name), "utf8");

/** The pages that a reader is led through, by their paths from the root. */
export const PAGES = [
  ...["README.md", "README.vi.md", "CONTRIBUTING.md", "bench/README.md"],
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The contents of the fenced blocks of one language on a page. */
export function findBlocks(page: string, language: string): string[] {
  return [...read(page).matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))].map(
    ([, inside = ""]) => inside,
  );
}

/** A folder in which the examples run: it has the files that they name, and takes what they write. */
export function makeExampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "extract-vi-docs-"));
  symlinkSync(join(ROOT, "fixtures"), join(folder, "fixtures"));
  symlinkSync(join(ROOT, "test/files/office"), join(folder, "reports"));
  symlinkSync(join(ROOT, "test/files/archives/reports.zip"), join(folder, "reports.zip"));
  copyFileSync(join(ROOT, "test/files/office/bao-cao.docx"), join(folder, "bao-cao.docx"));
  writeFileSync(join(folder, "last-run"), "");
  spawnSync("touch", ["-d", "2000-01-01", join(folder, "last-run")]);
  return folder;
}

/** A folder that contains a report and nothing else. */
export function makeReportFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "extract-vi-reports-"));
  copyFileSync(join(ROOT, "test/files/office/bao-cao.docx"), join(folder, "bao-cao.docx"));
  return folder;
}

/** A folder with a command `extract`, to be put before all others in PATH. */
function makeCommandFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "extract-vi-bin-"));
  const file = join(folder, "extract");
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`);
  chmodSync(file, 0o755);
  return folder;
}

const PATH = [makeCommandFolder(), process.env.PATH].join(delimiter);

/** What a command leaves, without the summary of a run, which has a time in it. */
interface Outcome {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs a line of a Unix shell as a reader would. */
export function runShell(line: string, folder: string): Outcome {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line.replaceAll("npx extract", "extract")], {
    cwd: folder,
    env: makeEnvironment({ PATH }),
    encoding: "utf8",
  });
  return { code: status, output: stdout.replaceAll("\r\n", "\n"), errors: dropSummary(stderr) };
}

/** Whether all programs of a pipeline are installed. */
export function hasPrograms(line: string): boolean {
  const programs = line
    .replace(/'[^']*'/g, "")
    .split(/ \| |; /)
    .map((part) => /^[\w-]+/.exec(part.trim())?.[0] ?? "")
    .filter((program) => !["extract", "npx"].includes(program));
  return programs.every((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0);
}

/**
 * The calls of `extract` in a block for PowerShell or cmd, as arguments. A line that ends in `|` continues in the next.
 * The shells themselves are not available where the tests run, so only these calls are tried, with `/` in paths.
 */
export function findCalls(block: string): string[][] {
  return block
    .replace(/\|\n\s*/g, "| ")
    .split("\n")
    .flatMap((line) => line.split(" | "))
    .map((part) => /^extract (.*)$/.exec(part.trim())?.[1])
    .filter((rest) => rest !== undefined)
    .map((rest) =>
      [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
        ([, double, single, bare]) => double ?? single ?? (bare ?? "").replaceAll("\\", "/"),
      ),
    );
}

/** Runs the command with the arguments of a call. */
export function runCall(args: readonly string[], folder: string): Outcome {
  const { code, stdout, stderr } = runCommand(args, { folder });
  return { code, output: stdout, errors: dropSummary(stderr) };
}

const outcomes = new Map<string, Outcome>();

/**
 * The outcome of a command in a folder. Pages show many commands more than once, for several shells and in several
 * languages; each is run once.
 */
export function runOnce(args: readonly string[], folder: string, run: () => Outcome): Outcome {
  const key = JSON.stringify([folder, args]);
  const outcome = outcomes.get(key) ?? run();
  outcomes.set(key, outcome);
  return outcome;
}

/** The arguments of a line of a Unix shell that is nothing but one call of the command; undefined of any other. */
export function readOnlyCall(line: string): string[] | undefined {
  const [call, other] = /[|;<>&$]/.test(line) ? [] : findCalls(line.replace(/^npx /, ""));
  return other === undefined ? call : undefined;
}
