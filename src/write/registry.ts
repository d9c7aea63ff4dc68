import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Assembler, AssemblySettings, Needs } from "./assembler.ts";
import {
  type OutputColumn,
  READABLE_COLUMNS,
  READABLE_FACT_COLUMNS,
  READABLE_LONG_COLUMNS,
  type RowKind,
} from "./columns.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { createJsonExporter } from "./json.ts";
import { createNdjsonExporter } from "./ndjson.ts";

interface FormatTraits {
  /** File name extensions that select the format. */
  endings: readonly string[];
  /** Whether the columns of the format can be chosen. */
  hasColumns: boolean;
  /** Whether the format has column headers whose language can be chosen. */
  hasHeaders: boolean;
  /** Whether the format has its own layout of facts, so that they cannot be written in long form. */
  hasOwnFacts?: boolean;
  /** The columns of each kind of row if the user chooses none; undefined for all columns. */
  defaultColumns?: Readonly<Record<RowKind, readonly OutputColumn[]>>;
  /** For formats that are laid out for people: the line width, in cells, if the output is not a terminal. */
  widthElsewhere?: number;
}

/** A format whose output is the texts of its documents, one after the other. */
interface TextFormat extends FormatTraits {
  /** Creates the exporter. Modules that only one format needs are loaded here. */
  open(settings: ExporterSettings): Exporter | Promise<Exporter>;
}

/** A format whose output is one file built from all documents. */
export interface AssembledFormat extends FormatTraits {
  needs: Needs;
  /** Whether the output is binary and must not be written to a terminal. */
  isBinary: boolean;
  /** Creates the assembler. Modules that only one format needs are loaded here. */
  assemble(settings: AssemblySettings): Promise<Assembler>;
}

type Format = TextFormat | AssembledFormat;

const formats = {
  json: { endings: [".json"], hasColumns: false, hasHeaders: false, open: createJsonExporter },
  ndjson: { endings: [".ndjson", ".jsonl"], hasColumns: false, hasHeaders: false, open: createNdjsonExporter },
  csv: {
    endings: [".csv"],
    hasColumns: true,
    hasHeaders: true,
    open: async (settings) => (await import("./delimited.ts")).createCsvExporter(settings),
  },
  tsv: {
    endings: [".tsv"],
    hasColumns: true,
    hasHeaders: true,
    open: async (settings) => (await import("./delimited.ts")).createTsvExporter(settings),
  },
  table: {
    endings: [],
    hasColumns: true,
    hasHeaders: true,
    defaultColumns: { records: READABLE_COLUMNS, facts: READABLE_FACT_COLUMNS, long: READABLE_LONG_COLUMNS },
    // Piped output is filtered, paged or saved, so it is not cut.
    widthElsewhere: Number.POSITIVE_INFINITY,
    open: async (settings) => (await import("./terminal-table.ts")).createTableExporter(settings),
  },
  text: {
    endings: [],
    hasColumns: false,
    hasHeaders: false,
    hasOwnFacts: true,
    widthElsewhere: 80,
    open: async (settings) => {
      if (settings.rows === "facts") return (await import("./terminal-facts.ts")).createFactsTerminalExporter(settings);
      return (await import("./terminal.ts")).createTerminalExporter(settings);
    },
  },
  xlsx: {
    endings: [".xlsx"],
    hasColumns: true,
    hasHeaders: true,
    isBinary: true,
    needs: { both: true, sentences: true },
    assemble: async (settings) => (await import("./workbook/workbook.ts")).createWorkbook(settings),
  },
  parquet: {
    endings: [".parquet"],
    hasColumns: true,
    hasHeaders: false,
    isBinary: true,
    needs: {},
    assemble: async (settings) => (await import("./parquet.ts")).createParquet(settings),
  },
  html: {
    endings: [".html", ".htm"],
    hasColumns: false,
    hasHeaders: false,
    hasOwnFacts: true,
    isBinary: false,
    needs: { both: true, text: true },
    assemble: async (settings) => (await import("../report/report.ts")).createReport(settings),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The output formats. This is the only place that lists them. */
export const FORMATS: Readonly<Record<FormatName, Format>> = formats;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** Returns the format that matches the extension of a path; undefined if none does. */
export function findFormatByEnding(path: string): FormatName | undefined {
  const lower = path.toLowerCase();
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.some((ending) => lower.endsWith(ending)));
}

/** Returns the format if its output is assembled from all documents, else undefined. */
export function findAssembledFormat(name: FormatName): AssembledFormat | undefined {
  const format: Format = FORMATS[name];
  return "assemble" in format ? format : undefined;
}

/**
 * Creates the exporter that workers use for a format. It writes the format's text or, for an assembled format, the data
 * for the assembler.
 */
export async function openExporter(name: FormatName, settings: ExporterSettings): Promise<Exporter> {
  const format: Format = FORMATS[name];
  if ("open" in format) return format.open(settings);
  return (await import("./transport.ts")).createTransportExporter(format.needs, settings);
}

/** Whether the format is laid out, and possibly coloured, for people. */
export function isView(name: FormatName): boolean {
  return FORMATS[name].widthElsewhere !== undefined;
}

/** Settings of document views, which may read documents themselves. */
interface ViewSettings extends ExporterSettings {
  lexicon: Lexicon | undefined;
}

/** Outputs that describe documents instead of listing their rows. Commands of their own select them. */
const documentViews = {
  documents: async () => (await import("./document-lines.ts")).createDocumentExporter(),
  explanation: async (settings) => (await import("./explanation.ts")).createExplainExporter(settings),
} satisfies Record<string, (settings: ViewSettings) => Promise<Exporter>>;

export type DocumentView = keyof typeof documentViews;

/** Whether documents are written without their rows. */
export function isDocumentView(name: FormatName | DocumentView): name is DocumentView {
  return name in documentViews;
}

/** Creates the exporter of a document view. */
export function openDocumentView(name: DocumentView, settings: ViewSettings): Promise<Exporter> {
  return documentViews[name](settings);
}

/** Returns the kind of the rows that are made of each document: records if the format makes facts of them itself. */
export function findRowKind({ format, rows }: { format: FormatName; rows: RowKind }): RowKind {
  return findAssembledFormat(format)?.needs.both ? "records" : rows;
}
