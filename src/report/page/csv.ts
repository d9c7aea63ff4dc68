import { FACT_COLUMNS } from "../../facts/fact.ts";
import { COLUMNS } from "../../write/columns.ts";
import { createCsvExporter } from "../../write/delimited.ts";
import type { Exporter } from "../../write/exporter.ts";
import type { TableRow } from "./rows.ts";
import type { TableName } from "./state.ts";

/** Writes rows as CSV with the exporter of the command, so the file equals its output with `--csv` or `--excel`. */
export function writeCsv(rows: readonly TableRow[], table: TableName, isForExcel: boolean): string {
  const exporter: Exporter = createCsvExporter({
    columns: table === "facts" ? FACT_COLUMNS : COLUMNS,
    excel: isForExcel,
    headers: "en",
  });
  // The exporter uses only the fields of rows, not the document.
  const document = { source: "", text: "" };
  const written = rows.map(({ row }) => row);
  return [exporter.begin(), ...exporter.write(document, written), exporter.end(rows.length === 0)].join("");
}

/** Makes the browser save a text as a file. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // By then the download no longer needs the URL.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
