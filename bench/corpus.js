// Creates an archive of reports: the fixtures with varied figures, in folders of 500. The same seed gives the same
// archive.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReports } from "./texts.js";

/** Files per folder. */
const FILES = 500;

/** A digit of a figure. Digits are replaced one by one, so the length of a figure does not change. */
const DIGIT = /\d/g;

/** Writes `count` reports to a folder and returns their total size in bytes. */
export function makeCorpus(folder, count, seed = 1) {
  const reports = readReports().map(shorten);
  const random = createRandom(seed);
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const inside = join(folder, String(Math.floor(at / FILES)).padStart(4, "0"));
    if (at % FILES === 0) mkdirSync(inside, { recursive: true });
    const text = varyFigures(reports[at % reports.length], random);
    const report = Buffer.from(text);
    writeFileSync(join(inside, `${String(at).padStart(6, "0")}.txt`), report);
    bytes += report.length;
  }
  return bytes;
}

/** Returns the first three quarters of a report's lines, so that 20,000 reports are about 55 MB. */
function shorten(text) {
  const lines = text.split("\n");
  return `${lines.slice(0, Math.ceil(lines.length * 0.75)).join("\n")}\n`;
}

/** Replaces the digits of figures except 0 by other digits from 1 to 9. Most years and months are not changed. */
function varyFigures(text, random) {
  return text.replace(/(?<![\d/.-])\d[\d.,]*(?!\d*[/-])/g, (figure) =>
    /^(?:19|20)\d\d$/.test(figure)
      ? figure
      : figure.replace(DIGIT, (digit) => (digit === "0" ? "0" : 1 + (random() % 9))),
  );
}

/** Returns a generator of pseudo-random integers from 0 to 65535 (a linear congruential generator). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 16;
  };
}
