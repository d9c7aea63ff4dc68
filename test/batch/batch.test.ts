import { expect, it } from "vitest";
import { listInputs } from "../../src/batch/plan/inputs.ts";
import { makePathFilter } from "../../src/batch/plan/path-filter.ts";
import { groupTasks, listTasks, type Task } from "../../src/batch/plan/task.ts";
import { type BatchSettings, runBatch } from "../../src/batch/run/batch.ts";
import { nameInput } from "../../src/batch/run/errors.ts";
import type { Document, UnreadCode } from "../../src/read/document.ts";
import { DEFAULT_LIMITS } from "../../src/read/limits.ts";
import type { Reading } from "../../src/read/read.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { createEnvelopeWriter } from "../../src/write/envelope.ts";
import type { Row } from "../../src/write/exporter.ts";
import { createJsonExporter } from "../../src/write/json.ts";
import { createNdjsonExporter } from "../../src/write/ndjson.ts";
import { ClosedPipe, type Sink, WriteError } from "../../src/write/sink.ts";
import { makeRecord } from "../write/records.ts";

function makeInput(source: string, readings: Reading[], isNamed = true): Task[] {
  return readings.map((reading) => ({ sort: "reading", source, isNamed, reading, size: 0 }));
}

async function* list<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const makeUnread = (source: string, reason: string, code: UnreadCode = "not_found") => ({ source, reason, code });

const failing = makeInput("bad.txt", [makeUnread("bad.txt", "no such file")]);
const good = makeInput("good.txt", [{ source: "good.txt", text: "12,5 tỷ đồng" }]);

function prepare({ inputs = [failing, good], extract = (): Row[] => [makeRecord()] } = {}) {
  const told = { written: "", messages: [] as string[], aborted: false };
  const sink: Sink = {
    write: (output) => {
      told.written += Buffer.from(output).toString();
      return undefined;
    },
    flush: () => undefined,
    close: async () => {},
    abort: () => {
      told.aborted = true;
    },
  };
  const exporter = createJsonExporter({ columns: COLUMNS });
  const batch: BatchSettings = {
    groups: groupTasks(list(inputs.flat())),
    work: {
      reading: { limits: DEFAULT_LIMITS },
      exporter,
      extract,
      envelope: createEnvelopeWriter(COLUMNS, "records"),
    },
    exporter,
    sink,
    warn: (message) => told.messages.push(`warning: ${message}`),
    fail: (message) => told.messages.push(message),
  };
  return { told, batch };
}

it("goes on after an input that can't be read", async () => {
  const { told, batch } = prepare();
  expect(await runBatch(batch)).toMatchObject({ failures: 1, tasks: 2, documents: 1, rows: 1 });
  expect(told.messages).toEqual(["bad.txt: no such file"]);
  expect(JSON.parse(told.written)).toEqual([makeRecord()]);
});

it("tells of a bug on one line, and goes on", async () => {
  let calls = 0;
  const extract = () => {
    if (calls++ === 0) throw new TypeError("x is undefined\n    at y");
    return [makeRecord()];
  };
  const inputs = ["a.txt", "b.txt"].map((source) => makeInput(source, [{ source, text: "5%" }]));
  const { told, batch } = prepare({ inputs, extract });
  expect(await runBatch(batch)).toMatchObject({ failures: 1 });
  expect(told.messages).toEqual(["internal error reading a.txt: x is undefined; please report it"]);
  expect(JSON.parse(told.written)).toHaveLength(1);
});

it.each([
  [new ClosedPipe(), "ends quietly"],
  [new WriteError("x.json", "no space left on device"), "throws"],
])("gives the output up when it fails (%s)", async (error, outcome) => {
  const { told, batch } = prepare();
  const sink: Sink = {
    ...batch.sink,
    write: () => {
      throw error;
    },
  };
  const run = runBatch({ ...batch, sink });
  if (outcome === "throws") await expect(run).rejects.toBe(error);
  else expect(await run).toMatchObject({ failures: 0, isCutOff: true });
  expect(told.aborted).toBe(true);
});

