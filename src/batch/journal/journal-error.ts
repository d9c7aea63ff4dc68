/** A journal that this run cannot continue, and a hint at what to do. */
export class JournalError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
