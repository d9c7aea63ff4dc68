/** The name of the folder of pages that belongs to an output: `report.html` → `report-pages`. */
export function nameFolder(output: string): string {
  return `${output.replace(/\.html?$/i, "")}-pages`;
}
