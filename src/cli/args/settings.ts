import { isCalendarDay } from "../../number/calendar-day.ts";
import type { ReadSettings } from "../../read/format.ts";
import { KIND_NAMES, type Kind } from "../../record/record.ts";
import { COLUMNS, type OutputColumn, ROW_COLUMNS, type RowKind } from "../../write/columns.ts";
import { HEADER_LANGUAGES, type HeaderLanguage } from "../../write/exporter.ts";
import {
  FORMAT_NAMES,
  FORMATS,
  type FormatName,
  findAssembledFormat,
  findFormatByEnding,
} from "../../write/registry.ts";
import { measureWidth, type Surroundings } from "../io.ts";
import { type BatchOptions, interpretBatchOptions } from "./batch-settings.ts";
import { chooseColor } from "./color.ts";
import type { TypedOptions } from "./options.ts";
import { readName } from "./read-name.ts";
import { type FindingSettings, interpretFindingOptions, interpretReadingOptions } from "./reading-settings.ts";
import { UsageError } from "./usage-error.ts";

/** The options of a call, checked and completed with defaults. */
export interface Settings {
  format: FormatName;
  /** The path of the output file; undefined for standard output. */
  output: string | undefined;
  kinds: readonly Kind[] | undefined;
  columns: readonly OutputColumn[];
  /** Whether to write records, facts or figures of facts. */
  rows: RowKind;
  date: string | undefined;
  /** The path of the file of own words. */
  lexicon: string | undefined;
  excel: boolean;
  headers: HeaderLanguage;
  quiet: boolean;
  color: boolean;
  /** The width of views for people in cells, which may be infinite; 0 for other formats. */
  width: number;
  finding: FindingSettings;
  batch: BatchOptions;
  /** How inputs are read. */
  reading: ReadSettings;
}

const FORMAT_FLAGS = ["json", "ndjson", "csv", "tsv", "table", "html"] as const;

/** Checks the options and completes them with defaults. Throws a `UsageError` for options that are not valid together. */
export function interpretOptions(typed: TypedOptions, surroundings: Surroundings): Settings {
  const output = chooseOutput(typed);
  const format = chooseFormat(typed, output, surroundings.isTerminal);
  if (typed.columns !== undefined && !FORMATS[format].hasColumns) {
    throw new UsageError(`--columns has no effect on ${format}`, "add --csv, --tsv or --table, or -o FILE.xlsx");
  }
  if (typed.headers !== undefined && !FORMATS[format].hasHeaders) {
    throw new UsageError(`--headers has no effect on ${format}`, "add --csv, --tsv or --table, or -o FILE.xlsx");
  }
  checkAssembly(typed, format, output, surroundings.isTerminal);
  const rows = chooseRows(typed, format);
  const shown = { ...surroundings, isTerminal: surroundings.isTerminal && output === undefined };
  return {
    format,
    output,
    kinds: typed.kind === undefined ? undefined : readList("kind", typed.kind.join(","), KIND_NAMES),
    columns: chooseColumns(typed.columns?.join(","), format, rows),
    rows,
    date: typed.date === undefined ? undefined : checkDate(typed.date),
    lexicon: typed.lexicon,
    excel: typed.excel ?? false,
    headers: readHeaderLanguage(typed.headers),
    quiet: typed.quiet ?? false,
    color: chooseColor(typed.color, shown),
    width: chooseWidth(format, shown),
    finding: interpretFindingOptions(typed),
    batch: interpretBatchOptions(typed),
    reading: interpretReadingOptions(typed),
  };
}

/** The path of the output file; undefined for standard output. */
function chooseOutput({ output, html }: TypedOptions): string | undefined {
  if (output !== undefined && html !== undefined) {
    throw new UsageError("--html and --output cannot be combined", "--html FILE is -o FILE -f html");
  }
  if (output === "") throw new UsageError("--output needs a file name");
  if (html === "") throw new UsageError("--html needs a file name");
  if (html !== undefined && html !== "-" && findFormatByEnding(html) !== "html") {
    throw new UsageError(
      `--html writes a page, and '${html}' ends in neither .html nor .htm`,
      "name the page after --html",
    );
  }
  const file = html ?? output;
  return file === "-" ? undefined : file;
}

