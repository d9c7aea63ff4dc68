import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { COLUMNS } from "../src/write/columns.ts";
import {
  findBlocks,
  findCalls,
  hasPrograms,
  makeExampleFolder,
  makeReportFolder,
  PAGES,
  ROOT,
  read,
  readOnlyCall,
  runCall,
  runOnce,
  runShell,
} from "./docs/pages.ts";
import { queryDuckDB } from "./duckdb.ts";

// What the pages show is what the program does.
const folder = makeExampleFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const inAll = <Example>(find: (page: string) => readonly Example[]) =>
  PAGES.flatMap((page) => find(page).map((example) => [page, example] as const));

describe("examples with their output", () => {
  const examples = inAll((page) =>
    findBlocks(page, "console")
      .flatMap((block) => block.split(/^\$ /m).slice(1))
      .map((example) => [example.slice(0, example.indexOf("\n")), example.slice(example.indexOf("\n") + 1)] as const),
  ).map(([page, [command, output]]) => [page, command, output] as const);

  test.each(examples)("%s: %s", (_, command, output) => {
    expect(runShell(command, folder)).toEqual({ code: 0, output, errors: "" });
  });

  test("there are some", () => expect(examples.length).toBeGreaterThan(5));
});

describe("commands of a Unix shell", () => {
  const commands = inAll((page) =>
    findBlocks(page, "sh")
      .flatMap((block) => block.split("\n"))
      .filter((line) => /(?:^|\| )(?:npx )?extract\b/.test(line)),
  );

  test("there are some", () => expect(commands.length).toBeGreaterThan(10));

  for (const [page, command] of commands) {
    test.skipIf(!hasPrograms(command))(`${page}: ${command}`, () => {
      const run = () => runShell(command, folder);
      const { code, output, errors } = runOnce(readOnlyCall(command) ?? [command], folder, run);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      if (!/ (?:-o|--html) /.test(command)) expect(output).not.toBe("");
    });
  }
});

describe("commands of PowerShell and cmd", () => {
  const calls = inAll((page) =>
    ["powershell", "bat"].flatMap((name) => findBlocks(page, name)).flatMap(findCalls),
  ).filter(
    // It reads the names of files from another command.
    ([, args]) => !args.includes("--files-from"),
  );
  const reports = makeReportFolder();

  test.each(calls)("%s: extract %j", (_, args) => {
    const here = args.map((arg) => arg.replace("D:/bao-cao", reports));
    expect(runOnce(here, folder, () => runCall(here, folder))).toMatchObject({ code: 0, errors: "" });
  });

  test("there is one for each recipe of a Unix shell", () => {
    const sections = read("docs/recipes.md").split(/^## /m).slice(1);
    const count = (section: string, language: string) => section.split(`\`\`\`${language}\n`).length - 1;
    for (const section of sections) expect(count(section, "powershell")).toBe(count(section, "sh"));
    expect(calls.length).toBeGreaterThan(10);
  });
});

describe("queries of DuckDB", () => {
  const describeField = (field: unknown) =>
    field === null ? "NULL" : Array.isArray(field) ? `[${field.join(", ")}]` : field;
  const queries = inAll((page) => findBlocks(page, "sql").flatMap((block) => block.split(/\n\n/)));

  test.each(queries)("%s: %s", async (_, example) => {
    for (const line of findBlocks("docs/recipes.md", "sh").flatMap((block) => block.split("\n"))) {
      const call = readOnlyCall(line);
      if (call?.at(-1)?.endsWith(".parquet")) runOnce(call, folder, () => runCall(call, folder));
    }
    const said = [...example.matchAll(/^-- (.*)$/gm)].map(([, row]) => row);
    const rows = await queryDuckDB(example.replace(/'(\w+\.parquet)'/g, `'${folder}/$1'`));
    expect(rows.map((row) => Object.values(row).map(describeField).join(" | "))).toEqual(said);
  });

  test("there are some", () => expect(queries.length).toBeGreaterThan(1));
});

test("the default columns are named in their order", () => {
  expect(findBlocks("docs/outputs.md", "text")).toEqual([`${COLUMNS.join(",")}\n`]);
});

describe("examples of the library", () => {
  const examples = inAll((page) => findBlocks(page, "js"));

  test.each(examples)("%s prints what it says", (_, code) => {
    const said = [...code.matchAll(/^\/\/ (.*\n)/gm)].map(([, line]) => line).join("");
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: said, stderr: "" });
  });

  test("there are three", () => expect(examples.length).toBe(3));
});

/** The normal-form fields that an example may show. */
const FIELDS = ["value", "from", "to", "unit", "per", "numerator", "denominator", "iso", "noun", "modifier"] as const;

/** Rows `| kind | text | record |` of the tables of kinds; an empty kind is that of the row above. */
function readRows(page: string): [string, string, string][] {
  let kind = "";
  return [...page.matchAll(/^\| *(?:`(\w+)`[^|`]*)?\| `([^`]+)` +\| ((?:`[^`]+` )+) *\|$/gm)].map(
    ([, named, text = "", record = ""]) => {
      kind = named ?? kind;
      return [text, kind, [...record.matchAll(/`([^`]+)`/g)].map(([, field]) => field).join(" · ")];
    },
  );
}

describe.each(["README.md", "README.vi.md", "docs/records.md"])("kinds in %s", (name) => {
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

  test("has all kinds of prose", () => expect(new Set(rows.map(([, kind]) => kind)).size).toBe(9));
});

describe("pages", () => {
  test.each(PAGES)("%s leads to files that are there", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const files = links.filter((link) => !/^https?:/.test(link));
    expect(files.filter((file) => !existsSync(join(ROOT, dirname(page), file)))).toEqual([]);
  });

  test.each(PAGES)("%s opens with a heading and what it is for", (page) => {
    expect(read(page)).toMatch(/^(?:<!--.*-->\n\n)?# .+\n\n(?!```)[^\n#|]/);
  });

  test.each(PAGES)("%s has lines of at most 120 characters, but for tables and examples", (page) => {
    const prose = read(page).replace(/^```[\s\S]*?^```/gm, "");
    const long = prose.split("\n").filter((line) => line.length > 120 && !/^[|!]/.test(line));
    expect(long).toEqual([]);
  });

  test("docs/README.md leads to every page", () => {
    const index = read("docs/README.md");
    const missing = PAGES.filter((page) => page.startsWith("docs/") && page !== "docs/README.md").filter(
      (page) => !index.includes(`(${page.slice("docs/".length)})`),
    );
    expect(missing).toEqual([]);
  });

  test("README.md has at most 10 KB", () => {
    expect(Buffer.byteLength(read("README.md"))).toBeLessThanOrEqual(10_000);
  });
});
