import type { Assembler, AssemblySettings, Needs } from "./assembler.ts";
import { type Column, READABLE_COLUMNS, READABLE_FACT_COLUMNS } from "./columns.ts";
import type { Exporter, ExporterSettings } from "./exporter.ts";
import { createJsonExporter } from "./json.ts";
import { createNdjsonExporter } from "./ndjson.ts";

interface FormatTraits {
  /** File name endings that ask for the format. */
  endings: readonly string[];
  /** Whether the format has columns to choose. */
  hasColumns: boolean;
  /** Whether words for people may stand above the columns. */
  hasHeaders: boolean;
  /** The columns of records and of facts where none are chosen; all of them where this says nothing. */
  defaultColumns?: { records: readonly Column[]; facts: readonly Column[] };
  /** Of a format that is laid out for a person: how wide it is, in cells, where no terminal tells. */
  widthElsewhere?: number;
}

/** A format whose output is the texts of its documents, one after the other. */
interface TextFormat extends FormatTraits {
  /** Makes its exporter; what only one format needs is loaded here. */
  open(settings: ExporterSettings): Exporter | Promise<Exporter>;
}

/** A format whose output is one whole. */
export interface AssembledFormat extends FormatTraits {
  needs: Needs;
  /** Whether it is nothing that a terminal can show. */
  isBinary: boolean;
  /** Makes its assembler; what only one format needs is loaded here. */
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
    defaultColumns: { records: READABLE_COLUMNS, facts: READABLE_FACT_COLUMNS },
    // What is piped is filtered, paged, kept: it is not cut.
    widthElsewhere: Number.POSITIVE_INFINITY,
    open: async (settings) => (await import("./terminal-table.ts")).createTableExporter(settings),
  },
  text: {
    endings: [],
    hasColumns: false,
    hasHeaders: false,
    widthElsewhere: 80,
    open: async (settings) => {
      if (settings.facts) return (await import("./terminal-facts.ts")).createFactsTerminalExporter(settings);
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
    isBinary: false,
    needs: { both: true, text: true },
    assemble: async (settings) => (await import("../report/report.ts")).createReport(settings),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The output formats: the only place that lists them. */
export const FORMATS: Readonly<Record<FormatName, Format>> = formats;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format that a file's ending asks for; undefined where it asks for none. */
export function findFormatByEnding(path: string): FormatName | undefined {
  const lower = path.toLowerCase();
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.some((ending) => lower.endsWith(ending)));
}

/** The format, where its output is assembled from all documents. */
export function findAssembledFormat(name: FormatName): AssembledFormat | undefined {
  const format: Format = FORMATS[name];
  return "assemble" in format ? format : undefined;
}

/** The exporter of what workers write in a format: its text, or what its assembler needs. */
export async function openExporter(name: FormatName, settings: ExporterSettings): Promise<Exporter> {
  const format: Format = FORMATS[name];
  if ("open" in format) return format.open(settings);
  return (await import("./transport.ts")).createTransportExporter(format.needs, settings);
}

/** Whether the format is laid out, and may be coloured, for a person. */
export function isView(name: FormatName): boolean {
  return FORMATS[name].widthElsewhere !== undefined;
}

/** What is shown of documents beside their rows, by commands of its own. */
const documentViews = {
  documents: async () => (await import("./document-lines.ts")).createDocumentExporter(),
  explanation: async (settings) => (await import("./explanation.ts")).createExplainExporter(settings),
} satisfies Record<string, (settings: ExporterSettings) => Promise<Exporter>>;

export type DocumentView = keyof typeof documentViews;

/** Whether documents are written without their rows. */
export function isDocumentView(name: FormatName | DocumentView): name is DocumentView {
  return name in documentViews;
}

/** The exporter of a view. */
export function openDocumentView(name: DocumentView, settings: ExporterSettings): Promise<Exporter> {
  return documentViews[name](settings);
}

/** Whether the rows of a document that are written are facts. */
export function writesFacts({ format, facts }: { format: FormatName; facts: boolean }): boolean {
  return facts && !findAssembledFormat(format)?.needs.both;
}
