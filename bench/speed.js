// Measures the speed of extract() relative to a plain UTF-8 decode, the lexer alone, extract() without context, and
// Recognizers-Text.
import { Bench } from "tinybench";
import { extract } from "../dist/index.js";
import { loadInner } from "./inner.js";
import { formatRatio, median, printTable } from "./print.js";
import { recognize } from "./recognizers.js";
import { PIECES, repeatTo } from "./texts.js";

/** UTF-16 code units, about 8.7 MB of UTF-8. */
const LENGTH = 6_000_000;
/** Recognizers-Text reads a few kilobytes per second, so a paragraph is enough. */
const SAMPLE_LENGTH = 1_000;
/** The length of texts that are measured many times. */
const SHORT_LENGTH = 200_000;
const AIMS = { dense: "8×", prose: "3×" };

const { tokenizeText } = await loadInner();
const decoder = new TextDecoder();
const rows = [["", "MB/s", "time of a decode", "aim"]];
const perByte = {};
const kept = [];

for (const [name, piece] of Object.entries(PIECES)) {
  const bytes = new TextEncoder().encode(repeatTo(piece, LENGTH));
  const text = decoder.decode(bytes);
  const decode = (await measure(() => decoder.decode(bytes), 20)) / bytes.length;
  const report = (what, time, aim = "") =>
    rows.push([`${name}: ${what}`, (1 / time / 1e3).toFixed(1), formatRatio(time / decode), aim]);
  report("decode", decode);
  report("lexer alone", (await measure(() => tokenizeText(text), 3)) / bytes.length);
  perByte[name] = (await measure(() => extract(text), 3)) / bytes.length;
  report("extract", perByte[name], AIMS[name]);
  report("extract without context", (await measure(() => extract(text, { context: false }), 3)) / bytes.length);
  const short = repeatTo(piece, SHORT_LENGTH);
  const ratio = speedRatio(
    () => extract(short),
    () => extract(short, { context: false }),
    40,
  );
  kept.push(`${name} ${ratio.toFixed(2)}`);
}

const sample = repeatTo(PIECES.dense, SAMPLE_LENGTH);
const recognizers = (await measure(() => recognize(sample), 2)) / Buffer.byteLength(sample);
rows.push(["dense: Recognizers-Text", (1 / recognizers / 1e3).toFixed(4), "", ""]);
printTable(rows);
console.log(`Speed with context over speed without it: ${kept.join(", ")} (aim: at least 0.70)`);
const times = recognizers / perByte.dense;
console.log(`Recognizers-Text takes ${formatRatio(times)} the time of extract (aim: at least 200×)`);

/**
 * Returns the speed of one function relative to that of another: the median of the ratios of consecutive runs, so that
 * a slow phase of the machine affects both.
 */
function speedRatio(one, other, rounds) {
  const time = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let round = 0; round < 5; round++) time(one) + time(other);
  return median(Array.from({ length: rounds }, () => (time(other) + time(other)) / 2 / time(one)));
}

/** Returns the milliseconds of the fastest of several runs after a warm-up: other processes can only add time. */
async function measure(work, iterations) {
  const bench = new Bench({ iterations, time: 0, warmupIterations: 1, warmupTime: 0 });
  bench.add("work", work);
  const [task] = await bench.run();
  if (task.result.state !== "completed") throw task.result.error ?? new Error(task.result.state);
  return task.result.latency.min;
}
