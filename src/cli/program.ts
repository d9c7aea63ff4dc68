import { Command, CommanderError } from "commander";
import { addBatchOptions, addLimitOptions, type TypedBatchOptions, type TypedLimitOptions } from "./batch-options.ts";
import { HELP_TAIL } from "./help.ts";
import {
  addFindingOptions,
  addReadingOptions,
  collectList,
  type TypedFindingOptions,
  type TypedReadingOptions,
} from "./reading-options.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** The options as they were typed. */
export interface TypedOptions extends TypedFindingOptions, TypedReadingOptions, TypedBatchOptions {
  json?: boolean;
  ndjson?: boolean;
  csv?: boolean;
  tsv?: boolean;
  table?: boolean;
  html?: string;
  format?: string;
  output?: string;
  kind?: string[];
  columns?: string;
  facts?: boolean;
  date?: string;
  excel?: boolean;
  headers?: string;
  quiet?: boolean;
  color?: string;
}

/** What was typed. */
export type TypedCommand =
  | { name: "extract"; paths: string[]; options: TypedOptions }
  | { name: "text"; path: string; options: TypedReadingOptions & TypedLimitOptions }
  | { name: "explain"; text: string; options: Pick<TypedOptions, "color"> & TypedLimitOptions }
  | { name: "schema" }
  | { name: "print"; text: string };

/** A sub-command: its program, and what its operands and options mean. */
interface Subcommand {
  create(): Command;
  interpret(operands: string[], options: TypedOptions): TypedCommand;
}

const SUBCOMMANDS = {
  schema: { create: createSchemaProgram, interpret: () => ({ name: "schema" }) },
  text: {
    create: createTextProgram,
    interpret: ([path = "-"], options) => ({ name: "text", path, options }),
  },
  explain: {
    create: createExplainProgram,
    interpret: (words, options) => ({ name: "explain", text: words.join(" "), options }),
  },
} satisfies Record<string, Subcommand>;

const SUBCOMMAND_NAMES = Object.keys(SUBCOMMANDS) as (keyof typeof SUBCOMMANDS)[];

/** What may be the first word, in place of a file. */
export const COMMAND_NAMES: readonly string[] = [...SUBCOMMAND_NAMES, "help"];

/** Reads the command line. A sub-command is known by being the first word. Throws a `UsageError`. */
export function parseCommandLine(argv: readonly string[], width: number): TypedCommand {
  const [first, ...rest] = argv;
  if (first === "help") return parseHelp(rest, width);
  const name = SUBCOMMAND_NAMES.find((one) => one === first);
  if (name === undefined) {
    return parse(createExtractProgram(), argv, width, (paths, options) => ({ name: "extract", paths, options }));
  }
  const { create, interpret } = SUBCOMMANDS[name];
  return parse(create(), rest, width, interpret);
}

/** `help`, `help schema`: what `--help` of the command prints. */
function parseHelp([typed, ...rest]: readonly string[], width: number): TypedCommand {
  if (typed === undefined || ["help", "--help", "-h", "extract"].includes(typed)) {
    return parseCommandLine(["--help"], width);
  }
  const name = SUBCOMMAND_NAMES.find((one) => one === typed);
  if (name !== undefined && rest.length === 0) return parseCommandLine([name, "--help"], width);
  const near = suggest(typed, SUBCOMMAND_NAMES);
  const hint = near === undefined ? `commands: ${SUBCOMMAND_NAMES.join(", ")}` : `did you mean extract help ${near}?`;
  throw new UsageError(`no command '${[typed, ...rest].join(" ")}'`, hint);
}

function createExtractProgram(): Command {
  const program = new Command("extract")
    .description("Reads the quantities and times of Vietnamese reports into typed records.")
    .argument("[paths...]", "files and directories to read; - or none is stdin")
    .option("--json", "an array of records (the default when piped)")
    .option("--ndjson", "a record a line")
    .option("--csv", "comma-separated values, after RFC 4180")
    .option("--tsv", "tab-separated values")
    .option("--table", "an aligned table for a person, as wide as the terminal")
    .option("--html <file>", "a page to read and check, in a file: -o FILE -f html")
    .option(
      "-f, --format <name>",
      "json, ndjson, csv, tsv, xlsx, parquet, html, table, or text (the default on a terminal)",
    )
    .option("-o, --output <file>", "write to a file; its ending gives the format")
    .option("-k, --kind <kinds>", "only records of these kinds: a,b or given again", collectList)
    .option("--facts", "the table of facts, a row an indicator and period, in any format")
    .option("--columns <names>", "columns of tables (CSV, TSV, xlsx, parquet, --table), in order")
    .option("--headers <language>", "vi: Vietnamese headers in CSV, TSV, xlsx, --table; en: field names")
    .option("--date <yyyy-mm-dd>", "the document's date: completes dates without a year")
    .option("--excel", "CSV for Vietnamese Excel: BOM, semicolons, decimal commas")
    .option("-q, --quiet", "no warnings, no progress, no summary; only failures")
    .option("--color <when>", "auto, always or never; NO_COLOR and FORCE_COLOR count");
  return addReadingOptions(addFindingOptions(addBatchOptions(program)))
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP_TAIL);
}

function createTextProgram(): Command {
  const program = new Command("extract text")
    .description("Prints the text that is read, exactly: the offsets of records count its characters.")
    .argument("[path]", "a file, or a document in it as records name it; - or none is stdin")
    .allowExcessArguments(false);
  return addReadingOptions(addLimitOptions(program));
}

function createExplainProgram(): Command {
  const program = new Command("extract explain")
    .description("Shows how a text is read: its tokens, the rules that fired, the records that came of it.")
    .argument("<text...>", "the text; - reads standard input")
    .option("--color <when>", "auto, always or never; NO_COLOR and FORCE_COLOR count");
  return addLimitOptions(program);
}

function createSchemaProgram(): Command {
  return new Command("extract schema")
    .description("Prints the JSON Schema of the output of --json.")
    .allowExcessArguments(false);
}

function parse(
  program: Command,
  argv: readonly string[],
  width: number,
  interpret: (operands: string[], options: TypedOptions) => TypedCommand,
): TypedCommand {
  let printed = "";
  // Its own suggestions go too far: --html for --yaml.
  program.showSuggestionAfterError(false);
  program.exitOverride().configureOutput({
    writeOut: (text) => {
      printed += text;
    },
    writeErr: () => {},
    getOutHelpWidth: () => width,
    getOutHasColors: () => false,
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { name: "print", text: printed };
    throw toUsageError(error, program);
  }
  return interpret(program.args, program.opts<TypedOptions>());
}

/** `error: unknown option '--jsn'` → its message, and the option that is meant. */
function toUsageError(error: CommanderError, { options }: Command): UsageError {
  const message = error.message.replace(/^error: /, "");
  const [, typed] = /^unknown option '-+([^'=]*)/.exec(message) ?? [];
  const names = ["--help", ...options.map(({ long }) => long)].map((name = "") => name.slice(2));
  const near = typed === undefined ? undefined : suggest(typed, names);
  return new UsageError(message, near === undefined ? undefined : `did you mean --${near}?`);
}
