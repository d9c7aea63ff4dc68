import { closeSync, fsyncSync, openSync, truncateSync, writeFileSync } from "node:fs";
import { UNREAD_CODES } from "../read/document.ts";
import { checkStands, toWriteError } from "../write/sink.ts";
import type { Note } from "./chunk.ts";

/** What sort of failure it is, for a program. */
export const FAILURE_CODES = [
  ...UNREAD_CODES,
  /** A line of `--from ndjson` that is not a document. */
  "invalid_line",
  /** It took longer than `--timeout`. */
  "timeout",
  /** It crashed its worker. */
  "crash",
  /** A bug of the program. */
  "internal",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What a message calls an input. The name may hold anything: whoever prints the message escapes it. */
export function nameInput(source: string): string {
  return /^-(?:#\d+)?(?:$|!\/)/.test(source) ? source.replace("-", "standard input") : source;
}

/** One line on a failure that is the program's own fault. */
export function describeBug(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split("\n", 1)[0]}; please report it`;
}

/** A note as a message. */
export function describeNote({ source, reason, code }: Note): string {
  if (code === "internal") return `internal error reading ${nameInput(source)}: ${reason}`;
  return `${nameInput(source)}: ${reason}`;
}

/** A file of failures for a program: a JSON object a line, as they happen. */
export interface ErrorFile {
  write(note: Note): void;
  /** Makes what was written stand, and tells how long it is. */
  commit(): number;
  /** Throws a `WriteError` where the file has gone from the disk. */
  check(): void;
  close(): void;
}

/** Opens a file of failures; what stands in it after the first `kept` bytes goes. Throws a `WriteError`. */
export function openErrorFile(path: string, name: string, kept = 0): ErrorFile {
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw toWriteError(name, error);
    }
  };
  if (kept > 0) attempt(() => truncateSync(path, kept));
  const file = attempt(() => openSync(path, kept > 0 ? "a" : "w"));
  let length = kept;
  return {
    write({ source, reason, code }) {
      const line = Buffer.from(`${JSON.stringify({ source, reason, code })}\n`);
      attempt(() => writeFileSync(file, line));
      length += line.length;
    },
    commit() {
      attempt(() => fsyncSync(file));
      return length;
    },
    check: () => checkStands(path, name),
    close: () => closeSync(file),
  };
}
