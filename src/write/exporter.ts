import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { LongFact } from "../facts/long-fact.ts";
import type { Document } from "../read/document.ts";
import type { OutputColumn, RowKind } from "./columns.ts";

/**
 * A row of the output: a record, with its sentence if this column is chosen, or, with `--facts`, a fact, or, with
 * `--long`, a figure of a fact.
 */
export type Row = (ExtractRecord & { sentence?: string }) | Fact | LongFact;

/**
 * Turns rows into the text of an output format, document by document. It keeps no state, so workers can write documents
 * independently and the results can be joined in order. `write` yields only whole rows, so an output that is cut
 * between two pieces can still be completed with `end`.
 */
export interface Exporter<Written extends Row = Row> {
  begin(): string;
  /** Yields the text of one document, which may be empty. */
  write(document: Document, rows: readonly Written[]): Iterable<string>;
  /** Written between the texts of two documents if both are not empty. */
  between: string;
  /** `isEmpty` is true if no document had any text. */
  end(isEmpty: boolean): string;
}

/** Languages of column headers. English headers are the field names. */
export const HEADER_LANGUAGES = ["en", "vi"] as const;
export type HeaderLanguage = (typeof HEADER_LANGUAGES)[number];

/** Settings of all exporters; each exporter uses only those that concern it. */
export interface ExporterSettings {
  /** The columns of a row, in order. */
  columns: readonly OutputColumn[];
  rows: RowKind;
  /** Whether to write CSV that an Excel set to Vietnamese opens. */
  excel: boolean;
  /** The language of the column headers. */
  headers: HeaderLanguage;
  /** The date of the documents, if set by an option. */
  date: string | undefined;
  /** Whether to use terminal colours. */
  color: boolean;
  /** The maximum width of a line, in terminal cells; may be infinite. */
  width: number;
}
