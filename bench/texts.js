// The texts that the benchmarks read: the fixtures, which are dense with figures; the same without figures; and hostile
// texts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");

/** Figures that are not records, such as numbering and document numbers. */
const FIGURE = /\d[\d.,/%:+-]*/g;
/**
 * Number words that are not records, such as `ba` in a name. Excludes `một` and `năm`, which in reports are mostly the
 * article and the year.
 */
const NUMBER_WORD =
  /(?<!\p{L})(?:hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|rưỡi|nửa|[IVX]+)(?!\p{L})/giu;

const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

const readReport = (name) => readFileSync(join(FIXTURES, `${name}.txt`), "utf8");

/** Returns the reports of the fixtures. */
export function readReports() {
  return names.map(readReport);
}

/**
 * Returns a report without its figures: removes the spans of the records checked in beside it, then the remaining
 * digits.
 */
function readProse(name) {
  const spans = readFileSync(join(FIXTURES, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .sort((a, b) => b.at - a.at);
  const text = spans.reduce(
    (rest, span) => rest.slice(0, span.at) + rest.slice(span.at + span.text.length),
    readReport(name),
  );
  return text.normalize("NFC").replace(FIGURE, "").replace(NUMBER_WORD, "").replace(/ {2,}/g, " ");
}

/** The kinds of text, each as a piece to repeat. */
export const PIECES = {
  dense: names.map((name) => `${readReport(name)}\n\n`).join(""),
  prose: names.map((name) => `${readProse(name)}\n\n`).join(""),
};

/** Pieces on which a careless scanner takes quadratic time when they are repeated. */
export const HOSTILE_PIECES = {
  digits: "1",
  "spaced digits": "1 ",
  "grouped digits": "1.000.",
  magnitudes: "tỷ ",
  parentheses: "(",
  slashes: "1/",
  dates: "1/1/2020 ",
  "figures with brackets": "1 (",
  "number words": "năm ",
  "cue words": "khoảng ",
  letters: "a",
  "Roman digits": "IV",
  spaces: " ",
  lines: "\n",
  "combining marks": "\u0301",
  "clauses of one sentence": "thu đạt 5 tỷ, ",
  "semicolons of one sentence": "thu: 5 tỷ; ",
  changes: "tăng 5% ",
  years: "năm 2022, ",
  "lists in order": "lần lượt là 5, 6% và ",
};

/** Repeats a piece up to this many UTF-16 code units. The result is one flat string, like a decoded text. */
export function repeatTo(piece, length) {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return Buffer.from(text, "utf16le").toString("utf16le");
}
