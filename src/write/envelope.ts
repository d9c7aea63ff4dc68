import type { OutputColumn, RowKind } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/** Writes the result of one document: its rows, or the reason why there are none. */
export interface ResultWriter {
  /** `{"id":7,"records":[…]}`. Throws a `RangeError` if the result is too long for a string. */
  write(rows: readonly Row[]): string;
  /** `{"id":7,"error":"…","code":"…"}`. */
  fail(reason: string, code: string): string;
}

/** Writes one result line per request. `id` is JSON text, copied from the request. */
export interface EnvelopeWriter {
  /** Returns the writer for a request with one document: `{"id":7,"records":[…]}`. */
  line(id: string): ResultWriter;
  /** Begins the result of a file with several documents, which follow with commas between them. */
  begin(id: string): string;
  /** Returns the writer for a document of such a file: `{"source":"a.zip!/b.docx","records":[…]}`. */
  document(source: string): ResultWriter;
  /** Ends such a result. */
  end: string;
}

/** Creates a writer of rows with these columns. */
export function createEnvelopeWriter(columns: readonly OutputColumn[], kind: RowKind): EnvelopeWriter {
  const serialize = createSerializer(columns);
  const key = kind === "records" ? "records" : "facts";
  const createResultWriter = (start: string, end: string): ResultWriter => ({
    write: (rows) => `${start},"${key}":[${rows.map(serialize).join(",")}]}${end}`,
    fail: (reason, code) => `${start},"error":${JSON.stringify(reason)},"code":${JSON.stringify(code)}}${end}`,
  });
  return {
    line: (id) => createResultWriter(`{"id":${id}`, "\n"),
    begin: (id) => `{"id":${id},"documents":[`,
    document: (source) => createResultWriter(`{"source":${JSON.stringify(source)}`, ""),
    end: "]}\n",
  };
}
