/** What a spreadsheet begins a formula with, full-width forms included. */
const SIGNS = "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20";

/** Blanks, control characters, characters without width, quotes: whatever a sign may hide behind. */
const COVER = "\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\"'";

/**
 * A cell that a spreadsheet runs instead of showing. Apostrophes count as cover, so that a text which begins with one,
 * `'=x`, gets another, and taking one away always gives the text back.
 */
const FORMULA = new RegExp(`^(?:'*[\\t\\r\\n]|[${COVER}]*[${SIGNS}])`);

/** `-0,5%`, `+3`: begins like a formula, but a spreadsheet reads it as a number. */
const SIGNED_NUMBER = /^[+-]\d[\d.,]*\s?%?$/;

/**
 * Where a program that splits cells at another separator, or that does not know quotes, would begin a cell: up to the
 * first character that is seen. The whole run is taken at once, so that no part of it is looked at twice.
 */
const INNER_START = new RegExp(`[\\t\\n\\r,;][${COVER},;]*([${SIGNS}]?)`, "g");

/** Makes a text cell harmless: an apostrophe before it tells a spreadsheet that it is text. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !SIGNED_NUMBER.test(cell) ? `'${cell}` : cell;
}

/**
 * Makes a text cell harmless that may be taken apart: an English Excel splits the file of a Vietnamese one at commas,
 * and then `a⏎=1+1` ends a row at its line break. Each sign that would then begin a cell gets an apostrophe as well.
 */
export function guardEachFormula(cell: string): string {
  return guardFormula(cell).replace(INNER_START, (start, sign: string) =>
    sign === "" ? start : `${start.slice(0, -1)}'${sign}`,
  );
}