it("parts the documents that have records, and only them", async () => {
  const inputs = ["", "5%", "", "6%"].map((text, at) => makeInput(`${at}.txt`, [{ source: `${at}.txt`, text }]));
  let document = 0;
  const extract = () => (document++ % 2 === 0 ? [] : [makeRecord(), makeRecord()]);
  const { told, batch } = prepare({ inputs, extract });
  await runBatch(batch);
  expect(JSON.parse(told.written)).toHaveLength(4);
});

it("reads standard input once", async () => {
  const filter = await makePathFilter({});
  async function* stdin() {
    yield "5%";
  }
  const inputs = listInputs(
    ["-", "-"],
    { stdin: stdin(), directory: "/" },
    { reading: { limits: DEFAULT_LIMITS }, filter, patience: 1 },
  );
  const tasks = [];
  for await (const task of listTasks(inputs)) tasks.push(task);
  expect(tasks).toMatchObject([
    { sort: "bytes", source: "-", bytes: new Uint8Array(Buffer.from("5%")), size: 2 },
    { sort: "reading", source: "-", reading: makeUnread("-", "was already read", "io_error") },
  ]);
});

it("goes on after a part that can't be read", async () => {
  const parts = [makeUnread("a.zip!/x.docx", "damaged", "damaged"), { source: "a.zip!/y.txt", text: "5%" }];
  const { told, batch } = prepare({ inputs: [makeInput("a.zip", parts)] });
  expect(await runBatch(batch)).toMatchObject({ failures: 1 });
  expect(told.messages).toEqual(["a.zip!/x.docx: damaged"]);
  expect(JSON.parse(told.written)).toHaveLength(1);
});

it.each([
  [true, "p.png", 1, "p.png: a binary file"],
  [false, "p.png", 0, "warning: p.png: a binary file, skipped"],
  [true, "a.zip!/p.png", 0, "warning: a.zip!/p.png: a binary file, skipped"],
])("takes a picture that was named (%s) as %s", async (isNamed, source, failures, message) => {
  const input = makeInput(source.split("!")[0] ?? "", [makeUnread(source, "a binary file", "foreign")], isNamed);
  const { told, batch } = prepare({ inputs: [input] });
  expect(await runBatch(batch)).toMatchObject({ failures });
  expect(told.messages).toEqual([message]);
});

it("names standard input", () => {
  expect(["-", "-#7", "báo cáo.txt", "-.txt"].map(nameInput)).toEqual([
    "standard input",
    "standard input#7",
    "báo cáo.txt",
    "-.txt",
  ]);
});

it("hands on the answer to a line before it begins one that may take long", async () => {
  const lines = [
    { id: 1, text: "5%" },
    { id: 2, text: "5%" },
    { id: 3, text: "5% ".repeat(1000) },
    { id: 4, bytes: "NSU=", name: "a.txt" },
    ...Array.from({ length: 300 }, (_, at) => ({ id: at + 5, text: "5%" })),
  ];
  const tasks = lines.map((line, at): Task => {
    const bytes = Buffer.from(JSON.stringify(line));
    return { sort: "line", source: `-#${at + 1}`, line: bytes, size: bytes.length };
  });
  const { told, batch } = prepare();
  const events: string[] = [];
  const extract = (document: Document) => {
    events.push(document.source);
    return [];
  };
  const flush = () => {
    const ids = told.written.match(/(?<="id":)\d+/g) ?? [];
    if (ids.length > 0) events.push(`answered: ${ids.join(" ")}`);
    told.written = "";
    return undefined;
  };
  const exporter = createNdjsonExporter({ columns: COLUMNS });
  const work = { ...batch.work, exporter, extract };
  const groups = list([{ tasks, size: 1 }]);
  await runBatch({ ...batch, groups, work, exporter, sink: { ...batch.sink, flush }, isFilter: true });
  const order = ["1", "2", "answered: 1 2", "3", "answered: 3", "a.txt"];
  expect(events.slice(0, order.length)).toEqual(order);
  const last = events.slice(order.length).filter((event) => event.startsWith("answered"));
  expect(last.length).toBeGreaterThan(1);
  expect(last.join(" ").match(/\d+/g)).toEqual(lines.slice(3).map(({ id }) => String(id)));
});
