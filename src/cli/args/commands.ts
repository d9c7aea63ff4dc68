import type { CommandName } from "./definition.ts";

/** One command: everything that the help, the manual page and the reference say about it, except its options. */
export interface CommandDefinition {
  /** The part of the usage line after the name; empty for a command without operands. */
  operands: string;
  /** Its operand in the notation of commander, and what it is. */
  argument?: readonly [name: string, doc: string];
  /** One line of `--help`. */
  doc: string;
  /** Full sentences for its own help and the reference. */
  more: string;
}

/** Every command. `extract` is the command without a name of its own. */
export const COMMANDS = {
  extract: {
    operands: "[options] [paths...]",
    argument: ["[paths...]", "files and directories to read; - or none is standard input"],
    doc: "extract figures",
    more: "Extracts the figures from Vietnamese reports and writes them as records.",
  },
  text: {
    operands: "[options] [path]",
    argument: ["[path]", "a file, or the source of a record; - or none is standard input"],
    doc: "print the text of a document as it is read",
    more: "Prints the text of a document exactly as it is read. Record offsets refer to this text.",
  },
  explain: {
    operands: "[options] <text...>",
    argument: ["<text...>", "the text; - reads standard input"],
    doc: "show how a text is read and what decided",
    more: "Shows how a text is read: its tokens, the rules that applied, its records, and the rows that decided their fields.",
  },
  schema: {
    operands: "",
    doc: "print the JSON Schema of the output",
    more: "Prints the JSON Schema of the output of `--json`.",
  },
  completion: {
    operands: "<shell>",
    argument: ["<shell>", "bash, zsh, fish or powershell"],
    doc: "print a completion script for a shell",
    more: "Prints a script that lets a shell complete options and their values with the Tab key.",
  },
  help: {
    operands: "[command]",
    argument: ["[command]", "the name of a command"],
    doc: "print this help or the help of a command",
    more: "Prints the help of `extract` or of another command.",
  },
} as const satisfies Record<CommandName, CommandDefinition>;
