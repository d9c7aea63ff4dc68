import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { COMMAND, dropSummary, makeEnvironment, makeFolder } from "../cli/command.ts";
import {
  deflate,
  makeNestedForms,
  makeNestedLetters,
  makeNestedMask,
  makeNestedNote,
  makePage,
  makeSampledColour,
  makeSelfForm,
  makeSelfPattern,
} from "./hostile-pdf.ts";
import { draw } from "./make-pdf.ts";

const TEXT = draw("5%", 20, 300);

/** Files whose text is read: what they would make the reader do besides is not done. */
const READABLE: Record<string, Buffer> = {
  "colour-of-a-table": makeSampledColour(TEXT),
  "deep-forms": makeNestedForms(3000, 1, TEXT),
  "drawn-letters": makeNestedLetters(TEXT),
  "empty-forms": makeNestedForms(9, 10, "", TEXT),
  mask: makeNestedMask(TEXT),
  note: makeNestedNote(TEXT),
  pattern: makeSelfPattern(TEXT),
  states: makePage(deflate(Buffer.from(`${"q ".repeat(100_000)}${TEXT}`))),
  "text-of-itself": makeSelfForm(TEXT),
};

const folder = makeFolder({
  ...Object.fromEntries(Object.entries(READABLE).map(([name, bytes]) => [`${name}.pdf`, bytes])),
});

/** Reads files in one process that has little memory; `timeout` ends what would never end. */
function read(names: readonly string[]) {
  const files = names.map((name) => `${name}.pdf`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, "--format", "ndjson", ...files], {
    cwd: folder,
    env: makeEnvironment({ NODE_OPTIONS: "--max-old-space-size=400" }),
    encoding: "utf8",
    timeout: 600_000,
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, sources: lines.map((line) => JSON.parse(line).source), stderr: dropSummary(stderr) };
}

describe("hostile PDF files", () => {
  it.each(Object.keys(READABLE))("%s is read", (name) => {
    expect(read([name])).toEqual({ status: 0, sources: [`${name}.pdf`], stderr: "" });
  });
});
