import { expect, it } from "vitest";
import type { ExtractRecord } from "../../src/extract.ts";
import { facts } from "../../src/facts/facts.ts";
import type { Assembler, Needs } from "../../src/write/assembler.ts";
import { createAssemblingSink } from "../../src/write/assembling-sink.ts";
import { createTransportExporter } from "../../src/write/transport.ts";
import { SETTINGS } from "./export.ts";
import { makeRecord, PERCENTAGE, TEXT } from "./records.ts";

const RECORDS = [makeRecord(), PERCENTAGE];
const DOCUMENT = { source: "a.txt", text: TEXT };

/** A sink that keeps what is done to it. */
function createList() {
  const done: unknown[] = [];
  const note = (what: unknown) => async () => {
    done.push(what);
  };
  const sink = {
    write: (output: string | Uint8Array) => note(output)(),
    flush: () => undefined,
    close: note("close"),
    abort: () => void done.push("abort"),
  };
  const assembler: Assembler = {
    addDocument: (document) => note(document)(),
    addRecord: (record, sentence) => note({ record: record.id, value: record.value, sentence })(),
    addFact: (fact) => note("records" in fact ? { fact: fact.records } : { figure: fact.id, measure: fact.measure })(),
    finish: note("finish"),
    abort: () => void done.push("give up"),
  };
  return { done, sink, assembler };
}

const writeLines = (needs: Needs, text = TEXT, rows: readonly ExtractRecord[] = RECORDS, settings = {}) => {
  const exporter = createTransportExporter(needs, { ...SETTINGS, ...settings });
  return [...exporter.write({ ...DOCUMENT, text }, rows)];
};

const HEAD = { source: "a.txt", date: null, title: TEXT, characters: TEXT.length, records: 2, facts: 0 };
const SENTENCE = { start: 0, end: TEXT.length, text: TEXT };

it.each<[string, Needs, object, unknown[]]>([
  ["records", {}, {}, [HEAD, { record: "r1", value: 12.5e9 }, { record: "r2", value: 8 }]],
  ["the day that was typed", {}, { date: "2024-06-30" }, [{ ...HEAD, date: "2024-06-30" }, {}, {}]],
  ["the text", { text: true }, {}, [{ ...HEAD, text: TEXT }, {}, {}]],
  [
    "sentences",
    { sentences: true },
    {},
    [HEAD, { record: "r1", sentence: SENTENCE }, { record: "r2", sentence: SENTENCE }],
  ],
  ["facts too", { both: true }, { rows: "facts" }, [{ ...HEAD, facts: 2 }, {}, {}, { fact: "r1" }, { fact: "r2" }]],
  [
    "the figures of facts",
    { both: true },
    { rows: "long" },
    [{ ...HEAD, facts: 2 }, {}, {}, { figure: "r1", measure: "level" }, { figure: "r2", measure: "change" }],
  ],
])("an assembler is given %s", async (_name, needs, settings, expected) => {
  const { done, sink, assembler } = createList();
  const assembling = createAssemblingSink(assembler, sink);
  await assembling.write(Buffer.from(writeLines(needs, TEXT, RECORDS, settings).join("")));
  expect(done).toMatchObject(expected);
  expect(done).toHaveLength(expected.length);
});

it("has the facts alone where only rows are needed", async () => {
  const { done, sink, assembler } = createList();
  const exporter = createTransportExporter({}, { ...SETTINGS, rows: "facts" });
  const lines = [...exporter.write(DOCUMENT, facts(RECORDS, TEXT))];
  await createAssemblingSink(assembler, sink).write(lines.join(""));
  expect(done).toMatchObject([{ records: 0, facts: 2 }, { fact: "r1" }, { fact: "r2" }]);
});

it("titles a document by its first line with a letter", () => {
  const title = (text: string) => JSON.parse(writeLines({}, text, [])[0] ?? "").document.title;
  expect(title("\n 12/3 \n\tBáo  cáo\u0007 số 3 \nHai")).toBe("Báo cáo␇ số 3");
  expect(title("12\n3")).toBe(null);
  expect(title("x".repeat(300))).toBe("x".repeat(250));
});

it("waits for what the assembler does, finishes it, then closes the output", async () => {
  const { done, sink, assembler } = createList();
  const assembling = createAssemblingSink(assembler, sink);
  const add = assembler.addRecord;
  assembler.addRecord = async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await add(...given);
  };
  await assembling.write(writeLines({}).join(""));
  await assembling.close();
  expect(done).toMatchObject([{}, { record: "r1" }, { record: "r2" }, "finish", "close"]);
});

it("takes nothing more once it is given up", async () => {
  const { done, sink, assembler } = createList();
  const assembling = createAssemblingSink(assembler, sink);
  assembling.abort();
  await assembling.write(writeLines({}).join(""));
  expect(done).toEqual(["give up", "abort"]);
});
