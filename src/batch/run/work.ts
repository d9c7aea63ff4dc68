import { type ExtractOptions, type ExtractRecord, extract } from "../../extract.ts";
import { facts } from "../../facts/facts.ts";
import { longFacts } from "../../facts/long.ts";
import { quoteSentence } from "../../facts/sentence.ts";
import { type Lexicon, readLexicon } from "../../lexicon/lexicon.ts";
import type { Document } from "../../read/document.ts";
import type { ReadSettings } from "../../read/format.ts";
import type { Kind } from "../../record/record.ts";
import { createEnvelopeWriter, type EnvelopeWriter } from "../../write/envelope.ts";
import type { Exporter, ExporterSettings, Row } from "../../write/exporter.ts";
import {
  type DocumentView,
  type FormatName,
  findRowKind,
  isDocumentView,
  openDocumentView,
  openExporter,
} from "../../write/registry.ts";

/** The settings for performing tasks, as plain data for workers. */
export interface WorkSettings extends ExporterSettings {
  format: FormatName | DocumentView;
  kinds: readonly Kind[] | undefined;
  reading: ReadSettings;
  /** The words that are added to those of the program. */
  words?: WordFile | undefined;
}

/** A file of own words, as it was read: its name is that in errors. */
export interface WordFile {
  name: string;
  text: string;
}

/** Everything that performing tasks needs. */
export interface Work {
  reading: ReadSettings;
  exporter: Exporter;
  extract(document: Document): readonly Row[];
  envelope: EnvelopeWriter;
}

/** Prepares the performance of tasks. */
export async function prepareWork(settings: WorkSettings): Promise<Work> {
  const { format, reading, columns } = settings;
  const envelope = createEnvelopeWriter(columns, settings.rows);
  const lexicon = settings.words && readLexicon(settings.words.text, settings.words.name);
  if (isDocumentView(format))
    return { reading, exporter: await openDocumentView(format, { ...settings, lexicon }), extract: () => [], envelope };
  const rows = findRowKind({ format, rows: settings.rows });
  const hasSentences = settings.rows === "records" && columns.includes("sentence");
  return {
    reading,
    exporter: await openExporter(format, settings),
    extract: (document) => {
      const records = extract(document.text, selectExtractOptions(document, settings, lexicon));
      if (rows !== "records") return (rows === "long" ? longFacts : facts)(records, document.text);
      return hasSentences ? records.map((record) => addSentence(record, document)) : records;
    },
    envelope,
  };
}

function addSentence(record: ExtractRecord, { text }: Document): Row {
  return { ...record, sentence: quoteSentence(text, record.start, record.end).text };
}

function selectExtractOptions(
  document: Document,
  { date: typedDate, kinds }: WorkSettings,
  lexicon: Lexicon | undefined,
): ExtractOptions {
  const date = typedDate ?? document.date;
  return {
    source: document.source,
    ...(date === undefined ? {} : { date }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(document.tables === undefined ? {} : { tables: document.tables }),
  };
}
