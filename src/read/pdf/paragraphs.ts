import { isNumberedTitle } from "../../table/caption.ts";
import { FIGURE_GAP, isBlank, isFigure } from "../../table/figure-text.ts";
import type { TableShape } from "../../text/table-shape.ts";
import { isSyllable } from "../encodings/syllables.ts";
import type { WrittenText } from "../markup/text-writer.ts";
import { layTable } from "../table/lay-table.ts";
import type { PageLine } from "./lines.ts";
import type { PageTable } from "./page-table.ts";

/** Markers that begin a new paragraph: `- Thu`, `• Thu`, `1. Thu`, `a) Thu`, `II. Thu`. */
const MARKER = /^(?:[-–+•●▪*]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})[.)])\s/;
/** Smallest width of a column of text, in multiples of the font size. Narrower lines are lists or titles. */
const MIN_WIDTH = 10;
const SENTENCE_END = /[.;:!?…]["”')]?$/;

/** Number of characters at the end of the text that decide how the next line is joined to it. */
const TAIL_LENGTH = 20;

/** The text of the pages with its tables. Lines of the same sentence are joined; wide gaps become empty lines. */
export function joinLines(pages: readonly (readonly PageLine[])[], countPlaces = (_count: number) => {}): WrittenText {
  const joining = new Joining(measureLeading(pages), countPlaces);
  for (const [page, lines] of pages.entries()) joining.addPage(page, lines);
  return joining.finish();
}

class Joining {
  #pieces: string[] = [];
  #tables: TableShape[] = [];
  #tail = "";
  /** Number of line breaks so far. */
  #breaks = 0;
  #last: { line: PageLine; margin: number; page: number } | undefined;

  constructor(
    private readonly leading: number,
    private readonly countPlaces: (count: number) => void,
  ) {}

  addPage(page: number, lines: readonly PageLine[]): void {
    const margin = lines.reduce((most, { right }) => Math.max(most, right), 0);
    const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
    for (const line of lines) {
      if (line.table !== undefined) this.#addTable(line.table, page);
      else if (this.#last !== undefined && runsOn(this.#last, line, left, this.leading, page)) this.#goOn(line.text);
      else {
        this.#break(this.#isApart(line, page));
        this.#add(line.text);
      }
      this.#last = { line, margin, page };
    }
  }

  finish(): WrittenText {
    return { text: this.#pieces.length === 0 ? "" : `${this.#pieces.join("")}\n`, tables: this.#tables };
  }

  #add(piece: string): void {
    this.#pieces.push(piece);
    this.#tail = (this.#tail + piece.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH);
  }

  /** Begins a new line, after an empty one if it stands apart. */
  #break(isApart: boolean): void {
    if (this.#last === undefined) return;
    this.#add(isApart ? "\n\n" : "\n");
    this.#breaks += isApart ? 2 : 1;
  }

  #goOn(text: string): void {
    const { isHyphenLost, space } = joinWords(this.#tail, text);
    if (isHyphenLost) {
      this.#pieces.push(this.#pieces.pop()?.slice(0, -1) ?? "");
      this.#tail = this.#tail.slice(0, -1);
    }
    this.#add(space + text);
  }

  #addTable({ rows }: PageTable, page: number): void {
    const { lines, shape } = layTable({ walk: () => rows }, this.countPlaces);
    this.#break(this.#last?.line.table !== undefined && page === this.#last.page);
    if (shape !== undefined) this.#tables.push({ firstLine: this.#breaks, ...shape });
    this.#add(lines.join("\n"));
    this.#breaks += Math.max(0, lines.length - 1);
  }

  #isApart(line: PageLine, page: number): boolean {
    if (this.#last === undefined) return false;
    // An empty line after a table, because what the table declares (its unit) holds only up to its end.
    if (this.#last.line.table !== undefined) return true;
    return page === this.#last.page && isApart(this.#last.line, line, this.leading);
  }
}

/** The text of a cell: its lines with a space between them. A figure that was wrapped is put together. */
export function joinCellLines(lines: readonly PageLine[]): string {
  const texts = lines.map((line) => line.text);
  const isStack =
    texts.every((text) => isFigure(text) || isBlank(text)) && !texts.some((text) => WRAPPED_FIGURE.test(text));
  if (isStack) return texts.join(FIGURE_GAP);
  let text = "";
  for (const line of lines) {
    const next = line.text.replaceAll("\t", " ");
    const isWrapped = WRAPPED_FIGURE.test(text) && /^\d{3}(?:[.,]\d+)?%?$/.test(next);
    const { isHyphenLost, space } = text === "" ? { isHyphenLost: false, space: "" } : joinWords(text, next);
    text = (isHyphenLost ? text.slice(0, -1) : text) + (isWrapped ? "" : space) + next;
  }
  return text;
}

/** `1.284.` before `500` */
const WRAPPED_FIGURE = /^-?\d{1,3}(?:\.\d{3}){0,4}\.$/;

/** Whether a sentence continues from the line before to this one. */
function runsOn(
  last: { line: PageLine; margin: number; page: number },
  line: PageLine,
  left: number,
  leading: number,
  page: number,
): boolean {
  const before = last.line;
  if (before.table !== undefined) return false;
  if (before.text.includes("\t") || line.text.includes("\t")) return false;
  if (Math.abs(before.height - line.height) > before.height * 0.15) return false;
  if (page === last.page && (line.y - before.y > leading * 1.4 || line.y <= before.y)) return false;
  if (before.right - before.left < before.height * MIN_WIDTH) return false;
  // If the first word would have fitted on the line before, the line break is intentional.
  if (before.right + widthOfFirst(line) < last.margin) return false;
  // `Bảng 2. Diện tích …` names the table below it.
  if (isNumberedTitle(line.text)) return false;
  if (!SENTENCE_END.test(before.text)) return true;
  return !MARKER.test(line.text) && line.left < left + line.height;
}

/** How much wider a capital or a figure is than the other letters of a line. */
const CAPITAL_WIDTH = 1.4;

/** The width that the first word of a line takes, with a space before it. */
function widthOfFirst({ text, left, right }: PageLine): number {
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const letter = (right - left) / Math.max(1, text.length);
  const wide = word.replace(/[^\p{Lu}\d]/gu, "").length;
  return (word.length + 1 + wide * (CAPITAL_WIDTH - 1)) * letter;
}

function isApart(before: PageLine, line: PageLine, leading: number): boolean {
  // No empty line above a table, because what is declared there (its unit) is meant for it.
  return line.y - before.y > Math.max(leading, line.height) * 1.75 && !line.text.includes("\t");
}

/** The median distance between lines. */
function measureLeading(pages: readonly (readonly PageLine[])[]): number {
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
