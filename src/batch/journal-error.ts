/** A journal that this run can't go on with, and what to do. */
export class JournalError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
