/** A wrong command line: what is wrong, and a hint at what to type instead. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string = "extract --help shows the options",
  ) {
    super(message);
    this.name = "UsageError";
  }
}
