// Measures the peak memory of extract() and extractEach() for a text of 100 MB. It includes the text itself and, for
// extract(), all records.
import { spawnSync } from "node:child_process";
import { printTable } from "./print.js";

const rows = [["peak memory over 100 MB", "MB", "of the text", "aim", "records"]];
for (const [name, way, title] of [
  ["prose", "all", "extract(), prose"],
  ["dense", "each", "extractEach(), dense"],
  ["dense", "all", "extract(), dense"],
]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=14000", new URL("memory-child.js", import.meta.url).pathname, name, way],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const { bytes, peak, records } = JSON.parse(stdout);
  rows.push([title, (peak / 1e6).toFixed(0), `${(peak / bytes).toFixed(1)}×`, "6×", records]);
}
printTable(rows);
