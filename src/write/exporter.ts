import type { ExtractRecord } from "../extract.ts";
import type { Document } from "../read/document.ts";
import type { Column } from "./columns.ts";

/**
 * Turns records into the text of an output format, document by document. The pieces that `write` yields are whole
 * records, so that an output that is cut short between two pieces can still be ended well.
 */
export interface Exporter {
  begin(): string;
  write(document: Document, records: readonly ExtractRecord[]): Iterable<string>;
  end(): string;
}

/** What an exporter may have to know; each takes what concerns it. */
export interface ExporterSettings {
  /** Columns of CSV and TSV, in order. */
  columns: readonly Column[];
  /** CSV as a Vietnamese Excel opens it. */
  excel: boolean;
  /** Whether a person's terminal shows colours. */
  color: boolean;
  /** Width of the terminal in cells. */
  width: number;
}
