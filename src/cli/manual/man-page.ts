import { COMMANDS, type CommandDefinition } from "../args/commands.ts";
import { COMMAND_NAMES, GROUPS, type OptionDefinition } from "../args/definition.ts";
import { ENVIRONMENT } from "../args/environment.ts";
import { EXAMPLES } from "../args/examples.ts";
import { EXIT_CODES } from "../args/exit-codes.ts";
import { OPTIONS } from "../args/options.ts";
import { writeSentence } from "./sentence.ts";

/** The manual page `man/extract.1`, in the `man` macros that groff and mandoc take. */
export function writeManPage(version: string): string {
  const lines = [
    `.\\" Made by npm run docs from src/cli/args. Change it there.`,
    `.TH EXTRACT 1 "" "extract-vi ${version}" "User Commands"`,
    ".SH NAME",
    "extract \\- extract the figures from Vietnamese reports",
    ".SH SYNOPSIS",
    ...COMMAND_NAMES.flatMap((name) => {
      const { operands }: CommandDefinition = COMMANDS[name];
      return [".br", `.B extract${name === "extract" ? "" : ` ${name}`}`, ...(operands ? [escapeRoff(operands)] : [])];
    }),
    ".SH DESCRIPTION",
    formatRoff(COMMANDS.extract.more),
    "Amounts of money, percentages, counts, ratios, measurements, multiples, durations, dates and ordinals become",
    "records. A record has an exact value, a position in the text, and the context of the figure: for example its",
    "indicator and its period.",
    "Data is written to standard output, messages to standard error.",
    ".SH COMMANDS",
    ...COMMAND_NAMES.filter((name) => name !== "extract").flatMap((name) => [
      ".TP",
      `.B ${name}`,
      formatRoff(COMMANDS[name].more),
    ]),
    ".SH OPTIONS",
    ...GROUPS.flatMap((group) => [
      `.SS ${group}`,
      ...Object.values<OptionDefinition>(OPTIONS)
        .filter((option) => option.group === group)
        .flatMap(writeOption),
    ]),
    ".SH EXIT STATUS",
    ...EXIT_CODES.flatMap(([code, meaning]) => [".TP", `.B ${code}`, formatRoff(writeSentence(meaning))]),
    ".SH ENVIRONMENT",
    ...ENVIRONMENT.flatMap(([name, doc]) => [".TP", `.B ${escapeRoff(name)}`, formatRoff(writeSentence(doc))]),
    ".SH EXAMPLES",
    ...EXAMPLES.flatMap(({ line, doc }) => [".TP", formatRoff(`\`${line}\``), formatRoff(writeSentence(doc))]),
  ];
  return `${lines.join("\n")}\n`;
}

function writeOption({ flag, short, value, doc, more }: OptionDefinition): string[] {
  const names = [short, flag].filter((name) => name !== undefined).map((name) => `\\fB${escapeRoff(name)}\\fR`);
  const shown = `${names.join(", ")}${value === undefined ? "" : ` \\fI${escapeRoff(value)}\\fR`}`;
  return [".TP", shown, formatRoff(writeSentence(doc)), ...(more === "" ? [] : [formatRoff(more)])];
}

/**
 * Markdown as roff: `code` is bold, and a link `[facts.md](facts.md)` is the path of the page. Bold is a font escape
 * and not the macro `.B`, because a macro takes quotation marks in its line as delimiters of its arguments.
 */
function formatRoff(markdown: string): string {
  const text = markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, "docs/$1");
  return escapeRoff(text).replace(/`([^`]*)`/g, "\\fB$1\\fR");
}

/** Escapes what roff would read as a request or an escape. Characters outside of ASCII are written as their number. */
function escapeRoff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^[.']/, "\\&$&")
    .replace(/[^\0-\x7F]/g, (letter) => `\\[u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
}
