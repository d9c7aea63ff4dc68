import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { recognizeFile } from "./file-kind.ts";
import { createNoTextError, createTooLargeError, MAX_BYTES, ReadError } from "./text.ts";

const REASONS: Record<string, string> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "is a directory; name its files",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENAMETOOLONG: "file name too long",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENXIO: "no such device",
  EIO: "input/output error",
  ERR_INVALID_ARG_VALUE: "no such file",
};

function toReadError(error: unknown): unknown {
  if (error instanceof ReadError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new ReadError(REASONS[code] ?? (error as Error).message);
}

function createSystemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** The bytes of a file, a device or a named pipe. Throws a `ReadError` that says why it can't be read. */
export function readFileBytes(path: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) throw createSystemError("EISDIR");
      if (stats.size > MAX_BYTES) throw createTooLargeError();
      // Files made up on reading (pipes, devices, /proc) say that their size is 0.
      return stats.isFile() && stats.size > 0 ? readFileSync(file) : readToEnd(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toReadError(error);
  }
}

function readToEnd(file: number): Uint8Array {
  const collected = new Collector();
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const length = readSync(file, chunk);
    if (length === 0) return collected.join();
    collected.add(chunk.subarray(0, length));
  }
}

/** A stream to read; `fd` where it is one of the process. */
export type ByteStream = AsyncIterable<Uint8Array | string> & { fd?: number };

/** All bytes of a stream. Throws a `ReadError` that says why it can't be read. */
export async function readStreamBytes(stream: ByteStream): Promise<Uint8Array> {
  const collected = new Collector();
  try {
    // Node gives a directory (`extract < folder`) as a stream that just ends.
    if (stream.fd !== undefined && fstatSync(stream.fd).isDirectory()) throw createSystemError("EISDIR");
    for await (const chunk of stream) collected.add(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  } catch (error) {
    throw toReadError(error);
  }
  return collected.join();
}

/** Chunks of an input of unknown length, which may never end: it is given up as soon as it can't become a text. */
class Collector {
  #chunks: Uint8Array[] = [];
  #length = 0;

  add(chunk: Uint8Array): void {
    this.#length += chunk.byteLength;
    if (this.#length > MAX_BYTES) throw createTooLargeError();
    const isFirst = this.#chunks.length === 0;
    const kind = isFirst ? recognizeFile(chunk) : chunk.includes(0) ? "binary" : undefined;
    if (kind !== undefined) throw createNoTextError(kind);
    this.#chunks.push(chunk);
  }

  join(): Uint8Array {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
  }
}
