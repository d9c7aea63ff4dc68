import { constants, isUtf8 } from "node:buffer";
import { type FileKind, recognizeFile } from "./file-kind.ts";
import { findInvalidByte } from "./utf8.ts";

/** A text to read: offsets of its records count the UTF-16 code units of `text`. */
export interface Document {
  /** The path as given, `-` for standard input. */
  source: string;
  /** The text without a leading byte order mark. */
  text: string;
}

/** An input that can't be read as a text, and why. */
export class ReadError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "ReadError";
  }
}

/** More bytes than any text that fits into a string has (three for each code unit, at most). */
export const MAX_BYTES = constants.MAX_STRING_LENGTH * 3;

const REASONS: Record<FileKind, string> = {
  pdf: "a PDF file; convert it to text first, for instance with pdftotext",
  zip: "a ZIP file (Word, Excel and others are); convert it to text first",
  utf16: "UTF-16 text; convert it first: iconv -f UTF-16 -t UTF-8",
  binary: "a binary file",
};

/**
 * Decodes UTF-8 strictly: nothing is replaced or guessed. A leading byte order mark is no part of the text, so offsets
 * begin after it. Throws a `ReadError` for what is no UTF-8 text.
 */
export function decodeText(bytes: Uint8Array): string {
  const kind = recognizeFile(bytes);
  if (kind !== undefined) throw createNoTextError(kind);
  if (!isUtf8(bytes)) {
    const { offset, line } = findInvalidByte(bytes);
    const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    throw new ReadError(
      `not UTF-8: byte 0x${value} at offset ${offset} (line ${line}); convert it first, for instance: iconv -f WINDOWS-1258 -t UTF-8`,
    );
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString("utf8");
  } catch {
    // The only way for valid UTF-8 to fail is a string over the engine's limit.
    throw createTooLargeError();
  }
}

/** The failure for a text that no string can hold. */
export function createTooLargeError(): ReadError {
  const limit = Math.floor(constants.MAX_STRING_LENGTH / 1e6);
  return new ReadError(`too large: a text may have ${limit} million characters; split it`);
}

/** The failure for a file of another kind. */
export function createNoTextError(kind: FileKind): ReadError {
  return new ReadError(REASONS[kind]);
}
