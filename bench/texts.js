// The texts that the benchmarks read: the fixtures, dense with figures; the same without them; and hostile ones.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(import.meta.dirname, "..", "fixtures");

/** The reports of `fixtures/`, joined once. */
const reports = readdirSync(fixtures)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(fixtures, name), "utf8"))
  .join("\n\n");

/** Digits with their separators and signs: `14.563,145`, `12,5%`, `3/12`. */
const FIGURE = /\d[\d.,/%:+-]*/g;
/** Number words, but for `một` and `năm`: in reports they are mostly the article and the year. */
const NUMBER_WORD =
  /(?<!\p{L})(?:không|hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|rưỡi|nửa|phẩy)(?!\p{L})/giu;

const prose = reports.normalize("NFC").replace(FIGURE, "").replace(NUMBER_WORD, "").replace(/ {2,}/g, " ");

/** The kinds of text, each as a piece to repeat. */
export const PIECES = {
  dense: `${reports}\n\n`,
  prose: `${prose}\n\n`,
};

/** Pieces that a careless scanner takes quadratic time on when they are repeated. */
export const HOSTILE_PIECES = {
  digits: "1",
  "spaced digits": "1 ",
  "grouped digits": "1.000.",
  magnitudes: "tỷ ",
  parentheses: "(",
  slashes: "1/",
  "number words": "năm ",
  cues: "khoảng ",
  letters: "a",
  capitals: "IV",
  spaces: " ",
  lines: "\n",
  marks: "\u0301",
};

/** A piece repeated to at least so many UTF-16 code units, cut there. */
export function repeatTo(piece, length) {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
