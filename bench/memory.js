// How much memory does extract() take at its peak over a text of 100 MB, the text itself and its records included?
import { spawnSync } from "node:child_process";
import { printTable } from "./print.js";

const rows = [["peak memory over 100 MB", "MB", "of the text", "aim", "records"]];
for (const name of ["prose", "dense"]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=14000", new URL("memory-child.js", import.meta.url).pathname, name],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const { bytes, peak, records } = JSON.parse(stdout);
  rows.push([name, (peak / 1e6).toFixed(0), `${(peak / bytes).toFixed(1)}×`, "6×", records]);
}
printTable(rows);
