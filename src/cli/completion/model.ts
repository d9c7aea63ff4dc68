import { COMMANDS } from "../args/commands.ts";
import { COMMAND_NAMES, type CommandName, type OptionDefinition } from "../args/definition.ts";
import { listOptions } from "../args/options.ts";

/** The spellings of an option: `-f` and `--format`. */
export function listFlags({ flag, short }: OptionDefinition): string[] {
  return short === undefined ? [flag] : [short, flag];
}

/** What a word at its place may be: the commands that have a word of their own, with what they do. */
export function listCommands(): { name: CommandName; doc: string }[] {
  return COMMAND_NAMES.filter((name) => name !== "extract").map((name) => ({ name, doc: COMMANDS[name].doc }));
}

/** Commands whose options differ, each with its own; the last is the one without a word. */
export function listOptionsByCommand(): { name: CommandName; options: readonly OptionDefinition[] }[] {
  return [...COMMAND_NAMES].reverse().map((name) => ({ name, options: listOptions(name) }));
}
