// Does the time per character stay flat from 10 KB to 10 MB?
import { extract } from "../dist/index.js";
import { printTable } from "./print.js";
import { HOSTILE_PIECES, PIECES, repeatTo } from "./texts.js";

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];

const rows = [["nanoseconds a character", ...LENGTHS.map((length) => `${length / 1000} K`), "last/first"]];
for (const [name, piece] of Object.entries({ ...PIECES, ...HOSTILE_PIECES })) {
  extract(repeatTo(piece, 200_000));
  const times = LENGTHS.map((length) => (measure(repeatTo(piece, length)) / length) * 1e6);
  const growth = times[times.length - 1] / times[0];
  rows.push([name, ...times.map((time) => time.toFixed(1)), growth.toFixed(2)]);
}
printTable(rows);

/** Milliseconds of the quickest run; short texts run more often. */
function measure(text) {
  let least = Number.POSITIVE_INFINITY;
  for (let runs = Math.ceil(Math.min(20, 2_000_000 / text.length)); runs > 0; runs--) {
    const start = performance.now();
    extract(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
