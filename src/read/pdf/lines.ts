import type { RunDecoder } from "../encodings/legacy-font.ts";
import { raiseDigits } from "../markup/raised.ts";
import type { Glyph } from "./glyphs.ts";
import type { PageTable } from "./page-table.ts";

/** A line of a page. Positions and sizes are in points. */
export interface PageLine {
  text: string;
  /** Positions of its beginning and end. */
  left: number;
  right: number;
  /** Position of the baseline, from the top of the page. */
  y: number;
  /** Size of its largest characters. */
  height: number;
  /** A table that stands in the place of a line. */
  table?: PageTable;
}

/** Smallest gaps between cells and between words, in multiples of the font size. */
const CELL_GAP = 1;
const WORD_GAP = 0.17;
/** A character drawn twice within this distance (in multiples of the font size) is a way to make it bold. */
const BOLD_SHIFT = 0.1;

/** Groups the characters of a page into lines, in the order of the file, which is the reading order. */
export function gatherLines(glyphs: readonly Glyph[]): PageLine[] {
  const rows: Glyph[][] = [];
  let row: Glyph[] = [];
  let base: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text === "") continue;
    if (base === undefined || !isOnLine(glyph, base)) {
      row = [];
      rows.push(row);
      base = glyph;
    } else if (glyph.size > base.size) base = glyph;
    row.push(glyph);
  }
  return rows.map(writeLine).filter(({ text }) => text !== "");
}

function isOnLine(glyph: Glyph, base: Glyph): boolean {
  return Math.abs(glyph.y - base.y) < Math.max(glyph.size, base.size) * 0.5;
}

function writeLine(row: Glyph[]): PageLine {
  const sorted = row.filter(({ text }) => text.trim() !== "").sort((a, b) => a.x - b.x);
  const height = sorted.reduce((most, { size }) => Math.max(most, size), 0);
  const y = sorted.find(({ size }) => size === height)?.y ?? 0;
  const runs = new RunText();
  let last: Glyph | undefined;
  let right = 0;
  for (const glyph of sorted) {
    const isAgain = last?.text === glyph.text && glyph.x - last.x < glyph.size * BOLD_SHIFT;
    if (isAgain) continue;
    const gap = last === undefined ? 0 : glyph.x - right;
    if (gap > height * WORD_GAP) runs.add(gap > height * CELL_GAP ? "\t" : " ", runs.decoder);
    const isRaised = glyph.size < height * 0.8 && glyph.y < y - height * 0.15;
    runs.add(isRaised ? raiseDigits(glyph.text) : glyph.text, glyph.decoder);
    right = Math.max(right, glyph.x + glyph.width);
    last = glyph;
  }
  return { text: runs.finish().trim(), left: sorted[0]?.x ?? 0, right, y, height };
}

/**
 * Collects the text of a line. Characters in the same font are decoded together, because a letter of a legacy font may
 * be two of them.
 */
class RunText {
  decoder: RunDecoder | undefined;
  #text = "";
  #run = "";

  add(text: string, decoder: RunDecoder | undefined): void {
    if (decoder !== this.decoder) this.finish();
    this.decoder = decoder;
    this.#run += text;
  }

  finish(): string {
    this.#text += this.decoder === undefined ? this.#run : this.decoder(this.#run);
    this.#run = "";
    return this.#text;
  }
}
