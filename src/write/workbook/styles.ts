/** The maximum number of decimals that a number format shows; numbers with more get the general format. */
const MOST_DECIMALS = 10;

const FIRST_NUMBER_FORMAT = 164;

const LINK_COLOR = '<color rgb="FF0563C1"/>';

interface Style {
  /** Index in the list of fonts, of fills. */
  font?: number;
  fill?: number;
  /** The id of a number format. */
  format?: number;
  /** Whether a text that looks like a formula remains a text when somebody edits its cell. */
  isQuoted?: boolean;
}

const FIRST_STYLES = {
  plain: {},
  header: { font: 1, fill: 2 },
  link: { font: 2 },
  quoted: { isQuoted: true },
  title: { font: 1 },
  titleLink: { font: 3 },
  quotedTitle: { font: 1, isQuoted: true },
  day: { format: FIRST_NUMBER_FORMAT },
} as const satisfies Record<string, Style>;

/** The index of each style in the `cellXfs` of the workbook. */
export const STYLES = Object.fromEntries(Object.keys(FIRST_STYLES).map((name, at) => [name, at])) as Record<
  keyof typeof FIRST_STYLES,
  number
>;

const FIRST_NUMBER = Object.keys(FIRST_STYLES).length;
const FIRST_PERCENT = FIRST_NUMBER + MOST_DECIMALS + 1;

/** Returns the style of a number: `12500.5` is shown as `12,500.5`, with the separators of the reader's language. */
export function findNumberStyle(decimals: number): number {
  return decimals > MOST_DECIMALS ? STYLES.plain : FIRST_NUMBER + decimals;
}

/** Returns the style of a percentage with so many decimals: `12.5%` has one. */
export function findPercentStyle(decimals: number): number {
  return FIRST_PERCENT + Math.min(decimals, MOST_DECIMALS);
}

/** Writes the part of the workbook that defines its styles. */
export function writeStyles(): string {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, count) =>
    count === 0 ? "" : `.${"0".repeat(count)}`,
  );
  const codes = ["dd/mm/yyyy", ...decimals.map((end) => `#,##0${end}`), ...decimals.map((end) => `0${end}%`)];
  const formats = codes.map((code, at) => `<numFmt numFmtId="${FIRST_NUMBER_FORMAT + at}" formatCode="${code}"/>`);
  const numbers = codes.slice(1).map((_, at) => ({ format: FIRST_NUMBER_FORMAT + 1 + at }));
  const styles = [...Object.values(FIRST_STYLES), ...numbers].map(writeStyle);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.join("")}</numFmts>${FONTS}${FILLS}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** Regular, bold, link, bold link. */
const FONTS = `<fonts count="4">${[writeFont(""), writeFont("<b/>"), writeFont("<u/>", LINK_COLOR), writeFont("<b/><u/>", LINK_COLOR)].join("")}</fonts>`;

/** The first two are required in every workbook. */
const FILLS =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>';

function writeFont(marks: string, color = '<color rgb="FF000000"/>'): string {
  return `<font>${marks}<sz val="11"/>${color}<name val="Calibri"/><family val="2"/></font>`;
}

function writeStyle({ font = 0, fill = 0, format = 0, isQuoted = false }: Style): string {
  const quote = isQuoted ? ' quotePrefix="1"' : "";
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1"/>`;
}
