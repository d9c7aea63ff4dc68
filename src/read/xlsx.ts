import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import type { TextBudget } from "./limits.ts";
import { TextWriter } from "./markup/text-writer.ts";
import { openPackage } from "./office-package.ts";
import { joinSpaces, measureIndent } from "./table/cell-text.ts";
import { Sheet } from "./table/sheet.ts";
import { readNumberFormat, writeNumber } from "./xlsx/number-format.ts";
import { type CellStyle, readSharedStrings, readStyles, readWorkbook, type SharedString } from "./xlsx/parts.ts";
import { parseXml } from "./xml.ts";

interface Workbook {
  strings: readonly SharedString[];
  styles: readonly CellStyle[];
  isFrom1904: boolean;
}

interface Cell {
  type: string;
  style: number;
  value: string;
  column: number;
}

const GENERAL: CellStyle = { format: readNumberFormat(0), decoder: undefined, hasSides: false, indent: 0 };

/** Reads Excel workbooks (.xlsx): their tables and lines of text, sheet after sheet. */
export const readXlsx = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const parts = await openPackage(bytes, context);
  const { path, relations } = await parts.findMain("xl/workbook.xml");
  if (path.endsWith(".bin")) throw new ReadError("a binary Excel workbook (.xlsb); save it as .xlsx", "unsupported");
  const { sheets, strings, styles, isFrom1904 } = readWorkbook(await parts.readText(path), relations);
  const workbook = {
    strings: readSharedStrings(await parts.readTextIfAny(strings)),
    styles: readStyles(await parts.readTextIfAny(styles)),
    isFrom1904,
  };
  const writer = new TextWriter(context.text);
  for (const sheet of sheets) {
    readSheet(await parts.readText(sheet), workbook, context.text).write(writer);
    writer.leaveLine();
  }
  const { text, tables } = writer.finish();
  return { text: mendLegacyText(text), tables };
});

/** The cells of a sheet. Each counts against the budget, as thousands of cells may share one string. */
function readSheet(part: string, workbook: Workbook, budget: TextBudget): Sheet {
  const sheet = new Sheet(budget);
  let cell: Cell | undefined;
  let isValue = false;
  let number = 0;
  parseXml(part, {
    open: (name, attributes) => {
      // Files may omit empty rows, and the places of rows and cells.
      if (name === "row") number = Math.max(number + 1, Number(attributes.r ?? 0) || 0);
      else if (name === "c") {
        const place = attributes.r === undefined ? undefined : readPlace(attributes.r);
        const column = Math.max(place?.column ?? 0, sheet.nextColumn);
        cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), value: "", column };
      } else if (name === "v" || name === "t") isValue = true;
      else if (name === "mergeCell") mergeCells(attributes.ref ?? "", sheet);
    },
    text: (piece) => {
      if (isValue && cell !== undefined) cell.value += piece;
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "c" && cell !== undefined) {
        addCell(cell, workbook, sheet);
        cell = undefined;
      } else if (name === "row") sheet.endRow(number);
    },
  });
  return sheet;
}

/** The row, from 1, and the column, from 0, of a place such as `AB12`. */
function readPlace(place: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column: column - 1 };
}

/** Merges the cells of a range such as `B2:D3`. */
function mergeCells(range: string, sheet: Sheet): void {
  const [start, end] = range.split(":", 2).map(readPlace);
  if (start === undefined || end === undefined || end.row < start.row || end.column < start.column) return;
  sheet.merge({ ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 });
}

function addCell(cell: Cell, workbook: Workbook, sheet: Sheet): void {
  const { text, indent } = writeCell(cell, workbook);
  const style = workbook.styles[cell.style];
  sheet.addCell(cell.column, text, { hasSides: style?.hasSides ?? false, indent: indent + (style?.indent ?? 0) });
}

const BLANK: SharedString = { text: "", indent: 0 };

/** The text that a cell shows, on one line, and how far spaces indent it, in points. */
function writeCell({ type, style, value }: Cell, { strings, styles, isFrom1904 }: Workbook): SharedString {
  const { format, decoder } = styles[style] ?? GENERAL;
  const show = (text: string) => ({ text: joinSpaces(text), indent: 0 });
  switch (type) {
    case "n":
      return value === "" ? BLANK : show(writeNumber(Number(value), format, isFrom1904));
    case "s":
    case "str":
    case "inlineStr": {
      const { text, indent } =
        type === "s" ? (strings[Number(value)] ?? BLANK) : { text: joinSpaces(value), indent: measureIndent(value) };
      return { text: decoder?.(text) ?? text, indent };
    }
    case "d":
      return show(value.slice(0, 10).split("-").reverse().join("/"));
    default:
      // Booleans, and errors of formulas.
      return BLANK;
  }
}
