import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureWidth } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";
import { measureWidth as measureText } from "../../src/write/text-width.ts";
import { makeFolder, runCommand, TEXT } from "./command.ts";
import { createTerminal } from "./terminal-io.ts";

const LONG = `Tổng giá trị sản xuất ${"của ngành nông nghiệp ".repeat(4)}ước đạt 9.214 tỷ 350 triệu đồng, tăng 9,37%.`;
const folder = makeFolder({ "a.txt": TEXT, "long.txt": LONG, "none.txt": "Không có số liệu." });
const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");

const runTable = (args: string[], env: Record<string, string> = {}) =>
  runCommand(["--table", ...args], { folder, env });
const measureLines = (output: string) => Math.max(...output.split("\n").map(measureText));

describe("measureWidth", () => {
  it.each([
    [true, 120, {}, 120],
    [true, 0, {}, 80],
    [true, undefined, {}, 80],
    [true, 120, { COLUMNS: "60" }, 60],
    [false, undefined, { COLUMNS: "60" }, 60],
    [false, undefined, {}, undefined],
    [false, 120, {}, undefined],
    [true, 120, { COLUMNS: "" }, 120],
    [true, 120, { COLUMNS: "-5" }, 120],
    [true, 120, { COLUMNS: "8.5" }, 120],
    [true, 120, { COLUMNS: "wide" }, 120],
  ])("on a terminal: %s, columns %s, %j: %s", (isTerminal, columns, env, width) => {
    expect(measureWidth({ isTerminal, columns, env })).toBe(width);
  });
});

describe("--table", () => {
  it("writes a table a document, in their order", () => {
    const { code, stdout } = runTable(["--columns", "id,value,unit,text", "a.txt", "none.txt", "a.txt"]);
    const table = [
      "a.txt",
      "id           value  unit  text",
      "r1  12.500.000.000  VND   12,5 tỷ đồng",
      "r2               8  %     8%",
      "",
    ].join("\n");
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${table}\nnone.txt\nno records\n\n${table}` });
  });

  it("cuts nothing in a pipe, and fits what COLUMNS says", () => {
    expect(runTable(["--columns", "text,indicator", "long.txt"]).stdout).toContain("của ngành nông nghiệp của ngành");
    for (const columns of [40, 80, 200]) {
      const { stdout } = runTable(["long.txt"], { COLUMNS: String(columns) });
      expect(measureLines(stdout)).toBeLessThanOrEqual(columns);
      expect(stdout).toContain("9.214.350.000.000");
    }
  });

  it.each([80, 200])("fits a terminal of %i cells, whatever a fixture says", async (columns) => {
    for (const args of [[], ["--facts"]]) {
      const { io, written } = createTerminal({ folder: FIXTURES, columns });
      expect(await run(["--table", "--color", "never", ...args, "ngan-sach.txt", "dang-nfd.txt"], io)).toBe(0);
      expect(measureLines(written.stdout)).toBeLessThanOrEqual(columns);
      expect(written.stdout).toMatch(/\d\.\d{3}/);
    }
  });

  it("lays a file out as if there were no terminal", async () => {
    const { io, written } = createTerminal({ folder, columns: 40 });
    expect(await run(["--table", "-o", join(folder, "out.txt"), "long.txt"], io)).toBe(0);
    expect(written.stdout).toBe("");
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toBe(runTable(["long.txt"]).stdout);
  });
});
