import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { extract } from "../../src/extract.ts";
import { makeEnvironment } from "../cli/command.ts";
import { fixtures } from "../fixtures.ts";

// The package as it is published: packed from a copy of the repository, and installed into a project that has nothing else.
const ROOT = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "extract-vi-package-"));
const project = join(folder, "project");
const installed = join(project, "node_modules", "extract-vi");
afterAll(() => rmSync(folder, { recursive: true }));

/** What is not a source. */
const NOT_COPIED = ["node_modules", "dist", "coverage", ".git", "python"];

/** Runs a program to its end; what it printed, on both streams. */
function run(command: string, args: readonly string[], cwd: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: makeEnvironment(),
    encoding: "utf8",
    // A program that prints more is ended.
    maxBuffer: 1 << 28,
  });
  return { code: status, output: stdout + stderr };
}

function runNpm(args: readonly string[], cwd: string) {
  return run("npm", [...args, "--no-audit", "--no-fund", "--no-update-notifier"], cwd);
}

/** Writes a file of the project. */
function write(name: string, text: string): string {
  const file = join(project, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

let install: { code: number | null; output: string };

beforeAll(() => {
  const copy = join(folder, "copy");
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.some((name) => path === join(ROOT, name)) });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  // Builds by the script `prepack`.
  const packed = runNpm(["pack", "--pack-destination", folder], copy);
  if (packed.code !== 0) throw new Error(packed.output);
  write("package.json", '{ "private": true }');
  install = runNpm(["install", join(folder, `extract-vi-${packageJson.version}.tgz`)], project);
});

