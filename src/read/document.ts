/** A text to read: offsets of its records count the UTF-16 code units of `text`. */
export interface Document {
  /** The path as given, `-` for standard input; a part of an archive or table stands after `!/` or `#`. */
  source: string;
  /** The text without a leading byte order mark. */
  text: string;
  /** The day of publication, `YYYY-MM-DD`, where the input itself says it. */
  date?: string;
}

/** Why an input can't be read, for a program. */
export type UnreadCode =
  | "not_found"
  | "is_directory"
  | "permission_denied"
  | "io_error"
  /** Of no format that is read: a picture, a program. */
  | "foreign"
  /** Of a format that is known and not read, or packed too deep. */
  | "unsupported"
  /** Damaged, cut off, not what its name says. */
  | "damaged"
  | "encrypted"
  /** Over a limit that an option sets. */
  | "over_limit"
  /** It would lead out of its archive, or declares entities. */
  | "unsafe"
  /** Pictures of pages, without text. */
  | "no_text"
  /** In no encoding that is known, or not in the one that was named. */
  | "encoding"
  /** A row without the text that was asked for. */
  | "no_field"
  /** Nothing in it: a warning. */
  | "empty";

/** An input that can't be read as a text, and why. */
export class ReadError extends Error {
  constructor(
    readonly reason: string,
    readonly code: UnreadCode = "damaged",
  ) {
    super(reason);
    this.name = "ReadError";
  }
}
