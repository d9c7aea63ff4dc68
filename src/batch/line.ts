import { isUtf8 } from "node:buffer";
import type { Document } from "../read/document.ts";
import type { LineTask } from "./task.ts";

/** A line that is no document, and why. */
export class LineError extends Error {
  constructor(
    message: string,
    /** Its id as JSON; `null` where it has none. */
    readonly id: string,
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
export function parseLine({ line }: Pick<LineTask, "line">): LineDocument {
  if (typeof line === "string") throw new LineError(line, "null");
  if (!isUtf8(line)) throw new LineError("not UTF-8", "null");
  const json = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8");
  const fields = parseObject(json);
  const id = fields.id === undefined ? "null" : keepNumber(json, fields.id);
  const { text, date } = fields;
  if (typeof text !== "string") throw new LineError('no "text", or it is no string', id);
  if (date !== undefined && date !== null && !isDay(date)) {
    throw new LineError('its "date" is no day like "2024-06-30"', id);
  }
  const source = nameDocument(fields.id, id);
  return { id, document: { source, text, ...(typeof date === "string" ? { date } : {}) } };
}

/** The id of a line as JSON; `null` where it has none that can be told. */
export function readLineId(task: Pick<LineTask, "line">): string {
  try {
    return parseLine(task).id;
  } catch (error) {
    if (error instanceof LineError) return error.id;
    throw error;
  }
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new LineError(`not JSON: ${(error as Error).message.split("\n", 1)[0]}`, "null");
  }
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new LineError("no JSON object", "null");
  return value as Record<string, unknown>;
}

/** What `source` is in the records. */
function nameDocument(value: unknown, id: string): string {
  if (value === undefined || value === null) return "-";
  return typeof value === "string" ? value : id;
}

const NUMBER_ID = /(?<!\\)"id"\s*:\s*(-?\d[\d.eE+-]*)/g;

/** A value as JSON; a number with the digits it was written with, which a double may not hold. */
function keepNumber(json: string, value: unknown): string {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return JSON.stringify(value);
  const written = [...json.matchAll(NUMBER_ID)].map(([, digits = ""]) => digits);
  return written.findLast((digits) => Number(digits) === value) ?? JSON.stringify(value);
}

function isDay(date: unknown): boolean {
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