function chooseFormat(typed: TypedOptions, output: string | undefined, isTerminal: boolean): FormatName {
  const asked = new Map<FormatName, string>();
  for (const flag of FORMAT_FLAGS) if (typed[flag]) asked.set(flag, `--${flag}`);
  if (typed.format !== undefined) {
    const name = readName("format", typed.format, FORMAT_NAMES);
    if (!asked.has(name)) asked.set(name, `--format ${name}`);
  }
  if (typed.from !== undefined) return chooseFilterFormat(asked, output, typed.excel);
  const [first, second] = asked;
  if (first !== undefined && second !== undefined) {
    throw new UsageError(`${first[1]} and ${second[1]} cannot be combined`, "ask for one format");
  }
  if (typed.excel) return chooseExcelFormat(first, output);
  if (first !== undefined) return checkEnding(first, output);
  if (output !== undefined) return requireFormatByEnding(output);
  return isTerminal ? (typed.long ? "table" : "text") : "json";
}

/** The format of an option. The ending of the output must agree, because programs go by it: `-o x.csv --json` does not. */
function checkEnding([name, option]: [FormatName, string], output: string | undefined): FormatName {
  const byEnding = output === undefined ? undefined : findFormatByEnding(output);
  if (byEnding !== undefined && byEnding !== name) {
    throw new UsageError(`${option} does not go with the ending of ${output}`, "leave out one of them");
  }
  return name;
}

/** `--from ndjson` always answers in NDJSON. */
function chooseFilterFormat(
  asked: ReadonlyMap<FormatName, string>,
  output: string | undefined,
  excel = false,
): FormatName {
  const others = [...asked].filter(([name]) => name !== "ndjson").map(([, option]) => option);
  const [other] = excel ? ["--excel"] : others;
  const refuse = (what: string, hint: string) =>
    new UsageError(`--from ndjson writes one line of JSON per document, not what ${what} asks for`, hint);
  if (other !== undefined) throw refuse(other, `leave ${other} out`);
  const byEnding = output === undefined ? undefined : findFormatByEnding(output);
  if (byEnding !== undefined && findAssembledFormat(byEnding) !== undefined) {
    throw refuse(`the ending of ${output}`, "name a .ndjson file");
  }
  return "ndjson";
}

function chooseExcelFormat(asked: [FormatName, string] | undefined, output: string | undefined): FormatName {
  const byEnding = output === undefined ? undefined : findFormatByEnding(output);
  const other =
    asked !== undefined ? asked : byEnding !== undefined ? [byEnding, `the ending of ${output}`] : undefined;
  if (other !== undefined && other[0] !== "csv") {
    throw new UsageError(`--excel writes CSV; ${other[1]} asks for ${other[0]}`, "leave out one of them");
  }
  return "csv";
}

function requireFormatByEnding(output: string): FormatName {
  const format = findFormatByEnding(output);
  if (format !== undefined) return format;
  if (/\.xls$/i.test(output)) throw new UsageError("the old format .xls is not written", `did you mean ${output}x?`);
  const endings = FORMAT_NAMES.flatMap((name) => [...FORMATS[name].endings]);
  const list = `${endings.slice(0, -1).join(", ")} or ${endings.at(-1)}`;
  throw new UsageError(`no format for the ending of '${output}'`, `use ${list}, or name a format, as in -f text`);
}

/** Formats that are assembled from all documents cannot be resumed, and binary ones are not written to a terminal. */
function checkAssembly(typed: TypedOptions, format: FormatName, output: string | undefined, isTerminal: boolean): void {
  const assembled = findAssembledFormat(format);
  if (assembled === undefined) return;
  if (typed.resume !== undefined) {
    throw new UsageError(`--resume cannot continue ${format}`, "leave out --resume, or write .ndjson or .csv");
  }
  if (assembled.isBinary && output === undefined && isTerminal) {
    throw new UsageError(`a terminal cannot show ${format}`, `add -o FILE${assembled.endings[0]}`);
  }
}

