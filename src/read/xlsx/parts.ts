import { Parser } from "htmlparser2";
import { findFontDecoder, type RunDecoder } from "../encodings/legacy-font.ts";
import { type NumberFormat, readNumberFormat } from "./number-format.ts";

/** How the cells of a style look. */
export interface CellStyle {
  format: NumberFormat;
  decoder: RunDecoder | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML part; names come without their prefix. */
interface Events {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads an XML part from its beginning to its end. */
export function parseXml(part: Uint8Array | undefined, events: Events): void {
  if (part === undefined) return;
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(bare(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(bare(name)),
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8"));
}

/** The strings that cells share. */
export function readSharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let isSpoken = false;
  let isText = false;
  parseXml(part, {
    open: (name) => {
      if (name === "si") text = "";
      // How the characters of a string are spoken.
      else if (name === "rPh") isSpoken = true;
      else if (name === "t") isText = !isSpoken;
    },
    text: (piece) => {
      if (isText && text !== undefined) text += piece;
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") isSpoken = false;
      else if (name === "si") strings.push(text ?? "");
    },
  });
  return strings;
}

/** The styles that cells have by number. */
export function readStyles(part: Uint8Array | undefined): CellStyle[] {
  const codes = new Map<number, string>();
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
        const id = Number(attributes.numFmtId ?? 0);
        styles.push({ format: readNumberFormat(id, codes.get(id)), decoder: fonts[Number(attributes.fontId ?? 0)] });
      }
    },
    close: (name) => {
      if (name === place) place = "";
    },
  });
  return styles;
}

/** The paths of the sheets that a reader of the workbook sees, in their order, and the calendar of its dates. */
export function readWorkbook(
  workbook: Uint8Array | undefined,
  relations: Uint8Array | undefined,
): { sheets: string[]; isFrom1904: boolean } {
  const targets = new Map<string, string>();
  parseXml(relations, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: string[] = [];
  let isFrom1904 = false;
  parseXml(workbook, {
    open: (name, attributes) => {
      if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      const target = name === "sheet" ? targets.get(attributes["r:id"] ?? "") : undefined;
      if (target !== undefined && (attributes.state ?? "visible") === "visible") sheets.push(target);
    },
  });
  return { sheets, isFrom1904 };
}
