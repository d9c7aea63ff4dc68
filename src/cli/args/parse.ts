import { Command, CommanderError, Option } from "commander";
import { COMPLETION_SHELLS, type CompletionShell } from "../completion/shells.ts";
import { VERSION } from "../version.ts";
import { COMMANDS, type CommandDefinition } from "./commands.ts";
import { COMMAND_NAMES, type CommandName, type OptionDefinition } from "./definition.ts";
import { HELP_TAIL } from "./help.ts";
import { listOptions, type TypedOptions } from "./options.ts";
import { readName } from "./read-name.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** A parsed command line. */
export type TypedCommand =
  | { name: "extract"; paths: string[]; options: TypedOptions }
  | { name: "text"; path: string; options: TypedOptions }
  | { name: "explain"; text: string; options: TypedOptions }
  | { name: "schema" }
  | { name: "completion"; shell: CompletionShell }
  | { name: "print"; text: string };

type Interpret = (operands: string[], options: TypedOptions) => TypedCommand;

/** How the operands and options of each command become a `TypedCommand`. */
const INTERPRETATIONS: Record<Exclude<CommandName, "help">, Interpret> = {
  extract: (paths, options) => ({ name: "extract", paths, options }),
  text: ([path = "-"], options) => ({ name: "text", path, options }),
  explain: (words, options) => ({ name: "explain", text: words.join(" "), options }),
  schema: () => ({ name: "schema" }),
  completion: ([shell = ""]) => ({ name: "completion", shell: readName("shell", shell, COMPLETION_SHELLS) }),
};

/** The commands that are called by name, except `help`. */
const SUBCOMMAND_NAMES = COMMAND_NAMES.filter((name) => name !== "extract" && name !== "help");

/** The words that are commands when they come first. */
export const FIRST_WORDS: readonly string[] = [...SUBCOMMAND_NAMES, "help"];

/** Parses the command line. The first word may be a command. Throws a `UsageError`. */
export function parseCommandLine(argv: readonly string[], width: number): TypedCommand {
  const [first, ...rest] = argv;
  if (first === "help") return parseHelp(rest, width);
  const name = SUBCOMMAND_NAMES.find((one) => one === first);
  return name === undefined ? parse("extract", argv, width) : parse(name, rest, width);
}

/** `help`, `help schema`: what `--help` of the command prints. */
function parseHelp([typed, ...rest]: readonly string[], width: number): TypedCommand {
  if (typed === undefined || ["help", "--help", "-h", "extract"].includes(typed)) {
    return parse("extract", ["--help"], width);
  }
  const name = SUBCOMMAND_NAMES.find((one) => one === typed);
  if (name !== undefined && rest.length === 0) return parse(name, ["--help"], width);
  const near = suggest(typed, SUBCOMMAND_NAMES);
  const hint = near === undefined ? `commands: ${SUBCOMMAND_NAMES.join(", ")}` : `did you mean extract help ${near}?`;
  throw new UsageError(`unknown command '${[typed, ...rest].join(" ")}'`, hint);
}

function createProgram(name: Exclude<CommandName, "help">): Command {
  const { more, argument }: CommandDefinition = COMMANDS[name];
  const program = new Command(name === "extract" ? name : `extract ${name}`).description(more);
  if (argument !== undefined) program.argument(argument[0], argument[1]);
  program.allowExcessArguments(argument?.[0].includes("...") ?? false);
  for (const option of listOptions(name)) addOption(program, option);
  return name === "extract" ? program.addHelpText("after", HELP_TAIL) : program;
}

function addOption(program: Command, { flag, short, value, isList, doc, group }: OptionDefinition): void {
  const names = [short, flag].filter((name) => name !== undefined).join(", ");
  program.optionsGroup(`${group}:`);
  if (flag === "--help") {
    program.helpOption(names, doc);
  } else if (flag === "--version") {
    program.version(VERSION, names, doc);
  } else {
    const option = new Option(value === undefined ? names : `${names} <${value}>`, doc);
    if (value !== undefined) {
      option.argParser<string | string[]>((typed, before = []) => {
        // `--resume -o x.csv`: commander takes the next option for the value.
        if (program.options.some(({ long, short: brief }) => typed === long || typed === brief)) {
          throw createValueError(names);
        }
        return isList ? [...before, typed] : typed;
      });
    }
    program.addOption(option);
  }
}

/** The most names that a hint lists. */
const LONGEST_LIST = 12;

/** `-k, --kind` was typed without a value. */
function createValueError(flags: string): UsageError {
  const option = listOptions("extract").find((one) => flags.endsWith(one.flag));
  const offer = Array.isArray(option?.offer) && option.offer.length <= LONGEST_LIST ? option.offer : undefined;
  const hint = offer === undefined ? undefined : `one of ${offer.join(", ")}`;
  return new UsageError(`${flags} needs a value`, hint);
}

function parse(name: Exclude<CommandName, "help">, argv: readonly string[], width: number): TypedCommand {
  const program = createProgram(name);
  let printed = "";
  // The suggestions of commander are too far-fetched: --html for --yaml.
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
    throw toUsageError(error, name, program);
  }
  return INTERPRETATIONS[name](program.args, program.opts<TypedOptions>());
}

/** `error: unknown option '--jsn'` → its message, and the most similar option as a hint. */
function toUsageError(error: CommanderError, command: CommandName, { options }: Command): UsageError {
  // `error: too many arguments for 'text'. Expected 1 argument but got 2.`
  const message = error.message.replace(/^error: /, "").replace(/^(too many arguments).*/s, "$1");
  const [, flags] = /^option '(.+) <.+>' argument missing$/.exec(message) ?? [];
  if (flags !== undefined) return createValueError(flags);
  const [, typed] = /^unknown option '-+([^'=]*)/.exec(message) ?? [];
  const names = ["--help", ...options.map(({ long }) => long)].map((name = "") => name.slice(2));
  const near = typed === undefined ? undefined : suggest(typed, names);
  const help = command === "extract" ? undefined : `extract help ${command} shows the options`;
  return new UsageError(message, near === undefined ? help : `did you mean --${near}?`);
}
