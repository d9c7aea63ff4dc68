import type { ExtractRecord } from "../extract.ts";
import type { Fact } from "../facts/facts.ts";
import type { Sentence } from "../facts/sentence.ts";
import type { ExporterSettings } from "./exporter.ts";
import type { Sink } from "./sink.ts";

/** What an assembled format needs of a document, beside its records or with `--facts` its facts. */
export interface Needs {
  /** Records and facts, whatever `--facts` says. */
  both?: boolean;
  /** The text of the document. */
  text?: boolean;
  /** The sentence of each record. */
  sentences?: boolean;
}

/** A document, as it comes before its rows. */
export interface DocumentItem {
  source: string;
  /** `YYYY-MM-DD`: what `--date` says, else what the input says. */
  date: string | null;
  /** Its first line that has a letter. */
  title: string | null;
  /** UTF-16 code units of its text. */
  characters: number;
  /** How many records and facts follow; 0 of those that are not needed. */
  records: number;
  facts: number;
  /** Where the text is needed. */
  text?: string;
}

/**
 * Makes an output that is one whole out of all documents, in the main thread: a workbook, a page. It is told of each
 * document, then of its records, then of its facts, in the order of the inputs. Each call may give a promise, and the
 * next comes when it is kept. An error ends the run: a `WriteError` where the output can't be written.
 */
export interface Assembler {
  addDocument(document: DocumentItem): Promise<void> | undefined;
  /** Comes with its sentence where that is needed. */
  addRecord(record: ExtractRecord, sentence: Sentence | undefined): Promise<void> | undefined;
  addFact(fact: Fact): Promise<void> | undefined;
  /** Writes what is left into the sink, which its owner then closes. */
  finish(): Promise<void>;
  /** Gives up and removes what it keeps beside the sink; may come at any time, even after `finish`. Nothing comes after it. */
  abort(): void;
}

/** What assembling takes beside the settings of every exporter. */
export interface AssemblySettings extends ExporterSettings {
  /** What messages call the output. */
  name: string;
  /** Where the output goes: it gets its name when it is whole. The assembler neither closes nor aborts it. */
  sink: Sink;
  /** The path of the output, absolute; undefined for standard output. */
  output: string | undefined;
  /** The file on disk, as an absolute path, that a document is in; undefined where there is none. */
  locate(source: string): string | undefined;
  /** Tells a person of something odd that is no failure, as one line. */
  warn(message: string): void;
}
