import type { ByteLimit } from "./bytes.ts";
import type { ReadError } from "./document.ts";
import type { EncodingName } from "./encodings/names.ts";
import type { Budget, Limits, TextBudget } from "./limits.ts";

/** What a caller may say of how inputs are read. */
export interface ReadSettings {
  /** The encoding of texts, where it is not to be found out. */
  encoding?: EncodingName;
  /** The field of a table that has the text. */
  textField?: string;
  /** The field of a table that names its rows. */
  idField?: string;
  limits: Limits;
}

/** A file or a member of an archive, in memory. */
export interface FileBytes {
  /** Its name, whose ending may tell its format. */
  name: string;
  bytes: Uint8Array;
}

/** What a reader has beside the file. */
export interface ReadContext extends ReadSettings {
  /** What the members of the input may still take. */
  budget: Budget;
  /** What the text of the file may still take; whatever puts a text together counts it while it does. */
  text: TextBudget;
}

/** A file in an archive. */
export interface Member {
  name: string;
  /** Unpacks it. Throws a `ReadError` where it can't be unpacked, or where its beginning or its size is over the limit. */
  load(limit: ByteLimit): Uint8Array | Promise<Uint8Array>;
}

/** What a file holds: a text, a member to read in turn, or a part that can't be read. `at` is its place in the file. */
export type Part =
  | { sort: "text"; at: string; text: string; date?: string }
  | { sort: "member"; at: string; member: Member }
  | { sort: "unread"; at: string; error: ReadError };

/** Reads a file of one format. Throws a `ReadError` that says why it can't be read. */
export type FormatReader = (file: FileBytes, context: ReadContext) => AsyncIterable<Part>;

/** A reader of files that hold one text each. */
export function readOneText(
  read: (file: FileBytes, context: ReadContext) => Promise<{ text: string; date?: string }>,
): FormatReader {
  return async function* (file, context) {
    yield { sort: "text", at: "", ...(await read(file, context)) };
  };
}
