/** What the exit codes mean. */
export const EXIT_CODES = [
  [0, "everything was read"],
  [1, "some input could not be read, or output not written; the rest was done"],
  [2, "wrong usage: nothing was done"],
] as const;
