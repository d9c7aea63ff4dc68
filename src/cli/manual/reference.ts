import { COMMANDS, type CommandDefinition } from "../args/commands.ts";
import { COMMAND_NAMES, type CommandName, GROUPS, type OptionDefinition } from "../args/definition.ts";
import { ENVIRONMENT } from "../args/environment.ts";
import { EXIT_CODES } from "../args/exit-codes.ts";
import { OPTIONS } from "../args/options.ts";

/** The page `docs/cli.md`, in Markdown: every command, option and exit code. */
export function writeReference(): string {
  return `<!-- Made by \`npm run docs\` from src/cli/args. Change it there. -->

# Commands and options

This page lists every command and option of \`extract\`, for everyone who calls it. \`extract --help\` prints the same in
short, \`man extract\` as a manual page. Next: [inputs.md](inputs.md).

## Commands

${writeTable(["command", "what it does"], COMMAND_NAMES.map(writeCommandRow))}

A command is known by being the first word; a file of such a name is written \`./schema\`.

${GROUPS.map(writeGroup).join("\n\n")}

## Exit codes

${writeTable(
  ["code", "meaning"],
  EXIT_CODES.map(([code, meaning]) => [String(code), meaning]),
)}

## Environment

${writeTable(
  ["variable", "meaning"],
  ENVIRONMENT.map(([names, doc]) => [names.replace(/\w+/g, "`$&`"), `${doc.charAt(0).toUpperCase()}${doc.slice(1)}.`]),
)}

The first run keeps the compiled code of the command for the next runs, about 1 MB for each version of Node.js, in
\`extract-vi\` in the user's folder for caches (\`XDG_CACHE_HOME\`, else \`~/.cache\`; \`~/Library/Caches\` on macOS,
\`%LOCALAPPDATA%\` on Windows). It can be deleted at any time.

## Completion

| shell | line for its start-up file |
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
  const sentence = `${doc.charAt(0).toUpperCase()}${doc.slice(1)}.`.replace(/--[a-z-]+|'[^']*'/g, "`$&`");
  const others = commands.filter((name) => name !== "extract" && name !== "help");
  const also =
    commands.length === COMMAND_NAMES.length || others.length === 0 ? "" : `Also for \`${others.join("`, `")}\`.`;
  return [sentence, more, also].filter(Boolean).join(" ");
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
