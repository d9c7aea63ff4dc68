/** The environment variables that the command reads. */
export const ENVIRONMENT: readonly (readonly [name: string, doc: string])[] = [
  ["COLUMNS", "width of tables and of the text view in characters (default: the width of the terminal)"],
  ["NO_COLOR", "if set, no colours are used"],
  ["FORCE_COLOR", "if set, colours are used also when the output is not a terminal; 0 or false turns colours off"],
  ["EXTRACT_VI_NO_CODE_CACHE", "if set to 1, the compiled code of the command is not cached for the next run"],
];
