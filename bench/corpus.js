// Makes an archive of reports: the fixtures with their figures varied, some twenty folders, the same for the same seed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReports } from "./texts.js";

/** Files of one folder. */
const FILES = 500;

/** A report that was not there before: other digits, never another number of them. */
const DIGIT = /\d/g;

/** Writes so many reports into a folder, and tells how many bytes they have. */
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

/** Three quarters of a report's lines: 20,000 are then some 55 MB. */
function shorten(text) {
  const lines = text.split("\n");
  return `${lines.slice(0, Math.ceil(lines.length * 0.75)).join("\n")}\n`;
}

/** A text with other digits from 1 to 9 where it has such: years and months mostly stay what they are. */
function varyFigures(text, random) {
  return text.replace(/(?<![\d/.-])\d[\d.,]*(?!\d*[/-])/g, (figure) =>
    /^(?:19|20)\d\d$/.test(figure)
      ? figure
      : figure.replace(DIGIT, (digit) => (digit === "0" ? "0" : 1 + (random() % 9))),
  );
}

/** Whole numbers that look like chance: a linear congruence. */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 16;
  };
}
