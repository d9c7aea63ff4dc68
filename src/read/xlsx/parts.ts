import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import { findByType, type Relation } from "../office-relations.ts";
import { parseXml } from "../xml.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";

/** How cells of a style are shown. */
export interface CellStyle {
  format: NumberFormat;
  decoder: RunDecoder | undefined;
}

/** Puts the text of a cell on one line, with single spaces between words. */
export function joinSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Reads the shared strings of a workbook (`sharedStrings.xml`), each on one line. Cells refer to them by index. */
export function readSharedStrings(part: string): string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let isPhonetic = false;
  let isText = false;
  parseXml(part, {
    open: (name) => {
      if (name === "si") text = "";
      // Phonetic text (furigana): how the string is pronounced.
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    text: (piece) => {
      if (isText && text !== undefined) text += piece;
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") strings.push(joinSpaces(text ?? ""));
    },
  });
  return strings;
}

/** Reads the styles of a workbook (`styles.xml`). Cells refer to them by index. */
export function readStyles(part: string): CellStyle[] {
  const codes = new Map<number, string>();
  const formats = new Map<number, NumberFormat>();
  const findFormat = (id: number) => {
    const format = formats.get(id) ?? readNumberFormat(id, codes.get(id));
    formats.set(id, format);
    return format;
  };
  const fonts: (RunDecoder | undefined)[] = [];
  const styles: CellStyle[] = [];
  let place = "";
  parseXml(part, {
    open: (name, attributes) => {
      if (name === "fonts" || name === "cellXfs") place = name;
      else if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "font" && place === "fonts") fonts.push(undefined);
      else if (name === "name" && place === "fonts") fonts[fonts.length - 1] = findFontDecoder(attributes.val ?? "");
      else if (name === "xf" && place === "cellXfs") {
        const format = findFormat(Number(attributes.numFmtId ?? 0));
        styles.push({ format, decoder: fonts[Number(attributes.fontId ?? 0)] });
      }
    },
    close: (name) => {
      if (name === place) place = "";
    },
  });
  return styles;
}

/** The paths of the parts of a workbook. */
export interface WorkbookParts {
  /** The visible sheets in their order. If sheets share a part, only the first is listed. */
  sheets: string[];
  strings: string;
  styles: string;
  isFrom1904: boolean;
}

/** Reads the list of sheets and the date system from `workbook.xml`. */
export function readWorkbook(workbook: string, relations: ReadonlyMap<string, Relation>): WorkbookParts {
  const sheets = new Set<string>();
  let isFrom1904 = false;
  parseXml(workbook, {
    open: (name, attributes) => {
      if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      const target = name === "sheet" ? relations.get(attributes["r:id"] ?? "") : undefined;
      if (target !== undefined && (attributes.state ?? "visible") === "visible") sheets.add(target.path);
    },
  });
  return {
    sheets: [...sheets],
    strings: findByType(relations, "sharedStrings", "xl/sharedStrings.xml"),
    styles: findByType(relations, "styles", "xl/styles.xml"),
    isFrom1904,
  };
}
