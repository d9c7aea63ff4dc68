import type { TableShape } from "../text/table-shape.js";

/** A text with its source. Offsets of its records count the UTF-16 code units of `text`. */
export interface Document {
  /** The path as given, or `-` for standard input. A part of an archive or of a table is appended after `!/` or `#`. */
  source: string;
  /** The text without a leading byte order mark. */
  text: string;
  /** The day of publication, `YYYY-MM-DD`, if the input itself states it. */
  date?: string;
  /** The tables of the text, in their order, where the input's format says what is a table. */
  tables?: readonly TableShape[];
}

/** Why an input cannot be read, as codes for programs. */
export const UNREAD_CODES = [
  "not_found",
  "is_directory",
  "permission_denied",
  "io_error",
  /** Not a document: a picture, a program. */
  "foreign",
  /** A known format that is not supported, or an archive that is nested too deep. */
  "unsupported",
  /** Damaged, cut off, or not of the format that its name says. */
  "damaged",
  "encrypted",
  /** Over a limit that an option sets. */
  "over_limit",
  /** A path that leads out of its archive, overlapping members of an archive, or XML that declares entities. */
  "unsafe",
  /** Scanned pages without text. */
  "no_text",
  /** In an unknown encoding, or not in the specified one. */
  "encoding",
  /** A row without the field that has the text or the id. */
  "no_field",
  /** No text at all: a warning. */
  "empty",
] as const;
export type UnreadCode = (typeof UNREAD_CODES)[number];

/** An input cannot be read. `reason` says why and what to do, for people; `code` is for programs. */
export class ReadError extends Error {
  constructor(
    readonly reason: string,
    readonly code: UnreadCode = "damaged",
  ) {
    super(reason);
    this.name = "ReadError";
  }
}
