import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, runCommand, TEXT } from "./command.ts";

const KEPT = (name: string) => `extract: ${name} was not written, because no input could be read\n`;

describe("an earlier output stays when no input can be read", () => {
  it.each(["x.csv", "x.json", "x.ndjson", "x.xlsx", "x.parquet", "x.html"])("%s", (name) => {
    const folder = makeFolder({ "y-te.txt": TEXT });
    expect(runCommand(["y-te.txt", "-o", name], { folder })).toMatchObject({ code: 0 });
    const before = readFileSync(join(folder, name));
    const { code, stderr } = runCommand(["y-tee.txt", "-o", name], { folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: `extract: y-tee.txt: no such file\n${KEPT(name)}` });
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([name, "y-te.txt"].sort());
  });

  it.each([
    ["a list that is not there", ["--files-from", "lst.txt"]],
    ["a directory in which no file has the name", [".", "--glob", "*.dcox"]],
    ["files that are no texts", ["picture.png", "empty.zip"]],
  ])("%s", (_, args) => {
    const folder = makeFolder({ "x.csv": "old", "picture.png": Uint8Array.of(0x89, 0x50, 0, 0), "empty.zip": "PK" });
    const { code, stderr } = runCommand([...args, "-q", "-o", "x.csv"], { folder });
    expect({ code, said: stderr.endsWith(KEPT("x.csv")) }).toEqual({ code: 1, said: true });
    expect(readFileSync(join(folder, "x.csv"), "utf8")).toBe("old");
  });

  it("and the folder of pages that an earlier page leads to", () => {
    const folder = makeFolder({ "x.html": "old" });
    mkdirSync(join(folder, "x-pages"));
    writeFileSync(join(folder, "x-pages", "index.html"), "old");
    expect(runCommand(["none.txt", "-o", "x.html"], { folder }).code).toBe(1);
    expect(readFileSync(join(folder, "x.html"), "utf8")).toBe("old");
    expect(readFileSync(join(folder, "x-pages", "index.html"), "utf8")).toBe("old");
  });

  it("with --resume, and the same command then reads what is there", () => {
    const folder = makeFolder({ "x.csv": "old" });
    const args = ["y-te.txt", "-o", "x.csv", "--resume", "journal", "--errors", "errors.ndjson", "--columns", "id"];
    expect(runCommand(args, { folder })).toMatchObject({ code: 1, stderr: expect.stringContaining(KEPT("x.csv")) });
    expect(readdirSync(folder).sort()).toEqual(["errors.ndjson", "x.csv"]);
    expect(readFileSync(join(folder, "x.csv"), "utf8")).toBe("old");
    expect(JSON.parse(readFileSync(join(folder, "errors.ndjson"), "utf8"))).toMatchObject({ code: "not_found" });
    writeFileSync(join(folder, "y-te.txt"), TEXT);
    expect(runCommand(args, { folder })).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(folder, "x.csv"), "utf8")).toBe("id\r\nr1\r\nr2\r\n");
  });
});

describe("an earlier output is replaced", () => {
  it.each([
    ["when one of the inputs was read", ["none.txt", "a.txt"], 1],
    ["when what was read has no records", ["a.txt", "-k", "date"], 0],
    ["when what was read is empty", ["empty.txt"], 0],
  ])("%s", (_, args, code) => {
    const folder = makeFolder({ "x.csv": "old", "a.txt": TEXT, "empty.txt": "" });
    expect(runCommand([...args, "-q", "-o", "x.csv"], { folder }).code).toBe(code);
    expect(readFileSync(join(folder, "x.csv"), "utf8")).toMatch(/^source,id/);
  });
});

describe("no output appears when no input can be read", () => {
  it.each(["x.json", "x.csv", "x.xlsx", "x.parquet", "x.html"])("%s", (name) => {
    const folder = makeFolder();
    const { code, stderr } = runCommand(["none.txt", "-o", name], { folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: `extract: none.txt: no such file\n${KEPT(name)}` });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("but the answers to the lines of a filter are an output", () => {
    const folder = makeFolder({ "x.ndjson": "old" });
    runCommand(["--from", "ndjson", "-o", "x.ndjson"], { folder, input: '{"id": 1}\n' });
    expect(JSON.parse(readFileSync(join(folder, "x.ndjson"), "utf8"))).toMatchObject({ id: 1 });
  });
});
