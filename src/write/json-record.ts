import type { ExtractRecord } from "../extract.ts";
import { COLUMNS } from "./columns.ts";
import { formatPlain, readFigures } from "./figures.ts";

/** `"source":`, `,"id":`, …: the keys as they stand before their values. */
const KEYS = COLUMNS.map((name, index) => ({ name, key: `${index === 0 ? "{" : ","}${JSON.stringify(name)}:` }));

/**
 * A record as one line of JSON. Numbers are written with all their digits and without an exponent: `value`, `from` and
 * `to` carry more digits than a double where the text gave them, and `exact` has the same digits as a string.
 */
export function serializeRecord(record: ExtractRecord): string {
  const figures = readFigures(record);
  let line = "";
  for (const { name, key } of KEYS) {
    const isFigure = name === "value" || name === "from" || name === "to";
    line += key + (isFigure ? (figures[name] ?? "null") : serializeField(record[name] ?? null));
  }
  return `${line}}`;
}

function serializeField(field: string | number | null): string {
  // Most fields of most records are null: leaving them to JSON.stringify doubles the time.
  if (field === null) return "null";
  return typeof field === "number" ? (formatPlain(field) ?? "null") : JSON.stringify(field);
}
