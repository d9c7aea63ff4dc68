import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { COLUMNS } from "../src/write/columns.ts";
import { dropSummary, makeEnvironment } from "./cli/command.ts";
import { queryDuckDB } from "./duckdb.ts";

// What README.md and docs/records.md show is what the program does.
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const README = read("README.md");

/** The insides of the fenced blocks of one language. */
const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))].map(([, inside = ""]) => inside);

/** A folder to run in: it has the fixtures, and takes what the examples write. */
const folder = mkdtempSync(join(tmpdir(), "extract-vi-readme-"));
symlinkSync(join(ROOT, "fixtures"), join(folder, "fixtures"));
symlinkSync(join(ROOT, "test/files/office"), join(folder, "reports"));
symlinkSync(join(ROOT, "test/files/archives/reports.zip"), join(folder, "reports.zip"));
afterAll(() => rmSync(folder, { recursive: true }));

function runShell(command: string): { code: number | null; output: string; errors: string } {
  const line = command.replaceAll("npx extract", `"${process.execPath}" "${join(ROOT, "bin/extract.js")}"`);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: folder,
    env: makeEnvironment(),
    encoding: "utf8",
  });
  return { code: status, output: stdout.replaceAll("\r\n", "\n"), errors: dropSummary(stderr) };
}

const isInstalled = (tool: string) => spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;

describe("examples with their output", () => {
  const examples = blocks("console").flatMap((block) => block.split(/^\$ /m).slice(1));

  test.each(
    examples.map((example) => {
      const end = example.indexOf("\n");
      return [example.slice(0, end), example.slice(end + 1)] as const;
    }),
  )("%s", (command, output) => {
    expect(runShell(command)).toEqual({ code: 0, output, errors: "" });
  });

  test("there are some", () => expect(examples.length).toBeGreaterThan(3));
});

describe("commands", () => {
  const commands = blocks("sh")
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/^npm ci && /, ""))
    .filter((line) => line.startsWith("npx extract"));

  test("there are some", () => expect(commands.length).toBeGreaterThan(3));

  for (const command of commands) {
    const tools = command
      .replace(/'[^']*'/g, "")
      .split(" | ")
      .slice(1)
      .map((part) => /^[\w-]+/.exec(part.trim())?.[0] ?? "");
    test.skipIf(!tools.every((tool) => isInstalled(tool)))(command, () => {
      const { code, output, errors } = runShell(command);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      if (!command.includes(" -o ")) expect(output).not.toBe("");
    });
  }
});

describe("queries of DuckDB", () => {
  const describeField = (field: unknown) =>
    field === null ? "NULL" : Array.isArray(field) ? `[${field.join(", ")}]` : field;
  const queries = blocks("sql").flatMap((block) => block.split(/\n\n/));

  test.each(queries)("%s", async (example) => {
    for (const name of ["records", "facts"]) {
      const option = name === "facts" ? "--facts" : "";
      runShell(`npx extract fixtures --glob '*.txt' -q ${option} -o ${name}.parquet`);
    }
    const said = [...example.matchAll(/^-- (.*)$/gm)].map(([, row]) => row);
    const rows = await queryDuckDB(example.replace(/'(\w+\.parquet)'/g, `'${folder}/$1'`));
    expect(rows.map((row) => Object.values(row).map(describeField).join(" | "))).toEqual(said);
  });

  test("there are some", () => expect(queries.length).toBeGreaterThan(1));
});

test("every option of --help is described", () => {
  const { output } = runShell("npx extract --help");
  const options = [...output.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = ""]) => option);
  expect(options.length).toBeGreaterThan(10);
  expect(options.filter((option) => !README.includes(`${option}\``) && !README.includes(`${option} <`))).toEqual([]);
});

test("the default columns are named in their order", () => {
  expect(blocks("text")).toEqual([`${COLUMNS.join(",")}\n`]);
});

test("the library's example prints what it says", () => {
  const [code = ""] = blocks("js");
  const said = [...code.matchAll(/^\/\/ (.*\n)/gm)].map(([, line]) => line).join("");
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: said, stderr: "" });
});

/** The normal-form fields that an example may show. */
const FIELDS = ["value", "from", "to", "unit", "per", "numerator", "denominator", "iso", "noun", "modifier"] as const;

/** Rows `| kind | text | record |` of the tables of kinds; an empty kind is that of the row above. */
function readRows(page: string): [string, string, string][] {
  let kind = "";
  return [...page.matchAll(/^\| +(?:`(\w+)` +)?\| `([^`]+)` +\| ((?:`[^`]+` )+) *\|$/gm)].map(
    ([, named, text = "", record = ""]) => {
      kind = named ?? kind;
      return [text, kind, [...record.matchAll(/`([^`]+)`/g)].map(([, field]) => field).join(" · ")];
    },
  );
}

describe.each(["README.md", "docs/records.md"])("kinds in %s", (name) => {
  const rows = readRows(read(name));

  test.each(rows)("%s is a %s: %s", (text, kind, shown) => {
    const records = extract(text);
    expect(records.map((record) => record.kind)).toEqual([kind]);
    const fields = FIELDS.filter((field) => !(field === "value" && kind === "ratio")).flatMap((field) => {
      const value = records[0]?.[field] ?? null;
      return value === null ? [] : [`${field} ${value}`];
    });
    expect(fields.sort()).toEqual(shown.split(" · ").sort());
  });

  test("has all nine", () => expect(new Set(rows.map(([, kind]) => kind)).size).toBe(9));
});
