import { ReadError } from "./document.ts";
import type { Part, ReadSettings } from "./format.ts";

/** The field of a table that has the text, if none is specified. */
export const USUAL_TEXT_FIELD = "text";

/** A row of a table. */
export interface Row {
  /** The value of a field; undefined if there is no such field. */
  find(name: string): unknown;
  /** The names of its fields. */
  names: readonly string[];
  /** Its number, starting at 1. */
  number: number;
}

/**
 * Yields the text of a row, at its id or else its number; nothing if the text is empty. Throws a `ReadError` if there
 * is no such field.
 */
export function* readRow(row: Row, { textField = USUAL_TEXT_FIELD, idField }: ReadSettings): Generator<Part> {
  const text = findField(row, textField, "--text-field");
  const id = idField === undefined ? row.number : findField(row, idField, "--id-field");
  if (text === null || text === "") return;
  const at = `#${isId(id) ? id : row.number}`;
  if (typeof text === "string") yield { sort: "text", at, text };
  else yield { sort: "unread", at, error: new ReadError(`its field '${textField}' is not a string`, "no_field") };
}

/**
 * Whether a value can be the id of a row. Arrays and objects cannot: converting one that is nested 8,000 levels deep to
 * a string overflows the stack.
 */
function isId(id: unknown): boolean {
  return id !== "" && ["string", "number", "boolean"].includes(typeof id);
}

/** Most fields that a message lists, and the most characters of each name. */
const MAX_SHOWN_FIELDS = 20;
const MAX_SHOWN_LENGTH = 40;

function findField({ find, names }: Row, name: string, option: string): unknown {
  const value = find(name);
  if (value !== undefined) return value;
  const shown = names
    .slice(0, MAX_SHOWN_FIELDS)
    .map((one) => (one.length > MAX_SHOWN_LENGTH ? `${one.slice(0, MAX_SHOWN_LENGTH)}…` : one));
  throw new ReadError(`no field '${name}'; name one with ${option}: ${shown.join(", ")}`, "no_field");
}
