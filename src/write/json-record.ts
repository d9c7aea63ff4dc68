import type { Column } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { formatPlain, readFigures } from "./figures.ts";

/** Writes rows of these columns as lines of JSON. */
export type SerializeRow = (row: Row) => string;

/**
 * A row as one line of JSON. Numbers are written with all their digits and without an exponent: `value`, `from` and
 * `to` carry more digits than a double where the text gave them, and `exact` has the same digits as a string.
 */
export function createSerializer(columns: readonly Column[]): SerializeRow {
  // `"source":`, `,"id":`, …: the keys as they stand before their values.
  const keys = columns.map((name, index) => ({ name, key: `${index === 0 ? "{" : ","}${JSON.stringify(name)}:` }));
  return (row) => {
    const figures = readFigures(row);
    const fields = row as Partial<Record<Column, string | number | null>>;
    let line = "";
    for (const { name, key } of keys) {
      const isFigure = name === "value" || name === "from" || name === "to";
      line += key + (isFigure ? (figures[name] ?? "null") : serializeField(fields[name] ?? null));
    }
    return `${line}}`;
  };
}

function serializeField(field: string | number | null): string {
  // Most fields of most rows are null: leaving them to JSON.stringify doubles the time.
  if (field === null) return "null";
  return typeof field === "number" ? (formatPlain(field) ?? "null") : JSON.stringify(field);
}
