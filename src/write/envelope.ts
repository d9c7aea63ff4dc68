import type { Column } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/** Writes a line a document, for an engine that waits for it: `{"id":7,"records":[…]}`. */
export interface EnvelopeWriter {
  /** `id` is JSON, as it was given. */
  write(id: string, rows: readonly Row[]): string;
  /** The line that stands in the place of a document that could not be read. */
  fail(id: string, message: string): string;
}

/** A writer of lines that hold rows of these columns. */
export function createEnvelopeWriter(columns: readonly Column[], facts: boolean): EnvelopeWriter {
  const serialize = createSerializer(columns);
  const key = facts ? "facts" : "records";
  return {
    write: (id, rows) => `{"id":${id},"${key}":[${rows.map(serialize).join(",")}]}\n`,
    fail: (id, message) => `{"id":${id},"error":${JSON.stringify(message)}}\n`,
  };
}
