import type { Exporter } from "./exporter.ts";
import { serializeRecord } from "./json-record.ts";

/** One JSON array over all documents, a record a line, so that two outputs can be compared line by line. */
export function createJsonExporter(): Exporter {
  let written = 0;
  return {
    begin: () => "[",
    *write(_document, records) {
      for (const record of records) yield (written++ === 0 ? "\n" : ",\n") + serializeRecord(record);
    },
    end: () => (written === 0 ? "]\n" : "\n]\n"),
  };
}
