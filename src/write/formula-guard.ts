/**
 * What a spreadsheet runs instead of showing: a cell whose first visible character is one of = + - @ (full-width forms
 * included), or that begins with a tab or a carriage return.
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** `-0,5%`, `+3`: begins like a formula, but a spreadsheet reads it as a number. */
const SIGNED_NUMBER = /^[+-]\d[\d.,]*\s?%?$/;

/** Makes a text cell harmless: an apostrophe before it tells the spreadsheet that it is text. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !SIGNED_NUMBER.test(cell) ? `'${cell}` : cell;
}
