import { describe, expect, it } from "vitest";
import packageData from "../../package.json" with { type: "json" };
import { KIND_NAMES } from "../../src/record/record.ts";
import { makeFolder, runCommand, TEXT } from "./command.ts";

const folder = makeFolder({ "a.txt": TEXT });

describe("wrong usage", () => {
  it.each([
    [["--jsn"], "unknown option '--jsn'", "did you mean --json?"],
    [["-f", "jsno"], "unknown format 'jsno'", "did you mean json?"],
    [["-f", "docx"], "unknown format 'docx'", "formats: json, ndjson, csv, tsv, table, text, xlsx, parquet, html"],
    [["-f", "yaml"], "unknown format 'yaml'", "formats: json, ndjson, csv, tsv, table, text, xlsx, parquet, html"],
    [["--yaml"], "unknown option '--yaml'", "extract --help shows the options"],
    [["-json"], "unknown option '-json'", "did you mean --json?"],
    [["--json", "--csv"], "--json and --csv cannot be combined", "ask for one format"],
    [["--json", "--table"], "--json and --table cannot be combined", "ask for one format"],
    [["--table", "--columns", "valeu"], "unknown column 'valeu'", "did you mean value?"],
    [["--json", "-f", "tsv"], "--json and --format tsv cannot be combined", "ask for one format"],
    [["--excel", "--json"], "--excel writes CSV; --json asks for json", "leave out one of them"],
    [["--excel", "--tsv"], "--excel writes CSV; --tsv asks for tsv", "leave out one of them"],
    [["--excel", "-o", "x.json"], "--excel writes CSV; the ending of x.json asks for json", "leave out one of them"],
    [
      ["--json", "--columns", "text"],
      "--columns has no effect on json",
      "add --csv, --tsv or --table, or -o FILE.xlsx",
    ],
    [["--columns", "text"], "--columns has no effect on json", "add --csv, --tsv or --table, or -o FILE.xlsx"],
    [["--csv", "--columns", "txt"], "unknown column 'txt'", "did you mean text?"],
    [["--json", "--headers", "vi"], "--headers has no effect on json", "add --csv, --tsv or --table, or -o FILE.xlsx"],
    [
      ["-f", "parquet", "--headers", "vi"],
      "--headers has no effect on parquet",
      "add --csv, --tsv or --table, or -o FILE.xlsx",
    ],
    [["--csv", "--headers", "vn"], "no headers in 'vn'", "languages: en, vi"],
    [["--excel", "-o", "x.xlsx"], "--excel writes CSV; the ending of x.xlsx asks for xlsx", "leave out one of them"],
    [
      ["--resume", "journal", "-o", "x.xlsx"],
      "--resume cannot continue xlsx",
      "leave out --resume, or write .ndjson or .csv",
    ],
    [
      ["--from", "ndjson", "-o", "x.xlsx"],
      "--from ndjson writes one line of JSON per document, not what the ending of x.xlsx asks for",
      "name a .ndjson file",
    ],
    [
      ["--resume", "journal", "-o", "x.parquet"],
      "--resume cannot continue parquet",
      "leave out --resume, or write .ndjson or .csv",
    ],
    [["--html", "r.html", "-o", "x.csv"], "--html and --output cannot be combined", "--html FILE is -o FILE -f html"],
    [["--html", "r.html", "--csv"], "--csv and --html cannot be combined", "ask for one format"],
    [["--html", ""], "--html needs a file name", "extract --help shows the options"],
    [["--long", "--csv"], "--long needs --facts", "add --facts, or leave out --long"],
    [
      ["--facts", "--long", "-f", "text"],
      "--long has no effect on text",
      "leave it out, or write another format, such as --csv",
    ],
    [
      ["--facts", "--long", "--html", "x.html"],
      "--long has no effect on html",
      "leave it out, or write another format, such as --csv",
    ],
    [
      ["--facts", "--csv", "--columns", "measure"],
      "'measure' is a column of facts with --long, not of facts",
      "add --long, or leave out the column",
    ],
    [
      ["--facts", "--long", "--csv", "--columns", "change"],
      "'change' is a column of facts, not of facts with --long",
      "leave out --long, or the column",
    ],
    [["-k", "mony"], "unknown kind 'mony'", "did you mean money?"],
    [["-k", "zzz"], "unknown kind 'zzz'", `kinds: ${KIND_NAMES.join(", ")}`],
    [["-k", ","], "no kind given", `kinds: ${KIND_NAMES.join(", ")}`],
    [["-k"], "-k, --kind needs a value", `one of ${KIND_NAMES.join(", ")}`],
    [["--date"], "--date needs a value", "extract --help shows the options"],
    [["--resume", "-o", "x.csv"], "--resume needs a value", "extract --help shows the options"],
    [["--columns", "--csv"], "--columns needs a value", "extract --help shows the options"],
    [[""], "an empty path", "write . for this directory"],
    [["a.txt", ""], "an empty path", "write . for this directory"],
    [["--json", "-o", "x.csv"], "--json does not go with the ending of x.csv", "leave out one of them"],
    [["-f", "xlsx", "-o", "x.csv"], "--format xlsx does not go with the ending of x.csv", "leave out one of them"],
    [
      ["--csv", "--facts", "--columns", "text"],
      "'text' is a column of records, not of facts",
      "leave out --facts, or the column",
    ],
    [
      ["--csv", "--columns", "change"],
      "'change' is a column of facts, not of records",
      "add --facts, or leave out the column",
    ],
    [["--date", "2023-02-30"], "'2023-02-30' is not a date of the calendar", "for instance: --date 2024-06-30"],
    [["--date", "3/12/2022"], "'3/12/2022' is not a date in the form YYYY-MM-DD", "did you mean 2022-12-03?"],
    [["-o", "x.xls"], "the old format .xls is not written", "did you mean x.xlsx?"],
    [["--color", "yes"], "unknown color 'yes'", "colors: auto, always, never"],
    [
      ["-o", "x.docx"],
      "no format for the ending of 'x.docx'",
      "use .json, .ndjson, .jsonl, .csv, .tsv, .xlsx, .parquet, .html or .htm, or name a format, as in -f text",
    ],
  ])("%j", (args, message, hint) => {
    // An option by itself would take the file as its value.
    const outcome = runCommand(args.length === 1 ? args : [...args, "a.txt"], { folder });
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: `extract: ${message}\nhint: ${hint}\n` });
  });

  it.each([
    [["schema", "x"], "too many arguments"],
    [["text", "a", "b"], "too many arguments\nhint: extract help text shows the options"],
    [["explain"], "missing required argument 'text'\nhint: extract help explain shows the options"],
    [["completion", "ksh"], "unknown shell 'ksh'\nhint: shells: bash, zsh, fish, powershell"],
    [["explain", "--jsn", "x"], "unknown option '--jsn'"],
    [["help", "shema"], "unknown command 'shema'\nhint: did you mean extract help schema?"],
    [["help", "a.txt"], "unknown command 'a.txt'\nhint: commands: text, explain, schema, completion"],
    [["help", "schema", "text"], "unknown command 'schema text'\nhint: did you mean extract help schema?"],
  ])("%j of a command", (args, message) => {
    const { code, stdout, stderr } = runCommand(args, { folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`extract: ${message}`);
  });
});

