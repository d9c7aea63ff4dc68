import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";
import { FACT_COLUMNS } from "../../src/facts/facts.ts";
import { LONG_FACT_COLUMNS } from "../../src/facts/long-fact.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { queryDuckDB } from "../duckdb.ts";
import { makeFolder, runCommand } from "./command.ts";
import { createTerminal } from "./terminal-io.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
const REPORTS = ["--glob", "*.txt", "-q", "."];
const folder = makeFolder();

type Fields = Record<string, unknown>;

const PARTS = "plan|previous|change|change_2|previous_change|attainment|attainment_2|excess|share";
const DOUBLES = new RegExp(`^(?:value|base_value|from|to|numerator|denominator|(?:${PARTS})(?:_from|_to)?)$`);

/** The type that DuckDB has to find for a field. */
function expectType(name: string): string {
  if (name === "records") return "VARCHAR[]";
  if (name === "start" || name === "end") return "INTEGER";
  return DOUBLES.test(name) ? "DOUBLE" : "VARCHAR";
}

describe.each([
  ["records", COLUMNS, []],
  ["facts", FACT_COLUMNS, ["--facts"]],
  ["figures", LONG_FACT_COLUMNS, ["--facts", "--long"]],
] as const)("the %s of the reports", (name, columns, options) => {
  const path = join(folder, `${name}.parquet`);
  const lines: Fields[] = runCommand(["--ndjson", ...options, ...REPORTS], { folder: FIXTURES })
    .stdout.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  beforeAll(() => {
    const outcome = runCommand(["-o", path, ...options, ...REPORTS], { folder: FIXTURES });
    expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("are those of --ndjson, figure by figure, for DuckDB", async () => {
    const rows = await queryDuckDB(`FROM '${path}'`);
    expect(lines.length).toBeGreaterThan(500);
    const expected = lines.map((line) =>
      typeof line.records === "string" ? { ...line, records: line.records.split(" ") } : line,
    );
    expect(rows).toEqual(expected);
  });

  it("have the types of their fields", async () => {
    const found = await queryDuckDB(`DESCRIBE FROM '${path}'`);
    const expected = columns.map((column) => [column, expectType(column)]);
    expect(found.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(expected);
  });

  it("are compressed, with what a reader needs to skip groups", async () => {
    const chunks = await queryDuckDB(
      `SELECT DISTINCT compression, stats_null_count IS NOT NULL AS counted FROM parquet_metadata('${path}')`,
    );
    expect(chunks).toEqual([{ compression: "SNAPPY", counted: true }]);
  });
});

describe("a Parquet file", () => {
  const out = join(folder, "out.parquet");
  const write = (text: string, ...options: string[]) =>
    expect(runCommand(["-o", out, ...options], { input: text })).toMatchObject({ code: 0, stdout: "" });

  it("keeps all digits", async () => {
    write(
      "Tổng tài sản 2.167.098.765.432.109.876 đồng, từ 1.234.567.890.123.456.789 đến 2.234.567.890.123.456.789 đồng.",
    );
    expect(
      await queryDuckDB(`SELECT value, "from", exact, exact::DECIMAL(38, 0)::VARCHAR AS digits FROM '${out}' LIMIT 1`),
    ).toEqual([
      { value: Number("2167098765432109876"), from: null, exact: "2167098765432109876", digits: "2167098765432109876" },
    ]);
    expect(await queryDuckDB(`SELECT value, "from", "to", exact FROM '${out}' OFFSET 1`)).toEqual([
      {
        ...{ value: null, from: Number("1234567890123456789"), to: Number("2234567890123456789") },
        exact: "1234567890123456789/2234567890123456789",
      },
    ]);
  });

  it("has the chosen columns, in their order", async () => {
    write("Tăng 8%.", "--columns", "value,unit,text");
    expect(await queryDuckDB(`FROM '${out}'`)).toEqual([{ value: 8, unit: "%", text: "8%" }]);
    expect((await queryDuckDB(`DESCRIBE FROM '${out}'`)).map(({ column_name }) => column_name)).toEqual([
      ...["value", "unit", "text"],
    ]);
  });

  it("has its columns also where there are no rows", async () => {
    write("Không có số liệu.");
    expect(await queryDuckDB(`FROM '${out}'`)).toEqual([]);
    expect(await queryDuckDB(`DESCRIBE FROM '${out}'`)).toHaveLength(COLUMNS.length);
  });

  it("is the same for any number of workers, and in the order of the inputs", async () => {
    const text = readFileSync(join(FIXTURES, "ngan-sach.txt"), "utf8").repeat(3);
    const here = makeFolder(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at + 10}.txt`, text])));
    const outputs = ["1", "2"].map((jobs) => {
      expect(runCommand(["-q", "--jobs", jobs, "-o", out, "."], { folder: here }).code).toBe(0);
      return readFileSync(out);
    });
    expect(outputs[0]?.equals(outputs[1] as Buffer)).toBe(true);
    const sources = await queryDuckDB(`SELECT source FROM '${out}'`);
    expect([...new Set(sources.map(({ source }) => source))]).toEqual(readdirSync(here).sort());
  });

  it("goes to standard output when asked to, but to no terminal", async () => {
    write("Tăng 8%.");
    const piped = runCommand(["-f", "parquet"], { input: "Tăng 8%." }).stdout;
    expect(piped.startsWith("PAR1") && piped.endsWith("PAR1")).toBe(true);
    const { io, written } = createTerminal({ input: "Tăng 8%." });
    expect(await run(["-f", "parquet"], io)).toBe(2);
    expect(written).toEqual({
      stdout: "",
      stderr: "extract: a terminal cannot show parquet\nhint: add -o FILE.parquet\n",
    });
  });

  it("is not there when the run fails", () => {
    const none = join(folder, "none.parquet");
    expect(runCommand(["-o", none, "--columns", "valeu"], { input: "8%" }).code).toBe(2);
    expect(runCommand(["-o", join(folder, "no", "x.parquet")], { input: "8%" })).toMatchObject({ code: 1, stdout: "" });
    expect(existsSync(none)).toBe(false);
  });
});