function readHeaderLanguage(typed: string = "en"): HeaderLanguage {
  const language = HEADER_LANGUAGES.find((name) => name === typed);
  // No suggestion: all names of two letters are similar.
  if (language === undefined) throw new UsageError(`no headers in '${typed}'`, "languages: en, vi");
  return language;
}

/** The options that ask for a kind of row. */
const ROW_OPTIONS: Readonly<Record<RowKind, readonly string[]>> = {
  records: [],
  facts: ["--facts"],
  long: ["--facts", "--long"],
};

function chooseRows({ facts = false, long = false }: TypedOptions, format: FormatName): RowKind {
  if (!long) return facts ? "facts" : "records";
  if (!facts) throw new UsageError("--long needs --facts", "add --facts, or leave out --long");
  if (FORMATS[format].hasOwnFacts) {
    throw new UsageError(`--long has no effect on ${format}`, "leave it out, or write another format, such as --csv");
  }
  return "long";
}

function chooseColumns(typed: string | undefined, format: FormatName, rows: RowKind): readonly OutputColumn[] {
  if (typed !== undefined) return readList<OutputColumn>("column", checkRow(typed, rows), ROW_COLUMNS[rows]);
  // The sentence of a record is a column only if it is asked for.
  return FORMATS[format].defaultColumns?.[rows] ?? (rows === "records" ? COLUMNS : ROW_COLUMNS[rows]);
}

/** Columns that only other rows have are no typing errors: `--facts --columns text`. */
function checkRow(typed: string, rows: RowKind): string {
  for (const name of splitList(typed)) {
    const others = Object.keys(ROW_COLUMNS) as RowKind[];
    const has = (kind: RowKind) => (ROW_COLUMNS[kind] as readonly string[]).includes(name);
    const other = has(rows) ? undefined : others.find(has);
    if (other === undefined) continue;
    const added = ROW_OPTIONS[other].filter((option) => !ROW_OPTIONS[rows].includes(option));
    const left = ROW_OPTIONS[rows].filter((option) => !ROW_OPTIONS[other].includes(option));
    const hint =
      added.length > 0
        ? `add ${added.join(" ")}, or leave out the column`
        : `leave out ${left.join(" ")}, or the column`;
    throw new UsageError(`'${name}' is a column of ${nameRows(other)}, not of ${nameRows(rows)}`, hint);
  }
  return typed;
}

function nameRows(rows: RowKind): string {
  return rows === "long" ? "facts with --long" : rows;
}

function chooseWidth(format: FormatName, surroundings: Surroundings): number {
  const { widthElsewhere } = FORMATS[format];
  return widthElsewhere === undefined ? 0 : (measureWidth(surroundings) ?? widthElsewhere);
}

function readList<Name extends string>(what: string, typed: string, names: readonly Name[]): Name[] {
  const list = splitList(typed).map((word) => readName(what, word, names));
  if (list.length === 0) throw new UsageError(`no ${what} given`, `${what}s: ${names.join(", ")}`);
  return [...new Set(list)];
}

/** PowerShell gives `-k money,count` as `money count` to a command that npm has installed. */
function splitList(typed: string): string[] {
  return typed.split(/[,\s]+/).filter((word) => word !== "");
}

function checkDate(typed: string): string {
  if (isCalendarDay(typed)) return typed;
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
  const turned = day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
  const hint =
    turned !== undefined && isCalendarDay(turned) ? `did you mean ${turned}?` : "for instance: --date 2024-06-30";
  const isWritten = /^\d{4}-\d\d-\d\d$/.test(typed);
  const fault = isWritten ? "not a date of the calendar" : "not a date in the form YYYY-MM-DD";
  throw new UsageError(`'${typed}' is ${fault}`, hint);
}
