import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { Document } from "../read/document.ts";
import type { Column } from "./columns.ts";

/** What is written a row of: a record, or with `--facts` a fact. */
export type Row = ExtractRecord | Fact;

/**
 * Turns rows into the text of an output format, document by document. It keeps no state, so that documents can be
 * written apart, by workers, and put together in their order. The pieces that `write` yields are whole rows, so that an
 * output that is cut short between two pieces can still be ended well.
 */
export interface Exporter<Written extends Row = Row> {
  begin(): string;
  /** The text of one document, which may be none. */
  write(document: Document, rows: readonly Written[]): Iterable<string>;
  /** Stands between the texts of two documents, where both have one. */
  between: string;
  /** `isEmpty` where no document had a text. */
  end(isEmpty: boolean): string;
}

/** English headers are the names of the fields. */
export const HEADER_LANGUAGES = ["en", "vi"] as const;
export type HeaderLanguage = (typeof HEADER_LANGUAGES)[number];

/** What an exporter may have to know; each takes what concerns it. */
export interface ExporterSettings {
  /** The columns of a row, in order. */
  columns: readonly Column[];
  /** Whether the rows are facts. */
  facts: boolean;
  /** CSV as a Vietnamese Excel opens it. */
  excel: boolean;
  /** The language of what stands above columns. */
  headers: HeaderLanguage;
  /** The documents' date, where somebody says it. */
  date: string | undefined;
  /** Whether a person's terminal shows colours. */
  color: boolean;
  /** How many cells of a terminal what a person reads may take in width; may be infinite. */
  width: number;
}
