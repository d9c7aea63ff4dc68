import { isUtf8 } from "node:buffer";
import { isCalendarDay } from "../../number/calendar-day.ts";
import type { Document } from "../../read/document.ts";
import type { LineTask } from "../plan/task.ts";
import { decodeBase64 } from "./base64.ts";
import { findMember } from "./json-member.ts";
import type { FailureCode } from "./note.ts";

/** The error of a line that cannot be answered with records. */
export class LineError extends Error {
  constructor(
    message: string,
    /** The id of the line as JSON; `null` if it has none. */
    readonly id: string,
    readonly code: FailureCode = "invalid_line",
  ) {
    super(message);
  }
}

/** A line that contains a text. */
export interface TextLine {
  /** As JSON, as it was given. */
  id: string;
  document: Document;
}

/** A line that contains a file. */
export interface FileLine {
  /** As JSON, as it was given. */
  id: string;
  file: { name: string; bytes: Uint8Array };
  /** The date of its documents, `YYYY-MM-DD`, if the line has one. */
  date: string | undefined;
}

/** Reads a line `{"id": …, "text": …}` or `{"id": …, "bytes": …, "name": …}`. Throws a `LineError`. */
export function parseLine({ line, refusal }: Pick<LineTask, "line" | "refusal">): TextLine | FileLine {
  if (refusal !== undefined) throw new LineError(refusal, readLineId({ line }), "over_limit");
  if (!isUtf8(line)) throw new LineError("not UTF-8", readLineId({ line }));
  const json = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8");
  const fields = parseObject(json, () => readLineId({ line }));
  // The id is kept as written: a double cannot hold 20 digits, and JSON.stringify fails for 8,000 nested arrays.
  const id = keepOnLine(findMember(json, "id") ?? "null");
  const refuse = (reason: string) => new LineError(reason, id);
  const { text = null, bytes = null, date = null } = fields;
  if (text === null && bytes === null) throw refuse('neither "text" nor "bytes" is given');
  if (text !== null && bytes !== null) throw refuse('both "text" and "bytes" are given; leave out one');
  if (date !== null && (typeof date !== "string" || !isCalendarDay(date)))
    throw refuse('"date" is not a day like "2024-06-30"');
  if (bytes !== null) return { id, file: readFileFields(bytes, fields.name, refuse), date: date ?? undefined };
  if (typeof text !== "string") throw refuse('"text" is not a string');
  return { id, document: { source: nameDocument(fields.id, id), text, ...(date !== null && { date }) } };
}

function readFileFields(base64: unknown, name: unknown, refuse: (reason: string) => LineError): FileLine["file"] {
  if (name === undefined || name === null) {
    throw refuse('"name" is missing: "bytes" need the name of a file, such as "report.docx"');
  }
  if (typeof name !== "string" || name === "") throw refuse('"name" is not the name of a file, such as "report.docx"');
  if (name.length > LONGEST_SOURCE) throw refuse(`"name" has more than ${LONGEST_SOURCE} characters`);
  const bytes = typeof base64 === "string" ? decodeBase64(base64) : undefined;
  if (bytes === undefined) throw refuse('"bytes" is not a string in base64');
  return { name, bytes };
}

/** Returns whether a line may contain a file, without parsing it. */
export function hasFile({ line }: Pick<LineTask, "line">): boolean {
  return findMember(decodeBytewise(line), "bytes") !== undefined;
}

/**
 * Returns the id of a line as JSON, or `null` if it cannot be found. In a line that is cut off, not JSON or not UTF-8,
 * the id is found if it is before the fault. The line may be the one that has just used up the memory of a worker, so
 * that nothing is parsed but a short id.
 */
export function readLineId({ line }: Pick<LineTask, "line">): string {
  const found = findMember(decodeBytewise(line), "id");
  if (found === undefined || found.length > LONGEST_SOURCE) return "null";
  const bytes = Buffer.from(found, "latin1");
  const id = bytes.toString("utf8");
  return isUtf8(bytes) && isJson(id) ? keepOnLine(id) : "null";
}

/** Decodes each byte to one character, so that bytes that are not UTF-8 do no harm. */
function decodeBytewise(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("latin1");
}

/** Replaces carriage returns between the parts of an id: some readers would take them for the end of the line. */
function keepOnLine(id: string): string {
  return id.includes("\r") ? id.replaceAll("\r", " ") : id;
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function parseObject(json: string, readId: () => string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new LineError(`not JSON: ${describeSyntaxError(error as SyntaxError)}`, readId());
  }
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new LineError("not a JSON object", "null");
  return value as Record<string, unknown>;
}

/** `Unterminated string in JSON at position 20 (line 1 column 21)`: that line is not the line of the input. */
function describeSyntaxError({ message }: SyntaxError): string {
  return message.split("\n", 1)[0]?.replace(/ \(line \d+ column \d+\)$/, "") ?? "";
}

/** The longest `source`, in characters: the longest path. Each record contains it, so a long id would multiply. */
const LONGEST_SOURCE = 4096;

/** The `source` of the records; `-` if the line has no id or a long one. */
function nameDocument(value: unknown, id: string): string {
  if (value === undefined || value === null) return "-";
  const source = typeof value === "string" ? value : id;
  return source.length > LONGEST_SOURCE ? "-" : source;
}
