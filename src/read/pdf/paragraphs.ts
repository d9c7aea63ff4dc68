import { isSyllable } from "../encodings/syllables.ts";
import type { Line } from "./lines.ts";

/** Markers that begin a new paragraph: `- Thu`, `• Thu`, `1. Thu`, `a) Thu`, `II. Thu`. */
const MARKER = /^(?:[-–+•●▪*]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)])\s/;
/** Smallest width of a column of text, in multiples of the font size. Narrower lines are lists or titles. */
const MIN_WIDTH = 10;
const SENTENCE_END = /[.;:!?…]["”')]?$/;

/** Number of characters at the end of the text that decide how the next line is joined to it. */
const TAIL_LENGTH = 20;

/** The text of the pages. Lines of the same sentence are joined; wide gaps become empty lines. */
export function joinLines(pages: readonly (readonly Line[])[]): string {
  const leading = measureLeading(pages);
  const pieces: string[] = [];
  let tail = "";
  let last: { line: Line; margin: number; page: number } | undefined;
  const add = (piece: string) => {
    pieces.push(piece);
    tail = (tail + piece.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH);
  };
  for (const [page, lines] of pages.entries()) {
    const margin = lines.reduce((most, { right }) => Math.max(most, right), 0);
    const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
    for (const line of lines) {
      if (last === undefined) add(line.text);
      else if (runsOn(last, line, left, leading, page)) {
        const { isHyphenLost, space } = joinWords(tail, line.text);
        if (isHyphenLost) {
          pieces.push(pieces.pop()?.slice(0, -1) ?? "");
          tail = tail.slice(0, -1);
        }
        add(space + line.text);
      } else add(`\n${page === last.page && isApart(last.line, line, leading) ? "\n" : ""}${line.text}`);
      last = { line, margin, page };
    }
  }
  return pieces.length === 0 ? "" : `${pieces.join("")}\n`;
}

/** Whether a sentence continues from the line before to this one. */
function runsOn(
  last: { line: Line; margin: number; page: number },
  line: Line,
  left: number,
  leading: number,
  page: number,
): boolean {
  const before = last.line;
  if (before.text.includes("\t") || line.text.includes("\t")) return false;
  if (Math.abs(before.height - line.height) > before.height * 0.15) return false;
  if (page === last.page && (line.y - before.y > leading * 1.4 || line.y <= before.y)) return false;
  if (before.right - before.left < before.height * MIN_WIDTH) return false;
  // If the first word would have fitted on the line before, the line break is intentional.
  const [word = ""] = /^\S+/.exec(line.text) ?? [];
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  if (before.right + (word.length + 1) * letter < last.margin) return false;
  if (!SENTENCE_END.test(before.text)) return true;
  return !MARKER.test(line.text) && line.left < left + line.height;
}

function isApart(before: Line, line: Line, leading: number): boolean {
  // No empty line above a table, because what is declared there (its unit) is meant for it.
  return line.y - before.y > Math.max(leading, line.height) * 1.75 && !line.text.includes("\t");
}

/** The median distance between lines. */
function measureLeading(pages: readonly (readonly Line[])[]): number {
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const gap = line.y - (lines[index - 1]?.y ?? line.y);
      return gap > 0 ? [gap] : [];
    }),
  );
  return takeMedian(gaps) ?? 0;
}

function takeMedian(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/**
 * How a line is joined to the end of the text before it: a word that was hyphenated is put together, a compound keeps
 * its hyphen (`2021-` + `2025`).
 */
function joinWords(text: string, next: string): { isHyphenLost: boolean; space: "" | " " } {
  if (text.endsWith("\u00AD")) return { isHyphenLost: true, space: "" };
  const [, head] = /([\p{L}\p{M}]+)-$/u.exec(text) ?? [];
  const [tail = ""] = /^[\p{L}\p{M}]+/u.exec(next) ?? [];
  if (head === undefined) {
    const isRange = /\S[-–]$/.test(text) && /^\d/.test(next);
    return { isHyphenLost: false, space: isRange ? "" : " " };
  }
  const isHyphenated = isSyllable(head + tail) && !(isSyllable(head) && isSyllable(tail));
  return { isHyphenLost: isHyphenated, space: "" };
}
