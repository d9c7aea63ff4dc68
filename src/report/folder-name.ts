/** The folder of the pages that an output leads to: `report.html` → `report-pages`. */
export function nameFolder(output: string): string {
  return `${output.replace(/\.html?$/i, "")}-pages`;
}
