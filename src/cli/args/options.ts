import { ENCODING_NAMES } from "../../read/encodings/names.ts";
import { DEFAULT_LIMITS, formatSize } from "../../read/limits.ts";
import { KIND_NAMES } from "../../record/record.ts";
import { ROW_COLUMNS } from "../../write/columns.ts";
import { HEADER_LANGUAGES } from "../../write/exporter.ts";
import { FORMAT_NAMES } from "../../write/registry.ts";
import { COLOR_TIMES } from "./color.ts";
import { COMMAND_NAMES, type CommandName, type OptionDefinition } from "./definition.ts";

const EXTRACT: readonly CommandName[] = ["extract"];
const READERS: readonly CommandName[] = ["extract", "text"];
const SHOWERS: readonly CommandName[] = ["extract", "explain"];
const ALL_READERS: readonly CommandName[] = ["extract", "text", "explain"];
const { documentBytes, lineBytes, totalBytes, members, ratio, pages } = DEFAULT_LIMITS;

/**
 * Every option, in the order of the help. The parser, `--help`, `docs/cli.md`, the manual page and completion are made
 * from these rows. The key of a row is the name under which commander returns the value.
 */
export const OPTIONS = {
  json: {
    flag: "--json",
    group: "Output",
    commands: EXTRACT,
    doc: "a JSON array, one record per line (default in a pipe)",
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
    more: "Lines end in CRLF. A text cell that a spreadsheet would evaluate as a formula gets an apostrophe before it.",
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
    doc: "an aligned table for reading",
    more: "The table is as wide as the terminal. In a pipe or a file, only cells of more than 200 characters are cut.",
  },
  excel: {
    flag: "--excel",
    group: "Output",
    commands: EXTRACT,
    doc: "CSV for Excel with Vietnamese regional settings",
    more:
      "The file has a byte order mark, semicolons, decimal commas and CRLF line ends. A double click opens it " +
      "correctly if the list separator in the regional settings of Windows is a semicolon, as it is for Vietnamese.",
  },
  html: {
    flag: "--html",
    value: "file",
    offer: "file",
    group: "Output",
    commands: EXTRACT,
    doc: "a page for checking figures; same as -o FILE -f html",
    more: "For more than 200 documents, a folder of pages is written beside the file.",
  },
  format: {
    flag: "--format",
    short: "-f",
    value: "name",
    offer: FORMAT_NAMES,
    group: "Output",
    commands: EXTRACT,
    doc: `output format: ${FORMAT_NAMES.join(", ")}`,
    more: "`text` shows the text with its records marked and lists them in a table; it is the default on a terminal.",
  },
  output: {
    flag: "--output",
    short: "-o",
    value: "file",
    offer: "file",
    group: "Output",
    commands: EXTRACT,
    doc: "write to a file; its extension selects the format",
    more: "The file is written completely or not at all. If no input could be read, nothing is written.",
  },
  facts: {
    flag: "--facts",
    group: "Selection",
    commands: EXTRACT,
    doc: "one row per indicator and period, instead of records",
    more: "Available in every format; see [facts.md](facts.md).",
  },
  long: {
    flag: "--long",
    group: "Selection",
    commands: EXTRACT,
    doc: "with --facts: one row per figure (tidy data)",
    more:
      "The column `measure` says what a figure is: `level`, `change`, `plan` and others; see [facts.md](facts.md). " +
      "Not available in the text view and on the HTML page; on a terminal, the default is then `--table`.",
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
    more: "Record ids do not change. Can be repeated.",
  },
  columns: {
    flag: "--columns",
    value: "names",
    isList: true,
    offer: [...new Set(Object.values(ROW_COLUMNS).flat())],
    group: "Selection",
    commands: EXTRACT,
    doc: "columns of CSV, TSV, xlsx, Parquet, --table, in order, separated by commas",
    more: "In a workbook, the option applies to the first sheet.",
  },
  headers: {
    flag: "--headers",
    value: "language",
    offer: HEADER_LANGUAGES,
    group: "Selection",
    commands: EXTRACT,
    doc: "language of column titles: vi, or en for field names",
    more: "Applies to CSV, TSV, workbooks and `--table`.",
  },
  date: {
    flag: "--date",
    value: "yyyy-mm-dd",
    group: "Selection",
    commands: EXTRACT,
    doc: "date of the document; completes dates without a year",
    more: "An earlier date in the text takes precedence. If there is neither, the year is written as `XXXX`.",
  },
  glob: {
    flag: "--glob",
    value: "pattern",
    isList: true,
    group: "Inputs",
    commands: EXTRACT,
    doc: 'in directories, read only matching files: "*.docx"',
    more: "Can be repeated. A pattern without a slash is matched against the file name only.",
  },
  exclude: {
    flag: "--exclude",
    value: "pattern",
    isList: true,
    group: "Inputs",
    commands: EXTRACT,
    doc: "in directories, skip matching files and directories",
    more: "Can be repeated.",
  },
  filesFrom: {
    flag: "--files-from",
    value: "file",
    offer: "file",
    group: "Inputs",
    commands: EXTRACT,
    doc: "read paths from a file, one per line; - is standard input",
    more: "",
  },
  null: {
    flag: "--null",
    short: "-0",
    group: "Inputs",
    commands: EXTRACT,
    doc: "paths in --files-from are separated by NUL characters",
    more: "This is the output of `find -print0`.",
  },
  encoding: {
    flag: "--encoding",
    value: "name",
    offer: ENCODING_NAMES,
    group: "Reading",
    commands: READERS,
    doc: "text encoding (default: detected)",
    more: `One of ${ENCODING_NAMES.map((name) => `\`${name}\``).join(", ")}.`,
  },
  textField: {
    flag: "--text-field",
    value: "name",
    group: "Reading",
    commands: READERS,
    doc: "field of .csv and .jsonl with the text (default: text)",
    more: "",
  },
  idField: {
    flag: "--id-field",
    value: "name",
    group: "Reading",
    commands: READERS,
    doc: "field of .csv and .jsonl that identifies the row",
    more:
      "The source of a record is `file.csv#` and the value of this field (default: the row number, as in " +
      "`file.csv#7`).",
  },
  lexicon: {
    flag: "--lexicon",
    value: "file",
    offer: "file",
    group: "Reading",
    commands: SHOWERS,
    doc: "further nouns, units and currencies, one per line",
    more: "A line is a word, a tab and its tags: `bó lạt⇥noun`; see [own-words.md](own-words.md).",
  },
  jobs: {
    flag: "--jobs",
    value: "count",
    group: "Many files",
    commands: EXTRACT,
    doc: "number of worker threads (default: number of CPU cores)",
    more: "The output does not depend on it.",
  },
  errors: {
    flag: "--errors",
    value: "file",
    offer: "file",
    group: "Many files",
    commands: EXTRACT,
    doc: "write failures to a file, one JSON object per line",
    more: "Each object has `source`, `reason` and `code`; [batch.md](batch.md) lists the codes.",
  },
  resume: {
    flag: "--resume",
    value: "journal",
    offer: "file",
    group: "Many files",
    commands: EXTRACT,
    doc: "keep a journal to continue an interrupted run; requires -o",
    more: "To continue, run the same command again. The journal is deleted when the run is complete.",
  },
  from: {
    flag: "--from",
    value: "format",
    offer: ["ndjson"],
    group: "Many files",
    commands: EXTRACT,
    doc: "filter mode: read NDJSON from stdin, write one result per line",
    more:
      "The only value is `ndjson`. Each line of standard input is a document, " +
      '`{"id": …, "text": …}`; see [filter.md](filter.md).',
  },
  strict: {
    flag: "--strict",
    group: "Many files",
    commands: EXTRACT,
    doc: "with --from ndjson: exit code 1 if a result has an error",
    more: "Without it, the exit code is 0 when every line has its result.",
  },
  quiet: {
    flag: "--quiet",
    short: "-q",
    group: "Many files",
    commands: EXTRACT,
    doc: "no warnings, progress or summary; failures are still reported",
    more: "With `--from ndjson`, failures are not reported either, as each is in the result of its line.",
  },
  timeout: {
    flag: "--timeout",
    value: "time",
    group: "Limits",
    commands: ALL_READERS,
    doc: "stop reading a document after this time: 90, 90s, 1m30s",
    more:
      "A number without a unit is in seconds. The document is reported as a failure, and the run continues. Default: " +
      "120 seconds plus 10 seconds per MB of the file.",
  },
  maxMemory: {
    flag: "--max-memory",
    value: "size",
    group: "Limits",
    commands: ALL_READERS,
    doc: "stop reading a document that needs more memory than this",
    more: "The document is reported as a failure, and the run continues. Default: Node.js's own limit.",
  },
  maxSize: {
    flag: "--max-size",
    value: "size",
    group: "Limits",
    commands: READERS,
    doc: `maximum size of a document, unpacked (default: ${formatSize(documentBytes)})`,
    more:
      "Web pages and `.docx` files are limited to one eighth of this. With `--from ndjson` it is the maximum size of a " +
      `line (default: ${formatSize(lineBytes)}). Write sizes as \`500MB\` or \`2GB\`.`,
  },
  maxTotal: {
    flag: "--max-total",
    value: "size",
    group: "Limits",
    commands: READERS,
    doc: `maximum unpacked size of an archive (default: ${formatSize(totalBytes)})`,
    more: "",
  },
  maxMembers: {
    flag: "--max-members",
    value: "count",
    group: "Limits",
    commands: READERS,
    doc: `maximum number of files in an archive (default: ${members})`,
    more: "",
  },
  maxRatio: {
    flag: "--max-ratio",
    value: "times",
    group: "Limits",
    commands: READERS,
    doc: `maximum compression ratio (default: ${ratio})`,
    more: "That is the unpacked size of a file divided by its packed size.",
  },
  maxPages: {
    flag: "--max-pages",
    value: "count",
    group: "Limits",
    commands: READERS,
    doc: `maximum number of pages in a PDF file (default: ${pages})`,
    more: "",
  },
  color: {
    flag: "--color",
    value: "when",
    offer: COLOR_TIMES,
    group: "Other",
    commands: SHOWERS,
    doc: "when to use colours: auto, always or never",
    more: "With `auto`, the environment variables `NO_COLOR` and `FORCE_COLOR` are respected.",
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

/** The options as commander returns them: lists, strings and switches. */
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
