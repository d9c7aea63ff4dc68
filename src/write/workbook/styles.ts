/** Decimals that a number format shows at most; numbers with more have the general format. */
const MOST_DECIMALS = 10;

const FIRST_NUMBER_FORMAT = 164;

const LINK_COLOR = '<color rgb="FF0563C1"/>';

/** What a cell looks like: its place among the `cellXfs` of the workbook. */
export const STYLES = { plain: 0, header: 1, link: 2, quoted: 3, day: 4, title: 5, titleLink: 6, number: 7 } as const;

const FIRST_PERCENT = STYLES.number + MOST_DECIMALS + 1;

/** `12500.5` is shown as `12,500.5`, in the reader's language. */
export function findNumberStyle(decimals: number): number {
  return decimals > MOST_DECIMALS ? STYLES.plain : STYLES.number + decimals;
}

/** The style of a percentage with so many decimals: `12.5%` has one. */
export function findPercentStyle(decimals: number): number {
  return FIRST_PERCENT + Math.min(decimals, MOST_DECIMALS);
}

/** The part of the workbook that describes its styles. */
export function writeStyles(): string {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, count) =>
    count === 0 ? "" : `.${"0".repeat(count)}`,
  );
  const codes = ["dd/mm/yyyy", ...decimals.map((end) => `#,##0${end}`), ...decimals.map((end) => `0${end}%`)];
  const formats = codes.map((code, at) => `<numFmt numFmtId="${FIRST_NUMBER_FORMAT + at}" formatCode="${code}"/>`);
  const [day = 0, ...numbers] = codes.map((_, at) => FIRST_NUMBER_FORMAT + at);
  const styles = [
    writeStyle({}),
    writeStyle({ font: 1, fill: 2 }),
    writeStyle({ font: 2 }),
    writeStyle({ isQuoted: true }),
    writeStyle({ format: day }),
    writeStyle({ font: 1 }),
    writeStyle({ font: 3 }),
    ...numbers.map((format) => writeStyle({ format })),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.join("")}</numFmts>${FONTS}${FILLS}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** Plain, bold, link, bold link. */
const FONTS = `<fonts count="4">${[writeFont(""), writeFont("<b/>"), writeFont("<u/>", LINK_COLOR), writeFont("<b/><u/>", LINK_COLOR)].join("")}</fonts>`;

/** The first two are what every workbook has. */
const FILLS =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>';

function writeFont(marks: string, color = '<color rgb="FF000000"/>'): string {
  return `<font>${marks}<sz val="11"/>${color}<name val="Calibri"/><family val="2"/></font>`;
}

function writeStyle(style: { font?: number; fill?: number; format?: number; isQuoted?: boolean }): string {
  const { font = 0, fill = 0, format = 0, isQuoted = false } = style;
  // A quoted text stays one when somebody edits its cell.
  const quote = isQuoted ? ' quotePrefix="1"' : "";
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1"/>`;
}
