import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { COMMAND_NAMES, GROUPS, type OptionDefinition } from "../../src/cli/args/definition.ts";
import { OPTIONS } from "../../src/cli/args/options.ts";
import { makeZip } from "../read/make-zip.ts";
import { makeFolder, type Outcome, runCommand, TEXT } from "./command.ts";

/** A call with one option, and what only that option makes of it. */
interface Effect {
  args: readonly string[];
  input?: string;
  shows: (outcome: Outcome, folder: string) => unknown;
  gives: unknown;
}

const CSV = ["--csv", "--columns", "source,text"];
const line = (at: number) => (outcome: Outcome) => outcome.stdout.split(/\r?\n/)[at];
const code = ({ code: exit, stderr }: Outcome) => [exit, stderr.split("\n")[0]];
const file = (name: string) => (_: Outcome, folder: string) => existsSync(join(folder, name));
const content = (name: string) => (_: Outcome, folder: string) => readFileSync(join(folder, name), "utf8");
const sources = ({ stdout }: Outcome) => [...new Set(stdout.match(/^[^\r\n,]+(?=,)/gm))].slice(1);

/** Every option has a row here: the type refuses one without. */
const EFFECTS: Record<keyof typeof OPTIONS, Effect> = {
  json: { args: ["--json", "a.txt"], shows: ({ stdout }) => JSON.parse(stdout).length, gives: 2 },
  ndjson: { args: ["--ndjson", "a.txt"], shows: ({ stdout }) => stdout.trim().split("\n").length, gives: 2 },
  csv: { args: ["--csv", "a.txt"], shows: line(0), gives: expect.stringMatching(/^source,id,kind,/) },
  tsv: { args: ["--tsv", "a.txt"], shows: line(0), gives: expect.stringMatching(/^source\tid\tkind\t/) },
  table: { args: ["--table", "a.txt"], shows: line(0), gives: "a.txt" },
  excel: { args: ["--excel", "a.txt"], shows: line(0), gives: expect.stringMatching(/^\uFEFFsource;id;/) },
  html: { args: ["--html", "o.html", "a.txt"], shows: content("o.html"), gives: expect.stringMatching(/^<!doctype/i) },
  format: { args: ["-f", "text", "a.txt"], shows: line(0), gives: "a.txt" },
  output: { args: ["-o", "o.tsv", "a.txt"], shows: content("o.tsv"), gives: expect.stringMatching(/^source\tid/) },
  facts: { args: ["--facts", "--csv", "a.txt"], shows: line(0), gives: expect.stringMatching(/^source,indicator,/) },
  long: {
    args: ["--facts", "--long", "--csv", "a.txt"],
    shows: line(0),
    gives: expect.stringMatching(/^source,indicator,topic,period,measure,/),
  },
  kind: {
    args: ["-k", "percentage", ...CSV, "a.txt"],
    shows: ({ stdout }) => stdout,
    gives: "source,text\r\na.txt,8%\r\n",
  },
  columns: { args: ["--csv", "--columns", "text,id", "a.txt"], shows: line(0), gives: "text,id" },
  headers: { args: ["--headers", "vi", ...CSV, "a.txt"], shows: line(0), gives: "Tài liệu,Nguyên văn" },
  date: {
    args: ["--date", "2020-01-01", "--csv", "--columns", "iso"],
    input: "ngày 3/12",
    shows: line(1),
    gives: "2020-12-03",
  },
  glob: { args: ["--glob", "*.md", ...CSV, "."], shows: sources, gives: ["b.md"] },
  exclude: {
    args: ["--exclude", "*.{md,zip,gz,csv,tsv,html,ndjson}", ...CSV, "."],
    shows: sources,
    gives: ["a.txt", "sub/c.txt"],
  },
  filesFrom: { args: ["--files-from", "-", ...CSV], input: "b.md\n", shows: sources, gives: ["b.md"] },
  null: { args: ["--files-from", "-", "-0", ...CSV], input: "b.md\0a.txt", shows: sources, gives: ["b.md", "a.txt"] },
  encoding: {
    args: ["text", "--encoding", "utf-16le"],
    input: "5\0%\0",
    shows: ({ stdout }) => stdout,
    gives: "5%",
  },
  textField: { args: ["--text-field", "t", ...CSV, "rows.csv"], shows: line(1), gives: "rows.csv#1,5%" },
  idField: {
    args: ["--text-field", "t", "--id-field", "i", ...CSV, "rows.csv"],
    shows: line(1),
    gives: "rows.csv#x,5%",
  },
  lexicon: {
    args: ["--lexicon", "words.tsv", "--csv", "--columns", "text,unit", "-"],
    input: "Thu 12 vốc.",
    shows: line(1),
    gives: "12 vốc,vốc",
  },
  jobs: { args: ["--jobs", "0", "a.txt"], shows: code, gives: [2, "extract: '0' is not a number of workers"] },
  timeout: { args: ["--timeout", "0", "a.txt"], shows: code, gives: [2, "extract: '0' is not a time for --timeout"] },
  maxMemory: {
    args: ["--max-memory", "much", "a.txt"],
    shows: code,
    gives: [2, "extract: 'much' is not an amount for --max-memory"],
  },
  errors: {
    args: ["--errors", "e.ndjson", "none.txt"],
    shows: content("e.ndjson"),
    gives: expect.stringMatching(/not_found/),
  },
  resume: { args: ["--resume", "j", "a.txt"], shows: code, gives: [2, "extract: --resume needs an output file"] },
  from: { args: ["--from", "ndjson"], input: '{"id":1,"text":""}', shows: line(0), gives: '{"id":1,"records":[]}' },
  strict: { args: ["--from", "ndjson", "--strict"], input: "{}\n", shows: ({ code: exit }) => exit, gives: 1 },
  quiet: { args: ["-q", "--ndjson", "a.txt", "empty.txt"], shows: ({ stderr }) => stderr, gives: "" },
  maxSize: { args: ["--max-size", "9", "a.txt"], shows: code, gives: [1, expect.stringMatching(/--max-size/)] },
  maxTotal: { args: ["--max-total", "9b", "z.zip"], shows: code, gives: [1, expect.stringMatching(/over 9 bytes/)] },
  maxMembers: {
    args: ["--max-members", "1", "z.zip"],
    shows: code,
    gives: [1, expect.stringMatching(/--max-members/)],
  },
  maxRatio: { args: ["--max-ratio", "2", "x.txt.gz"], shows: code, gives: [1, expect.stringMatching(/--max-ratio/)] },
  maxPages: {
    args: ["--max-pages", "0", "a.txt"],
    shows: code,
    gives: [2, "extract: '0' is not an amount for --max-pages"],
  },
  color: {
    args: ["--color", "always", "-f", "text", "a.txt"],
    shows: line(0),
    gives: expect.stringContaining("\u001B["),
  },
  version: { args: ["--version"], shows: line(0), gives: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  help: { args: ["--help"], shows: line(0), gives: "Usage: extract [options] [paths...]" },
};

const folder = makeFolder({
  "a.txt": TEXT,
  "b.md": "Chi 7%",
  "empty.txt": "",
  "words.tsv": "vốc\tunit:vốc\n",
  "rows.csv": "i,t\nx,Thu 5%\n",
  "x.txt.gz": gzipSync("Thu 5%. ".repeat(500_000)),
  "z.zip": makeZip([
    { name: "x.txt", content: "Thu 5%." },
    { name: "y.txt", content: "Chi 6%." },
  ]),
});
mkdirSync(join(folder, "sub"));
writeFileSync(join(folder, "sub", "c.txt"), "Thu 9%");

describe("each option does what it says", () => {
  test.each(Object.entries(EFFECTS))("%s", (_, { args, input = "", shows, gives }) => {
    const outcome = runCommand(args, { folder, input });
    expect(shows(outcome, folder)).toEqual(gives);
  });

  test.each(Object.entries<OptionDefinition>(OPTIONS))("%s is described", (_, option) => {
    expect(option.doc).toMatch(/^\S.{4,75}[^.\s]$/);
    expect(GROUPS).toContain(option.group);
    expect(option.commands.length).toBeGreaterThan(0);
    for (const name of option.commands) expect(COMMAND_NAMES).toContain(name);
    expect(option.more === "" || /^[A-Z`].*\.$/.test(option.more)).toBe(true);
  });

  test("a file that nobody named is not there", () => expect(file("x.html")(undefined as never, folder)).toBe(false));
});
