import type { Exporter } from "./exporter.ts";

/** Characters of text per line. A fixed size keeps lines, and buffers of lines, from growing with the text. */
const LINE = 1 << 15;

/**
 * Creates an exporter for callers that want the texts of documents: first a line `{"source":…}`, then the text in
 * pieces, one JSON string per line.
 */
export function createDocumentExporter(): Exporter {
  return {
    begin: () => "",
    *write({ source, text }) {
      yield `${JSON.stringify({ source })}\n`;
      for (let start = 0; start < text.length; start += LINE) {
        yield `${JSON.stringify(text.slice(start, start + LINE))}\n`;
      }
    },
    between: "",
    end: () => "",
  };
}

/** A parsed line: the start of a document, or a piece of its text. */
export type DocumentLine = { source: string } | string;

/** Parses complete lines written by `createDocumentExporter`. */
export function* readDocumentLines(lines: string): Generator<DocumentLine> {
  for (const line of lines.split("\n")) if (line !== "") yield JSON.parse(line) as DocumentLine;
}
