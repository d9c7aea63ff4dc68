import { KIND_NAMES } from "../../record/record.ts";
import { COMMANDS, type CommandDefinition } from "./commands.ts";
import { COMMAND_NAMES } from "./definition.ts";
import { EXAMPLES } from "./examples.ts";
import { EXIT_CODES } from "./exit-codes.ts";

const INDENT = "  ";
/** The offset of the second column. */
const SECOND_COLUMN = 33;

/** The part of `--help` after the options, in lines of at most 80 characters. */
export const HELP_TAIL = `
Kinds:
${INDENT}${KIND_NAMES.slice(0, -2).join(", ")},
${INDENT}${KIND_NAMES.slice(-2).join(", ")}

Commands (a file with the name of a command is written ./schema):
${COMMAND_NAMES.filter((name) => name !== "extract")
  .map((name) => {
    const { operands, doc }: CommandDefinition = COMMANDS[name];
    return layOut(["extract", name, operands.replace("[options] ", "")].filter(Boolean).join(" "), doc);
  })
  .join("\n")}

Examples:
${EXAMPLES.map(({ line, doc }) => layOut(line, doc)).join("\n")}

Exit codes:
${EXIT_CODES.map(([code, meaning]) => `${INDENT}${code}  ${meaning}`).join("\n")}
`.trimEnd();

/** Lays out two columns. A long text in the first column moves the second to a line of its own. */
function layOut(left: string, right: string): string {
  if (INDENT.length + left.length + 2 > SECOND_COLUMN) {
    return `${INDENT}${left}\n${" ".repeat(SECOND_COLUMN)}${right}`;
  }
  return (INDENT + left).padEnd(SECOND_COLUMN) + right;
}

/** The text that is printed on a terminal when there is no input. */
export const SHORT_HELP = `Usage: extract [options] [paths...]
       extract article.txt --json
       extract --help`;
