/** A pattern that can't be used, and what to type instead. */
export class GlobError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
    this.name = "GlobError";
  }
}
