import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../src/write/columns.ts";
import { MONEY_FIELDS, PERCENTAGE_FIELDS } from "../write/records.ts";
import { COMMAND, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

const folder = makeFolder({ "a.txt": TEXT, "b.txt": "Có 71 dự án." });

interface Fields {
  [field: string]: unknown;
}

const ESSENCE = [MONEY_FIELDS, PERCENTAGE_FIELDS];

describe("the formats", () => {
  it.each([[["--json"]], [["-f", "json"]], [["--format=json"]], [[]]])("writes JSON for %j when piped", (options) => {
    const { code, stdout, stderr } = runCommand([...options, "a.txt"], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject(ESSENCE);
    expect(stdout.split("\n")).toHaveLength(ESSENCE.length + 3);
  });

  it.each([[["--ndjson"]], [["-f", "ndjson"]]])("writes NDJSON for %j", (options) => {
    const { code, stdout } = runCommand([...options, "a.txt"], { folder });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(ESSENCE);
  });

  it("writes every field of the record, in the documented order", () => {
    const records: Fields[] = JSON.parse(runCommand(["--json", "a.txt"], { folder }).stdout);
    expect(Object.keys(records[0] ?? {})).toEqual(COLUMNS);
  });

  it("writes CSV after RFC 4180", () => {
    const { code, stdout } = runCommand(["--csv", "--columns", "source,text,value,unit", "a.txt"], { folder });
    expect(code).toBe(0);
    expect(stdout).toBe('source,text,value,unit\r\na.txt,"12,5 tỷ đồng",12500000000,VND\r\na.txt,8%,8,%\r\n');
  });

  it("writes TSV", () => {
    const { stdout } = runCommand(["--tsv", "--columns=text, value", "a.txt"], { folder });
    expect(stdout).toBe("text\tvalue\n12,5 tỷ đồng\t12500000000\n8%\t8\n");
  });

  it("writes all columns where none are chosen", () => {
    expect(runCommand(["--csv", "a.txt"], { folder }).stdout.split("\r\n")[0]).toBe(COLUMNS.join(","));
  });

  it("writes CSV that Vietnamese Excel opens, byte for byte", () => {
    const input = "Tăng 12,5%.";
    const { code, stdout } = runCommand(["--excel", "--columns", "text,value"], { input });
    expect(code).toBe(0);
    expect(Buffer.from(stdout)).toEqual(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("text;value\r\n12,5%;12,5\r\n")]),
    );
  });

  it("makes cells harmless that a spreadsheet would run, and no number", () => {
    const here = makeFolder({ "=1+1.txt": "GDP là -0,5%." });
    const { stdout } = runCommand(["--csv", "--columns", "source,value,unit", "--", "=1+1.txt"], { folder: here });
    expect(stdout).toBe("source,value,unit\r\n'=1+1.txt,-0.5,%\r\n");
  });

  it("writes for a person when asked to", () => {
    const { stdout } = runCommand(["-f", "text", "a.txt"], { folder });
    expect(stdout).toContain("Thu ngân sách đạt [12,5 tỷ đồng], tăng [8%].");
    expect(stdout).toContain("12.500.000.000 VND");
  });

  it("writes the same for the same input", () => {
    const args = ["--json", "a.txt", "b.txt"];
    expect(runCommand(args, { folder }).stdout).toBe(runCommand(args, { folder }).stdout);
  });
});