describe("what needs no input", () => {
  it("prints its version", () => {
    expect(runCommand(["--version"])).toEqual({ code: 0, stdout: `${packageData.version}\n`, stderr: "" });
  });

  it.each(["--help", "-h"])("prints help with examples for %s, within 80 columns where it can", (option) => {
    const { code, stdout, stderr } = runCommand([option]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: extract [options] [paths...]");
    expect(stdout).toContain("Examples:");
    for (const kind of KIND_NAMES) expect(stdout).toContain(kind);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(["schema", "explain", "text"])("prints help for %s", (name) => {
    expect(runCommand([name, "--help"])).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    [["help"], ["--help"]],
    [["help", "help"], ["--help"]],
    [
      ["help", "schema"],
      ["schema", "--help"],
    ],
    [
      ["help", "text"],
      ["text", "--help"],
    ],
    [
      ["help", "explain"],
      ["explain", "--help"],
    ],
  ])("prints for %j what %j prints", (args, same) => {
    const outcome = runCommand(args);
    expect(outcome).toEqual(runCommand(same));
    expect(outcome).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^Usage: extract /) });
  });

  it("prints the JSON Schema of its output", () => {
    const { code, stdout } = runCommand(["schema"]);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "array" });
    for (const kind of KIND_NAMES) expect(stdout).toContain(`"${kind}"`);
  });
});

describe("explain", () => {
  it("shows tokens, rules and records", () => {
    const { code, stdout, stderr } = runCommand(["explain", TEXT]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^Tokens\n[\s\S]*\nRules\n[\s\S]*\nRecords\n[\s\S]*18–30 +r1 +money +12\.500\.000\.000 VND +12,5 tỷ đồng/,
    );
  });

  it("joins words that were not quoted, and reads standard input for -", () => {
    const quoted = runCommand(["explain", "tăng 8%"]);
    expect(runCommand(["explain", "tăng", "8%"])).toEqual(quoted);
    expect(runCommand(["explain", "-"], { input: "tăng 8%" })).toEqual(quoted);
  });
});
