import type { Exporter, ExporterSettings } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/** One JSON array over all documents, a row a line, so that two outputs can be compared line by line. */
export function createJsonExporter({ columns }: Pick<ExporterSettings, "columns">): Exporter {
  const serialize = createSerializer(columns);
  let written = 0;
  return {
    begin: () => "[",
    *write(_document, rows) {
      for (const row of rows) yield (written++ === 0 ? "\n" : ",\n") + serialize(row);
    },
    end: () => (written === 0 ? "]\n" : "\n]\n"),
  };
}
