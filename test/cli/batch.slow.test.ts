import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeArchive } from "./archive.ts";
import { COMMAND, dropSummary, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

const archive = makeArchive(30);
/** With a time limit, workers read files that the main thread would read otherwise. */
const WITH_WORKERS = ["--jobs", "2", "--timeout", "100"];
/** So many files that each worker gets several groups of them. */
const shortArchive = makeArchive(100, 150);

/** A text that takes seconds, in one document. */
const LONG = `${TEXT}\n\n`.repeat(40_000);

describe("workers", () => {
  it.each([
    ["--ndjson"],
    ["--json"],
    ["--csv"],
    ["--tsv"],
    ["--excel"],
    ["--format", "text"],
    ["--facts", "--json"],
    ["--facts", "--format", "text"],
    ["--csv", "-k", "date", "--columns", "source,id,iso"],
  ])("write the same whatever their number (%s %s)", (...options) => {
    const run = (...jobs: string[]) => runCommand([...options, "-q", ...jobs, "reports"], { folder: shortArchive });
    // So little that it needs no workers; with a timeout it needs them.
    const one = run("--jobs", "1");
    const three = run("--jobs", "3", "--timeout", "100");
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(three.stdout === one.stdout).toBe(true);
    expect(three).toMatchObject({ code: 0, stderr: "" });
  });

  it("give the output in the order of the inputs, whichever is done first", () => {
    const folder = makeFolder({
      "a.txt": LONG.slice(0, 400_000),
      ...Object.fromEntries([..."bcdefgh"].map((name) => [`${name}.txt`, TEXT])),
    });
    const { stdout } = runCommand(["--csv", "--columns", "source", "--jobs", "2", "--timeout", "60", "."], { folder });
    const sources = stdout.split("\r\n").slice(1, -1);
    expect([...new Set(sources)]).toEqual([..."abcdefgh"].map((name) => `${name}.txt`));
  });

  it("are not started for a small file", () => {
    const folder = makeFolder({ "a.txt": TEXT });
    const watch = 'require("node:worker_threads").Worker = class { constructor() { process.exit(9); } };';
    writeFileSync(join(folder, "watch.cjs"), watch);
    const env = { NODE_OPTIONS: "--require ./watch.cjs" };
    expect(runCommand(["--json", "a.txt"], { folder, env })).toMatchObject({ code: 0, stderr: "" });
    expect(runCommand(["--json", "--timeout", "9", "a.txt"], { folder, env })).toMatchObject({ code: 9 });
  });
});

/** More than the files that a process may have open, and more than the tasks that wait in a queue. */
const BAD = 1_200;

describe("bad files", () => {
  it("don't stop the others: thousands among thousands", () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "reports"));
    for (let at = 0; at < BAD; at++) writeFileSync(join(folder, "reports", `${at}.txt`), TEXT);
    const bad = join(folder, "reports", "bad");
    mkdirSync(bad);
    for (let at = 0; at < BAD; at++) {
      writeFileSync(join(bad, `${at}.docx`), at % 2 === 0 ? "no Word document" : Uint8Array.of(0x50, 0x4b, 3, 4, at));
    }
    const { code, stdout, stderr } = runCommand(["--ndjson", "--errors", "errors.ndjson", "reports"], { folder });
    expect(code).toBe(1);
    const good = runCommand(["--ndjson", "-q", "--exclude", "bad", "reports"], { folder });
    expect(stdout === good.stdout).toBe(true);
    expect(stderr.trim().split("\n")).toHaveLength(BAD + 1);
    expect(stderr).toMatch(/\nextract: 2,400 files, .*; 1,200 failures\n$/);
    const errors = readFileSync(join(folder, "errors.ndjson"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(errors).toHaveLength(BAD);
    expect(errors[0]).toEqual({
      source: "reports/bad/0.docx",
      reason: "not a Word document (.docx), though its name says so; it may be damaged",
      code: "damaged",
    });
  });

  it("have a code each", () => {
    const folder = makeFolder({
      "good.txt": TEXT,
      "picture.png": Uint8Array.of(0x89, 0x50, 0, 0),
      "large.txt": "Chi 5 tỷ. ".repeat(1000),
      "reports.7z": Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4),
      "cut.docx": "PK",
      "old.txt": Uint8Array.of(0x43, 0x81, 0x8d, 0x8f, 0x90, 0x9d),
      "rows.csv": "name,words\nx,5 tỷ\n",
    });
    symlinkSync("nowhere", join(folder, "link.txt"));
    symlinkSync("/proc/self/mem", join(folder, "mem.txt"));
    const other = ["large.txt", "reports.7z", "cut.docx", "old.txt", "rows.csv"];
    const named = ["good.txt", "picture.png", "link.txt", "mem.txt", ...other];
    const options = ["--max-size", "9KB", "--text-field", "text"];
    const { code } = runCommand(["--json", "--errors", "e.ndjson", ...options, ...named], { folder });
    const lines = readFileSync(join(folder, "e.ndjson"), "utf8").trim().split("\n");
    const failures = lines.map((line) => JSON.parse(line));
    expect({ code, lines: failures.slice(0, 3) }).toEqual({
      code: 1,
      lines: [
        { source: "picture.png", reason: "a binary file", code: "foreign" },
        { source: "link.txt", reason: "no such file", code: "not_found" },
        { source: "mem.txt", reason: "input/output error", code: "io_error" },
      ],
    });
    expect(failures.slice(3).map((failure) => [failure.source, failure.code])).toEqual([
      ["large.txt", "over_limit"],
      ["reports.7z", "unsupported"],
      ["cut.docx", "damaged"],
      ["old.txt", "encoding"],
      ["rows.csv", "no_field"],
    ]);
  });

  it("do not include a directory without files", () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, "nothing"));
    expect(runCommand(["--json", "nothing"], { folder })).toMatchObject({
      code: 0,
      stdout: "[]\n",
      stderr: "extract: nothing: a directory without files to read\n",
    });
  });

  it.each([
    [["--glob", "*.dcox"], "--glob *.dcox"],
    [["--exclude", "a*", "--glob", "*.txt"], "--glob *.txt --exclude a*"],
    [["--glob", "'*.txt'"], "--glob '*.txt'; cmd takes only double quotes: \"*.docx\""],
  ])("nor one in which %j selects nothing", (args, said) => {
    const folder = makeFolder({ "a.txt": TEXT });
    expect(runCommand([...args, "--json", "."], { folder })).toMatchObject({
      code: 0,
      stdout: "[]\n",
      stderr: `extract: .: no file in this directory is selected by ${said}\n`,
    });
  });

  it("may vanish while the others are read", async () => {
    const names = Array.from({ length: 400 }, (_, at) => `${1000 + at}.txt`);
    const folder = makeFolder({
      "0.txt": LONG.slice(0, 400_000),
      ...Object.fromEntries(names.map((name) => [name, TEXT])),
    });
    const args = ["--csv", "--jobs", "2", "--timeout", "100", "."];
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env: makeEnvironment() });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const closed = once(child, "close");
    // The workers don't go so far ahead of a file that takes its time.
    await once(child.stdout, "data");
    unlinkSync(join(folder, "1399.txt"));
    child.stdout.resume();
    const [code] = await closed;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^extract: 1399\.txt: no such file\nextract: 401 files, .*; 1 failure\n$/);
  });

  it("are given up when they take too long, and the next are read", () => {
    const folder = makeFolder({ "a.txt": TEXT, "b.txt": LONG.repeat(4), "c.txt": TEXT });
    const args = ["--csv", "--columns", "source,id", "--timeout", "1", "--errors", "e.ndjson", "."];
    const { code, stdout, stderr } = runCommand(args, { folder });
    expect({ code, stderr: dropSummary(stderr) }).toEqual({
      code: 1,
      stderr: "extract: b.txt: took longer than 1 s; --timeout raises the limit\n",
    });
    expect(stdout).toBe("source,id\r\na.txt,r1\r\na.txt,r2\r\nc.txt,r1\r\nc.txt,r2\r\n");
    expect(JSON.parse(readFileSync(join(folder, "e.ndjson"), "utf8"))).toMatchObject({
      source: "b.txt",
      code: "timeout",
    });
  });

  it("cost themselves alone in a table", () => {
    const rows = [TEXT, LONG.repeat(4), TEXT].map((text, id) => JSON.stringify({ id, text }));
    const folder = makeFolder({ "rows.jsonl": rows.join("\n") });
    const { code, stdout, stderr } = runCommand(["--csv", "--columns", "source,id", "--timeout", "1", "rows.jsonl"], {
      folder,
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "extract: rows.jsonl#2: took longer than 1 s; --timeout raises the limit\n",
    });
    expect(stdout).toBe("source,id\r\nrows.jsonl#1,r1\r\nrows.jsonl#1,r2\r\nrows.jsonl#3,r1\r\nrows.jsonl#3,r2\r\n");
  });

  it("may take their worker down", () => {
    const folder = makeFolder({ "a.txt": TEXT, "b.txt": LONG.repeat(16), "c.txt": TEXT });
    const args = ["--csv", "--columns", "source,id", "--timeout", "100", "."];
    const { code, stdout, stderr } = runCommand(args, { folder, env: { NODE_OPTIONS: "--max-old-space-size=60" } });
    expect({ code, stderr: dropSummary(stderr) }).toEqual({
      code: 1,
      stderr: "extract: b.txt: its worker ended: it takes more memory than there is\n",
    });
    expect(stdout).toBe("source,id\r\na.txt,r1\r\na.txt,r2\r\nc.txt,r1\r\nc.txt,r2\r\n");
  });
});

