import { FIGURE_GAP, isBlank, isFigure } from "../../table/figure-text.ts";

/** Width of a space at the beginning of a cell, in points. */
export const SPACE_WIDTH = 3;

/** Puts the text of a cell on one line, with single spaces between words. */
export function joinSpaces(text: string): string {
  return text.includes("\n") ? joinTextLines(text.split("\n").map(joinSpaces)) : text.replace(/\s+/g, " ").trim();
}

/**
 * Puts the lines of a cell on one line. Figures below each other are separated by two spaces: they are not one figure.
 */
export function joinTextLines(lines: readonly string[]): string {
  const given = lines.filter((line) => line !== "");
  const isStack = given.length > 1 && given.every((line) => isFigure(line) || isBlank(line));
  return given.join(isStack ? FIGURE_GAP : " ");
}

/** How far spaces at the beginning of a cell indent its text, in points. */
export function measureIndent(text: string): number {
  return (/^[ \u00a0]{0,100}/.exec(text)?.[0].length ?? 0) * SPACE_WIDTH;
}
