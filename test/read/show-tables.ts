import { expect } from "vitest";
import type { Document } from "../../src/read/document.ts";
import { isUnread } from "../../src/read/read.ts";
import { readAll } from "./files.ts";

/** The only document of a file. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Document> {
  const [reading, ...others] = await readAll(name, bytes);
  if (reading === undefined || isUnread(reading) || others.length > 0) throw new Error(JSON.stringify(reading));
  return reading;
}

/**
 * The lines of a document's tables, `|` between cells; after them, on lines of their own, what its shape says. Fails if
 * a row of a table does not have as many cells as the table has columns.
 */
export function showTables({ text, tables = [] }: Document): string[][] {
  const lines = text.split("\n");
  return tables.map(({ firstLine, rows, columns, spans, headRows, indents }) => {
    const own = lines.slice(firstLine, firstLine + rows);
    expect(own.map((line) => line.split("\t").length)).toEqual(own.map(() => columns));
    expect(own).toHaveLength(rows);
    return [
      ...own.map((line) => line.replaceAll("\t", "|")),
      ...spans.map((span) => `span ${span.row},${span.column}: ${span.rows}×${span.columns}`),
      ...(headRows === undefined ? [] : [`head ${headRows}`]),
      ...(indents === undefined ? [] : [`indents ${JSON.stringify(indents)}`]),
    ];
  });
}
