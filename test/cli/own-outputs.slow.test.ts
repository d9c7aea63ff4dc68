import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder, runCommand, TEXT } from "./command.ts";

const OUTPUTS = ["x.json", "x.ndjson", "x.csv", "x.tsv", "x.xlsx", "x.html"];

it.each([
  ["records", []],
  ["facts", ["--facts"]],
  ["Vietnamese headers", ["--headers", "vi"]],
])("earlier outputs in a directory are not read as reports: %s", (_, options) => {
  const folder = makeFolder({ "a.txt": TEXT });
  const outputs = OUTPUTS.filter((name) => !options.includes("vi") || /csv|tsv|xlsx/.test(name));
  for (const name of outputs) runCommand(["a.txt", ...options, "-o", name], { folder });
  if (options.length === 0) runCommand(["a.txt", "--excel", "-o", "excel.csv"], { folder });
  const { stdout, stderr } = runCommand([".", "--ndjson"], { folder });
  const sources = stdout.match(/(?<="source":")[^"]*/g);
  expect([...new Set(sources)]).toEqual(["a.txt"]);
  for (const name of outputs) expect(stderr).toContain(`extract: ${name}: an output of extract, skipped\n`);
});

it("an output that is named is read", () => {
  const folder = makeFolder({ "a.txt": TEXT });
  runCommand(["a.txt", "-o", "x.ndjson"], { folder });
  expect(runCommand(["x.ndjson", "--ndjson"], { folder }).stdout).toContain('"source":"x.ndjson#');
});

it.each([
  ["a.csv", "id,text\n7,Thu 5%\n"],
  ["b.csv", "source,id,text,date,unit\nx,7,Thu 5%,,\n"],
  ["c.jsonl", '{"source":"x","id":7,"text":"Thu 5%"}\n'],
  ["d.html", "<!doctype html><meta name=generator content=other><p>Thu 5% trong kỳ báo cáo này.</p>"],
])("data of others is read: %s", (name, content) => {
  const folder = makeFolder({});
  writeFileSync(join(folder, name), content);
  const { stdout, stderr } = runCommand([".", "--ndjson"], { folder });
  expect({ count: stdout.trim().split("\n").length, stderr }).toEqual({ count: 1, stderr: "" });
});
