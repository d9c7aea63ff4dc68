/** Width of a space at the beginning of a cell, in points. */
export const SPACE_WIDTH = 3;

/** Puts the text of a cell on one line, with single spaces between words. */
export function joinSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** How far spaces at the beginning of a cell indent its text, in points. */
export function measureIndent(text: string): number {
  return (/^[ \u00a0]{0,100}/.exec(text)?.[0].length ?? 0) * SPACE_WIDTH;
}
