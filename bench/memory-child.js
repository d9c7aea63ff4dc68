// A process of its own for bench/memory.js: its greatest resident set, less what it was before there was a text.
import { extract, extractEach } from "../dist/index.js";
import { PIECES } from "./texts.js";

const BYTES = 100_000_000;

const piece = PIECES[process.argv[2]];
extract(piece);
// What the system counts as the peak can't be set back, so the baseline is the peak so far.
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

/** The text as a command reads it: bytes decoded once, and let go. */
function makeText() {
  return Buffer.alloc(BYTES, piece).toString("utf8");
}
