import type { Column } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/** Writes one line per document, for a program that waits for the answer to each request: `{"id":7,"records":[…]}`. */
export interface EnvelopeWriter {
  /** `id` is JSON text, copied from the request. */
  write(id: string, rows: readonly Row[]): string;
  /** Returns the line that replaces the rows of a document that could not be read: `{"id":7,"error":"…","code":"…"}`. */
  fail(id: string, message: string, code: string): string;
}

/** Creates a writer of rows with these columns. */
export function createEnvelopeWriter(columns: readonly Column[], facts: boolean): EnvelopeWriter {
  const serialize = createSerializer(columns);
  const key = facts ? "facts" : "records";
  return {
    write: (id, rows) => `{"id":${id},"${key}":[${rows.map(serialize).join(",")}]}\n`,
    fail: (id, message, code) => `{"id":${id},"error":${JSON.stringify(message)},"code":${JSON.stringify(code)}}\n`,
  };
}
