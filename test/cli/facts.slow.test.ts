import { describe, expect, it } from "vitest";
import { FACT_COLUMNS } from "../../src/facts/facts.ts";
import { makeFolder, runCommand } from "./command.ts";

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
