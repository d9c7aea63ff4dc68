import { mendLegacyText } from "./encodings/legacy-text.ts";
import { type FileBytes, type ReadContext, readOneText } from "./format.ts";
import { readParts } from "./office-package.ts";
import { readNumberFormat, writeNumber } from "./xlsx/number-format.ts";
import { type CellStyle, parseXml, readSharedStrings, readStyles, readWorkbook } from "./xlsx/parts.ts";

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

/** Excel workbooks (.xlsx): a row a line, a tab between cells, a sheet after the other. */
export const readXlsx = readOneText(async ({ bytes }: FileBytes, context: ReadContext) => {
  const parts = await readParts(bytes, /^xl\/.*\.(?:xml|rels)$/i, context);
  const { sheets, isFrom1904 } = readWorkbook(parts.get("xl/workbook.xml"), parts.get("xl/_rels/workbook.xml.rels"));
  const workbook = {
    strings: readSharedStrings(parts.get("xl/sharedStrings.xml")),
    styles: readStyles(parts.get("xl/styles.xml")),
    isFrom1904,
  };
  const texts = sheets.map((sheet) => writeSheet(parts.get(sheet), workbook));
  return { text: mendLegacyText(texts.filter((text) => text !== "").join("\n")) };
});

function writeSheet(part: Uint8Array | undefined, workbook: Workbook): string {
  let text = "";
  let row: string[] = [];
  let cell: Cell | undefined;
  let isValue = false;
  let number = 0;
  // An empty row ends what was said of the rows above; one line does so.
  const leaveLine = () => {
    if (text !== "" && !text.endsWith("\n\n")) text += "\n";
  };
  parseXml(part, {
    open: (name, attributes) => {
      if (name === "row") {
        row = [];
        // Empty rows may be left out.
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
        if (shown !== "") row.push(shown);
        cell = undefined;
      } else if (name === "row") {
        const line = Array.from(row, (value) => value ?? "")
          .join("\t")
          .trimEnd();
        if (line === "") leaveLine();
        else text += `${line}\n`;
      }
    },
  });
  const trimmed = text.trimEnd();
  return trimmed === "" ? "" : `${trimmed}\n`;
}

function writeCell({ type, style, value }: Cell, { strings, styles, isFrom1904 }: Workbook): string {
  const { format, decoder } = styles[style] ?? GENERAL;
  switch (type) {
    case "n":
      return value === "" ? "" : writeNumber(Number(value), format, isFrom1904);
    case "s":
    case "str":
    case "inlineStr": {
      const text = type === "s" ? (strings[Number(value)] ?? "") : value;
      return (decoder?.(text) ?? text).replace(/\s+/g, " ").trim();
    }
    case "d":
      return value.slice(0, 10).split("-").reverse().join("/");
    default:
      // Truth values, and errors of formulas.
      return "";
  }
}
