import type { Exporter, ExporterSettings } from "./exporter.ts";
import { createSerializer } from "./json-record.ts";

/** Creates an exporter of one JSON object per line, for tools that read a stream. */
export function createNdjsonExporter({ columns }: Pick<ExporterSettings, "columns">): Exporter {
  const serialize = createSerializer(columns);
  return {
    begin: () => "",
    *write(_document, rows) {
      for (const row of rows) yield `${serialize(row)}\n`;
    },
    between: "",
    end: () => "",
  };
}
