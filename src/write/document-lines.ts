import type { Exporter } from "./exporter.ts";

/** Characters of a text in one line, so that neither it nor what is gathered of it grows with the text. */
const LINE = 1 << 15;

/** Writes documents for who wants their texts: a line `{"source":…}`, then the text in lines that are JSON strings. */
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

/** A line of them: the start of a document, or a piece of its text. */
export type DocumentLine = { source: string } | string;

/** Reads lines that are whole. */
export function* readDocumentLines(lines: string): Generator<DocumentLine> {
  for (const line of lines.split("\n")) if (line !== "") yield JSON.parse(line) as DocumentLine;
}
