// Measures the time for an archive of reports, with one worker and with all, relative to only reading and decoding its
// files, and the peak memory for 2,000 and for 20,000 files. `npm run bench:archive -- 5000` uses fewer files.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll, isStale } from "../scripts/build.js";
import { makeCorpus } from "./corpus.js";
import { formatRatio, printTable } from "./print.js";

const ROOT = join(import.meta.dirname, "..");
const COMMAND = join(ROOT, "bin/extract.js");
const FILES = Number(process.argv[2] ?? 20_000);
const FEW_FILES = Math.ceil(FILES / 10);
const CORES = availableParallelism();

if (isStale()) await buildAll();
const folder = mkdtempSync(join(tmpdir(), "extract-vi-bench-"));
try {
  const all = join(folder, "all");
  const few = join(folder, "few");
  const bytes = makeCorpus(all, FILES);
  makeCorpus(few, FEW_FILES);
  console.log(`${FILES} files, ${(bytes / 1e6).toFixed(1)} MB; ${CORES} cores\n`);
  const describe = ({ seconds, peak }) => [
    seconds.toFixed(1),
    (bytes / 1e6 / seconds).toFixed(1),
    (FILES / seconds).toFixed(0),
    formatRatio(seconds / nothing.seconds),
    formatMegabytes({ peak }),
  ];
  const nothing = await measure([join(import.meta.dirname, "read-only.js"), all, String(CORES)]);
  const rows = [
    ["archive", "s", "MB/s", "reports/s", "of reading", "peak MB", "aim"],
    ["read and decode", ...describe(nothing), ""],
  ];
  const extract = (path, jobs) => measure([COMMAND, "--ndjson", "--quiet", "--jobs", String(jobs), path]);
  const one = await extract(all, 1);
  rows.push(["extract --ndjson --jobs 1", ...describe(one), ""]);
  const many = await extract(all, CORES);
  rows.push([`extract --ndjson --jobs ${CORES}`, ...describe(many), "3×, under 400 MB"]);
  const fewer = await extract(few, CORES);
  rows.push([
    `the same, ${FEW_FILES} files`,
    fewer.seconds.toFixed(1),
    "",
    "",
    "",
    formatMegabytes(fewer),
    "no less memory",
  ]);
  printTable(rows);
  console.log(`\n${CORES} jobs as fast as 1: ${formatRatio(one.seconds / many.seconds)} (aim for two: 1.7×)`);
  console.log(`memory for ten times the files: ${(many.peak / fewer.peak).toFixed(2)}× (aim: 1×)`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Measures the time and the peak memory of a command whose output is discarded. */
async function measure(argv) {
  const nowhere = openSync("/dev/null", "w");
  const start = performance.now();
  const child = spawn(process.execPath, argv, { stdio: ["ignore", nowhere, "inherit"] });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid));
  }, 20);
  const [code] = await once(child, "exit");
  clearInterval(timer);
  closeSync(nowhere);
  if (code !== 0) throw new Error(`${argv.join(" ")} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Returns the peak memory of a process so far in bytes; 0 if the system does not report it. */
function readPeak(pid) {
  try {
    return 1024 * Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function formatMegabytes({ peak }) {
  return (peak / 1e6).toFixed(0);
}
