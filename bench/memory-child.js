// A separate process for bench/memory.js: prints its peak resident set size, less the peak before the text was created.
import { extract, extractEach } from "../dist/index.js";
import { PIECES } from "./texts.js";

const BYTES = 100_000_000;

const piece = PIECES[process.argv[2]];
extract(piece);
// The system cannot reset the peak, so the baseline is the peak so far.
const baseline = process.resourceUsage().maxRSS * 1024;
const text = makeText();
const records = process.argv[3] === "each" ? count(extractEach(text)) : extract(text).length;
const peak = process.resourceUsage().maxRSS * 1024 - baseline;
console.log(JSON.stringify({ bytes: BYTES, peak, records }));

function count(records) {
  let number = 0;
  for (const _ of records) number++;
  return number;
}

/** Creates the text as the command does: decoded from bytes in one call, after which the bytes are released. */
function makeText() {
  return Buffer.alloc(BYTES, piece).toString("utf8");
}
