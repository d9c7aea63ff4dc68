import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { LongFact } from "../facts/long-fact.ts";
import type { Sentence } from "../facts/sentence.ts";
import type { ExporterSettings } from "./exporter.ts";
import type { Sink } from "./sink.ts";

/** The data about a document that an assembled format needs beside its records (or, with `--facts`, its facts). */
export interface Needs {
  /** Records and facts, regardless of `--facts`. */
  both?: boolean;
  /** The full text of the document. */
  text?: boolean;
  /** The sentence that each record comes from. */
  sentences?: boolean;
}

/** A document; it is passed to the assembler before the document's rows. */
export interface DocumentItem {
  source: string;
  /** `YYYY-MM-DD`: the value of `--date` if given, else the date found in the input. */
  date: string | null;
  /** The first line of the text that contains a letter. */
  title: string | null;
  /** Length of the text in UTF-16 code units. */
  characters: number;
  /** The number of records and facts that follow; 0 for a kind of row that the format does not need. */
  records: number;
  facts: number;
  /** Present only if the format needs the text. */
  text?: string;
}

/**
 * Builds one output file, such as a workbook or a page, from all documents. It runs in the main thread. For each
 * document, in the order of the inputs, the caller passes the document, then its records, then its facts. If a call
 * returns a promise, the caller awaits it before the next call. An error ends the run: it is a `WriteError` if the
 * output cannot be written.
 */
export interface Assembler {
  addDocument(document: DocumentItem): Promise<void> | undefined;
  /** `sentence` is given if the format needs sentences. */
  addRecord(record: ExtractRecord, sentence: Sentence | undefined): Promise<void> | undefined;
  /** With `--long`, each figure of a fact is passed in place of the fact. */
  addFact(fact: Fact | LongFact): Promise<void> | undefined;
  /** Writes the remaining output to the sink. The owner of the sink then closes it. */
  finish(): Promise<void>;
  /** Stops and removes temporary files. May be called at any time, even after `finish`; no other call follows it. */
  abort(): void;
}

/** Settings of an assembler, in addition to those of every exporter. */
export interface AssemblySettings extends ExporterSettings {
  /** The name of the output in messages. */
  name: string;
  /**
   * The destination of the output. A file gets its final name when the owner closes the sink. The assembler neither
   * closes nor aborts it.
   */
  sink: Sink;
  /** The absolute path of the output; undefined for standard output. */
  output: string | undefined;
  /** The absolute path of the file on disk that contains a document; undefined if there is none. */
  locate(source: string): string | undefined;
  /** Reports a one-line warning to the user about something unusual that is not an error. */
  warn(message: string): void;
}
