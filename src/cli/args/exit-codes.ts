/** The exit codes and their meanings. */
export const EXIT_CODES = [
  [0, "every input was read; with --from ndjson, every line has its result"],
  [1, "an input could not be read or the output not written; the rest was done"],
  [2, "wrong usage; nothing was done"],
] as const;
