import type { ExtractRecord } from "../../src/extract.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import type { Exporter, ExporterSettings } from "../../src/write/exporter.ts";
import { FORMATS, type FormatName } from "../../src/write/registry.ts";
import { TEXT } from "./records.ts";

const SETTINGS: ExporterSettings = { columns: COLUMNS, facts: false, excel: false, color: false, width: 80 };

/** The output of a format for records of one document. */
export async function exportRecords(
  format: FormatName,
  records: readonly ExtractRecord[],
  settings: Partial<ExporterSettings> = {},
  text: string = TEXT,
): Promise<string> {
  const exporter: Exporter = await FORMATS[format].open({ ...SETTINGS, ...settings });
  const written = [...exporter.write({ source: "a.txt", text }, records)].join("");
  return exporter.begin() + written + exporter.end(written === "");
}
