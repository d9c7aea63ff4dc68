// Does the time per character stay flat from 10 KB to 10 MB?
import { extract } from "../dist/index.js";
import { printRow } from "./print.js";
import { HOSTILE_PIECES, PIECES, repeatTo } from "./texts.js";

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
/** Characters read before the first measure, so that the shortest text does not pay for the compiler. */
const WARM_UP = 1_000_000;

const HEAD = ["nanoseconds a character", ...LENGTHS.map((length) => `${length / 1000} K`), "last/first"];
const WIDTHS = HEAD.map((cell) => Math.max(cell.length, 8));

printRow(HEAD, WIDTHS);
for (const [name, piece] of Object.entries({ ...PIECES, ...HOSTILE_PIECES })) {
  extract(repeatTo(piece, WARM_UP));
  const times = LENGTHS.map((length) => (measure(repeatTo(piece, length)) / length) * 1e6);
  const growth = times[times.length - 1] / times[0];
  printRow([name, ...times.map((time) => time.toFixed(1)), growth.toFixed(2)], WIDTHS);
}

/** Milliseconds of the quickest run; short texts run more often. */
function measure(text) {
  let least = Number.POSITIVE_INFINITY;
  for (let runs = Math.ceil(Math.min(20, 1_000_000 / text.length)); runs > 0; runs--) {
    const start = performance.now();
    extract(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
