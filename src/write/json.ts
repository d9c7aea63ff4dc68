import type { Exporter, ExporterSettings } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/**
 * Creates an exporter of one JSON array for all documents, one row per line, so that two outputs can be compared line
 * by line.
 */
export function createJsonExporter({ columns }: Pick<ExporterSettings, "columns">): Exporter {
  const serialize = createSerializer(columns);
  return {
    begin: () => "[",
    *write(_document, rows) {
      for (const [index, row] of rows.entries()) yield (index === 0 ? "\n" : ",\n") + serialize(row);
    },
    between: ",",
    end: (isEmpty) => (isEmpty ? "]\n" : "\n]\n"),
  };
}
