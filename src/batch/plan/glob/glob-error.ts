/** A pattern that is not valid, and a hint at what to type instead. */
export class GlobError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
    this.name = "GlobError";
  }
}
