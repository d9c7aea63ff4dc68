import { ReadError } from "./document.ts";
import { findForeign } from "./foreign.ts";
import { FORMATS, type Format, PLAIN_TEXT, TABLE } from "./registry.ts";
import { startsAsText } from "./signatures.ts";

/**
 * Determines the format of a file, first by its content, then by its name. `hasFields` says that the input is a table,
 * as its fields were given. Throws a `ReadError` if the file is not a document, or not of the format that its name
 * says.
 */
export function recognize(name: string, bytes: Uint8Array, hasFields = false): Format {
  const byContent = FORMATS.find((format) => format.matches?.(bytes));
  if (byContent !== undefined) return byContent;
  const named = findByName(name);
  const foreign = findForeign(bytes);
  const isText = foreign === undefined && startsAsText(bytes);
  const textual = named.find((format) => format.isText);
  if (isText && textual !== undefined) return textual;
  const [claimed] = named;
  if (claimed !== undefined) throw createNameError(claimed, foreign);
  if (isText) return hasFields ? TABLE : PLAIN_TEXT;
  throw new ReadError(foreign ?? "a binary file", "foreign");
}

/**
 * The error for a file whose content is not of the format that its name says; `foreign` is what the content shows. It
 * is a failure also in a directory, where other files that are not documents are skipped: a damaged report is missed.
 */
export function createNameError({ title }: Format, foreign?: string): ReadError {
  const what = foreign === undefined ? "it may be damaged" : `it is ${foreign}`;
  return new ReadError(`not ${title}, though its name says so; ${what}`);
}

/** The formats whose files have this name. */
export function findByName(name: string): Format[] {
  const lower = name.toLowerCase();
  return FORMATS.filter(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}
