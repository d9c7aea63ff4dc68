import { COMMANDS, type CommandDefinition } from "../args/commands.ts";
import { COMMAND_NAMES, GROUPS, type OptionDefinition } from "../args/definition.ts";
import { ENVIRONMENT } from "../args/environment.ts";
import { EXAMPLES } from "../args/examples.ts";
import { EXIT_CODES } from "../args/exit-codes.ts";
import { OPTIONS } from "../args/options.ts";

/** The manual page `man/extract.1`, in the `man` macros that groff and mandoc take. */
export function writeManPage(version: string): string {
  const lines = [
    `.\\" Made by npm run docs from src/cli/args. Change it there.`,
    `.TH EXTRACT 1 "" "extract-vi ${version}" "User Commands"`,
    ".SH NAME",
    "extract \\- read the figures of Vietnamese reports",
    ".SH SYNOPSIS",
    ...COMMAND_NAMES.flatMap((name) => {
      const { operands }: CommandDefinition = COMMANDS[name];
      return [".br", `.B extract${name === "extract" ? "" : ` ${name}`}`, ...(operands ? [escapeRoff(operands)] : [])];
    }),
    ".SH DESCRIPTION",
    escapeRoff(COMMANDS.extract.more),
    "Amounts of money, percentages, counts, ratios, measurements, multiples, durations, dates and ordinals become",
    "records with an exact value, a place in the text, and what the sentence says of them.",
    "Data is written to standard output, messages to standard error.",
    ".SH COMMANDS",
    ...COMMAND_NAMES.filter((name) => name !== "extract").flatMap((name) => [
      ".TP",
      `.B ${name}`,
      escapeRoff(COMMANDS[name].more),
    ]),
    ".SH OPTIONS",
    ...GROUPS.flatMap((group) => [
      `.SS ${group}`,
      ...Object.values<OptionDefinition>(OPTIONS)
        .filter((option) => option.group === group)
        .flatMap(writeOption),
    ]),
    ".SH EXIT STATUS",
    ...EXIT_CODES.flatMap(([code, meaning]) => [".TP", `.B ${code}`, `${capitalize(escapeRoff(meaning))}.`]),
    ".SH ENVIRONMENT",
    ...ENVIRONMENT.flatMap(([names, doc]) => [".TP", `.B ${escapeRoff(names)}`, `${capitalize(escapeRoff(doc))}.`]),
    ".SH EXAMPLES",
    ...EXAMPLES.flatMap(({ line, doc }) => [".TP", `.B ${escapeRoff(line)}`, `${capitalize(escapeRoff(doc))}.`]),
  ];
  return `${lines.join("\n")}\n`;
}

function writeOption({ flag, short, value, doc, more }: OptionDefinition): string[] {
  const names = [short, flag].filter((name) => name !== undefined).map((name) => `\\fB${escapeRoff(name)}\\fR`);
  const shown = `${names.join(", ")}${value === undefined ? "" : ` \\fI${escapeRoff(value)}\\fR`}`;
  return [".TP", shown, `${capitalize(escapeRoff(doc))}.`, ...(more === "" ? [] : [escapeRoff(stripMarkdown(more))])];
}

/** `[facts.md](facts.md)` and `code` as plain words. */
function stripMarkdown(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, "docs/$1").replaceAll("`", "");
}

/** A text without what roff would take for a request or an escape; what is not ASCII is written by its number. */
function escapeRoff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^[.']/, "\\&$&")
    .replace(/[^\0-\x7F]/g, (letter) => `\\[u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
