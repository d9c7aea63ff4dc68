import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { createReport } from "../../src/report/report.ts";
import { makeFolder } from "../cli/command.ts";

const TEXT = "Thu 5 tỷ đồng.";

/** A report into a folder of its own, two documents a page; what it wrote into its output and what it told. */
function openReport(output = "r.html", limits = { documents: 2, size: 1_000 }) {
  const folder = makeFolder();
  const written: string[] = [];
  const told: string[] = [];
  const sink = {
    write: async (piece: string | Uint8Array) => void written.push(Buffer.from(piece).toString()),
    flush: () => undefined,
    close: async () => {},
    abort: () => {},
  };
  const warn = (message: string) => void told.push(message);
  const report = createReport({ name: output, output: join(folder, output), sink, warn }, limits);
  const add = async (source: string, text = TEXT) => {
    const records = extract(text, { source });
    const counts = { characters: text.length, records: records.length, facts: 0 };
    await report.addDocument({ source, title: null, date: null, text, ...counts });
    for (const record of records) await report.addRecord(record, undefined);
  };
  return {
    report,
    add,
    told,
    read: () => written.join(""),
    list: () => readdirSync(folder, { recursive: true }).sort(),
  };
}

it("is one page as long as there is room", async () => {
  const { report, add, told, read, list } = openReport();
  await add("a.txt");
  await add("b.txt");
  await report.finish();
  expect(read().match(/data-document>/g)).toHaveLength(2);
  expect([list(), told]).toEqual([[], []]);
});

it.each([
  ["documents", undefined, TEXT],
  ["data", { documents: 9, size: 10 }, TEXT.repeat(9)],
])("is a folder where there are too many %s", async (_what, limits, text) => {
  const { report, add, told, read, list } = openReport("báo cáo.htm", limits);
  for (const name of ["a.txt", "b.txt", "c.txt"]) await add(name, text);
  await report.finish();
  const pages = limits === undefined ? 2 : 3;
  const names = ["index.html", "page-001.html", "page-002.html", "page-003.html"].slice(0, pages + 1);
  expect(list()).toEqual(["báo cáo-pages", ...names.map((name) => `báo cáo-pages/${name}`)]);
  expect(read()).toContain('href="b%C3%A1o%20c%C3%A1o-pages/index.html"');
  expect(told).toEqual([
    `3 documents were written to ${pages} pages in the folder báo cáo-pages; open index.html there`,
  ]);
});

it.each([1, 3])("leaves nothing when it is given up after %i documents", async (count) => {
  const { report, add, list } = openReport();
  for (let at = 0; at < count; at++) await add(`${at}.txt`);
  report.abort();
  expect(list()).toEqual([]);
});

it("can be given up when it is finished", async () => {
  const { report, add, list } = openReport();
  await add("a.txt");
  await report.finish();
  report.abort();
  expect(list()).toEqual([]);
});

it("is a page where there are no documents", async () => {
  const { report, read, list } = openReport();
  await report.finish();
  expect(read()).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(list()).toEqual([]);
});
