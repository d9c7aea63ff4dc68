import type { TableShape } from "../text/table-shape.ts";
import type { ByteLimit } from "./bytes.ts";
import type { ReadError } from "./document.ts";
import type { EncodingName } from "./encodings/names.ts";
import type { Budget, Limits, TextBudget } from "./limits.ts";

/** Options for reading inputs. */
export interface ReadSettings {
  /** The encoding of texts; detected by default. */
  encoding?: EncodingName;
  /** The field of a table that has the text; `text` by default. */
  textField?: string;
  /** The field of a table that has the id of a row; the number of the row by default. */
  idField?: string;
  limits: Limits;
}

/** The content of a file or of a member of an archive. */
export interface FileBytes {
  /** Its name. The extension may decide the format. */
  name: string;
  bytes: Uint8Array;
}

/** What a reader receives besides the file. */
export interface ReadContext extends ReadSettings {
  /** The limits that all members of the input share. */
  budget: Budget;
  /** The limit for the text of this file. Code that builds a text counts it here while it does so. */
  text: TextBudget;
}

/** A file in an archive. */
export interface Member {
  name: string;
  /**
   * Unpacks the member. Throws a `ReadError` if it cannot be unpacked, or if its size or its first bytes exceed what
   * the limit allows.
   */
  load(limit: ByteLimit): Uint8Array | Promise<Uint8Array>;
}

/**
 * A part of a file: a text, a member to be read in turn, or a part that cannot be read. `at` is its position in the
 * file, which is appended to the source (`!/path`, `#row`).
 */
export type Part =
  | { sort: "text"; at: string; text: string; date?: string; tables?: readonly TableShape[] }
  | { sort: "member"; at: string; member: Member }
  | { sort: "unread"; at: string; error: ReadError };

/** Reads a file of one format, part by part. Throws a `ReadError` that says why it cannot be read. */
export type FormatReader = (file: FileBytes, context: ReadContext) => AsyncIterable<Part>;

/** Makes a `FormatReader` from a function that reads a file as a single text. */
export function readOneText(
  read: (
    file: FileBytes,
    context: ReadContext,
  ) => Promise<{ text: string; date?: string; tables?: readonly TableShape[] }>,
): FormatReader {
  return async function* (file, context) {
    yield { sort: "text", at: "", ...(await read(file, context)) };
  };
}
