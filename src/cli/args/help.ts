import { KIND_NAMES } from "../../kinds/record.ts";
import { COMMANDS, type CommandDefinition } from "./commands.ts";
import { COMMAND_NAMES } from "./definition.ts";
import { EXAMPLES } from "./examples.ts";
import { EXIT_CODES } from "./exit-codes.ts";

const INDENT = "  ";
/** Where the second column of the help begins. */
const SECOND_COLUMN = 33;

/** What `--help` says after the options, in lines of at most 80 characters. */
export const HELP_TAIL = `
Kinds:
${INDENT}${KIND_NAMES.slice(0, -2).join(", ")},
${INDENT}${KIND_NAMES.slice(-2).join(", ")}

Commands (known by being the first word; a file of such a name is ./schema):
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

/** Two columns; a long first one has the second on a line of its own. */
function layOut(left: string, right: string): string {
  if (INDENT.length + left.length + 2 > SECOND_COLUMN) {
    return `${INDENT}${left}\n${" ".repeat(SECOND_COLUMN)}${right}`;
  }
  return (INDENT + left).padEnd(SECOND_COLUMN) + right;
}

/** What a call without input prints on a terminal. */
export const SHORT_HELP = `Usage: extract [options] [paths...]
       extract article.txt --json
       extract --help`;
