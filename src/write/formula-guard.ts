/** Characters that begin a formula in a spreadsheet, including full-width forms. */
const SIGNS = "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20";

/**
 * Characters that may precede the sign of a formula without being seen: blanks, control characters, zero-width
 * characters, quotes.
 */
const COVER = "\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\"'";

/**
 * Matches a cell that a spreadsheet would run as a formula instead of showing it. Leading apostrophes are skipped, so a
 * text that begins with one, `'=x`, gets a second one, and removing one apostrophe always restores the text.
 */
const FORMULA = new RegExp(`^(?:'*[\\t\\r\\n]|[${COVER}]*[${SIGNS}])`);

/** `-0,5%`, `+3`: begins like a formula, but a spreadsheet reads it as a number. */
const SIGNED_NUMBER = /^[+-]\d[\d.,]*\s?%?$/;

/**
 * Matches the places where a program that splits cells at another separator, or that does not know quotes, would begin
 * a cell, up to the first visible character. The whole run is consumed by one match, so no part of it is scanned twice.
 */
const INNER_START = new RegExp(`[\\t\\n\\r,;][${COVER},;]*([${SIGNS}]?)`, "g");

/** Makes a text cell harmless: a leading apostrophe tells a spreadsheet that the cell is text. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !SIGNED_NUMBER.test(cell) ? `'${cell}` : cell;
}

/**
 * Makes a text cell harmless even if the reader splits it: an English Excel splits the file of a Vietnamese one at
 * commas, and then `a⏎=1+1` ends a row at its line break. Each sign that would then begin a cell also gets an
 * apostrophe.
 */
export function guardEachFormula(cell: string): string {
  return guardFormula(cell).replace(INNER_START, (start, sign: string) =>
    sign === "" ? start : `${start.slice(0, -1)}'${sign}`,
  );
}
