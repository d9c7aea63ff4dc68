import type { Glyph } from "./glyphs.ts";

/** Characters without a space between them. */
export interface PageWord {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

const FIGURE = /^(?:[-+−–(<>≤≥]{0,2}\d[\d.,]*[%‰)¹²³*]{0,3})$/;

/** Most characters of a page whose words are gathered. */
const MAX_GLYPHS = 50_000;

/** A space within a word is narrower, in multiples of the font size. */
const WORD_GAP = 0.17;

/** The words of some glyphs, line after line. */
export function gatherWords(glyphs: readonly Glyph[]): PageWord[] {
  const sorted = glyphs.length > MAX_GLYPHS ? [] : [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x);
  const words: PageWord[] = [];
  for (const rows of groupRows(sorted)) {
    let last: PageWord | undefined;
    for (const { text, x, y, width, size } of rows.sort((a, b) => a.x - b.x)) {
      if (text.trim() === "") continue;
      if (last !== undefined && x - last.right <= size * WORD_GAP) {
        last.text += text;
        last.right = Math.max(last.right, x + width);
      } else {
        last = { text, left: x, right: x + width, y, size };
        words.push(last);
      }
    }
  }
  return words;
}

/** The glyphs of each baseline; `sorted` by their height. */
function groupRows(sorted: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  let base: Glyph | undefined;
  for (const glyph of sorted) {
    if (base !== undefined && glyph.y - base.y < base.size * 0.5) rows.at(-1)?.push(glyph);
    else {
      base = glyph;
      rows.push([glyph]);
    }
  }
  return rows;
}

/** Widest space within a phrase of the head, in multiples of the font size. */
const PHRASE_GAP = 1;

/** The words of each line, joined to phrases. */
export function joinPhrases(words: readonly PageWord[]): PageWord[] {
  return groupWords(words).flatMap((row) => {
    const phrases: PageWord[] = [];
    for (const word of row) {
      const last = phrases.at(-1);
      if (last !== undefined && word.left - last.right <= word.size * PHRASE_GAP) last.right = word.right;
      else phrases.push({ ...word });
    }
    return phrases;
  });
}

/** The words of each line; they are given in their order. */
export function groupWords(words: readonly PageWord[]): PageWord[][] {
  const rows: PageWord[][] = [];
  for (const word of words) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && Math.abs(first.y - word.y) < first.size * 0.5) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** The figures at the end of a row. Those in its label stand before a word. */
export function listFigures(row: readonly PageWord[]): PageWord[] {
  let first = row.length;
  while (first > 0 && FIGURE.test(row[first - 1]?.text ?? "")) first--;
  return row.slice(first);
}
