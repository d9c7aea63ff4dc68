// Measures the time of `extract article.txt --json` relative to `node -e 0`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { formatRatio, median, printTable } from "./print.js";

const ROOT = join(import.meta.dirname, "..");
const RUNS = 20;

const commands = {
  "node -e 0": ["-e", "0"],
  "extract article.txt --json": [join(ROOT, "bin/extract.js"), join(ROOT, "fixtures/tin-kinh-te.txt"), "--json"],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
// The commands alternate, so that other load on the machine affects both.
for (let run = 0; run <= RUNS; run++) {
  for (const [name, argv] of Object.entries(commands)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
    if (status !== 0) throw new Error(`${name} failed`);
    // The first run of each command only fills the disk cache.
    if (run > 0) times[name].push(performance.now() - start);
  }
}

const [bare, command] = Object.values(times).map(median);
printTable([
  ["start-up", "ms", "of node -e 0", "aim"],
  ["node -e 0", bare.toFixed(0), formatRatio(1), ""],
  ["extract article.txt --json", command.toFixed(0), formatRatio(command / bare), "2.5×"],
]);
