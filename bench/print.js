/** Prints rows as columns: names left-aligned, figures right-aligned. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) printRow(row, widths);
}

/** Prints one row in columns of these widths, for tables whose rows appear one by one. */
export function printRow(row, widths) {
  const cells = row.map((cell, column) =>
    column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]),
  );
  console.log(cells.join("  ").trimEnd());
}

/** `12.3×` */
export function formatRatio(ratio) {
  return `${ratio.toFixed(ratio < 100 ? 1 : 0)}×`;
}

/** Returns the median of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
