import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import { findByType, type Relation } from "../office-relations.ts";
import { joinSpaces, measureIndent } from "../table/cell-text.ts";
import { parseXml } from "../xml.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";

/** How cells of a style are shown. */
export interface CellStyle {
  format: NumberFormat;
  decoder: RunDecoder | undefined;
  /** Whether they have a line at their left or right side. */
  hasSides: boolean;
  /** How far their text is indented, in points. */
  indent: number;
}

/** Width of a level of indentation in Excel, in points. */
export const INDENT_WIDTH = 9;

/** A string of a workbook: on one line, and how far spaces indent it, in points. */
export interface SharedString {
  text: string;
  indent: number;
}

/** Reads the shared strings of a workbook (`sharedStrings.xml`). Cells refer to them by index. */
export function readSharedStrings(part: string): SharedString[] {
  const strings: SharedString[] = [];
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
      else if (name === "si") strings.push({ text: joinSpaces(text ?? ""), indent: measureIndent(text ?? "") });
    },
  });
  return strings;
}

const SIDES = new Set(["left", "right", "start", "end"]);
const isLine = (style: string | undefined) => style !== undefined && style !== "none";

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
  const sides: boolean[] = [];
  const styles: CellStyle[] = [];
  let place = "";
  parseXml(part, {
    open: (name, attributes) => {
      if (name === "fonts" || name === "borders" || name === "cellXfs") place = name;
      else if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "font" && place === "fonts") fonts.push(undefined);
      else if (name === "name" && place === "fonts") fonts[fonts.length - 1] = findFontDecoder(attributes.val ?? "");
      else if (name === "border" && place === "borders") sides.push(false);
      else if (SIDES.has(name) && place === "borders") sides[sides.length - 1] ||= isLine(attributes.style);
      else if (name === "xf" && place === "cellXfs") {
        const format = findFormat(Number(attributes.numFmtId ?? 0));
        const decoder = fonts[Number(attributes.fontId ?? 0)];
        styles.push({ format, decoder, hasSides: sides[Number(attributes.borderId ?? 0)] ?? false, indent: 0 });
      } else if (name === "alignment" && place === "cellXfs") {
        const style = styles.at(-1);
        if (style !== undefined) style.indent = (Number(attributes.indent ?? 0) || 0) * INDENT_WIDTH;
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
