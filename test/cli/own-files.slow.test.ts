import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder, runCommand, TEXT } from "./command.ts";

it.each([
  ["the output", ["in.txt", "-f", "csv", "-o", "./in.txt"], "./in.txt would overwrite the input in.txt"],
  ["a link to it", ["in.txt", "-o", "link.csv"], "link.csv would overwrite the input in.txt"],
  [
    "the failures",
    ["in.txt", "missing.txt", "--json", "--errors", "in.txt"],
    "in.txt would overwrite the input in.txt",
  ],
])("no input is written over by %s", (_, args, message) => {
  const folder = makeFolder({ "in.txt": TEXT });
  symlinkSync("in.txt", join(folder, "link.csv"));
  const { code, stderr } = runCommand(args, { folder });
  expect({ code, stderr }).toEqual({ code: 2, stderr: `extract: ${message}\nhint: name another file\n` });
  expect(readFileSync(join(folder, "in.txt"), "utf8")).toBe(TEXT);
});

it("outputs are not written over each other", () => {
  const folder = makeFolder({ "in.txt": TEXT });
  expect(runCommand(["in.txt", "-o", "o.ndjson", "--errors", "o.ndjson"], { folder })).toMatchObject({
    code: 2,
    stderr: "extract: o.ndjson would overwrite the output o.ndjson\nhint: name another file\n",
  });
});

it.each([
  [["--html", "in.txt"], "--html writes a page, and 'in.txt' ends in neither .html nor .htm"],
  [["in.txt", "-o", "out.xlsx", "--csv"], "--csv does not go with the ending of out.xlsx"],
  [["in.txt", "-o", "out.parquet", "-f", "table"], "--format table does not go with the ending of out.parquet"],
])("%j is refused", (args, message) => {
  const folder = makeFolder({ "in.txt": TEXT });
  const { code, stderr } = runCommand(args, { folder });
  expect(code).toBe(2);
  expect(stderr).toContain(`extract: ${message}\n`);
  expect(readFileSync(join(folder, "in.txt"), "utf8")).toBe(TEXT);
});
