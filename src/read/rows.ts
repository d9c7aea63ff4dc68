import { ReadError } from "./document.ts";
import type { Part, ReadSettings } from "./format.ts";

/** The field of a table that has the text, when none is named. */
const USUAL_TEXT_FIELD = "text";

/** A row of a table. */
export interface Row {
  /** A field by its name: undefined where there is none. */
  find(name: string): unknown;
  /** The names of its fields. */
  names: readonly string[];
  /** Its number, from 1. */
  number: number;
}

/** The text of a row, at its id or else its number; nothing for a row without one. Throws where there is no such field. */
export function* readRow(row: Row, { textField = USUAL_TEXT_FIELD, idField }: ReadSettings): Generator<Part> {
  const text = findField(row, textField, "--text-field");
  const id = idField === undefined ? row.number : findField(row, idField, "--id-field");
  if (text === null || text === "") return;
  const at = `#${isName(id) ? id : row.number}`;
  if (typeof text === "string") yield { sort: "text", at, text };
  else yield { sort: "unread", at, error: new ReadError(`its field '${textField}' is no text`, "no_field") };
}

/** Whether a value names a row. An array or object names none: to write one with 8,000 others in it takes a deep stack. */
function isName(id: unknown): boolean {
  return id !== "" && ["string", "number", "boolean"].includes(typeof id);
}

/** A message names as many fields, and as much of them. */
const SHOWN_FIELDS = 20;
const LONGEST_SHOWN = 40;

function findField({ find, names }: Row, name: string, option: string): unknown {
  const value = find(name);
  if (value !== undefined) return value;
  const shown = names
    .slice(0, SHOWN_FIELDS)
    .map((one) => (one.length > LONGEST_SHOWN ? `${one.slice(0, LONGEST_SHOWN)}…` : one));
  throw new ReadError(`no field '${name}'; name one with ${option}: ${shown.join(", ")}`, "no_field");
}
