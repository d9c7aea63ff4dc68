import type { Column } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/** Writes what became of one document: its rows, or why there are none. */
export interface ResultWriter {
  /** `{"id":7,"records":[…]}`. Throws a `RangeError` where no string can hold it. */
  write(rows: readonly Row[]): string;
  /** `{"id":7,"error":"…","code":"…"}`. */
  fail(reason: string, code: string): string;
}

/** Writes the answers to lines, one line each. The `id` of a line is JSON, as it was given. */
export interface EnvelopeWriter {
  /** The answer to a line with one document: `{"id":7,"records":[…]}`. */
  line(id: string): ResultWriter;
  /** Begins the answer to a line with a file of several documents, which stand in it with commas between them. */
  begin(id: string): string;
  /** A document of such a file: `{"source":"a.zip!/b.docx","records":[…]}`. */
  document(source: string): ResultWriter;
  /** Ends such an answer. */
  end: string;
}

/** A writer of answers that hold rows of these columns. */
export function createEnvelopeWriter(columns: readonly Column[], facts: boolean): EnvelopeWriter {
  const serialize = createSerializer(columns);
  const key = facts ? "facts" : "records";
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
