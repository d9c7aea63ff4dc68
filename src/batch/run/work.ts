import { type ExtractOptions, extract } from "../../extract.ts";
import { facts } from "../../facts/facts.ts";
import type { Document } from "../../read/document.ts";
import type { ReadSettings } from "../../read/format.ts";
import type { Kind } from "../../record/record.ts";
import { createEnvelopeWriter, type EnvelopeWriter } from "../../write/envelope.ts";
import type { Exporter, ExporterSettings, Row } from "../../write/exporter.ts";
import {
  type DocumentView,
  type FormatName,
  isDocumentView,
  openDocumentView,
  openExporter,
  writesFacts,
} from "../../write/registry.ts";

/** The settings for performing tasks, as plain data for workers. */
export interface WorkSettings extends ExporterSettings {
  format: FormatName | DocumentView;
  kinds: readonly Kind[] | undefined;
  reading: ReadSettings;
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
  const envelope = createEnvelopeWriter(columns, settings.facts);
  if (isDocumentView(format))
    return { reading, exporter: await openDocumentView(format, settings), extract: () => [], envelope };
  const isFacts = writesFacts({ format, facts: settings.facts });
  return {
    reading,
    exporter: await openExporter(format, settings),
    extract: (document) => {
      const records = extract(document.text, selectExtractOptions(document, settings));
      return isFacts ? facts(records, document.text) : records;
    },
    envelope,
  };
}

function selectExtractOptions(document: Document, { date: typedDate, kinds }: WorkSettings): ExtractOptions {
  const date = typedDate ?? document.date;
  return {
    source: document.source,
    ...(date === undefined ? {} : { date }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(document.tables === undefined ? {} : { tables: document.tables }),
  };
}
