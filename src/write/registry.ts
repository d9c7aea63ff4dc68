import type { Exporter, ExporterSettings } from "./exporter.ts";
import { createJsonExporter } from "./json.ts";
import { createNdjsonExporter } from "./ndjson.ts";

interface Format {
  /** File name endings that ask for the format. */
  endings: readonly string[];
  /** Whether the format has columns to choose. */
  hasColumns: boolean;
  /** Makes its exporter; what only one format needs is loaded here. */
  open(settings: ExporterSettings): Exporter | Promise<Exporter>;
}

/** The output formats: the only place that lists them. */
export const FORMATS = {
  json: { endings: [".json"], hasColumns: false, open: createJsonExporter },
  ndjson: { endings: [".ndjson", ".jsonl"], hasColumns: false, open: createNdjsonExporter },
  csv: {
    endings: [".csv"],
    hasColumns: true,
    open: async (settings) => (await import("./delimited.ts")).createCsvExporter(settings),
  },
  tsv: {
    endings: [".tsv"],
    hasColumns: true,
    open: async (settings) => (await import("./delimited.ts")).createTsvExporter(settings),
  },
  text: {
    endings: [],
    hasColumns: false,
    open: async (settings) => {
      if (settings.facts) return (await import("./terminal-facts.ts")).createFactsTerminalExporter(settings);
      return (await import("./terminal.ts")).createTerminalExporter(settings);
    },
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format that a file's ending asks for; undefined where it asks for none. */
export function findFormatByEnding(path: string): FormatName | undefined {
  const lower = path.toLowerCase();
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.some((ending) => lower.endsWith(ending)));
}
