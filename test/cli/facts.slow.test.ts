import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { run as main } from "../../src/cli/main.ts";
import { FACT_COLUMNS } from "../../src/facts/facts.ts";
import { LONG_FACT_COLUMNS } from "../../src/facts/long-fact.ts";
import { makeFolder, runCommand } from "./command.ts";
import { createTerminal } from "./terminal-io.ts";

const TEXT = "Năm 2022, thu ngân sách đạt 12,5 tỷ đồng, tăng 8,4% so với cùng kỳ. Trồng 37,8 ha rừng.";
const folder = makeFolder({ "a.txt": TEXT, "b.txt": "Doanh thu giảm 3,7%.", "empty.txt": "Không có số liệu." });

const ROWS = [
  {
    ...{ source: "a.txt", indicator: "thu ngân sách", period: "2022", kind: "money", value: 12500000000 },
    ...{ change: 8.4, change_unit: "%", change_direction: "increase", change_basis: "cùng kỳ" },
    ...{ sentence: "Năm 2022, thu ngân sách đạt 12,5 tỷ đồng, tăng 8,4% so với cùng kỳ.", records: "r2 r3" },
  },
  { source: "a.txt", indicator: "Trồng rừng", kind: "measurement", value: 37.8, unit: "ha", records: "r4" },
];
const CHOSEN = "indicator,value,change,records";

const run = (...args: string[]) => runCommand(["--facts", ...args], { folder });

describe("--facts", () => {
  it.each([[["--json"]], [["-f", "json"]], [[]]])("writes JSON for %j", (options) => {
    const { code, stdout, stderr } = run(...options, "a.txt");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject(ROWS);
    for (const row of JSON.parse(stdout)) expect(Object.keys(row)).toEqual([...FACT_COLUMNS]);
  });

  it("writes NDJSON, a row a line", () => {
    const lines = run("--ndjson", "a.txt").stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(ROWS);
  });

  it("writes CSV and TSV with all columns", () => {
    const [csv, tsv] = [run("--csv", "a.txt").stdout, run("--tsv", "a.txt").stdout];
    expect(csv.split("\r\n")[0]).toBe(FACT_COLUMNS.join(","));
    expect(tsv.split("\n")[0]).toBe(FACT_COLUMNS.join("\t"));
    expect(csv.trimEnd().split("\r\n")).toHaveLength(1 + ROWS.length);
    for (const line of tsv.replace(/\n$/, "").split("\n")) expect(line.split("\t")).toHaveLength(FACT_COLUMNS.length);
  });

  it.each([
    ["--csv", "indicator,value,change,records\r\nthu ngân sách,12500000000,8.4,r2 r3\r\nTrồng rừng,37.8,,r4\r\n"],
    ["--tsv", "indicator\tvalue\tchange\trecords\nthu ngân sách\t12500000000\t8.4\tr2 r3\nTrồng rừng\t37.8\t\tr4\n"],
    [
      "--excel",
      "\uFEFFindicator;value;change;records\r\nthu ngân sách;12500000000;8,4;r2 r3\r\nTrồng rừng;37,8;;r4\r\n",
    ],
  ])("writes the chosen columns for %s", (format, output) => {
    expect(run(format, "--columns", CHOSEN, "a.txt").stdout).toBe(output);
  });

  it("writes for a person when asked to", () => {
    const { code, stdout } = run("-f", "text", "a.txt");
    expect(code).toBe(0);
    expect(stdout).toMatch(/thu ngân sách +2022 +12,5 tỷ VND +↑ 8,4%/);
  });

  it("reads documents in their order, each with its source", () => {
    const rows: { source: string; records: string }[] = JSON.parse(run("--json", "b.txt", "empty.txt", "a.txt").stdout);
    expect(rows.map(({ source, records }) => `${source} ${records}`)).toEqual(["b.txt r1", "a.txt r2 r3", "a.txt r4"]);
  });

  it("has no rows where there are no figures", () => {
    expect(run("--json", "empty.txt")).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
    expect(run("--csv", "--columns", CHOSEN, "empty.txt").stdout).toBe(`${CHOSEN}\r\n`);
  });

  it("tells of the kinds that are kept", () => {
    const rows: { change: number | null; records: string }[] = JSON.parse(run("-k", "money", "--json", "a.txt").stdout);
    expect(rows.map(({ change, records }) => ({ change, records }))).toEqual([{ change: null, records: "r2" }]);
  });

  it("knows its own columns and not those of records", () => {
    expect(run("--csv", "--columns", "text", "a.txt")).toMatchObject({ code: 2, stdout: "" });
    expect(runCommand(["--csv", "--columns", "change_basis", "a.txt"], { folder })).toMatchObject({
      code: 2,
      stdout: "",
    });
  });
});

