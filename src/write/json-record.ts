import type { OutputColumn } from "./columns.ts";
import type { Row } from "./exporter.ts";
import { formatPlain, readFigures } from "./figures.ts";

/** Serializes a row as one line of JSON without a line end. */
export type SerializeRow = (row: Row) => string;

/**
 * Creates a serializer of rows with these columns. Numbers are written with all their digits and without an exponent:
 * `value`, `from` and `to` have more digits than a double can hold if the text gave more, and `exact` repeats these
 * digits as a string.
 */
export function createSerializer(columns: readonly OutputColumn[]): SerializeRow {
  // The keys with their punctuation: `{"source":`, `,"id":`, …
  const keys = columns.map((name, index) => ({ name, key: `${index === 0 ? "{" : ","}${JSON.stringify(name)}:` }));
  return (row) => {
    const figures = readFigures(row);
    const fields = row as Partial<Record<OutputColumn, string | number | null>>;
    let line = "";
    for (const { name, key } of keys) {
      const isFigure = name === "value" || name === "from" || name === "to";
      line += key + (isFigure ? (figures[name] ?? "null") : serializeField(fields[name] ?? null));
    }
    return `${line}}`;
  };
}

function serializeField(field: string | number | null): string {
  // Most fields of most rows are null: passing them to JSON.stringify doubles the time.
  if (field === null) return "null";
  return typeof field === "number" ? (formatPlain(field) ?? "null") : JSON.stringify(field);
}
