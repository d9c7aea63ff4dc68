import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { LineTask } from "../../src/batch/plan/task.ts";
import type { Chunk } from "../../src/batch/run/chunk.ts";
import { isHarmless } from "../../src/batch/run/inline.ts";
import type { Note } from "../../src/batch/run/note.ts";
import { type Past, performTasks } from "../../src/batch/run/perform.ts";
import { prepareWork, type Work } from "../../src/batch/run/work.ts";
import type { ExtractRecord } from "../../src/extract.ts";
import { DEFAULT_LIMITS, type Limits } from "../../src/read/limits.ts";
import { isUnread } from "../../src/read/read.ts";
import { findFile, readAll } from "../read/files.ts";
import { makeZip } from "../read/make-zip.ts";
import { SETTINGS } from "../write/export.ts";

interface Answer {
  id: unknown;
  records?: ExtractRecord[];
  documents?: { source: string; records?: ExtractRecord[]; error?: string; code?: string }[];
  error?: string;
  code?: string;
}

const makeTask = (line: object | string, number = 1): LineTask => {
  const bytes = Buffer.from(typeof line === "string" ? line : JSON.stringify(line));
  return { sort: "line", source: `-#${number}`, line: bytes, size: bytes.length };
};

const makeFile = (name: string, bytes: string | Uint8Array, more: object = {}) => ({
  id: 1,
  name,
  bytes: Buffer.from(bytes as Uint8Array).toString("base64"),
  ...more,
});

const makeWork = (limits: Partial<Limits> = {}): Promise<Work> =>
  prepareWork({
    ...SETTINGS,
    format: "ndjson",
    kinds: undefined,
    reading: { limits: { ...DEFAULT_LIMITS, ...limits } },
  });

async function collect(tasks: readonly LineTask[], past?: Past, work?: Work): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of performTasks(tasks, work ?? (await makeWork()), undefined, past)) chunks.push(chunk);
  return chunks;
}

const join = (chunks: readonly Chunk[]) => Buffer.concat(chunks.map(({ bytes }) => bytes)).toString();

/** The answer to one line, and what is told of it. */
async function answer(line: object | string, past?: Past, work?: Work): Promise<{ answer: Answer; notes: Note[] }> {
  const chunks = await collect([makeTask(line)], past, work);
  const output = join(chunks);
  expect(output.match(/\n/g)).toHaveLength(1);
  return { answer: JSON.parse(output), notes: chunks.flatMap(({ notes }) => notes) };
}

const TEXT = "Thu ngân sách tăng 8%.";
const GIF = Buffer.from("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;", "latin1");

/** The records of a file as the command reads it. */
async function readRecords(name: string, bytes: Uint8Array): Promise<Record<string, unknown[] | string>> {
  const work = await makeWork();
  const readings = await readAll(name, bytes);
  const described = readings.map((one) => [one.source, isUnread(one) ? one.code : [...work.extract(one)]]);
  return Object.fromEntries(described);
}

