import { FACT_COLUMNS } from "../../facts/fact.ts";
import { COLUMNS } from "../../write/columns.ts";
import { createCsvExporter } from "../../write/delimited.ts";
import type { Exporter } from "../../write/exporter.ts";
import type { TableRow } from "./rows.ts";
import type { TableName } from "./state.ts";

/** The rows as CSV, by the exporter of the command: what it writes for them with `--csv` or with `--excel`. */
export function writeCsv(rows: readonly TableRow[], table: TableName, isForExcel: boolean): string {
  const exporter: Exporter = createCsvExporter({
    columns: table === "facts" ? FACT_COLUMNS : COLUMNS,
    excel: isForExcel,
    headers: "en",
  });
  // It writes nothing of the document that a row does not have.
  const document = { source: "", text: "" };
  const written = rows.map(({ row }) => row);
  return [exporter.begin(), ...exporter.write(document, written), exporter.end(rows.length === 0)].join("");
}

/** Has the browser save a text as a file. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on it by then.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
