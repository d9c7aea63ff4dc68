/** A text to read: offsets of its records count the UTF-16 code units of `text`. */
export interface Document {
  /** The path as given, `-` for standard input; a part of an archive or table stands after `!/` or `#`. */
  source: string;
  /** The text without a leading byte order mark. */
  text: string;
  /** The day of publication, `YYYY-MM-DD`, where the input itself says it. */
  date?: string;
}

/** An input that can't be read as a text, and why. */
export class ReadError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "ReadError";
  }
}
