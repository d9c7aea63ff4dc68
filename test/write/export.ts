import type { ExtractRecord } from "../../src/extract.ts";
import { COLUMNS } from "../../src/write/columns.ts";
import type { Exporter, ExporterSettings } from "../../src/write/exporter.ts";
import { type FormatName, openExporter } from "../../src/write/registry.ts";
import { TEXT } from "./records.ts";

/** What nobody asked for anything gives. */
export const SETTINGS: ExporterSettings = {
  columns: COLUMNS,
  rows: "records",
  excel: false,
  headers: "en",
  date: undefined,
  color: false,
  width: 80,
};

/** The output of a format for records of one document. */
export async function exportRecords(
  format: FormatName,
  records: readonly ExtractRecord[],
  settings: Partial<ExporterSettings> = {},
  text: string = TEXT,
): Promise<string> {
  const exporter: Exporter = await openExporter(format, { ...SETTINGS, ...settings });
  const written = [...exporter.write({ source: "a.txt", text }, records)].join("");
  return exporter.begin() + written + exporter.end(written === "");
}
