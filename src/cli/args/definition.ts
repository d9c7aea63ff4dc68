/** The commands. All but `extract` are called by their name as the first word. */
export const COMMAND_NAMES = ["extract", "text", "explain", "schema", "completion", "help"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The groups of options, in the order of the help. */
export const GROUPS = ["Output", "Selection", "Inputs", "Reading", "Many files", "Limits", "Other"] as const;
export type Group = (typeof GROUPS)[number];

/** The values that completion offers for an option: files, or these words. */
export type Offer = "file" | readonly string[];

/** One option: everything that the parser, the help, the manual page, the reference and completion know about it. */
export interface OptionDefinition {
  /** The long option, with its dashes. */
  flag: string;
  /** The short option, with its dash. */
  short?: string;
  /** The name of its value in the help: `file` is shown as `<file>`. Without it the option is a switch. */
  value?: string;
  /** Whether the option may be repeated. */
  isList?: boolean;
  offer?: Offer;
  group: Group;
  /** The commands that take it. */
  commands: readonly CommandName[];
  /** One line of `--help`: no capital, no full stop. */
  doc: string;
  /** Full sentences in Markdown that the reference and the manual page add to `doc`; may be empty. */
  more: string;
}
