// Checks that the time per character is constant from 10 KB to 10 MB.
import { extract } from "../dist/index.js";
import { printRow } from "./print.js";
import { HOSTILE_PIECES, PIECES, repeatTo } from "./texts.js";

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
/** Hostile text takes microseconds per character: ten megabytes of each kind would take almost an hour. */
const LONGEST_HOSTILE = 1_000_000;
/** Characters read before the first measurement, so that the shortest text does not include compilation. */
const WARM_UP = 500_000;
const HEAD = ["nanoseconds a character", ...LENGTHS.map((length) => `${length / 1000} K`), "last/first"];
const WIDTHS = HEAD.map((cell) => Math.max(cell.length, 8));

printRow(HEAD, WIDTHS);
for (const [name, piece] of Object.entries(PIECES)) printGrowth(name, piece, LENGTHS);
for (const [name, piece] of Object.entries(HOSTILE_PIECES)) {
  printGrowth(
    name,
    piece,
    LENGTHS.filter((length) => length <= LONGEST_HOSTILE),
  );
}

function printGrowth(name, piece, lengths) {
  extract(repeatTo(piece, WARM_UP));
  const times = lengths.map((length) => (measure(repeatTo(piece, length)) / length) * 1e6);
  const growth = times[times.length - 1] / times[0];
  const cells = LENGTHS.map((_, at) => times[at]?.toFixed(1) ?? "");
  printRow([name, ...cells, growth.toFixed(2)], WIDTHS);
}

/** Returns the milliseconds of the fastest of several runs; short texts are run more often. */
function measure(text) {
  let least = Number.POSITIVE_INFINITY;
  for (let runs = Math.max(3, Math.min(20, 1_000_000 / text.length)); runs > 0; runs--) {
    const start = performance.now();
    extract(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