describe("--facts --long", () => {
  const runLong = (...args: string[]) => run("--long", ...args);
  const FIGURES = [
    {
      source: "a.txt",
      indicator: "thu ngân sách",
      measure: "level",
      value: 12500000000,
      unit: "VND",
      text: "12,5 tỷ đồng",
    },
    { measure: "change", value: 8.4, unit: "%", direction: "increase", basis: "cùng kỳ", period: "2022" },
    { indicator: "Trồng rừng", measure: "level", value: 37.8, unit: "ha", sentence: "Trồng 37,8 ha rừng.", id: "r4" },
  ];

  it.each([[["--json"]], [[]]])("writes JSON for %j, a row per figure", (options) => {
    const { code, stdout, stderr } = runLong(...options, "a.txt");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject(FIGURES);
    for (const row of JSON.parse(stdout)) expect(Object.keys(row)).toEqual([...LONG_FACT_COLUMNS]);
  });

  it("writes NDJSON, a row a line, and the same as the answer to a line", () => {
    const lines = runLong("--ndjson", "a.txt").stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(FIGURES);
    const asked = runCommand(["--facts", "--long", "--from", "ndjson"], {
      input: JSON.stringify({ id: 1, text: TEXT }),
    });
    const [, ...figures] = FIGURES;
    expect(JSON.parse(asked.stdout)).toMatchObject({ id: 1, facts: [{ measure: "level" }, ...figures] });
  });

  const CHOICE = "indicator,measure,value,unit";
  it.each([
    ["--csv", "indicator,measure,value,unit", ["thu ngân sách,level,12500000000,VND", "thu ngân sách,change,8.4,%"]],
    ["--tsv", "indicator\tmeasure\tvalue\tunit", ["thu ngân sách\tlevel\t12500000000\tVND"]],
    [
      "--excel",
      "\uFEFFindicator;measure;value;unit",
      ["thu ngân sách;level;12500000000;VND", "thu ngân sách;change;8,4;%"],
    ],
  ])("writes the chosen columns for %s", (format, header, rows) => {
    const lines = runLong(format, "--columns", CHOICE, "a.txt").stdout.split(/\r?\n/);
    expect(lines.slice(0, 1 + rows.length)).toEqual([header, ...rows]);
    expect(lines).toHaveLength(1 + FIGURES.length + 1);
  });

  it("has titles in Vietnamese", () => {
    const { stdout } = runLong("--csv", "--columns", "indicator,measure,figure_period", "--headers", "vi", "a.txt");
    expect(stdout).toMatch(/^Chỉ tiêu,Thước đo,Kỳ của số liệu\r\n/);
  });

  it("is the first sheet of a workbook, each row with the sentence of its figure", async () => {
    expect(runLong("-o", "long.xlsx", "a.txt")).toMatchObject({ code: 0, stderr: "" });
    const [facts, records] = await readWorkbook(join(folder, "long.xlsx"));
    expect([facts?.sheet, facts?.data[0], records?.sheet]).toEqual(["Facts", [...LONG_FACT_COLUMNS], "Records"]);
    const column = (name: (typeof LONG_FACT_COLUMNS)[number]) =>
      facts?.data.slice(1).map((cells) => cells[LONG_FACT_COLUMNS.indexOf(name)]);
    expect(column("measure")).toEqual(["level", "change", "level"]);
    expect(column("value")).toEqual([12500000000, 0.084, 37.8]);
    expect(column("sentence")?.[2]).toBe("Trồng 37,8 ha rừng.");
  });

  it("is a table on a terminal", async () => {
    const { io, written } = createTerminal({ folder, columns: 90 });
    expect(await main(["--facts", "--long", "--color", "never", "a.txt"], io)).toBe(0);
    expect(written.stdout).toMatch(/^indicator +measure +value +unit/m);
    expect(written.stdout).toMatch(/^thu ngân sách +change +8,4 +% +2022 +increase +cùng kỳ/m);
  });

  it("counts figures over several documents, in their order", () => {
    const { stdout, stderr } = runCommand(["--facts", "--long", "--csv", "--columns", "source,id", "b.txt", "a.txt"], {
      folder,
    });
    expect(stdout).toBe("source,id\r\nb.txt,r1\r\na.txt,r2\r\na.txt,r3\r\na.txt,r4\r\n");
    expect(stderr).toMatch(/: 4 figures in /);
  });
});
