import { stringify } from "csv-stringify/sync";
import type { OutputColumn } from "./columns.ts";
import type { Exporter, ExporterSettings, Row } from "./exporter.ts";
import { formatPlain, readFigures, useDecimalComma } from "./figures.ts";
import { guardEachFormula, guardFormula } from "./formula-guard.ts";
import { COLUMN_LABELS, titleColumns } from "./labels.ts";

interface Dialect {
  delimiter: string;
  lineEnd: "\r\n" | "\n";
  byteOrderMark: boolean;
  decimalComma: boolean;
  /** Changes a text cell so that a spreadsheet does not run it as a formula. */
  guard: (cell: string) => string;
}

const PLAIN = { byteOrderMark: false, decimalComma: false, guard: guardFormula };
/** RFC 4180: comma, CRLF. Programs split it correctly, so a formula can begin only at the start of a cell. */
const CSV: Dialect = { ...PLAIN, delimiter: ",", lineEnd: "\r\n" };
/** Like CSV, quotes included, but with tab and LF. Excel, LibreOffice, pandas and DuckDB all read this. */
const TSV: Dialect = { ...PLAIN, delimiter: "\t", lineEnd: "\n" };
/**
 * The file that an Excel set to Vietnamese opens correctly on a double click: it splits cells at `;` and reads `12,5`
 * as a number. An Excel set to another language also opens it, but splits cells at other places.
 */
const EXCEL: Dialect = {
  delimiter: ";",
  lineEnd: "\r\n",
  byteOrderMark: true,
  decimalComma: true,
  guard: guardEachFormula,
};

/** Rows per call of the CSV library: enough to make its set-up cheap, few enough to keep memory constant. */
const ROWS_PER_CHUNK = 256;

type DelimitedSettings = Pick<ExporterSettings, "columns" | "excel" | "headers">;

/** Creates an exporter of CSV as in RFC 4180 or, with `excel`, of the CSV that an Excel set to Vietnamese opens. */
export function createCsvExporter(settings: DelimitedSettings): Exporter {
  return createDelimitedExporter(settings, settings.excel ? EXCEL : CSV);
}

/**
 * Creates an exporter of tab-separated values. A cell that contains a tab, a quote, a CR or an LF is quoted as in CSV.
 */
export function createTsvExporter(settings: DelimitedSettings): Exporter {
  return createDelimitedExporter(settings, TSV);
}

function createDelimitedExporter({ columns, headers }: DelimitedSettings, dialect: Dialect): Exporter {
  const format = (rows: string[][]) =>
    stringify(rows, {
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineEnd,
      // The library turns this off if a line end is given. But readers take a lone CR or LF for a line end, too.
      quote_record_delimiter: true,
      // A row that consists of one empty cell would be a blank line, which readers skip.
      quoted_empty: columns.length === 1,
    });
  return {
    begin: () => (dialect.byteOrderMark ? "\uFEFF" : "") + format([titleColumns(columns, headers, COLUMN_LABELS)]),
    *write(_document, rows) {
      for (let at = 0; at < rows.length; at += ROWS_PER_CHUNK) {
        const chunk = rows.slice(at, at + ROWS_PER_CHUNK);
        yield format(chunk.map((row) => writeRow(row, columns, dialect)));
      }
    },
    between: "",
    end: () => "",
  };
}

function writeRow(row: Row, columns: readonly OutputColumn[], { decimalComma, guard }: Dialect): string[] {
  const figures = readFigures(row);
  const fields = row as Partial<Record<OutputColumn, string | number | null>>;
  const writeNumber = (digits: string | null) => (decimalComma ? useDecimalComma(digits ?? "") : (digits ?? ""));
  return columns.map((column) => {
    if (column === "value" || column === "from" || column === "to") return writeNumber(figures[column]);
    const field = fields[column] ?? null;
    if (field === null) return "";
    return typeof field === "number" ? writeNumber(formatPlain(field)) : guard(field);
  });
}
