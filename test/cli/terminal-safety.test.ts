import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";
import { makeZip } from "../read/make-zip.ts";
import { makeFolder } from "./command.ts";
import { createTerminal } from "./terminal-io.ts";

/** Clears the screen, names the window, begins a command in one byte, goes back in the line, turns the writing about. */
const ACTING = "\u001B[2J\u001B]0;x\u0007\u009B2J\r\b\u007F\u202E\u2066\u200F\u061C";
const NAME = `a${ACTING}.txt`;
const TEXT = `Thu${ACTING} ngân sách${ACTING} đạt 12,5 tỷ đồng${ACTING}/hộ${ACTING}, tăng 8%${ACTING} so với ${ACTING}dự toán.\r\nChi\t"5\n${ACTING}triệu" đồng.\r\n`;

const folder = makeFolder({
  [NAME]: TEXT,
  [`empty${ACTING}.txt`]: "",
  [`bad${ACTING}.txt`]: Uint8Array.of(0xff),
  [`rows${ACTING}.csv`]: `a${ACTING},b\n1,2\n`,
  [`list${ACTING}`]: `no${ACTING}.txt\n`,
  "lines.jsonl": `{"text": ${ACTING}\n`,
  "two.zip": makeZip([
    { name: `b${ACTING}.txt`, content: TEXT },
    { name: `c${ACTING}.txt`, content: TEXT },
  ]),
});
mkdirSync(join(folder, `folder${ACTING}`));
writeFileSync(join(folder, "plain.txt"), "Thu 5 tỷ đồng.\n");

/** What a terminal gets, without the codes of colours that the command writes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of.
const dropColors = (output: string) => output.replace(/\u001B\[\d{1,2}m/g, "");

/** What may not reach it, line ends and tabs aside. */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/;

async function runOnTerminal(args: readonly string[], input?: string) {
  const { io, written } = createTerminal({ folder, ...(input !== undefined && { input }) });
  const code = await run(args, io);
  return { code, ...written };
}

const VIEWS = [[], ["--facts"], ["--table"], ["--facts", "--table"], ["--table", "--columns", "source,text,noun"]];
const DATA = [["--csv"], ["--tsv"], ["--excel"], ["--facts", "--csv"], ["--ndjson"], ["--json"], ["-f", "html"]];

/** Arguments, each with what a test of them is called. */
const nameCases = (cases: readonly string[][]) => cases.map((args) => [args.join(" "), args] as const);

describe("on a terminal, what acts on it is shown instead", () => {
  const colored = VIEWS.flatMap((view) => ["always", "never"].map((color) => [...view, "--color", color]));
  it.each(nameCases(colored))("by %s", async (_, args) => {
    const { code, stdout } = await runOnTerminal([...args, NAME]);
    expect(code).toBe(0);
    expect(stdout).toContain("␛[2J");
    // It was shown before it was measured: nothing was left for the sink to escape.
    expect(stdout).not.toContain("\\u0");
    const isColored = args.includes("always");
    expect(dropColors(stdout) !== stdout).toBe(isColored);
    expect(isColored ? dropColors(stdout) : stdout).not.toMatch(HARMFUL);
  });

  // Colours are for views: of data none is let through, whoever asks for them.
  it.each(nameCases(DATA.flatMap((format) => [format, [...format, "--color", "always"]])))("by %s", async (_, args) => {
    const { code, stdout } = await runOnTerminal([...args, NAME]);
    expect(code).toBe(0);
    expect(stdout).toContain("\\u001b[2J");
    expect(stdout).not.toMatch(HARMFUL);
  });

  it("by text, line for line", async () => {
    const { code, stdout } = await runOnTerminal(["text", NAME]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(HARMFUL);
    expect(stdout).toContain("\\u001b[2J\\u001b]0;x\\u0007\\u009b2J\\r\\u0008\\u007f\\u202e\\u2066\\u200f\\u061c");
    expect(stdout.split("\r\n")).toHaveLength(3);
  });

  it.each([
    ["an argument", TEXT, undefined],
    ["standard input", "-", TEXT],
  ])("by explain of %s", async (_, text, input) => {
    for (const color of ["always", "never"]) {
      const { code, stdout } = await runOnTerminal(["explain", "--color", color, text], input);
      expect(code).toBe(0);
      expect(color === "always" ? dropColors(stdout) : stdout).not.toMatch(HARMFUL);
      expect(stdout).not.toContain("\\u0");
    }
  });

  it("by --from ndjson", async () => {
    const { stdout } = await runOnTerminal(["--from", "ndjson"], `${JSON.stringify({ id: ACTING, text: TEXT })}\n`);
    expect(stdout).not.toMatch(HARMFUL);
    expect(JSON.parse(stdout)).toMatchObject({ id: ACTING, records: [{ kind: "money" }, { source: ACTING }] });
  });
});

it("JSON on a terminal is what it is in a pipe", async () => {
  const { stdout } = await runOnTerminal(["--json", NAME]);
  const { io, written } = createTerminal({ folder });
  Object.assign(io.stdout, { isTTY: false });
  await run(["--json", NAME], io);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(written.stdout));
  expect(written.stdout).toContain("\u202E");
});

it("a pipe gets data as they are", async () => {
  const { io, written } = createTerminal({ folder });
  Object.assign(io.stdout, { isTTY: false });
  await run(["text", NAME], io);
  expect(written.stdout).toBe(TEXT);
});

describe("messages are on a line each, and act on nothing", () => {
  it.each<[string, string[], string?]>([
    ["a file that is not there", [`no\n${ACTING}.txt`]],
    ["a file that can't be read", [`bad${ACTING}.txt`, "plain.txt"]],
    ["an empty file", [`empty${ACTING}.txt`]],
    ["an empty folder", [`folder${ACTING}`]],
    ["a file of a list", ["--files-from", `list${ACTING}`]],
    ["a list that is not there", ["--files-from", `no-list${ACTING}`]],
    ["a table without texts", ["--text-field", "y", `rows${ACTING}.csv`]],
    ["a line that is no JSON", ["lines.jsonl"]],
    ["a line of a stream", ["--from", "ndjson"], `{"text": ${ACTING}\n`],
    ["a folder to write to", ["-o", `no${ACTING}/out.csv`, "plain.txt"]],
    ["an ending", ["-o", `out.${ACTING}`, "plain.txt"]],
    ["an option", [`--${ACTING}\n`]],
    ["a format", ["-f", ACTING, "plain.txt"]],
    ["a kind", ["-k", `\n${ACTING}`, "plain.txt"]],
    ["a column", ["--csv", "--columns", ACTING, "plain.txt"]],
    ["a day", ["--date", ACTING, "plain.txt"]],
    ["an encoding", ["--encoding", ACTING, "plain.txt"]],
    ["a size", ["--max-size", ACTING, "plain.txt"]],
    ["documents to choose from", ["text", "two.zip"]],
    ["a member that is not there", ["text", `two.zip!/${ACTING}`]],
  ])("of %s", async (_, args, input) => {
    const { stderr } = await runOnTerminal(args, input);
    expect(stderr).toMatch(/^(?:(?:extract|hint): .+\n)+$/);
    expect(stderr).not.toMatch(HARMFUL);
    expect(stderr).toMatch(/\\u001b|standard input/);
  });
});
