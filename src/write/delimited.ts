import { stringify } from "csv-stringify/sync";
import type { Column } from "./columns.ts";
import type { Exporter, ExporterSettings, Row } from "./exporter.ts";
import { formatPlain, readFigures, useDecimalComma } from "./figures.ts";
import { guardEachFormula, guardFormula } from "./formula-guard.ts";
import { COLUMN_LABELS, titleColumns } from "./labels.ts";

interface Dialect {
  delimiter: string;
  lineEnd: "\r\n" | "\n";
  byteOrderMark: boolean;
  decimalComma: boolean;
  /** Keeps a spreadsheet from running a text. */
  guard: (cell: string) => string;
}

const PLAIN = { byteOrderMark: false, decimalComma: false, guard: guardFormula };
/** RFC 4180: comma, CRLF. A program reads it as it is, so that only the start of a cell can begin a formula. */
const CSV: Dialect = { ...PLAIN, delimiter: ",", lineEnd: "\r\n" };
/** CSV but for tab and LF, quotes included: Excel, LibreOffice, pandas and DuckDB all read it so. */
const TSV: Dialect = { ...PLAIN, delimiter: "\t", lineEnd: "\n" };
/**
 * What a double click opens right in an Excel set to Vietnamese: it splits at `;` and reads `12,5` as a number. An
 * Excel set to another language opens it, too, and splits it elsewhere.
 */
const EXCEL: Dialect = {
  delimiter: ";",
  lineEnd: "\r\n",
  byteOrderMark: true,
  decimalComma: true,
  guard: guardEachFormula,
};

/** Rows for one call of the library: enough to make its set-up cheap, few enough to keep memory flat. */
const ROWS_PER_CHUNK = 256;

type DelimitedSettings = Pick<ExporterSettings, "columns" | "excel" | "headers">;

/** CSV after RFC 4180, or with `excel` the CSV that a Vietnamese Excel opens. */
export function createCsvExporter(settings: DelimitedSettings): Exporter {
  return createDelimitedExporter(settings, settings.excel ? EXCEL : CSV);
}

/** Tab-separated values, quoted as in CSV where a cell holds a tab, a quote, a CR or an LF. */
export function createTsvExporter(settings: DelimitedSettings): Exporter {
  return createDelimitedExporter(settings, TSV);
}

function createDelimitedExporter({ columns, headers }: DelimitedSettings, dialect: Dialect): Exporter {
  const format = (rows: string[][]) =>
    stringify(rows, {
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineEnd,
      // The library turns this off where it is given the end of a line. Readers take a lone CR or LF for one, too.
      quote_record_delimiter: true,
      // A row that is nothing but one empty cell would be a blank line, which readers skip.
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

function writeRow(row: Row, columns: readonly Column[], { decimalComma, guard }: Dialect): string[] {
  const figures = readFigures(row);
  const fields = row as Partial<Record<Column, string | number | null>>;
  const writeNumber = (digits: string | null) => (decimalComma ? useDecimalComma(digits ?? "") : (digits ?? ""));
  return columns.map((column) => {
    if (column === "value" || column === "from" || column === "to") return writeNumber(figures[column]);
    const field = fields[column] ?? null;
    if (field === null) return "";
    return typeof field === "number" ? writeNumber(formatPlain(field)) : guard(field);
  });
}
