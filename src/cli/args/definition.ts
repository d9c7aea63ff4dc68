/** The commands, by the word that they begin with; `extract` is the one without a word. */
export const COMMAND_NAMES = ["extract", "text", "explain", "schema", "completion", "help"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The groups of options, in the order of the help. */
export const GROUPS = ["Output", "Selection", "Inputs", "Reading", "Many files", "Limits", "Other"] as const;
export type Group = (typeof GROUPS)[number];

/** What completion offers after an option: files, or these words. */
export type Offer = "file" | readonly string[];

/** One option: everything that the help, the manual, the reference and completion say of it. */
export interface OptionDefinition {
  /** The long option, with its dashes; the short one where there is no long one. */
  flag: string;
  /** The short option beside a long one. */
  short?: string;
  /** The name of its value in the help: `file` is shown as `<file>`. Without it the option is a switch. */
  value?: string;
  /** Whether it may be given again, each time with one value or several that are separated by commas. */
  isList?: boolean;
  offer?: Offer;
  group: Group;
  /** The commands that take it. */
  commands: readonly CommandName[];
  /** One line of `--help`: no capital, no full stop. */
  doc: string;
  /** Full sentences in Markdown, which the reference and the manual add; empty where the line says everything. */
  more: string;
}