describe("output that fails", () => {
  it("ends quietly when the reader goes away, workers and all", async () => {
    const child = spawn(process.execPath, [COMMAND, "--ndjson", ...WITH_WORKERS, "reports"], {
      cwd: archive,
      env: makeEnvironment(),
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const closed = once(child, "close");
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await closed;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("waits for a slow reader without gathering what it does not take", async () => {
    const child = spawn(process.execPath, [COMMAND, "--ndjson", "-q", "reports"], {
      cwd: archive,
      env: makeEnvironment(),
    });
    const closed = once(child, "close");
    let stdout = "";
    child.stdout.setEncoding("utf8");
    for await (const chunk of child.stdout) {
      stdout += chunk;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [code] = await closed;
    expect(code).toBe(0);
    expect(stdout === runCommand(["--ndjson", "-q", "reports"], { folder: archive }).stdout).toBe(true);
  });

  it.runIf(existsSync("/proc/self/io"))("reads no further while nobody takes what it writes", async () => {
    const names = Array.from({ length: 60 }, (_, at) => `${100 + at}.txt`);
    const text = LONG.slice(0, 100_000);
    const folder = makeFolder(Object.fromEntries(names.map((name) => [name, text])));
    const child = spawn(process.execPath, [COMMAND, "--ndjson", "-q", "--jobs", "2", "."], {
      cwd: folder,
      env: makeEnvironment(),
    });
    const closed = once(child, "close");
    const countRead = () => Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${child.pid}/io`, "utf8"))?.[1]);
    await once(child.stdout, "readable");
    const start = countRead();
    // The watch reads how much memory is taken, some bytes each time; a document is much more.
    let [before, now] = [Number.NEGATIVE_INFINITY, start];
    while (now - before > text.length / 2) {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      [before, now] = [now, countRead()];
    }
    child.kill();
    await closed;
    expect(now - start).toBeLessThan((names.length * text.length) / 2);
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full", () => {
    expect(runCommand(["--ndjson", "-o", "/dev/full", "-q", "-f", "ndjson", "reports"], { folder: archive })).toEqual({
      code: 1,
      stdout: "",
      stderr: "extract: cannot write /dev/full: no space left on device\n",
    });
  });

  it.each([
    ["SIGINT", "without workers", []],
    ["SIGINT", "with workers", WITH_WORKERS],
    ["SIGTERM", "with workers", WITH_WORKERS],
    ["SIGHUP", "with workers", WITH_WORKERS],
  ] as const)("leaves nothing behind after %s, %s", async (signal, _, options) => {
    const folder = makeArchive(80);
    const child = spawn(process.execPath, [COMMAND, "-o", "out.csv", ...options, "reports"], {
      cwd: folder,
      env: makeEnvironment(),
    });
    const closed = once(child, "close");
    await waitUntil(() => readdirSync(folder).some((name) => name.endsWith(".tmp")));
    child.kill(signal);
    expect(await closed).toEqual([null, signal]);
    expect(readdirSync(folder)).toEqual(["reports"]);
  });
});

describe("wrong usage", () => {
  it.each([
    [["--jobs", "0"], "'0' is not a number of workers", "from 1 to 1024, for instance: --jobs 4"],
    [["--jobs", "x"], "'x' is not a number of workers", "from 1 to 1024, for instance: --jobs 4"],
    [["--timeout", "-1"], "'-1' is not a time for --timeout", "for instance: --timeout 90, 90s, 1m30s or 1h"],
    [["--resume", "j"], "--resume needs an output file", "add -o FILE"],
    [["--from", "csv"], "unknown input format 'csv'", "formats: ndjson"],
    [
      ["--strict"],
      "--strict needs --from ndjson",
      "leave out --strict: an input that fails gives exit code 1 without it",
    ],
    [["--from", "ndjson", "a.txt"], "--from ndjson reads standard input", "leave out the files, or --from"],
    [
      ["--from", "ndjson", "--csv"],
      "--from ndjson writes one line of JSON per document, not what --csv asks for",
      "leave --csv out",
    ],
  ])("%j", (args, message, hint) => {
    expect(runCommand(args)).toEqual({ code: 2, stdout: "", stderr: `extract: ${message}\nhint: ${hint}\n` });
  });
});

async function waitUntil(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 10));
}
