import { closeSync, fsyncSync, openSync, truncateSync, writeFileSync } from "node:fs";
import { checkStands, toWriteError } from "../../write/sink.ts";
import type { Note } from "./note.ts";

/** The name of an input in messages. It may contain any characters: the caller escapes the message. */
export function nameInput(source: string): string {
  return /^-(?:#\d+)?(?:$|!\/)/.test(source) ? source.replace("-", "standard input") : source;
}

/** The message for an error that is a bug of this program. */
export function describeBug(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split("\n", 1)[0]}; please report it`;
}

/** The message of a note. */
export function describeNote({ source, reason, code }: Note): string {
  if (code === "internal") return `internal error reading ${nameInput(source)}: ${reason}`;
  return `${nameInput(source)}: ${reason}`;
}

/** The file of `--errors`: one JSON object per line, written when the failure happens. */
export interface ErrorFile {
  write(note: Note): void;
  /** Flushes the file to the disk and returns its length in bytes. */
  commit(): number;
  /** Throws a `WriteError` if the file was removed from the disk. */
  check(): void;
  close(): void;
}

/** Opens a file of failures and truncates it after its first `kept` bytes. Throws a `WriteError`. */
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
