import { expect, it } from "vitest";
import { describeProgress, describeSummary } from "../../src/batch/run/progress.ts";
import { countNothing } from "../../src/batch/run/tally.ts";
import { run } from "../../src/cli/main.ts";
import { makeFolder, TEXT } from "../cli/command.ts";
import { createTerminal } from "../cli/terminal-io.ts";

const tally = { ...countNothing(), tasks: 1500, size: 4_250_000, rows: 98_765, failures: 2 };

it.each([
  [20_000, 500, "1,500/20,000 files · 4.3 MB · 98,765 records · 100 files/s · 3:05 left · 2 failed"],
  [undefined, 500, "1,500 files · 4.3 MB · 98,765 records · 100 files/s · 2 failed"],
])("tells how far a run of %s files is", (total, earlier, line) => {
  expect(describeProgress(tally, { seconds: 10, total, earlier })).toBe(line);
});

it("sums a run up on one line", () => {
  expect(describeSummary(tally, 15.04, "facts")).toBe("1,500 files, 4.3 MB: 98,765 facts in 15.0 s; 2 failures");
});

it.each([
  [106, 0.04, "106 bytes", "0.04"],
  [1, 0, "1 byte", "0.01"],
  [12_345, 0.999, "12.3 KB", "1.00"],
  [2_500_000_000, 1234.5, "2.5 GB", "1234.5"],
])("sums up a small run as well as a large one: %s bytes in %s s", (size, seconds, sizeText, secondsText) => {
  const small = { ...countNothing(), tasks: 2, size, rows: 4 };
  expect(describeSummary(small, seconds, "records")).toBe(
    `2 files, ${sizeText}: 4 records in ${secondsText} s; 0 failures`,
  );
  const pace = { seconds, total: undefined, earlier: 2 };
  expect(describeProgress(small, pace)).toBe(`2 files · ${sizeText} · 4 records · 0 files/s`);
});

it.each([
  [["a.txt", "b.txt"], /^extract: 2 files, 102 bytes: 4 records in \d+\.\d+ s; 0 failures\n$/],
  [["a.txt"], /^$/],
  [["-q", "a.txt", "b.txt"], /^$/],
])("ends a run of %j with a line or without", async (args, stderr) => {
  const folder = makeFolder({ "a.txt": TEXT, "b.txt": TEXT });
  const { io, written } = createTerminal({ folder });
  expect(await run(args, io)).toBe(0);
  expect(written.stderr).toMatch(stderr);
});
