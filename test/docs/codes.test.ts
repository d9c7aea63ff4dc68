import { describe, expect, test } from "vitest";
import { FAILURE_CODES } from "../../src/batch/run/note.ts";
import { DEFAULT_LIMITS, formatSize } from "../../src/read/limits.ts";
import { read } from "./pages.ts";

/** The codes in the first column of the tables of a section. */
function readCodes(page: string, heading: string): string[] {
  const [, section = ""] = read(page).split(`\n## ${heading}\n`);
  const [body = ""] = section.split("\n## ");
  const cells = [...body.matchAll(/^\| (`[a-z_`, ]+) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)`/g)].map(([, code = ""]) => code)).sort();
}

/** Codes of files on disk. */
const OF_DISK: readonly string[] = ["not_found", "is_directory", "permission_denied", "io_error"];

describe("the codes of failures", () => {
  test("are all in docs/batch.md, except that an empty input is only a warning there", () => {
    expect(readCodes("docs/batch.md", "Failures")).toEqual(FAILURE_CODES.filter((code) => code !== "empty").sort());
  });

  test("are all in docs/filter.md, which names those that no result has", () => {
    const codes = FAILURE_CODES.filter((code) => !OF_DISK.includes(code));
    expect(readCodes("docs/filter.md", "Error codes")).toEqual(codes.sort());
    expect(read("docs/filter.md")).toContain(
      `${OF_DISK.slice(0, 3)
        .map((code) => `\`${code}\``)
        .join(", ")} and`,
    );
  });
});

test("the limits of lines in docs/filter.md are those of the program", () => {
  const { lineBytes, documentBytes } = DEFAULT_LIMITS;
  expect(read("docs/filter.md")).toContain(`| size of a line, in bytes | ${formatSize(lineBytes)} | \`--max-size\` |`);
  expect(read("docs/filter.md")).toContain(`${formatSize(documentBytes)} for each document unpacked`);
});
