/** The environment variables that the command reads. */
export const ENVIRONMENT: readonly (readonly [name: string, doc: string])[] = [
  ["COLUMNS", "width of the output for people, in characters; the width of the terminal without it"],
  ["NO_COLOR, FORCE_COLOR", "no colours; colours also in a pipe"],
  ["EXTRACT_VI_NO_CODE_CACHE", "set to 1: the compiled code of the command is not kept for the next run"],
];
