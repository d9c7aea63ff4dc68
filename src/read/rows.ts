import { ReadError } from "./document.ts";
import type { Part, ReadSettings } from "./format.ts";

/** The field of a table that has the text, when none is named. */
const USUAL_TEXT_FIELD = "text";

/** A row of a table: its fields, and its number from 1. */
export interface Row {
  fields: Readonly<Record<string, unknown>>;
  number: number;
}

/** The text of a row, at its id or else its number; nothing for a row without one. Throws where there is no such field. */
export function* readRow(
  { fields, number }: Row,
  { textField = USUAL_TEXT_FIELD, idField }: ReadSettings,
): Generator<Part> {
  const text = findField(fields, textField, "--text-field");
  const id = idField === undefined ? number : findField(fields, idField, "--id-field");
  if (text === null || text === "") return;
  const at = `#${id === null || id === "" ? number : id}`;
  if (typeof text === "string") yield { sort: "text", at, text };
  else yield { sort: "unread", at, error: new ReadError(`its field '${textField}' is no text`, "no_field") };
}

function findField(fields: Row["fields"], name: string, option: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  throw new ReadError(
    `no field '${name}'; name one with ${option}: ${Object.keys(fields).slice(0, 20).join(", ")}`,
    "no_field",
  );
}
