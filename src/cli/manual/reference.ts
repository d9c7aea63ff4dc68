import { COMMANDS, type CommandDefinition } from "../args/commands.ts";
import { COMMAND_NAMES, type CommandName, GROUPS, type OptionDefinition } from "../args/definition.ts";
import { ENVIRONMENT } from "../args/environment.ts";
import { EXIT_CODES } from "../args/exit-codes.ts";
import { OPTIONS } from "../args/options.ts";
import { writeSentence } from "./sentence.ts";

/** The page `docs/cli.md`, in Markdown: every command, option and exit code. */
export function writeReference(): string {
  return `<!-- Made by \`npm run docs\` from src/cli/args. Change it there. -->

# Commands and options

This page lists every command and option of \`extract\`, for everyone who uses it. \`extract --help\` prints a short
version of this page, and \`man extract\` shows it as a manual page. Next: [inputs.md](inputs.md).

## Commands

${writeTable(["command", "purpose"], COMMAND_NAMES.map(writeCommandRow))}

A word is a command only if it is the first argument. If a file has the name of a command, write \`./schema\`.

${GROUPS.map(writeGroup).join("\n\n")}

## Exit codes

${writeTable(
  ["code", "meaning"],
  EXIT_CODES.map(([code, meaning]) => [String(code), meaning]),
)}

## Environment

${writeTable(
  ["variable", "meaning"],
  ENVIRONMENT.map(([name, doc]) => [`\`${name}\``, writeSentence(doc)]),
)}

The first run caches the compiled code of the command so that later runs start faster. The cache takes about 1 MB per
version of Node.js. It is the folder \`extract-vi\` in the user's cache folder: \`XDG_CACHE_HOME\` or \`~/.cache\`,
\`~/Library/Caches\` on macOS, \`%LOCALAPPDATA%\` on Windows. It can be deleted at any time.

## Completion

| shell | line to add to its start-up file |
| --- | --- |
| bash | \`eval "$(extract completion bash)"\` |
| zsh | \`eval "$(extract completion zsh)"\`, after \`compinit\` |
| fish | \`extract completion fish \\| source\` |
| PowerShell | \`extract completion powershell \\| Out-String \\| Invoke-Expression\` |
`;
}

function writeCommandRow(name: CommandName): string[] {
  const { operands, more }: CommandDefinition = COMMANDS[name];
  return [`\`${["extract", name === "extract" ? "" : name, operands].filter(Boolean).join(" ")}\``, more];
}

function writeGroup(group: string): string {
  const rows = Object.values<OptionDefinition>(OPTIONS)
    .filter((option) => option.group === group)
    .map((option) => [writeFlags(option), describe(option)]);
  return `## ${group}\n\n${writeTable(["option", "meaning"], rows)}`;
}

function writeFlags({ flag, short, value }: OptionDefinition): string {
  const names = [short, value === undefined ? flag : `${flag} <${value}>`].filter((name) => name !== undefined);
  return names.map((name) => `\`${name}\``).join(", ");
}

function describe({ doc, more, commands }: OptionDefinition): string {
  const others = commands.filter((name) => name !== "extract" && name !== "help");
  const also =
    commands.length === COMMAND_NAMES.length || others.length === 0
      ? ""
      : `Also an option of \`${others.join("` and `")}\`.`;
  return [writeSentence(doc), more, also].filter(Boolean).join(" ");
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