describe("a line with a file", () => {
  it.each([
    "office/bao-cao.docx",
    "office/bao-cao.doc",
    "office/bao-cao.rtf",
    "office/bao-cao.odt",
    "office/bao-cao.txt",
    "pdf/bao-cao.pdf",
    "archives/bao-cao.docx.gz",
  ])("%s is read as that file is", async (path) => {
    const bytes = readFileSync(findFile(path));
    const { answer: given, notes } = await answer(makeFile(path, bytes));
    expect(notes).toEqual([]);
    expect(given.records?.length).toBeGreaterThan(5);
    expect(given).toEqual({ id: 1, records: JSON.parse(JSON.stringify((await readRecords(path, bytes))[path])) });
  });

  it.each([
    "reports.zip",
    "reports.tar.gz",
    "nested.zip",
    "nested-twice.zip",
    "encrypted.zip",
  ])("%s is answered by its documents", async (name) => {
    const bytes = readFileSync(findFile(`archives/${name}`));
    const { answer: given } = await answer(makeFile(name, bytes));
    const described = given.documents?.map(({ source, records, code }) => [source, records ?? code]);
    expect(Object.fromEntries(described ?? [])).toEqual(JSON.parse(JSON.stringify(await readRecords(name, bytes))));
  });

  it("is answered by its documents as it is a table or an archive, however many they are", async () => {
    const documents = async (name: string, bytes: string | Uint8Array) => {
      const given = (await answer(makeFile(name, bytes))).answer;
      return given.documents?.map(({ source, records }) => [source, records?.map(({ text }) => text)]);
    };
    expect(await documents("a.csv", "text,x\ntăng 8%,1\n,2\ngiảm 3%,3\n")).toEqual([
      ["a.csv#1", ["8%"]],
      ["a.csv#3", ["3%"]],
    ]);
    expect(await documents("a.csv.gz", gzipSync("text\ntăng 8%\n"))).toEqual([["a.csv.gz#1", ["8%"]]]);
    expect(await documents("a.jsonl", '{"text":"tăng 8%"}\n')).toEqual([["a.jsonl#1", ["8%"]]]);
    expect(await documents("a.zip", makeZip([{ name: "a.txt", content: TEXT }]))).toEqual([["a.zip!/a.txt", ["8%"]]]);
    expect(await documents("a.zip", makeZip([{ name: "folder/", content: "" }]))).toEqual([]);
    expect(await documents("a.csv", "text\n")).toEqual([]);
  });

  it("has what can't be read of it in the place of a document, and tells of it as of a file", async () => {
    const bytes = makeZip([
      { name: "a.docx", content: "PK\u0003\u0004" },
      { name: "b.gif", content: GIF },
      { name: "c.txt", content: "" },
      { name: "d.txt", content: TEXT },
    ]);
    const { answer: given, notes } = await answer(makeFile("in/a.zip", bytes));
    expect(given).toEqual({
      id: 1,
      documents: [
        { source: "in/a.zip!/a.docx", error: expect.any(String), code: "damaged" },
        { source: "in/a.zip!/b.gif", error: "a GIF picture, skipped", code: "foreign" },
        { source: "in/a.zip!/c.txt", records: [] },
        { source: "in/a.zip!/d.txt", records: [expect.objectContaining({ source: "in/a.zip!/d.txt", text: "8%" })] },
      ],
    });
    expect(notes.map(({ sort, source, code }) => [sort, source, code])).toEqual([
      ["failure", "-#1!/a.docx", "damaged"],
      ["warning", "-#1!/b.gif", "foreign"],
      ["warning", "-#1!/c.txt", "empty"],
    ]);
  });

  it.each([
    ["a.docx", "PK\u0003\u0004", "damaged"],
    ["a.docx", TEXT, "damaged"],
    ["a.zip", readFileSync(findFile("archives/reports.zip")).subarray(0, 500), "damaged"],
    ["a.gif", GIF, "foreign"],
    ["a.pdf", readFileSync(findFile("pdf/encrypted.pdf")), "encrypted"],
    ["a.csv", 'text\n"5%', "damaged"],
  ])("that can't be read is an error: %s", async (name, bytes, code) => {
    const { answer: given, notes } = await answer(makeFile(name, bytes));
    expect(given).toEqual({ id: 1, error: expect.any(String), code });
    expect(notes).toEqual([{ sort: "failure", source: "-#1", reason: given.error, code }]);
  });

  it("keeps to the limits of files", async () => {
    const read = async (name: string, bytes: Uint8Array | string, limits: Partial<Limits>) =>
      (await answer(makeFile(name, bytes), undefined, await makeWork(limits))).answer;
    const two = makeZip(["a.txt", "b.txt"].map((name) => ({ name, content: TEXT })));
    const code = "over_limit";
    const over = (message: string) => ({ error: expect.stringContaining(message), code });
    expect(await read("a.txt", TEXT, { documentBytes: 5 })).toEqual({ id: 1, ...over("--max-size") });
    expect(await read("a.zip", two, { totalBytes: 50 })).toEqual({ id: 1, ...over("--max-total") });
    expect(await read("a.zip", two, { members: 1 })).toMatchObject({
      documents: [
        { source: "a.zip!/a.txt", records: [{}] },
        { source: "a.zip", ...over("--max-members") },
      ],
    });
    expect(await read("a.zip", two, { documentBytes: 5 })).toMatchObject({
      documents: [
        { source: "a.zip!/a.txt", ...over("--max-size") },
        { source: "a.zip!/b.txt", ...over("--max-size") },
      ],
    });
    const bomb = makeZip([{ name: "a.txt", content: `${TEXT}\n`.repeat(100_000) }]);
    expect(await read("a.zip", bomb, {})).toMatchObject({ documents: [over("--max-ratio")] });
  });

  it("takes its date before that of the file", async () => {
    const page = `<html><head><meta property="article:published_time" content="2023-05-06"></head><body><article><p>${"Ngày 3/12, thu ngân sách đạt khá. ".repeat(20)}</p></article></body></html>`;
    const find = async (more: object) =>
      (await answer(makeFile("a.html", page, more))).answer.records?.[0] as { iso?: string } | undefined;
    expect([
      (await find({}))?.iso,
      (await find({ date: null }))?.iso,
      (await find({ date: "2019-01-01" }))?.iso,
    ]).toEqual(["2023-12-03", "2023-12-03", "2019-12-03"]);
  });

  it("takes base64 with line breaks, without padding, and of the alphabet for URLs", async () => {
    const text = "Năm nay tăng 8% ?>~~~ÿ";
    const plain = Buffer.from(text).toString("base64");
    expect(plain).toMatch(/[+/]/);
    const forms = [
      plain,
      plain.replace(/=+$/, ""),
      plain.replace(/.{8}/g, "$&\r\n"),
      plain.replaceAll("+", "-").replaceAll("/", "_"),
    ];
    for (const bytes of forms) {
      expect((await answer({ id: 1, name: "a.txt", bytes })).answer.records?.map((one) => one.text)).toEqual(["8%"]);
    }
    expect((await answer({ id: 1, name: "a.txt", bytes: "" })).answer).toEqual({ id: 1, records: [] });
  });

  it.each([
    [{ bytes: "QUJD" }, '"name" is missing: "bytes" need the name of a file, such as "report.docx"'],
    [{ bytes: "QUJD", name: null }, '"name" is missing: "bytes" need the name of a file, such as "report.docx"'],
    [{ bytes: "QUJD", name: 7 }, '"name" is not the name of a file, such as "report.docx"'],
    [{ bytes: "QUJD", name: "" }, '"name" is not the name of a file, such as "report.docx"'],
    [{ bytes: "QUJD", name: "a".repeat(4097) }, '"name" has more than 4096 characters'],
    [{ bytes: "QUJD", name: "a.txt", text: "" }, 'both "text" and "bytes" are given; leave out one'],
    [{ bytes: "QUJD", name: "a.txt", date: "2023-02-30" }, '"date" is not a day like "2024-06-30"'],
    [{ name: "a.txt" }, 'neither "text" nor "bytes" is given'],
    [{ bytes: null, text: null, name: "a.txt" }, 'neither "text" nor "bytes" is given'],
    [{ text: 5 }, '"text" is not a string'],
  ])("%j is refused", async (line, error) => {
    expect((await answer({ id: "x", ...line })).answer).toEqual({ id: "x", error, code: "invalid_line" });
  });

  it.each([
    7,
    [],
    {},
    true,
    "Q",
    "QUJDR",
    "QQ=",
    "QUJD=",
    "Q===",
    "=",
    "QU=JD",
    "QU!D",
    "QUJDé",
    "QQ==QQ==",
  ])("with %j for its bytes is refused", async (bytes) => {
    const error = '"bytes" is not a string in base64';
    expect((await answer({ id: "x", bytes, name: "a.txt" })).answer).toEqual({ id: "x", error, code: "invalid_line" });
  });

  it("is never read in the main thread, however its members are written", () => {
    const isInline = (line: string) => isHarmless({ tasks: [makeTask(line)], size: 1 }, { limits: DEFAULT_LIMITS });
    const texts = ['{"id":1,"text":"\\"bytes\\": 5"}', '{"x":{"bytes":1},"text":""}', "[]", '{"bytes'];
    expect(texts.map(isInline)).toEqual([true, true, true, true]);
    const files = [
      '{"bytes":"QUJD","name":"a.txt"}',
      '{"text":null,"\\u0062yte\\u0073" : "QUJD"}',
      '{"id":[],"bytes":1}',
    ];
    expect(files.map(isInline)).toEqual([false, false, false]);
  });
});