describe("the package", () => {
  test("is installed alone, without a warning", () => {
    expect(install.code).toBe(0);
    expect(install.output).not.toMatch(/warn|deprecated|vulnerab/i);
    expect(install.output).toContain("added 1 package in");
    const isPackage = (name: string) => !name.startsWith(".");
    expect(readdirSync(join(project, "node_modules")).filter(isPackage)).toEqual(["extract-vi"]);
  });

  test("has what is used, and no compiled code", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(installed.length + 1)
          .replaceAll("\\", "/"),
      );
    expect(files.filter((file) => /\.d\.[cm]?ts$/.test(file)).sort()).toEqual(["dist/index.d.cts", "dist/index.d.ts"]);
    expect(files.filter((file) => /^(?:src|test|scripts|fixtures|node_modules)\/|\.(?:cache|map)$/.test(file))).toEqual(
      [],
    );
    expect(files).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md", "bin/extract.js", "man/extract.1"]),
    );
    expect(files.length).toBeLessThan(60);
  });

  test("has every file that its pages lead to", () => {
    const pages = ["README.md", "README.vi.md", "CONTRIBUTING.md", ...readdirSync(join(installed, "docs"))]
      .filter((name) => name.endsWith(".md"))
      .map((name) => (existsSync(join(installed, name)) ? name : join("docs", name)));
    const missing = pages.flatMap((page) => {
      const links = [...readFileSync(join(installed, page), "utf8").matchAll(/\]\(([^)\s#]+)[^)]*\)/g)];
      return links
        .map(([, link = ""]) => link)
        .filter((link) => !/^https?:/.test(link) && !existsSync(join(installed, dirname(page), link)))
        .map((link) => `${page}: ${link}`);
    });
    expect(missing).toEqual([]);
  });

  test("has the licence of each package that is bundled", () => {
    const licences = readFileSync(join(installed, "dist", "THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["chevrotain", "es-toolkit", "zod", "mammoth", "jszip", "unpdf", "preact", "saxes"]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.`, "m"));
    }
    // Each is its text, not its name alone.
    for (const part of licences.split(/^-{80}$/m)) expect(part.length).toBeGreaterThan(400);
  });
});

describe("a global installation", () => {
  const prefix = join(folder, "global");
  const isWindows = process.platform === "win32";

  test("gives the command and its manual page", () => {
    const tarball = join(folder, `extract-vi-${packageJson.version}.tgz`);
    expect(runNpm(["install", "--global", "--prefix", prefix, tarball], folder).code).toBe(0);
    const command = isWindows ? join(prefix, "extract.cmd") : join(prefix, "bin", "extract");
    expect(run(command, ["--version"], folder)).toEqual({ code: 0, output: `${packageJson.version}\n` });
    if (!isWindows) expect(existsSync(join(prefix, "share", "man", "man1", "extract.1"))).toBe(true);
  });
});

describe("the command", () => {
  const command = join(installed, "bin", "extract.js");
  const report = join(ROOT, "fixtures", "huyen-kinh-te.txt");

  test("reads a report", () => {
    const { code, output } = run(process.execPath, [command, report, "--json"], project);
    expect(code).toBe(0);
    expect(JSON.parse(output).length).toBeGreaterThan(50);
  });

  test("gives the records that the source gives", () => {
    const files = fixtures.map(({ name }) => join(ROOT, "fixtures", `${name}.txt`));
    const { output } = run(process.execPath, [command, ...files, "--json", "--quiet"], project);
    const expected = fixtures.flatMap(({ text }, i) => extract(text, { source: files[i] ?? "" }));
    expect(JSON.parse(output)).toEqual(expected);
  });

  test("reads every format, with workers", () => {
    const office = join(ROOT, "test", "files", "office");
    // Office files are read by workers, and so is what comes after them.
    const args = [office, ...Array.from({ length: 20 }, () => report), "--ndjson", "--jobs", "2", "--quiet"];
    const { code, output } = run(process.execPath, [command, ...args], project);
    expect(output).not.toContain("extract: ");
    expect(code).toBe(0);
  });

  test.each(["report.html", "report.xlsx", "report.parquet"])("writes %s", (name) => {
    const option = name.endsWith(".html") ? "--html" : "-o";
    expect(run(process.execPath, [command, report, option, name, "--quiet"], project)).toEqual({ code: 0, output: "" });
    expect(readFileSync(join(project, name)).length).toBeGreaterThan(5000);
  });
});

const PROGRAM = `
import {
  type ExtractRecord, extract, extractRecordSchema, type Fact, facts, KIND_NAMES, type Kind, type MoneyRecord,
} from "extract-vi";

const text: string = "Thu ngân sách đạt 12,5 tỷ đồng, tăng 8%.";
const records: ExtractRecord[] = extract(text, { source: "a.txt", kinds: ["money"] satisfies Kind[] });
const amounts: string[] = records.flatMap((record) => (record.kind === "money" ? [record.unit] : []));
const rows: Fact[] = facts(records, text);
const checked: ExtractRecord = extractRecordSchema.parse(records[0]);
const money: MoneyRecord | undefined = checked.kind === "money" ? checked : undefined;
// @ts-expect-error A record of money always has a unit.
const isNeverNull: null = money?.unit ?? "VND";
console.log(JSON.stringify([amounts, money?.value, rows.length, KIND_NAMES.length, isNeverNull]));
`;

describe("a TypeScript project", () => {
  test.each([
    ["node16", "node16", "module"],
    ["node16", "node16", "commonjs"],
    ["nodenext", "nodenext", "module"],
    ["nodenext", "nodenext", "commonjs"],
    ["esnext", "bundler", "module"],
  ])("with module %s, resolution %s and type %s compiles and runs", (module, moduleResolution, type) => {
    const name = `${module}-${type}`;
    write(`${name}/package.json`, JSON.stringify({ type }));
    write(`${name}/program.ts`, PROGRAM);
    write(`${name}/console.d.ts`, "declare const console: { log(text: string): void };");
    const compilerOptions = { module, moduleResolution, target: "es2022", lib: ["es2022"], types: [], strict: true };
    // The declarations of the package are checked, those of TypeScript are not.
    Object.assign(compilerOptions, { skipDefaultLibCheck: true });
    write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions }));
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    expect(run(process.execPath, [tsc, "-p", join(project, name)], project)).toEqual({ code: 0, output: "" });
    const { code, output } = run(process.execPath, [join(project, name, "program.js")], project);
    expect({ code, output }).toEqual({ code: 0, output: '[["VND"],12500000000,1,10,"VND"]\n' });
  });
});

describe("a bundle for browsers", () => {
  async function bundle(code: string): Promise<string> {
    const entry = write("bundle/entry.js", code);
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      charset: "utf8",
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  }

  /**
   * Bytes of extract alone, compressed: 189,100 when this was written, to which zod would add 30,000. The reading of tables,
   * all currencies and the units of CLDR took 39,000, further nouns and rules 30,000.
   */
  const BUDGET = 190_000;
  const ZOD = /ZodError|_zod/;

  test("of extract alone has no zod", async () => {
    const code = await bundle('import { extract } from "extract-vi"; console.log(extract("12,5 tỷ đồng").length);');
    expect(code).not.toMatch(ZOD);
    const file = write("bundle/bundle.mjs", code);
    expect(run(process.execPath, [file], project)).toEqual({ code: 0, output: "1\n" });
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(BUDGET);
  });

  test("of a schema has it", async () => {
    expect(await bundle('export { moneyRecordSchema } from "extract-vi";')).toMatch(ZOD);
  });
});