describe("inputs", () => {
  it("reads files in their order, each with its source", () => {
    const records: Fields[] = JSON.parse(runCommand(["--json", "b.txt", "a.txt"], { folder }).stdout);
    expect(records.map(({ source, id }) => `${source} ${id}`)).toEqual(["b.txt r1", "a.txt r1", "a.txt r2"]);
  });

  it.each([[["--json"]], [["--json", "-"]]])("reads standard input for %j", (args) => {
    expect(JSON.parse(runCommand(args, { input: TEXT }).stdout)).toMatchObject(
      ESSENCE.map((record) => ({ ...record, source: "-" })),
    );
  });

  it("mixes standard input and files", () => {
    const { stdout } = runCommand(["--ndjson", "a.txt", "-"], { folder, input: "Tăng 8%." });
    const sources = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source);
    expect(sources).toEqual(["a.txt", "a.txt", "-"]);
  });

  it("takes offsets after a byte order mark", () => {
    expect(JSON.parse(runCommand(["--json"], { input: `\uFEFF${TEXT}` }).stdout)).toMatchObject([
      { start: 18, end: 30 },
      { start: 37, end: 39 },
    ]);
  });

  it("reads a named pipe", () => {
    const command = `"${process.execPath}" "${COMMAND}" --json <(printf 'Tăng 8%%.')`;
    const stdout = execFileSync("bash", ["-c", command], { encoding: "utf8", env: makeEnvironment() });
    expect(JSON.parse(stdout)).toMatchObject([{ text: "8%", value: 8 }]);
  });

  it("takes everything after -- as a path", () => {
    const here = makeFolder({ "--json": TEXT, schema: TEXT });
    const { code, stdout } = runCommand(["--ndjson", "--", "--json", "schema"], { folder: here });
    expect(code).toBe(0);
    const sources = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source);
    expect(sources).toEqual(["--json", "--json", "schema", "schema"]);
  });

  it("reads a file with the name of a command as ./schema", () => {
    const here = makeFolder({ schema: "Tăng 8%." });
    expect(JSON.parse(runCommand(["--json", "./schema"], { folder: here }).stdout)).toMatchObject([
      { source: "./schema", value: 8 },
    ]);
  });
});

describe("choosing records", () => {
  it.each([
    [["-k", "money"], ["money"]],
    [
      ["--kind", "money,percentage"],
      ["money", "percentage"],
    ],
    [
      ["-k", "percentage", "-k", "money"],
      ["money", "percentage"],
    ],
    [["--kind=date"], []],
  ])("keeps the kinds of %j", (options, kinds) => {
    const records: Fields[] = JSON.parse(runCommand(["--json", ...options, "a.txt"], { folder }).stdout);
    expect(records.map((record) => record.kind)).toEqual(kinds);
  });

  it("completes a date with the document's", () => {
    const read = (args: string[]) => JSON.parse(runCommand(["--json", ...args], { input: "Sáng ngày 3/12." }).stdout);
    expect(read([])).toMatchObject([{ kind: "date", iso: "XXXX-12-03" }]);
    expect(read(["--date", "2022-12-05"])).toMatchObject([{ kind: "date", iso: "2022-12-03" }]);
  });
});

describe("--output", () => {
  it.each([
    ["o.json", /^\[\n\{"source":"a\.txt"/],
    ["o.ndjson", /^\{"source":"a\.txt"/],
    ["o.jsonl", /^\{"source":"a\.txt"/],
    ["o.csv", /^source,id,/],
    ["o.tsv", /^source\tid\t/],
    ["O.CSV", /^source,id,/],
  ])("takes the format from the ending: %s", (name, beginning) => {
    const here = makeFolder({ "a.txt": TEXT });
    expect(runCommand(["a.txt", "-o", name], { folder: here })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(here, name), "utf8")).toMatch(beginning);
    expect(readdirSync(here).sort()).toEqual(["a.txt", name].sort());
  });

  it("takes a format that is asked for before the ending", () => {
    const here = makeFolder({ "a.txt": TEXT });
    expect(runCommand(["a.txt", "-f", "csv", "-o", "o.txt"], { folder: here }).code).toBe(0);
    expect(readFileSync(join(here, "o.txt"), "utf8")).toMatch(/^source,id/);
  });

  it("writes what could be read when some input could not", () => {
    const here = makeFolder({ "a.txt": TEXT });
    expect(runCommand(["no.txt", "a.txt", "-o", "o.json"], { folder: here }).code).toBe(1);
    expect(JSON.parse(readFileSync(join(here, "o.json"), "utf8"))).toHaveLength(2);
  });

  it("fails on a folder that is not there", () => {
    const { code, stderr } = runCommand(["a.txt", "-o", "no/o.json"], { folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "extract: cannot write no/o.json: no such directory\n" });
  });
});
