import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/read/registry.ts";
import { makeZip } from "../read/make-zip.ts";
import { COMMAND, dropSummary, makeEnvironment, makeFolder, runCommand, TEXT } from "./command.ts";

const FILES = join(import.meta.dirname, "..", "files");
const report = (name: string) => readFileSync(join(FILES, name));

/** Ends the process where a worker is started. */
const WATCH = 'require("node:worker_threads").Worker = class { constructor() { process.exit(9); } };';

const HARMLESS = {
  "a.txt": TEXT,
  "a.md": TEXT,

  "a.doc": TEXT,
};
const HARMFUL = {
  "a.pdf": report("pdf/bao-cao.pdf"),
  "a.docx": report("office/bao-cao.docx"),
  "b.doc": report("office/bao-cao.doc"),
  "a.odt": report("office/bao-cao.odt"),
  "a.rtf": report("office/bao-cao.rtf"),
  "a.html": `<html><body><p>${TEXT}</p></body></html>`,
  "a.gz": gzipSync(TEXT),
  "a.csv": `text\n"${TEXT}"\n`,
  "a.jsonl": '{"text":"tăng 5%"}\n',
  // What it holds counts, not what it is called.
  "page.txt": `<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`,
  "pdf.txt": report("pdf/bao-cao.pdf"),
};

describe("what may take unbounded time or memory", () => {
  const folder = makeFolder({ ...HARMLESS, ...HARMFUL, "watch.cjs": WATCH });
  const env = { NODE_OPTIONS: "--require ./watch.cjs" };
  // The command starts a worker early for a name that looks like one; here it shall show whether it needs one.
  const find = (name: string) => `./${name}`;

  it.each(Object.keys(HARMFUL))("is read by a worker: %s", (name) => {
    const input = readFileSync(join(folder, name));
    expect(runCommand(["--json", find(name)], { folder, env }).code).toBe(9);
    // Of a table, nothing but its name shows that it is one.
    const code = name.endsWith(".csv") ? 0 : 9;
    expect(runCommand(["--json"], { folder, env, input }).code).toBe(code);
    expect(runCommand(["text"], { folder, env, input }).code).toBe(code);
    expect(runCommand(["explain", "-"], { folder, env, input }).code).toBe(code);
  });

  it.each(Object.keys(HARMLESS))("is not %s, for which no worker is started", (name) => {
    const input = readFileSync(join(folder, name));
    // The command starts a worker early for a name such as a.doc, so it is not named.
    const directory = `${name.replace(".", "-")}-only`;
    mkdirSync(join(folder, directory));
    writeFileSync(join(folder, directory, name), input);
    expect(runCommand(["--json", "-q", directory], { folder, env })).toMatchObject({ code: 0 });
    expect(runCommand(["--json", "-q", "--max-memory", "4GB", directory], { folder, env }).code).toBe(9);
    expect(runCommand(["--json", "-q"], { folder, env, input })).toMatchObject({ code: 0 });
    expect(runCommand(["text"], { folder, env, input })).toMatchObject({ code: 0 });
    expect(runCommand(["explain", "-"], { folder, env, input })).toMatchObject({ code: 0 });
  });

  it("is read by a worker as the bytes of a line, too", () => {
    for (const [name, content] of Object.entries({ ...HARMFUL, "a.txt": TEXT })) {
      const bytes = Buffer.from(content as Uint8Array).toString("base64");
      const input = `${JSON.stringify({ id: 1, text: TEXT })}\n${JSON.stringify({ id: 2, bytes, name })}\n`;
      const { code } = runCommand(["--from", "ndjson"], { folder, env, input });
      expect({ name, code }).toEqual({ name, code: 9 });
    }
  }, 120_000);

  it("is told by endings before the command is loaded, as the formats tell it", () => {
    const { ENDINGS } = createRequire(import.meta.url)("../../bin/start-worker.js") as { ENDINGS: RegExp };
    const endings = FORMATS.filter(({ isLinear }) => !isLinear).flatMap((format) => format.endings);
    expect(endings.filter((ending) => !ENDINGS.test(`a${ending}`))).toEqual([]);
    const harmless = FORMATS.filter(({ isLinear }) => isLinear).flatMap((format) => format.endings);
    expect(harmless.filter((ending) => ENDINGS.test(`a${ending}`))).toEqual([".doc"]);
  });

  it("is read the same by a worker", () => {
    const names = Object.keys(HARMFUL);
    const { code, stdout } = runCommand(["--json", "-q", ...names], { folder });
    const sources: string[] = JSON.parse(stdout).map(({ source }: { source: string }) => source.replace(/#.*/, ""));
    expect({ code, sources: [...new Set(sources)] }).toEqual({ code: 0, sources: names });
    for (const name of names) expect(runCommand(["text", name], { folder }).stdout).not.toBe("");
  }, 120_000);
});

/** A page whose tree takes some 200 MB, little by little; and a text with records of as much. */
const LARGE = `<html><body>${"<p>đồng bào các xã</p>".repeat(200_000)}</body></html>`;
const DENSE = `${TEXT}\n\n`.repeat(100_000);

describe("a document that takes too much memory", () => {
  const folder = makeFolder({ "a.txt": TEXT, "large.html": LARGE, "z.txt": TEXT });
  // Of documents that are read side by side, it would have to tell first which takes the memory.
  const limit = ["--max-memory", "50MB"];
  const one = ["--jobs", "1", ...limit];
  const message = "extract: large.html: takes more than 50 MB of memory; --max-memory raises the limit\n";

  it("is reported with a code, and the others are read", () => {
    const args = ["--csv", "--columns", "source,id", "--errors", "errors.ndjson", ...one];
    const { code, stdout, stderr } = runCommand([...args, "a.txt", "large.html", "z.txt"], { folder });
    expect({ code, stderr: dropSummary(stderr) }).toEqual({ code: 1, stderr: message });
    expect(stdout).toBe("source,id\r\na.txt,r1\r\na.txt,r2\r\nz.txt,r1\r\nz.txt,r2\r\n");
    expect(JSON.parse(readFileSync(join(folder, "errors.ndjson"), "utf8"))).toMatchObject({
      source: "large.html",
      code: "over_limit",
    });
  }, 120_000);

  it("ends with its message where it is the only one", () => {
    expect(runCommand(["--json", ...limit, "large.html"], { folder })).toEqual({
      code: 1,
      stdout: "[]\n",
      stderr: message,
    });
    expect(runCommand(["text", ...limit, "large.html"], { folder })).toEqual({ code: 1, stdout: "", stderr: message });
    const input = LARGE;
    const answer = message.replace("large.html", "standard input");
    expect(runCommand(["--json", ...limit], { input })).toMatchObject({ code: 1, stderr: answer });
    expect(runCommand(["explain", ...limit, "-"], { input })).toMatchObject({ code: 1, stderr: answer });
  }, 120_000);

  it("is answered by a line, where it is one", () => {
    const members = ["a.txt", "b.txt", "c.txt"].map((name) => ({
      name,
      content: name === "b.txt" ? DENSE : TEXT,
    }));
    const lines = [
      { id: 1, text: TEXT },
      { id: [2], text: DENSE },
      { id: 3, text: TEXT },
      { id: 4, name: "large.html", bytes: Buffer.from(LARGE).toString("base64") },
      { id: 5, name: "a.zip", bytes: makeZip(members).toString("base64") },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join("\n");
    const { code, stdout } = runCommand(["--from", "ndjson", "--max-size", "100MB", "--max-ratio", "10000", ...one], {
      input,
    });
    expect(code).toBe(0);
    const over = { error: "takes more than 50 MB of memory; --max-memory raises the limit", code: "over_limit" };
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, records: [{}, {}] },
      { id: [2], ...over },
      { id: 3, records: [{}, {}] },
      { id: 4, ...over },
      {
        id: 5,
        documents: [
          { source: "a.zip!/a.txt", records: [{}, {}] },
          { source: "a.zip!/b.txt", ...over },
          { source: "a.zip!/c.txt", records: [{}, {}] },
        ],
      },
    ]);
  }, 120_000);
});

