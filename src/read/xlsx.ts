import { ReadError } from "./document.ts";
import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import type { TextBudget } from "./limits.ts";
import { openPackage } from "./office-package.ts";
import { readNumberFormat, writeNumber } from "./xlsx/number-format.ts";
import { type CellStyle, joinSpaces, readSharedStrings, readStyles, readWorkbook } from "./xlsx/parts.ts";
import { parseXml } from "./xml.ts";

interface Workbook {
  strings: readonly string[];
  styles: readonly CellStyle[];
  isFrom1904: boolean;
}

interface Cell {
  type: string;
  style: number;
  value: string;
}

const GENERAL: CellStyle = { format: readNumberFormat(0), decoder: undefined };

/** Reads Excel workbooks (.xlsx): one line per row, with tabs between the cells, sheet after sheet. */
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
  const texts: string[] = [];
  for (const sheet of sheets) texts.push(writeSheet(await parts.readText(sheet), workbook, context.text));
  return { text: mendLegacyText(texts.filter((text) => text !== "").join("\n")) };
});

/** The text of a sheet. Each cell counts against the budget, as thousands of cells may share one string. */
function writeSheet(part: string, workbook: Workbook, budget: TextBudget): string {
  const lines: string[] = [];
  let row: string[] = [];
  let cell: Cell | undefined;
  let isValue = false;
  let number = 0;
  // An empty row ends the table above it, and with it the unit that the table declares. Several empty rows become one
  // empty line.
  const leaveLine = () => {
    if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
  };
  parseXml(part, {
    open: (name, attributes) => {
      if (name === "row") {
        row = [];
        // Files may omit empty rows.
        const place = Number(attributes.r ?? number + 1);
        if (place > number + 1) leaveLine();
        number = place;
      } else if (name === "c") {
        cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), value: "" };
      } else if (name === "v" || name === "t") isValue = true;
    },
    text: (piece) => {
      if (isValue && cell !== undefined) cell.value += piece;
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "c" && cell !== undefined) {
        const shown = writeCell(cell, workbook);
        budget.add(shown.length + 1);
        if (shown !== "") row.push(shown);
        cell = undefined;
      } else if (name === "row") {
        const line = row.join("\t").trimEnd();
        if (line === "") leaveLine();
        else lines.push(line);
      }
    },
  });
  if (lines.at(-1) === "") lines.pop();
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function writeCell({ type, style, value }: Cell, { strings, styles, isFrom1904 }: Workbook): string {
  const { format, decoder } = styles[style] ?? GENERAL;
  switch (type) {
    case "n":
      return value === "" ? "" : writeNumber(Number(value), format, isFrom1904);
    case "s":
    case "str":
    case "inlineStr": {
      const text = type === "s" ? (strings[Number(value)] ?? "") : joinSpaces(value);
      return decoder?.(text) ?? text;
    }
    case "d":
      return value.slice(0, 10).split("-").reverse().join("/");
    default:
      // Booleans, and errors of formulas.
      return "";
  }
}
