import type { CommandName, OptionDefinition } from "../args/definition.ts";
import { OPTIONS } from "../args/options.ts";
import { listCommands } from "./model.ts";
import { COMPLETION_SHELLS } from "./shells.ts";

/** A script for fish: one line per option, for the commands that take it. */
export function completeFish(): string {
  const commands = listCommands();
  const isFirst = "test (count (commandline -opc)) -eq 1";
  const lines = [
    "# Completion of extract for fish. Load it with: extract completion fish | source",
    ...commands.map(({ name, doc }) => `complete -c extract -n '${isFirst}' -a ${name} -d ${quote(doc)}`),
    ...Object.values<OptionDefinition>(OPTIONS).map(writeOption),
    `complete -c extract -n '__fish_seen_subcommand_from completion' -x -a '${COMPLETION_SHELLS.join(" ")}'`,
  ];
  return `${lines.join("\n")}\n`;
}

function writeOption({ flag, short, doc, value, offer, commands }: OptionDefinition): string {
  const others: readonly CommandName[] = listCommands().map(({ name }) => name);
  const own: readonly CommandName[] = commands.filter((name) => name !== "extract");
  const condition = commands.includes("extract")
    ? `not __fish_seen_subcommand_from ${others.filter((name) => !own.includes(name)).join(" ")}`
    : `__fish_seen_subcommand_from ${own.join(" ")}`;
  const names = [flag, ...(short === undefined ? [] : [short])].map((name) =>
    name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const after =
    value === undefined ? "" : offer === "file" ? " -r" : offer === undefined ? " -x" : ` -x -a '${offer.join(" ")}'`;
  return `complete -c extract -n '${condition}' ${names.join(" ")}${after} -d ${quote(doc)}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