describe.runIf(process.platform === "linux")("a named pipe", () => {
  const folder = makeFolder({ "a.txt": TEXT });
  for (const name of ["none.txt", "text.txt", "report.pdf"]) spawnSync("mkfifo", [join(folder, name)]);

  it("into which nobody writes is given up, and the others are read", () => {
    const { code, stdout, stderr } = runCommand(["--ndjson", "--timeout", "1", "none.txt", "a.txt"], { folder });
    expect({ code, stderr: dropSummary(stderr) }).toEqual({
      code: 1,
      stderr: "extract: none.txt: no data came for 1 s; --timeout raises the limit\n",
    });
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });

  it("is waited for until somebody writes", async () => {
    const child = spawn(process.execPath, [COMMAND, "--ndjson", "-q", "text.txt", "report.pdf"], {
      cwd: folder,
      env: makeEnvironment(),
    });
    const closed = once(child, "close");
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    spawnSync("bash", ["-c", `sleep 1; echo 'tăng 8%' > text.txt; cat '${FILES}/pdf/bao-cao.pdf' > report.pdf`], {
      cwd: folder,
    });
    expect(await closed).toEqual([0, null]);
    const sources = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).source);
    expect([...new Set(sources)]).toEqual(["text.txt", "report.pdf"]);
  });

  it("does not keep the command from being interrupted", async () => {
    writeFileSync(join(folder, "out.txt"), "");
    const child = spawn(process.execPath, [COMMAND, "--json", "none.txt"], { cwd: folder, env: makeEnvironment() });
    const closed = once(child, "close");
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill("SIGINT");
    expect(await closed).toEqual([null, "SIGINT"]);
  });

  it("of a shell is read, and an empty one is empty", () => {
    const line = `"${process.execPath}" "${COMMAND}" --csv --columns value <(echo 'tăng 8%') <(true)`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { env: makeEnvironment(), encoding: "utf8" });
    expect(stdout).toBe("value\r\n8\r\n");
    expect(dropSummary(stderr)).toMatch(/^extract: \/dev\/fd\/\d+: empty, no records\n$/);
  });
});
