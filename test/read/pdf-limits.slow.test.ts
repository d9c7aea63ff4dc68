import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { COMMAND, dropSummary, makeEnvironment, makeFolder } from "../cli/command.ts";
import {
  deflate,
  makeCidFont,
  makeNestedForms,
  makeNestedLetters,
  makeNestedMask,
  makeNestedNote,
  makeNestedOutlines,
  makeNestedType1,
  makePackedAsPicture,
  makePackedObjects,
  makePage,
  makeSampledColour,
  makeSelfForm,
  makeSelfPattern,
  makeTree,
  packLzw,
  packRuns,
} from "./hostile-pdf.ts";
import { draw } from "./make-pdf.ts";

const TEXT = draw("5%", 20, 300);

const BOMB = "unpacks to over 200 times its size, as a zip bomb does; --max-ratio raises the limit";
const LARGE = "too large for its format: a stream of over 25 MB; --max-size raises the limit";
const FULL =
  "too large for its format: over 2,000,000 characters of a page, font codes and objects; --max-size raises the limit";
const LOOP = "damaged, or not a PDF file after all: Pages tree contains circular reference.";

/** Files whose text is read: what they would make the reader do besides is not done. */
const READABLE: Record<string, Buffer> = {
  "colour-of-a-table": makeSampledColour(TEXT),
  "deep-forms": makeNestedForms(3000, 1, TEXT),
  "drawn-letters": makeNestedLetters(TEXT),
  "empty-forms": makeNestedForms(9, 10, "", TEXT),
  "last-code": makeCidFont({ name: "Own", codes: "", entries: "/FirstChar 0 /LastChar 2000000000" }),
  mask: makeNestedMask(TEXT),
  note: makeNestedNote(TEXT),
  "packed-as-picture": makePackedAsPicture(TEXT),
  pattern: makeSelfPattern(TEXT),
  states: makePage(deflate(Buffer.from(`${"q ".repeat(100_000)}${TEXT}`))),
  "text-of-itself": makeSelfForm(TEXT),
  "width-of-all": makeCidFont({ entries: "/W [0 4000000000 500]" }),
};

/** Files that ask for so much that they are refused. */
const REFUSED: Record<string, [Buffer, string]> = {
  "arrays-in-arrays": [
    makePage("[".repeat(300_000)),
    "a PDF file without text, probably scanned; run text recognition on it first, for example with ocrmypdf",
  ],
  "codes-of-letters": [
    makeCidFont({ table: `9 beginbfrange ${"<000000> <10fffe> <0041> ".repeat(9)}endbfrange` }),
    BOMB,
  ],
  "codes-to-glyphs": [makeCidFont({ encoding: "8 0 R" }), BOMB],
  deflated: [makePage(deflate(Buffer.alloc(500e6, " "))), LARGE],
  "deflated-twice": [makePage(deflate(Buffer.alloc(50e6, TEXT), 2)), BOMB],
  "letters-in-forms": [makeNestedForms(9, 10, TEXT), BOMB],
  lzw: [makePage(packLzw(9)), LARGE],
  "objects-of-no-bytes": [
    makePackedObjects(TEXT, { entries: "/W [0 0 0] /Index [0 2000000000]" }),
    "a damaged PDF file: Invalid Root reference.",
  ],
  "objects-packed": [makePackedObjects(TEXT, { count: 30_000_000 }), BOMB],
  outlines: [makeNestedOutlines(TEXT), BOMB],
  "outlines-of-type-1": [makeNestedType1(TEXT), BOMB],
  "pages-in-a-circle": [makeTree(["<< /Type /Pages /Count 2000000000 /Kids [2 0 R] >>"]), LOOP],
  "run-lengths": [makePage(packRuns(500e6)), LARGE],
  "widths-of-all": [makeCidFont({ entries: `/W [${"0 65535 500 ".repeat(100_000)}]` }), FULL],
};

const folder = makeFolder({
  ...Object.fromEntries(Object.entries(READABLE).map(([name, bytes]) => [`${name}.pdf`, bytes])),
  ...Object.fromEntries(Object.entries(REFUSED).map(([name, [bytes]]) => [`${name}.pdf`, bytes])),
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

  it.each(Object.entries(REFUSED))("%s is refused", (name, [, reason]) => {
    expect(read([name])).toEqual({ status: 1, sources: [], stderr: `extract: ${name}.pdf: ${reason}\n` });
  });

  it("cost the rest of a batch nothing", () => {
    const { status, sources, stderr } = read([...Object.keys(REFUSED), ...Object.keys(READABLE)]);
    expect(sources).toEqual(Object.keys(READABLE).map((name) => `${name}.pdf`));
    expect(stderr.split("\n")).toHaveLength(Object.keys(REFUSED).length + 1);
    expect(status).toBe(1);
  });
});
