import type { Exporter } from "./exporter.ts";
import { serializeRecord } from "./json-record.ts";

/** A JSON object a line, for tools that read a stream. */
export function createNdjsonExporter(): Exporter {
  return {
    begin: () => "",
    *write(_document, records) {
      for (const record of records) yield `${serializeRecord(record)}\n`;
    },
    end: () => "",
  };
}
