import { FACT_COLUMNS } from "../../facts/fact.ts";
import { KIND_NAMES } from "../../kinds/record.ts";
import { ENCODING_NAMES } from "../../read/encodings/names.ts";
import { DEFAULT_LIMITS, formatSize } from "../../read/limits.ts";
import { COLUMNS } from "../../write/columns.ts";
import { HEADER_LANGUAGES } from "../../write/exporter.ts";
import { FORMAT_NAMES } from "../../write/registry.ts";
import { COLOR_TIMES } from "../color.ts";
import { COMMAND_NAMES, type CommandName, type OptionDefinition } from "./definition.ts";

const EXTRACT: readonly CommandName[] = ["extract"];
const READERS: readonly CommandName[] = ["extract", "text"];
const SHOWERS: readonly CommandName[] = ["extract", "explain"];
const ALL_READERS: readonly CommandName[] = ["extract", "text", "explain"];
const { documentBytes, totalBytes, members, ratio, pages } = DEFAULT_LIMITS;

/**
 * Every option, in the order of the help. The parser, `--help`, `docs/cli.md`, the manual page and completion are made
 * from these rows. The key of a row is the name by which commander gives the value.
 */
export const OPTIONS = {
  json: {
    flag: "--json",
    group: "Output",
    commands: EXTRACT,
    doc: "one JSON array, one record per line (default in a pipe)",
    more: "",
  },
  ndjson: {
    flag: "--ndjson",
    group: "Output",
    commands: EXTRACT,
    doc: "one JSON object per line",
    more: "",
  },
  csv: {
    flag: "--csv",
    group: "Output",
    commands: EXTRACT,
    doc: "comma-separated values, as in RFC 4180",
    more: "Lines end in CRLF. A text cell that a spreadsheet would run as a formula begins with an apostrophe.",
  },
  tsv: {
    flag: "--tsv",
    group: "Output",
    commands: EXTRACT,
    doc: "tab-separated values",
    more: "",
  },
  table: {
    flag: "--table",
    group: "Output",
    commands: EXTRACT,
    doc: "an aligned table for a person",
    more: "The table is as wide as the terminal; in a pipe nothing is cut below 200 characters per cell.",
  },
  excel: {
    flag: "--excel",
    group: "Output",
    commands: EXTRACT,
    doc: "CSV that a Vietnamese Excel opens by a double click",
    more: "The file has a byte order mark, semicolons, decimal commas and CRLF line ends.",
  },
  html: {
    flag: "--html",
    value: "file",
    offer: "file",
    group: "Output",
    commands: EXTRACT,
    doc: "a page to read and check figures: -o FILE -f html",
    more: "More than 200 documents become a folder of pages beside the file.",
  },
  format: {
    flag: "--format",
    short: "-f",
    value: "name",
    offer: FORMAT_NAMES,
    group: "Output",
    commands: EXTRACT,
    doc: `format by name: ${FORMAT_NAMES.join(", ")}`,
    more: "`text` shows the text with its records marked and a table of them; it is the default on a terminal.",
  },
  output: {
    flag: "--output",
    short: "-o",
    value: "file",
    offer: "file",
    group: "Output",
    commands: EXTRACT,
    doc: "write to a file; its ending chooses the format",
    more: "The file is written whole or not at all. When no input could be read, an earlier file stays as it is.",
  },
  facts: {
    flag: "--facts",
    group: "Selection",
    commands: EXTRACT,
    doc: "one row per indicator and period, instead of records",
    more: "See [facts.md](facts.md). It works in every format.",
  },
  kind: {
    flag: "--kind",
    short: "-k",
    value: "kinds",
    isList: true,
    offer: KIND_NAMES,
    group: "Selection",
    commands: EXTRACT,
    doc: "only records of these kinds, separated by commas",
    more: "Ids stay what they are without the option. It may be given again.",
  },
  columns: {
    flag: "--columns",
    value: "names",
    isList: true,
    offer: [...new Set([...COLUMNS, ...FACT_COLUMNS])],
    group: "Selection",
    commands: EXTRACT,
    doc: "columns of CSV, TSV, xlsx, Parquet, --table, in order",
    more: "In a workbook they are those of the first sheet.",
  },
  headers: {
    flag: "--headers",
    value: "language",
    offer: HEADER_LANGUAGES,
    group: "Selection",
    commands: EXTRACT,
    doc: "language of column titles: vi, or en for field names",
    more: "For CSV, TSV, workbooks and `--table`.",
  },
  date: {
    flag: "--date",
    value: "yyyy-mm-dd",
    group: "Selection",
    commands: EXTRACT,
    doc: "date of the document: completes dates without a year",
    more: "Without it, and without an earlier date in the text, such a date has the year `XXXX`.",
  },
  glob: {
    flag: "--glob",
    value: "pattern",
    isList: true,
    group: "Inputs",
    commands: EXTRACT,
    doc: "in directories, read only matching files: '*.docx'",
    more: "It may be given again. A pattern without a slash is matched against the name alone.",
  },
  exclude: {
    flag: "--exclude",
    value: "pattern",
    isList: true,
    group: "Inputs",
    commands: EXTRACT,
    doc: "in directories, skip matching files and directories",
    more: "It may be given again.",
  },
  filesFrom: {
    flag: "--files-from",
    value: "file",
    offer: "file",
    group: "Inputs",
    commands: EXTRACT,
    doc: "read the paths in a file, one per line; - is standard input",
    more: "",
  },
  null: {
    flag: "--null",
    short: "-0",
    group: "Inputs",
    commands: EXTRACT,
    doc: "the paths of --files-from are separated by NUL",
    more: "As `find -print0` writes them.",
  },
  encoding: {
    flag: "--encoding",
    value: "name",
    offer: ENCODING_NAMES,
    group: "Reading",
    commands: READERS,
    doc: "encoding of texts; detected without it",
    more: `One of ${ENCODING_NAMES.map((name) => `\`${name}\``).join(", ")}.`,
  },
  textField: {
    flag: "--text-field",
    value: "name",
    group: "Reading",
    commands: READERS,
    doc: "field of .csv and .jsonl that has the text (text)",
    more: "",
  },
  idField: {
    flag: "--id-field",
    value: "name",
    group: "Reading",
    commands: READERS,
    doc: "field of .csv and .jsonl that names the row",
    more: "The source of a row is `file.csv#7`, with the number of the row when the option is not given.",
  },
  jobs: {
    flag: "--jobs",
    value: "count",
    group: "Many files",
    commands: EXTRACT,
    doc: "number of worker threads (as many as there are cores)",
    more: "The output is the same for any number.",
  },
  errors: {
    flag: "--errors",
    value: "file",
    offer: "file",
    group: "Many files",
    commands: EXTRACT,
    doc: "write failures to a file, one JSON object per line",
    more: "Each has `source`, `reason` and `code`; [batch.md](batch.md) lists the codes.",
  },
  resume: {
    flag: "--resume",
    value: "journal",
    offer: "file",
    group: "Many files",
    commands: EXTRACT,
    doc: "keep a journal, and continue an interrupted run; needs -o",
    more: "Run the same command again to continue. The journal is removed at the end.",
  },
  from: {
    flag: "--from",
    value: "format",
    offer: ["ndjson"],
    group: "Many files",
    commands: EXTRACT,
    doc: "format of a stream: ndjson answers each line with a line",
    more: 'Each line of standard input is a document, `{"id": …, "text": …}`: see [batch.md](batch.md).',
  },
  quiet: {
    flag: "--quiet",
    short: "-q",
    group: "Many files",
    commands: EXTRACT,
    doc: "no warnings, no progress, no summary; failures are reported",
    more: "",
  },
  timeout: {
    flag: "--timeout",
    value: "time",
    group: "Limits",
    commands: ALL_READERS,
    doc: "give up on a document after this time: 90, 90s, 1m30s",
    more:
      "A number without a unit is seconds. The document is reported, and the others are read. Without the option a " +
      "document has 120 seconds, and 10 more for each MB of its file.",
  },
  maxMemory: {
    flag: "--max-memory",
    value: "size",
    group: "Limits",
    commands: ALL_READERS,
    doc: "give up on a document that takes more memory than this",
    more: "Without the option a document has as much memory as Node.js allows itself.",
  },
  maxSize: {
    flag: "--max-size",
    value: "size",
    group: "Limits",
    commands: READERS,
    doc: `largest document, unpacked (${formatSize(documentBytes)})`,
    more: "Web pages and `.docx` files may have an eighth of it. Sizes are written as `500MB`, `2GB`.",
  },
  maxTotal: {
    flag: "--max-total",
    value: "size",
    group: "Limits",
    commands: READERS,
    doc: `most bytes that an archive may unpack to (${formatSize(totalBytes)})`,
    more: "",
  },
  maxMembers: {
    flag: "--max-members",
    value: "count",
    group: "Limits",
    commands: READERS,
    doc: `most members of an archive (${members})`,
    more: "",
  },
  maxRatio: {
    flag: "--max-ratio",
    value: "times",
    group: "Limits",
    commands: READERS,
    doc: `most times its packed size that a member may have (${ratio})`,
    more: "",
  },
  maxPages: {
    flag: "--max-pages",
    value: "count",
    group: "Limits",
    commands: READERS,
    doc: `most pages of a PDF file (${pages})`,
    more: "",
  },
  color: {
    flag: "--color",
    value: "when",
    offer: COLOR_TIMES,
    group: "Other",
    commands: SHOWERS,
    doc: "colours: auto, always or never",
    more: "The environment variables `NO_COLOR` and `FORCE_COLOR` have a say in `auto`.",
  },
  version: {
    flag: "--version",
    short: "-V",
    group: "Other",
    commands: EXTRACT,
    doc: "print the version",
    more: "",
  },
  help: {
    flag: "--help",
    short: "-h",
    group: "Other",
    commands: COMMAND_NAMES,
    doc: "print this help",
    more: "",
  },
} as const satisfies Record<string, OptionDefinition>;

type Rows = typeof OPTIONS;

/** The options as commander gives them: lists, strings and switches. */
export type TypedOptions = {
  -readonly [Name in Exclude<keyof Rows, "version" | "help">]?: Rows[Name] extends { isList: true }
    ? string[]
    : Rows[Name] extends { value: string }
      ? string
      : boolean;
};

/** The options of a command, in the order of the help. */
export function listOptions(command: CommandName): readonly OptionDefinition[] {
  return Object.values<OptionDefinition>(OPTIONS).filter(({ commands }) => commands.includes(command));
}
