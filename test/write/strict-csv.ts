import { parse } from "csv-parse/sync";

/**
 * The rows of a delimited text as the strictest reader finds them: CR, LF and CRLF all end a row, a quote stands only
 * around a cell, each row has as many cells as the first, and nothing is trimmed or skipped. Throws where the text is not so.
 */
export function readStrictly(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    bom: false,
    relax_quotes: false,
    relax_column_count: false,
    skip_empty_lines: false,
    trim: false,
  });
}
