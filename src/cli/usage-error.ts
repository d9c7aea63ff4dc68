/** The command was typed wrong: what is wrong, and what to type instead. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string = "extract --help shows the options",
  ) {
    super(message);
    this.name = "UsageError";
  }
}
