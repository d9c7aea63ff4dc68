import { isUtf8 } from "node:buffer";
import type { Document } from "../read/document.ts";
import type { FailureCode } from "./errors.ts";
import { findMember } from "./json-member.ts";
import type { LineTask } from "./task.ts";

/** A line that is not answered with records, and why. */
export class LineError extends Error {
  constructor(
    message: string,
    /** Its id as JSON; `null` where it has none. */
    readonly id: string,
    readonly code: FailureCode = "invalid_line",
  ) {
    super(message);
  }
}

/** A document of `--from ndjson`. */
export interface LineDocument {
  /** As JSON, as it was given. */
  id: string;
  document: Document;
}

/** Reads a line `{"id": …, "text": …}`. Throws a `LineError`. */
export function parseLine({ line, refusal }: Pick<LineTask, "line" | "refusal">): LineDocument {
  if (refusal !== undefined) throw new LineError(refusal, readLineId({ line }), "over_limit");
  if (!isUtf8(line)) throw new LineError("not UTF-8", readLineId({ line }));
  const json = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8");
  const fields = parseObject(json, () => readLineId({ line }));
  // Written as a double, an id of 20 digits would be another one; an id of 8,000 arrays can't be written by JSON.stringify.
  const id = keepOnLine(findMember(json, "id") ?? "null");
  const { text, date } = fields;
  if (typeof text !== "string") throw new LineError('no "text", or it is no string', id);
  if (date !== undefined && date !== null && !isDay(date)) {
    throw new LineError('its "date" is no day like "2024-06-30"', id);
  }
  const source = nameDocument(fields.id, id);
  return { id, document: { source, text, ...(typeof date === "string" ? { date } : {}) } };
}

/**
 * The id of a line as JSON; `null` where it has none that can be told. Of a line that is cut short, is no JSON or is not
 * in UTF-8 it is the id that stands before the fault. The line may be the one that has just cost a worker its memory, so
 * nothing of it is parsed but a short id.
 */
export function readLineId({ line }: Pick<LineTask, "line">): string {
  // A byte is a character then, whatever the bytes are.
  const found = findMember(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("latin1"), "id");
  if (found === undefined || found.length > LONGEST_SOURCE) return "null";
  const bytes = Buffer.from(found, "latin1");
  const id = bytes.toString("utf8");
  return isUtf8(bytes) && isJson(id) ? keepOnLine(id) : "null";
}

/** A carriage return between the parts of an id: some readers would take it for the end of the line. */
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
    throw new LineError("no JSON object", "null");
  return value as Record<string, unknown>;
}

/** `Unterminated string in JSON at position 20 (line 1 column 21)`: what the parser calls a line is no line of the input. */
function describeSyntaxError({ message }: SyntaxError): string {
  return message.split("\n", 1)[0]?.replace(/ \(line \d+ column \d+\)$/, "") ?? "";
}

/** Characters of `source`, at most: as many as a path may have. Each record has it, so that a longer id would multiply. */
const LONGEST_SOURCE = 4096;

/** What `source` is in the records; `-` where the line has no id, or one that is too long for a name. */
function nameDocument(value: unknown, id: string): string {
  if (value === undefined || value === null) return "-";
  const source = typeof value === "string" ? value : id;
  return source.length > LONGEST_SOURCE ? "-" : source;
}

function isDay(date: unknown): boolean {
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
