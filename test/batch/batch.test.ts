import { expect, it } from "vitest";
import { type BatchSettings, nameInput, runBatch } from "../../src/batch/batch.ts";
import { listInputs } from "../../src/batch/inputs.ts";
import { ReadError } from "../../src/read/text.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import { createJsonExporter } from "../../src/write/json.ts";
import { ClosedPipe, type Sink, WriteError } from "../../src/write/sink.ts";
import { makeRecord } from "../write/records.ts";

function prepare(settings: Partial<BatchSettings>) {
  const told = { written: "", messages: [] as string[], aborted: false };
  const sink: Sink = {
    write: (text) => {
      told.written += text;
      return undefined;
    },
    close: async () => {},
    abort: () => {
      told.aborted = true;
    },
  };
  const failing = { source: "bad.txt", read: async () => Promise.reject(new ReadError("no such file")) };
  const good = { source: "good.txt", read: async () => ({ source: "good.txt", text: "12,5 tỷ đồng" }) };
  const batch: BatchSettings = {
    inputs: [failing, good],
    extract: () => [makeRecord()],
    exporter: createJsonExporter({ columns: COLUMNS }),
    sink,
    warn: (message) => told.messages.push(`warning: ${message}`),
    fail: (message) => told.messages.push(message),
    ...settings,
  };
  return { told, batch };
}

it("goes on after an input that can't be read", async () => {
  const { told, batch } = prepare({});
  expect(await runBatch(batch)).toBe(1);
  expect(told.messages).toEqual(["bad.txt: no such file"]);
  expect(JSON.parse(told.written)).toEqual([makeRecord()]);
});

it("tells of a bug on one line, and goes on", async () => {
  let calls = 0;
  const extract = () => {
    if (calls++ === 0) throw new TypeError("x is undefined\n    at y");
    return [makeRecord()];
  };
  const inputs = ["a.txt", "b.txt"].map((source) => ({ source, read: async () => ({ source, text: "5%" }) }));
  const { told, batch } = prepare({ inputs, extract });
  expect(await runBatch(batch)).toBe(1);
  expect(told.messages).toEqual(["internal error reading a.txt: x is undefined; please report it"]);
  expect(JSON.parse(told.written)).toHaveLength(1);
});

it.each([
  [new ClosedPipe(), "ends quietly"],
  [new WriteError("x.json", "no space left on device"), "throws"],
])("gives the output up when it fails (%s)", async (error, outcome) => {
  const { told, batch } = prepare({});
  const sink: Sink = {
    ...batch.sink,
    write: () => {
      throw error;
    },
  };
  const run = runBatch({ ...batch, sink });
  if (outcome === "throws") await expect(run).rejects.toBe(error);
  else expect(await run).toBe(0);
  expect(told.aborted).toBe(true);
});

it("reads standard input once", async () => {
  async function* stdin() {
    yield "5%";
  }
  const [first, second] = listInputs(["-", "-"], { stdin: stdin(), directory: "/" });
  expect(await first?.read()).toEqual({ source: "-", text: "5%" });
  await expect(second?.read()).rejects.toThrow("was already read");
});

it("names an input on one line", () => {
  expect(["-", "a\nb\u001b.txt", "báo cáo.txt"].map(nameInput)).toEqual([
    "standard input",
    "a\\nb\\x1b.txt",
    "báo cáo.txt",
  ]);
});