describe("a line with a file whose worker was lost", () => {
  const name = "a.zip";
  const parts = Array.from({ length: 6 }, (_, at) => ({ name: `${at}.txt`, content: `${TEXT} `.repeat(200) }));
  const line = makeFile(name, makeZip(parts), { id: "zip" });
  const timeout = { reason: "took longer than 1 s", code: "timeout" as const };
  const failed = { error: timeout.reason, code: timeout.code };
  const start = { task: 0, reading: 0 };

  it("goes on after any part of its answer", async () => {
    const tasks = [makeTask({ id: 0, text: TEXT }), makeTask(line, 2), makeTask({ id: 2, text: TEXT }, 3)];
    const whole = await collect(tasks);
    expect(whole.length).toBeGreaterThan(3);
    expect(whole.some(({ next }) => next.task === 1 && next.reading > 1)).toBe(true);
    expect(whole.reduce((sum, { documents }) => sum + documents, 0)).toBe(8);
    for (const [at, { next }] of whole.entries()) {
      const rest = await collect(tasks, { from: next, losses: [] });
      expect(join([...whole.slice(0, at + 1), ...rest])).toBe(join(whole));
    }
    const [, middle] = join(whole).split("\n");
    expect(JSON.parse(middle ?? "").documents).toHaveLength(6);
  });

  it("has the document that was lost in its place", async () => {
    const loss = { task: 0, reading: 2, isRest: false, source: "-#1!/2.txt", ...timeout };
    const { answer: given, notes } = await answer(line, { from: start, losses: [loss] });
    expect(given.documents?.map(({ records, ...more }) => ({ ...more, count: records?.length }))).toEqual(
      parts.map((part, at) =>
        at === 2 ? { source: "a.zip!/2.txt", ...failed } : { source: `a.zip!/${part.name}`, count: 200 },
      ),
    );
    expect(notes).toEqual([{ sort: "failure", source: "-#1!/2.txt", ...timeout }]);
  });

  it("ends where the rest was lost", async () => {
    const loss = { task: 0, reading: 2, isRest: true, source: "-#1", ...timeout };
    const { answer: given } = await answer(line, { from: start, losses: [loss] });
    expect(given.documents?.map(({ source, error }) => [source, error])).toEqual([
      ["a.zip!/0.txt", undefined],
      ["a.zip!/1.txt", undefined],
      ["a.zip", timeout.reason],
    ]);
    const first = { ...loss, reading: 0 };
    expect((await answer(line, { from: start, losses: [first] })).answer).toEqual({ id: "zip", ...failed });
    // After a part of the answer was written.
    const whole = await collect([makeTask(line)]);
    const at = whole.findIndex(({ next }) => next.reading === 2);
    const rest = await collect([makeTask(line)], { from: { task: 0, reading: 2 }, losses: [first] });
    const { documents } = JSON.parse(join([...whole.slice(0, at + 1), ...rest])) as Answer;
    expect(documents?.map(({ source, error }) => [source, error])).toEqual([
      ["a.zip!/0.txt", undefined],
      ["a.zip!/1.txt", undefined],
      ["a.zip", timeout.reason],
    ]);
  });
});
