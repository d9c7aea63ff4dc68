import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMPLETION_SHELLS } from "../../src/cli/completion/shells.ts";
import { writeManPage } from "../../src/cli/manual/man-page.ts";
import { writeReference } from "../../src/cli/manual/reference.ts";
import { makeEnvironment, makeFolder, runCommand } from "./command.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const isInstalled = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;

describe("pages made from the definitions", () => {
  test.each([
    ["docs/cli.md", writeReference()],
    ["man/extract.1", writeManPage(version)],
  ])("%s is what npm run docs makes", (name, content) => {
    expect(readFileSync(join(ROOT, name), "utf8")).toBe(content);
  });

  test("the manual page shows code in bold and keeps quotation marks", () => {
    const page = writeManPage(version);
    expect(page).not.toContain("`");
    expect(page).toContain("output of \\fB\\-\\-json\\fR.");
    // A macro such as .B takes quotation marks as delimiters: the shell would then expand the pattern of the example.
    expect(page).not.toMatch(/^\.B.*"/m);
    expect(page).toContain('\\fBextract "reports/*.txt" \\-\\-csv\\fR');
  });

  test.runIf(isInstalled("groff"))("the manual page has no faults that groff reports", () => {
    const { stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-z", join(ROOT, "man/extract.1")], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
  });
});

test("--help fits 80 columns", () => {
  const { stdout } = runCommand(["--help"], { env: { COLUMNS: "80" } });
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

/** What bash offers for the words of a line of which the last one is begun. */
function completeInBash(words: readonly string[], folder: string): string[] {
  const { stdout } = runCommand(["completion", "bash"]);
  const script = `compopt() { :; }
${stdout}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _extract; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const done = spawnSync("bash", ["-c", script, "bash", ...words], {
    cwd: folder,
    env: makeEnvironment(),
    encoding: "utf8",
  });
  expect(done.stderr).toBe("");
  return done.stdout.split("\n").filter(Boolean);
}

describe("completion", () => {
  const folder = makeFolder({ "explained.txt": "" });

  test.runIf(isInstalled("bash")).each([
    [["extract", "--fo"], ["--format"]],
    [["extract", "-f", "x"], ["xlsx"]],
    [["extract", "--kind", "money,per"], ["money,percentage"]],
    [
      ["extract", "exp"],
      ["explain", "explained.txt"],
    ],
    [["extract", "text", "--max-p"], ["--max-pages"]],
    [["extract", "text", "--fo"], []],
    [["extract", "completion", "po"], ["powershell"]],
  ])("bash: %j", (words, offered) => {
    expect(completeInBash(words, folder)).toEqual(offered);
  });

  for (const [shell, check] of [
    ["bash", ["bash", "-n"]],
    ["zsh", ["zsh", "-n"]],
    ["fish", ["fish", "--no-execute"]],
  ] as const) {
    test.runIf(isInstalled(shell))(`${shell} can read its script`, () => {
      const [program, ...args] = check;
      const { stdout: input } = runCommand(["completion", shell]);
      const { status, stderr } = spawnSync(program, args, { input, encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    });
  }

  test.each(COMPLETION_SHELLS)("%s: offers every format and every long option", (shell) => {
    const { code, stdout } = runCommand(["completion", shell]);
    expect(code).toBe(0);
    for (const word of ["parquet", "resume", "max-members", "percentage", "windows-1258"])
      expect(stdout).toContain(word);
  });

  test("a shell that is not known is answered with the list", () => {
    expect(runCommand(["completion", "basch"])).toMatchObject({
      code: 2,
      stderr: "extract: unknown shell 'basch'\nhint: shells: bash, zsh, fish, powershell\n",
    });
  });
});
