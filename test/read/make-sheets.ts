import { makeZip } from "./make-zip.ts";

/** A cell of a sheet: its text or figure; undefined leaves it out. */
export type SheetCell = string | number | undefined;

/** A sheet for several formats. */
export interface MadeSheet {
  rows: readonly (readonly SheetCell[])[];
  /** Ranges such as `A1:B2`. */
  merged?: readonly string[];
  /** The first and the last row with lines around its cells, from 1. */
  bordered?: readonly [number, number];
  isHidden?: boolean;
}

const letterOf = (column: number) => String.fromCharCode(65 + column);
const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES =
  '<fonts><font/></fonts><borders><border><left/><right/></border><border><left style="thin"/><right style="thin"/></border></borders><cellXfs><xf borderId="0"/><xf borderId="1"/></cellXfs>';

/** An Excel workbook. */
export function makeXlsx(sheets: readonly MadeSheet[]): Buffer {
  const list = sheets.map(
    ({ isHidden }, at) =>
      `<sheet name="S${at}" sheetId="${at + 1}" ${isHidden ? 'state="hidden"' : ""} r:id="r${at}"/>`,
  );
  const targets = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="${RELATION}/worksheet" Target="worksheets/s${at}.xml"/>`,
  );
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${RELATION}"><sheets>${list.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: `<Relationships>${targets.join("")}</Relationships>` },
    { name: "xl/styles.xml", content: `<styleSheet>${STYLES}</styleSheet>` },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/s${at}.xml`, content: writeXlsxSheet(sheet) })),
  ]);
}

function writeXlsxSheet({ rows, merged = [], bordered: [from, to] = [0, -1] }: MadeSheet): string {
  const data = rows.map((row, index) => {
    const number = index + 1;
    const style = number >= from && number <= to ? ' s="1"' : "";
    const cells = row.map((cell, column) => {
      if (cell === undefined) return "";
      const place = `r="${letterOf(column)}${number}"${style}`;
      if (typeof cell === "number") return `<c ${place}><v>${cell}</v></c>`;
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    });
    return `<row r="${number}">${cells.join("")}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet><sheetData>${data.join("")}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

/** An OpenDocument workbook. */
export function makeOds(sheets: readonly MadeSheet[]): Buffer {
  const styles =
    '<style:style style:name="H"><style:table-properties table:display="false"/></style:style><style:style style:name="B"><style:table-cell-properties fo:border="0.5pt solid #000"/></style:style>';
  const body = sheets.map((sheet) => writeOdfTable(sheet, sheet.isHidden ? 'table:style-name="H"' : "")).join("");
  return makeOdf(`<office:spreadsheet>${body}</office:spreadsheet>`, "spreadsheet", styles);
}

/** An OpenDocument text whose body is given. */
export const makeOdt = (body: string, styles = ""): Buffer =>
  makeOdf(`<office:text>${body}</office:text>`, "text", styles);

function makeOdf(body: string, sort: string, styles: string): Buffer {
  return makeZip([
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${sort}` },
    {
      name: "content.xml",
      content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
    },
  ]);
}

/** A table of an OpenDocument file. */
export function writeOdfTable(
  { rows, merged = [], bordered: [from, to] = [0, -1] }: MadeSheet,
  attributes = "",
): string {
  const spans = merged.map(readRange);
  const data = rows.map((row, index) => {
    const style = index + 1 >= from && index + 1 <= to ? 'table:style-name="B"' : "";
    const cells = row.map((cell, column) => {
      const isIn = (span: ReturnType<typeof readRange>) =>
        index >= span.row &&
        index < span.row + span.rows &&
        column >= span.column &&
        column < span.column + span.columns;
      const span = spans.find(isIn);
      if (span !== undefined && (span.row !== index || span.column !== column)) return "<table:covered-table-cell/>";
      const size =
        span === undefined
          ? ""
          : `table:number-rows-spanned="${span.rows}" table:number-columns-spanned="${span.columns}"`;
      const value = typeof cell === "number" ? `office:value-type="float" office:value="${cell}"` : "";
      const text = cell === undefined ? "" : `<text:p>${escapeXml(String(cell))}</text:p>`;
      return `<table:table-cell ${style} ${size} ${value}>${text}</table:table-cell>`;
    });
    return `<table:table-row>${cells.join("")}</table:table-row>`;
  });
  return `<table:table ${attributes}>${data.join("")}</table:table>`;
}

function readRange(range: string) {
  const [, first = "A", top, last = "A", bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const [row, column] = [Number(top) - 1, first.charCodeAt(0) - 65];
  return { row, column, rows: Number(bottom) - row, columns: last.charCodeAt(0) - 64 - column };
}

/** A file of comma-separated values with semicolons, as Excel writes it in Vietnam. */
export const makeCsv = ({ rows }: MadeSheet): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell ?? ""}"`).join(";")).join("\r\n"));
