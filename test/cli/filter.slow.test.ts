import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { makeZip } from "../read/make-zip.ts";
import { COMMAND, dropSummary, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

const FILTER = ["--from", "ndjson"];

const readLines = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("--from ndjson", () => {
  it("answers each line with a line, a bad one with what is wrong", () => {
    const input = [
      '\uFEFF{"id":"a","text":"tăng 8%"}\r',
      '{"id":1,"text":',
      "",
      '{"id":[2],"txt":"tăng 8%"}',
      "[]",
      '{"text":"ngày 3/12","date":"2022-12-31"}',
      '{"id":6,"text":"ngày 3/12","date":"yesterday"}',
      '{"id":7,"text":""}',
    ].join("\n");
    const outcome = runCommand(FILTER, { input });
    expect(outcome.code).toBe(0);
    const code = "invalid_line";
    expect(readLines(outcome.stdout)).toEqual([
      { id: "a", records: [expect.objectContaining({ source: "a", value: 8, start: 5, end: 7 })] },
      { id: 1, error: expect.stringMatching(/^not JSON: /), code },
      { id: [2], error: 'neither "text" nor "bytes" is given', code },
      { id: null, error: "not a JSON object", code },
      { id: null, records: [expect.objectContaining({ source: "-", iso: "2022-12-03" })] },
      { id: 6, error: '"date" is not a day like "2024-06-30"', code },
      { id: 7, records: [] },
    ]);
    expect(outcome.stderr.split("\n")[1]).toBe('extract: standard input#4: neither "text" nor "bytes" is given');
  });

  it("goes on after a line whose id nests deeper than the stack", () => {
    const deep = `${"[".repeat(8000)}${"]".repeat(8000)}`;
    const input = [`{"id":${deep},"text":"tăng 8%"}`, `{"id":${deep}}`, '{"id":3,"text":"tăng 8%"}'].join("\n");
    const { code, stdout, stderr } = runCommand(FILTER, { input });
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]?.startsWith(`{"id":${deep},"records":[{"source":"-",`)).toBe(true);
    expect(lines[1]).toBe(`{"id":${deep},"error":"neither \\"text\\" nor \\"bytes\\" is given","code":"invalid_line"}`);
    expect(JSON.parse(lines[2] ?? "")).toMatchObject({ id: 3, records: [{ value: 8 }] });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'extract: standard input#2: neither "text" nor "bytes" is given\n',
    });
  });

  it("keeps an id that no double can hold", () => {
    const { stdout } = runCommand(FILTER, { input: '{"text":"\\"id\\": 5","id":12345678901234567890}' });
    expect(stdout).toBe('{"id":12345678901234567890,"records":[]}\n');
  });

  it.each([
    [[]],
    [["--jobs", "1", "--timeout", "600"]],
    [["--jobs", "2", "--timeout", "600"]],
  ])("answers before the next line comes, with one line in flight (%j)", async (more) => {
    const args = [COMMAND, ...FILTER, "-k", "percentage", ...more];
    const child = spawn(process.execPath, args, { env: makeEnvironment() });
    const closed = once(child, "close");
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    const bytes = Buffer.from(TEXT).toString("base64");
    const html = Buffer.from(`<html><p>${TEXT}</p></html>`).toString("base64");
    const contents = [{ text: TEXT }, { text: TEXT }, { name: "a.html", bytes: html }, { name: "a.txt", bytes }];
    for (const [id, content] of [...contents, ...contents, { text: TEXT.repeat(10_000) }].entries()) {
      child.stdin.write(`${JSON.stringify({ id, ...content })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value)).toMatchObject({
        id,
        records: expect.arrayContaining([expect.objectContaining({ kind: "percentage" })]),
      });
    }
    for (const wrong of ['{"id":9}', "{", '{"id":9,"text":']) {
      child.stdin.write(`${wrong}\n`);
      expect(JSON.parse((await answers.next()).value)).toMatchObject({ code: "invalid_line" });
    }
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
  });

  it("ends when nobody reads its answers, though more may come", async () => {
    const child = spawn(process.execPath, [COMMAND, ...FILTER], { env: makeEnvironment() });
    const closed = once(child, "close");
    child.stdin.on("error", () => {});
    child.stdin.write(`${JSON.stringify({ id: 1, text: TEXT })}\n`);
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.write(`${JSON.stringify({ id: 2, text: TEXT })}\n`);
    expect(await closed).toEqual([0, null]);
  });

  it("reports no failures on stderr with --quiet, but all in the answers and in the file of --errors", () => {
    const folder = makeFolder();
    const png = "iVBORw0KGgo=";
    const input = `{"id":1}\n{"id":2,\n${JSON.stringify({ id: 3, name: "a.png", bytes: png })}\n{"id":4,"name":"a.txt","bytes":""}`;
    const loud = runCommand([...FILTER, "--errors", "loud"], { folder, input });
    expect(loud.stderr.trimEnd().split("\n")).toHaveLength(4);
    const quiet = runCommand([...FILTER, "--errors", "quiet", "-q"], { folder, input });
    expect(quiet).toEqual({ ...loud, stderr: "" });
    expect(readFileSync(join(folder, "quiet"), "utf8")).toBe(readFileSync(join(folder, "loud"), "utf8"));
    expect(runCommand([...FILTER, "-q", "-o", "none/out.ndjson"], { folder, input })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("cannot write none/out.ndjson"),
    });
  });

  it("reads files that come as bytes as the command reads them", () => {
    const files = ["office/bao-cao.docx", "pdf/bao-cao.pdf", "archives/reports.zip", "archives/nested.zip"];
    const folder = join(import.meta.dirname, "..", "files");
    const lines = files.map((name) => ({ id: name, name, bytes: readFileSync(join(folder, name)).toString("base64") }));
    const input = lines.map((line) => JSON.stringify(line)).join("\n");
    const { code, stdout, stderr } = runCommand([...FILTER, "--jobs", "2"], { input });
    expect(code).toBe(0);
    const named = runCommand(["--ndjson", ...files], { folder });
    const answers = readLines(stdout) as { documents?: { records?: object[] }[]; records?: object[] }[];
    const records = answers.flatMap((one) => one.records ?? one.documents?.flatMap((part) => part.records ?? []));
    expect(records).toEqual(readLines(named.stdout));
    expect(stderr.replaceAll("standard input#3", "archives/reports.zip")).toBe(dropSummary(named.stderr));
  });

  it("answers in order, with workers and facts and lines that take too long", () => {
    const long = `${TEXT}\n\n`.repeat(160_000);
    const texts = Array.from({ length: 40 }, (_, id) => ({ id, text: id === 7 ? long : TEXT.repeat(200) }));
    const input = texts.map((line) => JSON.stringify(line)).join("\n");
    const { code, stdout } = runCommand([...FILTER, "--facts", "--jobs", "2", "--timeout", "1", "--max-size", "20MB"], {
      input,
    });
    expect(code).toBe(0);
    const lines = readLines(stdout);
    expect(lines.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    expect(lines[7]).toEqual({ id: 7, error: "took longer than 1 s; --timeout raises the limit", code: "timeout" });
    expect(lines[8].facts.length).toBeGreaterThan(10);
  });

  it("fails for a line's error only with --strict", () => {
    const folder = makeFolder();
    const lines = [`${JSON.stringify({ id: 1, text: TEXT })}\n`, '{"id":2}\n'];
    const exit = (input: string, ...args: string[]) => runCommand([...FILTER, ...args], { folder, input }).code;
    expect([exit(lines.join("")), exit(lines[0] ?? "", "--strict"), exit("", "--strict")]).toEqual([0, 0, 0]);
    for (const more of [[], ["--jobs", "2", "--timeout", "60"], ["--errors", "e.ndjson"], ["-q", "-o", "o.ndjson"]]) {
      expect({ more, code: exit(lines.join(""), "--strict", ...more) }).toEqual({ more, code: 1 });
    }
    const failures = readFileSync(join(folder, "e.ndjson"), "utf8").trim().split("\n");
    expect(failures.map((line) => JSON.parse(line))).toMatchObject([{ source: "-#2", code: "invalid_line" }]);
    expect(readLines(readFileSync(join(folder, "o.ndjson"), "utf8"))).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it("does not read a line of more than 5 MB, unless --max-size allows it", () => {
    const line = (length: number) => JSON.stringify({ id: length, text: "x".padEnd(length, " x") });
    const [small, large] = [line(4_999_000), line(5_000_000)];
    const over = { id: 5_000_000, error: "too large: over 5 MB; --max-size raises the limit", code: "over_limit" };
    const records: object[] = [];
    const read = (...args: string[]) =>
      readLines(runCommand([...FILTER, ...args], { input: `${small}\n${large}` }).stdout);
    expect(read()).toEqual([{ id: 4_999_000, records }, over]);
    expect(read("--max-size", "6MB")).toEqual([
      { id: 4_999_000, records },
      { id: 5_000_000, records },
    ]);
  });

  it("lets a file in a line unpack to as much as any file, whatever --max-size says of lines", () => {
    const bytes = makeZip([{ name: "a.txt", content: TEXT.padEnd(50_000) }]).toString("base64");
    const input = JSON.stringify({ id: 1, name: "a.zip", bytes });
    const { stdout } = runCommand([...FILTER, "--max-size", "10KB"], { input });
    expect(readLines(stdout)).toMatchObject([{ id: 1, documents: [{ source: "a.zip!/a.txt", records: [{}, {}] }] }]);
  });

  it.runIf(process.platform === "linux")("holds no more of a line than may be read", async () => {
    const child = spawn(process.execPath, [COMMAND, ...FILTER], { env: makeEnvironment() });
    const closed = once(child, "close");
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    const part = Buffer.alloc(1 << 20, "x");
    child.stdin.write('{"id":1,"text":"');
    for (let megabytes = 0; megabytes < 400; megabytes++) {
      if (!child.stdin.write(part)) await once(child.stdin, "drain");
    }
    child.stdin.write('"}\n');
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ id: 1, code: "over_limit" });
    const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
    // Node alone takes some 60 MB, the line 420.
    expect(Number(peak)).toBeLessThan(300_000);
  });

  it("does not read a line that is too long", () => {
    const input = `${JSON.stringify({ id: 1, text: TEXT.repeat(100) })}\n${JSON.stringify({ id: 2, text: TEXT })}`;
    const { stdout } = runCommand([...FILTER, "--max-size", "1KB"], { input });
    expect(readLines(stdout)).toMatchObject([
      { id: 1, error: "too large: over 1 KB; --max-size raises the limit", code: "over_limit" },
      { id: 2 },
    ]);
  });
});
